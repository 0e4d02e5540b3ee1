"""Settings that have a place of their own in the palette."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from hiring_assistant.ui.shell.actions import Action, Group

if TYPE_CHECKING:
    from hiring_assistant.ui.context import Context


def register(context: Context) -> None:
    """Add the actions."""
    translate = QCoreApplication.translate
    context.actions.add(
        Action(
            "settings.reasons",
            translate("SettingsActions", "Edit the reasons for declining"),
            partial(context.navigator.go, "settings", part="reasons"),
            Group.REVIEW,
            in_menu=False,
            words=translate("SettingsActions", "list settings"),
        )
    )
