"""A dropped page is reviewed and corrected by keys alone, each correction undone and made again, with the store read
beside.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QComboBox, QMenu

from hiring_assistant.app import roles
from hiring_assistant.app.workspace import open_workspace
from hiring_assistant.domain.role import Role, RoleVersion, StageKind

KEEPER = """# Lighthouse work

You keep the light of Northquay burning.

## Requirements

- Patience
- Steady hands
- Reads the weather

## Responsibilities

- Clean the lens
- Keep the log
"""
PROCESS = """
## Hiring Process

1. A 30 minute screening call with a recruiter
1. A 45 minute talk with the keeper
1. A night at the light
"""
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
K = Qt.Key


@pytest.fixture
def page_file(tmp_path: Path) -> Path:
    path = tmp_path / "pages" / "keeper.md"
    path.parent.mkdir()
    path.write_text(KEEPER)
    return path


@pytest.fixture
def on_the_disk(folder: Path) -> Callable[[], Role]:
    """The only role as another program finds it in the store."""

    def look() -> Role:
        workspace = open_workspace(folder, "Robin Okafor", read_only=True)
        try:
            (role,) = roles.list_roles(workspace)
            return roles.get_role(workspace, role.id)
        finally:
            workspace.close()

    return look


def drops(person: Any, path: Path) -> None:
    """Drop a file on the window, as from a file manager."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    none = Qt.KeyboardModifier.NoModifier
    where = QPointF(300, 300)
    event = QDropEvent(where, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)
    QApplication.sendEvent(person.program.window.windowHandle(), event)
    person.on_page("reading")
    person.waits_for(lambda: person.page.current is not None)
    settle()


def settle() -> None:
    """Let fields hand over what was typed, and tables tell of it."""
    for _ in range(4):
        QApplication.processEvents()


def press(person: Any, *keys: Any) -> None:
    """Press keys one after the other: a key, a (key, modifier) pair, or a text to type."""
    for each in keys:
        if isinstance(each, str):
            person.types(each)
        elif isinstance(each, tuple):
            person.key(*each)
        else:
            person.key(each)
        settle()


def picks(person: Any, opening: Qt.Key, *keys: Qt.Key) -> None:
    """Open a menu with a key where the cursor is, and press keys in it."""

    def in_menu() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        for key in keys:
            person.key_on(QApplication.activePopupWidget() or menu, key)

    QTimer.singleShot(50, in_menu)
    person.key(opening)
    person.waits_for(lambda: QApplication.activePopupWidget() is None)
    settle()


def to_table(person: Any, name: str) -> None:
    """Go to the first row of a table by Tab."""
    for _ in range(40):
        focus = QApplication.focusWidget()
        if focus is not None and focus.accessibleName() == name:
            break
        person.key(K.Key_Tab)
    else:
        pytest.fail(f"Tab does not lead to {name!r}")
    settle()
    person.key(K.Key_Home, CTRL)
    for _ in range(6):
        person.key(K.Key_Right)
    settle()


def asked(version: RoleVersion) -> list[str]:
    return [("~" if item.nice_to_have else "") + item.text for item in version.reading.tracks[0].requirements]


def stages(version: RoleVersion) -> list[str]:
    return [stage.title for stage in version.stages]


def test_a_page_without_a_process_from_drop_to_disk(
    sit_down: Callable[..., Any], page_file: Path, on_the_disk: Callable[[], Role]
) -> None:
    person = sit_down()
    person.on_page("start")
    drops(person, page_file)
    press(person, (K.Key_R, CTRL | SHIFT), "Lamp Keeper", K.Key_Return)
    assert person.reads("Read as “Lighthouse work”.")
    assert person.page.reading.track == "Lamp Keeper"
    person.tabs_to("Choose a process")
    picks(person, K.Key_Space, K.Key_Down, K.Key_Down, K.Key_Return)
    assert person.reads("chosen: Manager")
    press(person, K.Key_Down, K.Key_F2, "Talk in the lantern room", K.Key_Return)
    press(person, K.Key_Left, K.Key_F2, "20-30", K.Key_Return)
    press(person, (K.Key_Down, ALT), (K.Key_Return, CTRL))
    person.on_page("roles")
    role = on_the_disk()
    version = role.latest
    assert (role.title, version.as_read.title) == ("Lamp Keeper", "Lighthouse work")
    assert stages(version)[:3] == ["Screening call", "Interview with a peer", "Talk in the lantern room"]
    assert version.stages[2].minutes == (20, 30)
    assert version.process_template == "manager"
    assert version.as_read.stages == ()

    # The same page, changed: the title and the stages stay corrected, and it is the same role.
    page_file.write_text(KEEPER.replace("Steady hands", "A steady hand"))
    drops(person, page_file)
    assert person.reads("corrections of the version before were carried over")
    assert person.button("Keep as version 2").isEnabled()
    press(person, (K.Key_Return, CTRL))
    person.on_page("roles")
    again = on_the_disk()
    assert (again.id, again.title, again.latest.number) == (role.id, "Lamp Keeper", 2)
    assert stages(again.latest) == stages(version)
    assert asked(again.latest) == ["Patience", "A steady hand", "Reads the weather"]


