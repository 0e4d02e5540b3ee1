"""What ratings are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def rating_word(value: int) -> str:
    """What a rating from 1 to 5 says of an answer."""
    translate = QCoreApplication.translate
    return {
        1: translate("RatingWords", "Well below"),
        2: translate("RatingWords", "Below"),
        3: translate("RatingWords", "Meets"),
        4: translate("RatingWords", "Above"),
        5: translate("RatingWords", "Well above"),
    }[value]
