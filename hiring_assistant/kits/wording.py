"""The words by which requirements and stages are understood, from resources/question_bank/wording.toml."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from typing import Any

from hiring_assistant.assets import resource
from hiring_assistant.domain.problem import MachineFault

_FILE = "wording.toml"


@cache
def pattern(section: str, name: str) -> re.Pattern[str]:
    """One expression that fits where any of the list ``name`` under ``[section]`` does; case does not matter.

    Raises:
        MachineFault: when the file that ships with the program is broken or cannot be read.
    """
    content = _content()
    try:
        joined = "|".join(content[section][name]).replace("{languages}", "|".join(content["languages"]))
        return re.compile(joined, re.IGNORECASE)
    except (KeyError, re.error) as error:
        raise _broken() from error


def prepare() -> None:
    """Compile all expressions, so that the first kit is not the slow one."""
    for section, lists in _content().items():
        if isinstance(lists, dict):
            for name in lists:
                pattern(section, name)


def says(section: str, name: str, text: str) -> bool:
    """Whether ``text`` holds one of the expressions of that list."""
    return pattern(section, name).search(text) is not None


def languages() -> tuple[str, ...]:
    """The names of natural languages, in lower case."""
    return tuple(_content()["languages"])


def interviewers() -> tuple[str, ...]:
    """The sorts of interviewers, in the order in which they are looked for."""
    return tuple(_content()["interviewers"])


@cache
def _content() -> dict[str, Any]:
    try:
        return tomllib.loads(resource("question_bank", _FILE).read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise _broken() from error


def _broken() -> MachineFault:
    return MachineFault("wording", f"The file {_FILE} of the question bank cannot be used. Install the program again.")
