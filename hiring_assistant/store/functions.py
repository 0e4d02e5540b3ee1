"""What the program adds to SQLite: functions that triggers and the filling of the search index call."""

from __future__ import annotations

from typing import Any

from hiring_assistant.domain.searching import words
from hiring_assistant.store.comparing import ordered


def add_functions(connection: Any) -> None:
    """Give a raw connection ``search_words`` (the words of a text in plain form) and ``sorted_as``."""
    connection.create_function("search_words", 1, _search_words, deterministic=True)
    connection.create_function("sorted_as", 1, ordered, deterministic=True)


def _search_words(text: str | None) -> str:
    return " ".join(words(text or ""))
