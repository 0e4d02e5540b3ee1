"""Full disks, read-only folders, folders that vanish: a plain sentence, and nothing half-written."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from hiring_assistant.domain.interview import Note
from hiring_assistant.domain.problem import CannotDo, MachineFault
from hiring_assistant.store.connecting import connect
from hiring_assistant.store.opening import Store, open_store
from hiring_assistant.store.upkeep import backup, check
from tests.store.conftest import fill


def eat(disk: Path, leave: int = 0) -> Path:
    """Fill the disk up to ``leave`` bytes."""
    eater = disk / "eater"
    with eater.open("wb", buffering=0) as stream:
        try:
            while True:
                stream.write(b"\0" * 4096)
        except OSError:
            pass
        stream.truncate(max(0, stream.tell() - leave))
    return eater


def test_a_full_disk_loses_nothing_and_goes_on_when_there_is_room(small_disk: Path) -> None:
    store = open_store(small_disk / "store")
    with store.write() as unit:
        fill(unit)
        unit.interviews.save_notes("interview", [Note("first", "interview", None, 0, 0, "kept")])
    eater = eat(small_disk)
    long = [Note(f"n{number}", "interview", None, number, 0, "wave " * 2000) for number in range(40)]
    with pytest.raises(MachineFault) as caught, store.write() as unit:
        unit.interviews.save_notes("interview", long)
    assert caught.value.code == "disk-full"
    with store.read() as unit:
        assert [note.text for note in unit.interviews.notes("interview")] == ["kept"]
    eater.unlink()
    with store.write() as unit:
        unit.interviews.save_notes("interview", long)
    assert check(store).ok
    store.close()
    again = open_store(store.folder, read_only=True)
    with again.read() as unit:
        assert len(unit.interviews.notes("interview")) == 41
    again.close()


@pytest.mark.parametrize("leave", [0, 4096, 8192, 16384, 65536, 131072])
def test_a_new_store_on_a_full_disk_is_not_left_half_made(small_disk: Path, leave: int) -> None:
    eater = eat(small_disk, leave)
    with pytest.raises(MachineFault) as caught:
        open_store(small_disk / "store").close()
    assert caught.value.code == "disk-full"
    eater.unlink()
    store = open_store(small_disk / "store")
    assert check(store).ok
    store.close()


def test_a_backup_on_a_full_disk_leaves_no_half_file(small_disk: Path, filled: Store) -> None:
    eat(small_disk, 8192)
    target = small_disk / "copy.db"
    with pytest.raises(MachineFault) as caught:
        backup(filled, target)
    assert caught.value.code == "disk-full"
    assert [file.name for file in small_disk.iterdir()] == ["eater"]
    assert check(filled).ok


def test_a_store_can_be_closed_and_opened_on_a_full_disk(small_disk: Path) -> None:
    store = open_store(small_disk / "store")
    with store.write() as unit:
        fill(unit)
    eater = eat(small_disk)
    store.close()
    reader = open_store(store.folder, read_only=True)
    with reader.read() as unit:
        assert unit.candidates.get("candidate") is not None
    reader.close()
    eater.unlink()
    open_store(store.folder).close()


def test_a_read_only_folder_is_named(tmp_path: Path, make_read_only: Callable[[Path], None]) -> None:
    folder = tmp_path / "locked"
    folder.mkdir()
    make_read_only(folder)
    for place in (folder, folder / "deeper"):
        with pytest.raises(MachineFault) as caught:
            open_store(place)
        assert caught.value.code == "read-only-folder"
        assert str(folder) in str(caught.value)
    with pytest.raises(CannotDo) as missing:
        open_store(folder, read_only=True)
    assert missing.value.code == "no-store"


def test_a_store_in_a_read_only_folder_can_still_be_read(filled: Store, make_read_only: Callable[[Path], None]) -> None:
    filled.close()
    make_read_only(filled.folder)
    with pytest.raises(MachineFault) as caught:
        open_store(filled.folder)
    assert caught.value.code == "read-only-folder"
    reader = open_store(filled.folder, read_only=True)
    with reader.read() as unit:
        assert unit.candidates.get("candidate") is not None
    assert check(reader).ok
    reader.close()


def test_a_folder_that_becomes_read_only_is_told_when_writing(
    filled: Store, make_read_only: Callable[[Path], None]
) -> None:
    filled.close()
    store = open_store(filled.folder)
    store.engine.dispose()  # so that the next connection is made anew
    make_read_only(store.folder)
    with pytest.raises(MachineFault) as caught, store.write() as unit:
        unit.settings.set("a", "b")
    assert caught.value.code == "read-only-folder"
    store.close()


@pytest.mark.parametrize("moved", [True, False])
def test_a_folder_that_vanishes_is_told_at_the_next_write(filled: Store, tmp_path: Path, moved: bool) -> None:
    elsewhere = tmp_path / "elsewhere"
    shutil.move(filled.folder, elsewhere) if moved else shutil.rmtree(filled.folder)
    with pytest.raises(MachineFault) as caught, filled.write() as unit:
        unit.settings.set("a", "b")
    assert caught.value.code == "store-gone"
    filled.close()
    assert not filled.folder.exists()


def test_a_store_put_in_the_place_of_an_open_one_is_not_written_to(filled: Store, tmp_path: Path) -> None:
    other = open_store(tmp_path / "other")
    other.close()
    filled.file.rename(tmp_path / "aside.db")
    shutil.copy(other.file, filled.file)
    with pytest.raises(MachineFault) as caught, filled.write() as unit:
        unit.settings.set("a", "b")
    assert caught.value.code == "store-gone"
    assert filled.file.read_bytes() == other.file.read_bytes()


def test_damage_is_found_and_told(filled: Store) -> None:
    with filled.write() as unit:
        notes = [Note(f"n{number}", "interview", None, number, 0, "x" * 1000) for number in range(400)]
        unit.interviews.save_notes("interview", notes)
    filled.close()
    content = bytearray(filled.file.read_bytes())
    content[len(content) // 2] ^= 0xFF
    filled.file.write_bytes(content)
    store = open_store(filled.folder)
    try:
        report = check(store)
        assert not report.ok
        assert not report.cipher_integrity
        assert all(problem.endswith(".") for problem in report.problems)
        with pytest.raises(MachineFault) as caught, store.read() as unit:
            unit.interviews.notes("interview")
        assert caught.value.code == "store-damaged"
    finally:
        store.close()


def test_a_writer_that_waits_too_long_is_told_to_try_again(filled: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("hiring_assistant.store.connecting.BUSY_MS", 50)
    filled.engine.dispose()
    other = connect(filled.file, filled.key)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(MachineFault) as caught, filled.write() as unit:
        unit.settings.set("a", "b")
    assert caught.value.code == "store-busy"
    other.execute("ROLLBACK")
    other.close()
    with filled.write() as unit:
        unit.settings.set("a", "b")
