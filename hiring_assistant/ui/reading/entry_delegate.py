"""How a cell of a reading's tables is painted: wrapped text, chips below it, and the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QObject,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QComboBox, QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from hiring_assistant.domain.role import StageKind
from hiring_assistant.ui import wording
from hiring_assistant.ui.reading import stage_model
from hiring_assistant.ui.reading.entry_editor import EntryEditor
from hiring_assistant.ui.reading.item_model import CHIPS_ROLE
from hiring_assistant.ui.roles.painted_chip import chip_height, paint_chip
from hiring_assistant.ui.widgets.any_index import AnyIndex

if TYPE_CHECKING:
    from hiring_assistant.ui.theme.theme import Theme

_PLACED = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
_LONGEST = 2_000
"""Characters of an entry that are painted; the source has the rest."""


def _flags(metrics: QFontMetrics, text: str, width: int) -> int:
    """How text is broken: between words, and within them only where one is wider than the cell."""
    longest = max(text.split(), key=len, default="")
    wrap = Qt.TextFlag.TextWordWrap if metrics.horizontalAdvance(longest) <= width else Qt.TextFlag.TextWrapAnywhere
    return int(wrap | _PLACED)


class EntryDelegate(QStyledItemDelegate):
    """Paints cells. ``whole_rows`` draws the focus around the row instead of the cell."""

    def __init__(self, theme: Theme, parent: QObject | None = None, *, whole_rows: bool = False) -> None:
        super().__init__(parent)
        self._theme = theme
        self._whole_rows = whole_rows

    # Measures

    def _inner(self, rect: QRect) -> QRect:
        px = self._theme.px
        return rect.adjusted(px(8), px(6), -px(6), -px(6))

    def _text_height(self, text: str, width: int) -> int:
        if not text:
            return 0
        metrics = QFontMetrics(self._theme.font(13))
        shown = text[:_LONGEST]
        return metrics.boundingRect(
            QRect(0, 0, max(1, width), 1_000_000), _flags(metrics, shown, width), shown
        ).height()

    def _chip_lines(self, chips: tuple[tuple[str, str], ...], width: int) -> list[list[tuple[str, str]]]:
        """The chips in lines that fit the width."""
        metrics = QFontMetrics(self._theme.font(12))
        lines: list[list[tuple[str, str]]] = []
        left = 0
        for chip in chips:
            wide = metrics.horizontalAdvance(chip[0]) + 2 * self._theme.px(9) + self._theme.px(4)
            if not lines or left + wide > width:
                lines.append([])
                left = 0
            lines[-1].append(chip)
            left += wide
        return lines

    def _chips_height(self, chips: tuple[tuple[str, str], ...], width: int) -> int:
        one = chip_height(self._theme, QFontMetrics(self._theme.font(12))) + self._theme.px(3)
        return len(self._chip_lines(chips, width)) * one

    def height_for(self, index: AnyIndex, width: int) -> int:
        """How high a cell of that width has to be, in pixels."""
        inner = width - self._theme.px(14)
        text = str(index.data() or "")
        chips = index.data(CHIPS_ROLE) or ()
        gap = self._theme.px(3) if text and chips else 0
        return self._text_height(text, inner) + gap + self._chips_height(chips, inner) + self._theme.px(13)

    def first_chip(self, index: AnyIndex, rect: QRect) -> QRect:
        """Where the first chip of a cell without text is, in the place of the cell; empty without one."""
        chips = index.data(CHIPS_ROLE) or ()
        if not chips:
            return QRect()
        metrics = QFontMetrics(self._theme.font(12))
        inner = self._inner(rect)
        width = metrics.horizontalAdvance(chips[0][0]) + 2 * self._theme.px(9)
        return QRect(inner.left(), inner.top(), min(width, inner.width()), chip_height(self._theme, metrics))

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """As high as text and chips."""
        return QSize(self._theme.px(40), self.height_for(index, option.rect.width()))

    # Painting

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint a cell."""
        theme, rect, state = self._theme, option.rect, option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected:
            painter.fillRect(rect, theme.color("accent_soft"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.color("hover"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color("line"))
        inner = self._inner(rect)
        text = str(index.data() or "")[:_LONGEST]
        if text:
            ink = index.data(Qt.ItemDataRole.ForegroundRole)
            painter.setPen(ink if isinstance(ink, QColor) else theme.color("ink"))
            painter.setFont(theme.font(13))
            painter.drawText(inner, _flags(painter.fontMetrics(), text, inner.width()), text)
        chips = index.data(CHIPS_ROLE) or ()
        if chips:
            top = inner.top() + (self._text_height(text, inner.width()) + theme.px(3) if text else 0)
            self._paint_chips(painter, chips, QRect(inner.left(), top, inner.width(), inner.height()), selected)
        self._paint_focus(painter, option, index)
        painter.restore()

    def _paint_chips(self, painter: QPainter, chips: tuple[tuple[str, str], ...], room: QRect, selected: bool) -> None:
        painter.setFont(self._theme.font(12))
        step = chip_height(self._theme, painter.fontMetrics()) + self._theme.px(3)
        top = room.top()
        for line in self._chip_lines(chips, room.width()):
            left = room.left()
            for text, kind in line:
                at = QPoint(left, top)
                width = room.right() + 1 - left
                outlined = selected and kind == "accent"
                box = paint_chip(painter, self._theme, at, width, text, kind, outlined=outlined)
                left = box.right() + 1 + self._theme.px(4)
            top += step

    def _paint_focus(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        view = option.widget
        if not hasattr(view, "currentIndex") or not view.hasFocus():
            return
        current = view.currentIndex()
        if current.row() != index.row() or (not self._whole_rows and current.column() != index.column()):
            return
        rect = QRect(option.rect)
        last = index.model().columnCount() - 1
        painter.setPen(QPen(self._theme.color("focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._whole_rows:
            # Each cell draws its share of one frame around the row.
            painter.setClipRect(rect)
            rect.adjust(0 if index.column() == 0 else -9, 0, 0 if index.column() == last else 9, 0)
        painter.drawRect(rect.adjusted(1, 1, -1, -1))


class ItemDelegate(EntryDelegate):
    """Cells of requirements and responsibilities. ``split_asked`` carries the row and the two texts."""

    split_asked = Signal(int, str, str)

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(theme, parent, whole_rows=True)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        """A field of several lines."""
        editor = EntryEditor(self.tr("Text, Enter keeps it, Ctrl and Enter splits it at the cursor"), parent)
        editor.setProperty("row", index.row())
        editor.finished.connect(self._finish)
        editor.given_up.connect(self._give_up)
        editor.split_at.connect(self._split)
        return editor

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        """Begin with the text, the cursor at its end."""
        if isinstance(editor, EntryEditor) and not editor.toPlainText():
            editor.setPlainText(str(index.data(Qt.ItemDataRole.EditRole)))
            editor.moveCursor(editor.textCursor().MoveOperation.End)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        """Hand the text over."""
        if isinstance(editor, EntryEditor):
            model.setData(model.index(index.row(), index.column()), editor.text)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: AnyIndex) -> None:
        """Over the cell, with room for a line more."""
        rect = QRect(option.rect)
        rect.setHeight(max(rect.height(), 3 * option.fontMetrics.lineSpacing() + self._theme.px(14)))
        parent = editor.parentWidget()
        if parent is not None and rect.bottom() > parent.height():
            rect.moveBottom(parent.height() - 1)
        editor.setGeometry(rect)

    @Slot()
    def _finish(self) -> None:
        editor = self.sender()
        if isinstance(editor, EntryEditor):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor)

    @Slot()
    def _give_up(self) -> None:
        editor = self.sender()
        if isinstance(editor, EntryEditor):
            self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.RevertModelCache)

    @Slot()
    def _split(self) -> None:
        editor = self.sender()
        if not isinstance(editor, EntryEditor):
            return
        before, after = editor.halves
        if before and after:
            row = int(editor.property("row"))
            self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.RevertModelCache)
            self.split_asked.emit(row, before, after)


class StageDelegate(EntryDelegate):
    """Cells of stages: a list of kinds, and fields of one line."""

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        """A list for the kind, a field for the rest."""
        name = str(index.model().headerData(index.column(), Qt.Orientation.Horizontal))
        if index.column() == stage_model.KIND:
            box = QComboBox(parent)
            for kind in StageKind:
                box.addItem(wording.stage_kind(kind), kind)
            box.setMaxVisibleItems(box.count())
            box.activated.connect(self._picked)
            box.setAccessibleName(name)
            # Closed, each arrow key would pick a kind for good.
            QTimer.singleShot(0, box, lambda: _show_all(box))
            return box
        field = QLineEdit(parent)
        field.setAccessibleName(name)
        if index.column() == stage_model.MINUTES:
            field.setPlaceholderText("45–60")
        return field

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        """Begin with what is there."""
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(list(StageKind).index(StageKind(value)))
        elif isinstance(editor, QLineEdit):
            editor.setText(str(value))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        """Hand over what was picked or typed."""
        if isinstance(editor, QComboBox):
            model.setData(model.index(index.row(), index.column()), list(StageKind)[editor.currentIndex()])
        elif isinstance(editor, QLineEdit):
            model.setData(model.index(index.row(), index.column()), editor.text().strip())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Over the cell, wide enough to read."""
        rect = QRect(option.rect)
        rect.setHeight(min(rect.height(), editor.sizeHint().height() + 4))
        rect.setWidth(max(rect.width(), self._theme.px(130) if isinstance(editor, QComboBox) else self._theme.px(90)))
        parent = editor.parentWidget()
        if parent is not None and rect.right() > parent.width():
            rect.moveRight(parent.width() - 1)
        editor.setGeometry(rect)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """A list that is open keeps its keys."""
        if isinstance(editor, QComboBox) and event.type() == QEvent.Type.FocusOut and editor.view().isVisible():
            return False
        return super().eventFilter(editor, event)

    @Slot(int)
    def _picked(self, _at: int) -> None:
        editor = self.sender()
        if isinstance(editor, QComboBox):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor)


def _show_all(box: QComboBox) -> None:
    """Open the list of a box at the height of all its entries; left to itself it forgets their padding."""
    view = box.view()
    view.setMinimumHeight(box.count() * view.sizeHintForRow(0) + 2 * view.frameWidth())
    box.showPopup()
