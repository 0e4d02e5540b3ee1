"""What can be done in the source of a reading: go to what was read, to what was not, and say what a line is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QMenu

from hiring_assistant.app.single_lines import words_in_line
from hiring_assistant.ui.reading.entry_menu import add_with_keys
from hiring_assistant.ui.reading.places import Part, Place, Places
from hiring_assistant.ui.reading.taking import TakenLine

if TYPE_CHECKING:
    from hiring_assistant.domain.role import PageWarning
    from hiring_assistant.ui.reading.reading_pane import ReadingPane
    from hiring_assistant.ui.reading.source_pane import ReadingSource


class SourceWays(QObject):
    """Leads from the source to the reading and back. ``find_asked`` is emitted to find words in the source."""

    find_asked = Signal()

    def __init__(self, source: ReadingSource, reading: ReadingPane) -> None:
        super().__init__(source)
        self._source, self._reading = source, reading
        self.places = Places({}, {})
        """Which line was read as what."""
        self._notes: tuple[int, ...] = ()
        self._title_line = 0
        self._editable = False
        source.line_entered.connect(self.line_entered)
        source.menu_asked.connect(self._menu_at)
        reading.pointed.connect(self._point)
        reading.title.pointed.connect(self.to_title)

    def show(self, places: Places, title_line: int, warnings: Sequence[PageWarning], *, editable: bool) -> None:
        """Lead to these places from now on."""
        self.places, self._title_line, self._editable = places, title_line, editable
        self._notes = tuple(sorted({max(1, warning.line) for warning in warnings}))

    # Between source and reading

    @Slot(int)
    def line_entered(self, line: int) -> None:
        """Have what was read from a line at hand."""
        place = self.places.read.get(line)
        if place is not None:
            # Showing a track points at its line; the cursor stays where the person put it.
            self._reading.blockSignals(True)
            try:
                self._reading.select(place)
            finally:
                self._reading.blockSignals(False)

    @Slot(int)
    def _point(self, line: int) -> None:
        if not self._source.hasFocus():  # the cursor stays where the person put it
            self._source.point_at(line or self._line_of_added())

    def _line_of_added(self) -> int:
        """The line whose words a person added as the entry at hand."""
        part = self._reading.active_part
        track = "" if part is Part.STAGES else self._reading.track
        row = next(iter(self._reading.chosen), -1)
        return self.places.line_of(part, track, row)

    def point_at_entry(self, place: Place) -> None:
        """Point at the line of an entry, unless the person is in the source."""
        self._point(self._title_line if place.part is Part.TITLE else self._reading.line)

    @Slot()
    def to_title(self) -> None:
        """Point at the line of the title."""
        self._source.point_at(self._title_line)

    @Slot(int)
    def to_line(self, line: int) -> None:
        """Go to a line, with the keyboard."""
        self._source.point_at(line)
        self._source.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line_entered(line)

    # Lines that nothing was read from, and notes

    @Slot()
    def next_unread(self) -> None:
        """Go to the next line that nothing was read from; after the last one to the first."""
        self._go_among(self.places.kept)

    @Slot()
    def previous_unread(self) -> None:
        """Go to the line before that nothing was read from."""
        self._go_among(self.places.kept, back=True)

    @Slot()
    def next_note(self) -> None:
        """Go to the next line with a note."""
        self._go_among(self._notes)

    def _go_among(self, lines: Sequence[int], *, back: bool = False) -> None:
        if not lines:
            return
        here = self._source.line
        if back:
            wanted = next((line for line in reversed(lines) if line < here), lines[-1])
        else:
            wanted = next((line for line in lines if line > here), lines[0])
            if self._source.pointed == 0 and here in lines:
                wanted = here  # nobody was there yet
        self.to_line(wanted)

    @property
    def has_unread(self) -> bool:
        """Whether there is a line that nothing was read from."""
        return bool(self.places.kept)

    @property
    def has_notes(self) -> bool:
        """Whether there is a line with a note."""
        return bool(self._notes)

    # Saying what a line is

    @property
    def can_take(self) -> bool:
        """Whether lines of the source can be taken into the reading now."""
        return self._editable and self._source.hasFocus()

    @Slot()
    def take_as_requirement(self) -> None:
        """Read the selected lines as requirements."""
        self.take(Part.REQUIREMENTS)

    @Slot()
    def take_as_responsibility(self) -> None:
        """Read the selected lines as responsibilities."""
        self.take(Part.RESPONSIBILITIES)

    @Slot()
    def take_as_stage(self) -> None:
        """Read the selected lines as stages."""
        self.take(Part.STAGES)

    def take(self, part: Part) -> None:
        """Read the selected lines, or the words selected in one, as entries of a part."""
        lines = [
            TakenLine(number, words_in_line(text) if whole else text, self.places.read.get(number) if whole else None)
            for number, text, whole in self._source.chosen_lines
        ]
        self._reading.take(part, lines)

    @Slot()
    def take_as_track(self) -> None:
        """Read the line, or the words selected in it, as the name of a track; what is read next goes there."""
        self._reading.take_name(Part.TRACK, self._words())

    @Slot()
    def take_as_title(self) -> None:
        """Read the line, or the words selected in it, as the role's title."""
        self._reading.take_name(Part.TITLE, self._words())

    def _words(self) -> str:
        _number, text, whole = self._source.chosen_lines[0]
        return words_in_line(text) if whole else text

    @Slot(QPoint)
    def _menu_at(self, at: QPoint) -> None:
        self.make_menu().popup(at)

    def make_menu(self) -> QMenu:
        """What can be done with the selected lines; it throws itself away when it is closed."""
        menu = QMenu(self._source)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, call, usual in (
            (self.tr("Read as a requirement"), self.take_as_requirement, "Ctrl+1"),
            (self.tr("Read as a responsibility"), self.take_as_responsibility, "Ctrl+2"),
            (self.tr("Read as a stage"), self.take_as_stage, "Ctrl+3"),
            (self.tr("Read as the name of a track"), self.take_as_track, "Ctrl+4"),
            (self.tr("Read as the title"), self.take_as_title, "Ctrl+5"),
        ):
            add_with_keys(menu, text, call, self._reading.keys_now(usual)).setEnabled(self._editable)
        menu.addSeparator()
        for text, ask, usual in (
            (self.tr("Next line that nothing was read from"), self.next_unread, "F8"),
            (self.tr("Find in the page…"), self.find_asked.emit, "Ctrl+F"),
        ):
            add_with_keys(menu, text, ask, self._reading.keys_now(usual))
        menu.addSeparator()
        menu.addAction(self.tr("Copy"), self._source.copy).setEnabled(self._source.textCursor().hasSelection())
        menu.addAction(self.tr("Select all"), self._source.selectAll)
        return menu
