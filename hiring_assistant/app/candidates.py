"""Candidates: add, change, list, and all that is known of one."""

from __future__ import annotations

import hashlib
import mimetypes
from dataclasses import dataclass, replace
from pathlib import Path

from hiring_assistant.app import kits, ownership
from hiring_assistant.app.change import Change
from hiring_assistant.app.history import record
from hiring_assistant.app.roles import tracks_to_hire_for, usual_track
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.candidate import Attachment, Candidate, CandidateEntry, CandidateQuery, HistoryEntry
from hiring_assistant.domain.decision import CandidateState, Decision, DecisionKind, allowed
from hiring_assistant.domain.interview import Interview, InterviewState
from hiring_assistant.domain.kit import KitPlan, StageKit
from hiring_assistant.domain.problem import CannotDo, MachineFault
from hiring_assistant.domain.role import Role, RoleVersion

NAME_LIMIT = 500
"""Longest name, in characters."""

_OF_SCORECARDS = ("interview-started", "interview-submitted", "scorecard-received", "scorecard-amended")

FILE_LIMIT = 25 * 1024 * 1024
"""Largest attached file, in bytes."""


@dataclass(frozen=True, slots=True)
class StageProgress:
    """A stage of the process as a candidate passes it: ``status`` is "passed", "current" or "to come"."""

    stage: StageKit
    status: str
    interviews: tuple[Interview, ...]


@dataclass(frozen=True, slots=True)
class CandidateFile:
    """Everything about a candidate but notes and ratings. ``hidden_by`` names own open interviews that hide those.

    While there are any, ``hidden`` names others' interviews (ids) of which not even the state is told, and ``history``
    leaves out what others' scorecards left in it.
    """

    candidate: Candidate
    role: Role
    version: RoleVersion
    plan: KitPlan
    stages: tuple[StageProgress, ...]
    interviews: tuple[Interview, ...]
    decisions: tuple[Decision, ...]
    allowed: tuple[DecisionKind, ...]
    attachments: tuple[Attachment, ...]
    history: tuple[HistoryEntry, ...]
    hidden_by: tuple[Interview, ...]
    hidden: frozenset[str] = frozenset()


def checked_name(name: str) -> str:
    """The name without line breaks and outer white space.

    Raises:
        CannotDo: where nothing is left, or it is longer than ``NAME_LIMIT``.
    """
    clean = " ".join(name.replace("\0", " ").split())
    if not clean:
        raise CannotDo("no-name", "Give the candidate a name.")
    if len(clean) > NAME_LIMIT:
        raise CannotDo("name-too-long", f"A name can have up to {NAME_LIMIT} characters; this one has {len(clean)}.")
    return clean


def add_candidate(
    workspace: Workspace,
    name: str,
    role_id: str,
    track: str | None = None,
    *,
    email: str = "",
    phone: str = "",
    links: tuple[str, ...] = (),
    note: str = "",
) -> Change[Candidate]:
    """Add somebody who is considered for a track of a role (None: the usual one).

    Raises:
        CannotDo: where the name is missing or too long, or there is no such role or track.
    """
    clean = checked_name(name)
    with workspace.write() as unit:
        role = unit.roles.get(role_id)
        if role is None:
            raise CannotDo("no-such-role", "Choose the role that the candidate is considered for.")
        chosen = track or usual_track(role.latest.reading)
        if not tracks_to_hire_for(role.latest.reading):
            raise CannotDo(
                "no-requirements",
                f"The page of {role.title} has no requirements, so nobody can be considered for it yet. "
                "Add a heading “Requirements” with a list below it to the page, and import it again.",
            )
        if chosen not in tracks_to_hire_for(role.latest.reading):
            names = ", ".join(tracks_to_hire_for(role.latest.reading))
            raise CannotDo("no-such-track", f"{role.title} has no track “{chosen}”. It has: {names}.")
        candidate = Candidate(
            id=workspace.new_id(),
            name=clean,
            role_id=role_id,
            track=chosen,
            created_at=workspace.now(),
            email=email.strip(),
            phone=phone.strip(),
            links=tuple(link.strip() for link in links if link.strip()),
            note=note.strip(),
        )
        unit.candidates.add(candidate)
        record(workspace, unit, candidate.id, "added", role=role.title, track=chosen)

    def undo() -> None:
        with workspace.write() as unit:
            if unit.interviews.list(candidate_id=candidate.id):
                raise CannotDo("candidate-in-use", f"{clean} has interviews by now, so the candidate stays.")
            unit.candidates.remove(candidate.id)

    change = Change(candidate, f"{clean} added", undo)
    workspace.done(change)
    return change


