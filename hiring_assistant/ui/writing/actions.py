"""What can be done while a role is written, by key and palette."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from hiring_assistant.ui.shell.actions import Group
from hiring_assistant.ui.shell.page_actions import page_action

if TYPE_CHECKING:
    from hiring_assistant.ui.context import Context

translate = QCoreApplication.translate


def register(context: Context) -> None:
    """Add the actions of the page."""
    here = partial(page_action, context, "writing", Group.ROLES)
    context.actions.add(
        here("switch_side", translate("writing", "From text to reading and back"), "F6"),
        here("find_words", translate("writing", "Find in the page"), "Ctrl+F", words="search"),
        here("save", translate("writing", "Save as a version"), "Ctrl+S"),
        here("export", translate("writing", "Export the page…"), "Ctrl+Shift+E"),
        here("discard_draft", translate("writing", "Discard the draft")),
    )
