"""What can be done with selection rates, by keys and from the palette."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from hiring_assistant.ui.shell.actions import Action, Group
from hiring_assistant.ui.shell.page_actions import page_action

if TYPE_CHECKING:
    from hiring_assistant.ui.context import Context

translate = QCoreApplication.translate


def register(context: Context) -> None:
    """Add the way to the page, and its actions."""
    context.actions.add(
        Action(
            "go.selection",
            translate("selection", "Selection rates of groups"),
            partial(context.navigator.go, "selection"),
            Group.REVIEW,
            words="four fifths adverse impact fairness fisher diversity",
        )
    )
    here = partial(page_action, context, "selection", Group.REVIEW)
    context.actions.add(
        here("add_row", translate("selection", "Add a row"), "Ctrl+N"),
        here("remove_row", translate("selection", "Remove the row"), "Ctrl+Backspace"),
        here("copy_result", translate("selection", "Copy the result as text"), "Ctrl+Shift+C"),
        here("clear", translate("selection", "Clear all counts")),
        here("undo", translate("selection", "Undo the last change of counts"), "Ctrl+Z"),
    )
