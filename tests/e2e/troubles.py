"""Things that happen to the disk under an open store: it is full, becomes read-only, or the folder is away."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

_SIZE = "24m"


@contextmanager
def small_disk(at: Path) -> Iterator[Path]:
    """A disk of some megabytes in memory, mounted at the new folder ``at``; skips the test where that is refused."""
    at.mkdir()
    if not _allowed("mount", "-t", "tmpfs", "-o", f"size={_SIZE}", "tmpfs", str(at)):
        pytest.skip("no disk can be mounted here")
    try:
        yield at
    finally:
        subprocess.run(["umount", "--lazy", str(at)], check=True, capture_output=True)


class Full:
    """Something else has filled the disk that ``store`` is on."""

    told = "The disk is full"

    def __init__(self, store: Path) -> None:
        self._filler = store.parent / "filler"

    def begin(self) -> None:
        """Leave no room at all."""
        with self._filler.open("wb", buffering=0) as filler:
            for size in (65536, 4096, 1):
                try:
                    while True:
                        filler.write(b"\0" * size)
                except OSError:
                    continue

    def end(self) -> None:
        """Make room again."""
        self._filler.unlink(missing_ok=True)


class ReadOnly:
    """Nothing in the folder can be written to any more, not even by a program that has it open."""

    told = "cannot be written to"

    def __init__(self, store: Path) -> None:
        self._store = store

    def begin(self) -> None:
        """Take the right to write away."""
        if not self._change("+i"):
            self.end()
            pytest.skip("files cannot be made immutable here")

    def end(self) -> None:
        """Give it back."""
        self._change("-i")

    def _change(self, how: str) -> bool:
        return _allowed("chattr", how, str(self._store), *(str(file) for file in self._store.glob("hiring.db*")))


class Gone:
    """The folder is away, as when its disk is pulled out, or somebody moves it."""

    told = "no longer in"

    def __init__(self, store: Path) -> None:
        self._store, self._away = store, store.with_name("away")

    def begin(self) -> None:
        """Take it away."""
        self._store.rename(self._away)

    def end(self) -> None:
        """Put it back."""
        if self._away.exists():
            self._away.rename(self._store)


TROUBLES = (Full, ReadOnly, Gone)


@contextmanager
def place_for(trouble: type[Full | ReadOnly | Gone], folder: Path) -> Iterator[Path]:
    """Where to put a store that is to have this trouble; ``folder`` is there to be used."""
    if trouble is Full:
        with small_disk(folder / "disk") as disk:
            yield disk / "store"
    else:
        yield folder / "store"


def _allowed(program: str, *arguments: str) -> bool:
    if sys.platform != "linux" or os.geteuid() != 0 or shutil.which(program) is None:
        return False
    return subprocess.run([program, *arguments], check=False, capture_output=True).returncode == 0
