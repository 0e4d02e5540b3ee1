"""What can be done with selection rates, by keys and from the palette."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from hiring_assistant.ui.shell.actions import Action, Group

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
    entries = (
        ("add_row", translate("selection", "Add a row"), ("Ctrl+N",)),
        ("remove_row", translate("selection", "Remove the row"), ("Ctrl+Backspace",)),
        ("copy_result", translate("selection", "Copy the result as text"), ("Ctrl+Shift+C",)),
        ("clear", translate("selection", "Clear all counts"), ()),
        ("undo", translate("selection", "Undo the last change of counts"), ("Ctrl+Z",)),
    )
    for method, text, keys in entries:
        callback = partial(_on_page, context, method)
        context.actions.add(Action(f"selection.{method}", text, callback, Group.REVIEW, keys, page="selection"))


def _on_page(context: Context, method: str) -> None:
    from hiring_assistant.ui.selection.page import SelectionPage

    page = context.navigator.current
    if isinstance(page, SelectionPage):
        getattr(page, method)()
