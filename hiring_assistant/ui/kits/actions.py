"""What can be done with the kit that is open, by keys and from the palette."""

from __future__ import annotations

from functools import partial
from operator import attrgetter, methodcaller
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from hiring_assistant.ui.shell.actions import Action, Group
from hiring_assistant.ui.shell.page_actions import OnPage, page_action

if TYPE_CHECKING:
    from hiring_assistant.ui.context import Context
    from hiring_assistant.ui.roles.page import RolesPage

translate = QCoreApplication.translate


def register(context: Context) -> None:
    """Add the actions of the kit page."""
    here = partial(page_action, context, "kit", Group.ROLES)
    context.actions.add(
        here("swap", translate("kits", "Swap the question"), "S", words="replace bank"),
        here("move_up", translate("kits", "Ask the question earlier"), "Alt+Up", words="move up"),
        here("move_down", translate("kits", "Ask the question later"), "Alt+Down", words="move down"),
        here("open_move_menu", translate("kits", "Move the question to another stage…"), "M"),
        here("add", translate("kits", "Add a question"), "A", words="new own"),
        here("remove", translate("kits", "Remove the question"), "Delete"),
        here("save_to_bank", translate("kits", "Save the question to my bank")),
        here("print", translate("kits", "Print or PDF…"), "Ctrl+P", words="clipboard paper"),
        here("make_ready", translate("kits", "Ready for interviews"), "Ctrl+Return", words="freeze version"),
        Action(
            "kit.discard",
            translate("kits", "Throw the draft of the kit away"),
            OnPage(context, "kit", methodcaller("discard")),
            Group.ROLES,
            enabled=OnPage(context, "kit", attrgetter("has_draft")),
            page="kit",
        ),
        Action(
            "roles.edit_kit",
            translate("kits", "Edit the kit"),
            OnPage(context, "roles", _edit),
            Group.ROLES,
            ("Ctrl+Shift+E",),
            page="roles",
            words="questions guide",
        ),
        Action(
            "roles.share",
            translate("kits", "Share this role as a file…"),
            OnPage(context, "roles", _share),
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


def _edit(page: RolesPage) -> None:
    if page.role_view.stage:
        page.edit_kit(page.role_view.stage)


def _share(page: RolesPage) -> None:
    page.ways.share()


def _take(context: Context) -> None:
    from hiring_assistant.ui.kits.take_role import open_take_role

    open_take_role(context)
