"""Menus made from the action registry."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QMenu, QWidget

from hiring_assistant.ui.shell.actions import ActionRegistry, Group


class ProgramMenu(QMenu):
    """All actions that belong in a menu, one submenu for each group; made anew whenever it is opened.

    A group of the page that is open stands first.
    """

    def __init__(self, registry: ActionRegistry, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Menu"))
        self._registry = registry
        self.aboutToShow.connect(self.fill)
        self.aboutToHide.connect(registry.wake)

    @Slot()
    def fill(self) -> None:
        """Make the submenus anew."""
        for menu in self.findChildren(QMenu):
            menu.deleteLater()
        self.clear()
        self._registry.grey_out()
        for group in Group:
            actions = [a for a in self._registry if a.group is group and a.in_menu and self._registry.here(a.id)]
            if not actions:
                continue
            submenu = QMenu(group_text(group), self)
            for action in actions:
                submenu.addAction(self._registry.qaction(action.id))
            self.addMenu(submenu)


def group_text(group: Group) -> str:
    """The heading of a group in the person's language."""
    return QCoreApplication.translate("Group", group.value)
