"""The list of what was found, and how its rows are painted."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from hiring_assistant.app.searching import WRITTEN, HitKind
from hiring_assistant.domain.searching import Excerpt
from hiring_assistant.ui.roles.painted_chip import paint_chip
from hiring_assistant.ui.search.opening import about, kind_word
from hiring_assistant.ui.search.results_model import ResultsModel
from hiring_assistant.ui.theme.theme import Theme
from hiring_assistant.ui.widgets.any_index import AnyIndex

_HEIGHT = 62
_LEFT = 12
_CHIP_ROOM = 104


class ResultsDelegate(QStyledItemDelegate):
    """Paints a row: kind, heading and what it is about; below, the text with what was looked for marked."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        """Two lines."""
        return QSize(0, self._theme.px(_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint it."""
        model = index.model()
        if not isinstance(model, ResultsModel) or (hit := model.hit(index.row())) is None:
            return
        theme, px = self._theme, self._theme.px
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, theme.color("accent_soft"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.color("hover"))
        painter.setPen(theme.color("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setFont(theme.font(12))
        kind = "accent" if hit.kind is HitKind.CANDIDATE else "plain"
        start = QPoint(rect.left() + px(_LEFT), rect.top() + px(9))
        paint_chip(painter, theme, start, px(_CHIP_ROOM), kind_word(hit.kind), kind, outlined=selected)
        line = rect.adjusted(px(_LEFT + _CHIP_ROOM + 10), px(7), -px(_LEFT), 0)
        line.setHeight(px(22))
        painter.setPen(theme.color("mute"))
        bold = theme.font(14, QFont.Weight.DemiBold)
        title = model.title(index.row())
        # The heading comes first, but leaves two fifths to what it is about.
        wanted = min(QFontMetrics(bold).horizontalAdvance(title.text) + px(16), line.width() * 3 // 5)
        told = painter.fontMetrics().elidedText(about(hit), Qt.TextElideMode.ElideRight, line.width() - wanted)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, told)
        heading = line.adjusted(0, 0, -painter.fontMetrics().horizontalAdvance(told) - px(12), 0)
        self._draw(painter, heading, title, bold, "ink")
        below = line.translated(0, px(23))
        font = theme.font(13)
        font.setItalic(hit.kind in WRITTEN and hit.draft)
        self._draw(painter, below, model.excerpt(index.row()), font, "ink")
        painter.restore()

    def _draw(self, painter: QPainter, place: QRect, text: Excerpt, font: QFont, colour: str) -> None:
        """One line of text, what was found in it marked, cut at the end of the place."""
        layout = self._lay_out(text.text, text, font, place.width())
        if layout.lineAt(0).naturalTextWidth() > place.width():
            room = place.width() - QFontMetrics(font).horizontalAdvance("…")
            cut = layout.lineAt(0).xToCursor(max(0, room), QTextLine.CursorPosition.CursorOnCharacter)
            layout = self._lay_out(text.text[:cut].rstrip() + "…", text, font, place.width())
        painter.save()
        painter.setClipRect(place)
        painter.setPen(self._theme.color(colour))
        top = place.top() + (place.height() - layout.lineAt(0).height()) / 2
        layout.draw(painter, QPointF(place.left(), top))
        painter.restore()

    def _lay_out(self, shown: str, text: Excerpt, font: QFont, width: int) -> QTextLayout:
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout = QTextLayout(shown, font)
        layout.setTextOption(option)
        layout.setFormats([self._mark(start, end) for start, end in _in_units(text) if start < _units(shown)])
        layout.beginLayout()
        layout.createLine().setLineWidth(max(1, width))
        layout.endLayout()
        return layout

    def _mark(self, start: int, end: int) -> QTextLayout.FormatRange:
        marked = QTextLayout.FormatRange()
        form = QTextCharFormat()
        form.setBackground(QColor(self._theme.color("warn_soft")))
        form.setForeground(QColor(self._theme.color("ink")))
        form.setFontUnderline(True)  # seen without colour, too
        marked.start, marked.length, marked.format = start, end - start, form
        return marked


def _units(text: str) -> int:
    """The length of a text as Qt counts: letters beyond the first 65,536 are two."""
    return len(text.encode("utf-16-le")) // 2


def _in_units(text: Excerpt) -> list[tuple[int, int]]:
    """The places marked in a text as Qt counts."""
    if len(text.text) == _units(text.text):
        return list(text.marks)
    return [(_units(text.text[:start]), _units(text.text[:end])) for start, end in text.marks]


class ResultsList(QListView):
    """``opened`` is emitted with a row by Enter or a double click, ``person_wanted`` by Ctrl+Enter; ``left_above`` by
    the arrow up in the first row.
    """

    opened = Signal(int)
    person_wanted = Signal(int)
    left_above = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(ResultsDelegate(theme, self))
        self.setAccessibleName(self.tr("What was found"))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(self._on_double_click)
        theme.changed.connect(self.doItemsLayout)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Ctrl+Enter and the arrow up."""
        row = self.currentIndex().row()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row >= 0:
            held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            (self.person_wanted if held else self.opened).emit(row)
        elif event.key() == Qt.Key.Key_Up and row <= 0:
            self.left_above.emit()
        else:
            super().keyPressEvent(event)

    def _on_double_click(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())
