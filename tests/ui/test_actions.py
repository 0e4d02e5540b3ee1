"""One list feeds keys, menus, overview and palette."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMainWindow, QMenu, QWidget
from pytestqt.qtbot import QtBot

from hiring_assistant.ui.shell.actions import Action, ActionRegistry, Group, PaletteItem
from hiring_assistant.ui.shell.menus import ProgramMenu
from hiring_assistant.ui.shell.palette import CommandPalette, find, score
from hiring_assistant.ui.shell.shortcut_overview import ShortcutOverview
from hiring_assistant.ui.theme.theme import Theme

CTRL = Qt.KeyboardModifier.ControlModifier


class Desk:
    """A window with a few actions, and what was done."""

    def __init__(self) -> None:
        self.window = QMainWindow()
        self.window.resize(1024, 700)
        self.window.setCentralWidget(QLineEdit(self.window))
        self.registry = ActionRegistry(self.window)
        self.done: list[str] = []
        self.ready = True
        self.registry.add(
            Action("role.import", "Import role pages…", self.do_import, Group.ROLES, ("Ctrl+I",)),
            Action("view.usual", "Usual text size", self.do_usual, Group.VIEW, ("Ctrl+0",), words="zoom"),
            Action("note.flag", "Flag as evidence", self.do_flag, Group.INTERVIEW, ("Ctrl+.",), page="interview"),
            Action("rate.none", "Not assessed", self.do_none, Group.INTERVIEW, ("Ctrl+0",), page="interview"),
            Action("candidate.add", "Add a candidate", self.do_add, Group.CANDIDATES, enabled=self.is_ready),
        )

    def is_ready(self) -> bool:
        return self.ready

    def do_import(self) -> None:
        self.done.append("import")

    def do_usual(self) -> None:
        self.done.append("usual")

    def do_flag(self) -> None:
        self.done.append("flag")

    def do_none(self) -> None:
        self.done.append("none")

    def do_add(self) -> None:
        self.done.append("add")

    def texts(self, query: str) -> list[str]:
        return [entry.text for entry in find(self.registry, query)]


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    made = Desk()
    qtbot.addWidget(made.window)
    made.window.show()
    made.window.activateWindow()
    qtbot.waitActive(made.window)
    return made


def focus(desk: Desk) -> QWidget:
    return desk.window.focusWidget() or desk.window


def test_shortcut_does_it(desk: Desk) -> None:
    QTest.keyClick(focus(desk), Qt.Key.Key_I, CTRL)
    assert desk.done == ["import"]


def test_keys_of_a_page_work_only_there_and_go_first_there(desk: Desk) -> None:
    QTest.keyClick(focus(desk), Qt.Key.Key_Period, CTRL)
    QTest.keyClick(focus(desk), Qt.Key.Key_0, CTRL)
    assert desk.done == ["usual"]
    desk.registry.set_page("interview")
    QTest.keyClick(focus(desk), Qt.Key.Key_Period, CTRL)
    QTest.keyClick(focus(desk), Qt.Key.Key_0, CTRL)
    assert desk.done == ["usual", "flag", "none"]
    desk.registry.set_page("today")
    QTest.keyClick(focus(desk), Qt.Key.Key_0, CTRL)
    assert desk.done[-1] == "usual"


def test_what_cannot_be_done_now_is_not_done(desk: Desk) -> None:
    desk.ready = False
    assert not desk.registry.run("candidate.add")
    assert "Add a candidate" not in desk.texts("")
    desk.ready = True
    assert desk.registry.run("candidate.add")
    assert desk.done == ["add"]


def test_same_key_twice_on_one_page_is_refused(desk: Desk) -> None:
    with pytest.raises(ValueError, match=r"role\.import"):
        desk.registry.add(Action("other", "Other", desk.do_add, shortcuts=("Ctrl+I",)))
    with pytest.raises(ValueError, match="already"):
        desk.registry.add(Action("role.import", "Again", desk.do_add))
    assert "other" not in desk.registry


def test_removed_action_is_gone_with_its_key(desk: Desk) -> None:
    desk.registry.remove("role.import", "never.there")
    QTest.keyClick(focus(desk), Qt.Key.Key_I, CTRL)
    assert desk.done == []
    assert "Import role pages…" not in desk.texts("import")


def test_menu_has_groups_and_greys_out_what_cannot_be_done(desk: Desk) -> None:
    desk.ready = False
    menu = ProgramMenu(desk.registry, desk.window)
    menu.fill()
    headings = {action.text(): action.menu() for action in menu.actions()}
    assert set(headings) == {"Roles", "Candidates", "View"}
    candidates = headings["Candidates"]
    assert isinstance(candidates, QMenu)
    assert [(a.text(), a.isEnabled()) for a in candidates.actions()] == [("Add a candidate", False)]
    desk.registry.wake()
    assert candidates.actions()[0].isEnabled()


def test_overview_lists_every_action_with_keys(desk: Desk) -> None:
    overview = ShortcutOverview(desk.registry, desk.window)
    listed = dict(overview.rows)
    assert listed["Import role pages…"] == "Ctrl+I"
    assert listed["Flag as evidence"] == "Ctrl+."
    assert "Add a candidate" not in listed
    overview.close()


@pytest.mark.parametrize(
    ("query", "text", "fits"),
    [
        ("imp", "Import role pages…", True),
        ("pages import", "Import role pages…", True),
        ("IMPORT", "Import role pages…", True),
        ("irp", "Import role pages…", True),
        ("zz", "Import role pages…", False),
        ("zoë", "Zoë Ångström", True),
        ("", "Anything", True),
    ],
)
def test_what_fits(query: str, text: str, fits: bool) -> None:
    assert (score(query, text) is not None) is fits


def test_better_fit_comes_first() -> None:
    begins, inside, scattered = (score("text", t) for t in ("Text size", "Context menu", "The exit"))
    assert begins is not None
    assert inside is not None
    assert begins < inside
    assert scattered is None or scattered > inside


@pytest.fixture
def palette(desk: Desk, theme: Theme) -> CommandPalette:
    return CommandPalette(desk.registry, theme, desk.window)


def test_palette_filters_as_one_types_and_runs_on_enter(desk: Desk, palette: CommandPalette, qtbot: QtBot) -> None:
    palette.open()
    assert {"Import role pages…", "Usual text size", "Add a candidate"} == set(palette.texts)
    qtbot.keyClicks(focus(desk), "candi")
    assert palette.texts == ["Add a candidate"]
    QTest.keyClick(focus(desk), Qt.Key.Key_Return)
    assert desk.done == ["add"]
    assert palette.isHidden()


def test_palette_gives_the_focus_back(desk: Desk, palette: CommandPalette) -> None:
    field = desk.window.centralWidget()
    assert field is not None
    field.setFocus()
    palette.open()
    assert not field.hasFocus()
    QTest.keyClick(focus(desk), Qt.Key.Key_Escape)
    assert palette.isHidden()
    assert field.hasFocus()
    assert desk.done == []


def test_palette_arrows_choose(desk: Desk, palette: CommandPalette) -> None:
    palette.open("a")
    wanted = palette.texts[1]
    QTest.keyClick(focus(desk), Qt.Key.Key_Down)
    QTest.keyClick(focus(desk), Qt.Key.Key_Return)
    by_text = {"Import role pages…": "import", "Usual text size": "usual", "Add a candidate": "add"}
    assert desk.done == [by_text[wanted]]


def test_palette_finds_by_other_words(desk: Desk) -> None:
    assert desk.texts("zoom") == ["Usual text size"]


def test_palette_asks_providers(desk: Desk, palette: CommandPalette) -> None:
    asked: list[str] = []

    def people(text: str) -> list[PaletteItem]:
        asked.append(text)
        return [PaletteItem("Noor Haddad", desk.do_add, "Harbour Pilot")] if "noor".startswith(text) else []

    desk.registry.add_provider(people)
    palette.open("noo")
    assert palette.texts == ["Noor Haddad"]
    QTest.keyClick(focus(desk), Qt.Key.Key_Return)
    assert desk.done == ["add"]
    assert asked == ["noo"]


def test_nothing_found_says_so_and_enter_does_nothing(desk: Desk, palette: CommandPalette) -> None:
    palette.open("qqqq")
    assert palette.texts == []
    QTest.keyClick(focus(desk), Qt.Key.Key_Return)
    assert desk.done == []


def test_what_was_done_lately_comes_first(desk: Desk, palette: CommandPalette) -> None:
    desk.registry.run("view.usual")
    palette.open()
    assert palette.texts[0] == "Usual text size"