# Each row: what it is called, where it begins, the keys, and what is on disk then.
CORRECTIONS: tuple[tuple[str, str, tuple[Any, ...], Callable[[RoleVersion], object], object], ...] = (
    ("title", "", ((K.Key_R, CTRL | SHIFT), "Keeper", K.Key_Return), lambda v: v.reading.tracks[0].name, "Keeper"),
    ("title by F2", "Correct the role's title", (K.Key_F2, "Keep", K.Key_Return), lambda v: v.title, "Keep"),
    ("track", "", ((K.Key_R, CTRL), "Day", K.Key_Return), lambda v: v.reading.tracks[0].name, "Day"),
    ("new track", "", ((K.Key_T, CTRL), "Night", K.Key_Return), lambda v: v.reading.tracks[-1].name, "Night"),
    ("reword", "Requirements", (K.Key_F2, (K.Key_A, CTRL), "Calm", K.Key_Return), lambda v: asked(v)[0], "Calm"),
    ("nice to have", "Requirements", (K.Key_Space,), lambda v: asked(v)[0], "~Patience"),
    ("remove", "Requirements", (K.Key_Delete,), lambda v: len(asked(v)), 2),
    ("merge", "Requirements", ((K.Key_M, CTRL),), lambda v: asked(v)[0], "Patience; Steady hands"),
    ("move", "Requirements", ((K.Key_Down, ALT),), lambda v: asked(v)[:2], ["Steady hands", "Patience"]),
    ("add", "Requirements", (K.Key_Insert, "Swims", K.Key_Return), lambda v: asked(v)[-1], "Swims"),
    (
        "split",
        "Requirements",
        (K.Key_Down, K.Key_F2, K.Key_Home, *[K.Key_Right] * len("Steady"), (K.Key_Return, CTRL)),
        lambda v: asked(v)[1:3],
        ["Steady", "hands"],
    ),
    (
        "responsibility",
        "Responsibilities",
        (K.Key_F2, (K.Key_A, CTRL), "Polish", K.Key_Return),
        lambda v: v.reading.tracks[0].responsibilities[0].text,
        "Polish",
    ),
    ("stage title", "Stages", (K.Key_F2, "Call", K.Key_Return), lambda v: stages(v)[0], "Call"),
    ("minutes", "Stages", (K.Key_Left, K.Key_F2, "15", K.Key_Return), lambda v: v.stages[0].minutes, (15, 15)),
    (
        "interviewer",
        "Stages",
        (K.Key_Left, K.Key_Left, K.Key_F2, "Bo", K.Key_Return),
        lambda v: v.stages[0].interviewer,
        "Bo",
    ),
    ("optional", "Stages", (K.Key_Space,), lambda v: v.stages[0].optional, True),
    ("remove stage", "Stages", (K.Key_Delete,), lambda v: len(v.stages), -1),
    ("merge stages", "Stages", ((K.Key_M, CTRL),), lambda v: len(v.stages), -1),
    ("move stage", "Stages", (K.Key_Down, (K.Key_Up, ALT)), lambda v: stages(v)[:2], "swapped"),
    ("add stage", "Stages", (K.Key_Insert, "Tea", K.Key_Return), lambda v: stages(v)[-1], "Tea"),
    (
        "split by lines",
        "Requirements",
        ((K.Key_M, CTRL | SHIFT), K.Key_Down, "Humour", K.Key_Tab, K.Key_Tab, K.Key_Space),
        lambda v: asked(v)[:3],
        ["Patience", "Humour", "Steady hands"],
    ),
    (
        "split a stage",
        "Stages",
        ((K.Key_M, CTRL | SHIFT), K.Key_Down, "Second call", K.Key_Tab, K.Key_Tab, K.Key_Space),
        lambda v: stages(v)[1],
        "Second call",
    ),
    (
        "questions",
        "Stages",
        ((K.Key_G, CTRL), "Why the light?", K.Key_Tab, K.Key_Tab, K.Key_Space),
        lambda v: [question.text for question in v.stages[0].questions],
        ["Why the light?"],
    ),
)


