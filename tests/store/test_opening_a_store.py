"""Opening: what is made, what is refused, and with which words."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from hiring_assistant.domain.problem import CannotDo, MachineFault
from hiring_assistant.store import schema
from hiring_assistant.store.connecting import connect
from hiring_assistant.store.opening import KeyPlace, Store, open_store
from tests.store.conftest import NOON, fill


def refused(folder: Path, *, read_only: bool = False) -> str:
    with pytest.raises(CannotDo) as caught:
        open_store(folder, read_only=read_only).close()
    assert str(caught.value).endswith(".")
    assert str(folder) in str(caught.value)
    return caught.value.code


def test_a_new_store_is_encrypted_and_only_its_owner_may_read_it(tmp_path: Path) -> None:
    folder = tmp_path / "some" / "place"
    store = open_store(folder)
    with store.write() as unit:
        fill(unit)
    store.close()
    content = (folder / "hiring.db").read_bytes()
    assert not content.startswith(b"SQLite format 3")
    assert b"Noor Haddad" not in content
    assert b"CREATE TABLE" not in content
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    for name in ("hiring.db", "hiring.key"):
        assert stat.S_IMODE((folder / name).stat().st_mode) == 0o600
    assert store.key_place is KeyPlace.KEY_FILE
    assert "hiring.key" in store.key_place.description


def test_side_files_are_encrypted_and_private_while_the_store_is_open(filled: Store) -> None:
    log = filled.folder / "hiring.db-wal"
    assert b"Noor" not in log.read_bytes()
    assert stat.S_IMODE(log.stat().st_mode) == 0o600


def test_what_was_written_is_there_after_opening_again(filled: Store) -> None:
    filled.close()
    again = open_store(filled.folder)
    with again.read() as unit:
        assert [entry.title for entry in unit.roles.summaries()] == ["Harbour Pilot"]
    again.close()


def test_closing_leaves_one_file_and_may_be_done_twice(filled: Store) -> None:
    filled.close()
    filled.close()
    assert not (filled.folder / "hiring.db-wal").exists()
    open_store(filled.folder).close()


def test_a_second_writer_is_refused_until_the_first_closes(store: Store) -> None:
    assert refused(store.folder) == "store-in-use"
    store.close()
    open_store(store.folder).close()


def test_a_second_program_is_refused(store: Store) -> None:
    script = (
        "import sys, pathlib\n"
        "from hiring_assistant.domain.problem import CannotDo\n"
        "from hiring_assistant.store.opening import open_store\n"
        "try: open_store(pathlib.Path(sys.argv[1]))\n"
        "except CannotDo as problem: print(problem.code)\n"
    )
    run = subprocess.run([sys.executable, "-c", script, str(store.folder)], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "store-in-use"


def test_readers_need_no_lock_and_cannot_write(filled: Store) -> None:
    reader = open_store(filled.folder, read_only=True)
    with reader.read() as unit:
        assert unit.candidates.get("candidate") is not None
    with filled.write() as unit:
        unit.settings.set("sample", "yes")
    with reader.read() as unit:
        assert unit.settings.get("sample") == "yes"
    with pytest.raises(CannotDo) as caught, reader.write():
        pass
    assert caught.value.code == "read-only-store"
    with pytest.raises(MachineFault), reader.read() as unit:
        unit.settings.set("sample", "no")
    reader.close()


@pytest.mark.parametrize("left_behind", [("hiring.db-wal", "hiring.db-shm"), ("hiring.db-wal",)])
def test_readers_see_what_a_killed_writer_left_in_the_log(
    filled: Store, tmp_path: Path, left_behind: tuple[str, ...]
) -> None:
    after = tmp_path / "after"
    after.mkdir()
    for name in ("hiring.db", "hiring.key", *left_behind):
        shutil.copy(filled.folder / name, after)
    reader = open_store(after, read_only=True)
    with reader.read() as unit:
        assert unit.candidates.get("candidate") is not None
    reader.close()


def test_reading_only_makes_nothing(tmp_path: Path) -> None:
    assert refused(tmp_path / "nothing", read_only=True) == "no-store"
    assert not (tmp_path / "nothing").exists()


def test_a_lost_key_is_named_and_replaced_by_no_other(filled: Store) -> None:
    filled.close()
    (filled.folder / "hiring.key").unlink()
    assert refused(filled.folder) == "no-key"
    assert not (filled.folder / "hiring.key").exists()


def test_a_wrong_key_is_told_from_a_file_that_is_no_store(filled: Store, capfd: pytest.CaptureFixture[str]) -> None:
    filled.close()
    key = filled.folder / "hiring.key"
    right = key.read_text()
    key.write_text("0" * 64)
    assert refused(filled.folder) == "wrong-key"
    key.write_text("not a key")
    assert refused(filled.folder) == "wrong-key"
    key.write_text(right)
    open_store(filled.folder).close()
    assert capfd.readouterr().err == ""  # SQLCipher would print about it


@pytest.mark.parametrize("content", [b"x", b"A letter, not a store.", b"SQLite format 3\0" + b"\0" * 4080])
def test_other_files_are_not_taken_for_stores_and_stay_as_they_are(tmp_path: Path, content: bytes) -> None:
    open_store(tmp_path).close()
    (tmp_path / "hiring.db").write_bytes(content)
    assert refused(tmp_path) == "not-a-store"
    assert (tmp_path / "hiring.db").read_bytes() == content


def test_an_encrypted_database_of_something_else_is_not_a_store(store: Store) -> None:
    store.close()
    store.file.unlink()
    other = connect(store.file, store.key, mode="rwc")
    other.execute("CREATE TABLE recipe (name TEXT)")
    other.close()
    assert refused(store.folder) == "not-a-store"


def test_a_store_of_a_newer_version_is_refused_and_left_alone(filled: Store) -> None:
    filled.close()
    raw = connect(filled.file, filled.key)
    raw.execute(f"PRAGMA user_version = {schema.FORMAT + 1}")
    raw.close()
    assert refused(filled.folder) == "store-newer"
    assert refused(filled.folder, read_only=True) == "store-newer"


def test_a_first_start_that_was_cut_short_is_finished_by_the_next(tmp_path: Path) -> None:
    open_store(tmp_path).close()
    (tmp_path / "hiring.db").unlink()
    (tmp_path / "hiring.db").touch()
    store = open_store(tmp_path)
    with store.write() as unit:
        fill(unit)
    store.close()


def test_a_file_with_a_key_but_no_table_yet_is_finished_too(store: Store) -> None:
    store.close()
    store.file.unlink()
    raw = connect(store.file, store.key, mode="rwc")
    raw.execute("PRAGMA journal_mode = WAL")
    raw.close()
    assert store.file.stat().st_size > 0
    again = open_store(store.folder)
    with again.read() as unit:
        assert unit.roles.summaries() == ()
    again.close()


def test_pragmas_hold_on_every_connection(store: Store) -> None:
    with store.engine.connect() as first, store.engine.connect() as second:
        for connection in (first, second):
            found = [
                connection.exec_driver_sql(f"PRAGMA {name}").scalar()
                for name in ("foreign_keys", "journal_mode", "synchronous", "busy_timeout")
            ]
            assert found == [1, "wal", 2, 5000]


def test_two_threads_share_a_store(filled: Store) -> None:
    failures: list[BaseException] = []

    def work(name: str) -> None:
        try:
            for number in range(25):
                with filled.write() as unit:
                    unit.settings.set(f"{name}-{number}", "x")
                with filled.read() as unit:
                    assert unit.settings.get(f"{name}-{number}") == "x"
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=work, args=(name,)) for name in ("one", "two")]
    for thread in threads:
        thread.start()
    work("three")
    for thread in threads:
        thread.join()
    assert not failures
    with filled.read() as unit:
        assert all(unit.settings.get(f"{name}-24") == "x" for name in ("one", "two", "three"))


def test_a_store_may_be_closed_in_another_thread(store: Store) -> None:
    closer = threading.Thread(target=store.close)
    closer.start()
    closer.join()
    open_store(store.folder).close()


def test_a_unit_is_all_or_nothing(filled: Store) -> None:
    with pytest.raises(ZeroDivisionError), filled.write() as unit:
        unit.settings.set("a", "1")
        unit.candidates.remove("candidate")
        raise ZeroDivisionError
    with filled.read() as unit:
        assert unit.settings.get("a") is None
        assert unit.candidates.get("candidate") is not None


def test_a_reader_sees_one_state_throughout(filled: Store) -> None:
    with filled.read() as before:
        assert before.settings.get("a") is None
        with filled.write() as unit:
            unit.settings.set("a", "1")
        assert before.settings.get("a") is None


def test_writing_inside_writing_is_a_bug_that_says_so(store: Store) -> None:
    with store.write(), pytest.raises(RuntimeError), store.write():
        pass
    with store.write() as unit:
        unit.settings.set("a", "1")


def test_errors_never_show_what_people_wrote(filled: Store) -> None:
    with pytest.raises(Exception) as caught, filled.write() as unit:
        unit.roles.add("role", "Secret title", NOON)
    assert "UNIQUE" in str(caught.value)
    assert "Secret title" not in str(caught.value)
    assert filled.key.key not in repr(filled.key)


def test_the_raw_driver_cannot_read_the_file(filled: Store) -> None:
    filled.close()
    plain = dbapi2.connect(str(filled.file))
    with pytest.raises(dbapi2.DatabaseError):
        plain.execute("SELECT * FROM candidate")
    plain.close()


def test_importing_and_opening_loads_neither_alembic_nor_keyring(tmp_path: Path) -> None:
    script = (
        "import sys, pathlib\n"
        "from hiring_assistant.store.opening import open_store\n"
        "for _ in range(2):\n"
        "    open_store(pathlib.Path(sys.argv[1])).close()\n"
        "print([name for name in ('alembic', 'keyring', 'PySide6') if name in sys.modules])\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)], capture_output=True, text=True, check=True, env=dict(os.environ)
    )
    assert run.stdout.strip() == "[]"
