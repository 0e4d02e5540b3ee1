"""What can be done with interviews by key and palette, and taking in files from everywhere."""

from __future__ import annotations

from functools import partial
from operator import attrgetter, methodcaller
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from hiring_assistant.ui.shell.actions import Action, Group
from hiring_assistant.ui.shell.page_actions import OnPage

if TYPE_CHECKING:
    from hiring_assistant.ui.context import Context

translate = QCoreApplication.translate


def register(context: Context) -> None:
    """Add the actions."""
    on_page: tuple[tuple[str, str, str, str, tuple[str, ...], str], ...] = (
        (
            "interviews.open",
            translate("interviews", "Start or continue"),
            "open_current",
            "can_open",
            ("Ctrl+Return",),
            "",
        ),
        (
            "interviews.move",
            translate("interviews", "Move the interview…"),
            "move_current",
            "can_move",
            ("Ctrl+M",),
            "time date",
        ),
        ("interviews.cancel", translate("interviews", "Cancel the interview"), "cancel_current", "can_cancel", (), ""),
        (
            "interviews.send",
            translate("interviews", "Hand over or send as a file…"),
            "send_current",
            "can_send",
            ("Ctrl+H",),
            "packet",
        ),
        ("interviews.candidate", translate("interviews", "To the candidate"), "to_candidate", "", ("Ctrl+G",), ""),
    )
    for id_, text, method, can, keys, words in on_page:
        enabled = OnPage(context, "interviews", attrgetter(can)) if can else None
        call = OnPage(context, "interviews", methodcaller(method))
        context.actions.add(Action(id_, text, call, Group.INTERVIEW, keys, enabled, page="interviews", words=words))
    context.actions.add(
        Action(
            "exchange.take_in",
            translate("interviews", "Take in a file from somebody…"),
            partial(_take_in, context),
            Group.EXCHANGE,
            words="packet open import scorecard",
        )
    )


def _take_in(context: Context) -> None:
    from hiring_assistant.ui.packets.take_in import open_take_in

    open_take_in(context)
