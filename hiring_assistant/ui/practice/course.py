"""The way through the sample answers: which one is at hand, which are done, and which references may be seen."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import datetime

from hiring_assistant.app.practice import PracticeItem


class Course:
    """Goes through the answers of a competency ("": of all) in an order that tells nothing of their ratings.

    A reference may be seen once the answer was rated in this course. ``again`` begins a new one, where all are open.
    """

    def __init__(self) -> None:
        self.items: tuple[PracticeItem, ...] = ()
        self.competency = ""
        self._before: dict[str, datetime | None] = {}
        self._at = ""

    def show(self, items: Sequence[PracticeItem]) -> None:
        """Take over what the store knows now; the answer at hand stays."""
        self.items = tuple(sorted(items, key=_shuffled))
        self._settle()

    def choose(self, competency: str) -> None:
        """Go through this competency; its first open answer is at hand."""
        self.competency = competency
        self._at = ""
        self._settle()

    def again(self) -> None:
        """Begin again with those of the competency: their references are hidden until they are rated anew."""
        for item in self.chosen:
            self._before[item.answer.id] = item.rated_at
        self._at = ""
        self._settle()

    @property
    def competencies(self) -> tuple[str, ...]:
        """All there are, in alphabetical order."""
        return tuple(sorted({item.answer.competency for item in self.items}))

    @property
    def chosen(self) -> tuple[PracticeItem, ...]:
        """The answers of the competency."""
        return tuple(item for item in self.items if self.competency in ("", item.answer.competency))

    @property
    def current(self) -> PracticeItem | None:
        """The answer at hand."""
        return next((item for item in self.chosen if item.answer.id == self._at), None)

    @property
    def place(self) -> int:
        """Which of the chosen ones is at hand, from 0."""
        ids = [item.answer.id for item in self.chosen]
        return ids.index(self._at) if self._at in ids else 0

    def is_done(self, item: PracticeItem) -> bool:
        """Whether it was rated in this course, so that its reference may be seen."""
        if item.value is None:
            return False
        return item.answer.id not in self._before or self._before[item.answer.id] != item.rated_at

    @property
    def open(self) -> tuple[PracticeItem, ...]:
        """Those still to be rated."""
        return tuple(item for item in self.chosen if not self.is_done(item))

    def step(self, by: int) -> None:
        """Go to the next or the one before, whether it is rated or not."""
        chosen = self.chosen
        if chosen:
            self._at = chosen[(self.place + by) % len(chosen)].answer.id

    def next_open(self) -> bool:
        """Go to the next one that is still to be rated, past the last from the first; False where none is."""
        chosen = self.chosen
        for further in range(1, len(chosen) + 1):
            item = chosen[(self.place + further) % len(chosen)]
            if not self.is_done(item) and item.answer.id != self._at:
                self._at = item.answer.id
                return True
        return False

    def _settle(self) -> None:
        if self.current is None:
            first = next(iter(self.open), None) or next(iter(self.chosen), None)
            self._at = first.answer.id if first is not None else ""


def _shuffled(item: PracticeItem) -> str:
    return hashlib.sha256(item.answer.id.encode()).hexdigest()
