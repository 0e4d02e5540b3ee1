"""What can be done with the kit that is open, by keys and from the palette."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from hiring_assistant.ui.shell.actions import Action, Group

if TYPE_CHECKING:
    from hiring_assistant.ui.context import Context
    from hiring_assistant.ui.kits.page import KitPage

translate = QCoreApplication.translate


def register(context: Context) -> None:
    """Add the actions of the kit page."""
    entries = (
        ("swap", translate("kits", "Swap the question"), ("S",), "replace bank"),
        ("move_up", translate("kits", "Ask the question earlier"), ("Alt+Up",), "move up"),
        ("move_down", translate("kits", "Ask the question later"), ("Alt+Down",), "move down"),
        ("open_move_menu", translate("kits", "Move the question to another stage…"), ("M",), ""),
        ("add", translate("kits", "Add a question"), ("A",), "new own"),
        ("remove", translate("kits", "Remove the question"), ("Delete",), ""),
        ("save_to_bank", translate("kits", "Save the question to my bank"), (), ""),
        ("print", translate("kits", "Print or PDF…"), ("Ctrl+P",), "clipboard paper"),
        ("make_ready", translate("kits", "Ready for interviews"), ("Ctrl+Return",), "freeze version"),
    )
    for method, text, keys, words in entries:
        context.actions.add(
            Action(
                f"kit.{method}",
                text,
                partial(_on_page, context, method),
                Group.ROLES,
                keys,
                page="kit",
                words=words,
            )
        )
    context.actions.add(
        Action(
            "kit.discard",
            translate("kits", "Throw the draft of the kit away"),
            partial(_on_page, context, "discard"),
            Group.ROLES,
            enabled=partial(_has_draft, context),
            page="kit",
        )
    )
    context.actions.add(
        Action(
            "roles.edit_kit",
            translate("kits", "Edit the kit"),
            partial(_edit, context),
            Group.ROLES,
            ("Ctrl+Shift+E",),
            page="roles",
            words="questions guide",
        ),
        Action(
            "roles.share",
            translate("kits", "Share this role as a file…"),
            partial(_share, context),
            Group.EXCHANGE,
            page="roles",
            words="pack export kit",
        ),
        Action(
            "roles.take_shared",
            translate("kits", "Take in a shared role…"),
            partial(_take, context),
            Group.EXCHANGE,
            words="pack import kit",
        ),
    )


def _edit(context: Context) -> None:
    from hiring_assistant.ui.roles.page import RolesPage

    page = context.navigator.current
    if isinstance(page, RolesPage) and page.role_view.stage:
        page.edit_kit(page.role_view.stage)


def _share(context: Context) -> None:
    from hiring_assistant.ui.roles.page import RolesPage

    page = context.navigator.current
    if isinstance(page, RolesPage):
        page.ways.share()


def _take(context: Context) -> None:
    from hiring_assistant.ui.kits.take_role import open_take_role

    open_take_role(context)


def _page(context: Context) -> KitPage | None:
    from hiring_assistant.ui.kits.page import KitPage

    page = context.navigator.current
    return page if isinstance(page, KitPage) else None


def _on_page(context: Context, method: str) -> None:
    page = _page(context)
    if page is not None:
        getattr(page, method)()


def _has_draft(context: Context) -> bool:
    page = _page(context)
    return page is not None and page.has_draft
