"""What can be done while a role is written, by key and palette."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from hiring_assistant.ui.shell.actions import Action, Group

if TYPE_CHECKING:
    from hiring_assistant.ui.context import Context

translate = QCoreApplication.translate


def register(context: Context) -> None:
    """Add the actions of the page."""
    for method, text, keys in (
        ("switch_side", translate("writing", "From text to reading and back"), ("F6",)),
        ("save", translate("writing", "Save as a version"), ("Ctrl+S",)),
        ("export", translate("writing", "Export the page…"), ("Ctrl+Shift+E",)),
        ("discard_draft", translate("writing", "Discard the draft"), ()),
    ):
        call = partial(_do, context, method)
        context.actions.add(Action(f"writing.{method}", text, call, Group.ROLES, keys, page="writing"))


def _do(context: Context, method: str) -> None:
    from hiring_assistant.ui.writing.page import WritingPage

    page = context.navigator.current
    if isinstance(page, WritingPage):
        getattr(page, method)()
