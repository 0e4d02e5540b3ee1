"""Domain values in words, translatable: kinds, states, reasons, dates and times as the locale writes them."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from hiring_assistant.domain.amendment import Amendment
from hiring_assistant.domain.candidate import HistoryEntry
from hiring_assistant.domain.decision import CandidateState, DecisionKind
from hiring_assistant.domain.interview import InterviewState, segment_of_place
from hiring_assistant.domain.kit import QuestionType, RequirementKind, SegmentKind
from hiring_assistant.domain.role import StageKind
from hiring_assistant.domain.scorecard import Recommendation

translate = QCoreApplication.translate


def stage_kind(kind: StageKind) -> str:
    """A stage's kind, such as "Screening"."""
    return {
        StageKind.QUESTIONNAIRE: translate("wording", "Questionnaire"),
        StageKind.SCREENING: translate("wording", "Screening"),
        StageKind.INTERVIEW: translate("wording", "Interview"),
        StageKind.EXERCISE: translate("wording", "Exercise"),
        StageKind.PANEL: translate("wording", "Panel"),
        StageKind.REFERENCE: translate("wording", "References"),
        StageKind.OFFER: translate("wording", "Offer"),
        StageKind.OTHER: translate("wording", "Step"),
    }[kind]


def candidate_state(state: CandidateState) -> str:
    """How a candidate stands."""
    return {
        CandidateState.ACTIVE: translate("wording", "In process"),
        CandidateState.ON_HOLD: translate("wording", "On hold"),
        CandidateState.OFFER: translate("wording", "Offer"),
        CandidateState.DECLINED: translate("wording", "Declined"),
        CandidateState.WITHDRAWN: translate("wording", "Withdrawn"),
    }[state]


def interview_state(state: InterviewState) -> str:
    """How far an interview is."""
    return {
        InterviewState.PLANNED: translate("wording", "Planned"),
        InterviewState.STARTED: translate("wording", "Draft"),
        InterviewState.SUBMITTED: translate("wording", "Submitted"),
        InterviewState.CANCELLED: translate("wording", "Cancelled"),
    }[state]


def hidden_state() -> str:
    """In place of how far somebody else's interview is, while one's own scorecard of the candidate is open."""
    return translate("wording", "Hidden")


def why_hidden() -> str:
    """Why a state is hidden, and until when."""
    return translate(
        "wording",
        "How far others’ scorecards are is shown once your own for this candidate is submitted or cancelled.",
    )


def decision(kind: DecisionKind) -> str:
    """What was decided, as a log writes it."""
    return {
        DecisionKind.ADVANCE: translate("wording", "Advanced to the next stage"),
        DecisionKind.DECLINE: translate("wording", "Declined"),
        DecisionKind.HOLD: translate("wording", "Put on hold"),
        DecisionKind.RESUME: translate("wording", "Taken off hold"),
        DecisionKind.OFFER: translate("wording", "Offer made"),
        DecisionKind.WITHDRAW: translate("wording", "Withdrew"),
        DecisionKind.REOPEN: translate("wording", "Reopened"),
    }[kind]


def place_of_note(question_id: str | None, question: str) -> str:
    """Where a note was written: the words of its ``question``, or the part of the interview without one."""
    kind = segment_of_place(question_id)
    return question if kind is None else segment(kind)


def segment(kind: SegmentKind) -> str:
    """A part of an interview."""
    return {
        SegmentKind.OPENING: translate("InterviewSteps", "Welcome and outline"),
        SegmentKind.QUESTIONS: translate("InterviewSteps", "Questions"),
        SegmentKind.CANDIDATE_QUESTIONS: translate("InterviewSteps", "Candidate's questions"),
        SegmentKind.CLOSING: translate("InterviewSteps", "Close and next steps"),
    }[kind]


def amendment(made: Amendment) -> str:
    """An amendment in a line: when, what would be rated now, why; marked as no part of the score."""
    if made.debrief_id is not None:
        said = translate("wording", "Amended in the debrief %1, not in the score: %2")
    else:
        said = translate("wording", "Amended %1, not in the score: %2")
    now = translate("wording", "now %1. %2").replace("%1", str(made.value)) if made.value is not None else "%2"
    return said.replace("%1", day(made.amended_at)).replace("%2", now.replace("%2", made.reason))


def recommendation(value: Recommendation) -> str:
    """An interviewer's overall judgement."""
    return {
        Recommendation.STRONG_NO: translate("wording", "Strong no"),
        Recommendation.NO: translate("wording", "No"),
        Recommendation.YES: translate("wording", "Yes"),
        Recommendation.STRONG_YES: translate("wording", "Strong yes"),
    }[value]


