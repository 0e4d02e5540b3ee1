"""What can be done while practising, by keys and from the palette."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from hiring_assistant.ui.shell.actions import Action, Group

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
                partial(_on_page, context, "rate", value),
                Group.REVIEW,
                (str(value),),
                page="practice",
                in_menu=False,
            )
        )
    entries = (
        ("next_open", translate("practice", "Next unrated answer"), ("N",)),
        ("skip", translate("practice", "Skip the answer"), ("S",)),
        ("following", translate("practice", "Answer after this one"), ("Ctrl+Right",)),
        ("previous", translate("practice", "Answer before this one"), ("Ctrl+Left",)),
        ("again", translate("practice", "Go through the sample answers again"), ()),
        ("toggle_figures", translate("practice", "My figures"), ("Ctrl+R",)),
    )
    for method, text, keys in entries:
        callback = partial(_on_page, context, method)
        context.actions.add(Action(f"practice.{method}", text, callback, Group.REVIEW, keys, page="practice"))


def _on_page(context: Context, method: str, *arguments: int) -> None:
    from hiring_assistant.ui.practice.page import PracticePage

    page = context.navigator.current
    if isinstance(page, PracticePage):
        getattr(page, method)(*arguments)