@pytest.mark.parametrize("picked", [False, True], ids=["own process", "picked process"])
def test_each_correction_by_keys_is_on_disk_undone_and_made_again(
    sit_down: Callable[..., Any], page_file: Path, on_the_disk: Callable[[], Role], picked: bool
) -> None:
    page_file.write_text(KEEPER + ("" if picked else PROCESS))
    person = sit_down()
    person.on_page("start")
    drops(person, page_file)
    if picked:
        person.tabs_to("Choose a process")
        picks(person, K.Key_Space, K.Key_Down, K.Key_Return)
    press(person, (K.Key_Return, CTRL))
    person.on_page("roles")
    person.presses("Correct its stages…" if picked else "Review reading…")
    person.on_page("reading")
    settle()
    before = on_the_disk()
    was = before.latest
    for name, where, keys, look, wanted in CORRECTIONS:
        if where in ("Requirements", "Responsibilities", "Stages"):
            to_table(person, where)
        elif where:
            person.tabs_to(where)
        press(person, *keys)
        expected = (
            {-1: len(was.stages) - 1, "swapped": stages(was)[1::-1]}.get(wanted, wanted)
            if isinstance(wanted, (int, str))
            else wanted
        )
        assert look(on_the_disk().latest) == expected, name
        press(person, (K.Key_Z, CTRL))
        assert on_the_disk() == before, f"{name} undone"
        press(person, (K.Key_Z, CTRL | SHIFT))
        assert look(on_the_disk().latest) == expected, f"{name} made again"
        press(person, (K.Key_Z, CTRL))
        assert on_the_disk() == before, f"{name} undone again"


def test_the_kind_of_a_picked_stage_and_another_process(
    sit_down: Callable[..., Any], page_file: Path, on_the_disk: Callable[[], Role]
) -> None:
    person = sit_down()
    person.on_page("start")
    drops(person, page_file)
    press(person, (K.Key_Return, CTRL))
    person.on_page("roles")
    person.presses("Review reading…")
    person.on_page("reading")
    person.tabs_to("Choose a process")
    picks(person, K.Key_Space, K.Key_Down, K.Key_Return)
    first = on_the_disk()
    assert first.latest.process_template == "individual-contributor"
    to_table(person, "Stages")
    press(person, K.Key_Down, K.Key_Left, K.Key_Left, K.Key_Left, K.Key_F2)
    person.waits_for(lambda: QApplication.activePopupWidget() is not None)
    (box,) = (each for each in person.page.findChildren(QComboBox) if each.view().isVisible())
    kinds = list(StageKind)
    for _ in range(kinds.index(StageKind.PANEL) - kinds.index(StageKind.INTERVIEW)):
        person.key_on(box.view(), K.Key_Down)
    person.key_on(box.view(), K.Key_Return)
    settle()
    person.waits_for(lambda: on_the_disk().latest.stages[1].kind is StageKind.PANEL)
    corrected = on_the_disk()
    person.tabs_to("Choose another")
    picks(person, K.Key_Space, K.Key_Down, K.Key_Down, K.Key_Return)
    now = on_the_disk().latest
    assert (now.process_template, now.corrections, len(now.stages)) == ("manager", (), 7)
    press(person, (K.Key_Z, CTRL))
    assert on_the_disk() == corrected
    press(person, (K.Key_Z, CTRL))
    assert on_the_disk() == first


def test_a_page_that_is_not_understood_is_read_by_keys(
    sit_down: Callable[..., Any], page_file: Path, on_the_disk: Callable[[], Role]
) -> None:
    page_file.write_text(
        "# Lamp Keeper\n\nWe look for somebody.\n\n* * *\n\nPatience\n\nSteady hands are a plus\n\nTea with us\n"
    )
    person = sit_down()
    person.on_page("start")
    drops(person, page_file)
    assert person.reads("Nothing was read from this page")
    assert not person.button("Keep as version 1").isEnabled()
    press(person, (K.Key_F, CTRL), "patience", K.Key_Escape, (K.Key_1, CTRL))
    press(person, K.Key_Down, K.Key_Down, (K.Key_1, CTRL))
    press(person, K.Key_F8, (K.Key_3, CTRL))
    assert person.reads("4 corrections")  # the track of the whole page was made as well
    press(person, (K.Key_Z, CTRL), (K.Key_Y, CTRL), (K.Key_Return, CTRL))
    person.on_page("roles")
    version = on_the_disk().latest
    assert asked(version) == ["Patience", "~Steady hands are a plus"]
    assert stages(version) == ["Tea with us"]
