"""From one candidate to the comparison with others of the same role."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from hiring_assistant.ui.context import Context
from hiring_assistant.ui.shell.actions import Action, Group


def register(context: Context) -> None:
    """Add the action to the pages about one candidate."""
    text = QCoreApplication.translate("compare", "Compare with others…")
    for page, group in (("candidate", Group.CANDIDATES), ("review", Group.REVIEW)):
        call, can = partial(compare_with_others, context), partial(_has_candidate, context)
        context.actions.add(Action(f"{page}.compare", text, call, group, ("Ctrl+Shift+C",), enabled=can, page=page))


def compare_with_others(context: Context) -> None:
    """Go to the list of candidates: this one chosen, the others of the role to choose from."""
    candidate_id = context.navigator.where.get("candidate_id", "")
    if candidate_id:
        context.navigator.go("candidates", compare_with=candidate_id)


def _has_candidate(context: Context) -> bool:
    return bool(context.navigator.where.get("candidate_id"))
