"""Real stores in temporary folders, and small disks to fill or to make read-only where this machine allows it."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hiring_assistant.domain.candidate import Candidate
from hiring_assistant.domain.interview import Interview, InterviewState
from hiring_assistant.domain.kit import Kit, KitPlan
from hiring_assistant.domain.role import Requirement, RoleReading, RoleVersion, Track, TrackKind
from hiring_assistant.store.opening import Store, open_store
from hiring_assistant.store.unit import Unit

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def fill(unit: Unit) -> None:
    """A role, its page, a kit, a candidate and a started interview, to hang things on."""
    unit.roles.add("role", "Harbour Pilot", NOON)
    track = Track("Pilot", TrackKind.BASE, 3, requirements=(Requirement("Reads tides", 5),))
    reading = RoleReading("Harbour Pilot", tracks=(track,))
    unit.roles.add_version(RoleVersion("version", "role", 1, "pilot.md", "# Harbour Pilot", "ab" * 32, NOON, reading))
    unit.kits.add(Kit("kit", "version", 1, NOON, KitPlan("Harbour Pilot", "Pilot", (), ())))
    unit.candidates.add(Candidate("candidate", "Noor Haddad", "role", "Pilot", NOON))
    unit.interviews.add(Interview("interview", "candidate", "kit", 1, "Ines", InterviewState.STARTED, NOON))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An open store with nothing in it."""
    opened = open_store(tmp_path / "store")
    yield opened
    opened.close()


@pytest.fixture
def filled(store: Store) -> Store:
    """An open store with one of each thing that others hang on."""
    with store.write() as unit:
        fill(unit)
    return store


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 4 MiB of its own; skipped where this user may not mount one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if not _mount("-t", "tmpfs", "-o", "size=4m", "tmpfs", str(folder)):
        pytest.skip("no disk can be mounted here")
    yield folder
    subprocess.run(["umount", "--lazy", str(folder)], check=True, capture_output=True)


@pytest.fixture
def make_read_only() -> Iterator[Callable[[Path], None]]:
    """Makes a folder read-only, by a mount for root and by permissions for others, until the test is over."""
    undo: list[Callable[[], object]] = []

    def make(folder: Path) -> None:
        if not hasattr(os, "geteuid") or os.geteuid() != 0:
            folder.chmod(0o500)
            undo.append(lambda: folder.chmod(0o700))
        elif _mount("--bind", str(folder), str(folder)):
            undo.append(lambda: subprocess.run(["umount", "--lazy", str(folder)], check=True, capture_output=True))
            if not _mount("-o", "remount,ro,bind", str(folder)):
                pytest.skip("no folder can be made read-only here")
        else:
            pytest.skip("no folder can be made read-only here")

    yield make
    for step in undo:
        step()


def _mount(*arguments: str) -> bool:
    try:
        return subprocess.run(["mount", *arguments], check=False, capture_output=True).returncode == 0
    except FileNotFoundError:
        return False
