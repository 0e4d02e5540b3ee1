"""Where something that was found is opened, and how it is told in a line."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hiring_assistant.app.searching import Hit, HitKind
from hiring_assistant.ui import wording
from hiring_assistant.ui.context import Context

translate = QCoreApplication.translate


def kind_word(kind: HitKind) -> str:
    """What was found, in a word."""
    return {
        HitKind.CANDIDATE: translate("search", "Candidate"),
        HitKind.ROLE: translate("search", "Role"),
        HitKind.REQUIREMENT: translate("search", "Requirement"),
        HitKind.NOTE: translate("search", "Note"),
        HitKind.ANSWER: translate("search", "Answer"),
        HitKind.SCORECARD: translate("search", "Scorecard"),
    }[kind]


def about(hit: Hit) -> str:
    """Role, stage, interviewer and day, as far as it has them."""
    parts = [] if hit.kind in (HitKind.ROLE, HitKind.REQUIREMENT) else [hit.role_title]
    if hit.kind is HitKind.CANDIDATE:
        parts.append(translate("search", "Stage %1").replace("%1", str(hit.stage)))
        parts.append(wording.candidate_state(hit.state) if hit.state is not None else "")
    parts += [hit.stage_title, hit.interviewer]
    if hit.draft:
        parts.append(translate("search", "your draft"))
    if hit.at is not None:
        parts.append(wording.day(hit.at))
    return " · ".join(part for part in parts if part)


def open_hit(context: Context, hit: Hit) -> None:
    """Open the place where it stands.

    One's own notes open in the interview; others' evidence in the review, at its cell; their other notes in the
    interview as it was submitted.
    """
    go = context.navigator.go
    if hit.kind is HitKind.CANDIDATE:
        go("candidate", candidate_id=hit.candidate_id)
    elif hit.kind in (HitKind.ROLE, HitKind.REQUIREMENT):
        go("roles", role_id=hit.role_id)
    else:
        note = context.searcher.note_of(hit)
        if note is not None and note.evidence_for and not hit.own:
            where = {"requirement_id": note.evidence_for[0], "interview_id": hit.interview_id}
            go("review", candidate_id=hit.candidate_id, **where)
        else:
            place = note.question_id if note is not None else hit.ref
            go("interview", interview_id=hit.interview_id, **({"place": place} if place else {}))


def open_person(context: Context, hit: Hit) -> None:
    """Open the page of the candidate whom it is about, else what ``open_hit`` opens."""
    if hit.candidate_id:
        context.navigator.go("candidate", candidate_id=hit.candidate_id)
    else:
        open_hit(context, hit)
