"""Editing a kit: a working copy on disk from the first edit on, made ready in versions, each edit undoable.

There is one working copy ("draft of v2") for each track of a role version. Nothing is asked from it until it is made
ready; interviews that are planned or held keep the kit they were planned with. Edits themselves are the functions of
``kits.editing``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from hiring_assistant.app.change import Change
from hiring_assistant.app.kits import plan_in
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.interview import Interview, InterviewState
from hiring_assistant.domain.kit import Kit, KitPlan, KitState, KitWarning
from hiring_assistant.domain.problem import CannotDo

if TYPE_CHECKING:
    from hiring_assistant.store.unit import Unit

Edit = Callable[[KitPlan], KitPlan]
"""What is done to a plan, such as ``lambda plan: editing.set_minutes(plan, question_id, 6)``."""

NOT_KEPT = ""
"""The id of a kit that is only suggested so far."""


@dataclass(frozen=True, slots=True)
class WorkingCopy:
    """What a person edits: the draft, else the newest version that is ready, else the kit that is suggested.

    ``kit.state`` is DRAFT for a draft and for a suggestion; ``kit.id`` is ``NOT_KEPT`` for the latter. ``ready`` is the
    newest version that interviews are planned with, if any.
    """

    kit: Kit
    ready: Kit | None
    needs_reason: bool
    """Whether making the next version ready takes a reason: an interview was held with an earlier one."""

    @property
    def is_kept(self) -> bool:
        """Whether the kit is in the store."""
        return self.kit.id != NOT_KEPT

    @property
    def is_changed(self) -> bool:
        """Whether there is something that making ready would bring into use."""
        return self.ready is None or self.kit.plan != self.ready.plan


@dataclass(frozen=True, slots=True)
class KitVersion:
    """A version of a kit in a list, with the number of interviews planned or held with it."""

    kit: Kit
    interviews: int


def working_copy(workspace: Workspace, version_id: str, track: str) -> WorkingCopy:
    """The kit of a track of a role version as a person edits it; nothing is kept by looking.

    Raises:
        CannotDo: where the version is gone or has no such track.
    """
    with workspace.read() as unit:
        return _working_copy(workspace, unit, version_id, track)


def _working_copy(workspace: Workspace, unit: Unit, version_id: str, track: str) -> WorkingCopy:
    ready = unit.kits.latest(version_id, track)
    kit = _draft(unit, version_id, track) or ready
    if kit is None:
        plan = _suggested(workspace, unit, version_id, track)
        kit = Kit(NOT_KEPT, version_id, 1, workspace.now(), plan, state=KitState.DRAFT)
    return WorkingCopy(kit, ready, _was_held(unit, version_id, track))


def _draft(unit: Unit, version_id: str, track: str) -> Kit | None:
    """The draft, with the number it would have: others may have come into use since it was begun."""
    draft, ready = unit.kits.draft(version_id, track), unit.kits.latest(version_id, track)
    return replace(draft, number=ready.number + 1 if ready else 1) if draft else None


def _suggested(workspace: Workspace, unit: Unit, version_id: str, track: str) -> KitPlan:
    version = unit.roles.version(version_id)
    if version is None:
        raise CannotDo("no-such-role", "This version of the role is not in the store any more.")
    return plan_in(workspace, unit, version, track)


def _was_held(unit: Unit, version_id: str, track: str) -> bool:
    kits = unit.kits.of_version(version_id)
    return any(kit.frozen_at is not None for kit in kits if kit.plan.track == track)


def kit_versions(workspace: Workspace, version_id: str, track: str) -> tuple[KitVersion, ...]:
    """All versions of the kit of a track, the draft and the newest first."""
    with workspace.read() as unit:
        kits = [kit for kit in unit.kits.of_version(version_id) if kit.plan.track == track]
        ready = sorted(
            (kit for kit in kits if kit.state is KitState.READY), key=lambda kit: (kit.number, kit.created_at)
        )
        draft = _draft(unit, version_id, track)
        newest_first = (*([draft] if draft else []), *reversed(ready))
        return tuple(KitVersion(kit, len(unit.kits.interviews_with(kit.id))) for kit in newest_first)


def draft_number(workspace: Workspace, version_id: str, track: str) -> int:
    """The number that the draft of a track's kit will have, 0 where there is no draft."""
    with workspace.read() as unit:
        draft = _draft(unit, version_id, track)
        return draft.number if draft else 0


