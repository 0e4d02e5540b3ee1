"""Search from everywhere: its action, and what the palette finds."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from hiring_assistant.app.searching import Hit, HitKind
from hiring_assistant.ui.context import Context
from hiring_assistant.ui.shell.actions import Action, Group, PaletteItem

translate = QCoreApplication.translate

_PEOPLE, _WRITTEN, _REQUIREMENTS, _OTHERS = 8, 5, 3, 3
"""How many of each kind the palette lists, the last for people by what is known of them besides the name; the search
page lists all.
"""

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
    with searcher.at_once():
        found = [*searcher.called(text, _PEOPLE).hits]
        if len(text) >= _SHORTEST or not text.isascii():
            found += searcher.requirements(text, _REQUIREMENTS).hits
            found += searcher.written(text, _WRITTEN).hits[:_WRITTEN]
            listed = {hit.candidate_id for hit in found if hit.kind is HitKind.CANDIDATE}
            others = searcher.candidates(text, _OTHERS + len(listed)).hits
            found += [hit for hit in others if hit.candidate_id not in listed][:_OTHERS]
    items = [
        PaletteItem(
            _line(hit, text), partial(open_hit, context, hit), _detail(hit, text, about(hit)), kind_word(hit.kind)
        )
        for hit in found
    ]
    everywhere = translate("search", "Search everything for “%1”").replace("%1", text)
    go = partial(context.navigator.go, "search", text=text)
    return [*items, PaletteItem(everywhere, go, translate("search", "Search page"), "")]


def _line(hit: Hit, text: str) -> str:
    from hiring_assistant.domain.searching import excerpt, wanted

    if hit.kind in (HitKind.CANDIDATE, HitKind.REQUIREMENT, HitKind.ROLE):
        return hit.title
    return excerpt(hit.text, wanted(text), 60).text


def _detail(hit: Hit, text: str, about: str) -> str:
    from hiring_assistant.domain.searching import excerpt, fits, prepared, wanted

    if hit.kind is HitKind.REQUIREMENT:
        return hit.role_title
    if hit.kind is not HitKind.CANDIDATE:
        return f"{hit.title} · {about}"
    if hit.text and not fits(prepared(hit.title), wanted(text)):
        return excerpt(hit.text, wanted(text), 60).text
    return about
