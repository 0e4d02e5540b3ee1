"""What can be done with the question bank, by keys and from the palette."""

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
    """Add the actions of the page of the bank."""
    here = partial(page_action, context, "bank", Group.ROLES)
    context.actions.add(
        here("focus_search", translate("bank", "Search the question bank"), "Ctrl+F"),
        here("new_question", translate("bank", "New question for my bank"), "Ctrl+N", words="own add"),
        here("remove_shown", translate("bank", "Remove the question from my bank"), words="own delete"),
        here("choose_folder", translate("bank", "Choose the team’s folder of questions…"), words="git markdown share"),
        here("reload", translate("bank", "Read the team’s folder of questions again"), words="refresh git"),
    )
