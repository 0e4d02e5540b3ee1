"""The tracks of a reading: which one is shown, and how they are renamed, added and removed."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from hiring_assistant.domain.correction import (
    AddTrack,
    ItemList,
    RemoveTrack,
    RenameTrack,
    SetTrackExtends,
    SetTrackGrade,
    SetTrackKind,
)
from hiring_assistant.domain.role import TrackKind
from hiring_assistant.ui.reading.row_drag import dragged_rows
from hiring_assistant.ui.roles.choosers import TrackChips
from hiring_assistant.ui.widgets.buttons import Button
from hiring_assistant.ui.widgets.chip import ChipButton
from hiring_assistant.ui.widgets.labels import label
from hiring_assistant.ui.widgets.message_strip import MessageStrip

if TYPE_CHECKING:
    from hiring_assistant.domain.role import RoleReading, Track


class _Asking(Enum):
    """What the field below the chips is for."""

    NAME = auto()
    NEW_NAME = auto()
    GRADE = auto()


class TrackBar(QWidget):
    """Chips of tracks. ``picked`` is emitted with a track's name, ``asked`` with a correction and the track to show,
    ``dropped`` with the list and the rows that were dragged onto a track, and the track's name.
    """

    picked = Signal(str)
    asked = Signal(object, str)
    dropped = Signal(str, list, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading: RoleReading | None = None
        self._current = ""
        self._asking = _Asking.NAME
        self.chips = TrackChips(self)
        self.chips.picked.connect(self.picked)
        self.chips.picked_at.connect(self._look_for_namesake)
        self.more = Button("⋯", "quiet", self.chips)
        self.more.setToolTip(self.tr("Rename, remove or change this track"))
        self.more.setAccessibleName(self.tr("Change the track that is shown"))
        self._menu = QMenu(self.more)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._menu.triggered.connect(self._picked_in_menu)
        self.more.setMenu(self._menu)
        self.add_button = ChipButton(self.tr("+ track"), self.chips)
        self.add_button.setAccessibleName(self.tr("Add a track"))
        self.add_button.clicked.connect(self.add)
        self.field = QLineEdit(self)
        self.field.setAccessibleName(self.tr("Name of the track"))
        self.field.returnPressed.connect(self._typed)
        self.field.installEventFilter(self)
        self._asked = QWidget(self)
        self._asked_for = label("", "mute", self._asked, wrap=False)
        self._asked_for.setBuddy(self.field)
        row = QHBoxLayout(self._asked)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._asked_for)
        row.addWidget(self.field, 1)
        self._asked.hide()
        self.strip = MessageStrip(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.chips)
        column.addWidget(self._asked)
        column.addWidget(self.strip)

    def show_tracks(self, reading: RoleReading, current: str, *, editable: bool) -> None:
        """Show the tracks of this reading; ``current`` is at hand. What was asked about another is asked no more."""
        if (reading, current) != (self._reading, self._current):
            self._asked.hide()
        self._reading, self._current = reading, current
        names = [track.name for track in reading.tracks]
        grades = [self._grade(track) for track in reading.tracks]
        self.chips.show_tracks(
            names,
            [self._facts(track) for track in reading.tracks],
            current,
            [f" · {grade}" if grade else "" for grade in grades],
        )
        for chip in self.chips.buttons if editable else ():
            chip.setAcceptDrops(True)
            chip.installEventFilter(self)  # once, however often it is said
        self.chips.put_last(self.more, self.add_button)
        self.chips.setVisible(bool(names) or editable)
        self.more.setVisible(bool(names) and editable)
        self.add_button.setVisible(editable)

    def _facts(self, track: Track) -> str:
        kinds = {
            TrackKind.BASE: self.tr("whole page"),
            TrackKind.LEVEL: self.tr("level"),
            TrackKind.SPECIALTY: self.tr("specialty"),
        }
        parts = [kinds[track.kind]]
        if track.grade:
            parts.append(self._grade(track))
        if track.extends:
            parts.append(self.tr("builds on %1").replace("%1", track.extends))
        return " · ".join(parts)

    def _grade(self, track: Track) -> str:
        return self.tr("grade %1").replace("%1", track.grade) if track.grade else ""

    def has_focus(self) -> bool:
        """Whether the focus is on a chip."""
        return any(chip.hasFocus() for chip in self.chips.buttons)

    # Names and grades

    @Slot()
    def rename(self) -> None:
        """Let the person type another name for the track at hand."""
        if self._current:
            self._ask(_Asking.NAME, self._current)

    @property
    def _nth(self) -> int:
        """Which of those with its name the chip that is pressed stands for, from 1."""
        at = next((at for at, chip in enumerate(self.chips.buttons) if chip.isChecked()), 0)
        return max(1, self.chips.names[: at + 1].count(self._current))

    @Slot(int)
    def _look_for_namesake(self, at: int) -> None:
        """Two tracks of one name cannot be told apart: the second is to be named before it can be shown."""
        self.strip.withdraw()
        name = self.chips.names[at]
        if name in self.chips.names[:at] and self.add_button.isVisible():
            self.chips.buttons[at].setChecked(True)
            told = self.tr("Another track is called “%1” too. Give this one a name of its own to see what is in it.")
            self.strip.say(told.replace("%1", name), "info", self.tr("Rename…"), self.rename)

    @Slot()
    def add(self) -> None:
        """Let the person type the name of a new track."""
        self._ask(_Asking.NEW_NAME)

    @Slot()
    def grade(self) -> None:
        """Let the person type the grade of the track at hand."""
        track = self._reading.track(self._current) if self._reading else None
        if track is not None:
            self._ask(_Asking.GRADE, track.grade or "")

    def _ask(self, asking: _Asking, text: str = "") -> None:
        self._asking = asking
        self.strip.withdraw()
        hints = {
            _Asking.NEW_NAME: self.tr("Name of the new track, then Enter"),
            _Asking.GRADE: self.tr("Grade, then Enter; empty for none"),
        }
        self.field.setPlaceholderText(hints.get(asking, ""))
        named = self.tr("Grade of the track") if asking is _Asking.GRADE else self.tr("Name of the track")
        self.field.setAccessibleName(named)
        self._asked_for.setText(named)
        self.field.setText(text)
        self.field.selectAll()
        self._asked.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _typed(self) -> None:
        text = " ".join(self.field.text().split())
        nth = self._nth
        self._end_typing()
        if self._asking is _Asking.GRADE:
            track = self._reading.track(self._current) if self._reading else None
            if track is None or (track.grade or "") == text:
                return
            self.asked.emit(SetTrackGrade(self._current, text or None), self._current)
        else:
            self._name(text, nth)

    def _name(self, name: str, nth: int) -> None:
        adds = self._asking is _Asking.NEW_NAME
        if not name or (name == self._current and not adds):
            return
        if self._reading is not None and self._reading.track(name) is not None:
            self.strip.say(self.tr("There is a track “%1” already.").replace("%1", name), "warning")
        elif adds:
            self.asked.emit(AddTrack(name), name)
        else:
            self.asked.emit(RenameTrack(self._current, name, nth), name)

    def _end_typing(self) -> None:
        if self.field.hasFocus():
            # Before the field is hidden, which would hand the focus on to a row of a table.
            chip = next((chip for chip in self.chips.buttons if chip.isChecked()), None)
            (chip or self.add_button).setFocus(Qt.FocusReason.OtherFocusReason)
        self._asked.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape leaves the name as it was; rows are dropped on a track."""
        if isinstance(event, QDropEvent) and isinstance(watched, ChipButton):
            return self._drag_over(watched, event)
        if (
            watched is self.field
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            self._end_typing()
            return True
        return super().eventFilter(watched, event)

    def _drag_over(self, chip: ChipButton, event: QDropEvent) -> bool:
        """Take rows that are dragged onto another track than theirs."""
        name = self.chips.names[self.chips.buttons.index(chip)] if chip in self.chips.buttons else ""
        kind, rows = dragged_rows(event.mimeData())
        if not rows or kind not in list(ItemList) or name in ("", self._current):
            event.ignore()
            return True
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self.dropped.emit(kind, rows, name)
        return True

    # The menu

    @Slot()
    def _fill_menu(self) -> None:
        self._menu.clear()
        track = self._reading.track(self._current) if self._reading else None
        if track is None or self._reading is None:
            return
        self._menu.addAction(self.tr("Rename…"), self.rename)
        if self._nth > 1:
            return  # all else goes by the name, which is that of another track
        kinds = self._menu.addMenu(self.tr("It is…"))
        for kind, text in (
            (TrackKind.BASE, self.tr("the whole page")),
            (TrackKind.LEVEL, self.tr("a level")),
            (TrackKind.SPECIALTY, self.tr("a specialty")),
        ):
            self._entry(kinds, text, SetTrackKind(track.name, kind), checked=track.kind is kind)
        self._menu.addAction(self.tr("Grade…"), self.grade)
        bases = self._menu.addMenu(self.tr("It builds on…"))
        self._entry(bases, self.tr("no other track"), SetTrackExtends(track.name, None), checked=not track.extends)
        for other in self._reading.tracks:
            if other.name != track.name:
                correction = SetTrackExtends(track.name, other.name)
                self._entry(bases, other.name, correction, checked=track.extends == other.name)
        self._menu.addSeparator()
        self._entry(self._menu, self.tr("Remove the track"), RemoveTrack(track.name))

    def _entry(self, menu: QMenu, text: str, correction: object, *, checked: bool | None = None) -> None:
        action = menu.addAction(text.replace("&", "&&"))
        action.setData(correction)
        if checked is not None:
            action.setCheckable(True)
            action.setChecked(checked)

    @Slot(QAction)
    def _picked_in_menu(self, action: QAction) -> None:
        correction = action.data()
        if correction is not None:
            self.asked.emit(correction, self._current)
