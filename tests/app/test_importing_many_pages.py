"""A folder of pages as people have them: the same names, the same titles, copies, broken ones, and trouble midway."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from hiring_assistant.app import importing, roles
from hiring_assistant.app.roles import ImportResult
from hiring_assistant.app.workspace import Workspace, open_workspace
from hiring_assistant.store.upkeep import check


def page(title: str, *asked: str) -> str:
    return f"# {title}\n\n## Requirements\n\n" + "".join(f"- {each}\n" for each in asked)


class Watching:
    """Progress that does something when so many pages are over; ``stop`` stops the work."""

    def __init__(self, at: int, do: Callable[[], object] | None = None) -> None:
        self._at, self._do = at, do
        self.cancelled = False
        self.labels: list[str] = []

    def report(self, done: int, total: int, label: str) -> None:
        self.labels.append(label)
        if done == self._at:
            if self._do is None:
                self.cancelled = True
            else:
                self._do()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "Handbuch für alle"
    made.mkdir()
    return made


def write(folder: Path, **pages: str) -> None:
    for name, text in pages.items():
        path = folder / f"{name.replace('__', '/')}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def many(folder: Path, count: int) -> None:
    for number in range(count):
        (folder / f"page {number:03}.md").write_text(page(f"Keeper {number}", "Patience", f"Light {number}"))


def titles(workspace: Workspace) -> dict[str, int]:
    return {role.title: role.version for role in roles.list_roles(workspace)}


def test_pages_of_one_name_in_several_folders_are_several_roles(workspace: Workspace, folder: Path) -> None:
    write(folder, pilot__index=page("Pilot", "Tides", "Calm"), diver__index=page("Diver", "Air", "Depth"))
    for _ in range(2):
        importing.import_paths(workspace, [folder])
        assert titles(workspace) == {"Pilot": 1, "Diver": 1}
    write(folder, diver__index=page("Rescue Diver", "Air", "Depth", "Speed"))
    importing.import_paths(workspace, [folder])
    assert titles(workspace) == {"Pilot": 1, "Rescue Diver": 2}


def test_pages_of_one_title_are_told_apart_by_their_folders(workspace: Workspace, folder: Path) -> None:
    write(folder, north__lead=page("Lead", "Lead north"), south__lead=page("Lead", "Lead south"))
    summary = importing.import_paths(workspace, [folder])
    assert titles(workspace) == {"Lead": 1, "Lead (south)": 1}
    assert [(each.name, each.title, each.like) for each in summary.pages] == [
        ("north/lead.md", "Lead", ""),
        ("south/lead.md", "Lead (south)", "north/lead.md"),
    ]
    again = importing.import_paths(workspace, [folder])
    assert again.count(ImportResult.UNCHANGED) == 2
    write(folder, south__lead=page("Lead", "Lead south", "Speak"))
    importing.import_paths(workspace, [folder])
    assert titles(workspace) == {"Lead": 1, "Lead (south)": 2}
    importing.import_paths(workspace, [folder / "south" / "lead.md"])
    assert titles(workspace) == {"Lead": 1, "Lead (south)": 2}


def test_three_of_one_title_in_one_folder_are_three_roles(workspace: Workspace, folder: Path) -> None:
    write(folder, a=page("Lead", "Lead a"), b=page("Lead", "Lead b"), c=page("Lead", "Lead c"))
    importing.import_paths(workspace, [folder])
    assert set(titles(workspace)) == {"Lead", "Lead (b)", "Lead (c)"}
    workspace.undo()
    assert titles(workspace) == {}


def test_a_copy_is_told_as_what_it_is(workspace: Workspace, folder: Path) -> None:
    write(folder, a=page("Lead", "Lead"), b=page("Lead", "Lead"))
    summary = importing.import_paths(workspace, [folder])
    assert [(each.result, each.like) for each in summary.pages] == [
        (ImportResult.NEW, ""),
        (ImportResult.UNCHANGED, "a.md"),
    ]


def test_what_is_unchanged_has_its_notes_all_the_same(workspace: Workspace, folder: Path) -> None:
    (folder / "old.md").write_bytes(page("Lead", "Café").encode("latin-1"))
    first = importing.import_paths(workspace, [folder])
    again = importing.import_paths(workspace, [folder])
    assert first.pages[0].repaired
    assert again.pages[0].result is ImportResult.UNCHANGED
    assert again.pages[0].warnings == first.pages[0].warnings
    assert first.said == "1 new; 1 of them repaired"


def test_each_page_says_where_it_came_from(workspace: Workspace, folder: Path, tmp_path: Path) -> None:
    write(folder, deep__down__lead=page("Lead", "Lead"))
    (folder / "empty.md").write_bytes(b"")
    archive = tmp_path / "pages.zip"
    with zipfile.ZipFile(archive, "w") as zip_:
        zip_.writestr("böse/leer.md", "")
        zip_.writestr("böse/foto.jpg", "")
        zip_.writestr("__MACOSX/foto.jpg", "")
    summary = importing.import_paths(workspace, [folder, archive])
    assert {each.name: each.origin for each in summary.pages} == {
        "deep/down/lead.md": folder / "deep" / "down" / "lead.md",
        "empty.md": folder / "empty.md",
        "böse/leer.md": archive,
    }
    assert summary.passed_over == ("böse/foto.jpg",)


def test_a_bug_in_reading_costs_one_page(workspace: Workspace, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    many(folder, 3)
    read, told = roles._reading_of, []

    def broken(decoded: object, name: str) -> object:
        if name == "page 001.md":
            raise LookupError("a bug")
        return read(decoded, name)  # type: ignore[arg-type]

    monkeypatch.setattr(roles, "_reading_of", broken)
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: told.append(kind))
    summary = importing.import_paths(workspace, [folder])
    assert summary.said == "2 new, 1 refused"
    assert "fault in this program" in summary.pages[1].problem
    assert told == [LookupError]


def test_where_the_store_is_lost_what_was_kept_is_told(workspace: Workspace, folder: Path) -> None:
    many(folder, 6)
    file = workspace.store.file
    gone = file.with_name("elsewhere.db")
    summary = importing.import_paths(workspace, [folder], Watching(4, lambda: file.rename(gone)))
    assert summary.fault is not None
    assert summary.fault.code == "store-gone"
    assert (summary.count(ImportResult.NEW), summary.left) == (4, 2)
    assert not summary.cancelled
    gone.rename(file)
    assert len(titles(workspace)) == 4
    assert workspace.can_undo == "4 role pages imported"
    assert importing.import_paths(workspace, [folder]).said == "2 new, 4 unchanged"


def test_stopped_it_says_how_many_were_not_come_to(workspace: Workspace, folder: Path) -> None:
    many(folder, 6)
    summary = importing.import_paths(workspace, [folder], Watching(3))
    assert summary.cancelled
    assert len(summary.pages) + summary.left == 6
    assert len(titles(workspace)) == len(summary.pages)


def test_the_search_for_pages_in_a_large_folder_can_be_stopped(workspace: Workspace, folder: Path) -> None:
    for number in range(500):
        (folder / f"photo {number:03}.jpg").touch()
    many(folder, 2)
    watching = Watching(0)
    summary = importing.import_paths(workspace, [folder], watching)
    assert summary.cancelled
    assert summary.pages == ()
    assert watching.labels == ["photo 097.jpg"]
    assert titles(workspace) == {}


def test_a_deep_folder_and_one_that_leads_into_itself(workspace: Workspace, folder: Path) -> None:
    deep = folder
    for _ in range(60):
        deep = deep / "down"
    deep.mkdir(parents=True)
    many(deep, 1)
    if sys.platform != "win32":
        (deep / "up").symlink_to(folder, target_is_directory=True)
    assert importing.import_paths(workspace, [folder]).said == "1 new"


def test_taking_back_can_be_stopped_and_gone_on_with(workspace: Workspace, folder: Path) -> None:
    many(folder, 30)
    summary = importing.import_paths(workspace, [folder])
    assert workspace.undo_is_long
    watching = Watching(10)
    importing.take_back(workspace, summary, watching)
    left = len(titles(workspace))
    assert 0 < left < 30
    assert watching.labels[0] == "Keeper 29"
    assert workspace.can_undo == f"{left} role pages imported"
    workspace.undo()
    assert titles(workspace) == {}
    assert workspace.can_undo is None


def test_a_few_pages_are_taken_back_at_once(workspace: Workspace, folder: Path) -> None:
    many(folder, 3)
    importing.import_paths(workspace, [folder])
    assert not workspace.undo_is_long


_IMPORTING = """
import sys
from pathlib import Path
from hiring_assistant.app.importing import import_paths
from hiring_assistant.app.workspace import open_workspace

