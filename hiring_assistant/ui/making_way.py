"""How work on the worker's thread leaves the window its time, though only one of them can run Python at a moment.

Measured with 1,000 role pages of 7 kB imported while notes are typed into (tests/benchmarks/import_folder.py).
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

_TURN = 0.0002
"""Seconds after which the worker lets the window in. It is let in a hundred times for one painting, each time that Qt
calls Python; with the usual 5 ms for each, paintings took up to half a second.
"""


@contextmanager
def making_way() -> Iterator[None]:
    """While this lasts, the window is let in sooner."""
    turn = sys.getswitchinterval()
    sys.setswitchinterval(_TURN)
    try:
        yield
    finally:
        sys.setswitchinterval(turn)
