"""What is under review: a page that is not kept yet, or a version of a role that is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication

from hiring_assistant.app.corrections import (
    correct,
    corrections_of,
    joined,
    may_be_corrected,
    refuse_title,
    take_all_back,
    take_back,
    with_corrections,
    without_process,
)
from hiring_assistant.app.processes import template_stages
from hiring_assistant.app.roles import ImportResult, choose_process, get_role, import_page
from hiring_assistant.app.versions import changes_of_preview
from hiring_assistant.domain.correction import SetTitle
from hiring_assistant.domain.problem import CannotDo

if TYPE_CHECKING:
    from hiring_assistant.app.change import Change
    from hiring_assistant.app.previewing import PageToReview
    from hiring_assistant.app.roles import ImportedPage
    from hiring_assistant.app.workspace import Workspace
    from hiring_assistant.domain.correction import Corrected, Correction
    from hiring_assistant.domain.role import Role, RoleReading, RoleVersion, Stage
    from hiring_assistant.roles.changes import RoleChanges


class UnderReview(Protocol):
    """A reading with its source, and how it is corrected."""

    @property
    def title(self) -> str:
        """The role's title."""

    @property
    def file_name(self) -> str:
        """The name of the page's file."""

    @property
    def source(self) -> str:
        """The page's text."""

    @property
    def number(self) -> int:
        """The number of the version that it is, or will be."""

    @property
    def corrected(self) -> Corrected:
        """The reading as it is corrected so far, with what was touched. The stages are those in force: where the page
        names none, those of the process that was picked.
        """

    @property
    def as_read(self) -> RoleReading:
        """The reading before corrections."""

    @property
    def process(self) -> str | None:
        """The key of the process that was picked, where the page has none of its own."""

    @property
    def needs_process(self) -> bool:
        """Whether the page has no process of its own, so that one can be picked."""

    @property
    def can_undo(self) -> bool:
        """Whether a correction of this review can be taken back."""

    @property
    def can_redo(self) -> bool:
        """Whether a correction that was taken back in this review can be made again."""

    def take_back(self, correction: Correction) -> None:
        """Take one correction back, with those that followed from it.

        Raises:
            Problem: where it cannot be.
        """

    def take_all_back(self) -> None:
        """Take all corrections back, those of versions before too.

        Raises:
            Problem: where they cannot be.
        """

    def make(self, *corrections: Correction) -> None:
        """Make corrections one after another; they are undone as one.

        Raises:
            Problem: where one does not fit, or cannot be kept.
        """

    def pick_process(self, key: str) -> None:
        """Pick the process of a page that has none; what was corrected in the one before goes with it.

        Raises:
            Problem: where interviews use the one before.
        """


def _in_force(corrected: Corrected, picked: tuple[Stage, ...]) -> Corrected:
    """The reading with the stages that were picked, where it has none."""
    if corrected.reading.stages or not picked:
        return corrected
    return replace(corrected, reading=replace(corrected.reading, stages=picked))


@dataclass(frozen=True, slots=True)
class _Made:
    """What a person made of a page so far: corrections and, where the page names no process, the one they picked."""

    corrections: tuple[Correction, ...]
    process: str | None
    stages: tuple[Stage, ...]