def namesakes(workspace: Workspace, name: str, role_id: str, other_than: str = "") -> tuple[Candidate, ...]:
    """The candidates of a role who have that name already, whatever its case; ``other_than`` (an id) left out.

    Two people may have one name, so this is only ever said, and stands in nobody's way.
    """
    with workspace.read() as unit:
        found = unit.candidates.find_by_name(" ".join(name.split()))
    return tuple(each for each in found if each.role_id == role_id and each.id != other_than)


def change_details(
    workspace: Workspace,
    candidate_id: str,
    *,
    name: str,
    email: str = "",
    phone: str = "",
    links: tuple[str, ...] = (),
    note: str = "",
) -> Change[Candidate]:
    """Change what is known of a candidate.

    Raises:
        CannotDo: where the name is missing or too long, or the candidate is gone.
    """
    clean = checked_name(name)
    with workspace.write() as unit:
        before = unit.candidates.get(candidate_id)
        if before is None:
            raise _gone()
        after = replace(
            before,
            name=clean,
            email=email.strip(),
            phone=phone.strip(),
            links=tuple(link.strip() for link in links if link.strip()),
            note=note.strip(),
        )
        unit.candidates.update(after)
        entry = record(workspace, unit, candidate_id, "details-changed")

    def undo() -> None:
        with workspace.write() as unit:
            now = unit.candidates.get(candidate_id)
            if now is None:
                raise _gone()
            unit.candidates.update(replace(before, stage=now.stage, state=now.state))
            unit.candidates.remove_history(entry.id)

    change = Change(after, f"Details of {clean} changed", undo)
    workspace.done(change)
    return change


def _gone() -> CannotDo:
    return CannotDo("no-such-candidate", "This candidate is not in the store any more.")


def list_candidates(workspace: Workspace, query: CandidateQuery | None = None) -> tuple[CandidateEntry, ...]:
    """The candidates that fit the query, alphabetical."""
    with workspace.read() as unit:
        return unit.candidates.list(query or CandidateQuery())


def candidate_of(workspace: Workspace, candidate_id: str) -> Candidate | None:
    """The candidate with that id, or None."""
    with workspace.read() as unit:
        return unit.candidates.get(candidate_id)


def find_candidate(workspace: Workspace, text: str) -> Candidate:
    """The candidate with that id or name.

    Raises:
        CannotDo: where none or several fit.
    """
    with workspace.read() as unit:
        fitting = unit.candidates.find_by_name(text)
    if len(fitting) == 1:
        return fitting[0]
    if fitting:
        ids = ", ".join(candidate.id for candidate in fitting)
        raise CannotDo("several-candidates", f"Several candidates have this name. Give one of these ids: {ids}.")
    raise CannotDo("no-such-candidate", "There is no candidate of this name. `candidates list` shows all.")


def version_of(workspace: Workspace, candidate: Candidate) -> RoleVersion:
    """The version of the role that the candidate is considered with.

    The newest that has the candidate's track until an interview is planned; from then on the one of that interview's
    kit, so that a new version of the page does not shift the stages under somebody who is half through them.
    """
    with workspace.read() as unit:
        for interview in unit.interviews.list(candidate_id=candidate.id):
            kit = unit.kits.get(interview.kit_id)
            version = unit.roles.version(kit.role_version_id) if kit else None
            if version is not None and interview.state is not InterviewState.CANCELLED:
                return version
        role = unit.roles.get(candidate.role_id)
    if role is None:
        raise CannotDo("no-such-role", "The role of this candidate is not in the store any more.")
    newest_first = reversed(role.versions)
    return next((version for version in newest_first if version.reading.track(candidate.track)), role.latest)


def candidate_file(workspace: Workspace, candidate_id: str) -> CandidateFile:
    """Everything about a candidate but notes and ratings.

    Raises:
        CannotDo: where the candidate is gone.
    """
    with workspace.read() as unit:
        candidate = unit.candidates.get(candidate_id)
        if candidate is None:
            raise _gone()
        role = unit.roles.get(candidate.role_id)
        if role is None:
            raise CannotDo("no-such-role", "The role of this candidate is not in the store any more.")
        interviews = unit.interviews.list(candidate_id=candidate_id)
        decisions = unit.decisions.of(candidate_id)
        attachments = unit.candidates.attachments(candidate_id)
        history = unit.candidates.history(candidate_id)
    version = version_of(workspace, candidate)
    plan = kits.shown_plan(workspace, version, candidate.track)
    last = max((stage.order for stage in plan.stages), default=1)
    person = workspace.person
    hidden_by = ownership.hidden_by(candidate, interviews, person)
    blind = {candidate_id} if hidden_by else set()
    return CandidateFile(
        candidate=candidate,
        role=role,
        version=version,
        plan=plan,
        stages=tuple(_progress(candidate, stage, interviews) for stage in plan.stages),
        interviews=interviews,
        decisions=decisions,
        allowed=allowed(candidate.state, candidate.stage, last),
        attachments=attachments,
        history=tuple(entry for entry in history if not (hidden_by and _tells_of_others(entry, person))),
        hidden_by=hidden_by,
        hidden=frozenset(i.id for i in interviews if ownership.keeps_its_state(i, blind, person)),
    )


