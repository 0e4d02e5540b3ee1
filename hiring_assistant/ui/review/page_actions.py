"""What can be done on the review page, for menus, palette and keys."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from hiring_assistant.app.exchange import REPORT_FORMATS
from hiring_assistant.domain.decision import DecisionKind
from hiring_assistant.ui.review.matrix_model import Order
from hiring_assistant.ui.shell.actions import Action, Group

if TYPE_CHECKING:
    from hiring_assistant.ui.review.page import ReviewPage

translate = QCoreApplication.translate


def add_actions(page: ReviewPage) -> None:
    """Declare them, once for the page and all at once: each call looks at the keys of every other action."""
    one = partial(_action, page)
    decisions = [
        Action(
            f"review.{kind.value}",
            text,
            partial(page.ask, kind),
            Group.REVIEW,
            enabled=partial(page.allows, kind),
            page=page.key,
        )
        for kind, text in _decisions().items()
    ]
    back = partial(page.next_to_discuss, -1)
    here = [
        one("debrief", translate("review", "Debrief: go through it together"), page.open_debrief, "Ctrl+D", cards=True),
        one("next_discuss", translate("review", "Next requirement to discuss"), page.next_to_discuss, "F8", cards=True),
        one("previous_discuss", translate("review", "Previous requirement to discuss"), back, "Shift+F8", cards=True),
        one("evidence", translate("review", "Evidence of the cell"), page.show_evidence, "Ctrl+Return", cards=True),
        one(
            "copy",
            translate("review", "Copy the picture of the ratings"),
            page.copy_picture,
            "Ctrl+Shift+I",
            cards=True,
        ),
        one("matrix", translate("review", "To the ratings"), page.to_matrix, "Ctrl+M", cards=True),
        one("files", translate("review", "Show or hide the attached files"), page.toggle_files, "Ctrl+L", seen=True),
        one("candidate", translate("review", "Candidate page"), page.open_candidate, "Ctrl+E"),
    ]
    orders = [
        one(f"order.{order.value}", text, partial(page.sort_by, order), cards=True) for order, text in _orders().items()
    ]
    export = translate("review", "Export the report as {format}…")
    exports = [
        one(
            f"export.{format_}",
            export.format(format=format_.upper()),
            partial(page.export, format_, names=True),
            "Ctrl+P" if format_ == "pdf" else "",
            cards=True,
        )
        for format_ in REPORT_FORMATS
    ]
    page.context.actions.add(*decisions, *here, *orders, *exports)


def _action(
    page: ReviewPage,
    name: str,
    text: str,
    call: Callable[[], object],
    keys: str = "",
    *,
    cards: bool = False,
    seen: bool = False,
) -> Action:
    enabled = page.has_cards if cards else page.is_open if seen else None
    return Action(f"review.{name}", text, call, Group.REVIEW, (keys,) if keys else (), enabled=enabled, page=page.key)


def _decisions() -> dict[DecisionKind, str]:
    return {
        DecisionKind.ADVANCE: translate("review", "Advance to the next stage"),
        DecisionKind.DECLINE: translate("review", "Decline…"),
        DecisionKind.HOLD: translate("review", "Put on hold…"),
        DecisionKind.RESUME: translate("review", "Take off hold"),
        DecisionKind.OFFER: translate("review", "Make an offer…"),
        DecisionKind.WITHDRAW: translate("review", "Has withdrawn…"),
        DecisionKind.REOPEN: translate("review", "Reopen…"),
    }


def _orders() -> dict[Order, str]:
    return {
        Order.PLAN: translate("review", "Requirements as planned"),
        Order.GAP: translate("review", "Requirements: largest gap first"),
        Order.LOWEST: translate("review", "Requirements: lowest mean first"),
        Order.HIGHEST: translate("review", "Requirements: highest mean first"),
        Order.WEIGHT: translate("review", "Requirements: largest weight first"),
        Order.MUST_HAVES: translate("review", "Requirements: must-haves first"),
    }
