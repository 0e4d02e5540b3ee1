"""The command palette: type a few letters of anything that can be done or found, press Enter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QRect,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from hiring_assistant.domain.text import fold
from hiring_assistant.ui.shell.actions import Action, ActionRegistry
from hiring_assistant.ui.shell.menus import group_text
from hiring_assistant.ui.theme.roles import set_role
from hiring_assistant.ui.theme.theme import Theme
from hiring_assistant.ui.widgets.any_index import AnyIndex
from hiring_assistant.ui.widgets.labels import label

_RECENT = 5
_LOOSE = 3
"""Points from which on only the letters fit."""

_MOST_ROWS = 11
_DETAIL = Qt.ItemDataRole.UserRole + 1
_KEYS = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the palette."""

    text: str
    detail: str
    keys: str
    run: Callable[[], object]


def score(query: str, text: str) -> int | None:
    """How well ``text`` fits what was typed: lower is better, None where it does not fit.

    Every word typed must begin a word of the text (0), or else stand inside it (1), or its letters must follow each
    other in it (3). A text that begins with what was typed wins over the others.
    """
    wanted, found = fold(query).split(), fold(text)
    words = found.split()
    total = 0 if found.startswith(" ".join(wanted)) else 1
    for want in wanted:
        if any(word.startswith(want) for word in words):
            continue
        if want in found:
            total += 1
        elif len(want) > 1 and _in_order(want, found):
            total += 3
        else:
            return None
    return total


def _in_order(letters: str, text: str) -> bool:
    rest = iter(text)
    return all(letter in rest for letter in letters)


def find(registry: ActionRegistry, query: str, recent: Sequence[str] = ()) -> list[Entry]:
    """What the palette lists for ``query``: actions that can be done now, and what the providers find.

    Without a query all actions are listed, those done lately first.
    """
    possible = [action for action in registry if registry.possible(action.id)]
    if not query.strip():
        order = {id_: at for at, id_ in enumerate(recent)}
        return [_entry(registry, action) for action in sorted(possible, key=lambda a: order.get(a.id, len(order)))]
    scored = sorted(
        ((points, at, action) for at, action in enumerate(possible) if (points := _points(query, action)) is not None),
        key=lambda entry: entry[:2],
    )
    close = [_entry(registry, action) for points, _at, action in scored if points < _LOOSE]
    loose = [_entry(registry, action) for points, _at, action in scored if points >= _LOOSE]
    found = [item for provider in registry.providers for item in provider(query.strip())]
    # A person or role found by name comes before actions whose letters merely fit.
    return [*close, *(Entry(item.text, item.detail or item.group, "", item.run) for item in found), *loose]


def _points(query: str, action: Action) -> int | None:
    points = score(query, action.text)
    return score(query, f"{action.text} {action.words}") if points is None and action.words else points


def _entry(registry: ActionRegistry, action: Action) -> Entry:
    return Entry(action.text, group_text(action.group), action.keys, _Run(registry, action.id))


@dataclass(frozen=True, slots=True)
class _Run:
    registry: ActionRegistry
    id: str

    def __call__(self) -> object:
        return self.registry.run(self.id)


class EntryModel(QAbstractListModel):
    """The lines of the palette."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []

    def show(self, entries: list[Entry]) -> None:
        """Replace all lines."""
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def entry(self, row: int) -> Entry | None:
        """The line at that place, or None."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        """How many lines there are."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text, detail and keys of a line."""
        entry = self.entry(index.row())
        if entry is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (entry.text, entry.detail, entry.keys) if part)
        return {_DETAIL: entry.detail, _KEYS: entry.keys}.get(role)


class EntryDelegate(QStyledItemDelegate):
    """Draws a line: text, detail in grey, keys at the right."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        """One line of the design."""
        return QSize(0, self._theme.px(34))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw it."""
        theme, rect = self._theme, QRect(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(theme.color("accent_soft"))
            painter.setPen(theme.color("accent_line"))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)
        line = rect.adjusted(12, 0, -12, 0)
        keys = str(index.data(_KEYS) or "")
        painter.setFont(theme.font(12))
        painter.setPen(theme.color("mute"))
        keys_width = painter.fontMetrics().horizontalAdvance(keys)
        end = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(line, end, keys)
        line.setRight(line.right() - keys_width - 12)
        start = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setFont(theme.font(14, QFont.Weight.Medium))
        painter.setPen(theme.color("ink"))
        text = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, start, text)
        line.setLeft(line.left() + painter.fontMetrics().horizontalAdvance(text) + 10)
        painter.setFont(theme.font(12))
        painter.setPen(theme.color("mute"))
        detail = painter.fontMetrics().elidedText(
            str(index.data(_DETAIL) or ""), Qt.TextElideMode.ElideRight, max(0, line.width())
        )
        painter.drawText(line, start, detail)
        painter.restore()