class Telling:
    cancelled = False
    def report(self, done, total, label):
        print(done, flush=True)

import_paths(open_workspace(Path(sys.argv[1])), [Path(sys.argv[2])], Telling())
"""


@pytest.mark.parametrize("at", [1, 20, 57])
def test_killed_midway_the_store_is_sound_and_has_whole_pages(tmp_path: Path, folder: Path, at: int) -> None:
    many(folder, 80)
    store = tmp_path / "store"
    environment = os.environ | {"HIRING_ASSISTANT_KEYRING": "off"}
    with subprocess.Popen(
        [sys.executable, "-c", _IMPORTING, str(store), str(folder)], env=environment, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if int(line) == at:
                process.kill()
                break
    workspace = open_workspace(store)
    try:
        assert check(workspace.store).ok
        kept = titles(workspace)
        assert len(kept) >= at
        for role in roles.list_roles(workspace):
            reading = roles.get_role(workspace, role.id).latest.reading
            assert [each.text for each in reading.tracks[0].requirements] == ["Patience", f"Light {role.title[7:]}"]
        summary = importing.import_paths(workspace, [folder])
        assert summary.count(ImportResult.NEW) == 80 - len(kept)
        assert summary.count(ImportResult.UNCHANGED) == len(kept)
    finally:
        workspace.close()
