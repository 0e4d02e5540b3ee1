"""The steps of the guide as a list model."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QObject, Qt, Signal

from hiring_assistant.domain.scorecard import Rating
from hiring_assistant.ui.interview.draft import Draft
from hiring_assistant.ui.interview.steps import Step
from hiring_assistant.ui.widgets.any_index import AnyIndex
from hiring_assistant.ui.widgets.rating_control import reason_text


class GuideRole(IntEnum):
    """What a row tells besides its text."""

    STEP = Qt.ItemDataRole.UserRole
    """The ``Step``."""
    CURRENT = Qt.ItemDataRole.UserRole + 1
    """Whether it is open."""
    ASKED = Qt.ItemDataRole.UserRole + 2
    """Whether it lies behind."""
    SKIPPED = Qt.ItemDataRole.UserRole + 3
    """Why it was left out, or None."""
    NOTES = Qt.ItemDataRole.UserRole + 4
    """Whether it has notes."""
    RATINGS = Qt.ItemDataRole.UserRole + 5
    """The ratings of what it assesses, each a ``Rating`` or None."""


_REASON = 2
"""Where the reason for leaving a question out stands in the state of a row."""


class GuideModel(QAbstractListModel):
    """One row for each step of a draft. ``heights_changed`` is emitted when a row gets or loses its second line."""

    heights_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._draft: Draft | None = None
        self._shown: list[tuple[object, ...]] = []

    def show_draft(self, draft: Draft) -> None:
        """Show the steps of a draft."""
        self.beginResetModel()
        self._draft = draft
        self._shown = self._states()
        self.endResetModel()

    def refresh(self, about: str = "") -> None:
        """Show what has changed; ``about`` looks only at the steps that assess this requirement."""
        if self._draft is None:
            return
        states = self._states(about)
        if len(states) != len(self._shown):
            self.show_draft(self._draft)
            return
        before, self._shown = self._shown, states
        for row, (old, new) in enumerate(zip(before, states, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(row), self.index(row))
        if [state[_REASON] for state in before] != [state[_REASON] for state in states]:
            self.heights_changed.emit()

    def _states(self, about: str = "") -> list[tuple[object, ...]]:
        """What is shown of each row."""
        draft = self._draft
        if draft is None:
            return []
        if about and len(self._shown) == len(draft.steps):
            pairs = zip(draft.steps, self._shown, strict=True)
            return [
                self._state(draft, at) if about in step.requirement_ids else known
                for at, (step, known) in enumerate(pairs)
            ]
        return [self._state(draft, at) for at in range(len(draft.steps))]

    def _state(self, draft: Draft, at: int) -> tuple[object, ...]:
        step = draft.steps[at]
        return (
            at == draft.current,
            draft.is_asked(step),
            draft.skipped_reason(step),
            draft.has_notes(step),
            tuple(draft.rating(rid) for rid in step.requirement_ids),
        )

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """How many steps there are."""
        return len(self._draft.steps) if self._draft is not None and (parent is None or not parent.isValid()) else 0

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What the delegate and screen readers ask for."""
        draft = self._draft
        if draft is None or not index.isValid() or index.row() >= len(draft.steps):
            return None
        step = draft.steps[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._title(step)
        if role == Qt.ItemDataRole.ToolTipRole:
            return step.text if step.is_question else step.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(step, index.row())
        if role == GuideRole.STEP:
            return step
        if role == GuideRole.CURRENT:
            return index.row() == draft.current
        if role == GuideRole.ASKED:
            return draft.is_asked(step)
        if role == GuideRole.SKIPPED:
            return draft.skipped_reason(step)
        if role == GuideRole.NOTES:
            return draft.has_notes(step)
        if role == GuideRole.RATINGS:
            return tuple(draft.rating(rid) for rid in step.requirement_ids)
        return None

    def _title(self, step: Step) -> str:
        if step.number:
            return self.tr("Q%1 %2").replace("%1", str(step.number)).replace("%2", step.title)
        if step.added_text is not None:
            return self.tr("Own: %1").replace("%1", step.title)
        return step.title

    def _spoken(self, step: Step, row: int) -> str:
        draft = self._draft
        assert draft is not None  # noqa: S101  asked by data() only
        said = [self._title(step)]
        if step.minutes:
            said.append(self.tr("%1 min").replace("%1", str(step.minutes)))
        skipped = draft.skipped_reason(step)
        if skipped is not None:
            said.append(self.tr("left out: %1").replace("%1", skipped))
        elif draft.is_asked(step):
            said.append(self.tr("asked") if step.is_question else self.tr("done"))
        if row == draft.current:
            said.append(self.tr("open now"))
        notes = draft.note_count(step)
        if notes:
            said.append(self.tr("notes: %1").replace("%1", str(notes)))
        said.extend(self._spoken_rating(draft.rating(rid)) for rid in step.requirement_ids)
        return ", ".join(said)

    def _spoken_rating(self, rating: Rating | None) -> str:
        if rating is None:
            return self.tr("not rated")
        if rating.reason is not None:
            return reason_text(rating.reason)
        return self.tr("rated %1").replace("%1", str(rating.value))
