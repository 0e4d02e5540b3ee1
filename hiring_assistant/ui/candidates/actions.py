"""What can be done with candidates from everywhere: add one, find one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from hiring_assistant.app.candidates import list_candidates
from hiring_assistant.domain.candidate import CandidateQuery
from hiring_assistant.ui import wording
from hiring_assistant.ui.context import Context
from hiring_assistant.ui.shell.actions import Action, Group, PaletteItem

_MOST = 8


def register(context: Context) -> None:
    """Add the actions, and let the palette find candidates."""
    text = QCoreApplication.translate("Candidates", "New candidate…")
    add = partial(context.navigator.go, "candidate-new")
    context.actions.add(Action("candidates.new", text, add, Group.CANDIDATES, ("Ctrl+N",)))
    context.actions.add_provider(partial(_find, context))


def _find(context: Context, text: str) -> Sequence[PaletteItem]:
    if not text.strip() or context.workspace is None:
        return ()
    group = QCoreApplication.translate("Candidates", "Candidates")
    return [
        PaletteItem(
            entry.candidate.name,
            partial(context.navigator.go, "candidate", candidate_id=entry.candidate.id),
            f"{entry.role_title} · {wording.candidate_state(entry.candidate.state)}",
            group,
        )
        for entry in list_candidates(context.workspace, CandidateQuery(text=text.strip()))[:_MOST]
    ]
