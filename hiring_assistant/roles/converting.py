"""Role pages in HTML and in Word's .docx to Markdown.

Nothing in them is run, fetched or followed: no script, no picture, no address, no file beside the page. The libraries
that convert are loaded when the first such page comes.
"""

from __future__ import annotations

import io
import re
import warnings
import zipfile
import zlib
from typing import Any

from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.roles.html_cleaning import AMPERSAND, LESS, MOST_TAGS, TooManyTags, clean_html

_LARGEST_DOCUMENT = 20 * 1024 * 1024  # bytes; pictures are never unpacked
_LARGEST_XML = 8 * 1024 * 1024  # bytes of all parts that are text, unpacked
_MOST_PARTS = 5_000
_FEWEST_COLUMNS = 2
_MOST_COPIED = 2_000  # cells that stand in several rows of a page
_DECLARATION = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_HEADING_ONE = re.compile(r"<h1[\s>]", re.IGNORECASE)
_BLANK_LINES = re.compile(r"\n{3,}")
_LINE_END_SPACES = re.compile(r"[ \t]+\n")
_AMPERSAND = re.compile(rf"{AMPERSAND}(?=#?\w+;)")
_LESS = re.compile(rf"{LESS}(?=[a-zA-Z/!%])")
_EMPTY_LINK = re.compile(r"\[([^\[\]]*)\]\(\)")

_STYLES = """
p[style-name='Title'] => h1:fresh
p[style-name='Subtitle'] => p:fresh
"""


def html_to_markdown(text: str, name: str) -> str:
    """What a page in HTML says, in Markdown; ``name`` is what messages call it.

    Raises:
        CannotDo: ``too-large`` where it has more tags than any page that people write.
    """
    from bs4 import BeautifulSoup
    from markdownify import MarkdownConverter

    class Converter(MarkdownConverter):
        def convert_li(self, element: Any, words: str, parent_tags: set[str]) -> str:
            # The library counts the entries before each one, which takes minutes for a list of many thousands.
            mark = "1. " if element.parent is not None and element.parent.name == "ol" else "- "
            inner = (words or "").strip().replace("\n", "\n" + " " * len(mark))
            return f"{mark}{inner}\n" if inner else ""

        def convert_br(self, element: Any, words: str, parent_tags: set[str]) -> str:
            # In a cell, which has one line in Markdown, entries below each other stay apart.
            if parent_tags & {"td", "th"}:
                return "<br>"
            return " " if "_inline" in parent_tags else "  \n"

    try:
        cleaned, title = clean_html(text)
    except TooManyTags:
        raise CannotDo(
            "too-large", f"{name} has more than {MOST_TAGS} tags. Copy the part about the role into a page of its own."
        ) from None
    if title and not _HEADING_ONE.search(cleaned):
        cleaned = f"<h1>{title.replace('&', AMPERSAND).replace('<', LESS)}</h1>{cleaned}"
    converter = Converter(heading_style="ATX", bullets="-", autolinks=False, newline_style="spaces")
    with warnings.catch_warnings():
        # Beautiful Soup warns that short texts may be file names or XML; neither is opened or parsed.
        warnings.simplefilter("ignore", UserWarning)
        soup = BeautifulSoup(f"<div>{cleaned}</div>", "html.parser")
        copies = _MOST_COPIED
        for table in soup.find_all("table"):
            if not _lays_out(table):
                copies = _put_on_lines(soup, table, copies)
            else:
                for tag in [table, *table.find_all(["thead", "tbody", "tfoot", "tr", "td", "th"])]:
                    tag.name = "div"
        markdown = str(converter.convert_soup(soup))
    markdown = _EMPTY_LINK.sub(r"\1", markdown).replace("\xa0", " ")
    # Signs that would begin something again in Markdown stay written out.
    markdown = _AMPERSAND.sub("&amp;", markdown).replace(AMPERSAND, "&")
    markdown = _LESS.sub("&lt;", markdown).replace(LESS, "<")
    return _BLANK_LINES.sub("\n\n", _LINE_END_SPACES.sub("\n", markdown)).strip() + "\n"


