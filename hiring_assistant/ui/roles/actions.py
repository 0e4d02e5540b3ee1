"""What can be done with roles from everywhere: import, find one; and what takes files that are dropped."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from hiring_assistant.app.roles import list_roles
from hiring_assistant.domain.text import fold
from hiring_assistant.ui.roles import phrases
from hiring_assistant.ui.roles.dropping import Dropping
from hiring_assistant.ui.shell.actions import Action, Group, PaletteItem

if TYPE_CHECKING:
    from hiring_assistant.ui.context import Context
    from hiring_assistant.ui.roles.page import RolesPage

translate = QCoreApplication.translate

_MOST = 8


def register(context: Context) -> None:
    """Add the actions, let the palette find roles, and take dropped role pages and packets."""
    context.actions.add(
        Action(
            "roles.import",
            translate("roles", "Import role pages…"),
            partial(_on_page, context, "choose_files"),
            Group.ROLES,
            ("Ctrl+O",),
            words="open file markdown",
        ),
        Action(
            "roles.import_folder",
            translate("roles", "Import a folder of role pages…"),
            partial(_on_page, context, "choose_folder"),
            Group.ROLES,
            ("Ctrl+Shift+O",),
        ),
        Action(
            "roles.paste",
            translate("roles", "Paste a role page"),
            partial(_on_page, context, "ways.paste"),
            Group.ROLES,
            ("Ctrl+Shift+V",),
            words="clipboard import word browser",
        ),
        Action(
            "roles.write",
            translate("roles", "Write a role…"),
            partial(context.navigator.go, "writing"),
            Group.ROLES,
            words="new markdown template",
        ),
        Action(
            "roles.review",
            translate("roles", "Review the reading of the page…"),
            partial(_on_page, context, "ways.review"),
            Group.ROLES,
            ("Ctrl+R",),
            page="roles",
            words="correct import",
        ),
        Action(
            "roles.changes",
            translate("roles", "Changes since the version before"),
            partial(_on_page, context, "ways.changes"),
            Group.ROLES,
            page="roles",
            words="compare difference",
        ),
        Action(
            "roles.edit",
            translate("roles", "Edit the page…"),
            partial(_on_page, context, "ways.edit"),
            Group.ROLES,
            ("Ctrl+E",),
            page="roles",
            words="write markdown",
        ),
        Action(
            "roles.source",
            translate("roles", "Source of the page"),
            partial(_on_page, context, "toggle_source"),
            Group.ROLES,
            ("Ctrl+U",),
            page="roles",
        ),
        Action(
            "roles.find",
            translate("roles", "Find in the source, or filter the roles"),
            partial(_find_here, context),
            Group.ROLES,
            ("Ctrl+F",),
            page="roles",
            words="search",
        ),
        Action(
            "roles.remove",
            translate("roles", "Remove the role"),
            partial(_on_page, context, "remove_current"),
            Group.ROLES,
            page="roles",
        ),
    )
    context.actions.add_provider(partial(_find, context))
    Dropping(context, context.status.window())


def _roles_page(context: Context) -> RolesPage | None:
    from hiring_assistant.ui.roles.page import RolesPage

    page = context.navigator.current
    if not isinstance(page, RolesPage):
        if not context.navigator.go("roles"):
            return None
        page = context.navigator.current
    return page if isinstance(page, RolesPage) else None


def _on_page(context: Context, method: str) -> None:
    page = _roles_page(context)
    if page is not None:
        attrgetter(method)(page)()


def _find_here(context: Context) -> None:
    """Look in the source where that is shown, else among the roles."""
    page = _roles_page(context)
    if page is None:
        return
    if page.places.currentWidget() is page.source_view:
        page.source_view.find_bar.ask()
    else:
        page.library.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _find(context: Context, text: str) -> Sequence[PaletteItem]:
    words = fold(text).split()
    if not words or context.workspace is None:
        return ()
    roles = [role for role in list_roles(context.workspace) if all(word in fold(role.title) for word in words)]
    return [
        PaletteItem(
            role.title,
            partial(context.navigator.go, "roles", role_id=role.id),
            phrases.counted(role.stages, translate("roles", "1 stage"), translate("roles", "%1 stages"))
            if role.stages
            else translate("roles", "no process"),
            translate("roles", "Roles"),
        )
        for role in roles[:_MOST]
    ]
