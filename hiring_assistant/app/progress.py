"""How long work tells how far it is, and learns that it should stop."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """What long work reports to; passed in by the window's worker or the command line."""

    def report(self, done: int, total: int, label: str) -> None:
        """``done`` of ``total`` steps are over; ``label`` names the one at hand."""

    @property
    def cancelled(self) -> bool:
        """Whether the person asked to stop; what was finished until then stays."""


class Silent:
    """Progress that nobody watches."""

    cancelled = False

    def report(self, done: int, total: int, label: str) -> None:
        """Say nothing."""
