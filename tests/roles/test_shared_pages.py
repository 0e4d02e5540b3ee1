"""The labelled pages beside the checkout, held against their labels by the scorer that lies with them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[3] / "shared"
SCORER = SHARED / "roles" / "score.py"

pytestmark = [
    pytest.mark.shared,
    pytest.mark.skipif(not SCORER.is_file(), reason="the labelled pages are not beside this checkout"),
]


def _score(folder: str, share: float) -> subprocess.CompletedProcess[str]:
    reader = f"{sys.executable} -m hiring_assistant roles inspect --json"
    command = [sys.executable, str(SCORER), str(SHARED / folder), "--reader", reader, "--min", str(share), "-v"]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_seed_pages_are_read_exactly() -> None:
    scored = _score("seeds", 1.0)
    assert scored.returncode == 0, scored.stdout + scored.stderr
    assert "pages wholly right 5 of 5" in scored.stdout


def test_further_pages_are_read() -> None:
    scored = _score("roles", 1.0)
    assert scored.returncode == 0, scored.stdout + scored.stderr
