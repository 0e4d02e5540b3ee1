"""Checks, facts, backups and the way back from them."""

from __future__ import annotations

import shutil
import stat
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.store import schema
from hiring_assistant.store.backups import daily_backups, to_keep
from hiring_assistant.store.connecting import connect
from hiring_assistant.store.opening import Store, open_store
from hiring_assistant.store.upkeep import backup, check, info, restore
from tests.store.conftest import fill

DAY = datetime(2026, 5, 1, 18, 30, tzinfo=UTC)


def set_setting(store: Store, value: str) -> None:
    with store.write() as unit:
        unit.settings.set("state", value)


def setting_in(folder: Path) -> str | None:
    store = open_store(folder, read_only=True)
    try:
        with store.read() as unit:
            return unit.settings.get("state")
    finally:
        store.close()


def test_a_sound_store_passes_and_is_counted(filled: Store) -> None:
    report = check(filled)
    assert report.ok
    assert report.integrity
    assert report.cipher_integrity
    assert report.foreign_keys
    assert (report.revision, report.format) == (schema.REVISION, schema.FORMAT)
    counts = dict(report.counts)
    assert counts["candidate"] == counts["interview"] == counts["role_version"] == 1
    assert counts["note"] == 0


def test_rows_without_what_they_belong_to_are_found(filled: Store) -> None:
    filled.close()
    raw = connect(filled.file, filled.key)
    raw.execute("DELETE FROM role")
    raw.close()
    store = open_store(filled.folder)
    report = check(store)
    store.close()
    assert not report.ok
    assert not report.foreign_keys
    assert report.integrity


def test_facts_are_plain_values(filled: Store) -> None:
    before = info(filled)
    assert before["folder"] == str(filled.folder)
    assert before["key_place"] == "key-file"
    assert before["revision"] == schema.REVISION
    assert before["last_backup"] is None
    assert isinstance(before["size"], int)
    assert before["size"] > 4096
    backup(filled, now=DAY)
    assert (info(filled)["backups"], info(filled)["last_backup"]) == (1, DAY)


def test_a_backup_has_everything_and_is_as_closed_as_the_store(filled: Store) -> None:
    set_setting(filled, "in the log only")
    copy = backup(filled, now=DAY)
    assert copy == filled.folder / "backups" / "hiring-20260501T183000Z.db"
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert stat.S_IMODE(copy.parent.stat().st_mode) == 0o700
    assert [file.name for file in copy.parent.iterdir()] == [copy.name]
    content = copy.read_bytes()
    assert not content.startswith(b"SQLite format 3")
    assert b"Noor" not in content
    raw = connect(copy, filled.key, mode="ro")
    assert raw.execute("SELECT value FROM setting").fetchall() == [("in the log only",)]
    assert raw.execute("SELECT name FROM candidate").fetchall() == [("Noor Haddad",)]
    raw.close()


def test_nothing_changed_means_no_new_backup(filled: Store) -> None:
    first = backup(filled, now=DAY)
    assert backup(filled, now=DAY + timedelta(days=1)) == first
    with filled.read() as unit:
        unit.roles.summaries()
    filled.close()
    store = open_store(filled.folder)
    assert backup(store, now=DAY + timedelta(days=2)) == first
    set_setting(store, "changed")
    second = backup(store, now=DAY + timedelta(days=3))
    assert daily_backups(store.folder) == (first, second)
    store.close()


def test_a_reader_can_back_up_what_a_writer_has_open(filled: Store, tmp_path: Path) -> None:
    set_setting(filled, "fresh")
    reader = open_store(filled.folder, read_only=True)
    copy = backup(reader, tmp_path / "elsewhere" / "copy.db")
    reader.close()
    assert copy == tmp_path / "elsewhere" / "copy.db"
    raw = connect(copy, filled.key, mode="ro")
    assert raw.execute("SELECT value FROM setting").fetchall() == [("fresh",)]
    raw.close()


def test_a_target_is_replaced_but_never_the_store(filled: Store, tmp_path: Path) -> None:
    target = tmp_path / "copy.db"
    target.write_text("something else")
    backup(filled, target)
    assert target.stat().st_size > 4096
    with pytest.raises(CannotDo) as caught:
        backup(filled, filled.file)
    assert caught.value.code == "target-is-store"
    assert check(filled).ok


def test_backups_are_thinned_by_day_week_and_month(tmp_path: Path) -> None:
    last = datetime(2026, 6, 30, 23, 0, tzinfo=UTC)
    made = [last - timedelta(hours=12 * number) for number in range(1000)]
    files = {tmp_path / f"hiring-{at:%Y%m%dT%H%M%SZ}.db": at for at in made}
    kept = sorted((files[file] for file in to_keep(files)), reverse=True)
    days = [last - timedelta(days=number) for number in range(7)]
    assert kept[:7] == days
    sundays = [at for at in kept if at.isoweekday() == 7 and at.hour == 23]
    assert datetime(2026, 6, 14, 23, 0, tzinfo=UTC) in sundays
    months = {(at.year, at.month) for at in kept}
    assert len(months) == 12
    assert datetime(2026, 5, 31, 23, 0, tzinfo=UTC) in kept
    assert min(kept) == datetime(2025, 7, 31, 23, 0, tzinfo=UTC)
    assert len(kept) <= 7 + 4 + 12
    assert to_keep(file for file in files if files[file] in kept) == to_keep(files)


