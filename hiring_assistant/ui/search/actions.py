"""Search from everywhere: its action, and what the palette finds."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from hiring_assistant.app.searching import Hit, HitKind
from hiring_assistant.ui.context import Context
from hiring_assistant.ui.shell.actions import Action, Group, PaletteItem

translate = QCoreApplication.translate

_PEOPLE, _WRITTEN, _REQUIREMENTS = 8, 5, 4
"""How many of each kind the palette lists; the search page lists all."""

_SHORTEST = 2
"""Letters from which on the palette looks into what was written; a single one fits too much."""


def register(context: Context) -> None:
    """Add the action, and let the palette find what the search page finds."""
    text = translate("search", "Search everything…")
    words = "find look notes answers requirements candidates"
    search = partial(context.navigator.go, "search")
    context.actions.add(Action("search.open", text, search, Group.GO, ("Ctrl+Shift+F",), words=words))
    context.actions.add_provider(partial(_find, context))


def _find(context: Context, text: str) -> Sequence[PaletteItem]:
    from hiring_assistant.ui.search.opening import about, kind_word, open_hit

    if context.workspace is None:
        return ()
    searcher = context.searcher
    found: list[Hit] = [*searcher.called(text, _PEOPLE).hits] or _people_with(context, text)
    if len(text) >= _SHORTEST or not text.isascii():
        with searcher.at_once():
            found += searcher.requirements(text, _REQUIREMENTS).hits
            found += searcher.written(text, _WRITTEN).hits[:_WRITTEN]
    items = [
        PaletteItem(_line(hit, text), partial(open_hit, context, hit), _detail(hit, about(hit)), kind_word(hit.kind))
        for hit in found
    ]
    everywhere = translate("search", "Search everything for “%1”").replace("%1", text)
    go = partial(context.navigator.go, "search", text=text)
    return [*items, PaletteItem(everywhere, go, translate("search", "Search page"), "")]


def _people_with(context: Context, text: str) -> list[Hit]:
    """Where no name begins like that: those who have it somewhere inside."""
    from hiring_assistant.app.candidate_lists import find_candidates, read_candidates
    from hiring_assistant.domain.candidate import CandidateQuery

    ids = find_candidates(context.store, CandidateQuery(text))[:_PEOPLE]
    return [
        Hit(
            HitKind.CANDIDATE,
            entry.candidate.name,
            "",
            entry.role_title,
            candidate_id=entry.candidate.id,
            stage=entry.candidate.stage,
            state=entry.candidate.state,
        )
        for entry in read_candidates(context.store, ids)
    ]


def _line(hit: Hit, text: str) -> str:
    from hiring_assistant.domain.searching import excerpt, wanted

    if hit.kind in (HitKind.CANDIDATE, HitKind.REQUIREMENT, HitKind.ROLE):
        return hit.title
    return excerpt(hit.text, wanted(text), 60).text


def _detail(hit: Hit, about: str) -> str:
    if hit.kind is HitKind.REQUIREMENT:
        return hit.role_title
    return about if hit.kind is HitKind.CANDIDATE else f"{hit.title} · {about}"
