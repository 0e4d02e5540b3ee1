"""What can be done while practising, by keys and from the palette."""

from __future__ import annotations

from functools import partial
from operator import methodcaller
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from hiring_assistant.ui.shell.actions import Action, Group
from hiring_assistant.ui.shell.page_actions import OnPage, page_action

if TYPE_CHECKING:
    from hiring_assistant.ui.context import Context

translate = QCoreApplication.translate


def register(context: Context) -> None:
    """Add the actions of the page of practice."""
    for value in range(1, 6):
        context.actions.add(
            Action(
                f"practice.rate{value}",
                translate("practice", "Rate the answer {value}").format(value=value),
                OnPage(context, "practice", methodcaller("rate", value)),
                Group.REVIEW,
                (str(value),),
                page="practice",
                in_menu=False,
            )
        )
    here = partial(page_action, context, "practice", Group.REVIEW)
    context.actions.add(
        here("next_open", translate("practice", "Next unrated answer"), "N"),
        here("skip", translate("practice", "Skip the answer"), "S"),
        here("following", translate("practice", "Answer after this one"), "Ctrl+Right"),
        here("previous", translate("practice", "Answer before this one"), "Ctrl+Left"),
        here("again", translate("practice", "Go through the sample answers again")),
        here("toggle_figures", translate("practice", "My figures"), "Ctrl+R"),
    )
