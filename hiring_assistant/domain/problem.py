"""What can go wrong for a person, told in words that help them on.

Three kinds: the person can mend it (``CannotDo``), the machine is at fault (``MachineFault``), or it is a bug (any
other exception). The first two carry a plain sentence that is shown beside the place it belongs to; ``code`` is for
programs and translations. A sentence never holds notes, ratings or an attached text.
"""

from __future__ import annotations


class Problem(Exception):
    """Something that a person is told. ``code`` names it; ``str()`` is the sentence."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


class CannotDo(Problem):
    """The person can mend it; the sentence says how."""


class MachineFault(Problem):
    """The machine is at fault (disk full, no permission); nothing is lost, the sentence says what to do."""
