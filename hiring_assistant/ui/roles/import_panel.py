"""What became of an import: one line in all, a row for each page, and the ways from there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from hiring_assistant.app.roles import ImportedPage, ImportResult
from hiring_assistant.ui.roles import import_words, phrases
from hiring_assistant.ui.roles.import_table import ImportTable, Way, way_of
from hiring_assistant.ui.widgets.buttons import Button
from hiring_assistant.ui.widgets.card import Card
from hiring_assistant.ui.widgets.labels import label

if TYPE_CHECKING:
    from pathlib import Path

    from hiring_assistant.app.importing import ImportSummary
    from hiring_assistant.ui.theme.theme import Theme


class ImportPanel(Card):
    """The end of an import, inline above the role. Hidden until ``show_summary``.

    ``opened`` is emitted with the id of a role to show, ``looked_at`` with the id of a version whose reading is to be
    reviewed, ``by_hand`` with the path of a page in which nothing was found, ``again`` with the paths of pages to try
    once more; ``review_pressed`` and ``undo_pressed`` by their buttons.
    """

    opened = Signal(str)
    looked_at = Signal(str)
    by_hand = Signal(object)
    again = Signal(object)
    review_pressed = Signal()
    undo_pressed = Signal()
    dismissed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self._summary: ImportSummary | None = None
        self._lists: list[tuple[ImportedPage, ...]] = []
        self.review = Button(self.tr("Review…"), parent=self)
        self.review.setAccessibleName(self.tr("Review what was read from these pages, one after the other"))
        self.review.clicked.connect(self.review_pressed)
        self.undo = Button(self.tr("Undo the import"), parent=self)
        self.undo.clicked.connect(self.undo_pressed)
        self._close = Button(self.tr("Close"), parent=self)
        self._close.clicked.connect(self.dismiss)
        for widget in (self.review, self.undo, self._close):
            self.head.addWidget(widget)
        self._said = label("", "mute", self)
        self.body.addWidget(self._said)
        self._which = QComboBox(self)
        self._which.setAccessibleName(self.tr("Which pages are listed"))
        self._which.currentIndexChanged.connect(self._list)
        self.go = Button("", parent=self)
        self.go.clicked.connect(self._go)
        self.retry = Button("", parent=self)
        self.retry.clicked.connect(self._again)
        tools = QHBoxLayout()
        tools.setSpacing(8)
        tools.addWidget(self._which)
        tools.addStretch(1)
        tools.addWidget(self.retry)
        tools.addWidget(self.go)
        self.body.addLayout(tools)
        self.table = ImportTable(theme, self)
        self.table.opened.connect(self._open)
        self.table.moved.connect(self._moved)
        self.body.addWidget(self.table)
        self.hide()

    @property
    def text(self) -> str:
        """What is said of the import in all."""
        return self._said.text()

    def show_summary(self, summary: ImportSummary, *, can_undo: bool) -> None:
        """Show what became of the pages."""
        self._summary = summary
        self.set_heading(import_words.heading(summary))
        self._said.setText(import_words.all_said(summary))
        self.undo.setVisible(can_undo)
        self.review.setVisible(any(page.version_id for page in summary.pages))
        go_on, again = self.tr("Go on with the rest"), self.tr("Try the refused again")
        self.retry.setText(go_on if summary.unfinished else self.tr("Try again"))
        self.retry.setAccessibleName(go_on if summary.unfinished else again)
        self.retry.setToolTip(
            "" if summary.unfinished else self.tr("Read the refused ones again, once they are mended")
        )
        self.retry.setVisible(bool(self._to_try()))
        self._which.blockSignals(True)
        self._which.clear()
        self._lists.clear()
        for told, pages in self._kinds(summary.pages):
            if pages:
                self._lists.append(pages)
                self._which.addItem(told.replace("%1", phrases.number(len(pages))))
        self._which.blockSignals(False)
        self._which.setVisible(self._which.count() > 1)
        self._list()
        self.show()

    def take_focus(self) -> bool:
        """Give the rows the keyboard where some pages need a look; says whether they do."""
        if self._summary is None or self.isHidden():
            return False
        if not any(page.repaired or page.result is ImportResult.REFUSED for page in self._summary.pages):
            return False
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _kinds(self, pages: tuple[ImportedPage, ...]) -> tuple[tuple[str, tuple[ImportedPage, ...]], ...]:
        """The lists to choose from, those that need a look first."""
        return (
            (self.tr("Refused (%1)"), _those(pages, ImportResult.REFUSED)),
            (self.tr("Repaired (%1)"), tuple(page for page in pages if page.repaired)),
            (self.tr("With notes (%1)"), _noted(pages)),
            (self.tr("New roles (%1)"), _those(pages, ImportResult.NEW)),
            (self.tr("New versions (%1)"), _those(pages, ImportResult.NEW_VERSION)),
            (self.tr("Unchanged (%1)"), _those(pages, ImportResult.UNCHANGED)),
            (self.tr("All pages (%1)"), pages),
        )

    @Slot()
    def _list(self) -> None:
        at = self._which.currentIndex()
        pages = self._lists[at] if 0 <= at < len(self._lists) else ()
        self.table.pages.show(pages)
        self.table.setVisible(bool(pages))
        if pages:
            self.table.setCurrentIndex(self.table.pages.index(0, 0))
        self.table.fit()
        self._moved()

    @Slot()
    def _moved(self) -> None:
        """Say on the button where the row at hand leads."""
        way = way_of(self.table.current_page)
        told = {
            Way.ROLE: self.tr("Show the role"),
            Way.REVIEW: self.tr("Look at the reading"),
            Way.BY_HAND: self.tr("Read it by hand"),
            Way.FOLDER: self.tr("Show its folder"),
        }
        self.go.setVisible(way is not None)
        if way is not None:
            self.go.setText(told[way])

    @Slot()
    def _go(self) -> None:
        page = self.table.current_page
        if page is not None:
            self._open(page)

    @Slot(object)
    def _open(self, page: ImportedPage) -> None:
        way = way_of(page)
        if way is Way.ROLE and page.role_id is not None:
            self.opened.emit(page.role_id)
        elif way is Way.REVIEW and page.version_id is not None:
            self.looked_at.emit(page.version_id)
        elif way is Way.BY_HAND:
            self.by_hand.emit(page.origin)
        elif way is Way.FOLDER and page.origin is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(page.origin.parent)))

    def _to_try(self) -> tuple[Path, ...]:
        """All of it, where the import did not come to its end; else the files and archives with refused pages."""
        if self._summary is None:
            return ()
        if self._summary.unfinished:
            return self._summary.paths
        refused = _those(self._summary.pages, ImportResult.REFUSED)
        return tuple(dict.fromkeys(page.origin for page in refused if page.origin is not None))

    @Slot()
    def _again(self) -> None:
        self.again.emit(self._to_try())

    @Slot()
    def dismiss(self) -> None:
        """Put it away."""
        self._summary = None
        self._lists.clear()
        self.table.pages.show(())
        self.hide()
        self.dismissed.emit()


def _noted(pages: tuple[ImportedPage, ...]) -> tuple[ImportedPage, ...]:
    """Those with something to know of that was no repair; what is unchanged was told when it came in."""
    kept = (page for page in pages if page.warnings and page.result is not ImportResult.UNCHANGED)
    return tuple(page for page in kept if not page.repaired)


def _those(pages: tuple[ImportedPage, ...], result: ImportResult) -> tuple[ImportedPage, ...]:
    return tuple(page for page in pages if page.result is result)
