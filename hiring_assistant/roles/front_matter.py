"""The block of keys that a page may begin with: read as far as it can be, never trusted to be sound YAML."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import takewhile

import yaml

from hiring_assistant.domain.role import PageWarning

# The same safe reader, in C where PyYAML was built with it: several times as fast.
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_FENCE = "---"
_TOML_FENCE = "+++"
_FURTHEST_END = 200  # lines; a block that goes on longer was never closed
_HEADING_COMMENT = re.compile(r"^\s{0,3}(#{2,6})\s*:?\s*(\S.*)$")
_ALIAS = re.compile(r"[:\-\[,]\s*[&*]\w")
_KEY = re.compile(r"^([A-Za-z_][\w .-]{0,60}?)\s*:(?:\s+(.*))?$")
_MOST_NESTED = 500  # openings of a list or map; thousands inside each other would overrun the stack of the YAML reader
_FEWEST_BARE_KEYS = 4
_METADATA = frozenset(
    {"title", "slug", "date", "author", "authors", "category", "tags", "summary", "status", "modified"}
)
_OPENING = re.compile(r"[\[{]|[-?]\s")
QUIET_KEYS = frozenset({"title", "layout"})
"""Keys whose values say nothing more than the rest of the page, or nothing to people."""


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What stands before the page proper.

    ``values`` are its plain values, ``end`` the number of lines it takes, ``headings`` the headings that hide in its
    comments as (line from 1, depth, text), ``kept`` is text of it that belongs nowhere else.
    """

    values: dict[str, str] = field(default_factory=dict)
    end: int = 0
    headings: tuple[tuple[int, int, str], ...] = ()
    warnings: tuple[PageWarning, ...] = ()
    kept: str = ""

    @property
    def title(self) -> str:
        """The title that is given, be its key written "title" or "Title"; empty where there is none."""
        return next((value for key, value in self.values.items() if key.casefold() == "title"), "")


def read_front_matter(lines: list[str]) -> FrontMatter:
    """The front matter of a page given as lines without line ends; an empty one where there is none."""
    start = next((number for number, line in enumerate(lines[:20]) if line.strip()), None)
    if start is not None and lines[start].rstrip() == _TOML_FENCE:
        return _read_toml(lines, start)
    if start is None:
        return FrontMatter()
    if (json_front := _read_json(lines, start)) is not None:
        return json_front
    opened = lines[start].rstrip() == _FENCE
    end = _end_of(lines, start) if opened else _end_of_bare_keys(lines, start)
    if end is None:
        return FrontMatter()
    start -= not opened
    closed = end < len(lines) and lines[end].rstrip() in (_FENCE, "...")
    body = lines[start + 1 : end]
    warnings: list[PageWarning] = []
    headings = tuple(_hidden_headings(body, start + 2))
    for line, _, text in headings:
        message = (
            f"The heading “{text}” stands in the front matter, where a website leaves it out. It was read as a heading."
        )
        warnings.append(PageWarning(line, "heading-in-front-matter", message))
    if opened and not closed:
        warnings.append(
            PageWarning(
                start + 1, "front-matter-open", "The front matter has no end. It was read up to the first other line."
            )
        )
    if not opened:
        message = "The line of dashes before the front matter is missing. It was read up to those at its end."
        if not closed:
            message = "The front matter has no lines of dashes around it. It was read up to the first empty line."
        warnings.append(PageWarning(start + 2, "front-matter-open", message))
    values, broken = _values(body)
    if not opened:
        values = {key.casefold(): value for key, value in values.items()}
    if broken:
        warnings.append(
            PageWarning(start + 2, "front-matter-broken", "The front matter is not sound. It was read line by line.")
        )
    hidden = {line for line, _, _ in headings}
    if broken or not (closed and opened):
        kept = [line for number, line in enumerate(body, start + 2) if number not in hidden]
    else:
        kept = [f"{key}: {value}" for key, value in values.items() if key.casefold() not in QUIET_KEYS and value]
    return FrontMatter(values, end + 1 if closed else end, headings, tuple(warnings), "\n".join(kept).strip())


def _read_toml(lines: list[str], start: int) -> FrontMatter:
    """The front matter between two lines of "+++", in TOML; what is not sound is read line by line."""
    furthest = min(len(lines), start + _FURTHEST_END)
    end = next((number for number in range(start + 1, furthest) if lines[number].rstrip() == _TOML_FENCE), None)
    if end is None:
        return FrontMatter()
    body = lines[start + 1 : end]
    values: dict[str, str] = {}
    warnings: tuple[PageWarning, ...] = ()
    try:
        values = {key: _as_text(value) for key, value in tomllib.loads("\n".join(body)).items()}
    except (tomllib.TOMLDecodeError, RecursionError):
        for line in body:
            key, sign, value = line.partition("=")
            if sign and key.strip():
                values.setdefault(key.strip(), value.strip().strip("\"'“”").strip())
        message = "The front matter is not sound. It was read line by line."
        warnings = (PageWarning(start + 2, "front-matter-broken", message),)
    return FrontMatter(values, end + 1, (), warnings, "\n".join(body).strip())


