"""The pages of an import as rows: what became of each, and why."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from hiring_assistant.app.roles import ImportedPage, ImportResult
from hiring_assistant.ui import telling
from hiring_assistant.ui.widgets.any_index import AnyIndex

if TYPE_CHECKING:
    from hiring_assistant.ui.theme.theme import Theme


PAGE_ROLE = int(Qt.ItemDataRole.UserRole)
_MOST_ROWS = 5
"""Rows that are in sight at once; the others are scrolled to."""
_MOST_OF_WINDOW = 0.3
"""And no more of the height of the window than this."""
_MEASURED = 60
"""Rows up to which each is as high as its text. Of more, so many are measured, and all are as high as the highest of
them: to measure hundreds would keep the window waiting.
"""
_MARGINS = 24
"""Left and right of the text of a cell, together."""


class Way(Enum):
    """Where a row leads."""

    ROLE = auto()
    REVIEW = auto()
    BY_HAND = auto()
    FOLDER = auto()


def way_of(page: ImportedPage | None) -> Way | None:
    """Where a person would go from a page of the import: to the reading where there is something to look at or nothing
    was found, to the file where it was refused, else to the role. None where there is nowhere to go.
    """
    if page is None:
        return None
    if page.bare and page.origin is not None and page.origin.is_file() and page.origin.suffix.lower() != ".zip":
        return Way.BY_HAND
    if page.role_id is None:
        return Way.FOLDER if page.origin is not None and page.origin.parent.is_dir() else None
    if page.warnings and page.version_id and page.result is not ImportResult.UNCHANGED:
        return Way.REVIEW
    return Way.ROLE


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

    def as_text(self) -> str:
        """All rows, with tabs between the columns."""
        return "\n".join("\t".join((page.name, self._result(page), self._note(page))) for page in self._pages)

    def widest_result(self, font: QFont) -> int:
        """How wide the widest word for what became of a page is."""
        metrics = QFontMetrics(font)
        words = [*self._results().values(), self.tr("%1, repaired").replace("%1", self._results()[ImportResult.NEW])]
        return max(metrics.horizontalAdvance(each) for each in words)

    def _results(self) -> dict[ImportResult, str]:
        return {
            ImportResult.NEW: self.tr("new"),
            ImportResult.NEW_VERSION: self.tr("version %1"),
            ImportResult.UNCHANGED: self.tr("unchanged"),
            ImportResult.REFUSED: self.tr("refused"),
        }

    def _result(self, page: ImportedPage) -> str:
        result = self._results()[page.result].replace("%1", str(page.number))
        return self.tr("%1, repaired").replace("%1", result) if page.repaired else result

    def _note(self, page: ImportedPage) -> str:
        if page.problem:
            return telling.told(page.problem)
        warnings = " ".join(telling.told(warning.message) for warning in page.warnings[:3])
        return " · ".join(part for part in (page.title, self._same(page), warnings) if part)

    def _same(self, page: ImportedPage) -> str:
        if not page.like:
            return ""
        if page.result is ImportResult.UNCHANGED:
            told = self.tr("Says the same as %1.")
        else:
            told = self.tr("%1 has the same title, so this role was given another.")
        return told.replace("%1", page.like)


class _WrappingDelegate(QStyledItemDelegate):
    """Makes rows as high as their text is once the margins beside it are taken off, which Qt leaves out."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """The size of a cell."""
        narrower = QStyleOptionViewItem(option)
        narrower.rect.setWidth(option.rect.width() - self._theme.px(_MARGINS))
        return super().sizeHint(narrower, index)


class ImportTable(QTableView):
    """The rows. ``opened`` is emitted with the page of a row by double click or Enter, ``moved`` when another row is
    at hand. Copying puts all rows into the clipboard, for a spreadsheet or a mail.
    """

    opened = Signal(object)
    moved = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages = ImportModel(theme, self)
        self._theme = theme
        self._widened = self._sharing = False
        self.setModel(self.pages)
        self.setItemDelegate(_WrappingDelegate(theme, self))
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
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self.fit)
        theme.changed.connect(self._later.start)
        self._set_columns()

    def _set_columns(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setAccessibleName(self.tr("Columns"))
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(1, max(self._theme.px(96), self.pages.widest_result(self.font()) + self._theme.px(24)))
        header.sectionResized.connect(self._section_resized)

    @Slot(int, int, int)
    def _section_resized(self, section: int, _before: int, _after: int) -> None:
        self._widened = self._widened or (section == 0 and not self._sharing)
        self._later.start()

    def _share_width(self) -> None:
        """Give the names of the pages a third, until a person gives them another width."""
        if not self._widened:
            px = self._theme.px
            self._sharing = True
            self.horizontalHeader().resizeSection(0, min(max(px(120), self.viewport().width() // 3), px(300)))
            self._sharing = False

    @Slot()
    def fit(self) -> None:
        """Make it as high as its rows, up to a few of them."""
        if self.pages.rowCount() <= _MEASURED:
            self.resizeRowsToContents()
        else:
            height = max(map(self.sizeHintForRow, range(_MEASURED)))
            self.verticalHeader().setDefaultSectionSize(height)
            for row in range(self.pages.rowCount()):
                if self.rowHeight(row) != height:  # left over from a shorter list
                    self.setRowHeight(row, height)
        rows = min(self.pages.rowCount(), _MOST_ROWS)
        height = sum(self.rowHeight(row) for row in range(rows))
        height = min(height, max(int(self.window().height() * _MOST_OF_WINDOW), self.rowHeight(0)))
        header = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(header + height + 2 * self.frameWidth() + 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew in another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._share_width()
            self._later.start()

    @property
    def current_page(self) -> ImportedPage | None:
        """The page of the row at hand."""
        return self.pages.page(self.currentIndex().row())

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """Tell of it."""
        super().currentChanged(current, previous)
        self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes where the row leads."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.pages.as_text())
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        page = self.pages.page(index.row())
        if page is not None:
            self.opened.emit(page)
