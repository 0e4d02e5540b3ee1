"""Preferences survive, and a broken file is no trouble."""

from __future__ import annotations

from pathlib import Path

import pytest

from hiring_assistant.app.preferences import Preferences, load_preferences, save_preferences
from hiring_assistant.domain.problem import MachineFault


def test_what_was_saved_is_loaded(tmp_path: Path) -> None:
    wanted = Preferences("Zoë Ng", "hiring manager", "dark", 125, {"main": "0,0"})
    save_preferences(wanted, tmp_path / "deep" / "preferences.json")
    assert load_preferences(tmp_path / "deep" / "preferences.json") == wanted
    assert [path.name for path in (tmp_path / "deep").iterdir()] == ["preferences.json"]


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"theme": "pink"}', '{"text_percent": "big"}', '{"text_percent": 900}']
)
def test_a_broken_file_gives_the_defaults(tmp_path: Path, text: str) -> None:
    path = tmp_path / "preferences.json"
    path.write_text(text)
    assert load_preferences(path) == Preferences()


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    with pytest.raises(MachineFault):
        save_preferences(Preferences(), blocked / "preferences.json")
