"""When garbage is looked for, and on which thread.

Python looks for it by itself on whatever thread happens to make something. What it finds there is destroyed there as
well, and a widget, timer or thread of Qt that is destroyed on another thread than its own may stop the program or let
it hang. So nothing is looked for by itself while another thread runs Python; the window's thread does it instead.
"""

from __future__ import annotations

import gc

OPENING = "opening"
"""Why it is held while the window opens: hundreds of modules are imported, and none of what they make is garbage.

Measured on two cores with PySide6 6.11 and SQLModel 0.0.50: importing the store takes 374 ms instead of 417 ms.
"""

_reasons: set[str] = set()


def hold_garbage_collection(reason: str) -> None:
    """Stop looking for garbage by itself, until all who held it have resumed it. Called on the window's thread."""
    _reasons.add(reason)
    gc.disable()


def resume_garbage_collection(reason: str) -> None:
    """Take one's reason back; no harm where it was not held. Called on the window's thread.

    What was made while the window opened stays until the end, and is no longer looked through.
    """
    if reason not in _reasons:
        return
    _reasons.remove(reason)
    if reason == OPENING:
        gc.freeze()
    if not _reasons:
        gc.enable()


def collect_young_garbage() -> None:
    """While it is held: look for garbage in what was made since the last time, a millisecond or two.

    To look through all that is in memory takes 100 to 200 ms, for which all threads wait.
    """
    if _reasons:
        gc.collect(1)