class PageUnderReview:
    """A page that was read and not kept: its corrections are in memory until ``keep``."""

    def __init__(self, workspace: Workspace, page: PageToReview) -> None:
        self.page = page
        self._workspace = workspace
        preview = page.preview
        self._before: list[_Made] = []
        self._undone: list[_Made] = []
        self._first = _Made(preview.corrections, preview.process_template, preview.template_stages)
        self._take(self._first)

    @property
    def title(self) -> str:
        """The role's title."""
        return self._corrected.reading.title or self.page.preview.title

    @property
    def file_name(self) -> str:
        """The name of the page's file."""
        return self.page.preview.name

    @property
    def source(self) -> str:
        """The page's text."""
        return self.page.preview.source

    @property
    def number(self) -> int:
        """The number of the version that it will be, or is as long as nothing differs."""
        preview = self.page.preview
        differs = preview.would_be is ImportResult.UNCHANGED and self._made != self._first
        return preview.number + differs

    @property
    def corrected(self) -> Corrected:
        """The reading as it is corrected so far."""
        return self._corrected

    @property
    def as_read(self) -> RoleReading:
        """The reading before corrections."""
        return self.page.preview.reading

    @property
    def process(self) -> str | None:
        """The key of the process that was picked, where the page has none of its own."""
        return self._made.process if self.needs_process else None

    @property
    def needs_process(self) -> bool:
        """Whether the page has no process of its own."""
        return not self.page.preview.reading.stages and (bool(self._made.process) or not self._corrected.reading.stages)

    @property
    def can_undo(self) -> bool:
        """Whether something was corrected in this review."""
        return bool(self._before)

    @property
    def can_redo(self) -> bool:
        """Whether something was taken back by ``undo``."""
        return bool(self._undone)

    def make(self, *corrections: Correction) -> None:
        """Make corrections, in memory, all or none.

        Raises:
            CannotDo: where one does not fit, or another role has the title.
        """
        for correction in corrections:
            if isinstance(correction, SetTitle):
                refuse_title(self._workspace, correction.title, self.page.preview.role_id)
        read, wanted = self.page.preview.reading, self._made.corrections
        for correction in corrections:
            wanted = joined(read, wanted, correction, self._made.stages)
        corrected = with_corrections(read, wanted, self._made.stages)
        if len(corrected.applied) < len(wanted):
            raise CannotDo(
                "no-place",
                QCoreApplication.translate(
                    "UnderReview",
                    "This could not be corrected: what it is about is not there, or the new words are there already.",
                ),
            )
        self._change(replace(self._made, corrections=wanted))

    def pick_process(self, key: str) -> None:
        """Pick the process of a page that has none."""
        kept = without_process(self.page.preview.reading, self._made.corrections)
        self._change(_Made(kept, key, template_stages(key)))

    def take_back(self, correction: Correction) -> None:
        """Take one correction back, with those that followed from it."""
        left = list(self._made.corrections)
        if correction in left:
            del left[len(left) - 1 - left[::-1].index(correction)]
            fitting = with_corrections(self.page.preview.reading, left, self._made.stages)
            self._change(replace(self._made, corrections=fitting.applied))

    def take_all_back(self) -> None:
        """Take all corrections back, those of versions before too."""
        self._change(replace(self._made, corrections=()))

    @property
    def made(self) -> tuple[tuple[Correction, ...], str | None]:
        """The corrections that hold, and the process that was picked."""
        return self._made.corrections, self._made.process

    def go_on(self, corrections: tuple[Correction, ...], process: str | None) -> None:
        """Go on where a review of this page was left; corrections that do not fit (any more) are left out."""
        stages = template_stages(process) if process else ()
        fitting = with_corrections(self.page.preview.reading, corrections, stages)
        self._change(_Made(fitting.applied, process, stages))

    def undo(self) -> None:
        """Take the last correction of this review back."""
        if self._before:
            self._undone.append(self._made)
            self._take(self._before.pop())

    def redo(self) -> None:
        """Make the correction again that was taken back last."""
        if self._undone:
            self._before.append(self._made)
            self._take(self._undone.pop())

    def _change(self, made: _Made) -> None:
        self._before.append(self._made)
        self._undone.clear()
        self._take(made)

    def _take(self, made: _Made) -> None:
        self._made = made
        corrected = with_corrections(self.page.preview.reading, made.corrections, made.stages)
        self._corrected = _in_force(corrected, made.stages)

    def changes(self) -> tuple[RoleVersion, RoleChanges] | None:
        """The newest version that is kept, and what this page changes against it; None for the page of a new role."""
        role_id = self.page.preview.role_id
        if role_id is None:
            return None
        try:
            return changes_of_preview(self._workspace, role_id, self._corrected.reading)
        except CannotDo:
            return None  # the role is gone by now

    def keep(self, workspace: Workspace) -> Change[ImportedPage]:
        """Keep the page with its corrections.

        Raises:
            Problem: where it cannot be kept.
        """
        process = self._made.process if self._made.process != self._first.process else None
        return import_page(workspace, self.file_name, self.page.data, self._made.corrections, process_template=process)