class CommandPalette(QFrame):
    """A panel over the upper middle of the window. Escape, a click elsewhere or Enter closes it."""

    closed = Signal()

    def __init__(self, registry: ActionRegistry, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        set_role(self, "overlay")
        self.setAccessibleName(self.tr("Command palette"))
        self._registry = registry
        self._recent: list[str] = []
        self._before: QWidget | None = None
        self._field = QLineEdit(self)
        self._field.setPlaceholderText(self.tr("Type a command, a name or words from notes"))
        self._field.setAccessibleName(self.tr("Command, name or words"))
        self._field.textChanged.connect(self._filter)
        self._field.installEventFilter(self)
        self._model = EntryModel(self)
        self._list = QListView(self)
        self._list.setProperty("role", "bare")
        self._list.setAccessibleName(self.tr("What fits"))
        self._list.setModel(self._model)
        self._list.setItemDelegate(EntryDelegate(theme, self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.clicked.connect(self._clicked)
        self._count = label("", "small", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 8)
        column.setSpacing(6)
        column.addWidget(self._field)
        column.addWidget(self._list)
        column.addWidget(self._count)
        registry.ran.connect(self._remember)
        window.installEventFilter(self)
        self.hide()

    @property
    def texts(self) -> list[str]:
        """The lines shown, from the top."""
        return [entry.text for row in range(self._model.rowCount()) if (entry := self._model.entry(row))]

    @Slot(str)
    def open(self, text: str = "") -> None:
        """Show it, with ``text`` typed already."""
        if self.isHidden():
            self._before = self.window().focusWidget()
        with QSignalBlocker(self._field):
            self._field.setText(text)
        self._filter(text)
        self.show()
        self.raise_()
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot()
    def close_palette(self) -> None:
        """Hide it and give the focus back."""
        if self.isHidden():
            return
        before, self._before = self._before, None
        self.hide()
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    @Slot(str)
    def _filter(self, text: str) -> None:
        self._model.show(find(self._registry, text, self._recent))
        count = self._model.rowCount()
        self._place()
        if count:
            self._list.setCurrentIndex(self._model.index(0))
            self._count.setText(self.tr("%n found", "", count) if text else self.tr("Enter does it, Esc closes"))
        else:
            self._count.setText(self.tr("Nothing fits. Try fewer letters."))

    @Slot(str)
    def _remember(self, id_: str) -> None:
        self._recent = [id_, *(old for old in self._recent if old != id_)][:_RECENT]

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        self._run(index.row())

    def _run(self, row: int) -> None:
        entry = self._model.entry(row)
        if entry is not None:
            self.close_palette()
            entry.run()

    def _place(self) -> None:
        window = self.window()
        width = min(620, window.width() - 40)
        rows = min(max(self._model.rowCount(), 1), _MOST_ROWS)
        row = self._list.sizeHintForRow(0) if self._model.rowCount() else 0
        around = self._field.sizeHint().height() + self._count.sizeHint().height() + 36
        height = min(rows * row + around, window.height() - 80)
        self.setGeometry((window.width() - width) // 2, 52, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the field; the size of the window; losing the focus closes."""
        kind = event.type()
        if watched is self._field and kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        if watched is self._field and kind == QEvent.Type.FocusOut and self.window().isActiveWindow():
            self.close_palette()
        if watched is self.parentWidget() and kind == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        key, row = event.key(), self._list.currentIndex().row()
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
        if key == Qt.Key.Key_Escape:
            self.close_palette()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run(row)
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            pass
        elif (by := step.get(Qt.Key(key))) is not None:
            last = self._model.rowCount() - 1
            self._list.setCurrentIndex(self._model.index(min(max(row + by, 0), max(last, 0))))
        else:
            return False
        return True
