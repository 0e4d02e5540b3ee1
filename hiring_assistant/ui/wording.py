"""Domain values in words, translatable: kinds, states, reasons, dates and times as the locale writes them."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from hiring_assistant.domain.candidate import HistoryEntry
from hiring_assistant.domain.decision import CandidateState, DecisionKind
from hiring_assistant.domain.interview import InterviewState
from hiring_assistant.domain.kit import QuestionType, RequirementKind
from hiring_assistant.domain.role import StageKind
from hiring_assistant.domain.scorecard import Recommendation


def _tr(text: str) -> str:
    return QCoreApplication.translate("wording", text)


def stage_kind(kind: StageKind) -> str:
    """A stage's kind, such as "Screening"."""
    return {
        StageKind.QUESTIONNAIRE: _tr("Questionnaire"),
        StageKind.SCREENING: _tr("Screening"),
        StageKind.INTERVIEW: _tr("Interview"),
        StageKind.EXERCISE: _tr("Exercise"),
        StageKind.PANEL: _tr("Panel"),
        StageKind.REFERENCE: _tr("References"),
        StageKind.OFFER: _tr("Offer"),
        StageKind.OTHER: _tr("Step"),
    }[kind]


def candidate_state(state: CandidateState) -> str:
    """How a candidate stands."""
    return {
        CandidateState.ACTIVE: _tr("In process"),
        CandidateState.ON_HOLD: _tr("On hold"),
        CandidateState.OFFER: _tr("Offer"),
        CandidateState.DECLINED: _tr("Declined"),
        CandidateState.WITHDRAWN: _tr("Withdrawn"),
    }[state]


def interview_state(state: InterviewState) -> str:
    """How far an interview is."""
    return {
        InterviewState.PLANNED: _tr("Planned"),
        InterviewState.STARTED: _tr("Draft"),
        InterviewState.SUBMITTED: _tr("Submitted"),
        InterviewState.CANCELLED: _tr("Cancelled"),
    }[state]


def decision(kind: DecisionKind) -> str:
    """What was decided, as a log writes it."""
    return {
        DecisionKind.ADVANCE: _tr("Advanced to the next stage"),
        DecisionKind.DECLINE: _tr("Declined"),
        DecisionKind.HOLD: _tr("Put on hold"),
        DecisionKind.RESUME: _tr("Taken off hold"),
        DecisionKind.OFFER: _tr("Offer made"),
        DecisionKind.WITHDRAW: _tr("Withdrew"),
        DecisionKind.REOPEN: _tr("Reopened"),
    }[kind]


def recommendation(value: Recommendation) -> str:
    """An interviewer's overall judgement."""
    return {
        Recommendation.STRONG_NO: _tr("Strong no"),
        Recommendation.NO: _tr("No"),
        Recommendation.YES: _tr("Yes"),
        Recommendation.STRONG_YES: _tr("Strong yes"),
    }[value]


def question_type(value: QuestionType) -> str:
    """How a question asks."""
    return {
        QuestionType.BEHAVIOURAL: _tr("behavioural"),
        QuestionType.SITUATIONAL: _tr("situational"),
        QuestionType.KNOWLEDGE: _tr("knowledge"),
        QuestionType.BACKGROUND: _tr("background"),
        QuestionType.WRITTEN: _tr("in writing"),
    }[value]


def requirement_kind(value: RequirementKind) -> str:
    """What a requirement asks for."""
    return {
        RequirementKind.COMPETENCY: _tr("competency"),
        RequirementKind.KNOWLEDGE: _tr("knowledge"),
        RequirementKind.EXPERIENCE: _tr("experience"),
        RequirementKind.LANGUAGE: _tr("language"),
        RequirementKind.VALUES: _tr("values"),
        RequirementKind.CREDENTIAL: _tr("credential"),
        RequirementKind.LOGISTICS: _tr("logistics"),
    }[value]


def happened(entry: HistoryEntry) -> str:
    """What happened to a candidate, as one sentence without the time."""
    detail = dict(entry.detail)
    stage, who = detail.get("stage", ""), detail.get("interviewer", "")
    if entry.what == "decision":
        return decision(DecisionKind(detail["kind"]))
    if entry.what == "decision-undone":
        return _tr("Undone: {decision}").format(decision=decision(DecisionKind(detail["kind"])))
    told = {
        "added": _tr("Added for {role}, {track}").format(role=detail.get("role", ""), track=detail.get("track", "")),
        "details-changed": _tr("Details changed"),
        "file-added": _tr("File attached: {file}").format(file=detail.get("file", "")),
        "file-removed": _tr("File removed: {file}").format(file=detail.get("file", "")),
        "interview-planned": _tr("Interview planned: stage {stage}, {who}").format(stage=stage, who=who),
        "interview-started": _tr("Interview started: stage {stage}, {who}").format(stage=stage, who=who),
        "interview-submitted": _tr("Scorecard submitted: stage {stage}, {who}").format(stage=stage, who=who),
        "interview-cancelled": _tr("Interview cancelled: stage {stage}, {who}").format(stage=stage, who=who),
        "handed-over": _tr("Handed over as a file: stage {stage}, {who}").format(stage=stage, who=who),
        "packet-received": _tr("Interview received as a file: stage {stage}, {who}").format(stage=stage, who=who),
        "scorecard-received": _tr("Scorecard received: stage {stage}, {who}").format(stage=stage, who=who),
    }
    return told.get(entry.what, entry.what)


def time_of_day(at: datetime) -> str:
    """The local time of day, short, as the locale writes it."""
    return QLocale().toString(_local(at).time(), QLocale.FormatType.ShortFormat)


def day(at: datetime, today: date | None = None) -> str:
    """The local day: "today", "yesterday", "tomorrow", or the date as the locale writes it."""
    local = at.astimezone().date()
    ahead = (local - (today or datetime.now().astimezone().date())).days
    near = {0: _tr("today"), -1: _tr("yesterday"), 1: _tr("tomorrow")}
    return near.get(ahead) or QLocale().toString(QDate(local.year, local.month, local.day), "d MMM yyyy")


def day_and_time(at: datetime) -> str:
    """Local day and time of day."""
    return f"{day(at)} {time_of_day(at)}"


def long_date(at: datetime) -> str:
    """The local date in full, such as "Sunday 22 November"."""
    local = at.astimezone().date()
    return QLocale().toString(QDate(local.year, local.month, local.day), "dddd d MMMM")


def score(value: float) -> str:
    """A score with one decimal, as the locale writes it."""
    return QLocale().toString(value, "f", 1)


def capitalized(text: str) -> str:
    """The text with its first letter large and the others as they are ("CEO" stays)."""
    return text[:1].upper() + text[1:]


def _local(at: datetime) -> QDateTime:
    return QDateTime.fromMSecsSinceEpoch(int(at.timestamp() * 1000))