def _read_json(lines: list[str], start: int) -> FrontMatter | None:
    """The front matter in JSON, between lines of dashes or, as Hugo has it, without; None where it is no such object
    with a title.
    """
    fenced = lines[start].rstrip() == _FENCE
    first = start + fenced
    if first >= len(lines) or not lines[first].startswith("{"):
        return None
    text = "\n".join(lines[first : first + _FURTHEST_END])
    try:
        loaded, end = json.JSONDecoder().raw_decode(text)
        if not isinstance(loaded, dict) or "title" not in loaded or text[end : end + 1].strip():
            return None
        values = {str(key): _as_text(value) for key, value in loaded.items()} | {"title": _first_text(loaded["title"])}
    except (json.JSONDecodeError, RecursionError):
        return None
    after = first + text.count("\n", 0, end) + 1
    closed = fenced and after < len(lines) and lines[after].rstrip() == _FENCE
    return FrontMatter(values, after + closed, kept="\n".join(lines[first:after]).strip())


def _first_text(value: object) -> str:
    """A title that is given in several forms is the first of them: {"original": "Clerk", "slug": "clerk"}."""
    if isinstance(value, dict):
        return next((inner for inner in value.values() if isinstance(inner, str) and inner.strip()), "")
    return _as_text(value)


def _end_of_bare_keys(lines: list[str], start: int) -> int | None:
    """Where keys end that a page begins with, the title among them, though no line of dashes stands above them: at such
    a line right below, or, where they are written as in front matter, at the first empty line.
    """
    keys: list[str] = []
    for number, line in enumerate(lines[start : start + _FURTHEST_END], start):
        if line.rstrip() == _FENCE:
            return number if len(keys) > 1 and "title" in keys else None
        if not line.strip():
            written = len(keys) >= _FEWEST_BARE_KEYS and all(key.islower() and " " not in key for key in keys)
            # "Title: Openings", "Slug: openings", "Date: 2018-03-15", as Pelican has them
            written = written or len(_METADATA.intersection(map(str.casefold, keys))) >= _FEWEST_BARE_KEYS
            return number if written and "title" in map(str.casefold, keys) else None
        found = _KEY.match(line)
        if found is None:
            return None
        keys.append(found.group(1))
    return None


def _end_of(lines: list[str], start: int) -> int | None:
    """The line that closes the block, or the first that cannot belong to it; None where it is no block at all."""
    for number in range(start + 1, min(len(lines), start + _FURTHEST_END)):
        if lines[number].rstrip() in (_FENCE, "..."):
            between = [line for line in lines[start + 1 : number] if line.strip()]
            # Two rules with text between them are no front matter.
            return number if not between or any(_looks_like_key(line) for line in between) else None
    keys = 0
    for number in range(start + 1, len(lines)):
        line = lines[number]
        if not _looks_like_key(line) and not (keys and line[:1] in (" ", "\t", "-") and line.strip()):
            return number if keys else None
        keys += 1
    return len(lines) if keys else None


def _looks_like_key(line: str) -> bool:
    return _KEY.match(line.strip()) is not None or _HEADING_COMMENT.match(line) is not None


def _hidden_headings(body: list[str], first: int) -> list[tuple[int, int, str]]:
    found = []
    for number, line in enumerate(body, first):
        match = _HEADING_COMMENT.match(line)
        if match:
            text = match.group(2).strip().strip("\"'“”").strip()
            if text:
                found.append((number, len(match.group(1)), text))
    return found


_QUOTES = ('"', "'", "“")
_MOST_LINES_OF_VALUE = 4


def _values(body: list[str]) -> tuple[dict[str, str], bool]:
    """The plain values of the block, and whether it had to be read line by line."""
    text = "\n".join(body)
    try:
        # Aliases could blow a small text up to any size; no front matter needs them.
        sound = not _ALIAS.search(text) and sum(1 for _ in _OPENING.finditer(text)) <= _MOST_NESTED
        loaded = None if not sound else yaml.load(text, _LOADER)  # noqa: S506 - both loaders are safe
    except (yaml.YAMLError, ValueError, RecursionError):
        loaded = None
    if isinstance(loaded, dict):
        return {str(key): _as_text(value) for key, value in loaded.items()}, False
    if loaded is None and not any(line.strip() and not line.lstrip().startswith("#") for line in body):
        return {}, False
    values: dict[str, str] = {}
    for number, line in enumerate(body):
        match = _KEY.match(line.strip())
        if match:
            value = (match.group(2) or "").strip()
            if value[:1] in _QUOTES and value[-1:] != value[:1]:
                value = _with_rest_of_quote(value, body[number + 1 :])
            values.setdefault(match.group(1), _unquoted(value))
    return values, True


def _with_rest_of_quote(value: str, below: Sequence[str]) -> str:
    """A value that opens a quote, with the lines below it that are set in, up to the one that closes the quote."""
    lines = list(takewhile(lambda line: line[:1].isspace() and line.strip(), below[:_MOST_LINES_OF_VALUE]))
    ends = next((at for at, line in enumerate(lines) if line.rstrip().endswith(value[0])), None)
    return value if ends is None else " ".join([value, *(line.strip() for line in lines[: ends + 1])])


def _unquoted(value: str) -> str:
    """A value without the quotes around it; one that it only opens or ends with is part of it where it has a pair."""
    bare = value.strip("\"'“”").strip()
    quote = value[:1]
    if quote == "'" and value.endswith("'"):
        return bare.replace("''", "'")
    if quote not in _QUOTES and value[-1:] in ('"', "”", "'") and any(mark in bare for mark in _QUOTES):
        return value  # title: Traineeship "Night bakery"
    return bare


def _as_text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, dict):
        return ", ".join(f"{key}: {_as_text(inner)}" for key, inner in value.items())
    if isinstance(value, list):
        return ", ".join(_as_text(inner) for inner in value)
    return str(value)
