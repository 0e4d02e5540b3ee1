"""What became of an import: one line in all, and a row for each page with the sentence why it was refused."""

from __future__ import annotations

from collections.abc import Sequence
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
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from hiring_assistant.app.importing import ImportSummary
from hiring_assistant.app.roles import ImportedPage, ImportResult
from hiring_assistant.ui import telling
from hiring_assistant.ui.roles import phrases
from hiring_assistant.ui.widgets.any_index import AnyIndex
from hiring_assistant.ui.widgets.buttons import Button
from hiring_assistant.ui.widgets.card import Card
from hiring_assistant.ui.widgets.labels import label

if TYPE_CHECKING:
    from hiring_assistant.ui.theme.theme import Theme


PAGE_ROLE = int(Qt.ItemDataRole.UserRole)
_REFUSED, _NOTED, _ALL = "refused", "noted", "all"
_MOST_ROWS = 5
"""Rows that are in sight at once; the others are scrolled to."""
_MEASURED = 300
"""Rows up to which each is as high as its text; more are all of two lines, which is quick."""
_MARGINS = 24
"""Left and right of the text of a cell, together."""


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

    def widest_result(self, font: QFont) -> int:
        """How wide the widest word for what became of a page is."""
        metrics = QFontMetrics(font)
        return max(metrics.horizontalAdvance(words) for words in self._results().values())

    def _results(self) -> dict[ImportResult, str]:
        return {
            ImportResult.NEW: self.tr("new"),
            ImportResult.NEW_VERSION: self.tr("version %1"),
            ImportResult.UNCHANGED: self.tr("unchanged"),
            ImportResult.REFUSED: self.tr("refused"),
        }

    def _result(self, page: ImportedPage) -> str:
        return self._results()[page.result].replace("%1", str(page.number))

    def _note(self, page: ImportedPage) -> str:
        warnings = " ".join(telling.told(warning.message) for warning in page.warnings[:3])
        return telling.told(page.problem) or " · ".join(part for part in (page.title, warnings) if part)


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
    """The rows. ``opened`` is emitted with the id of a role, by double click or Enter."""

    opened = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages = ImportModel(theme, self)
        self._theme = theme
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
        header.resizeSection(0, self._theme.px(190))
        header.resizeSection(1, max(self._theme.px(96), self.pages.widest_result(self.font()) + self._theme.px(24)))
        header.sectionResized.connect(self._section_resized)

    @Slot(int, int, int)
    def _section_resized(self, _section: int, _before: int, _after: int) -> None:
        self._later.start()

    @Slot()
    def fit(self) -> None:
        """Make it as high as its rows, up to a few of them."""
        self.verticalHeader().setDefaultSectionSize(2 * self.fontMetrics().height() + self._theme.px(12))
        if self.pages.rowCount() <= _MEASURED:
            self.resizeRowsToContents()
        rows = min(self.pages.rowCount(), _MOST_ROWS)
        height = sum(self.rowHeight(row) for row in range(rows))
        header = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(header + height + 2 * self.frameWidth() + 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew in another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._later.start()

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


_MOST_NAMED = 5
"""So many of the files that were passed over are named."""


class ImportPanel(Card):
    """The end of an import, inline above the role. Hidden until ``show_summary``.

    ``opened`` is emitted with the id of a role to show, ``review_pressed`` and ``undo_pressed`` by their buttons.
    """

    opened = Signal(str)
    review_pressed = Signal()
    undo_pressed = Signal()
    dismissed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self._summary: ImportSummary | None = None
        self._which = QComboBox(self)
        self._which.setAccessibleName(self.tr("Which pages are listed"))
        self._which.currentIndexChanged.connect(self._list)
        self.review = Button(self.tr("Review…"), parent=self)
        self.review.setAccessibleName(self.tr("Review what was read from these pages, one after the other"))
        self.review.clicked.connect(self.review_pressed)
        self.undo = Button(self.tr("Undo the import"), parent=self)
        self.undo.clicked.connect(self.undo_pressed)
        self._close = Button(self.tr("Close"), parent=self)
        self._close.clicked.connect(self.dismiss)
        for widget in (self._which, self.review, self.undo, self._close):
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
        self._said.setText(self._in_words(summary) + self._passed_over(summary))
        self.undo.setVisible(can_undo)
        self.review.setVisible(any(page.version_id for page in summary.pages))
        noted = sum(bool(page.warnings) for page in summary.pages)
        self._which.blockSignals(True)
        self._which.clear()
        for which, told, count in (
            (_REFUSED, self.tr("Refused (%1)"), refused),
            (_NOTED, self.tr("With notes (%1)"), noted),
            (_ALL, self.tr("All pages (%1)"), len(summary.pages)),
        ):
            if count:
                self._which.addItem(told.replace("%1", phrases.number(count)), which)
        self._which.blockSignals(False)
        self._which.setVisible(self._which.count() > 1)
        self._list()
        self.show()

    def _in_words(self, summary: ImportSummary) -> str:
        if not summary.pages:
            return self.tr(
                "Role pages are files that end in .md, .markdown, .txt, .html or .docx, also in folders and ZIP files."
            )
        told = (
            (ImportResult.NEW, self.tr("1 new role"), self.tr("%1 new roles")),
            (ImportResult.NEW_VERSION, self.tr("1 new version"), self.tr("%1 new versions")),
            (ImportResult.UNCHANGED, self.tr("1 unchanged"), self.tr("%1 unchanged")),
            (ImportResult.REFUSED, self.tr("1 refused"), self.tr("%1 refused")),
        )
        return ", ".join(phrases.counted(n, one, many) for result, one, many in told if (n := summary.count(result)))

    def _passed_over(self, summary: ImportSummary) -> str:
        names = summary.passed_over
        if not names:
            return ""
        more = len(names) - _MOST_NAMED
        told = ", ".join(names[:_MOST_NAMED]) + (f" (+{phrases.number(more)})" if more > 0 else "")
        said = self.tr("Passed over, being no role pages by their names: %1").replace("%1", told)
        return (". " if summary.pages else " ") + said

    @Slot()
    def _list(self) -> None:
        if self._summary is None:
            return
        pages = self._summary.pages
        if self._which.currentData() == _REFUSED:
            pages = tuple(page for page in pages if page.result is ImportResult.REFUSED)
        elif self._which.currentData() == _NOTED:
            pages = tuple(page for page in pages if page.warnings)
        self.table.pages.show(pages)
        self.table.setVisible(bool(pages))
        self.table.fit()

    @Slot()
    def dismiss(self) -> None:
        """Put it away."""
        self._summary = None
        self.table.pages.show(())
        self.hide()
        self.dismissed.emit()
