"""Where the files that ship with the program are: resources/ and data/, from a wheel, a bundle or a checkout."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


@cache
def _root(name: str) -> Path:
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name


def resource(*parts: str) -> Path:
    """The path of a shipped resource, such as ``resource("vocabulary", "en.toml")``; it need not exist."""
    return _root("resources").joinpath(*parts)


def data(*parts: str) -> Path:
    """The path of a shipped sample file, such as ``data("roles")``; it need not exist."""
    return _root("data").joinpath(*parts)
