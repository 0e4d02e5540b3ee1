"""Pages to start from when a role is written in the program."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from hiring_assistant.assets import resource
from hiring_assistant.domain.problem import MachineFault

_ORDER = ("individual-contributor", "individual-contributor-levels", "manager", "manager-levels")
_HEAD = re.compile(r"<!--\s*name:\s*(?P<name>.+)\n\s*about:\s*(?P<about>.+)\n-->\n+")


@dataclass(frozen=True, slots=True)
class RoleTemplate:
    """A page to start from, under the name of its file (``key``): what it is called, who it is for, its Markdown."""

    key: str
    name: str
    about: str
    source: str


@cache
def role_templates() -> tuple[RoleTemplate, ...]:
    """The pages in resources/role_templates, the usual one first.

    Raises:
        MachineFault: when a file that ships with the program is broken or cannot be read.
    """
    found = {}
    for path in sorted(resource("role_templates").glob("*.md")):
        try:
            text = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise _broken(str(path)) from error
        head = _HEAD.match(text)
        if head is None:
            raise _broken(str(path))
        found[path.stem] = RoleTemplate(path.stem, head["name"].strip(), head["about"].strip(), text[head.end() :])
    known = [key for key in _ORDER if key in found]
    return tuple(found[key] for key in (*known, *(key for key in found if key not in _ORDER)))


def _broken(path: str) -> MachineFault:
    return MachineFault("role-template", f"The page template {path} cannot be read. Install the program again.")
