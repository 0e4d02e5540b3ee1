"""What commands print: JSON on standard output, progress and messages on standard error."""

from __future__ import annotations

import json
import sys
from datetime import datetime

SCHEMA = 1
"""The version of every JSON object printed."""


def say(text: str) -> None:
    """Tell the person something, on standard error."""
    print(text, file=sys.stderr)


def print_json(value: object) -> None:
    """Print a value as JSON on standard output."""
    json.dump(value, sys.stdout, ensure_ascii=False, indent=2)
    sys.stdout.write("\n")


class ProgressLine:
    """Progress on standard error: a line that is written over on a terminal, nothing elsewhere."""

    cancelled = False

    def report(self, done: int, total: int, label: str) -> None:
        """Show how far it is."""
        if sys.stderr.isatty():
            counted = f"{done} of {total} " if total else ""
            end = "\n" if total and done == total else ""
            sys.stderr.write(f"\r\033[K{counted}{label[:60]}{end}")
            sys.stderr.flush()


def iso(value: datetime | None) -> str | None:
    """A time as ISO 8601 in UTC with a Z, as all JSON of this program writes it."""
    return None if value is None else value.isoformat(timespec="seconds").replace("+00:00", "Z")
