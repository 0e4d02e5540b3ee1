"""Debriefs: those who interviewed go through the requirements together and note what they agree on.

What is agreed on stands beside the ratings and is in no score. All of this is closed to somebody whose own scorecard
for the candidate is open.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from hiring_assistant.app import ownership
from hiring_assistant.app.change import Change
from hiring_assistant.app.history import record
from hiring_assistant.app.reviews import review_of
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.debrief import AgreedOutcome, Debrief
from hiring_assistant.domain.interview import Interview, InterviewState
from hiring_assistant.domain.kit import Question
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.domain.review import RequirementFigures, Review

if TYPE_CHECKING:
    from hiring_assistant.domain.amendment import Amendment
    from hiring_assistant.domain.candidate import Candidate
    from hiring_assistant.store.unit import Unit


@dataclass(frozen=True, slots=True)
class HeldDebrief:
    """A debrief with what it agreed on, for whoever shows or reports it."""

    debrief: Debrief
    outcomes: tuple[AgreedOutcome, ...]

    def outcome(self, requirement_id: str) -> AgreedOutcome | None:
        """What was agreed on for a requirement, or None where it was not discussed."""
        return next((outcome for outcome in self.outcomes if outcome.requirement_id == requirement_id), None)


@dataclass(frozen=True, slots=True)
class DebriefTable:
    """All that lies on the table in a debrief. ``held`` is None until it is started.

    ``steps`` are the requirements in the order to go through them; ``missing`` the interviews of the candidate's stage
    whose scorecard is not in; ``questions`` those of the interviews that were held, where they say what answers at
    1, 3 and 5 look like.
    """

    review: Review
    steps: tuple[RequirementFigures, ...]
    held: HeldDebrief | None
    missing: tuple[Interview, ...]
    questions: tuple[Question, ...] = ()

    def anchored(self, requirement_id: str) -> tuple[Question, ...]:
        """The questions that assessed a requirement and have anchors, each once."""
        return tuple(question for question in self.questions if requirement_id in question.requirement_ids)

    @property
    def discussed(self) -> int:
        """How many requirements have an outcome, be it only that it was left open."""
        return 0 if self.held is None else sum(self.held.outcome(s.requirement.id) is not None for s in self.steps)


def debrief_of(workspace: Workspace, candidate_id: str) -> HeldDebrief | None:
    """The latest debrief about a candidate with what it agreed on, ended or not; None where there was none.

    Raises:
        CannotDo: "blind" while an interview of one's own for the candidate is open (see ``ownership``).
    """
    with workspace.read() as unit:
        _ensure_open(workspace, unit, candidate_id)
        debriefs = unit.debriefs.of(candidate_id)
        if debriefs:
            workspace.has_shown([candidate_id])
        return HeldDebrief(debriefs[-1], unit.debriefs.outcomes(debriefs[-1].id)) if debriefs else None


def debrief_table(workspace: Workspace, candidate_id: str, debrief_id: str = "") -> DebriefTable:
    """What a debrief goes through: of ``debrief_id``, or the one that is going on or could be started.

    Raises:
        CannotDo: "blind" while an interview of one's own is open, or where candidate or debrief are gone.
    """
    from hiring_assistant.review.debriefing import in_debrief_order

    review = review_of(workspace, candidate_id)
    with workspace.read() as unit:
        candidate = _ensure_open(workspace, unit, candidate_id)
        debriefs = unit.debriefs.of(candidate_id)
        if debrief_id:
            found = next((debrief for debrief in debriefs if debrief.id == debrief_id), None)
            if found is None:
                raise _gone()
        else:
            found = next((debrief for debrief in debriefs if debrief.ended_at is None), None)
        held = HeldDebrief(found, unit.debriefs.outcomes(found.id)) if found else None
        of_stage = unit.interviews.list(candidate_id=candidate_id, stage=candidate.stage)
        questions = _anchored_questions(unit, candidate_id)
    return DebriefTable(
        review=review,
        steps=in_debrief_order(review.requirements),
        held=held,
        missing=tuple(i for i in of_stage if i.state in (InterviewState.PLANNED, InterviewState.STARTED)),
        questions=questions,
    )


def start_debrief(workspace: Workspace, candidate_id: str) -> Change[Debrief]:
    """Start a debrief about a candidate, or go on with the one that has not ended.

    Raises:
        CannotDo: "blind" while an interview of one's own is open, "no-cards" where nobody has submitted a scorecard.
    """
    with workspace.write() as unit:
        _ensure_open(workspace, unit, candidate_id)
        going_on = next((d for d in unit.debriefs.of(candidate_id) if d.ended_at is None), None)
        if going_on is not None:
            return Change(going_on, "The debrief goes on")
        if not unit.interviews.list(candidate_id=candidate_id, states=(InterviewState.SUBMITTED,)):
            raise CannotDo("no-cards", "A debrief needs at least one submitted scorecard.")
        debrief = Debrief(workspace.new_id(), candidate_id, workspace.actor, workspace.now())
        unit.debriefs.add(debrief)
        entry = record(workspace, unit, candidate_id, "debrief-started")

    def undo() -> None:
        with workspace.write() as unit:
            now = unit.debriefs.get(debrief.id)
            if now is not None and (now.summary or now.ended_at or unit.debriefs.outcomes(debrief.id)):
                raise CannotDo("debrief-in-use", "Something has been noted in this debrief, so it stays.")
            if any(a.debrief_id == debrief.id for a in _amendments(unit, candidate_id)):
                raise CannotDo("debrief-in-use", "A scorecard has been amended in this debrief, so it stays.")
            unit.debriefs.remove(debrief.id)
            unit.candidates.remove_history(entry.id)

    change = Change(debrief, "Debrief started", undo)
    workspace.done(change)
    return change


def agree(
    workspace: Workspace, debrief_id: str, requirement_id: str, value: int | None, text: str | None = None
) -> Change[AgreedOutcome]:
    """Note what was agreed on for a requirement: a rating, or None where it is left open or told in words alone.

    ``text`` None keeps the words that are there.

    Raises:
        CannotDo: where the debrief has ended or is gone, or while an interview of one's own is open.
        ValueError: where the value is off the scale.
    """
    with workspace.write() as unit:
        _going_on(workspace, unit, debrief_id)
        before = _outcome(unit, debrief_id, requirement_id)
        words = (before.text if before else "") if text is None else text.strip()
        after = AgreedOutcome(debrief_id, requirement_id, value, words, workspace.now())
        unit.debriefs.note(after)

    def undo() -> None:
        with workspace.write() as unit:
            now = _outcome(unit, debrief_id, requirement_id)
            if before is None and (now is None or not now.text):
                unit.debriefs.unnote(debrief_id, requirement_id)
            else:
                # What was written since stays.
                unit.debriefs.note(replace(now or after, value=before.value if before else None))

    change = Change(after, "Left open" if value is None else f"Agreed on {value}", undo)
    workspace.done(change)
    return change


def write_agreed(workspace: Workspace, debrief_id: str, requirement_id: str, text: str) -> None:
    """Keep the words on what was agreed on, as they are typed; the rating agreed on stays as it is.

    Words that are all taken away again leave no outcome behind where nothing else was agreed on.

    Raises:
        CannotDo: where the debrief has ended or is gone, or while an interview of one's own is open.
    """
    with workspace.write() as unit:
        _going_on(workspace, unit, debrief_id)
        before = _outcome(unit, debrief_id, requirement_id)
        value = before.value if before else None
        if not text.strip() and value is None:
            unit.debriefs.unnote(debrief_id, requirement_id)
        else:
            unit.debriefs.note(AgreedOutcome(debrief_id, requirement_id, value, text.strip(), workspace.now()))


def take_back_agreed(workspace: Workspace, debrief_id: str, requirement_id: str) -> Change[None]:
    """Take back what was agreed on for a requirement, words and rating; it then counts as not discussed.

    Raises:
        CannotDo: where the debrief has ended or is gone, or while an interview of one's own is open.
    """
    with workspace.write() as unit:
        _going_on(workspace, unit, debrief_id)
        before = _outcome(unit, debrief_id, requirement_id)
        unit.debriefs.unnote(debrief_id, requirement_id)

    def undo() -> None:
        with workspace.write() as unit:
            if before is not None and unit.debriefs.get(debrief_id) is not None:
                unit.debriefs.note(before)

    change: Change[None] = Change(None, "Agreed outcome taken back", undo)
    workspace.done(change)
    return change


def write_summary(workspace: Workspace, debrief_id: str, text: str) -> None:
    """Keep what the group agreed on in all, as it is typed.

    Raises:
        CannotDo: where the debrief has ended or is gone, or while an interview of one's own is open.
    """
    with workspace.write() as unit:
        unit.debriefs.update(replace(_going_on(workspace, unit, debrief_id), summary=text.strip()))


def end_debrief(workspace: Workspace, debrief_id: str) -> Change[Debrief]:
    """End a debrief; what was not discussed stays so.

    Raises:
        CannotDo: where it has ended or is gone, or while an interview of one's own is open.
    """
    return _set_end(workspace, debrief_id, end=True)


def resume_debrief(workspace: Workspace, debrief_id: str) -> Change[Debrief]:
    """Go on with a debrief that was ended.

    Raises:
        CannotDo: where it is gone, another one about the candidate is going on, or an interview of one's own is open.
    """
    return _set_end(workspace, debrief_id, end=False)


def _set_end(workspace: Workspace, debrief_id: str, *, end: bool) -> Change[Debrief]:
    with workspace.write() as unit:
        if end:
            before = _going_on(workspace, unit, debrief_id)
        else:
            before = _existing(workspace, unit, debrief_id)
            if any(d.ended_at is None for d in unit.debriefs.of(before.candidate_id)):
                raise CannotDo("debrief-going-on", "A debrief about this candidate is going on already.")
        after = replace(before, ended_at=workspace.now() if end else None)
        unit.debriefs.update(after)
        what = "debrief-ended" if end else "debrief-resumed"
        entry = record(workspace, unit, before.candidate_id, what)

    def undo() -> None:
        with workspace.write() as unit:
            now = unit.debriefs.get(debrief_id)
            if now is None:
                raise _gone()
            unit.debriefs.update(replace(now, ended_at=before.ended_at))
            unit.candidates.remove_history(entry.id)

    change = Change(after, "Debrief ended" if end else "The debrief goes on", undo)
    workspace.done(change)
    return change


def _gone() -> CannotDo:
    return CannotDo("gone", "This debrief is no longer in the store.")


def _ensure_open(workspace: Workspace, unit: Unit, candidate_id: str) -> Candidate:
    candidate = unit.candidates.get(candidate_id)
    if candidate is None:
        raise CannotDo("no-such-candidate", "This candidate is not in the store any more.")
    if ownership.hidden_by(candidate, unit.interviews.list(candidate_id=candidate_id), workspace.person):
        raise CannotDo("blind", "A debrief is open to you once your own scorecard is submitted or cancelled.")
    return candidate


def _existing(workspace: Workspace, unit: Unit, debrief_id: str) -> Debrief:
    debrief = unit.debriefs.get(debrief_id)
    if debrief is None:
        raise _gone()
    _ensure_open(workspace, unit, debrief.candidate_id)
    return debrief


def _going_on(workspace: Workspace, unit: Unit, debrief_id: str) -> Debrief:
    debrief = _existing(workspace, unit, debrief_id)
    if debrief.ended_at is not None:
        raise CannotDo("debrief-ended", "This debrief has ended; go on with it to change what was agreed on.")
    return debrief


def _outcome(unit: Unit, debrief_id: str, requirement_id: str) -> AgreedOutcome | None:
    return next((o for o in unit.debriefs.outcomes(debrief_id) if o.requirement_id == requirement_id), None)


def _anchored_questions(unit: Unit, candidate_id: str) -> tuple[Question, ...]:
    """The questions with anchors of the stages that were held, in the order of the stages, each once."""
    held = unit.interviews.list(candidate_id=candidate_id, states=(InterviewState.SUBMITTED,))
    kits = {kit_id: unit.kits.get(kit_id) for kit_id in {interview.kit_id for interview in held}}
    found: dict[str, Question] = {}
    for interview in sorted(held, key=lambda interview: interview.stage):
        kit = kits[interview.kit_id]
        stage = kit.plan.stage(interview.stage) if kit else None
        for question in stage.questions if stage else ():
            if question.anchors:
                found.setdefault(question.id, question)
    return tuple(found.values())


def _amendments(unit: Unit, candidate_id: str) -> list[Amendment]:
    interviews = unit.interviews.list(candidate_id=candidate_id)
    return [amendment for interview in interviews for amendment in unit.amendments.of(interview.id)]
