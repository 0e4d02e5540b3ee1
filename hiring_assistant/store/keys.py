"""The key of a store: 256 random bits in the system keyring, or in a key file where there is no keyring.

The first 16 bytes of a SQLCipher file are its salt. The entry in the keyring is named after it, and backups are made
with the same salt, so that a store finds its key again wherever its folder is moved and whichever backup is used.
Where a key file exists, keyring is not even imported. ``HIRING_ASSISTANT_KEYRING=off`` keeps new keys in key files.
"""

from __future__ import annotations

import os
import re
import secrets
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.store.faults import os_fault

KEY_FILE_NAME = "hiring.key"
SWITCH = "HIRING_ASSISTANT_KEYRING"
SERVICE = "hiring-assistant"

_SALT_BYTES = 16
_HEX_KEY = re.compile(r"[0-9a-f]{64}")
_SECONDS_TO_KEEP = 3.0
_SECONDS_TO_FETCH = 20.0
"""Longer than for keeping: the system may be asking for the keyring's password."""


class KeyPlace(Enum):
    """Where the key of a store is kept."""

    KEYRING = "keyring"
    KEY_FILE = "key-file"

    @property
    def description(self) -> str:
        """A sentence for people."""
        if self is KeyPlace.KEYRING:
            return "The store is encrypted; its key is in the keyring of this computer."
        return f"The store is encrypted; its key is in the file {KEY_FILE_NAME} beside it, which only you can read."


@dataclass(frozen=True, slots=True)
class StoreKey:
    """The key and the salt, in hexadecimal, and where the key is kept. Its text never shows the key."""

    key: str = field(repr=False)
    salt: str = field(repr=False)
    place: KeyPlace


def salt_of(file: Path) -> str | None:
    """The salt of a store file in hexadecimal, or None where the file is missing or too short to have one.

    Raises:
        MachineFault: where the file cannot be read.
    """
    try:
        with file.open("rb") as stream:
            head = stream.read(_SALT_BYTES)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise os_fault(error, file.parent) from None
    return head.hex() if len(head) == _SALT_BYTES else None


def new_key(folder: Path) -> StoreKey:
    """A key for a new store in ``folder``, kept before it is returned; one that is there already is used again.

    Raises:
        MachineFault: where the key file cannot be written.
        CannotDo: ``wrong-key`` where there is a key file that holds no key.
    """
    salt = secrets.token_hex(_SALT_BYTES)
    key = _read_key_file(folder)
    if key is not None:
        return StoreKey(key, salt, KeyPlace.KEY_FILE)
    key = secrets.token_hex(32)
    if _keyring_wanted() and _in_time(lambda: _keep_in_keyring(salt, key), _SECONDS_TO_KEEP):
        return StoreKey(key, salt, KeyPlace.KEYRING)
    _write_key_file(folder, key)
    return StoreKey(key, salt, KeyPlace.KEY_FILE)


def find_key(folder: Path, salt: str) -> StoreKey:
    """The key of the store file with that salt in ``folder``.

    Raises:
        CannotDo: ``no-key`` where it is nowhere, ``wrong-key`` where the key file holds no key.
    """
    key = _read_key_file(folder)
    if key is not None:
        return StoreKey(key, salt, KeyPlace.KEY_FILE)
    if _keyring_wanted():
        key = _in_time(lambda: _fetch_from_keyring(salt), _SECONDS_TO_FETCH)
        if key is not None and _HEX_KEY.fullmatch(key):
            return StoreKey(key, salt, KeyPlace.KEYRING)
    raise CannotDo(
        "no-key",
        f"The key of the store in {folder} was not found. Unlock the keyring of this computer, or put the file "
        f"{KEY_FILE_NAME} back beside the store, and open it again.",
    )


def _keyring_wanted() -> bool:
    return os.environ.get(SWITCH, "").casefold() not in {"off", "0", "no"}


def _in_time(ask: Callable[[], str | None], seconds: float) -> str | None:
    """What ``ask`` returns; None where it fails or takes longer: a keyring may be broken in many ways, or ask the
    person something and wait. The thread is left behind then, and ends with the program.
    """
    answers: list[str | None] = []

    def run() -> None:
        try:
            answers.append(ask())
        except Exception:  # any backend's own error means the same: no key from there
            answers.append(None)

    thread = threading.Thread(target=run, name="keyring", daemon=True)
    thread.start()
    thread.join(seconds)
    return answers[0] if answers else None


def _keep_in_keyring(salt: str, key: str) -> str | None:
    import keyring

    # keyring's own measure: backends below 1 are stand-ins that fail, forget or write plain text.
    if keyring.get_keyring().priority < 1:
        return None
    keyring.set_password(SERVICE, salt, key)
    return key if keyring.get_password(SERVICE, salt) == key else None


def _fetch_from_keyring(salt: str) -> str | None:
    import keyring

    return keyring.get_password(SERVICE, salt)


def _read_key_file(folder: Path) -> str | None:
    file = folder / KEY_FILE_NAME
    try:
        content = file.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise os_fault(error, folder) from None
    key = content.decode("ascii", "replace").strip().lower()
    if not _HEX_KEY.fullmatch(key):
        raise CannotDo(
            "wrong-key",
            f"The file {file} does not hold the key of a store. Put the right {KEY_FILE_NAME} back in its place.",
        )
    return key


def _write_key_file(folder: Path, key: str) -> None:
    """Write the key under another name first, so that there is never half a key file."""
    part = folder / f"{KEY_FILE_NAME}.part"
    try:
        part.unlink(missing_ok=True)
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as stream:
            stream.write(key + "\n")
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(folder / KEY_FILE_NAME)
        sync_folder(folder)
    except OSError as error:
        raise os_fault(error, folder) from None


def sync_folder(folder: Path) -> None:
    """Make names that were just given in ``folder`` last through a power cut, where the system can."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
