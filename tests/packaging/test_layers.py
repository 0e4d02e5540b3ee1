"""The layers of the package, and what may not be loaded before it is needed."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

#: What costs a noticeable part of a second to load, or opens a screen.
HEAVY = ("PySide6", "sqlmodel", "sqlalchemy", "sqlcipher3", "alembic", "pydantic", "keyring", "xlsxwriter")


def loaded_by(code: str) -> set[str]:
    """The top-level packages in memory after a fresh Python has run ``code``."""
    ending = "\nimport sys; print('LOADED', *sorted({name.partition('.')[0] for name in sys.modules}))"
    done = subprocess.run([sys.executable, "-c", code + ending], capture_output=True, text=True, check=True)
    return set(done.stdout.splitlines()[-1].removeprefix("LOADED ").split())


def test_no_layer_imports_one_above_it() -> None:
    lint = shutil.which("lint-imports", path=str(Path(sys.executable).parent))
    assert lint is not None
    done = subprocess.run([lint, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_intents_load_neither_qt_nor_sql() -> None:
    loaded = loaded_by("import hiring_assistant.app")
    assert "hiring_assistant" in loaded
    assert loaded.isdisjoint(HEAVY)


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["roles", "--help"]])
def test_help_of_the_command_line_loads_neither_qt_nor_sql(arguments: list[str]) -> None:
    code = f"""
from hiring_assistant.__main__ import main
try:
    main({arguments!r})
except SystemExit as ending:
    assert not ending.code
"""
    loaded = loaded_by(code)
    assert "hiring_assistant" in loaded
    assert loaded.isdisjoint(HEAVY)
