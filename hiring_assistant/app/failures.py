"""Unexpected errors: the program runs on, the person is told, and a log keeps where it happened.

Neither the log nor standard error gets the text of an exception or the value of a variable, because either may hold
candidate data: only types of exceptions and places in the code.
"""

from __future__ import annotations

import contextlib
import sys
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hiring_assistant.domain.problem import Problem

_LONGEST_LOG = 512 * 1024


def describe(error: BaseException) -> str:
    """Type and places of an error and of what it came from, without any text of theirs."""
    lines: list[str] = []
    seen: set[int] = set()
    following: BaseException | None = error
    while following is not None and id(following) not in seen:
        if seen:
            lines.append("from")
        seen.add(id(following))
        kind = type(following)
        lines.append(f"{kind.__module__}.{kind.__qualname__}")
        lines.extend(_places(following.__traceback__))
        following = following.__cause__ or (None if following.__suppress_context__ else following.__context__)
    return "\n".join(lines)


def _places(trace: TracebackType | None) -> list[str]:
    places = []
    while trace is not None:
        code = trace.tb_frame.f_code
        # The last folders are enough to find the place; the first ones may name the person.
        place = "/".join(Path(code.co_filename).parts[-3:])
        places.append(f"  {place}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    return places


class FailureHook:
    """Takes what nobody caught, from the moment it is installed.

    Args:
        log_file: says where the log is; asked only when something is to be written.
    """

    def __init__(self, log_file: Callable[[], Path]) -> None:
        self._log_file = log_file
        self.on_failure: Callable[[], None] | None = None
        """Called after a bug was logged; on the thread it happened on."""
        self.on_problem: Callable[[Problem], None] | None = None
        """Called for a ``Problem`` that nobody showed at its place."""

    def install(self) -> None:
        """Take over the hooks of Python, for all threads."""
        sys.excepthook = self._uncaught
        threading.excepthook = self._uncaught_in_thread

    def remove(self) -> None:
        """Give the hooks back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def take(self, error: BaseException) -> None:
        """Deal with an error that nobody caught."""
        from hiring_assistant.domain.problem import Problem

        if isinstance(error, Problem) and self.on_problem is not None:
            self.on_problem(error)
            return
        described = describe(error)
        self._write(described)
        if sys.flags.dev_mode:
            # python -X dev, for people who work on the program with invented candidates.
            sys.__excepthook__(type(error), error, error.__traceback__)
        elif sys.stderr is not None:
            print(described, file=sys.stderr)
        if self.on_failure is not None:
            self.on_failure()

    def _uncaught(self, kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.exit(130)
        self.take(error)

    def _uncaught_in_thread(self, what: threading.ExceptHookArgs) -> None:
        if what.exc_value is not None and not issubclass(what.exc_type, SystemExit):
            self.take(what.exc_value)

    def _write(self, described: str) -> None:
        from hiring_assistant import __version__

        entry = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ} {__version__}\n{described}\n\n"
        # A full disk or a folder that cannot be written must not add a second failure to the first.
        with contextlib.suppress(OSError):
            path = self._log_file()
            path.parent.mkdir(parents=True, exist_ok=True)
            if path.exists() and path.stat().st_size > _LONGEST_LOG:
                path.replace(path.with_suffix(".old.log"))
            with path.open("a", encoding="utf-8") as file:
                file.write(entry)
