"""The program as it is started, in processes of its own."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from hiring_assistant import __version__
from hiring_assistant.app.workspace import open_workspace

PATIENCE_S = 60


def command(folder: Path, *options: str) -> list[str]:
    return [sys.executable, "-m", "hiring_assistant", "--store", str(folder), *options]


def run(folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command(folder, *options), capture_output=True, text=True, timeout=PATIENCE_S, check=False)


@pytest.fixture
def first(tmp_path: Path) -> Iterator[Path]:
    """A window that is open on a store; its folder."""
    folder, moments = tmp_path / "store", tmp_path / "moments"
    process = subprocess.Popen(
        command(folder), env={**os.environ, "HIRING_ASSISTANT_STARTUP_TIMES": str(moments)}, stderr=subprocess.DEVNULL
    )
    begun = time.monotonic()
    while not (moments.exists() and "filled" in moments.read_text()):
        assert process.poll() is None
        assert time.monotonic() < begun + PATIENCE_S
        time.sleep(0.05)
    yield folder
    process.terminate()
    process.wait(PATIENCE_S)


def test_check_opens_the_window_and_prints_the_version(tmp_path: Path) -> None:
    done = run(tmp_path / "store", "--check")
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == __version__


def test_check_fails_where_the_store_cannot_be_opened(tmp_path: Path) -> None:
    holder = open_workspace(tmp_path / "store")
    done = run(tmp_path / "store", "--check")
    holder.close()
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


def test_second_start_on_the_same_store_leaves_at_once(first: Path) -> None:
    done = run(first)
    assert done.returncode == 0
    assert "open on this store already" in done.stderr


def test_start_on_another_store_is_a_window_of_its_own(first: Path, tmp_path: Path) -> None:
    assert run(tmp_path / "other", "--check").returncode == 0


def test_nothing_heavy_is_imported_before_the_first_paint() -> None:
    looked = (
        "import sys\n"
        "import hiring_assistant.ui.launch, hiring_assistant.ui.program, hiring_assistant.ui.shell.main_window\n"
        "heavy = ('sqlmodel', 'sqlalchemy', 'sqlcipher3', 'pydantic', 'alembic', 'qtawesome', 'markdown', 'keyring')\n"
        "print(sorted(set(heavy) & set(sys.modules)))\n"
        "print(sorted(name for name in sys.modules if name.startswith('hiring_assistant.store')))\n"
    )
    done = subprocess.run([sys.executable, "-c", looked], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["[]", "[]"]


def test_search_in_sources_is_left_out(tmp_path: Path) -> None:
    looked = (
        "import PySide6.QtCore, linecache\n"
        "from hiring_assistant.ui.import_speed import skip_search_in_sources\n"
        "skip_search_in_sources()\n"
        "linecache.clearcache()\n"
        "import sqlmodel\n"
        "print([name for name in linecache.cache if 'sqlmodel' in name])\n"
    )
    done = subprocess.run([sys.executable, "-c", looked], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