def test_thinning_spares_other_files(filled: Store) -> None:
    folder = filled.folder / "backups"
    folder.mkdir()
    others = [folder / name for name in ("before-0002-20200101T000000Z.db", "hiring-mine.db", "notes.txt")]
    for other in others:
        other.write_text("kept")
    for number in range(12):
        set_setting(filled, str(number))
        backup(filled, now=DAY + timedelta(hours=number))
    # 12 hours from half past six in the evening: two days of one week.
    assert len(daily_backups(filled.folder)) == 2
    assert all(other.read_text() == "kept" for other in others)


def test_restoring_brings_the_backup_back_and_keeps_what_was_replaced(filled: Store) -> None:
    set_setting(filled, "old")
    copy = backup(filled, now=DAY)
    set_setting(filled, "new")
    filled.close()
    replaced = restore(filled.folder, copy)
    assert setting_in(filled.folder) == "old"
    assert replaced is not None
    assert replaced.parent == filled.folder
    raw = connect(replaced, filled.key, mode="ro")
    assert raw.execute("SELECT value FROM setting").fetchall() == [("new",)]
    raw.close()
    assert copy.exists()
    store = open_store(filled.folder)
    assert check(store).ok
    store.close()


def test_restoring_takes_the_log_along_of_a_store_that_was_not_closed(filled: Store, tmp_path: Path) -> None:
    set_setting(filled, "old")
    copy = backup(filled, now=DAY)
    set_setting(filled, "in the log")
    crashed = tmp_path / "crashed"
    shutil.copytree(filled.folder, crashed, ignore=shutil.ignore_patterns("*.lock"))
    replaced = restore(crashed, copy)
    assert setting_in(crashed) == "old"
    assert replaced is not None
    raw = connect(replaced, filled.key)
    assert raw.execute("SELECT value FROM setting").fetchall() == [("in the log",)]
    raw.close()


def test_restoring_works_where_the_store_is_lost_or_damaged(filled: Store) -> None:
    set_setting(filled, "old")
    copy = backup(filled, now=DAY)
    filled.close()
    filled.file.write_bytes(b"damage" * 1000)
    restore(filled.folder, copy)
    assert setting_in(filled.folder) == "old"
    filled.file.unlink()
    assert restore(filled.folder, copy) is None
    assert setting_in(filled.folder) == "old"
    assert not list(filled.folder.glob("*.part"))


def test_an_open_store_is_not_replaced(filled: Store) -> None:
    copy = backup(filled, now=DAY)
    with pytest.raises(CannotDo) as caught:
        restore(filled.folder, copy)
    assert caught.value.code == "store-in-use"


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (lambda file: file.unlink(), "no-store"),
        (lambda file: file.write_text("a letter, and a longer one at that"), "not-a-store"),
        (lambda file: file.write_bytes(bytes(8192)), "wrong-key"),
        (lambda file: file.write_bytes(file.read_bytes()[:-4096]), "backup-damaged"),
        (lambda file: flip(file, 5000), "backup-damaged"),
        (lambda file: flip(file, -100), "backup-damaged"),
    ],
)
def test_a_bad_backup_replaces_nothing(filled: Store, spoil: Callable[[Path], object], code: str) -> None:
    set_setting(filled, "mine")
    copy = backup(filled, now=DAY)
    filled.close()
    before = filled.file.read_bytes()
    spoil(copy)
    with pytest.raises(CannotDo) as caught:
        restore(filled.folder, copy)
    assert caught.value.code == code
    assert str(copy) in str(caught.value)
    assert filled.file.read_bytes() == before
    assert not list(filled.folder.glob("*restored*"))


def flip(file: Path, place: int) -> None:
    content = bytearray(file.read_bytes())
    content[place] ^= 1
    file.write_bytes(content)


def test_a_backup_of_a_newer_version_is_refused(filled: Store) -> None:
    copy = backup(filled, now=DAY)
    filled.close()
    raw = connect(copy, filled.key)
    raw.execute(f"PRAGMA user_version = {schema.FORMAT + 1}")
    raw.close()
    with pytest.raises(CannotDo) as caught:
        restore(filled.folder, copy)
    assert caught.value.code == "store-newer"


def test_a_backup_moves_to_another_computer_with_its_key_file(filled: Store, tmp_path: Path) -> None:
    set_setting(filled, "moved")
    copy = backup(filled, now=DAY)
    new = tmp_path / "new"
    new.mkdir()
    with pytest.raises(CannotDo) as caught:
        restore(new, copy)
    assert caught.value.code == "no-key"
    shutil.copy(filled.folder / "hiring.key", new)
    assert restore(new, copy) is None
    assert setting_in(new) == "moved"


def test_checking_reads_what_a_writer_has_open(store: Store) -> None:
    with store.write() as unit:
        fill(unit)
    reader = open_store(store.folder, read_only=True)
    assert check(reader).ok
    assert dict(check(reader).counts)["candidate"] == 1
    reader.close()
