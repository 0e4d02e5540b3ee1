"""The named colours of the light and the dark theme, read from resources/theme/tokens.toml."""

from __future__ import annotations

import tomllib
from functools import cache

from hiring_assistant.assets import resource

LIGHT = "light"
DARK = "dark"


@cache
def tokens(scheme: str) -> dict[str, str]:
    """Colour by token name, each as ``#rrggbb``, for ``scheme`` (``LIGHT`` or ``DARK``).

    Raises:
        KeyError: for another scheme.
    """
    with resource("theme", "tokens.toml").open("rb") as file:
        return dict(tomllib.load(file)[scheme])
