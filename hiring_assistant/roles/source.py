"""Bytes of a role page to text: byte order marks, line ends and old encodings."""

from __future__ import annotations

import codecs
from dataclasses import dataclass

from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.domain.role import PageWarning

LARGEST_PAGE = 2 * 1024 * 1024
"""Pages with more bytes are not read."""

_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_CONTROLS_ALLOWED = frozenset("\t\n\r\f\v\x1a")


@dataclass(frozen=True, slots=True)
class DecodedPage:
    """The text of a page with plain line ends, and what was odd about its bytes."""

    text: str
    warnings: tuple[PageWarning, ...] = ()


def decode_page(data: bytes, name: str) -> DecodedPage:
    """The text in ``data``; ``name`` is what messages call the page.

    Reads UTF-8, UTF-16 with a byte order mark, and as a last resort Windows-1252 or Latin-1 (with a warning).

    Raises:
        CannotDo: ``too-large`` over 2 MB, ``empty`` without any word, ``not-text`` for anything but text.
    """
    if len(data) > LARGEST_PAGE:
        size = len(data) / (1024 * 1024)
        raise CannotDo(
            "too-large",
            f"{name} has {size:.1f} MB. A role page may have at most 2 MB; split it or leave out what does not belong.",
        )
    text, warnings = _decode(data, name)
    if _looks_binary(text):
        raise _not_text(name)
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x1a", "")
    if not text.strip():
        raise CannotDo("empty", f"{name} is empty. Choose a page that says what the role is about.")
    return DecodedPage(text, warnings)


def _decode(data: bytes, name: str) -> tuple[str, tuple[PageWarning, ...]]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return data[len(mark) :].decode(encoding), ()
            except UnicodeDecodeError:
                if encoding != "utf-8":
                    raise _not_text(name) from None
                data = data[len(mark) :]
                break
    if b"\x00" in data:
        raise _not_text(name)
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError as wrong:
        line = data.count(b"\n", 0, wrong.start) + 1
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        text = data.decode("latin-1")
    warning = PageWarning(line, "old-encoding", "The page is not in UTF-8. It was read as Western European text.")
    return text, (warning,)


def _looks_binary(text: str) -> bool:
    """Whether control characters, which text does not hold, make up more than a stray few."""
    controls = sum(1 for char in text if char < " " and char not in _CONTROLS_ALLOWED)
    controls += sum(1 for char in text if "\x7f" <= char < "\xa0" and char != "\x85")
    return controls > max(2, len(text) // 200)


def _not_text(name: str) -> CannotDo:
    return CannotDo("not-text", f"{name} is not a text file. Choose a page in Markdown or plain text.")
