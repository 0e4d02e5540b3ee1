"""Quicker imports while the window opens. Nothing here changes what the program does.

Measured on two cores with PySide6 6.11 and SQLModel 0.0.50: importing the store takes 505 ms after PySide6, 417 ms
without the search in sources.
"""

from __future__ import annotations

import importlib
from typing import Any


def skip_search_in_sources() -> None:
    """Keep PySide6 from reading the source of every module that is imported after it.

    It looks for its own name there, to switch ``__feature__`` names (snake_case and the like) on and off module by
    module. This program uses none of them, so the answer is always the one given here. Where a version of PySide6
    works otherwise, nothing is done.
    """
    try:
        feature: Any = importlib.import_module("shibokensupport.feature")
    except ImportError:
        return
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = _uses_no_features


def _uses_no_features(_module: object) -> bool:
    return False
