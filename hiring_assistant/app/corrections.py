"""Correct what was read on a role page, and take corrections back."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

from hiring_assistant.app.change import Change
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.candidate import Candidate, CandidateQuery
from hiring_assistant.domain.correction import (
    Corrected,
    Correction,
    ItemAnchor,
    ItemList,
    MarkNiceToHave,
    RemoveStage,
    SetStageInterviewer,
    SetStageKind,
    SetStageMinutes,
    SetStageOptional,
    SetStageQuestions,
    StageAnchor,
    StageCorrection,
    items_in,
    stage_text,
)
from hiring_assistant.domain.interview import InterviewState
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.domain.role import PageWarning, Role, RoleReading, RoleVersion, Stage

if TYPE_CHECKING:
    from hiring_assistant.store.unit import Unit

_MOST_LOST_TOLD = 5
Setting: TypeAlias = (
    MarkNiceToHave | SetStageKind | SetStageMinutes | SetStageInterviewer | SetStageOptional | SetStageQuestions
)
"""What is set to one value or another, and changes the words of nothing."""


def with_corrections(
    reading: RoleReading, corrections: Iterable[Correction], picked: Sequence[Stage] = ()
) -> Corrected:
    """A reading with corrections made, before or without keeping anything.

    ``picked`` are the stages of the process that a person picked, which corrections of stages are made in where the
    page has none.
    """
    from hiring_assistant.roles.correcting import apply_corrections

    return apply_corrections(reading, corrections, picked)


def joined(
    reading: RoleReading, corrections: Sequence[Correction], new: Correction, picked: Sequence[Stage] = ()
) -> tuple[Correction, ...]:
    """Corrections with another one behind them. It takes the place of one that set the same shortly before; where it
    sets what was read, nothing is left of either, so that switching something on and off is no correction.
    """
    if not isinstance(new, Setting):
        return (*corrections, new)
    left = list(corrections)
    for at in range(len(left) - 1, -1, -1):
        old = left[at]
        if not isinstance(old, Setting):
            break  # it may have made what is set now
        if type(old) is type(new) and _set_of(old) == _set_of(new):
            del left[at]
            both = with_corrections(reading, (*left, new), picked), with_corrections(reading, left, picked)
            return tuple(left) if both[0].reading == both[1].reading else (*left, new)
    return (*left, new)


def _set_of(setting: Setting) -> ItemAnchor | StageAnchor:
    return setting.item if isinstance(setting, MarkNiceToHave) else setting.stage


def carried_over(version: RoleVersion, reading: RoleReading) -> Corrected:
    """Another reading of the page, with the corrections of ``version`` wherever what they touch is unchanged."""
    from hiring_assistant.roles.carrying import carry_over

    return carry_over(version.corrections, version.as_read, reading, version.template_stages)


def corrected_version(version: RoleVersion, corrections: Iterable[Correction]) -> RoleVersion:
    """The version with these corrections in the place of those it has; such as do not fit it are left out."""
    corrected = with_corrections(version.as_read, corrections, version.template_stages)
    before = version.as_read if corrected.applied else None
    return replace(version, reading=corrected.reading, corrections=corrected.applied, uncorrected=before)


def with_process(version: RoleVersion, template: str | None, stages: tuple[Stage, ...]) -> RoleVersion:
    """The version with another process picked (None: with none); what was corrected in the one before goes with it."""
    kept = without_process(version.as_read, version.corrections)
    return corrected_version(replace(version, process_template=template, template_stages=stages), kept)


def without_process(reading: RoleReading, corrections: Iterable[Correction]) -> tuple[Correction, ...]:
    """The corrections without those of a process that a person picked or made for a page that has none."""
    kept = with_corrections(reading, corrections).applied
    return kept if reading.stages else tuple(each for each in kept if not isinstance(each, StageCorrection))


def told_as_lost(lost: Iterable[Correction], reading: RoleReading) -> tuple[PageWarning, ...]:
    """Warnings about corrections of an earlier version that ``reading`` has no place for, at the line that comes
    closest to what they touched.
    """
    touched = [_touched_words(correction) for correction in lost]
    told = touched[:_MOST_LOST_TOLD]
    lines = _lines_of(reading) if told else {}
    warnings = []
    for words in told:
        message = f"Your correction of “{words}” was left out: the page reads differently there."
        alike = difflib.get_close_matches(words, lines, n=1, cutoff=0.5)
        warnings.append(PageWarning(lines[alike[0]] if alike else 1, "correction-lost", message))
    if more := len(touched) - len(told):
        warnings.append(PageWarning(1, "correction-lost", f"{more} more of your corrections were left out."))
    return tuple(warnings)


def _lines_of(reading: RoleReading) -> dict[str, int]:
    """The lines of all that corrections can touch, by its words."""
    lines = {reading.title: 1} | {track.name: track.line for track in reading.tracks}
    for track in reading.tracks:
        for in_list in ItemList:
            lines |= {item.text: item.line for item in items_in(track, in_list)}
    return lines | {stage_text(stage): stage.line for stage in reading.stages}


def _touched_words(correction: Correction) -> str:
    """The words of the page that a correction is about."""
    for name in ("item", "stage", "items", "stages", "track", "name", "was", "title"):
        anchor = getattr(correction, name, None)
        if isinstance(anchor, tuple) and anchor:
            anchor = anchor[0]
        if anchor:
            return str(getattr(anchor, "text", anchor))
    return ""


def may_be_corrected(workspace: Workspace, version_id: str) -> bool:
    """Whether a version can be corrected as it is: it is the newest of its role, and no interview uses it yet."""
    with workspace.read() as unit:
        version = unit.roles.version(version_id)
        role = unit.roles.get(version.role_id) if version else None
        return role is not None and role.latest.id == version_id and not unit.kits.of_version(version_id)


def corrections_of(workspace: Workspace, version_id: str) -> Corrected:
    """The corrections of a version, and which tracks, items and stages were touched.

    Raises:
        CannotDo: where the version is gone.
    """
    with workspace.read() as unit:
        version = unit.roles.version(version_id)
    if version is None:
        raise _gone()
    return with_corrections(version.as_read, version.corrections, version.template_stages)


def correct(
    workspace: Workspace, version_id: str, correction: Correction, *, as_new_version: bool = False
) -> Change[RoleVersion]:
    """Correct the newest version of a role; ``as_new_version`` leaves it as it is and makes the next one of it.

    Candidates who are considered for a track that is renamed, and who have no interview yet, go along. A corrected
    title is the role's.

    Raises:
        CannotDo: ``reading-in-use`` where interviews are planned or held with the version (correct it as a new one
            then), ``not-latest`` where there is a newer one, ``no-place`` where the correction does not fit the
            reading, ``track-in-use`` where candidates are considered for a track that would be gone, ``title-taken``
            where another role has the title, ``last-stage`` where a process that was picked would be left without any.
    """
    with workspace.read() as unit:
        version = unit.roles.version(version_id)
    if version is None:
        raise _gone()
    corrections = joined(version.as_read, version.corrections, correction, version.template_stages)
    if len(with_corrections(version.as_read, corrections, version.template_stages).applied) < len(corrections):
        if isinstance(correction, RemoveStage) and version.uses_template and len(version.stages) == 1:
            raise CannotDo("last-stage", "A process has one stage at least. Choose another one on the role's page.")
        words = _touched_words(correction)
        raise CannotDo("no-place", f"This could not be corrected: “{words}” is not there, or the new words are.")
    return _keep(workspace, version_id, corrections, "Reading corrected", as_new_version)


def take_back(
    workspace: Workspace, version_id: str, correction: Correction, *, as_new_version: bool = False
) -> Change[RoleVersion]:
    """Take one correction of a version back, with those made later to what it left.

    Raises:
        CannotDo: as ``correct`` does; ``no-such-correction`` where the version has no such correction.
    """
    with workspace.read() as unit:
        version = unit.roles.version(version_id)
    if version is None:
        raise _gone()
    left = list(version.corrections)
    if correction not in left:
        raise CannotDo("no-such-correction", "This correction was taken back already.")
    del left[len(left) - 1 - left[::-1].index(correction)]
    fitting = with_corrections(version.as_read, left, version.template_stages)
    said = "Correction taken back"
    if fitting.lost:
        said += f", with {len(fitting.lost)} that followed from it"
    return _keep(workspace, version_id, fitting.applied, said, as_new_version)


def take_all_back(workspace: Workspace, version_id: str, *, as_new_version: bool = False) -> Change[RoleVersion]:
    """Take all corrections of a version back, so that it says what was read.

    Raises:
        CannotDo: as ``correct`` does.
    """
    return _keep(workspace, version_id, (), "All corrections taken back", as_new_version)


def _keep(
    workspace: Workspace,
    version_id: str,
    corrections: tuple[Correction, ...],
    said: str,
    as_new_version: bool,
) -> Change[RoleVersion]:
    with workspace.write() as unit:
        before, role = _correctable(unit, version_id, as_new_version=as_new_version)
        after = corrected_version(before, corrections)
        if as_new_version:
            after = replace(after, id=workspace.new_id(), number=before.number + 1, imported_at=workspace.now())
        moved = _put(unit, role, before, after)
    if as_new_version:
        said += f", as version {after.number}"
    step = _Step(workspace, role.title, before, after, moved)
    change = Change(after, said, step.undo, step.redo)
    workspace.done(change)
    return change


def _correctable(unit: Unit, version_id: str, *, as_new_version: bool) -> tuple[RoleVersion, Role]:
    """The version and its role, where it can be corrected."""
    version = unit.roles.version(version_id)
    role = unit.roles.get(version.role_id) if version else None
    if version is None or role is None:
        raise _gone()
    if role.latest.id != version_id:
        raise CannotDo("not-latest", f"{role.title} has a newer version. Correct that one.")
    if unit.kits.of_version(version_id) and not as_new_version:
        raise CannotDo(
            "reading-in-use",
            f"Interviews use version {version.number} of {role.title}, or its kit was edited, so it stays as it is. "
            "Correct it as a new version instead.",
        )
    return version, role


def _put(unit: Unit, role: Role, before: RoleVersion, after: RoleVersion) -> tuple[Candidate, ...]:
    """Keep a corrected version, and return the candidates that went along with a track, as they were."""
    if after.id != before.id:
        unit.roles.add_version(after)
        versions = (*role.versions, after)
    else:
        unit.roles.update_version(after)
        versions = (*role.versions[:-1], after)
    moved = follow_renamed_tracks(unit, role, before, after)
    _refuse_without_track(_candidates_without_interview(unit, role), role, versions)
    if after.title != before.title:
        refuse_taken_title(unit, after.title, role.id)
        unit.roles.set_title(role.id, after.title)
    return moved


@dataclass(slots=True)
class _Step:
    """A correction that is kept, to be taken back and made again."""

    workspace: Workspace
    title: str
    before: RoleVersion
    after: RoleVersion
    moved: tuple[Candidate, ...]

    def undo(self) -> None:
        before, after = self.before, self.after
        with self.workspace.write() as unit:
            if unit.kits.of_version(after.id):
                raise CannotDo("role-in-use", "The corrected page is used for interviews by now, so this stays.")
            put_back_tracks(unit, self.moved)
            if after.id == before.id:
                unit.roles.update_version(before)
            else:
                unit.roles.remove_version(after.id)
            if after.title != before.title:
                unit.roles.set_title(before.role_id, self.title)

    def redo(self) -> None:
        as_new = self.after.id != self.before.id
        with self.workspace.write() as unit:
            before, role = _correctable(unit, self.before.id, as_new_version=as_new)
            self.moved = _put(unit, role, before, self.after)


def refuse_title(workspace: Workspace, title: str, role_id: str | None) -> None:
    """Refuse a corrected title that another role than ``role_id`` has, before anything is kept.

    Raises:
        CannotDo: ``title-taken`` where it is so.
    """
    with workspace.read() as unit:
        refuse_taken_title(unit, title, role_id)


def refuse_taken_title(unit: Unit, title: str, role_id: str | None) -> None:
    """Refuse a corrected title that another role has: the two could not be told apart.

    Raises:
        CannotDo: ``title-taken`` where it is so.
    """
    if unit.roles.find_by_title(title) not in (None, role_id):
        raise CannotDo("title-taken", f"There is a role “{title}” already. Give this one another title.")


def follow_renamed_tracks(unit: Unit, role: Role, before: RoleVersion, after: RoleVersion) -> tuple[Candidate, ...]:
    """Let candidates without an interview go along with tracks that corrections named differently, and return them as
    they were.
    """
    old, new = _names_now(before), _names_now(after)
    names = {old[read]: now for read, now in new.items() if old.get(read, now) != now}
    if not names:
        return ()
    moved = [candidate for candidate in _candidates_without_interview(unit, role) if candidate.track in names]
    for candidate in moved:
        unit.candidates.update(replace(candidate, track=names[candidate.track]))
    return tuple(moved)


def put_back_tracks(unit: Unit, moved: Iterable[Candidate]) -> None:
    """Take ``follow_renamed_tracks`` back."""
    for candidate in moved:
        now = unit.candidates.get(candidate.id)
        if now is not None:
            unit.candidates.update(replace(now, track=candidate.track))


def _names_now(version: RoleVersion) -> dict[str, str]:
    """The tracks by the name that they were read or added with, each with the one that it has now."""
    corrected = with_corrections(version.as_read, version.corrections, version.template_stages)
    return {read: now for read, now in corrected.names if version.reading.track(now) is not None}


def _candidates_without_interview(unit: Unit, role: Role) -> list[Candidate]:
    """The candidates who are considered with the newest page; others stay with the one they were interviewed with."""
    entries = unit.candidates.list(CandidateQuery(role_id=role.id))
    return [
        entry.candidate
        for entry in entries
        if all(i.state is InterviewState.CANCELLED for i in unit.interviews.list(candidate_id=entry.candidate.id))
    ]


def _refuse_without_track(candidates: Iterable[Candidate], role: Role, versions: Iterable[RoleVersion]) -> None:
    """Refuse a correction that leaves a candidate whose track had a place until now without any."""
    offered = {track.name for version in versions for track in version.reading.tracks}
    had = {track.name for version in role.versions for track in version.reading.tracks}
    for candidate in candidates:
        if candidate.track in had - offered:
            raise CannotDo("track-in-use", f"Candidates are considered for “{candidate.track}”, so the track stays.")


def _gone() -> CannotDo:
    return CannotDo("no-such-role", "This version of the role is not in the store any more.")
