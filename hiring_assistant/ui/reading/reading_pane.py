"""The right side of a review: tracks, requirements, responsibilities and stages, to be corrected where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from hiring_assistant.app.roles import usual_track
from hiring_assistant.domain.correction import (
    AddItem,
    AddStage,
    AddTrack,
    Corrected,
    Correction,
    ItemList,
    MarkNiceToHave,
    RewordItem,
    SetStageOptional,
    SplitItem,
    item_anchor,
    stage_anchor,
)
from hiring_assistant.domain.problem import CannotDo, Problem
from hiring_assistant.domain.role import TrackKind
from hiring_assistant.ui.reading import making
from hiring_assistant.ui.reading.entry_card import EntryCard, StageCard
from hiring_assistant.ui.reading.entry_menu import entry_menu
from hiring_assistant.ui.reading.entry_table import EntryTable, ItemTable, StageTable
from hiring_assistant.ui.reading.item_model import ItemModel, ItemRow, item_rows
from hiring_assistant.ui.reading.kept_label import KeptLabel
from hiring_assistant.ui.reading.line_asking import ask_items, ask_questions, ask_stages
from hiring_assistant.ui.reading.places import Part, Place
from hiring_assistant.ui.reading.row_sight import RowSight
from hiring_assistant.ui.reading.stage_model import StageModel
from hiring_assistant.ui.reading.title_line import TitleLine
from hiring_assistant.ui.reading.track_bar import TrackBar
from hiring_assistant.ui.roles.tab_order import follow_layout
from hiring_assistant.ui.widgets.scroll_page import ScrollPage

if TYPE_CHECKING:
    from hiring_assistant.domain.role import Stage, Track
    from hiring_assistant.ui.theme.theme import Theme

_LISTS = {Part.REQUIREMENTS: ItemList.REQUIREMENTS, Part.RESPONSIBILITIES: ItemList.RESPONSIBILITIES}
_PARTS = {in_list: part for part, in_list in _LISTS.items()}


class ReadingPane(QWidget):
    """Shows a reading and tells what the person wants corrected.

    ``asked`` carries a list of corrections and the place (or None) to have at hand afterwards; ``pointed`` the source
    line of the entry that the person went to (0: it has none), ``process_chosen`` the key of a hiring process.
    """

    asked = Signal(list, object)
    pointed = Signal(int)
    process_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._corrected: Corrected | None = None
        self._editable = True
        self._track = ""
        self._picked: str | None = None
        self.title = TitleLine(self)
        self.title.asked.connect(self._title_asked)
        self.tracks = TrackBar(self)
        self.tracks.picked.connect(self.show_track)
        self.tracks.asked.connect(self._track_asked)
        self.items: dict[ItemList, ItemModel] = {}
        self.cards: dict[Part, EntryCard] = {}
        self._scroll = ScrollPage(self, margins=(16, 12, 16, 16))
        self._scroll.body.addWidget(self.title)
        self._scroll.body.addWidget(self.tracks)
        for part, heading, add in (
            (Part.REQUIREMENTS, self.tr("Requirements"), self.tr("Add a requirement")),
            (Part.RESPONSIBILITIES, self.tr("Responsibilities"), self.tr("Add a responsibility")),
        ):
            model = ItemModel(theme, _LISTS[part], self)
            table = ItemTable(theme, heading, model, self)
            model.reworded.connect(self._reworded, Qt.ConnectionType.QueuedConnection)
            table.split_asked.connect(self._split, Qt.ConnectionType.QueuedConnection)
            self.items[_LISTS[part]] = model
            self._add_card(part, EntryCard(heading, table, add, self))
        self.stages = StageModel(theme, self)
        self.stages.changed_to.connect(self._stage_changed, Qt.ConnectionType.QueuedConnection)
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
        card.table.toggled.connect(self.toggle)
        card.table.menu_asked.connect(self._menu_at)
        card.menu_asked.connect(self._menu_below)
        card.added.connect(self._added)
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
        self.stages.show(corrected, editable=editable)
        count = len(reading.stages)
        self.cards[Part.STAGES].show_count(count, editable=editable)
        table.refreshed(min(row, count - 1), column)
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
        self._scroll.verticalScrollBar().setValue(0)

    def show_process(self, key: str | None, *, needed: bool) -> None:
        """Say which process was picked (None: none was), where the page names none of its own (``needed``)."""
        self._picked = key
        self._stage_card.process.show_process(key, needed=needed, editable=self._editable)

    def _show_items(self) -> None:
        if self._corrected is None:
            return
        for part, in_list in _LISTS.items():
            table = self.cards[part].table
            row = table.row
            rows = item_rows(self._corrected, self._track, in_list)
            self.items[in_list].show(rows, editable=self._editable)
            self.cards[part].show_count(len(rows), editable=self._editable, can_add=True)
            table.refreshed(min(row, len(rows) - 1))

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
        card.table.go_to(min(place.at, last), column)
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

    def _item_rows(self, part: Part) -> list[ItemRow]:
        rows = self.items[_LISTS[part]].rows
        return [rows[at] for at in self.cards[part].table.chosen]

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
        rows: tuple[ItemRow | Stage, ...] = self.stages.rows if part is Part.STAGES else self.items[_LISTS[part]].rows
        return rows[row].line if 0 <= row < len(rows) else 0

    # What the person does

    def _ask(self, corrections: list[Correction], place: Place | None) -> None:
        if corrections and self._editable:
            self.withdraw_problems()
            self.asked.emit(corrections, place)

    def _refuse(self, code: str, sentence: str, part: Part) -> None:
        self.show_problem(CannotDo(code, sentence), Place(part, self._track, 0))

    def _own(self, part: Part) -> list[ItemRow]:
        """The selected rows of the track's own; says so where they are taken over from another."""
        rows = self._item_rows(part)
        taken = next((row.source for row in rows if row.source), "")
        if taken:
            told = self.tr("This is taken over from “%1”. Show that track to correct it there.")
            self._refuse("taken-over", told.replace("%1", taken), part)
            return []
        return rows

    @Slot(object, str)
    def _track_asked(self, correction: Correction, track: str) -> None:
        self._ask([correction], Place(Part.TRACK, track, 0))

    @Slot(object)
    def _title_asked(self, correction: Correction) -> None:
        self._ask([correction], Place(Part.TITLE, "", 0))

    @Slot()
    def edit(self) -> None:
        """Edit what is at hand: the title or the track's name where the focus is there, else the row."""
        if self.title.has_focus:
            self.title.edit()
        elif self.tracks.has_focus():
            self.tracks.rename()
        elif self.active_part is Part.STAGES or self._own(self.active_part):
            self._active.edit_current()

    @Slot(int, str)
    def _reworded(self, row: int, text: str) -> None:
        model, track = self.sender(), self._own_track()
        if isinstance(model, ItemModel) and track is not None and row < len(model.rows):
            at = model.rows[row].at
            anchor = item_anchor(track, model.in_list, at)
            self._ask([RewordItem(anchor, text)], Place(_PARTS[model.in_list], track.name, at))

    @Slot(int, str, str)
    def _split(self, row: int, before: str, after: str) -> None:
        table, track = self.sender(), self._own_track()
        model = table.model() if isinstance(table, ItemTable) else None
        if isinstance(model, ItemModel) and track is not None and row < len(model.rows):
            at = model.rows[row].at
            correction = SplitItem(item_anchor(track, model.in_list, at), (before, after))
            self._ask([correction], Place(_PARTS[model.in_list], track.name, at + 1))

    @Slot(int, int, object)
    def _stage_changed(self, row: int, column: int, value: Any) -> None:
        if self._corrected is None or row >= len(self.stages.rows):
            return
        place = Place(Part.STAGES, "", row)
        try:
            correction = making.stage_set(self._corrected.reading, row, column, value)
        except Problem as problem:
            self.show_problem(problem, place)
            return
        self._ask([correction], place)

    @Slot(str)
    def _added(self, text: str) -> None:
        card = self.sender()
        part = next((part for part, each in self.cards.items() if each is card), None)
        if part is Part.STAGES:
            self._ask([AddStage(text)], Place(part, "", len(self.stages.rows)))
        elif part is not None:
            in_list = _LISTS[part]
            own = sum(not row.source for row in self.items[in_list].rows)
            track, first = self._track_to_add_to()
            self._ask([*first, AddItem(track, text, in_list)], Place(part, track, own))
        if card is not None and part is not None:
            self.cards[part].field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _track_to_add_to(self) -> tuple[str, list[Correction]]:
        """The track that is shown; of a page without any, one for the whole page, and what makes it."""
        if self._track or self._corrected is None:
            return self._track, []
        name = self._corrected.reading.title.strip() or self.tr("Whole page")
        return name, [AddTrack(name, TrackKind.BASE)]

    @Slot()
    def toggle(self) -> None:
        """Must or nice to have; of a stage, whether it is optional."""
        part = self.active_part
        if part is Part.STAGES:
            self.toggle_optional()
        track = self._own_track()
        if part is not Part.REQUIREMENTS or track is None:
            return
        rows = self._own(part)
        wanted = not all(row.nice_to_have for row in rows)
        self._ask(
            [MarkNiceToHave(item_anchor(track, ItemList.REQUIREMENTS, row.at), wanted) for row in rows],
            Place(part, track.name, rows[0].at) if rows else None,
        )

    @Slot()
    def toggle_optional(self) -> None:
        """Say that a stage may be left out, or not."""
        row = self.cards[Part.STAGES].table.row
        if self._corrected is not None and row >= 0:
            anchor = stage_anchor(self._corrected.reading, row)
            optional = not self.stages.rows[row].optional
            self._ask([SetStageOptional(anchor, optional)], Place(Part.STAGES, "", row))

    @Slot()
    def remove(self) -> None:
        """Remove the selected entries."""
        part, track = self.active_part, self._own_track()
        chosen = self._active.chosen
        if not chosen or self._corrected is None:
            return
        if part is Part.STAGES and self._picked and len(chosen) == len(self.stages.rows):
            told = self.tr("A process has one stage at least. Choose another process instead.")
            self._refuse("last-stage", told, part)
        elif part is Part.STAGES:
            corrections = making.stages_removed(self._corrected.reading, chosen)
            self._ask(corrections, Place(part, "", chosen[0]))
        elif track is not None and (rows := self._own(part)):
            corrections = making.removed(track, _LISTS[part], [row.at for row in rows])
            self._ask(corrections, Place(part, track.name, rows[0].at))

    @Slot()
    def merge(self) -> None:
        """Make one of the selected entries, or of the one at hand and the next."""
        part, track = self.active_part, self._own_track()
        chosen = self._active.chosen
        if not chosen or self._corrected is None:
            return
        correction: Correction | None = None
        place = Place(part, "", chosen[0])
        if part is Part.STAGES:
            correction = making.stages_merged(self._corrected.reading, chosen)
        elif track is not None and (rows := self._own(part)):
            correction = making.merged(track, _LISTS[part], [row.at for row in rows])
            place = Place(part, track.name, rows[0].at)
        else:
            return
        if correction is None:
            self._refuse("nothing-to-merge", self.tr("Select two or more to merge; this is the last one."), part)
        else:
            self._ask([correction], place)

    @Slot()
    def move_up(self) -> None:
        """Move the entry at hand up by one."""
        self._move(-1)

    @Slot()
    def move_down(self) -> None:
        """Move the entry at hand down by one."""
        self._move(1)

    def _move(self, by: int) -> None:
        part, track, row = self.active_part, self._own_track(), self._active.row
        if row < 0 or self._corrected is None:
            return
        correction: Correction | None = None
        if part is Part.STAGES:
            correction = making.stage_moved(self._corrected.reading, row, by)
        elif track is not None and self._own(part):
            correction = making.moved(track, _LISTS[part], row, by)
        if correction is not None:
            self._ask([correction], Place(part, "" if part is Part.STAGES else self._track, row + by))

    def _move_to(self, part: Part, to_track: str, to_list: ItemList) -> None:
        track = self._own_track()
        rows = self._own(part)
        if track is None or not rows:
            return
        moves = making.moved_over(track, _LISTS[part], [row.at for row in rows], to_track, to_list)
        self._ask(moves, Place(part, track.name, rows[0].at))

    # The menu

    @Slot(QPoint)
    def _menu_at(self, at: QPoint) -> None:
        table = self.sender()
        if isinstance(table, EntryTable):
            self._active = table
            self.make_menu().popup(at)

    @Slot()
    def _menu_below(self) -> None:
        card = self.sender()
        if isinstance(card, EntryCard):
            self._active = card.table
            if card.table.row < 0:
                card.table.go_to(0)
            self.make_menu().popup(card.more.mapToGlobal(QPoint(0, card.more.height())))

    def make_menu(self) -> QMenu:
        """What can be done with the selected rows."""
        reading = self._corrected.reading if self._corrected else None
        return entry_menu(self, reading, editable=self._editable)

    @Slot()
    def target_picked(self) -> None:
        """Move the selected rows to where the menu's entry says: (track, list)."""
        action = self.sender()
        if isinstance(action, QAction):
            track, to_list = action.data()
            self._move_to(self.active_part, track, to_list)

    @Slot()
    def edit_questions(self) -> None:
        """Edit the questions of the stage at hand."""
        card = self.cards[Part.STAGES]
        if self._corrected is not None and self._editable and 0 <= card.table.row < len(self.stages.rows):
            ask_questions(card.panel, self._corrected.reading, card.table.row, self._ask)

    @Slot()
    def split_entry(self) -> None:
        """Make several of the entry at hand."""
        part, track, row = self.active_part, self._own_track(), self._active.row
        if self._corrected is None or not self._editable or row < 0:
            return
        self.withdraw_problems()
        panel = self.cards[part].panel
        if part is Part.STAGES:
            ask_stages(panel, self._corrected.reading, row, self._ask)
        elif track is not None and (rows := self._own(part)):
            ask_items(panel, track, _LISTS[part], rows[0].at, self._ask)
