"""Menus made from the action registry."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from hiring_assistant.ui.shell.actions import ActionRegistry, Group


class ProgramMenu(QMenu):
    """All actions that belong in a menu, one submenu for each group; made anew whenever it is opened.

    A group of the page that is open stands first.
    """

    def __init__(self, registry: ActionRegistry, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Menu"))
        self._registry = registry
        self._bar: QMenuBar | None = None
        self.aboutToShow.connect(self.fill)
        self.aboutToHide.connect(registry.wake)

    @Slot()
    def fill(self) -> None:
        """Make the submenus anew."""
        for menu in self.findChildren(QMenu):
            menu.deleteLater()
        self.clear()
        self._registry.grey_out()
        for group, actions in self._groups():
            submenu = QMenu(group_text(group), self)
            submenu.addActions(actions)
            self.addMenu(submenu)

    def spread_over(self, bar: QMenuBar) -> None:
        """Also show the groups as menus of a menu bar, from now on."""
        self._bar = bar
        self._registry.changed.connect(self._fill_bar)
        self._fill_bar()

    @Slot()
    def _fill_bar(self) -> None:
        if self._bar is None:
            return
        self._bar.clear()
        for group, actions in self._groups():
            self._bar.addMenu(group_text(group)).addActions(actions)

    def _groups(self) -> list[tuple[Group, list[QAction]]]:
        found = []
        for group in Group:
            listed = [a.id for a in self._registry if a.group is group and a.in_menu and self._registry.here(a.id)]
            if listed:
                found.append((group, [self._registry.qaction(id_) for id_ in listed]))
        return found


def group_text(group: Group) -> str:
    """The heading of a group in the person's language."""
    return QCoreApplication.translate("Group", group.value)
