"""The scorecard of an interview after it was submitted: what was amended, and amending it."""

from __future__ import annotations

from datetime import datetime

from hiring_assistant.app.amendments import amend, amendments_of
from hiring_assistant.app.ownership import is_own
from hiring_assistant.app.sitting import Sitting
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.amendment import Amendment
from hiring_assistant.domain.interview import InterviewState


class SubmittedCard:
    """Of a sitting whose interview is not submitted there is nothing here, and nothing can be done."""

    def __init__(self, workspace: Workspace, sitting: Sitting) -> None:
        self._workspace = workspace
        self._sitting = sitting
        self._submitted = sitting.interview.state is InterviewState.SUBMITTED
        self._amendments: tuple[Amendment, ...] | None = None

    @property
    def at(self) -> datetime | None:
        """When it was submitted."""
        return self._sitting.interview.submitted_at

    @property
    def can_amend(self) -> bool:
        """Whether it is the person's own, so that it can be amended."""
        own = is_own(self._sitting.interview, self._workspace.person)
        return self._submitted and own and bool(self._sitting.requirements)

    @property
    def amendments(self) -> tuple[Amendment, ...]:
        """What was amended after submitting, oldest first."""
        if self._amendments is None:
            id_ = self._sitting.interview.id
            self._amendments = amendments_of(self._workspace, id_) if self._submitted else ()
        return self._amendments

    def amend(self, requirement_id: str, value: int | None, reason: str) -> None:
        """Amend it.

        Raises:
            Problem: where there is no reason, or it cannot be amended or written.
        """
        amend(self._workspace, self._sitting.interview.id, requirement_id, value, reason)
        self._amendments = None
