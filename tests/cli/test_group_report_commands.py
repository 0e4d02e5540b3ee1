"""``review round`` and ``review compare`` on the sample round."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hiring_assistant.cli import run

NAMES = ("Mira", "Solberg", "Tomás", "Arriaga", "Priya", "Raman", "Yusuf", "Demir", "Fatima", "Haddad", "Okafor")


@pytest.fixture
def store(tmp_path: Path) -> Path:
    folder = tmp_path / "store"
    assert run(["demo", "--store", str(folder)]) == 0
    return folder


def test_a_round_and_a_comparison_are_written(store: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    round_, beside = tmp_path / "round.json", tmp_path / "beside.html"
    where = ["--store", str(store)]
    assert run(["review", "round", "Account Executive Family", "--format", "json", "-o", str(round_), *where]) == 0
    told = json.loads(round_.read_bytes())
    assert [row["candidate"] for row in told["candidates"]] == sorted(row["candidate"] for row in told["candidates"])
    compare = ["review", "compare", "Priya Raman", "Yusuf Demir", "--format", "html", "-o", str(beside)]
    assert run([*compare, "--without-names", *where]) == 0
    assert [name for name in NAMES if name in beside.read_text("utf-8")] == []
    out, err = capsys.readouterr()
    assert out == ""
    assert [name for name in NAMES if name in err] == []


def test_what_cannot_be_reported_is_told(store: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "beside.pdf"
    where = ["-o", str(target), "--store", str(store)]
    assert run(["review", "compare", "Priya Raman", *where]) == 1
    assert "Choose 2 to 6 candidates" in capsys.readouterr().err
    assert run(["review", "round", "No such role", *where]) == 1
    assert not target.exists()
