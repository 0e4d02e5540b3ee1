"""What make says when a machine is not ready, and what the lock files hold."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(shutil.which("make") is None, reason="make is not installed here")


def make(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run make here without the flags of a make above, as which the tests may themselves run."""
    bare = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("MAKE", "MFLAGS", "DISPLAY", "WAYLAND"))
    }
    command = ["make", "--no-print-directory", *arguments]
    return subprocess.run(command, cwd=ROOT, env=bare | environment, capture_output=True, text=True, check=False)


def test_an_old_python_is_named_and_what_to_do(tmp_path: Path) -> None:
    old = tmp_path / "python3"
    old.write_text('#!/bin/sh\n[ "$1" = --version ] && { echo Python 3.9.2; exit 0; }\nexit 1\n')
    old.chmod(0o755)
    done = make("system-window", f"PYTHON={old}")
    assert done.returncode != 0
    assert "Python 3.9.2 is too old" in done.stderr
    assert "3.11 or newer" in done.stderr


def test_a_missing_python_is_named() -> None:
    done = make("system-window", "PYTHON=/nowhere/python3")
    assert done.returncode != 0
    assert "Python is missing" in done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="a display is never missing elsewhere")
def test_without_a_display_it_says_so() -> None:
    done = make("display", QT_QPA_PLATFORM="")
    assert done.returncode != 0
    assert "no display" in done.stderr
    assert make("display", QT_QPA_PLATFORM="", DISPLAY=":0").returncode == 0


def test_help_names_every_command_for_people() -> None:
    named = set(re.findall(r"^make (\w+)", make("help").stdout, re.MULTILINE))
    assert named == {"run", "demo", "test", "lint", "bench", "package", "pictures", "translations", "lock", "clean"}


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-dev.lock"])
def test_lock_files_hold_versions_and_nothing_else(name: str) -> None:
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    assert len(lines) > 10
    assert [line for line in lines if not re.fullmatch(r"#.*|[A-Za-z0-9._-]+==[A-Za-z0-9.]+", line)] == []


def test_every_dependency_is_locked_at_a_version_that_is_wanted() -> None:
    """Who changes a dependency has to run ``make lock``."""
    locked: dict[str, str] = {}
    for name in ("requirements.lock", "requirements-dev.lock"):
        lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
        locked |= {canonicalize_name(line.split("==")[0]): line.split("==")[1] for line in lines if "==" in line}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    wanted = map(Requirement, [*project["dependencies"], *extras["dev"], *extras["package"]])
    assert [str(each) for each in wanted if locked.get(canonicalize_name(each.name), "") not in each.specifier] == []
