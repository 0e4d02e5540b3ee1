"""The actions that belong to no page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot

from hiring_assistant.ui.pages import existing_pages
from hiring_assistant.ui.shell.actions import Action, Group

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

    def in_sample(self) -> bool:
        """Whether the sample round is open."""
        return self.program.in_sample

    def in_own_store(self) -> bool:
        """Whether the person's own store is open."""
        return not self.program.in_sample


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
    tr = commands.tr
    places = [entry for entry in existing_pages() if entry.text]
    for number, entry in enumerate(places, 1):
        text = QCoreApplication.translate("Pages", entry.text)
        keys = (f"Alt+{number}",) if number < 10 else ()
        registry.add(Action(f"go.{entry.key}", text, _Go(commands, entry.key), Group.GO, keys))
    theme, navigator = window.theme, window.navigator
    registry.add(
        Action("go.back", tr("Back"), navigator.back, Group.GO, ("Alt+Left",), enabled=commands.can_go_back),
        Action("edit.undo", tr("Undo"), program.undo, Group.EDIT, ("Ctrl+Z",), enabled=program.can_undo),
        Action("view.palette", tr("Commands and search"), commands.palette, Group.VIEW, ("Ctrl+K",)),
        Action("view.larger", tr("Larger text"), theme.larger, Group.VIEW, ("Ctrl++", "Ctrl+="), words="zoom"),
        Action("view.smaller", tr("Smaller text"), theme.smaller, Group.VIEW, ("Ctrl+-",), words="zoom"),
        # In an interview Ctrl+0 marks as not assessed; the longer one works there too.
        Action(
            "view.usual_size",
            tr("Usual text size"),
            theme.usual_size,
            Group.VIEW,
            ("Ctrl+0", "Ctrl+Shift+0"),
            words="zoom",
        ),
        Action("view.light", tr("Light theme"), commands.light, Group.VIEW),
        Action("view.dark", tr("Dark theme"), commands.dark, Group.VIEW),
        Action("view.system", tr("Theme as the computer"), commands.as_system, Group.VIEW),
        Action(
            "program.sample",
            tr("Look around with sample data"),
            program.open_sample,
            Group.PROGRAM,
            enabled=commands.in_own_store,
            words="demo",
        ),
        Action(
            "program.own_store",
            tr("To my own store"),
            program.open_own,
            Group.PROGRAM,
            enabled=commands.in_sample,
        ),
        Action("program.settings", tr("Settings"), commands.settings, Group.PROGRAM, ("Ctrl+,",)),
        Action("program.menu", tr("Menu"), commands.menu, Group.PROGRAM, ("F10",), in_menu=False),
        Action("program.quit", tr("Quit"), commands.quit, Group.PROGRAM, ("Ctrl+Q",)),
        Action("help.keys", tr("All keys"), program.show_keys, Group.HELP, ("F1",), words="shortcuts"),
    )
    window.top_bar.searched.connect(commands.search)
    window.top_bar.person_pressed.connect(commands.settings)
    window.banner.pressed.connect(program.open_own)
    return commands
