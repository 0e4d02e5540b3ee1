"""``review show`` without ``--json``: bounds and gates for people to read."""

from __future__ import annotations

from pathlib import Path

import pytest

from hiring_assistant.cli import run


def test_bounds_and_open_gates_are_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store = ["--store", str(tmp_path / "store")]
    assert run(["demo", *store]) == 0
    capsys.readouterr()
    assert run(["review", "show", "Yusuf Demir", *store]) == 0
    out, _ = capsys.readouterr()
    first, *lines = out.splitlines()
    assert "once all is rated" in first
    assert any(line.startswith("must-have missed: Willing to visit customers") for line in lines)
    assert any(line.startswith("must-have not assessed: ") for line in lines)
    assert run(["review", "show", "Mira Solberg", *store]) == 0
    out, _ = capsys.readouterr()
    assert "must-have" not in out, "what is met needs no word"
