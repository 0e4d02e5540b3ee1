"""What can be done with candidates from everywhere."""

from __future__ import annotations

from functools import partial
from operator import attrgetter, methodcaller

from PySide6.QtCore import QCoreApplication

from hiring_assistant.ui.context import Context
from hiring_assistant.ui.round.actions import FORMATS
from hiring_assistant.ui.shell.actions import Action, Group
from hiring_assistant.ui.shell.page_actions import OnPage


def register(context: Context) -> None:
    """Add the actions; the palette finds candidates by the search."""
    text = QCoreApplication.translate("Candidates", "New candidate…")
    add = partial(context.navigator.go, "candidate-new")
    context.actions.add(Action("candidates.new", text, add, Group.CANDIDATES, ("Ctrl+N",)))
    context.actions.add(
        Action(
            "candidates.compare",
            QCoreApplication.translate("CandidatesPage", "Compare the chosen candidates"),
            OnPage(context, "candidates", methodcaller("compare")),
            Group.CANDIDATES,
            ("Ctrl+Shift+C",),
            enabled=OnPage(context, "candidates", attrgetter("can_compare")),
            page="candidates",
        )
    )
    report = QCoreApplication.translate("review", "Export the report as {format}…")
    for format_ in FORMATS:
        text, call = report.format(format=format_.upper()), partial(_export, context, format_)
        context.actions.add(Action(f"candidate.export.{format_}", text, call, Group.CANDIDATES, page="candidate"))


def _export(context: Context, format_: str) -> None:
    """Save the report of the candidate that is open, from the review that it is made of."""
    candidate_id = context.navigator.where.get("candidate_id", "")
    if candidate_id and context.navigator.go("review", candidate_id=candidate_id):
        context.actions.run(f"review.export.{format_}")
