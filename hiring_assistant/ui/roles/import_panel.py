"""What became of an import: one line in all, and a row for each page with the sentence why it was refused."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QTableView, QWidget

from hiring_assistant.app.roles import ImportedPage, ImportResult, ImportSummary
from hiring_assistant.ui.roles import phrases
from hiring_assistant.ui.widgets.buttons import Button
from hiring_assistant.ui.widgets.card import Card
from hiring_assistant.ui.widgets.labels import label

if TYPE_CHECKING:
    from hiring_assistant.ui.theme.theme import Theme

AnyIndex = QModelIndex | QPersistentModelIndex

PAGE_ROLE = int(Qt.ItemDataRole.UserRole)
_MOST_ROWS = 7
"""Rows that are in sight at once; the others are scrolled to."""


class ImportModel(QAbstractTableModel):
    """The pages of an import: name, what became of it, and a sentence. Refused ones first."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pages: tuple[ImportedPage, ...] = ()

    def show(self, pages: Sequence[ImportedPage]) -> None:
        """Show these pages."""
        self.beginResetModel()
        self._pages = tuple(sorted(pages, key=lambda page: page.result is not ImportResult.REFUSED))
        self.endResetModel()

    def page(self, row: int) -> ImportedPage | None:
        """The page in that row, or None."""
        return self._pages[row] if 0 <= row < len(self._pages) else None

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's signature
        """The number of pages."""
        return 0 if parent.isValid() else len(self._pages)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's signature
        """Page, result, sentence."""
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The headings."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Page"), self.tr("Result"), self.tr("Note"))[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The texts; a refusal also in the colour of errors."""
        page = self.page(index.row())
        if page is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return (page.name, self._result(page), self._note(page))[index.column()]
        if role == PAGE_ROLE:
            return page
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == 1 and page.result is ImportResult.REFUSED:
            return self._theme.color("error")
        return None

    def _result(self, page: ImportedPage) -> str:
        told = {
            ImportResult.NEW: self.tr("new"),
            ImportResult.NEW_VERSION: self.tr("version %1"),
            ImportResult.UNCHANGED: self.tr("unchanged"),
            ImportResult.REFUSED: self.tr("refused"),
        }[page.result]
        return told.replace("%1", str(page.number))

    def _note(self, page: ImportedPage) -> str:
        if page.problem or not page.warnings:
            return page.problem
        return " ".join(warning.message for warning in page.warnings[:3])


class ImportTable(QTableView):
    """The rows. ``opened`` is emitted with the id of a role, by double click or Enter."""

    opened = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages = ImportModel(theme, self)
        self._theme = theme
        self.setModel(self.pages)
        self.setProperty("role", "bare")
        self.setAccessibleName(self.tr("Imported pages"))
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.doubleClicked.connect(self._open)
        self._set_columns()

    def _set_columns(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(0, self._theme.px(230))
        header.resizeSection(1, self._theme.px(96))

    def fit(self) -> None:
        """Make it as high as its rows, up to a few of them. Two lines each: a refusal rarely fits in one."""
        height = 2 * self.fontMetrics().height() + self._theme.px(12)
        self.verticalHeader().setDefaultSectionSize(height)
        rows = min(self.pages.rowCount(), _MOST_ROWS)
        header = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(header + rows * height + 2 * self.frameWidth() + 4)

    def changeEvent(self, event: QEvent) -> None:
        """Fit again when the text size changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "pages"):
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the role."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        page = self.pages.page(index.row())
        if page is not None and page.role_id is not None:
            self.opened.emit(page.role_id)


class ImportPanel(Card):
    """The end of an import, inline above the role. Hidden until ``show_summary``.

    ``opened`` is emitted with the id of a role to show, ``undo_pressed`` by Undo.
    """

    opened = Signal(str)
    undo_pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self._summary: ImportSummary | None = None
        self._which = QComboBox(self)
        self._which.setAccessibleName(self.tr("Which pages are listed"))
        self._which.currentIndexChanged.connect(self._list)
        self.undo = Button(self.tr("Undo the import"), parent=self)
        self.undo.clicked.connect(self.undo_pressed)
        self._close = Button(self.tr("Close"), parent=self)
        self._close.clicked.connect(self.dismiss)
        for widget in (self._which, self.undo, self._close):
            self.head.addWidget(widget)
        self._said = label("", "mute", self)
        self.body.addWidget(self._said)
        self.table = ImportTable(theme, self)
        self.table.opened.connect(self.opened)
        self.body.addWidget(self.table)
        self.hide()

    @property
    def text(self) -> str:
        """What is said of the import in all."""
        return self._said.text()

    def show_summary(self, summary: ImportSummary, *, can_undo: bool) -> None:
        """Show what became of the pages."""
        self._summary = summary
        refused = summary.count(ImportResult.REFUSED)
        if summary.cancelled:
            heading = self.tr("Import stopped; what was read until then is here")
        elif not summary.pages:
            heading = self.tr("No role pages found")
        elif refused == len(summary.pages):
            heading = self.tr("Nothing could be imported")
        else:
            heading = self.tr("Import finished")
        self.set_heading(heading)
        self._said.setText(self._in_words(summary))
        self.undo.setVisible(can_undo)
        self._which.blockSignals(True)
        self._which.clear()
        self._which.addItem(self.tr("All pages (%1)").replace("%1", phrases.number(len(summary.pages))))
        if refused:
            self._which.addItem(self.tr("Refused (%1)").replace("%1", phrases.number(refused)))
            self._which.setCurrentIndex(1)
        self._which.blockSignals(False)
        self._which.setVisible(0 < refused < len(summary.pages))
        self._list()
        self.show()

    def _in_words(self, summary: ImportSummary) -> str:
        if not summary.pages:
            return self.tr(
                "Role pages are text files that end in .md, .markdown or .txt, also in folders and ZIP files."
            )
        told = (
            (ImportResult.NEW, self.tr("1 new role"), self.tr("%1 new roles")),
            (ImportResult.NEW_VERSION, self.tr("1 new version"), self.tr("%1 new versions")),
            (ImportResult.UNCHANGED, self.tr("1 unchanged"), self.tr("%1 unchanged")),
            (ImportResult.REFUSED, self.tr("1 refused"), self.tr("%1 refused")),
        )
        return ", ".join(phrases.counted(n, one, many) for result, one, many in told if (n := summary.count(result)))

    @Slot()
    def _list(self) -> None:
        if self._summary is None:
            return
        pages = self._summary.pages
        if self._which.currentIndex() == 1:
            pages = tuple(page for page in pages if page.result is ImportResult.REFUSED)
        self.table.pages.show(pages)
        self.table.setVisible(bool(pages))
        self.table.fit()

    @Slot()
    def dismiss(self) -> None:
        """Put it away."""
        self._summary = None
        self.table.pages.show(())
        self.hide()