def edit_kit(workspace: Workspace, kit: Kit, edit: Edit, said: str = "Kit edited") -> Change[Kit]:
    """Edit the working copy that ``kit`` stands for; the first edit of a version that is ready begins the next draft.

    The value is the draft as it is on disk. An edit that changes nothing keeps nothing.

    Raises:
        CannotDo: where the edit cannot be made, or the role version is gone.
    """
    version_id, track = kit.role_version_id, kit.plan.track
    with workspace.read() as unit:
        copy = _working_copy(workspace, unit, version_id, track)
        before = _draft(unit, version_id, track)
    plan = edit(copy.kit.plan)
    if plan == copy.kit.plan:
        return Change(copy.kit, said)
    with workspace.write() as unit:
        if before is not None:
            after = replace(before, plan=plan)
            unit.kits.update(after)
        else:
            number = copy.ready.number + 1 if copy.ready else 1
            after = Kit(workspace.new_id(), version_id, number, workspace.now(), plan, state=KitState.DRAFT)
            unit.kits.add(after)

    def undo() -> None:
        with workspace.write() as unit:
            now = unit.kits.get(after.id)
            if now is None or now.state is not KitState.DRAFT or now.plan != after.plan:
                raise CannotDo("kit-changed", "The kit was changed after this, so this stays.")
            if before is None:
                unit.kits.remove(after.id)
            else:
                unit.kits.update(replace(now, plan=before.plan))

    change = Change(after, said, undo)
    workspace.done(change)
    return change


def before_ready(plan: KitPlan) -> tuple[KitWarning, ...]:
    """What a person is told when a kit is made ready; it never stops them.

    A question without requirement, a must-have that nobody asks, anchors that are missing at 1, 3 or 5, and a stage
    over its time (EVIDENCE: job analysis, anchored scales).
    """
    from hiring_assistant.kits.coverage import readiness_of

    return readiness_of(plan)


def make_ready(workspace: Workspace, kit: Kit, reason: str = "", *, move_planned: bool = False) -> Change[Kit]:
    """Bring the working copy that ``kit`` stands for into use: interviews planned from now on are held with it.

    ``reason`` is kept with the version. ``move_planned`` also brings it to the interviews of ``planned_with_older``.

    Raises:
        CannotDo: ``no-reason`` where an interview was held with an earlier version and none is given,
            ``nothing-changed`` where the version in use is the same.
    """
    version_id, track = kit.role_version_id, kit.plan.track
    why = " ".join(reason.split())
    with workspace.write() as unit:
        copy = _working_copy(workspace, unit, version_id, track)
        before = _draft(unit, version_id, track)
        if copy.ready is not None and not copy.is_changed:
            raise CannotDo("nothing-changed", f"This is the same as version {copy.ready.number}, which is in use.")
        if copy.needs_reason and not why:
            raise CannotDo(
                "no-reason",
                "An interview was held with the version before. Say why the kit changes; the reason is kept with it.",
            )
        ready = replace(
            copy.kit,
            id=before.id if before else workspace.new_id(),
            number=copy.ready.number + 1 if copy.ready else 1,
            created_at=workspace.now(),
            reason=why,
            state=KitState.READY,
        )
        if before is None:
            unit.kits.add(ready)
        else:
            unit.kits.update(ready)
        moved = _planned_with_older(unit, ready) if move_planned else ()
        for interview in moved:
            unit.interviews.update(replace(interview, kit_id=ready.id))

    def undo() -> None:
        with workspace.write() as unit:
            for interview in moved:
                now = unit.interviews.get(interview.id)
                if now is not None and now.state is InterviewState.PLANNED and now.kit_id == ready.id:
                    unit.interviews.update(replace(now, kit_id=interview.kit_id))
            if unit.kits.interviews_with(ready.id):
                raise CannotDo("kit-in-use", "Interviews were planned with this version, so it stays.")
            if before is None:
                unit.kits.remove(ready.id)
            elif unit.kits.draft(version_id, track) is not None:
                raise CannotDo("kit-changed", "The next version was begun since then, so this one stays.")
            else:
                unit.kits.update(before)

    change = Change(ready, f"Version {ready.number} of the kit is ready for interviews", undo)
    workspace.done(change)
    return change


