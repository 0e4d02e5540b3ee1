"""All actions with their keys, to change them."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QKeySequenceEdit,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hiring_assistant.ui.shell.actions import Action, ActionRegistry
from hiring_assistant.ui.shell.menus import group_text
from hiring_assistant.ui.widgets.buttons import Button
from hiring_assistant.ui.widgets.labels import label
from hiring_assistant.ui.widgets.message_strip import MessageStrip

_ID = Qt.ItemDataRole.UserRole

_AT_ANY_TIME = re.compile(r"(Ctrl|Alt|Meta)\+|F\d+$")
"""Keys, in Qt's portable form, that no field takes for itself."""


def _is_typed(keys: str) -> bool:
    """Whether these keys go to a field that has the focus: no function key, and none is held but Shift."""
    return bool(keys) and _AT_ANY_TIME.search(QKeySequence(keys).toString()) is None


class _KeyField(QKeySequenceEdit):
    """Takes the keys that are pressed, but for those that lead out: Tab and Enter go on, Escape emits ``given_up``."""

    given_up = Signal()

    def event(self, event: QEvent) -> bool:
        """Tab, Enter and Escape."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            held, key = event.modifiers(), event.key()
            shift = held == Qt.KeyboardModifier.ShiftModifier
            plain = not held & ~Qt.KeyboardModifier.KeypadModifier
            if key == Qt.Key.Key_Backtab or (key == Qt.Key.Key_Tab and (plain or shift)):
                return bool(self.focusNextPrevChild(key == Qt.Key.Key_Tab and plain))
            if plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                return bool(self.focusNextPrevChild(True))
            if plain and key == Qt.Key.Key_Escape:
                self.given_up.emit()
                return True
        return super().event(event)


class KeyEditor(QDialog):
    """Pick an action, press the keys it should have. ``keep`` is called with all own keys after each change."""

    def __init__(self, registry: ActionRegistry, keep: Callable[[dict[str, str]], object], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Change keys"))
        self.resize(620, 640)
        self._registry, self._keep = registry, keep
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(self.tr("Find an action or its keys"))
        self.filter.setAccessibleName(self.filter.placeholderText())
        self.filter.textChanged.connect(self._show_found)
        self.list = QTreeWidget(self)
        self.list.setColumnCount(2)
        self.list.setHeaderLabels([self.tr("Action"), self.tr("Keys")])
        self.list.setRootIsDecorated(False)
        self.list.setAccessibleName(self.tr("Actions"))
        self.list.header().setAccessibleName(self.tr("Action and keys"))
        self.list.currentItemChanged.connect(self._picked)
        self.keys = _KeyField(self)
        self.keys.given_up.connect(self._give_up)
        self.keys.setMaximumSequenceLength(1)
        self.keys.setAccessibleName(self.tr("New keys for the action"))
        self.keys.editingFinished.connect(self._change)
        self.none = Button(self.tr("No keys"), parent=self)
        self.none.clicked.connect(self._take_away)
        self.usual = Button(self.tr("Usual keys"), parent=self)
        self.usual.clicked.connect(self._reset)
        self.all_usual = Button(self.tr("All as usual"), parent=self)
        self.all_usual.clicked.connect(self._reset_all)
        self.message = MessageStrip(self)
        self._lay_out()
        self._items: dict[str, QTreeWidgetItem] = {}
        self._fill()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.addWidget(label(self.tr("Pick an action, then press its new keys in the field below."), "mute", self))
        column.addWidget(self.filter)
        column.addWidget(self.list, 1)
        column.addWidget(self.message)
        row = QHBoxLayout()
        row.addWidget(self.keys, 1)
        for button in (self.none, self.usual, self.all_usual):
            button.setAutoDefault(False)
            row.addWidget(button)
        column.addLayout(row)

    def _fill(self) -> None:
        for action in self._registry:
            item = QTreeWidgetItem([f"{group_text(action.group)}: {action.text}", ""])
            item.setData(0, _ID, action.id)
            self._items[action.id] = item
            self.list.addTopLevelItem(item)
        self._show_keys()
        self.list.setCurrentItem(next(iter(self._items.values())))
        self.list.resizeColumnToContents(0)
        self.list.setColumnWidth(0, min(self.list.columnWidth(0), 420))

    def _show_keys(self) -> None:
        for id_, item in self._items.items():
            action = self._registry.get(id_)
            keys = [QKeySequence(k).toString(QKeySequence.SequenceFormat.NativeText) for k in action.shortcuts]
            item.setText(1, ", ".join(keys))
            font = item.font(1)
            font.setBold(id_ in self._registry.own_keys)
            item.setFont(1, font)

    @property
    def current(self) -> Action | None:
        """The action that is picked."""
        item = self.list.currentItem()
        return self._registry.get(str(item.data(0, _ID))) if item is not None else None

    def pick(self, id_: str) -> None:
        """Pick an action."""
        self.list.setCurrentItem(self._items[id_])

    @Slot(str)
    def _show_found(self, text: str) -> None:
        wanted = text.casefold()
        for item in self._items.values():
            item.setHidden(wanted not in f"{item.text(0)} {item.text(1)}".casefold())

    @Slot()
    def _picked(self) -> None:
        self.message.withdraw()
        action = self.current
        if action is not None:
            self.keys.setKeySequence(QKeySequence(action.shortcuts[0] if action.shortcuts else ""))
            self.usual.setEnabled(action.id in self._registry.own_keys)

    @Slot()
    def _change(self) -> None:
        action, keys = self.current, self.keys.keySequence().toString()
        if action is None or not keys or keys in (QKeySequence(each).toString() for each in action.shortcuts):
            return
        if _is_typed(keys) and not any(_is_typed(each) for each in self._registry.usual(action.id).shortcuts):
            native = self.keys.keySequence().toString(QKeySequence.SequenceFormat.NativeText)
            self._picked()
            text = self.tr("“%1” alone is typed into fields; this action needs Ctrl, Alt or a function key here.")
            self.message.say(text.replace("%1", native), "warning")
            return
        other = self._registry.conflict(action.id, keys)
        if other is not None:
            native = self.keys.keySequence().toString(QKeySequence.SequenceFormat.NativeText)
            text = self.tr("%1 is taken by “%2”. Press other keys, or change that action first.")
            self._picked()
            self.message.say(text.replace("%1", native).replace("%2", other.text), "warning")
            return
        self._rebind(action.id, keys)

    @Slot()
    def _give_up(self) -> None:
        self._picked()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _take_away(self) -> None:
        if self.current is not None:
            self._rebind(self.current.id, "")

    @Slot()
    def _reset(self) -> None:
        action = self.current
        if action is None or action.id not in self._registry.own_keys:
            return
        for keys in self._registry.usual(action.id).shortcuts:
            other = self._registry.conflict(action.id, keys, widely=False)
            if other is not None:
                text = self.tr("Its usual keys are taken by “%1”. Change that action first.")
                self.message.say(text.replace("%1", other.text), "warning")
                return
        self._rebind(action.id, None)

    @Slot()
    def _reset_all(self) -> None:
        self._registry.use_keys({})
        self._kept()

    def _rebind(self, id_: str, keys: str | None) -> None:
        own = {known: each for known, each in self._registry.own_keys.items() if known != id_}
        self._registry.use_keys(own if keys is None else {**own, id_: keys})
        self._kept()

    def _kept(self) -> None:
        self._show_keys()
        self._picked()
        self._keep(dict(self._registry.own_keys))
