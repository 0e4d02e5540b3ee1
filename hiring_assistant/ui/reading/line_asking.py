"""What is asked for line by line in a review, and the corrections that come of it."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from hiring_assistant.domain.correction import (
    Correction,
    ItemList,
    SetStageQuestions,
    SplitItem,
    SplitStage,
    item_anchor,
    items_in,
    stage_anchor,
)
from hiring_assistant.ui.reading.places import Part, Place

if TYPE_CHECKING:
    from hiring_assistant.domain.role import RoleReading, Track
    from hiring_assistant.ui.reading.lines_panel import LinesPanel

Ask = Callable[[list[Correction], Place], None]
"""Takes corrections and the place to have at hand afterwards."""

_JOINT = re.compile(r"\s*[;；]\s*|(?<=[.!?。])\s+(?=\S)")
translate = QCoreApplication.translate


def ask_questions(panel: LinesPanel, reading: RoleReading, row: int, ask: Ask) -> None:
    """Let the person edit the questions of a stage."""
    stage = reading.stages[row]

    def then(lines: tuple[str, ...]) -> None:
        ask([SetStageQuestions(stage_anchor(reading, row), lines)], Place(Part.STAGES, "", row))

    told = translate("reading", "Questions of “%1”, one a line").replace("%1", stage.title)
    panel.ask(told, [question.text for question in stage.questions], translate("reading", "Set the questions"), then)


def ask_stages(panel: LinesPanel, reading: RoleReading, row: int, ask: Ask) -> None:
    """Let the person make several stages of one."""
    title = reading.stages[row].title

    def then(lines: tuple[str, ...]) -> None:
        if len(lines) > 1:
            ask([SplitStage(stage_anchor(reading, row), lines)], Place(Part.STAGES, "", row))

    panel.ask(_told(title), [title, ""], translate("reading", "Split"), then)


def ask_items(panel: LinesPanel, track: Track, in_list: ItemList, at: int, ask: Ask) -> None:
    """Let the person make several items of one; where it has several sentences, these are offered."""
    text = items_in(track, in_list)[at].text
    part = Part.REQUIREMENTS if in_list is ItemList.REQUIREMENTS else Part.RESPONSIBILITIES

    def then(lines: tuple[str, ...]) -> None:
        if len(lines) > 1:
            ask([SplitItem(item_anchor(track, in_list, at), lines)], Place(part, track.name, at))

    pieces = [piece for piece in _JOINT.split(text) if piece]
    panel.ask(_told(text), pieces if len(pieces) > 1 else [text, ""], translate("reading", "Split"), then)


def _told(text: str) -> str:
    short = text if len(text) <= 60 else f"{text[:60].rstrip()}…"
    return translate("reading", "Split “%1”: each part on a line of its own").replace("%1", short)
