"""Starts the window, or the command line where a command is given."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

_WINDOW_OPTIONS = {"--store", "--check", "--sample"}


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with ``argv`` (without the program's name) and return its exit status."""
    args = list(sys.argv[1:] if argv is None else argv)
    if _wants_window(args):
        # Nothing but this is imported before the window stands.
        from hiring_assistant.ui.launch import launch

        return launch(args)
    from hiring_assistant.app.failures import FailureHook
    from hiring_assistant.cli import run

    try:
        return run(args)
    except Exception as error:
        # A traceback would help nobody who uses the command and might show what candidates' data was.
        FailureHook(_log_file).take(error)
        print("Something unexpected went wrong; nothing was left half-written.", file=sys.stderr)
        return 1


def _log_file() -> Path:
    from hiring_assistant.app.places import log_file

    return log_file()


def _wants_window(args: list[str]) -> bool:
    """Whether ``args`` name no command: only options that the window takes."""
    rest = list(args)
    while rest:
        option = rest.pop(0).split("=", 1)
        if option[0] not in _WINDOW_OPTIONS:
            return False
        if option == ["--store"] and rest:
            rest.pop(0)
    return True


if __name__ == "__main__":
    sys.exit(main())
