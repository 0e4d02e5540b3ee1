"""The right side of a review: tracks, requirements, responsibilities and stages, to be corrected where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from hiring_assistant.domain.correction import (
    AddItem,
    AddStage,
    AddTrack,
    Correction,
    ItemList,
    MarkNiceToHave,
    RewordItem,
    SetStageOptional,
    SetTitle,
    SplitItem,
    item_anchor,
    items_in,
    stage_anchor,
)
from hiring_assistant.domain.problem import CannotDo, Problem
from hiring_assistant.domain.role import TrackKind
from hiring_assistant.ui.reading import making
from hiring_assistant.ui.reading.entry_card import EntryCard
from hiring_assistant.ui.reading.entry_menu import entry_menu
from hiring_assistant.ui.reading.entry_table import EntryTable, ItemTable
from hiring_assistant.ui.reading.item_model import ItemModel, ItemRow
from hiring_assistant.ui.reading.line_asking import ask_items, ask_questions, ask_stages
from hiring_assistant.ui.reading.places import LISTS, Part, Place
from hiring_assistant.ui.reading.reading_tables import ReadingTables
from hiring_assistant.ui.reading.taking import TakenLine, place_of_taken, taken

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hiring_assistant.ui.theme.theme import Theme

_PARTS = {in_list: part for part, in_list in LISTS.items()}


class ReadingPane(ReadingTables):
    """Tells what the person wants corrected in a reading.

    ``asked`` carries a list of corrections and the place (or None) to have at hand afterwards.
    """

    asked = Signal(list, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.keys_now: Callable[[str], str] = str
        """The keys that do, on this page, what the usual ones do (``ActionRegistry.keys_now``)."""
        self.title.asked.connect(self._title_asked)
        self.tracks.asked.connect(self._track_asked)
        self.stages.changed_to.connect(self._stage_changed, Qt.ConnectionType.QueuedConnection)
        for model in self.items.values():
            model.reworded.connect(self._reworded, Qt.ConnectionType.QueuedConnection)
            model.dropped.connect(self._items_dropped, Qt.ConnectionType.QueuedConnection)
        self.stages.dropped.connect(self._stages_dropped, Qt.ConnectionType.QueuedConnection)
        self.tracks.dropped.connect(self._dropped_on_track, Qt.ConnectionType.QueuedConnection)
        for card in self.cards.values():
            if isinstance(card.table, ItemTable):
                card.table.split_asked.connect(self._split, Qt.ConnectionType.QueuedConnection)
            card.table.toggled.connect(self.toggle)
            card.table.menu_asked.connect(self._menu_at)
            card.menu_asked.connect(self._menu_below)
            card.added.connect(self._added)

    def _ask(self, corrections: list[Correction], place: Place | None) -> None:
        if corrections and self._editable:
            self.withdraw_problems()
            self.asked.emit(corrections, place)

    def _refuse(self, code: str, sentence: str, part: Part) -> None:
        self.show_problem(CannotDo(code, sentence), Place(part, self._track, 0))

    def _item_rows(self, part: Part) -> list[ItemRow]:
        rows = self.items[LISTS[part]].rows
        return [rows[at] for at in self.cards[part].table.chosen]

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
            table = self.cards[Part.STAGES].table
            if table.hasFocus():  # whoever went elsewhere is not called back
                table.edit_again(row, column, str(value))
            return
        self._ask([correction], place)

    @Slot(list)
    def _added(self, texts: list[str]) -> None:
        card = self.sender()
        part = next((part for part, each in self.cards.items() if each is card), None)
        if part is Part.STAGES:
            self._ask([AddStage(text) for text in texts], Place(part, "", len(self.stages.rows)))
        elif part is not None:
            in_list = LISTS[part]
            own = sum(not row.source for row in self.items[in_list].rows)
            track, first = self._track_to_add_to()
            added = [AddItem(track, text, in_list) for text in texts]
            self._ask([*first, *added], Place(part, track, own))
        if card is not None and part is not None:
            self.cards[part].field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _track_to_add_to(self) -> tuple[str, list[Correction]]:
        """The track that is shown; of a page without any, one for the whole page, and what makes it."""
        if self._track or self._corrected is None:
            return self._track, []
        name = self._corrected.reading.title.strip() or self.tr("Whole page")
        return name, [AddTrack(name, TrackKind.BASE)]

    def take(self, part: Part, lines: Sequence[TakenLine]) -> None:
        """Take lines of the source into a part."""
        if self._corrected is None or not self._editable:
            return
        reading = self._corrected.reading
        track, first = self._track_to_add_to() if part is not Part.STAGES else ("", [])
        corrections = taken(reading, track, part, lines)
        if corrections:
            self._ask([*first, *corrections], place_of_taken(reading, track, part, lines))
        else:
            self._refuse("read-already", self.tr("Nothing in the selected lines is to be added here."), part)

    def take_name(self, part: Part, words: str) -> None:
        """Take words of the source as the name of another track, or as the title."""
        if self._corrected is None or not self._editable or not words:
            return
        if part is Part.TITLE:
            if words != self._corrected.reading.title:
                self._ask([SetTitle(self._corrected.reading.title, words)], Place(part, "", 0))
        elif self._corrected.reading.track(words) is None:
            self._ask([AddTrack(words)], Place(part, words, 0))
        else:
            self._refuse("track-there", self.tr("There is a track “%1” already.").replace("%1", words), part)

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
            [
                MarkNiceToHave(item_anchor(track, ItemList.REQUIREMENTS, row.at), wanted)
                for row in rows
                if row.nice_to_have is not wanted
            ],
            Place(part, track.name, self._active.row, self._active.chosen),
        )

    @Slot()
    def toggle_optional(self) -> None:
        """Say that the selected stages may be left out, or not."""
        table = self.cards[Part.STAGES].table
        if self._corrected is None or not table.chosen:
            return
        reading, wanted = self._corrected.reading, not self.chosen_are_optional
        changes: list[Correction] = [
            SetStageOptional(stage_anchor(reading, row), wanted)
            for row in table.chosen
            if self.stages.rows[row].optional is not wanted
        ]
        self._ask(changes, Place(Part.STAGES, "", table.row, table.chosen))

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
            corrections = making.removed(track, LISTS[part], [row.at for row in rows])
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
            correction = making.merged(track, LISTS[part], [row.at for row in rows])
            place = Place(part, track.name, rows[0].at)
        else:
            return
        if correction is None:
            self._refuse("nothing-to-merge", self.tr("Select two or more to merge; this is the last one."), part)
        else:
            self._ask([correction], place)

    @Slot()
    def move_up(self) -> None:
        """Move the selected entries up by one."""
        self._move(-1)

    @Slot()
    def move_down(self) -> None:
        """Move the selected entries down by one."""
        self._move(1)

    def _move(self, by: int) -> None:
        part, track, row = self.active_part, self._own_track(), self._active.row
        chosen = self._active.chosen
        if not chosen or self._corrected is None:
            return
        if part is Part.STAGES:
            corrections, rows = making.stages_moved(self._corrected.reading, chosen, by)
        elif track is not None and (own := self._own(part)):
            corrections, rows = making.moved(track, LISTS[part], [each.at for each in own], by)
        else:
            return
        if rows:
            at = rows[chosen.index(row)] if row in chosen else rows[0]
            self._ask(corrections, Place(part, "" if part is Part.STAGES else self._track, at, rows))

    def _move_to(self, part: Part, to_track: str, to_list: ItemList) -> None:
        track = self._own_track()
        rows = self._own(part)
        if track is None or not rows:
            return
        moves = making.moved_over(track, LISTS[part], [row.at for row in rows], to_track, to_list)
        self._ask(moves, Place(part, track.name, rows[0].at))

    # Dragging. What is dropped is done a turn later, when the drag is over.

    @Slot(str, list, int)
    def _items_dropped(self, from_list: str, rows: list[int], before: int) -> None:
        model, track = self.sender(), self._own_track()
        if not isinstance(model, ItemModel) or track is None:
            return
        in_list, to_list = ItemList(from_list), model.in_list
        if in_list is to_list:
            corrections, at = making.moved_before(track, in_list, rows, before), making.rows_then(rows, before)
        else:
            words = items_in(track, to_list)[before].text if before < len(items_in(track, to_list)) else None
            corrections = making.moved_over(track, in_list, rows, track.name, to_list, words)
            at = tuple(range(before, before + len(rows)))
        self._ask(corrections, Place(_PARTS[to_list], track.name, at[0], at))

    @Slot(list, int)
    def _stages_dropped(self, rows: list[int], before: int) -> None:
        if self._corrected is not None:
            at = making.rows_then(rows, before)
            corrections = making.stages_moved_before(self._corrected.reading, rows, before)
            self._ask(corrections, Place(Part.STAGES, "", at[0], at))

    @Slot(str, list, str)
    def _dropped_on_track(self, from_list: str, rows: list[int], to_track: str) -> None:
        track, in_list = self._own_track(), ItemList(from_list)
        if track is not None:
            moves = making.moved_over(track, in_list, rows, to_track, in_list)
            self._ask(moves, Place(_PARTS[in_list], track.name, rows[0]))

    # The menu

    @property
    def chosen(self) -> tuple[int, ...]:
        """The rows that are selected where the person is."""
        return self._active.chosen

    @property
    def chosen_are_nice(self) -> bool:
        """Whether all selected requirements are nice to have."""
        return all(row.nice_to_have for row in self._item_rows(Part.REQUIREMENTS))

    @property
    def chosen_are_optional(self) -> bool:
        """Whether all selected stages are optional."""
        return all(self.stages.rows[row].optional for row in self.cards[Part.STAGES].table.chosen)

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
            ask_items(panel, track, LISTS[part], rows[0].at, self._ask)
