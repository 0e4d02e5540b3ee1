"""The actions that belong to no page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot

from hiring_assistant.ui.pages import PAGES
from hiring_assistant.ui.shell.actions import Action, ActionRegistry, Group

if TYPE_CHECKING:
    from hiring_assistant.ui.program import Program


class ProgramCommands(QObject):
    """What the program's actions call; lives as long as the window."""

    def __init__(self, program: Program) -> None:
        super().__init__(program.window)
        self.program = program
        self.window = program.window

    @Slot()
    def settings(self) -> None:
        """Open the settings."""
        self.window.navigator.go("settings")

    @Slot()
    def palette(self) -> None:
        """Open the command palette."""
        self.search("")

    @Slot(str)
    def search(self, text: str) -> None:
        """Open the command palette with a text."""
        self.window.palette_panel.open(text)

    @Slot()
    def light(self) -> None:
        """Use the light theme."""
        self.window.theme.want("light")

    @Slot()
    def dark(self) -> None:
        """Use the dark theme."""
        self.window.theme.want("dark")

    @Slot()
    def as_system(self) -> None:
        """Follow the computer."""
        self.window.theme.want("system")

    @Slot()
    def menu(self) -> None:
        """Open the menu."""
        if self.window.top_bar.isVisible():
            self.window.top_bar.menu_button.showMenu()
        else:
            self.palette()

    @Slot()
    def quit(self) -> None:
        """Close the window."""
        self.window.close()

    def can_go_back(self) -> bool:
        """Whether there is a page to go back to."""
        return self.window.navigator.can_go_back

    def can_exclude(self) -> bool:
        """Whether this system can keep a window out of shared screens."""
        return self.window.capture.possible

    def is_excluded(self) -> bool:
        """Whether the window is kept out of shared screens."""
        return self.window.capture.excluded

    def in_sample(self) -> bool:
        """Whether the sample round is open."""
        return self.program.in_sample

    def in_own_store(self) -> bool:
        """Whether the person's own store is open."""
        return not self.program.in_sample

    def add_to(self, registry: ActionRegistry) -> None:
        """Add the actions but those that go to places."""
        theme, navigator = self.window.theme, self.window.navigator
        registry.add(
            Action("go.back", self.tr("Back"), navigator.back, Group.GO, ("Alt+Left",), enabled=self.can_go_back),
            Action(
                "edit.undo", self.tr("Undo"), self.program.undo, Group.EDIT, ("Ctrl+Z",), enabled=self.program.can_undo
            ),
            Action(
                "edit.redo",
                self.tr("Redo"),
                self.program.redo,
                Group.EDIT,
                ("Ctrl+Shift+Z", "Ctrl+Y"),
                enabled=self.program.can_redo,
            ),
            Action("view.palette", self.tr("Commands and search"), self.palette, Group.VIEW, ("Ctrl+K",)),
            Action("view.larger", self.tr("Larger text"), theme.larger, Group.VIEW, ("Ctrl++", "Ctrl+="), words="zoom"),
            Action("view.smaller", self.tr("Smaller text"), theme.smaller, Group.VIEW, ("Ctrl+-",), words="zoom"),
            # In an interview Ctrl+0 marks as not assessed; the longer one works there too.
            Action(
                "view.usual_size",
                self.tr("Usual text size"),
                theme.usual_size,
                Group.VIEW,
                ("Ctrl+0", "Ctrl+Shift+0"),
                words="zoom",
            ),
            Action(
                "view.capture",
                self.tr("Keep this window out of shared screens"),
                self.program.toggle_capture,
                Group.VIEW,
                enabled=self.can_exclude,
                words=self.tr("capture record share call"),
                checked=self.is_excluded,
            ),
            Action("view.light", self.tr("Light theme"), self.light, Group.VIEW),
            Action("view.dark", self.tr("Dark theme"), self.dark, Group.VIEW),
            Action("view.system", self.tr("Theme as the computer"), self.as_system, Group.VIEW),
            Action(
                "program.sample",
                self.tr("Look around with sample data"),
                self.program.open_sample,
                Group.PROGRAM,
                enabled=self.in_own_store,
                words="demo",
            ),
            Action(
                "program.own_store",
                self.tr("To my own store"),
                self.program.open_own,
                Group.PROGRAM,
                enabled=self.in_sample,
            ),
            Action("program.settings", self.tr("Settings"), self.settings, Group.PROGRAM, ("Ctrl+,",)),
            Action("program.menu", self.tr("Menu"), self.menu, Group.PROGRAM, ("F10",), in_menu=False),
            Action("program.quit", self.tr("Quit"), self.quit, Group.PROGRAM, ("Ctrl+Q",)),
            Action(
                "help.change_keys", self.tr("Change keys…"), self.program.change_keys, Group.HELP, words="shortcuts"
            ),
            Action("help.keys", self.tr("All keys"), self.program.show_keys, Group.HELP, ("F1",), words="shortcuts"),
        )


class _Go:
    """Opens a page."""

    def __init__(self, commands: ProgramCommands, key: str) -> None:
        self._commands, self._key = commands, key

    def __call__(self) -> bool:
        return self._commands.window.navigator.go(self._key)


def add_program_actions(program: Program) -> ProgramCommands:
    """Add them to the window's registry."""
    window, registry = program.window, program.window.actions_registry
    commands = ProgramCommands(program)
    places = [entry for entry in PAGES if entry.text]
    for number, entry in enumerate(places, 1):
        text = QCoreApplication.translate("Pages", entry.text)
        keys = (f"Alt+{number}",) if number < 10 else ()
        registry.add(Action(f"go.{entry.key}", text, _Go(commands, entry.key), Group.GO, keys))
    commands.add_to(registry)
    window.top_bar.searched.connect(commands.search)
    window.top_bar.person_pressed.connect(commands.settings)
    window.banner.pressed.connect(program.open_own)
    return commands
