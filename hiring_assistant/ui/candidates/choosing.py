"""Choosing candidates in the list to compare them."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QTableView, QWidget

from hiring_assistant.domain.candidate import Candidate
from hiring_assistant.domain.comparison import FEWEST, MOST
from hiring_assistant.ui.widgets.any_index import AnyIndex
from hiring_assistant.ui.widgets.buttons import Button
from hiring_assistant.ui.widgets.labels import ElidedLabel

_KEYS_OPEN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_KEYS_MOVE = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Chosen(QObject):
    """The candidates that are chosen, by id; they stay chosen while one searches for the next."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._people: dict[str, Candidate] = {}

    def __contains__(self, candidate_id: object) -> bool:
        return candidate_id in self._people

    def __len__(self) -> int:
        return len(self._people)

    @property
    def ids(self) -> tuple[str, ...]:
        """Who is chosen."""
        return tuple(self._people)

    @property
    def names(self) -> tuple[str, ...]:
        """What they are called, in alphabetical order."""
        return tuple(sorted((candidate.name for candidate in self._people.values()), key=str.casefold))

    def put(self, candidate: Candidate, *, chosen: bool) -> None:
        """Choose a candidate, or no longer."""
        if chosen != (candidate.id in self._people):
            if chosen:
                self._people[candidate.id] = candidate
            else:
                del self._people[candidate.id]
            self.changed.emit()

    def toggle(self, candidate: Candidate) -> None:
        """Choose a candidate who is not, and the other way round."""
        self.put(candidate, chosen=candidate.id not in self._people)

    @Slot()
    def clear(self) -> None:
        """Choose nobody."""
        if self._people:
            self._people.clear()
            self.changed.emit()


class ChoiceTable(QTableView):
    """A table whose rows can be opened and chosen.

    Enter opens the row under the cursor. Space chooses it or takes it back, as a click with Ctrl does; Shift with the
    arrows or a click chooses all rows from the one under the cursor.
    """

    toggled = Signal(QModelIndex)
    spanned = Signal(int, int)
    """From one row to the other; all of them are to be chosen."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Space, and Shift with the arrows."""
        index, key = self.currentIndex(), event.key()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if not index.isValid():
            super().keyPressEvent(event)
        elif key in _KEYS_OPEN and plain:
            self.activated.emit(index)
        elif key == Qt.Key.Key_Space and plain:
            self.toggled.emit(index)
        elif shift and key in _KEYS_MOVE:
            row = min(max(index.row() + _KEYS_MOVE[Qt.Key(key)], 0), self.model().rowCount() - 1)
            self._move_to(self.model().index(row, index.column()))
            self.spanned.emit(index.row(), row)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Clicks with Ctrl and Shift."""
        index = self.indexAt(event.position().toPoint())
        held = event.modifiers()
        if event.button() is not Qt.MouseButton.LeftButton or not index.isValid():
            super().mousePressEvent(event)
        elif held == Qt.KeyboardModifier.ControlModifier:
            self._move_to(index)
            self.toggled.emit(index)
        elif held == Qt.KeyboardModifier.ShiftModifier and self.currentIndex().isValid():
            first = self.currentIndex().row()
            self._move_to(index)
            self.spanned.emit(first, index.row())
        else:
            super().mousePressEvent(event)

    def _move_to(self, index: AnyIndex) -> None:
        ways = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, ways.ClearAndSelect | ways.Rows)
        self.scrollTo(index)


class ChoiceBar(QWidget):
    """Below the list: who is chosen, and the button that compares them. ``wanted`` is emitted by it."""

    wanted = Signal()

    def __init__(self, chosen: Chosen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen = chosen
        self._who = ElidedLabel("", "small")
        self._clear = Button(self.tr("Choose nobody"), "link")
        self._clear.clicked.connect(chosen.clear)
        self._compare = Button(self.tr("Compare"))
        self._compare.clicked.connect(self.wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._who, 1)
        row.addWidget(self._clear)
        row.addWidget(self._compare)
        chosen.changed.connect(self._show)
        self._show()

    @property
    def can_compare(self) -> bool:
        """Whether as many are chosen as can be compared."""
        return FEWEST <= len(self._chosen) <= MOST

    @Slot()
    def _show(self) -> None:
        count = len(self._chosen)
        self._clear.setVisible(count > 0)
        self._compare.setEnabled(self.can_compare)
        names = ", ".join(self._chosen.names)
        if not count:
            text = self.tr("Space chooses candidates to compare")
        elif count < FEWEST:
            text = self.tr("Chosen: {names}. Choose at least one more to compare.").format(names=names)
        elif count > MOST:
            text = self.tr("{count} are chosen; up to {most} can be compared.").format(count=count, most=MOST)
        else:
            text = self.tr("Chosen: {names}").format(names=names)
        self._who.setText(text)
        self._who.setToolTip(text if count else "")
