"""What can be done in a debrief, and how it is found from everywhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from hiring_assistant.ui.shell.actions import Action, Group, PaletteItem
from hiring_assistant.ui.shell.page_actions import OnPage

if TYPE_CHECKING:
    from hiring_assistant.ui.context import Context
    from hiring_assistant.ui.debrief.page import DebriefPage

PAGE = "debrief"
_MOST = 4

translate = QCoreApplication.translate


def register(context: Context) -> None:
    """Add the actions of the debrief page, and let the palette find the debrief of a candidate."""

    def action(
        name: str,
        text: str,
        do: Callable[[DebriefPage], object],
        *keys: str,
        when: Callable[[DebriefPage], bool] = lambda page: page.is_held,
        in_menu: bool = True,
    ) -> Action:
        return Action(
            f"debrief.{name}",
            text,
            OnPage(context, PAGE, do),
            Group.REVIEW,
            keys,
            enabled=OnPage(context, PAGE, when),
            page=PAGE,
            in_menu=in_menu,
        )

    def agree(value: int) -> Action:
        text = translate("DebriefActions", "Agree on %1").replace("%1", str(value))
        keys = (str(value), f"Ctrl+{value}")
        return action(f"agree_{value}", text, lambda page: page.agree(value), *keys, when=_can_agree, in_menu=False)

    context.actions.add(
        action("next", translate("DebriefActions", "Next requirement"), lambda page: page.step(1), "N", "Ctrl+Down"),
        action(
            "previous", translate("DebriefActions", "Previous requirement"), lambda page: page.step(-1), "P", "Ctrl+Up"
        ),
        action(
            "next_open",
            translate("DebriefActions", "Next requirement not discussed"),
            lambda page: page.next_open(),
            "U",
            "Ctrl+U",
        ),
        *(agree(value) for value in range(1, 6)),
        action(
            "leave_open",
            translate("DebriefActions", "Discussed and left open"),
            lambda page: page.agree(0),
            "0",
            "Ctrl+0",
            when=_can_agree,
        ),
        action(
            "take_back",
            translate("DebriefActions", "Take the agreed outcome back"),
            lambda page: page.take_back(),
            "Delete",
            when=_can_agree,
        ),
        action(
            "words",
            translate("DebriefActions", "Write what was agreed on"),
            lambda page: page.to_words(),
            "W",
            "Ctrl+J",
            when=lambda page: page.writable,
        ),
        action(
            "amend",
            translate("DebriefActions", "Amend a rating…"),
            lambda page: page.ask_amendment(),
            "A",
            "Ctrl+Shift+A",
            when=_can_agree,
        ),
        action(
            "anchors",
            translate("DebriefActions", "What the ratings mean, shown or hidden"),
            lambda page: page.toggle_anchors(),
            "M",
            "Ctrl+M",
            when=lambda page: page.figures is not None,
        ),
        action(
            "scroll_down",
            translate("DebriefActions", "Further down in the evidence"),
            lambda page: page.view.turn_page(1),
            "PgDown",
            in_menu=False,
        ),
        action(
            "scroll_up",
            translate("DebriefActions", "Further up in the evidence"),
            lambda page: page.view.turn_page(-1),
            "PgUp",
            in_menu=False,
        ),
        action(
            "summary",
            translate("DebriefActions", "Recommendations and summary"),
            lambda page: page.to_summary(),
            "S",
            "Ctrl+End",
        ),
        action(
            "end",
            translate("DebriefActions", "End the debrief"),
            lambda page: page.end(),
            "Ctrl+Return",
            when=lambda page: page.writable,
        ),
        action(
            "resume",
            translate("DebriefActions", "Go on with the debrief"),
            lambda page: page.resume(),
            when=lambda page: page.is_held and not page.writable,
        ),
        action(
            "leave",
            translate("DebriefActions", "Leave, to go on later"),
            lambda page: page.escape(),
            "Escape",
            when=_always,
        ),
    )
    context.actions.add_provider(partial(_find, context))


def _always(_page: DebriefPage) -> bool:
    return True


def _can_agree(page: DebriefPage) -> bool:
    return page.can_agree


def _find(context: Context, text: str) -> Sequence[PaletteItem]:
    """Debriefs of candidates whose name was typed, or of the best few where "debrief" was."""
    from hiring_assistant.app.candidates import list_candidates
    from hiring_assistant.domain.candidate import CandidateQuery

    word = translate("DebriefActions", "Debrief")
    asked = " ".join(text.split())
    if context.workspace is None or not asked.casefold().startswith(word.casefold()[:4]):
        return ()
    name = asked.partition(" ")[2]
    return [
        PaletteItem(
            f"{word}: {entry.candidate.name}",
            partial(context.navigator.go, PAGE, candidate_id=entry.candidate.id),
            entry.role_title,
            word,
        )
        for entry in list_candidates(context.workspace, CandidateQuery(text=name))[:_MOST]
    ]
