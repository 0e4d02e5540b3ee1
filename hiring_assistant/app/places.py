"""Where the program keeps things on this computer."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

_APP = "hiring-assistant"


def store_folder(named: str | Path | None = None) -> Path:
    """The folder of the store: the one ``named``, else HIRING_ASSISTANT_STORE, else the platform's data folder."""
    chosen = named or os.environ.get("HIRING_ASSISTANT_STORE")
    if chosen:
        return Path(chosen).expanduser().absolute()
    return Path(platformdirs.user_data_dir(_APP, appauthor=False)) / "store"


def sample_store_folder() -> Path:
    """The folder of the sample round's own store, which never mixes with real data."""
    return Path(platformdirs.user_data_dir(_APP, appauthor=False)) / "sample-round"


def settings_file() -> Path:
    """The file of the preferences."""
    return Path(platformdirs.user_config_dir(_APP, appauthor=False)) / "preferences.json"


def log_file() -> Path:
    """The file that unexpected errors are written to; it holds no candidate data."""
    return Path(platformdirs.user_log_dir(_APP, appauthor=False)) / "errors.log"
