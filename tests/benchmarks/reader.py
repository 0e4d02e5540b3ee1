"""How long the reader of role pages takes: beside markdown-it-py alone on the same pages, and on hostile pages.

The ratio is taken in one run, the two by turns, so that a busy machine slows both alike. The
minimum tells the least disturbed time of each.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from pathlib import Path

from hostile_pages import MAKERS
from markdown_it import MarkdownIt

from hiring_assistant.assets import data
from hiring_assistant.roles.reading import read_page

RATIO_AIM = 2.5
HOSTILE_AIM = 2.0
"""Seconds of processor time."""

SHARED = Path(__file__).resolve().parents[3] / "shared"


def pages() -> list[tuple[str, str]]:
    """Name and text of the sample pages and, where they lie beside the checkout, the labelled ones."""
    folders = [data("roles"), *(SHARED / name for name in ("seeds", "roles"))]
    found = [path for folder in folders for path in sorted(folder.glob("*.md")) if path.name != "COMPETENCIES.md"]
    return [(path.name, path.read_text(encoding="utf-8")) for path in found]


def compare(turns: int) -> bool:
    """Print the ratio to markdown-it-py; whether it is within the aim."""
    texts = pages()
    parser = MarkdownIt()
    alone: list[float] = []
    ours: list[float] = []
    for turn in range(-3, turns):
        begun = time.process_time()
        for _, text in texts:
            parser.parse(text)
        between = time.process_time()
        for name, text in texts:
            read_page(text, name=name)
        ended = time.process_time()
        if turn >= 0:  # the first turns load the vocabulary and warm both up
            alone.append(between - begun)
            ours.append(ended - between)
    size = sum(len(text) for _, text in texts) / 1024
    print(f"{len(texts)} pages, {size:.0f} kB, {turns} turns; milliseconds   median   minimum")
    for name, times in (("markdown-it-py alone", alone), ("the reader", ours)):
        print(f"  {name:<40}{statistics.median(times) * 1000:>10.1f}{min(times) * 1000:>10.1f}")
    median = statistics.median(own / other for own, other in zip(ours, alone, strict=True))
    print(f"  ratio (aim: at most {RATIO_AIM}){'':<15}{median:>10.2f}{min(ours) / min(alone):>10.2f}")
    return median <= RATIO_AIM


def read_hostile_pages() -> bool:
    """Print how long each hostile page takes; whether all are within the aim."""
    print("hostile pages of 2 MB; seconds of processor time")
    slowest = 0.0
    for name, make in MAKERS.items():
        page = make(2 * 1024 * 1024 - 1024)
        begun = time.process_time()
        read_page(page, name="page.md")
        seconds = time.process_time() - begun
        slowest = max(slowest, seconds)
        print(f"  {name:<40}{seconds:>10.2f}")
    print(f"  slowest (aim: under {HOSTILE_AIM:g}){'':<17}{slowest:>10.2f}")
    return slowest < HOSTILE_AIM


def main() -> int:
    """Measure both; 1 when one of them misses its aim."""
    parser = argparse.ArgumentParser(description="Measure the reader of role pages.")
    parser.add_argument("--turns", type=int, default=25, metavar="N", help="turns of the comparison (25)")
    chosen = parser.parse_args()
    within_ratio = compare(chosen.turns)
    return int(not (read_hostile_pages() and within_ratio))


if __name__ == "__main__":
    sys.exit(main())
