"""What is under review: a page that is not kept yet, or a version of a role that is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication

from hiring_assistant.app.corrections import correct, corrections_of, may_be_corrected, with_corrections
from hiring_assistant.app.roles import ImportResult, get_role, import_page
from hiring_assistant.domain.problem import CannotDo

if TYPE_CHECKING:
    from hiring_assistant.app.change import Change
    from hiring_assistant.app.previewing import PageToReview
    from hiring_assistant.app.roles import ImportedPage
    from hiring_assistant.app.workspace import Workspace
    from hiring_assistant.domain.correction import Corrected, Correction
    from hiring_assistant.domain.role import Role, RoleVersion


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
        """The reading as it is corrected so far, with what was touched."""

    @property
    def can_undo(self) -> bool:
        """Whether a correction of this review can be taken back."""

    def make(self, *corrections: Correction) -> None:
        """Make corrections one after another; they are undone as one.

        Raises:
            Problem: where one does not fit, or cannot be kept.
        """


class PageUnderReview:
    """A page that was read and not kept: its corrections are in memory until ``keep``."""

    def __init__(self, page: PageToReview) -> None:
        self.page = page
        self._before: list[tuple[Correction, ...]] = []
        self._corrections = page.preview.corrections
        self._corrected = with_corrections(page.preview.reading, self._corrections)

    @property
    def title(self) -> str:
        """The role's title."""
        return self.page.preview.title

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
        differs = preview.would_be is ImportResult.UNCHANGED and self._corrections != preview.corrections
        return preview.number + differs

    @property
    def corrected(self) -> Corrected:
        """The reading as it is corrected so far."""
        return self._corrected

    @property
    def can_undo(self) -> bool:
        """Whether something was corrected in this review."""
        return bool(self._before)

    def make(self, *corrections: Correction) -> None:
        """Make corrections, in memory, all or none.

        Raises:
            CannotDo: where one does not fit.
        """
        wanted = (*self._corrections, *corrections)
        corrected = with_corrections(self.page.preview.reading, wanted)
        if len(corrected.applied) < len(wanted):
            raise CannotDo(
                "no-place",
                QCoreApplication.translate(
                    "UnderReview",
                    "This could not be corrected: what it is about is not there, or the new words are there already.",
                ),
            )
        self._before.append(self._corrections)
        self._take(wanted)

    def undo(self) -> None:
        """Take the last correction of this review back."""
        if self._before:
            self._take(self._before.pop())

    def _take(self, corrections: tuple[Correction, ...]) -> None:
        self._corrections = corrections
        self._corrected = with_corrections(self.page.preview.reading, corrections)

    def keep(self, workspace: Workspace) -> Change[ImportedPage]:
        """Keep the page with its corrections.

        Raises:
            Problem: where it cannot be kept.
        """
        return import_page(workspace, self.file_name, self.page.data, self._corrections)


class VersionUnderReview:
    """A version that is kept. Where interviews use it, the first correction makes the next version of it."""

    def __init__(self, workspace: Workspace, role: Role, version: RoleVersion) -> None:
        self._workspace = workspace
        self.role = role
        self.version = version
        self.in_use = not may_be_corrected(workspace, version.id)
        self._made = 0
        self._corrected = corrections_of(workspace, version.id)

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

    def make(self, *corrections: Correction) -> None:
        """Make corrections and keep each; those before one that does not fit stay.

        Raises:
            Problem: as ``app.corrections.correct`` does.
        """
        made = 0
        try:
            for correction in corrections:
                as_new = self.in_use and self.is_latest
                change = correct(self._workspace, self.version.id, correction, as_new_version=as_new)
                made += 1
                self.version = change.value
                self.read_again()
        finally:
            self._workspace.join(made, QCoreApplication.translate("UnderReview", "Reading corrected"))
            self._made += made > 0

    def undone(self) -> None:
        """Something was taken back by the program's undo."""
        self._made = max(0, self._made - 1)

    def read_again(self) -> None:
        """Read the version again, or the newest one where it is gone.

        Raises:
            CannotDo: where the role is gone.
        """
        self.role = get_role(self._workspace, self.role.id)
        self.version = next((v for v in self.role.versions if v.id == self.version.id), self.role.latest)
        self.in_use = not may_be_corrected(self._workspace, self.version.id)
        self._corrected = corrections_of(self._workspace, self.version.id)
