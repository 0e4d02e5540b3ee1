"""Markdown inside a line to plain words: links to their text, no emphasis, no tags."""

from __future__ import annotations

import html
import re
from functools import lru_cache

# No pattern here can backtrack far: each class leaves out the character that would let it start anew.
_TARGET = r"\((?:[^()]|\([^()]*\))*\)"
_IMAGE_OR_LINK = re.compile(rf"!?\[([^\[\]]*)\]{_TARGET}")
_STRAY_TARGET = re.compile(rf"\]{_TARGET}")
_SHORTCODE = re.compile(r"\{\{[^{}]*\}\}|<%[^<>]*%>|\{:[^{}]*\}")
_AUTOLINK = re.compile(r"<((?:https?://|mailto:)[^<>\s]*)>")
_TAG = re.compile(r"</?[A-Za-z][\w:-]*(?:[\s/][^<>]*)?>")
_EMPHASIS = re.compile(
    r"(?:(?<!\\)(?:\*{2,3}|(?<![\s*\\])\*(?!\*)|\*(?![\s*]))|(?<!\w)_{1,3}(?=\S)|(?<=\S)_{1,3}(?!\w)|`+|~~)+"
)
_GENDER_STAR = re.compile(r"(?<=[a-zß-ÿ])\*(?=(?:innen|in|[nrme])(?![^\W_]))")  # the German "Buchbinder*in"
_KEPT_STAR = "\x04"
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_TASK = re.compile(r"\[[ xX]\]\s+")
_LONGEST_REMEMBERED = 400  # characters
_SPECIAL = re.compile(r"[\[\]<>*_`{}\\&~]")


def plain(markdown: str) -> str:
    """The words of a piece of Markdown as a reader of the rendered page sees them, on one line."""
    if not _SPECIAL.search(markdown):
        # In most lines all blanks are single and plain; line breaks, tabs and hard blanks are not printable.
        return markdown.strip() if markdown.isprintable() and "  " not in markdown else " ".join(markdown.split())
    return _rendered(markdown) if len(markdown) <= _LONGEST_REMEMBERED else _rendered.__wrapped__(markdown)


def includes_something(raw: str) -> bool:
    """Whether a paragraph without words brings other content into the page, rather than being an anchor or a break."""
    return any(mark in raw for mark in ("{{", "<%", "<iframe", "<img", "!["))


@lru_cache(
    maxsize=256
)  # about one page: a line is looked at as part of a list, and again for words that might have been lost
def _rendered(text: str) -> str:
    text = _TASK.sub("", text, count=1) if text.startswith("[") else text
    if "{" in text or "<%" in text:
        text = _SHORTCODE.sub(" ", text)
    if "](" in text:
        text = _IMAGE_OR_LINK.sub(_words_apart, text)
        if "](" in text:
            text = _IMAGE_OR_LINK.sub(_words_apart, text)  # a picture inside a link
            text = _STRAY_TARGET.sub("]", text)
    if "<" in text:
        text = _AUTOLINK.sub(r"\1", text)
        text = _TAG.sub(" ", text)
    if "*" in text or "_" in text or "`" in text or "~" in text:
        text = _GENDER_STAR.sub(_KEPT_STAR, text) if "*" in text else text
        text = _EMPHASIS.sub(_words_apart, text).replace(_KEPT_STAR, "*")
    if "\\" in text:
        text = _ESCAPE.sub(r"\1", text)
    if "&" in text:
        text = html.unescape(text)
    return " ".join(text.split())


def _words_apart(mark: re.Match[str]) -> str:
    """What a mark is replaced by: its text if it has one, apart from words right beside it ("our[values](…)")."""
    inner = mark.group(1) if mark.re.groups else ""
    text, start, end = mark.string, mark.start(), mark.end()
    # An "&" is kept apart as well: with what follows the mark it would become an entity. A ")" may end a link.
    last = text[start - 1 : start]
    before = (last.isalnum() or last == "&" or (last == ")" and inner)) and (inner or text[end : end + 1])[:1].isalnum()
    after = bool(inner) and inner[-1:].isalnum() and (text[end : end + 1].isalnum() or text[end : end + 1] == "[")
    return f"{' ' if before else ''}{inner}{' ' if after else ''}"
