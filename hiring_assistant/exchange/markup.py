"""Text that people wrote, as HTML that cannot do anything: no raw HTML, links, pictures or headings."""

from __future__ import annotations

from functools import cache
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown import Markdown

_NO_BLOCKS = ("hashheader", "setextheader", "code", "hr", "reference")
_NO_SPANS = (
    "reference",
    "link",
    "image_link",
    "image_reference",
    "short_reference",
    "short_image_ref",
    "autolink",
    "automail",
    "html",
    "entity",
    "backtick",
    "escape",
)
_LONGEST = 20_000
"""Longer texts are shown as typed: Markdown takes time that grows faster than the text."""


@cache
def _markdown() -> Markdown:
    from markdown import Markdown

    engine = Markdown(extensions=["nl2br", "sane_lists"], output_format="html")
    engine.preprocessors.deregister("html_block")
    for name in _NO_BLOCKS:
        engine.parser.blockprocessors.deregister(name)
    for name in _NO_SPANS:
        engine.inlinePatterns.deregister(name)
    return engine


def note_html(text: str) -> str:
    """A note in Markdown (emphasis, lists, quotes) as HTML; anything else stays as it was typed.

    A "#" does not make a heading, four spaces no code, and markup of HTML is shown rather than used.
    """
    # The ampersand is escaped first because Markdown would take "&copy;" for the sign.
    typed = text.replace("&", "&amp;")
    if len(text) <= _LONGEST:
        try:
            return _markdown().reset().convert(typed)
        except RecursionError:
            pass
    return "<p>" + escape(text, quote=False).replace("\n", "<br>\n") + "</p>"
