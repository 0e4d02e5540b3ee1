"""Hiring processes to pick for pages that name none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hiring_assistant.domain.problem import CannotDo

if TYPE_CHECKING:
    from hiring_assistant.domain.role import Stage
    from hiring_assistant.kits.processes import ProcessTemplate


def process_templates() -> tuple[ProcessTemplate, ...]:
    """The hiring processes that can be picked for a page that has none."""
    from hiring_assistant.kits.processes import templates

    return templates()


def template_stages(key: str) -> tuple[Stage, ...]:
    """The stages of a hiring process that can be picked.

    Raises:
        CannotDo: where there is none of that key.
    """
    template = next((each for each in process_templates() if each.key == key), None)
    if template is None:
        raise CannotDo("no-such-process", f"There is no process template “{key}”.")
    return template.stages
