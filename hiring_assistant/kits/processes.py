"""Hiring processes to choose from, for pages that name none."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from hiring_assistant.assets import resource
from hiring_assistant.domain.problem import MachineFault
from hiring_assistant.domain.role import Stage, StageKind

_ORDER = ("individual-contributor", "manager", "short", "with-questionnaire")


@dataclass(frozen=True, slots=True)
class ProcessTemplate:
    """A hiring process under the name of its file (``key``); its stages stand on no page, so their line is 0."""

    key: str
    title: str
    description: str
    stages: tuple[Stage, ...]


@cache
def templates() -> tuple[ProcessTemplate, ...]:
    """The processes in resources/process_templates, the usual one first.

    Raises:
        MachineFault: when a file that ships with the program is broken or cannot be read.
    """
    found = {}
    for path in sorted(resource("process_templates").glob("*.toml")):
        try:
            content = tomllib.loads(path.read_text(encoding="utf-8"))
            found[path.stem] = _template(path.stem, content)
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, KeyError, ValueError) as error:
            raise MachineFault(
                "process-template", f"The process template {path} cannot be read. Install the program again."
            ) from error
    known = [key for key in _ORDER if key in found]
    return tuple(found[key] for key in (*known, *(key for key in found if key not in _ORDER)))


def _template(key: str, content: dict[str, Any]) -> ProcessTemplate:
    stages = tuple(_stage(order, stage) for order, stage in enumerate(content["stages"], start=1))
    return ProcessTemplate(key, content["title"], content["description"], stages)


def _stage(order: int, content: dict[str, Any]) -> Stage:
    minutes = content.get("minutes")
    return Stage(
        order=order,
        title=content["title"],
        kind=StageKind(content["kind"]),
        line=0,
        minutes=(minutes, minutes) if minutes else None,
        interviewer=content.get("interviewer"),
        optional=content.get("optional", False),
        text=content.get("text", ""),
    )
