"""What can be done with the selected rows of a reading, as a menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
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
    part = pane.active_part
    if part is Part.STAGES:
        menu.addAction(translate("reading", "Edit the cell"), pane.edit)
        menu.addAction(translate("reading", "Optional or not"), pane.toggle_optional)
        menu.addAction(translate("reading", "Questions…"), pane.edit_questions)
    else:
        menu.addAction(translate("reading", "Reword"), pane.edit)
    if part is Part.REQUIREMENTS:
        menu.addAction(translate("reading", "Must or nice to have"), pane.toggle)
    menu.addSeparator()
    menu.addAction(translate("reading", "Merge with the next, or all selected"), pane.merge)
    menu.addAction(translate("reading", "Split…"), pane.split_entry)
    menu.addAction(translate("reading", "Move up"), pane.move_up)
    menu.addAction(translate("reading", "Move down"), pane.move_down)
    if part is not Part.STAGES and reading is not None:
        _add_targets(menu, pane, part, [track.name for track in reading.tracks])
    menu.addSeparator()
    menu.addAction(translate("reading", "Remove"), pane.remove)
    return menu


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