class VersionUnderReview:
    """A version that is kept. Where interviews use it, the first correction makes the next version of it."""

    def __init__(self, workspace: Workspace, role: Role, version: RoleVersion) -> None:
        self._workspace = workspace
        self.role = role
        self.version = version
        self.in_use = not may_be_corrected(workspace, version.id)
        self._made = self._undone = 0
        self._corrected = _in_force(corrections_of(workspace, version.id), version.template_stages)

    @property
    def title(self) -> str:
        """The role's title."""
        return self.role.title

    @property
    def file_name(self) -> str:
        """The name of the page's file."""
        return self.version.source_name

    @property
    def source(self) -> str:
        """The page's text."""
        return self.version.source

    @property
    def number(self) -> int:
        """The number of the version."""
        return self.version.number

    @property
    def is_latest(self) -> bool:
        """Whether there is no newer version."""
        return self.role.latest.id == self.version.id

    @property
    def corrected(self) -> Corrected:
        """The reading as it is corrected."""
        return self._corrected

    @property
    def can_undo(self) -> bool:
        """Whether something was corrected in this review."""
        return self._made > 0

    @property
    def can_redo(self) -> bool:
        """Whether something was taken back in this review by the program's undo."""
        return self._undone > 0

    def make(self, *corrections: Correction) -> None:
        """Make corrections and keep each; those before one that does not fit stay.

        Raises:
            Problem: as ``app.corrections.correct`` does.
        """
        made = 0
        try:
            for correction in corrections:
                change = correct(self._workspace, self.version.id, correction, as_new_version=self._as_new)
                made += 1
                self.version = change.value
                self.read_again()
        finally:
            self._workspace.join(made, QCoreApplication.translate("UnderReview", "Reading corrected"))
            self._count(made > 0)

    @property
    def _as_new(self) -> bool:
        return self.in_use and self.is_latest

    def _count(self, made: int) -> None:
        self._made += made
        self._undone = 0 if made else self._undone

    def take_back(self, correction: Correction) -> None:
        """Take one correction back, with those that followed from it.

        Raises:
            Problem: as ``app.corrections.take_back`` does.
        """
        self.version = take_back(self._workspace, self.version.id, correction, as_new_version=self._as_new).value
        self._count(1)
        self.read_again()

    def take_all_back(self) -> None:
        """Take all corrections back.

        Raises:
            Problem: as ``app.corrections.take_all_back`` does.
        """
        self.version = take_all_back(self._workspace, self.version.id, as_new_version=self._as_new).value
        self._count(1)
        self.read_again()

    @property
    def as_read(self) -> RoleReading:
        """The reading before corrections."""
        return self.version.as_read

    @property
    def process(self) -> str | None:
        """The key of the process that was picked, where the page has none of its own."""
        return self.version.process_template if self.version.uses_template else None

    @property
    def needs_process(self) -> bool:
        """Whether the page has no process of its own."""
        return self.version.uses_template or not self.version.stages

    def pick_process(self, key: str) -> None:
        """Pick the process of a page that has none, and keep it.

        Raises:
            Problem: as ``app.roles.choose_process`` does.
        """
        choose_process(self._workspace, self.version.id, key)
        self._count(1)
        self.read_again()

    def undone(self) -> None:
        """Something was taken back by the program's undo."""
        self._undone += self._made > 0
        self._made = max(0, self._made - 1)

    def redone(self) -> None:
        """Something was made again by the program's redo."""
        self._made += self._undone > 0
        self._undone = max(0, self._undone - 1)

    def read_again(self) -> None:
        """Read the version again, or the newest one where it is gone.

        Raises:
            CannotDo: where the role is gone.
        """
        self.role = get_role(self._workspace, self.role.id)
        self.version = next((v for v in self.role.versions if v.id == self.version.id), self.role.latest)
        self.in_use = not may_be_corrected(self._workspace, self.version.id)
        corrected = corrections_of(self._workspace, self.version.id)
        self._corrected = _in_force(corrected, self.version.template_stages)
