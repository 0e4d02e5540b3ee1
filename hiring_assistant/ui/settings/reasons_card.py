"""The team's reasons for declining: add, rename, order by dragging or keys, remove. Each edit is kept at once."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QDropEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QWidget,
)

from hiring_assistant.app import decline_reasons as intents
from hiring_assistant.domain.problem import CannotDo, Problem
from hiring_assistant.ui.context import Context
from hiring_assistant.ui.review.reason_list import reason_words
from hiring_assistant.ui.widgets.buttons import Button, LinkButton
from hiring_assistant.ui.widgets.card import Card
from hiring_assistant.ui.widgets.flow_layout import FlowLayout
from hiring_assistant.ui.widgets.labels import label
from hiring_assistant.ui.widgets.message_strip import MessageStrip

if TYPE_CHECKING:
    from hiring_assistant.app.change import Change

_REASON = Qt.ItemDataRole.UserRole
_MOST_ROWS = 9


class ReasonRows(QListWidget):
    """Enter or F2 renames in place, Alt with the arrows or the mouse moves, Delete removes.

    ``moved`` is emitted with the row and the place it goes to (counted without it), ``removed`` and ``renamed`` with
    the row.
    """

    moved = Signal(int, int)
    removed = Signal(int)
    renamed = Signal(QListWidgetItem)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Reasons for declining"))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.itemChanged.connect(self.renamed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that edit the list."""
        key, row = event.key(), self.currentRow()
        if self.state() == QAbstractItemView.State.EditingState:
            # Enter also comes here from the field in which a reason is renamed.
            super().keyPressEvent(event)
            return
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            to = row + (-1 if key == Qt.Key.Key_Up else 1)
            if row >= 0 and 0 <= to < self.count():
                self.moved.emit(row, to)
        elif key == Qt.Key.Key_Delete and row >= 0:
            self.removed.emit(row)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row >= 0:
            self.editItem(self.currentItem())
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """A line of this list was dropped between two others."""
        row = self.currentRow()
        if event.source() is not self or row < 0:
            event.ignore()
            return
        under = self.indexAt(event.position().toPoint()).row()
        below = self.dropIndicatorPosition() == QAbstractItemView.DropIndicatorPosition.BelowItem
        to = self.count() if under < 0 else under + below
        # The list is shown anew from the store; Qt must not take the line away itself.
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        to -= to > row
        if to != row:
            self.moved.emit(row, to)

    def showEvent(self, event: QShowEvent) -> None:
        """Only now are the lines as high as the style sheet makes them."""
        super().showEvent(event)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as its lines, up to nine."""
        rows = min(max(self.count(), 2), _MOST_ROWS)
        return QSize(300, rows * max(self.sizeHintForRow(0), 24) + 2 * self.frameWidth() + 4)

    def minimumSizeHint(self) -> QSize:
        """Its height is that of its lines."""
        return QSize(120, self.sizeHint().height())


class ReasonsCard(Card):
    """The list with its buttons, and a field for one more."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Reasons for declining"), parent)
        self._context = context
        self._showing = False
        told = self.tr("Offered when somebody is declined. Decisions that were taken keep the words they were given.")
        self.body.addWidget(label(told, "small", self))
        self.rows = ReasonRows(self)
        self.rows.moved.connect(self._move)
        self.rows.removed.connect(self._remove)
        self.rows.renamed.connect(self._rename)
        self.rows.currentRowChanged.connect(self._on_row)
        self.strip = MessageStrip(self)
        self.body.addWidget(self.rows)
        self.body.addWidget(self._buttons())
        self.new = QLineEdit(self)
        self.new.setAccessibleName(self.tr("New reason"))
        self.new.setPlaceholderText(self.tr("New reason"))
        self.new.setMaxLength(intents.LONGEST)
        self.new.returnPressed.connect(self._add)
        add = Button(self.tr("Add"), parent=self)
        add.setAccessibleName(self.tr("Add the reason"))
        add.clicked.connect(self._add)
        row = QHBoxLayout()
        row.addWidget(self.new, 1)
        row.addWidget(add)
        self.body.addLayout(row)
        self.body.addWidget(self.strip)
        context.theme.changed.connect(self.rows.updateGeometry)

    def _buttons(self) -> QWidget:
        buttons = QWidget(self)
        row = FlowLayout(buttons)
        self.up = Button(self.tr("Up"), parent=self)
        self.down = Button(self.tr("Down"), parent=self)
        self.rename = Button(self.tr("Rename"), parent=self)
        self.remove = Button(self.tr("Remove"), parent=self)
        self.up.setToolTip(self.tr("Alt+↑, or drag"))
        self.down.setToolTip(self.tr("Alt+↓, or drag"))
        self.rename.setToolTip(self.tr("Enter"))
        self.remove.setToolTip(self.tr("Delete"))
        self.up.clicked.connect(partial(self._step, -1))
        self.down.clicked.connect(partial(self._step, 1))
        self.rename.clicked.connect(self._edit)
        self.remove.clicked.connect(self._remove_current)
        for button in (self.up, self.down, self.rename, self.remove):
            row.addWidget(button)
        self.usual = LinkButton(self.tr("Usual list again"), self)
        self.usual.clicked.connect(self._usual)
        row.addWidget(self.usual)
        return buttons

    def refresh(self, row: int | None = None) -> None:
        """Show the list as it is kept, with the cursor on ``row`` (None: where it was)."""
        reasons = intents.decline_reasons(self._context.store)
        at = max(0, self.rows.currentRow() if row is None else row)
        self._showing = True
        self.rows.clear()
        for reason in reasons:
            item = QListWidgetItem(reason_words(reason))
            item.setData(_REASON, reason)
            item.setToolTip(reason_words(reason))
            item.setFlags(
                (item.flags() | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled)
                & ~Qt.ItemFlag.ItemIsDropEnabled
            )
            self.rows.addItem(item)
        self.rows.setCurrentRow(min(at, len(reasons) - 1))
        self._showing = False
        self.rows.updateGeometry()
        self.usual.setVisible(reasons != intents.USUAL_REASONS)
        self._on_row(self.rows.currentRow())

    def _reason(self, row: int) -> str:
        return str(self.rows.item(row).data(_REASON))

    def _do(self, intent: Callable[[], Change[tuple[str, ...]]], row: int | None = None) -> bool:
        try:
            change = intent()
        except Problem as problem:
            self.strip.say(str(problem), "warning" if isinstance(problem, CannotDo) else "error")
            self.refresh()
            return False
        self.strip.withdraw()
        self.refresh(row)
        self._context.messages.done(change)
        return True

    @Slot(int)
    def _on_row(self, row: int) -> None:
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < self.rows.count() - 1)
        self.rename.setEnabled(row >= 0)
        self.remove.setEnabled(row >= 0)

    @Slot(int, int)
    def _move(self, row: int, to: int) -> None:
        self._do(lambda: intents.move_reason(self._context.store, self._reason(row), to), to)

    def _step(self, by: int, _checked: bool = False) -> None:
        row = self.rows.currentRow()
        if row >= 0 and 0 <= row + by < self.rows.count():
            self._move(row, row + by)

    @Slot()
    def _edit(self) -> None:
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)
        self.rows.editItem(self.rows.currentItem())

    @Slot(QListWidgetItem)
    def _rename(self, item: QListWidgetItem) -> None:
        if self._showing:
            return
        old, words = str(item.data(_REASON)), item.text()
        if words != reason_words(old):
            self._do(lambda: intents.rename_reason(self._context.store, old, words))

    @Slot(int)
    def _remove(self, row: int) -> None:
        self._do(lambda: intents.remove_reason(self._context.store, self._reason(row)))

    @Slot()
    def _remove_current(self) -> None:
        if self.rows.currentRow() >= 0:
            self._remove(self.rows.currentRow())

    @Slot()
    def _add(self) -> None:
        if self._do(lambda: intents.add_reason(self._context.store, self.new.text()), self.rows.count()):
            self.new.clear()

    @Slot()
    def _usual(self) -> None:
        self._do(lambda: intents.usual_reasons_again(self._context.store), 0)
