"""Where the key is kept: in a working keyring, else in a file; and that it is found again."""

from __future__ import annotations

import shutil
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import keyring
import pytest
from keyring.backend import KeyringBackend

from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.store import keys
from hiring_assistant.store.opening import KeyPlace, open_store
from hiring_assistant.store.upkeep import backup, restore
from tests.store.conftest import fill

PutIn = Callable[[Any], Any]


class Drawer(KeyringBackend):
    """A keyring of its own for each test, as any backend plugs one in."""

    priority = 5  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.asks_for = 0.0
        self.forgets = False

    def get_password(self, service: str, username: str) -> str | None:
        time.sleep(self.asks_for)
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        time.sleep(self.asks_for)
        if not self.forgets:
            self.kept[service, username] = password


class BrokenDrawer(Drawer):
    """One that fails whatever it is asked."""

    def set_password(self, service: str, username: str, password: str) -> None:
        raise OSError("the bus is gone")

    def get_password(self, service: str, username: str) -> str | None:
        raise OSError("the bus is gone")


class PlainTextDrawer(Drawer):
    """One that keyring itself does not recommend."""

    priority = 0.5  # type: ignore[assignment]


@pytest.fixture
def put_in(monkeypatch: pytest.MonkeyPatch) -> Iterator[PutIn]:
    before = keyring.get_keyring()
    monkeypatch.setenv(keys.SWITCH, "on")

    def use(drawer: KeyringBackend) -> KeyringBackend:
        keyring.set_keyring(drawer)
        return drawer

    yield use
    keyring.set_keyring(before)


def test_a_keyring_that_works_keeps_the_key(tmp_path: Path, put_in: PutIn) -> None:
    drawer = put_in(Drawer())
    folder = tmp_path / "store"
    store = open_store(folder)
    with store.write() as unit:
        fill(unit)
    assert store.key_place is KeyPlace.KEYRING
    assert "keyring" in store.key_place.description
    store.close()
    assert not (folder / "hiring.key").exists()
    ((service, name), key) = drawer.kept.popitem()
    assert service == "hiring-assistant"
    assert name == (folder / "hiring.db").read_bytes()[:16].hex()
    with pytest.raises(CannotDo) as caught:
        open_store(folder)
    assert caught.value.code == "no-key"
    drawer.kept[service, name] = key
    open_store(folder).close()


def test_the_key_is_found_from_another_folder_and_for_backups(tmp_path: Path, put_in: PutIn) -> None:
    put_in(Drawer())
    store = open_store(tmp_path / "store")
    with store.write() as unit:
        fill(unit)
    copy = backup(store, now=datetime(2026, 5, 1, tzinfo=UTC))
    assert copy.read_bytes()[:16] == store.file.read_bytes()[:16]
    store.close()
    moved = tmp_path / "moved"
    shutil.move(store.folder, moved)
    open_store(moved).close()
    fresh = tmp_path / "fresh"
    restore(fresh, moved / "backups" / copy.name)
    again = open_store(fresh)
    with again.read() as unit:
        assert unit.candidates.get("candidate") is not None
    again.close()


def test_two_stores_have_two_keys(tmp_path: Path, put_in: PutIn) -> None:
    drawer = put_in(Drawer())
    for name in ("one", "two"):
        open_store(tmp_path / name).close()
    assert len(set(drawer.kept.values())) == 2
    for name in ("one", "two"):
        open_store(tmp_path / name).close()


@pytest.mark.parametrize("kind", ["broken", "plain", "forgetful"])
def test_a_keyring_that_cannot_be_relied_on_is_not_used(tmp_path: Path, put_in: PutIn, kind: str) -> None:
    drawer = put_in({"broken": BrokenDrawer, "plain": PlainTextDrawer, "forgetful": Drawer}[kind]())
    drawer.forgets = kind == "forgetful"
    store = open_store(tmp_path)
    assert store.key_place is KeyPlace.KEY_FILE
    assert drawer.kept == {}
    store.close()
    open_store(tmp_path).close()


def test_a_keyring_that_hangs_holds_nothing_up(tmp_path: Path, put_in: PutIn, monkeypatch: pytest.MonkeyPatch) -> None:
    drawer = put_in(Drawer())
    made = open_store(tmp_path / "before")
    made.close()
    drawer.asks_for = 1.0
    monkeypatch.setattr(keys, "_SECONDS_TO_KEEP", 0.05)
    monkeypatch.setattr(keys, "_SECONDS_TO_FETCH", 0.05)
    store = open_store(tmp_path / "store")
    assert store.key_place is KeyPlace.KEY_FILE
    store.close()
    with pytest.raises(CannotDo) as caught:
        open_store(made.folder)
    assert caught.value.code == "no-key"
    assert "Unlock" in str(caught.value)


def test_a_key_file_is_used_before_any_keyring(tmp_path: Path, put_in: PutIn) -> None:
    drawer = put_in(Drawer())
    (tmp_path / "hiring.key").write_text("ab" * 32 + "\n")
    store = open_store(tmp_path)
    assert store.key_place is KeyPlace.KEY_FILE
    assert drawer.kept == {}
    assert (tmp_path / "hiring.key").read_text() == "ab" * 32 + "\n"
    store.close()


def test_the_switch_keeps_the_keyring_out(tmp_path: Path, put_in: PutIn, monkeypatch: pytest.MonkeyPatch) -> None:
    drawer = put_in(Drawer())
    monkeypatch.setenv(keys.SWITCH, "off")
    monkeypatch.delitem(sys.modules, "keyring")
    store = open_store(tmp_path)
    assert store.key_place is KeyPlace.KEY_FILE
    assert "keyring" not in sys.modules
    assert drawer.kept == {}
    store.close()


def test_a_machine_without_a_keyring_gets_a_key_file(tmp_path: Path, put_in: PutIn) -> None:
    from keyring.backends.fail import Keyring

    put_in(Keyring())
    store = open_store(tmp_path)
    assert store.key_place is KeyPlace.KEY_FILE
    store.close()


def test_a_key_never_shows(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    key = (tmp_path / "hiring.key").read_text().strip()
    assert len(key) == 64
    assert key not in repr(store.key)
    assert key not in repr(vars(store))
    store.close()
