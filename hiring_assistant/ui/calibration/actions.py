"""What can be done with calibration, by keys and from the palette."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from hiring_assistant.ui.shell.actions import Action, Group
from hiring_assistant.ui.shell.page_actions import page_action

if TYPE_CHECKING:
    from hiring_assistant.ui.context import Context

translate = QCoreApplication.translate


def register(context: Context) -> None:
    """Add the way to the page, and the actions of the page."""
    context.actions.add(
        Action(
            "go.calibration",
            translate("calibration", "Calibration of interviewers"),
            partial(context.navigator.go, "calibration"),
            Group.REVIEW,
            words="agreement severity raters spread",
        )
    )
    here = partial(page_action, context, "calibration", Group.REVIEW)
    context.actions.add(
        here("other_table", translate("calibration", "Interviewers or requirements"), "Ctrl+Tab"),
        here("sort_here", translate("calibration", "Sort by the column of the cursor"), "Ctrl+Shift+S"),
        here("toggle_severity", translate("calibration", "Show or hide severity")),
        here("copy_table", translate("calibration", "Copy the table")),
        here("copy_picture", translate("calibration", "Copy as a picture")),
        here("open_round", translate("calibration", "Round of the role"), "Ctrl+E"),
    )
