"""What can be done with interviews by key and palette, and taking in files from everywhere."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from hiring_assistant.ui.shell.actions import Action, Group

if TYPE_CHECKING:
    from hiring_assistant.ui.context import Context
    from hiring_assistant.ui.interviews.page import InterviewsPage

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
        enabled: Callable[[], bool] | None = partial(_can, context, can) if can else None
        call = partial(_do, context, method)
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


def _page(context: Context) -> InterviewsPage | None:
    from hiring_assistant.ui.interviews.page import InterviewsPage

    page = context.navigator.current
    return page if isinstance(page, InterviewsPage) else None


def _do(context: Context, method: str) -> None:
    page = _page(context)
    if page is not None:
        getattr(page, method)()


def _can(context: Context, name: str) -> bool:
    page = _page(context)
    return page is not None and bool(getattr(page, name))


def _take_in(context: Context) -> None:
    from hiring_assistant.ui.packets.take_in import open_take_in

    open_take_in(context)
