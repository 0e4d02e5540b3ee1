"""What an intent gives back: what it changed, in words, and how to undo it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from hiring_assistant.app.progress import Progress

T = TypeVar("T", covariant=True)


@dataclass(frozen=True, slots=True)
class Change(Generic[T]):
    """A change that is on disk. ``said`` tells the person what was done; ``undo`` takes it back (None: cannot be), and
    ``redo`` makes it again after that (None: cannot be). Where undoing takes long, ``long_undo`` does it and tells how
    far it is.
    """

    value: T
    said: str
    undo: Callable[[], None] | None = None
    redo: Callable[[], None] | None = None
    long_undo: Callable[[Progress], None] | None = None
