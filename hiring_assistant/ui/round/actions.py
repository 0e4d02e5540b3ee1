"""What can be done with the round of a role, by keys and from the palette."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from operator import methodcaller
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from hiring_assistant.app.candidates import candidate_of
from hiring_assistant.app.roles import list_roles
from hiring_assistant.domain.text import fold
from hiring_assistant.ui.shell.actions import Action, Group, PaletteItem
from hiring_assistant.ui.shell.page_actions import OnPage, page_action

if TYPE_CHECKING:
    from hiring_assistant.ui.context import Context

translate = QCoreApplication.translate

_MOST = 5
FORMATS = ("pdf", "html", "csv", "xlsx", "json")
"""As ``app.exchange.REPORT_FORMATS``, which takes long to import."""


def register(context: Context) -> None:
    """Add the way to the page and its actions; the palette finds the round of each role."""
    context.actions.add(
        Action(
            "go.round",
            translate("round", "Round of a role"),
            partial(_to_round, context),
            Group.REVIEW,
            words="pipeline stages candidates report",
        ),
        Action(
            "roles.round",
            translate("round", "Round of this role"),
            partial(_of_role, context, "round"),
            Group.ROLES,
            ("Ctrl+D",),
            page="roles",
            words="pipeline",
        ),
        Action(
            "roles.calibration",
            translate("round", "Calibration of this role"),
            partial(_of_role, context, "calibration"),
            Group.ROLES,
            page="roles",
        ),
    )
    here = partial(page_action, context, "round", Group.REVIEW)
    context.actions.add(
        here("compare", translate("round", "Compare the chosen candidates"), "Ctrl+Shift+C"),
        here("choose_nobody", translate("round", "Choose nobody"), "Esc"),
        here("sort_here", translate("round", "Sort by the column of the cursor"), "Ctrl+Shift+S"),
        here("open_calibration", translate("round", "Calibration of the role"), "Ctrl+E"),
        here("open_selection", translate("round", "Selection rates")),
        here("copy_table", translate("round", "Copy the table")),
        here("copy_picture", translate("round", "Copy the picture of where candidates stand")),
    )
    for format_ in FORMATS:
        text = translate("round", "Save the report of the round as {format}…").format(format=format_.upper())
        context.actions.add(
            Action(
                f"round.report.{format_}",
                text,
                OnPage(context, "round", methodcaller("save_report", format_)),
                Group.REVIEW,
                ("Ctrl+P",) if format_ == "pdf" else (),
                enabled=OnPage(context, "round", methodcaller("has_round")),
                page="round",
                words="export",
            )
        )
    context.actions.add_provider(partial(_find, context))


def _to_round(context: Context) -> None:
    """Open the round of the role that one is at, or of the candidate's; from elsewhere the one shown before."""
    from hiring_assistant.ui.roles.page import RolesPage

    page, where = context.navigator.current, context.navigator.where
    role_id = page.role_id if isinstance(page, RolesPage) else where.get("role_id", "")
    candidate_id = where.get("candidate_id", "")
    if not role_id and candidate_id and context.workspace is not None:
        candidate = candidate_of(context.workspace, candidate_id)
        role_id = candidate.role_id if candidate is not None else ""
    context.navigator.go("round", **({"role_id": role_id} if role_id else {}))


def _of_role(context: Context, key: str) -> None:
    from hiring_assistant.ui.roles.page import RolesPage

    page = context.navigator.current
    if isinstance(page, RolesPage) and page.role_id:
        context.navigator.go(key, role_id=page.role_id)


def _find(context: Context, text: str) -> Sequence[PaletteItem]:
    words = fold(text).split()
    if not words or context.workspace is None:
        return ()
    name = translate("round", "Round")
    if not any(word in fold(name) for word in words):
        # A role alone is found as a role; its round only for those who ask for one.
        return ()
    roles = [role for role in list_roles(context.workspace) if all(w in fold(f"{name} {role.title}") for w in words)]
    return [
        PaletteItem(
            f"{name}: {role.title}",
            partial(context.navigator.go, "round", role_id=role.id),
            "",
            translate("round", "Rounds"),
        )
        for role in roles[:_MOST]
    ]
