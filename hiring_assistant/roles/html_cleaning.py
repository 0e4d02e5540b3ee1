"""HTML from anywhere to the little of it that says something: headings, lists, tables, emphasis, links.

Scripts, styles, pictures, frames and all attributes but the address of a link are gone afterwards, every tag is closed
and nothing is nested deeply, so that what converts it has an easy job. The time grows linearly with the text, whatever
it is: Python's own HTML parser takes minutes for some megabytes of tags that do not end.
"""

from __future__ import annotations

import html
import re

MOST_TAGS = 25_000
"""Pages with more are refused; a role page has some hundred."""

_DEEPEST = 30

# A tag, with ">" inside quotes allowed; a comment and other marks; and a "<" that begins none of them. No class may
# run over a "<", so that a mark that does not end costs no more than its own length.
_MARK = re.compile(
    r"""<(?P<end>/?)(?P<name>[a-zA-Z][a-zA-Z0-9]*)(?P<attributes>(?:[^<>"']|"[^"<]*"|'[^'<]*')*)>"""
    r"""|<(?P<broken>/?[a-zA-Z][^<>]*)>|(?P<comment><!--)|<[!?][^<>]*>|<"""
)
_HREF = re.compile(r"""(?:^|\s)href\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+)""", re.IGNORECASE)
_ADDRESS = re.compile(r"(?:https?://|mailto:)[^\s<>()]+$", re.IGNORECASE)

_DROPPED = frozenset({"script", "style", "template", "svg", "iframe", "object", "canvas", "video", "audio", "select"})
# fmt: off
_DIVISIONS = frozenset({
    "section", "article", "main", "header", "footer", "nav", "aside", "figure", "figcaption", "details", "summary",
    "fieldset", "legend", "address", "form", "body", "center",
})
_BLOCKS = frozenset({
    "h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "li", "table", "thead", "tbody", "tfoot", "tr", "pre",
    "blockquote", "dl", "dt", "dd", "div",
})
# fmt: on
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_OF_TABLES = frozenset({"thead", "tbody", "tfoot", "tr", "td", "th"})
_CELLS = frozenset({"td", "th"})
_SPANS = re.compile(r"(?i:\b(rowspan|colspan))\s*=\s*[\"']?(\d{1,2})\b")
_TRANSPARENT = frozenset({"div", "p", "blockquote", "pre", "dl", "dt", "dd"})  # inside a heading
_INLINE = frozenset({"strong", "em", "a", "code"})
_KEPT = _BLOCKS | _INLINE | {"th", "td"}
_ALIASES = {"b": "strong", "i": "em", **dict.fromkeys(_DIVISIONS, "div"), "tt": "code", "kbd": "code"}
_ALONE = {"br": "<br>", "hr": "<hr>"}

# What ends without a tag of its own: an entry at the next entry, a paragraph at the next block.
_ENDED_BY = {
    "li": ({"li"}, {"ul", "ol"}),
    "dt": ({"dt", "dd"}, {"dl"}),
    "dd": ({"dt", "dd"}, {"dl"}),
    "tr": ({"tr", "td", "th"}, {"table"}),
    "td": ({"td", "th"}, {"tr", "table"}),
    "th": ({"td", "th"}, {"tr", "table"}),
}
"""For a tag: which open ones it ends, and which of those around them it never ends."""


AMPERSAND, LESS = "\x02", "\x03"
"""What stands in cleaned text for the signs that begin something in HTML: a parser takes its time for each."""

_STAND_INS = str.maketrans({"&": AMPERSAND, "<": LESS, AMPERSAND: None, LESS: None})


class TooManyTags(Exception):
    """The page has more than ``MOST_TAGS``."""


def clean_html(text: str) -> tuple[str, str]:
    """The telling part of ``text`` as well-formed HTML, and the title that its head gives (perhaps none).

    Words in it have ``AMPERSAND`` and ``LESS`` for "&" and "<"; the title is plain text.

    Raises:
        TooManyTags: where it has more tags than any page that people write.
    """
    cleaner = _Cleaner(text)
    cleaner.run()
    return cleaner.cleaned, cleaner.title