def _lays_out(table: Any) -> bool:
    """Whether a table lays a page out, rather than being one of criteria or steps: it has headings, or lists in one
    column only.
    """
    if table.find(["h1", "h2", "h3", "h4", "h5", "h6"]) is not None:
        return True
    if table.find(["ul", "ol"]) is None:
        return False
    rows = [row.find_all(["td", "th"], recursive=False) for row in table.find_all("tr")]
    listed = {at for row in rows for at, cell in enumerate(row) if cell.find(["ul", "ol"]) is not None}
    heads = rows[0] if rows else []
    return len(listed) < _FEWEST_COLUMNS or any(cell.find(["ul", "ol"]) is not None for cell in heads)


def _put_on_lines(soup: Any, table: Any, copies: int) -> int:
    """Give each row of a table all its cells, and each cell one line: a cell over several rows stands in each, but the
    name of a row, in the first column, in the first of them. Returns how many of ``copies`` are left for other tables.
    """
    for tag in table.find_all(["li"]):
        tag.insert_after(soup.new_tag("br"))
        tag.unwrap()
    for tag in table.find_all(["ul", "ol"]):
        tag.unwrap()
    going_on: dict[int, tuple[int, Any]] = {}  # by column: for how many more rows, and what
    for row in table.find_all("tr"):
        at = 0
        for cell in [*row.find_all(["td", "th"], recursive=False), None]:
            while at in going_on:
                left, above = going_on.pop(at)
                copied = soup.new_tag("td")
                copied.string = above.get_text(" ") if at else ""
                row.append(copied) if cell is None else cell.insert_before(copied)
                if left > 1:
                    going_on[-at - 1] = (left - 1, above)
                at += 1
            if cell is None:
                break
            rows = int(cell.get("rowspan", 1))
            if 1 < rows <= copies:
                copies -= rows - 1
                going_on[-at - 1] = (rows - 1, cell)
            at += max(1, int(cell.get("colspan", 1)))
        going_on = {-place - 1 if place < 0 else place: told for place, told in going_on.items()}
    return copies


def docx_to_markdown(data: bytes, name: str) -> str:
    """What a Word document says, in Markdown; ``name`` is what messages call it.

    Raises:
        CannotDo: ``too-large``, also unpacked; ``broken-document`` where it is none or damaged.
    """
    if len(data) > _LARGEST_DOCUMENT:
        raise CannotDo(
            "too-large",
            f"{name} has {len(data) / 2**20:.0f} MB. A document may have at most {_LARGEST_DOCUMENT // 2**20} MB; "
            "take the pictures out.",
        )
    _refuse_unsafe(data, name)
    import mammoth

    try:
        # No picture is opened, and no style map is taken from the document itself.
        result = mammoth.convert_to_html(
            io.BytesIO(data),
            convert_image=lambda _image: [],
            include_embedded_style_map=False,
            external_file_access=False,
            style_map=_STYLES,
        )
    except Exception as wrong:
        # The library raises whatever its own parsers and look-ups do where a document is not as it should be.
        raise _broken(name) from wrong
    return html_to_markdown(str(result.value), name)


def _refuse_unsafe(data: bytes, name: str) -> None:
    """Refuse what unpacks to a flood, and what declares XML entities, which no word processor writes."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            parts = [entry for entry in entries if entry.filename.lower().endswith((".xml", ".rels"))]
            # No more than the stated size is ever unpacked of a part, so that a lie only breaks it.
            if len(entries) > _MOST_PARTS or sum(entry.file_size for entry in parts) > _LARGEST_XML:
                raise CannotDo(
                    "too-large", f"{name} unpacks to more than a role page can be. Save the part about the role apart."
                )
            if any(_DECLARATION.search(archive.read(entry).replace(b"\0", b"")) for entry in parts):
                raise _broken(name)
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError, RuntimeError, NotImplementedError) as wrong:
        raise _broken(name) from wrong


def _broken(name: str) -> CannotDo:
    return CannotDo(
        "broken-document",
        f"{name} cannot be read as a Word document. Open it in a word processor and save it again as .docx.",
    )
