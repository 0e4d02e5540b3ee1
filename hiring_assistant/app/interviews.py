"""Interviews: plan, move, cancel, start; and what a list of them shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from hiring_assistant.app import ownership
from hiring_assistant.app.change import Change
from hiring_assistant.app.history import record, record_interview
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.candidate import Candidate
from hiring_assistant.domain.interview import Interview, InterviewState
from hiring_assistant.domain.kit import StageKit
from hiring_assistant.domain.problem import CannotDo

if TYPE_CHECKING:
    from hiring_assistant.store.unit import Unit


@dataclass(frozen=True, slots=True)
class InterviewEntry:
    """An interview in a list: whom it is with, for what, and how far one's own scorecard is.

    ``hidden`` is somebody else's of a candidate for whom one's own scorecard is open: how far it is is not told then.
    """

    interview: Interview
    candidate: Candidate
    role_title: str
    stage: StageKit
    rated: int
    to_rate: int
    hidden: bool = False


def plan_interview(
    workspace: Workspace, candidate_id: str, stage: int, interviewer: str, planned_at: datetime | None
) -> Change[Interview]:
    """Plan an interview of a candidate for a stage (order, from 1); a panel is planned once for each interviewer.

    Raises:
        CannotDo: where the candidate or the stage does not exist, or no interviewer is named.
    """
    # Only here, because the start page lists interviews and must not wait for what plans them.
    from hiring_assistant.app.candidates import version_of
    from hiring_assistant.app.kits import ensure_kit

    who = " ".join(interviewer.split())
    if not who:
        raise CannotDo("no-interviewer", "Say who holds the interview.")
    with workspace.read() as unit:
        candidate = unit.candidates.get(candidate_id)
    if candidate is None:
        raise CannotDo("no-such-candidate", "This candidate is not in the store any more.")
    version = version_of(workspace, candidate)
    if not version.stages:
        raise CannotDo("no-process", f"{version.reading.title} has no hiring process yet. Choose one on its page.")
    with workspace.write() as unit:
        kit = ensure_kit(workspace, unit, version, candidate.track)
        if kit.plan.stage(stage) is None:
            raise CannotDo("no-such-stage", f"The hiring process has {len(kit.plan.stages)} stages.")
        interview = Interview(
            id=workspace.new_id(),
            candidate_id=candidate_id,
            kit_id=kit.id,
            stage=stage,
            interviewer=who,
            state=InterviewState.PLANNED,
            planned_at=planned_at,
        )
        unit.interviews.add(interview)
        entry = record(workspace, unit, candidate_id, "interview-planned", stage=str(stage), interviewer=who)

    def undo() -> None:
        with workspace.write() as unit:
            _ensure_state(unit.interviews.get(interview.id), InterviewState.PLANNED)
            unit.interviews.remove(interview.id)
            unit.candidates.remove_history(entry.id)

    change = Change(interview, "Interview planned", undo)
    workspace.done(change)
    return change


def _ensure_state(interview: Interview | None, *states: InterviewState) -> Interview:
    if interview is None:
        raise CannotDo("no-such-interview", "This interview is not in the store any more.")
    if interview.state not in states:
        told = {
            InterviewState.PLANNED: "has not been started",
            InterviewState.STARTED: "has been started by now",
            InterviewState.SUBMITTED: "has been submitted, so it stays as it is",
            InterviewState.CANCELLED: "has been cancelled",
        }
        raise CannotDo("wrong-state", f"The interview {told[interview.state]}.")
    return interview


def change_plan(
    workspace: Workspace, interview_id: str, interviewer: str, planned_at: datetime | None
) -> Change[Interview]:
    """Move a planned interview to another time or person.

    Raises:
        CannotDo: where it has been started.
    """
    who = " ".join(interviewer.split())
    if not who:
        raise CannotDo("no-interviewer", "Say who holds the interview.")
    with workspace.write() as unit:
        before = _ensure_state(unit.interviews.get(interview_id), InterviewState.PLANNED)
        after = replace(before, interviewer=who, planned_at=planned_at)
        unit.interviews.update(after)

    def undo() -> None:
        with workspace.write() as unit:
            _ensure_state(unit.interviews.get(interview_id), InterviewState.PLANNED)
            unit.interviews.update(before)

    change = Change(after, "Interview moved", undo)
    workspace.done(change)
    return change


def cancel_interview(workspace: Workspace, interview_id: str) -> Change[Interview]:
    """Cancel an interview that is planned or being held; its notes and ratings stay in the store, out of every score.

    That is not undone once others' scorecards, which one's own interview hid, have been seen.

    Raises:
        CannotDo: where it has been submitted.
    """
    with workspace.write() as unit:
        before = _ensure_state(unit.interviews.get(interview_id), InterviewState.PLANNED, InterviewState.STARTED)
        seen = workspace.times_shown(before.candidate_id)
        after = replace(before, state=InterviewState.CANCELLED)
        unit.interviews.update(after)
        entry = record_interview(workspace, unit, before, "interview-cancelled")

    def undo() -> None:
        with workspace.write() as unit:
            _ensure_state(unit.interviews.get(interview_id), InterviewState.CANCELLED)
            candidate = unit.candidates.get(before.candidate_id)
            hid = candidate is not None and ownership.hides(before, candidate.stage, workspace.person)
            if hid and workspace.times_shown(before.candidate_id) > seen:
                raise CannotDo(
                    "seen-since",
                    "You have seen the others' scorecards since, so this interview stays cancelled. "
                    "Plan a new one instead.",
                )
            unit.interviews.update(before)
            unit.candidates.remove_history(entry.id)

    change = Change(after, "Interview cancelled", undo)
    workspace.done(change)
    return change


def start_interview(workspace: Workspace, interview_id: str) -> Interview:
    """Start a planned interview, or go on with a started one. The first one freezes its kit.

    Raises:
        CannotDo: where it was submitted or cancelled.
    """
    with workspace.read() as unit:
        interview = _ensure_state(unit.interviews.get(interview_id), InterviewState.PLANNED, InterviewState.STARTED)
    if interview.state is InterviewState.STARTED:
        return interview
    started = replace(interview, state=InterviewState.STARTED, started_at=workspace.now())
    with workspace.write() as unit:
        unit.interviews.update(started)
        kit = unit.kits.get(interview.kit_id)
        if kit is not None and kit.frozen_at is None:
            unit.kits.freeze(kit.id, workspace.now())
        record_interview(workspace, unit, interview, "interview-started")
    return started


def list_interviews(
    workspace: Workspace, *, candidate_id: str | None = None, states: tuple[InterviewState, ...] = ()
) -> tuple[InterviewEntry, ...]:
    """Interviews by their planned time. What others rated is not in here, nor how much of it."""
    with workspace.read() as unit:
        entries = entries_of(unit, unit.interviews.list(candidate_id=candidate_id, states=states))
        return with_hidden(unit, entries, workspace.person)


def read_entries(unit: Unit, ids: Sequence[str]) -> tuple[InterviewEntry, ...]:
    """What a list shows of the interviews with these ids, in that order; those that are gone are left out."""
    found = {interview.id: (interview, candidate) for interview, candidate in unit.interview_lists.read(ids)}
    return _entries(unit, [found[id_] for id_ in ids if id_ in found])


def with_hidden(unit: Unit, entries: Sequence[InterviewEntry], person: str) -> tuple[InterviewEntry, ...]:
    """The entries, those marked whose state the person is not told."""
    blind = ownership.blind_candidates(unit, person, {each.interview.candidate_id for each in entries})
    return tuple(
        replace(each, hidden=ownership.keeps_its_state(each.interview, blind, person)) if blind else each
        for each in entries
    )


def entries_of(unit: Unit, interviews: Sequence[Interview]) -> tuple[InterviewEntry, ...]:
    """What a list shows of interviews, in their order."""
    ids = {interview.candidate_id for interview in interviews}
    candidates = {entry.candidate.id: entry.candidate for entry in unit.candidates.entries(ids)}
    return _entries(unit, [(each, candidates[each.candidate_id]) for each in interviews])


def _entries(unit: Unit, found: Sequence[tuple[Interview, Candidate]]) -> tuple[InterviewEntry, ...]:
    kits = unit.kits.many({interview.kit_id for interview, _ in found})
    rated = unit.interviews.ratings_of([each.id for each, _ in found if each.state is InterviewState.STARTED])
    entries: list[InterviewEntry] = []
    for interview, candidate in found:
        kit = kits.get(interview.kit_id)
        stage = kit.plan.stage(interview.stage) if kit else None
        if kit is not None and stage is not None:
            done, all_ = len(rated.get(interview.id, ())), len(stage.requirement_ids)
            entries.append(InterviewEntry(interview, candidate, kit.plan.role_title, stage, done, all_))
    return tuple(entries)
