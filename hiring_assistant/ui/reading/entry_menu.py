"""What can be done with the selected rows of a reading, as a menu."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from hiring_assistant.domain.correction import ItemList
from hiring_assistant.ui.reading.places import Part

if TYPE_CHECKING:
    from hiring_assistant.domain.role import RoleReading
    from hiring_assistant.ui.reading.reading_pane import ReadingPane

translate = QCoreApplication.translate


def entry_menu(pane: ReadingPane, reading: RoleReading | None, *, editable: bool) -> QMenu:
    """The menu for the table of ``pane`` that is at hand; it throws itself away when it is closed."""
    menu = QMenu(pane)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if not editable:
        menu.addAction(translate("reading", "This version cannot be corrected")).setEnabled(False)
        return menu
    part, several = pane.active_part, len(pane.chosen)
    entry = partial(_add, menu, pane)
    if part is Part.STAGES:
        entry(translate("reading", "Edit the cell"), pane.edit, "F2")
        entry(_optional_text(pane), pane.toggle_optional, "Ctrl+D")
        entry(translate("reading", "Questions…"), pane.edit_questions, "Ctrl+G")
    else:
        entry(translate("reading", "Reword"), pane.edit, "F2")
    if part is Part.REQUIREMENTS:
        entry(_toggle_text(pane), pane.toggle, "Ctrl+D")
    menu.addSeparator()
    merge = (
        translate("reading", "Merge the %1 selected") if several > 1 else translate("reading", "Merge with the next")
    )
    entry(merge.replace("%1", str(several)), pane.merge, "Ctrl+M")
    entry(translate("reading", "Split…"), pane.split_entry, "Ctrl+Shift+M").setEnabled(several == 1)
    entry(translate("reading", "Move up"), pane.move_up, "Alt+Up")
    entry(translate("reading", "Move down"), pane.move_down, "Alt+Down")
    if part is not Part.STAGES and reading is not None:
        _add_targets(menu, pane, part, [track.name for track in reading.tracks])
    menu.addSeparator()
    remove = translate("reading", "Remove the %1 selected") if several > 1 else translate("reading", "Remove")
    entry(remove.replace("%1", str(several)), pane.remove, "Del")
    return menu


def _add(menu: QMenu, pane: ReadingPane, text: str, call: Callable[[], object], usual: str) -> QAction:
    return add_with_keys(menu, text, call, pane.keys_now(usual))


def add_with_keys(menu: QMenu, text: str, call: Callable[[], object], keys: str) -> QAction:
    """Add an entry with the keys that do the same, which menus show behind a tab."""
    native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    return menu.addAction(f"{text}\t{native}" if native else text, call)


def _toggle_text(pane: ReadingPane) -> str:
    if pane.chosen_are_nice:
        return translate("reading", "Mark as must have")
    return translate("reading", "Mark as nice to have")


def _optional_text(pane: ReadingPane) -> str:
    if pane.chosen_are_optional:
        return translate("reading", "Mark as not optional")
    return translate("reading", "Mark as optional")


def _add_targets(menu: QMenu, pane: ReadingPane, part: Part, tracks: list[str]) -> None:
    """The other list of the track, and the same list of the other tracks."""
    targets = menu.addMenu(translate("reading", "Move to"))
    here, other, text = ItemList.REQUIREMENTS, ItemList.RESPONSIBILITIES, translate("reading", "Responsibilities")
    if part is Part.RESPONSIBILITIES:
        here, other, text = other, here, translate("reading", "Requirements")
    places = [(text, pane.track, other), *((name, name, here) for name in tracks if name != pane.track)]
    for told, track, to_list in places:
        action = targets.addAction(told.replace("&", "&&"))
        action.setData((track, to_list))
        action.triggered.connect(pane.target_picked)
