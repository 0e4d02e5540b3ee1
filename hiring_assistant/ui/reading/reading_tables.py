"""The tables of a reading: title, tracks, requirements, responsibilities, stages, and where the person is in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hiring_assistant.app.roles import usual_track
from hiring_assistant.domain.correction import Corrected, ItemList
from hiring_assistant.domain.problem import Problem
from hiring_assistant.ui.reading.entry_card import EntryCard, StageCard
from hiring_assistant.ui.reading.entry_table import EntryTable, ItemTable, StageTable
from hiring_assistant.ui.reading.item_model import ItemModel, ItemRow, item_rows
from hiring_assistant.ui.reading.kept_label import KeptLabel
from hiring_assistant.ui.reading.places import LISTS, Part, Place
from hiring_assistant.ui.reading.row_sight import RowSight
from hiring_assistant.ui.reading.stage_model import StageModel
from hiring_assistant.ui.reading.title_line import TitleLine
from hiring_assistant.ui.reading.track_bar import TrackBar
from hiring_assistant.ui.roles.tab_order import follow_layout
from hiring_assistant.ui.widgets.scroll_page import ScrollPage

if TYPE_CHECKING:
    from hiring_assistant.domain.role import Stage, Track
    from hiring_assistant.ui.theme.theme import Theme


class ReadingTables(QWidget):
    """Shows a reading and keeps the rows at hand.

    ``pointed`` carries the source line of the entry that the person went to (0: it has none), ``process_chosen`` the
    key of a hiring process.
    """

    pointed = Signal(int)
    process_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._corrected: Corrected | None = None
        self._editable = True
        self._track = ""
        self._picked: str | None = None
        self.title = TitleLine(self)
        self.tracks = TrackBar(self)
        self.tracks.picked.connect(self.show_track)
        self.items: dict[ItemList, ItemModel] = {}
        self.cards: dict[Part, EntryCard] = {}
        self._scroll = ScrollPage(self, margins=(16, 12, 16, 16))
        self._scroll.body.addWidget(self.title)
        self._scroll.body.addWidget(self.tracks)
        for part, heading, add in (
            (Part.REQUIREMENTS, self.tr("Requirements"), self.tr("Add a requirement")),
            (Part.RESPONSIBILITIES, self.tr("Responsibilities"), self.tr("Add a responsibility")),
        ):
            model = ItemModel(theme, LISTS[part], self)
            table = ItemTable(theme, heading, model, self)
            self.items[LISTS[part]] = model
            self._add_card(part, EntryCard(heading, table, add, self))
        self.stages = StageModel(theme, self)
        stage_card = StageCard(self.tr("Stages"), StageTable(theme, self.stages, self), self.tr("Add a stage"), self)
        stage_card.process.chosen.connect(self.process_chosen)
        self._stage_card = stage_card
        self._add_card(Part.STAGES, stage_card)
        # What interviews are made of comes first, whatever the order on the page.
        self._scroll.body.insertWidget(3, stage_card)
        self._kept = KeptLabel(self)
        self._scroll.body.addWidget(self._kept)
        self._scroll.body.addStretch(1)
        self._active = self.cards[Part.REQUIREMENTS].table
        self._sight = RowSight(self._scroll)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)

    def _add_card(self, part: Part, card: EntryCard) -> None:
        self.cards[part] = card
        card.table.entered.connect(self._entered)
        card.table.got_focus.connect(self._took_focus)
        self._scroll.body.addWidget(card)

    # Showing

    def show_reading(self, corrected: Corrected, track: str = "", *, editable: bool = True) -> None:
        """Show this reading, with the rows at hand that were; ``track`` is shown where there is one of that name."""
        self._corrected, self._editable = corrected, editable
        reading = corrected.reading
        names = [each.name for each in reading.tracks]
        wanted = [name for name in (track, self._track, usual_track(reading)) if name in names]
        self._track = (wanted or names or [""])[0]
        self.title.show_title(corrected, editable=editable)
        self.tracks.show_tracks(reading, self._track, editable=editable)
        self._show_items()
        table = self.cards[Part.STAGES].table
        row, column = table.row, table.currentIndex().column()
        chosen = table.chosen if len(self.stages.rows) == len(reading.stages) else ()
        self.stages.show(corrected, editable=editable)
        count = len(reading.stages)
        self.cards[Part.STAGES].show_count(count, editable=editable)
        table.refreshed(min(row, count - 1), column, chosen)
        self._kept.show_sections(reading.sections)
        sheet = self._scroll.widget()
        if sheet is not None:
            follow_layout(sheet)  # chips are made anew

    def start_over(self) -> None:
        """Another page comes: it is shown from its beginning."""
        self._track = ""
        self._active = self.cards[Part.REQUIREMENTS].table
        for card in self.cards.values():
            card.table.go_to(-1)
        self.to_top()

    def to_top(self) -> None:
        """Show the beginning; a table that was hidden passes the focus on, and Qt scrolls to wherever that went."""
        self._scroll.verticalScrollBar().setValue(0)

    def show_process(self, key: str | None, *, needed: bool) -> None:
        """Say which process was picked (None: none was), where the page names none of its own (``needed``)."""
        self._picked = key
        self._stage_card.process.show_process(key, needed=needed, editable=self._editable)

    def _show_items(self) -> None:
        if self._corrected is None:
            return
        for part, in_list in LISTS.items():
            table = self.cards[part].table
            row = table.row
            rows = item_rows(self._corrected, self._track, in_list)
            chosen = table.chosen if len(self.items[in_list].rows) == len(rows) else ()
            self.items[in_list].show(rows, editable=self._editable)
            self.cards[part].show_count(len(rows), editable=self._editable, can_add=True)
            table.refreshed(min(row, len(rows) - 1), rows=chosen)

    @property
    def track(self) -> str:
        """The name of the track that is shown."""
        return self._track

    @Slot(str)
    def show_track(self, name: str) -> None:
        """Show another track."""
        if self._corrected is not None and name != self._track and self._corrected.reading.track(name):
            self._track = name
            self.tracks.show_tracks(self._corrected.reading, name, editable=self._editable)
            self._show_items()
            found = self._own_track()
            self.pointed.emit(found.line if found else 0)

    def select(self, place: Place | None, *, focus: bool = False) -> None:
        """Have the entry of a place at hand; None leaves all as it is."""
        if place is None:
            return
        if place.track:
            self.show_track(place.track)
        card = self.cards.get(place.part)
        if card is None:
            if focus and place.part is Part.TITLE:
                self.title.take_focus()
            elif focus:
                self.focus_track()
            return
        last = card.table.model().rowCount() - 1
        column = card.table.currentIndex().column() if place.part is Part.STAGES else -1
        card.table.go_to(min(place.at, last), column, [row for row in place.rows if row <= last])
        self._active = card.table
        self._sight.follow(self._active)
        for other in self.cards.values():
            if other is not card:
                other.table.clearSelection()
        if focus and card.table.isVisible():
            card.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_track(self) -> None:
        """Give the focus to the track at hand."""
        chip = next((chip for chip in self.tracks.chips.buttons if chip.isChecked()), None)
        (chip or self.tracks.add_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_entry(self) -> None:
        """Give the focus to the entry that was at hand last."""
        tables = [self._active, *(card.table for card in self.cards.values())]
        table = next((table for table in tables if not table.isHidden()), None)
        if table is not None:
            table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.focus_track()

    def show_problem(self, problem: Problem, place: Place | None) -> None:
        """Say beside the place why it could not be corrected."""
        card = self.cards.get(place.part) if place else None
        above = self.title if place and place.part is Part.TITLE else self.tracks
        (card or above).strip.say(str(problem), "warning")

    def withdraw_problems(self) -> None:
        """Take away what was said."""
        self.title.strip.withdraw()
        self.tracks.strip.withdraw()
        for card in self.cards.values():
            card.strip.withdraw()

    def finish_typing(self) -> bool:
        """Take over what is being typed; says whether something was."""
        panel = next((card.panel for card in self.cards.values() if card.panel.is_asking), None)
        if panel is not None:
            panel.keep.click()
            return True
        if self.title.is_editing:
            self.title.finish()
            return True
        table = next((card.table for card in self.cards.values() if card.table.is_editing), None)
        if table is not None:
            table.setFocus(Qt.FocusReason.OtherFocusReason)
        return table is not None

    # Where the person is

    @property
    def active_part(self) -> Part:
        """The part whose table was at hand last."""
        return next(part for part, card in self.cards.items() if card.table is self._active)

    @property
    def in_tables(self) -> bool:
        """Whether the focus is on a row that can be corrected now."""
        return self._editable and self._active.hasFocus() and bool(self._active.chosen)

    def _own_track(self) -> Track | None:
        return self._corrected.reading.track(self._track) if self._corrected else None

    @Slot()
    def _took_focus(self) -> None:
        sender = self.sender()
        if isinstance(sender, EntryTable):
            self._active = sender
            for card in self.cards.values():
                if card.table is not sender:
                    card.table.clearSelection()
            if sender.row >= 0 and not sender.chosen:
                sender.go_to(sender.row)

    @Slot(int)
    def _entered(self, _row: int) -> None:
        sender = self.sender()
        if not isinstance(sender, EntryTable):
            return
        self._active = sender
        self._sight.follow(self._active)
        self.pointed.emit(self.line)

    @property
    def line(self) -> int:
        """The source line of the row at hand; 0 where it has none."""
        part, row = self.active_part, self._active.row
        rows: tuple[ItemRow | Stage, ...] = self.stages.rows if part is Part.STAGES else self.items[LISTS[part]].rows
        return rows[row].line if 0 <= row < len(rows) else 0
