"""What can be done with the question bank, by keys and from the palette."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from hiring_assistant.ui.shell.actions import Action, Group

if TYPE_CHECKING:
    from hiring_assistant.ui.context import Context

translate = QCoreApplication.translate


def register(context: Context) -> None:
    """Add the actions of the page of the bank."""
    entries = (
        ("focus_search", translate("bank", "Search the question bank"), ("Ctrl+F",), ""),
        ("new_question", translate("bank", "New question for my bank"), ("Ctrl+N",), "own add"),
        ("remove_shown", translate("bank", "Remove the question from my bank"), (), "own delete"),
        ("choose_folder", translate("bank", "Choose the team’s folder of questions…"), (), "git markdown share"),
        ("reload", translate("bank", "Read the team’s folder of questions again"), (), "refresh git"),
    )
    for method, text, keys, words in entries:
        callback = partial(_on_page, context, method)
        context.actions.add(Action(f"bank.{method}", text, callback, Group.ROLES, keys, page="bank", words=words))


def _on_page(context: Context, method: str) -> None:
    from hiring_assistant.ui.bank.page import BankPage

    page = context.navigator.current
    if isinstance(page, BankPage):
        getattr(page, method)()
