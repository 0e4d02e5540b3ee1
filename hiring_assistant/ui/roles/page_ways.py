"""From the roles page to its neighbours: review of a reading, changes between versions, writing, pages not yet kept."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from hiring_assistant.app.pending_reviews import pending_reviews
from hiring_assistant.app.role_editing import export_page, file_name_for
from hiring_assistant.domain.problem import Problem
from hiring_assistant.roles.source import PASTED_NAME
from hiring_assistant.ui.reading.opening import PageOpener, review_versions
from hiring_assistant.ui.roles.phrases import counted

if TYPE_CHECKING:
    from hiring_assistant.app.importing import ImportSummary
    from hiring_assistant.domain.role import Role
    from hiring_assistant.ui.context import Context

_MARKDOWN = re.compile(r"^(?:#{1,6} |[-*+] |\d+[.)] )", re.MULTILINE)


def page_files_filter() -> str:
    """The kinds of files that a dialog offers to import."""
    translate = QCoreApplication.translate
    pages = translate("roles", "Role pages (*.md *.markdown *.txt *.html *.htm *.docx *.zip)")
    return f"{pages};;" + translate("roles", "All files (*)")


class PageWays(QObject):
    """Leads on from the roles page. ``refused`` carries a Problem of a page that cannot be read."""

    refused = Signal(object)

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.role: Role | None = None
        """The role at hand."""
        self._context = context
        self._parent = parent
        self._told_pending = False
        self._opener = PageOpener(context, self)
        self._opener.failed.connect(self.refused)

    @property
    def busy(self) -> bool:
        """Whether pages are being read."""
        return self._opener.busy

    def is_one_page(self, paths: Iterable[Path]) -> bool:
        """Whether this is a single page, which is reviewed before it is kept."""
        files = list(paths)
        return len(files) == 1 and files[0].is_file() and files[0].suffix.lower() != ".zip"

    def review_files(self, paths: Iterable[Path]) -> bool:
        """Read these pages and review them before any is kept; False while others are read."""
        # What was refused before does not hold for these.
        self._context.messages.clear()
        return self._opener.read_paths(paths)

    @Slot(object)
    def review_file(self, path: Path) -> None:
        """Read one page and review it, also where nothing is found in it."""
        self.review_files([path])

    def review_imported(self, summary: ImportSummary) -> None:
        """Review the pages of an import that are kept already, one after the other."""
        ids = [page.version_id for page in summary.pages if page.version_id]
        if ids:
            review_versions(self._context, ids)

    @Slot(str)
    def review_version(self, version_id: str) -> None:
        """Review what was read for that version."""
        review_versions(self._context, [version_id])

    @Slot()
    def review(self) -> None:
        """Review what was read from the newest version of the page."""
        if self.role is not None:
            review_versions(self._context, [self.role.latest.id])

    @Slot()
    def changes(self) -> None:
        """Show what the newest version changes."""
        if self.role is not None and len(self.role.versions) > 1:
            self._context.navigator.go("changes", version_id=self.role.latest.id)

    @Slot()
    def edit(self) -> None:
        """Edit the page as text."""
        if self.role is not None:
            self._context.navigator.go("writing", role_id=self.role.id)

    @Slot()
    def export(self) -> None:
        """Save the page as a file in Markdown."""
        role = self.role
        if role is None:
            return
        name, _kind = QFileDialog.getSaveFileName(
            self._parent, self.tr("Export the page"), file_name_for(role.title), self.tr("Markdown (*.md)")
        )
        if not name:
            return
        try:
            made = export_page(self._context.store, role.latest.id, Path(name))
        except Problem as problem:
            self._context.messages.problem(problem)
            return
        told = self.tr("The page is in %1.").replace("%1", name)
        if not made.says_all:
            told += " " + self.tr("It cannot say all of your corrections; importing it gives a reading that differs.")
        self._context.messages.show(told, "success" if made.says_all else "warning")

    @Slot()
    def share(self) -> None:
        """Ask where to save the role with its kits for somebody else."""
        if self.role is None:
            return
        from hiring_assistant.ui.kits.share_role import open_share_role

        try:
            open_share_role(self._context, self.role.id)
        except Problem as problem:
            self._context.messages.problem(problem)

    @Slot()
    def round(self) -> None:
        """Show where the candidates of the role stand."""
        if self.role is not None:
            self._context.navigator.go("round", role_id=self.role.id)

    @Slot()
    def calibration(self) -> None:
        """Show how the role was rated."""
        if self.role is not None:
            self._context.navigator.go("calibration", role_id=self.role.id)

    @Slot()
    def take_role(self) -> None:
        """Look into a role that somebody shares."""
        from hiring_assistant.ui.kits.take_role import open_take_role

        open_take_role(self._context)

    @Slot()
    def write(self) -> None:
        """Write a new role."""
        self._context.navigator.go("writing")

    def tell_pending(self) -> None:
        """Tell of pages that were under review when the program ended; once."""
        if self._told_pending:
            return
        self._told_pending = True
        if count := len(pending_reviews(self._context.store)):
            told = counted(count, self.tr("1 page is not kept yet."), self.tr("%1 pages are not kept yet."))
            to_review = partial(self._context.navigator.go, "reading")
            self._context.messages.show(told, "info", self.tr("Back to the review"), to_review)

    @Slot()
    def paste(self) -> None:
        """Review what is in the clipboard."""
        data = pasted_page()
        if not data:
            self._context.messages.show(
                self.tr("There is no text in the clipboard. Copy a role page first, from a browser or from Word."),
                "warning",
            )
            return
        self._context.messages.clear()
        self._opener.read_bytes(PASTED_NAME, data)


def pasted_page() -> bytes:
    """What is in the clipboard, as a page: Markdown as it is, else what a browser or Word put there as HTML."""
    clipboard = QGuiApplication.clipboard()
    # Qt has no mime data for a clipboard that was emptied, whatever its type says.
    mime: QMimeData | None = clipboard.mimeData()
    if mime is None:
        return b""
    text = mime.text() if mime.hasText() else ""
    if mime.hasHtml() and not _MARKDOWN.search(text):
        return mime.html().encode()
    return text.encode() if text.strip() else b""
