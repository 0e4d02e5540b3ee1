"""What can be done with calibration, by keys and from the palette."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from hiring_assistant.ui.shell.actions import Action, Group

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
    entries = (
        ("other_table", translate("calibration", "Interviewers or requirements"), ("Ctrl+Tab",)),
        ("sort_here", translate("calibration", "Sort by the column of the cursor"), ("Ctrl+Shift+S",)),
        ("toggle_severity", translate("calibration", "Show or hide severity"), ()),
        ("copy_table", translate("calibration", "Copy the table"), ()),
        ("copy_picture", translate("calibration", "Copy as a picture"), ()),
        ("open_round", translate("calibration", "Round of the role"), ("Ctrl+E",)),
    )
    for method, text, keys in entries:
        callback = partial(_on_page, context, method)
        context.actions.add(Action(f"calibration.{method}", text, callback, Group.REVIEW, keys, page="calibration"))


def _on_page(context: Context, method: str) -> None:
    from hiring_assistant.ui.calibration.page import CalibrationPage

    page = context.navigator.current
    if isinstance(page, CalibrationPage):
        getattr(page, method)()