def _tells_of_others(entry: HistoryEntry, person: str) -> bool:
    """Whether the entry tells how far somebody else's scorecard is."""
    interviewer = dict(entry.detail).get("interviewer", "")
    own = bool(person) and ownership.is_held_by(interviewer, person)
    return entry.what in _OF_SCORECARDS and not own


def _progress(candidate: Candidate, stage: StageKit, interviews: tuple[Interview, ...]) -> StageProgress:
    of_stage = tuple(i for i in interviews if i.stage == stage.order and i.state is not InterviewState.CANCELLED)
    if stage.order < candidate.stage or candidate.state is CandidateState.OFFER:
        status = "passed"
    elif stage.order == candidate.stage and candidate.state in (CandidateState.ACTIVE, CandidateState.ON_HOLD):
        status = "current"
    else:
        status = "to come"
    return StageProgress(stage, status, of_stage)


def attach_file(workspace: Workspace, candidate_id: str, path: Path) -> Change[Attachment]:
    """Keep a copy of a file, such as a CV, in the store with the candidate.

    Raises:
        CannotDo: where it cannot be read, is empty or is larger than ``FILE_LIMIT``.
    """
    try:
        if path.stat().st_size > FILE_LIMIT:
            raise CannotDo("file-too-large", f"{path.name} is larger than {FILE_LIMIT // 2**20} MB.")
        content = path.read_bytes()
    except OSError as error:
        raise CannotDo("cannot-read", f"{path.name} could not be read: {error.strerror}.") from error
    if not content:
        raise CannotDo("empty", f"{path.name} is empty.")
    attachment = Attachment(
        id=workspace.new_id(),
        candidate_id=candidate_id,
        file_name=path.name,
        media_type=mimetypes.guess_type(path.name)[0] or "application/octet-stream",
        size=len(content),
        sha256=hashlib.sha256(content).hexdigest(),
        added_at=workspace.now(),
    )
    with workspace.write() as unit:
        if unit.candidates.get(candidate_id) is None:
            raise _gone()
        unit.candidates.add_attachment(attachment, content)
        entry = record(workspace, unit, candidate_id, "file-added", file=path.name)

    def undo() -> None:
        with workspace.write() as unit:
            unit.candidates.remove_attachment(attachment.id)
            unit.candidates.remove_history(entry.id)

    change = Change(attachment, f"{path.name} attached", undo)
    workspace.done(change)
    return change


def remove_attachment(workspace: Workspace, attachment: Attachment) -> Change[Attachment]:
    """Remove an attached file from the store."""
    with workspace.write() as unit:
        content = unit.candidates.attachment_content(attachment.id)
        unit.candidates.remove_attachment(attachment.id)
        entry = record(workspace, unit, attachment.candidate_id, "file-removed", file=attachment.file_name)

    def undo() -> None:
        with workspace.write() as unit:
            unit.candidates.add_attachment(attachment, content)
            unit.candidates.remove_history(entry.id)

    change = Change(attachment, f"{attachment.file_name} removed", undo)
    workspace.done(change)
    return change


def attachment_content(workspace: Workspace, attachment: Attachment) -> bytes:
    """The content of an attached file, to be shown within the program.

    Raises:
        CannotDo: where it is gone.
    """
    with workspace.read() as unit:
        return unit.candidates.attachment_content(attachment.id)


def save_attachment(workspace: Workspace, attachment: Attachment, target: Path) -> None:
    """Write a copy of an attached file where the person chose; the program makes no temporary copies of its own.

    Raises:
        MachineFault: where it cannot be written.
    """
    content = attachment_content(workspace, attachment)
    try:
        target.write_bytes(content)
    except OSError as error:
        raise MachineFault("cannot-write", f"{target.name} could not be written: {error.strerror}.") from error