class _Cleaner:
    def __init__(self, text: str) -> None:
        self._text = text
        self._out: list[str] = []
        self._open: list[str] = []
        self._tags = 0
        self._endless: set[str] = set()
        self.title = ""

    @property
    def cleaned(self) -> str:
        return "".join(self._out)

    def run(self) -> None:
        at = 0
        while True:
            mark = _MARK.search(self._text, at)
            if mark is None:
                self._say(self._text[at:])
                break
            self._say(self._text[at : mark.start()])
            at = self._take(mark)
        while self._open:
            self._close()

    def _take(self, mark: re.Match[str]) -> int:
        """Take a mark in and say where to go on."""
        name = (mark["name"] or "").lower()
        if mark["comment"]:
            return self._after("-->", mark.end())
        if not name:
            if mark.group() == "<":
                self._out.append(LESS)
            return mark.end()
        name = _ALIASES.get(name, name)
        if mark["end"]:
            self._end(name)
        elif name == "title":
            end = self._after("</title>", mark.end())
            if end > mark.end():
                text = html.unescape(self._text[mark.end() : end - len("</title>")])
                self.title = self.title or " ".join(text.split())
            return end
        elif name in _DROPPED:
            return self._after(f"</{name}>", mark.end())
        elif name in _ALONE:
            self._count()
            self._out.append(_ALONE[name])
        elif name in _KEPT:
            self._begin(name, mark["attributes"])
        return mark.end()

    def _say(self, text: str) -> None:
        self._out.append(html.unescape(text).translate(_STAND_INS))

    def _after(self, sign: str, at: int) -> int:
        """The place after the next ``sign``, whatever its case, or ``at`` where there is none any more."""
        if sign in self._endless:
            return at
        found = re.compile(re.escape(sign), re.IGNORECASE).search(self._text, at)
        if found is None:
            self._endless.add(sign)
            return at
        return found.end()

    def _count(self) -> None:
        self._tags += 1
        if self._tags > MOST_TAGS:
            raise TooManyTags

    def _begin(self, name: str, attributes: str) -> None:
        self._count()
        if name in _OF_TABLES and "table" not in self._open:
            self._out.append(" ")
            return
        ends, within = _ENDED_BY.get(name, ((), ()))
        heading = next((tag for tag in self._open if tag in _HEADINGS), None)
        if heading is not None and name in _TRANSPARENT:
            self._out.append(" ")  # "<h2><div>…</div></h2>" is still one line
            return
        if heading is not None and name in _BLOCKS:
            self._close_to(heading)
        if name in _BLOCKS and "p" in self._open:
            self._close_to("p")
        if ends:
            self._close_entries(set(ends), set(within))
        if len(self._open) >= _DEEPEST or (name == "a" and "a" in self._open):
            return
        if name in _BLOCKS and ("td" in self._open or "th" in self._open):
            self._out.append(" ")
        self._open.append(name)
        if name == "a":
            self._out.append(f'<a href="{_address(attributes)}">')
        else:
            spans = (
                "".join(f' {span}="{number}"' for span, number in _SPANS.findall(attributes)) if name in _CELLS else ""
            )
            self._out.append(f"<{name}{spans}>")

    def _close_entries(self, ends: set[str], within: set[str]) -> None:
        outermost = None
        for place in range(len(self._open) - 1, -1, -1):
            if self._open[place] in within:
                break
            if self._open[place] in ends:
                outermost = place
        if outermost is not None:
            while len(self._open) > outermost:
                self._close()

    def _end(self, name: str) -> None:
        if name in self._open:
            self._close_to(name)

    def _close_to(self, name: str) -> None:
        while self._open:
            closed = self._open[-1]
            self._close()
            if closed == name:
                return

    def _close(self) -> None:
        name = self._open.pop()
        at = len(self._out) - 1
        while at > 0 and not self._out[at].strip():
            at -= 1
        if self._out[at] == f"<{name}>" and name not in _OF_TABLES:
            # The words before and after an empty block would be joined.
            self._out[at:] = [" " if name not in _INLINE or any(self._out[at + 1 :]) else ""]
        else:
            self._out.append(f"</{name}>")


def _address(attributes: str) -> str:
    """The address of a link, where it leads to a page or a mailbox; no file, no script."""
    found = _HREF.search(attributes)
    address = html.unescape(found.group(1).strip("\"'")).strip() if found else ""
    return html.escape(address, quote=True) if _ADDRESS.match(address) else ""