def question_type(value: QuestionType) -> str:
    """How a question asks."""
    return {
        QuestionType.BEHAVIOURAL: translate("wording", "behavioural"),
        QuestionType.SITUATIONAL: translate("wording", "situational"),
        QuestionType.KNOWLEDGE: translate("wording", "knowledge"),
        QuestionType.BACKGROUND: translate("wording", "background"),
        QuestionType.WRITTEN: translate("wording", "in writing"),
    }[value]


def requirement_kind(value: RequirementKind) -> str:
    """What a requirement asks for."""
    return {
        RequirementKind.COMPETENCY: translate("wording", "competency"),
        RequirementKind.KNOWLEDGE: translate("wording", "knowledge"),
        RequirementKind.EXPERIENCE: translate("wording", "experience"),
        RequirementKind.LANGUAGE: translate("wording", "language"),
        RequirementKind.VALUES: translate("wording", "values"),
        RequirementKind.CREDENTIAL: translate("wording", "credential"),
        RequirementKind.LOGISTICS: translate("wording", "logistics"),
    }[value]


def happened(entry: HistoryEntry) -> str:
    """What happened to a candidate, as one sentence without the time."""
    detail = dict(entry.detail)
    if entry.what == "decision":
        told_kind = decision(DecisionKind(detail["kind"]))
        if "unseen" not in detail:
            return told_kind
        return translate("wording", "{decision}, without having seen the scorecards").format(decision=told_kind)
    if entry.what == "decision-undone":
        return translate("wording", "Undone: {decision}").format(decision=decision(DecisionKind(detail["kind"])))
    told = {
        "added": translate("wording", "Added for {role}, {track}"),
        "details-changed": translate("wording", "Details changed"),
        "file-added": translate("wording", "File attached: {file}"),
        "file-removed": translate("wording", "File removed: {file}"),
        "interview-planned": translate("wording", "Interview planned: stage {stage}, {who}"),
        "interview-started": translate("wording", "Interview started: stage {stage}, {who}"),
        "debrief-started": translate("wording", "Debrief started"),
        "debrief-ended": translate("wording", "Debrief ended"),
        "debrief-resumed": translate("wording", "Debrief gone on with"),
        "scorecard-amended": translate("wording", "Scorecard amended: stage {stage}, {who}"),
        "interview-submitted": translate("wording", "Scorecard submitted: stage {stage}, {who}"),
        "interview-cancelled": translate("wording", "Interview cancelled: stage {stage}, {who}"),
        "handed-over": translate("wording", "Handed over as a file: stage {stage}, {who}"),
        "packet-received": translate("wording", "Interview received as a file: stage {stage}, {who}"),
        "scorecard-received": translate("wording", "Scorecard received: stage {stage}, {who}"),
    }
    if entry.what not in told:
        return entry.what
    return told[entry.what].format(
        role=detail.get("role", ""),
        track=detail.get("track", ""),
        file=detail.get("file", ""),
        stage=detail.get("stage", ""),
        who=detail.get("interviewer", ""),
    )


def time_of_day(at: datetime) -> str:
    """The local time of day, short, as the locale writes it."""
    return QLocale().toString(_local(at).time(), QLocale.FormatType.ShortFormat)


def day(at: datetime, today: date | None = None) -> str:
    """The local day: "today", "yesterday", "tomorrow", or the date as the locale writes it."""
    local = at.astimezone().date()
    ahead = (local - (today or datetime.now().astimezone().date())).days
    near = {
        0: translate("wording", "today"),
        -1: translate("wording", "yesterday"),
        1: translate("wording", "tomorrow"),
    }
    return near.get(ahead) or QLocale().toString(
        QDate(local.year, local.month, local.day), translate("wording", "d MMM yyyy")
    )


def day_and_time(at: datetime) -> str:
    """Local day and time of day."""
    return f"{day(at)} {time_of_day(at)}"


def long_date(at: datetime) -> str:
    """The local date in full, such as "Sunday 22 November"."""
    local = at.astimezone().date()
    return QLocale().toString(QDate(local.year, local.month, local.day), translate("wording", "dddd d MMMM"))


def score(value: float) -> str:
    """A score with one decimal, as the locale writes it."""
    return QLocale().toString(value, "f", 1)


def capitalized(text: str) -> str:
    """The text with its first letter large and the others as they are ("CEO" stays)."""
    return text[:1].upper() + text[1:]


def _local(at: datetime) -> QDateTime:
    return QDateTime.fromMSecsSinceEpoch(int(at.timestamp() * 1000))
