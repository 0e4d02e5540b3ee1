"""What is inside the wheel, and that the program runs from it without the checkout."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [
        sys.executable,
        "-m",
        "pip",
        "--disable-pip-version-check",
        "wheel",
        "--no-deps",
        "--no-build-isolation",
        "-q",
    ]
    subprocess.run([*command, "-w", str(folder), str(ROOT)], check=True, cwd=folder)
    (built,) = folder.glob("*.whl")
    return built


def test_every_shipped_file_is_inside(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        inside = set(archive.namelist())
    files = [
        file
        for part in ("hiring_assistant", "resources", "data")
        for file in (ROOT / part).rglob("*")
        if file.is_file()
    ]
    shipped = {file.relative_to(ROOT).as_posix() for file in files if file.suffix != ".pyc"}
    wanted = {path if path.startswith("hiring_assistant/") else f"hiring_assistant/{path}" for path in shipped}
    assert wanted - inside == set()


@pytest.mark.parametrize("part", ["resources/", "data/roles/", "store/migrations/versions/"])
def test_no_part_is_empty(wheel: Path, part: str) -> None:
    with zipfile.ZipFile(wheel) as archive:
        assert [name for name in archive.namelist() if name.startswith(f"hiring_assistant/{part}")]


def test_it_runs_without_the_checkout(wheel: Path, tmp_path: Path) -> None:
    """Unpacked somewhere else and first on the path, it finds its own sample pages, not the ones of the checkout."""
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "installed")
    pages = sorted((tmp_path / "installed/hiring_assistant/data/roles").glob("*.md"))
    environment = {**os.environ, "PYTHONPATH": str(tmp_path / "installed")}

    def run(*arguments: str) -> str:
        command = [sys.executable, "-m", "hiring_assistant", *arguments]
        return subprocess.run(
            command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=True
        ).stdout  # fmt: skip

    where = [sys.executable, "-c", "import hiring_assistant.assets as a; print(a.resource())"]
    found = subprocess.run(where, cwd=tmp_path, env=environment, capture_output=True, text=True, check=True).stdout
    assert Path(found.strip()) == tmp_path / "installed/hiring_assistant/resources"
    run("roles", "import", *map(str, pages))
    assert len(json.loads(run("roles", "list", "--json"))["roles"]) == len(pages) > 0
