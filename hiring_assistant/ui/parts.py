"""What people's parts in hiring are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def part_text(part: str) -> str:
    """What a part of ``app.preferences.PARTS`` is called in the person's language."""
    translate = QCoreApplication.translate
    return {
        "interviewer": translate("Parts", "interviewer"),
        "hiring manager": translate("Parts", "hiring manager"),
        "recruiter": translate("Parts", "recruiter"),
    }[part]