def planned_with_older(workspace: Workspace, kit: Kit) -> tuple[Interview, ...]:
    """The interviews that are planned, and neither started nor handed over, with another version of the kit."""
    with workspace.read() as unit:
        return _planned_with_older(unit, kit)


def _planned_with_older(unit: Unit, kit: Kit) -> tuple[Interview, ...]:
    others = [
        other
        for other in unit.kits.of_version(kit.role_version_id)
        if other.plan.track == kit.plan.track and other.id != kit.id
    ]
    found = [unit.interviews.get(id_) for other in others for id_ in unit.kits.interviews_with(other.id)]
    return tuple(
        interview
        for interview in found
        if interview is not None
        and interview.state is InterviewState.PLANNED
        and not unit.exchange.went_out(interview.id)
    )


def discard_draft(workspace: Workspace, kit: Kit) -> Change[Kit]:
    """Throw the draft away; the version in use, else the suggested kit, is the working copy again.

    Raises:
        CannotDo: where there is no draft.
    """
    version_id, track = kit.role_version_id, kit.plan.track
    with workspace.write() as unit:
        draft = unit.kits.draft(version_id, track)
        if draft is None:
            raise CannotDo("no-draft", "There is no draft of this kit to throw away.")
        unit.kits.remove(draft.id)
        left = _working_copy(workspace, unit, version_id, track).kit

    def undo() -> None:
        with workspace.write() as unit:
            if unit.kits.draft(version_id, track) is not None:
                raise CannotDo("kit-changed", "A new draft was begun since then, so this one stays away.")
            unit.kits.add(draft)

    change = Change(left, "Draft of the kit thrown away", undo)
    workspace.done(change)
    return change


def earlier_kit(workspace: Workspace, version_id: str, track: str) -> Kit | None:
    """The kit of the track for an earlier version of the page that people made, where this one has none yet."""
    with workspace.read() as unit:
        return _earlier(unit, version_id, track)


def _earlier(unit: Unit, version_id: str, track: str) -> Kit | None:
    version = unit.roles.version(version_id)
    role = unit.roles.get(version.role_id) if version else None
    if version is None or role is None or unit.kits.draft(version_id, track) or unit.kits.latest(version_id, track):
        return None
    earlier = (other.id for other in reversed(role.versions) if other.number < version.number)
    kits = (unit.kits.draft(id_, track) or unit.kits.latest(id_, track) for id_ in earlier)
    return next((kit for kit in kits if kit is not None), None)


def carry_over(workspace: Workspace, version_id: str, track: str) -> Change[Kit]:
    """Begin the draft for a new version of the page with the kit that people made for an earlier one.

    Raises:
        CannotDo: where there is no such kit, or this version has one already.
    """
    from hiring_assistant.kits.carrying import carried

    with workspace.write() as unit:
        earlier = _earlier(unit, version_id, track)
        if earlier is None:
            raise CannotDo("nothing-to-carry", "There is no kit of an earlier version to take over here.")
        plan = carried(earlier.plan, _suggested(workspace, unit, version_id, track))
        draft = Kit(workspace.new_id(), version_id, 1, workspace.now(), plan, state=KitState.DRAFT)
        unit.kits.add(draft)

    def undo() -> None:
        with workspace.write() as unit:
            now = unit.kits.get(draft.id)
            if now is None or now.plan != draft.plan or now.state is not KitState.DRAFT:
                raise CannotDo("kit-changed", "The kit was changed after this, so this stays.")
            unit.kits.remove(draft.id)

    change = Change(draft, "Kit taken over from the earlier version of the page", undo)
    workspace.done(change)
    return change
