"""Menus about a line of notes: which question it belongs to, and which requirements it is evidence for."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QWidget

from hiring_assistant.ui.interview.draft import Draft

translate = QCoreApplication.translate

_LONGEST = 70
"""Questions and requirements are whole sentences; so many letters tell them apart."""


def move_menu(draft: Draft, parent: QWidget, move: Callable[[str | None], object]) -> QMenu:
    """The places a line of the open notes can be moved to."""
    menu = _menu(translate("LineMenus", "Move the line to"), parent)
    here = draft.open_place
    for step in draft.steps:
        if step.place is not None and step.place != here:
            title = translate("LineMenus", "Q%1 %2").replace("%1", str(step.number)) if step.number else "%2"
            text = step.text if step.is_question else step.title
            menu.addAction(_short(title.replace("%2", text)), partial(move, step.place))
    if here is not None:
        menu.addAction(translate("LineMenus", "Scratch pad"), partial(move, None))
    return menu


def evidence_menu(draft: Draft, line: int, parent: QWidget, toggle: Callable[[str], object]) -> QMenu:
    """The requirements that a line of the open notes can be evidence for; those of the open question first."""
    menu = _menu(translate("LineMenus", "Evidence for"), parent)
    flagged = draft.open_lines.evidence_at(line)
    own = draft.step.requirement_ids
    for rid in dict.fromkeys((*own, *draft.sitting.stage.requirement_ids)):
        requirement = draft.requirement(rid)
        if requirement is not None:
            action = menu.addAction(_short(requirement.text), partial(toggle, rid))
            action.setCheckable(True)
            action.setChecked(rid in flagged)
    return menu


def _menu(title: str, parent: QWidget) -> QMenu:
    menu = QMenu(title, parent)
    menu.setAccessibleName(title)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def _short(text: str) -> str:
    cut = text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…"
    return cut.replace("&", "&&")
