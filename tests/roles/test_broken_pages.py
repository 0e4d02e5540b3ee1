"""A few hundred broken pages, as tests/benchmarks/fuzz_reader.py reads them without end."""

from __future__ import annotations

import runpy
import sys
from pathlib import Path

import pytest

FUZZER = Path(__file__).parents[1] / "benchmarks" / "fuzz_reader.py"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no timer to end a page that hangs")
@pytest.mark.parametrize("seed", [11, 12])
def test_broken_pages_are_read_and_lose_nothing(seed: int) -> None:
    failed: list[tuple[str, str]] = []
    runpy.run_path(str(FUZZER))["fuzz"](300, seed, lambda page, wrong: failed.append((wrong, page)))
    assert not failed, failed[0]
