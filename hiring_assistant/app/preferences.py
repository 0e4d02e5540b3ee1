"""What a person set for the program on this computer, apart from any store."""

from __future__ import annotations

import json
import os
import tempfile
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from hiring_assistant.app import places
from hiring_assistant.domain.problem import MachineFault

PARTS = ("interviewer", "hiring manager", "recruiter")
THEMES = ("system", "light", "dark")
LANGUAGES = ("", "en", "de")
"""Languages of the window; "" is the computer's."""


@dataclass(frozen=True, slots=True)
class Preferences:
    """Person's name and part, look, language, and where windows and columns were. ``text_percent`` is 80 to 200.

    ``keys`` are a person's own keys of actions, by the id of the action, "" for none. ``bank_folder`` is the folder of
    a team's own question bank, "" for none.
    """

    person: str = ""
    part: str = PARTS[0]
    theme: str = THEMES[0]
    text_percent: int = 100
    window: dict[str, str] = field(default_factory=dict)
    language: str = LANGUAGES[0]
    bank_folder: str = ""
    keys: dict[str, str] = field(default_factory=dict)


def load_preferences(path: Path | None = None) -> Preferences:
    """The preferences kept, each back to its default where missing or not understood; never raises."""
    try:
        kept: Any = json.loads((path or places.settings_file()).read_text("utf-8"))
    except (OSError, ValueError):
        return Preferences()
    if not isinstance(kept, dict):
        return Preferences()
    default = Preferences()
    good = {
        f.name: kept[f.name]
        for f in fields(Preferences)
        if f.name in kept and type(kept[f.name]) is type(getattr(default, f.name))
    }
    if good.get("language", LANGUAGES[0]) not in LANGUAGES:
        del good["language"]  # Of a newer version, perhaps; nothing else needs to go with it.
    if not all(isinstance(keys, str) for keys in good.get("keys", {}).values()):
        del good["keys"]
    preferences = Preferences(**good)
    if preferences.part not in PARTS or preferences.theme not in THEMES or not 80 <= preferences.text_percent <= 200:
        return Preferences(person=preferences.person, window=preferences.window)
    return preferences


def save_preferences(preferences: Preferences, path: Path | None = None) -> None:
    """Keep the preferences, whole or not at all.

    Raises:
        MachineFault: where the file cannot be written; the old one is left as it was.
    """
    target = path or places.settings_file()
    temporary = ""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=".preferences-")
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(asdict(preferences), file, indent=1, ensure_ascii=False)
        Path(temporary).replace(target)
    except OSError as error:
        if temporary:
            Path(temporary).unlink(missing_ok=True)
        raise MachineFault(
            "preferences-not-saved", f"The settings could not be saved in {target.parent}: {error.strerror}."
        ) from error
