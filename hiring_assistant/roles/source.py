"""Bytes of a role page to text: byte order marks, line ends, old encodings; HTML and Word documents to Markdown."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from pathlib import PurePath

from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.domain.role import PageWarning

LARGEST_PAGE = 2 * 1024 * 1024
"""Pages with more bytes of text are not read."""

PASTED_NAME = "pasted.md"
"""The name of a page that was pasted rather than opened: Markdown, plain text, or a piece of HTML."""

HTML_SUFFIXES = (".html", ".htm", ".xhtml")
DOCUMENT_SUFFIXES = (".docx",)
_LARGEST_FILES = {  # what text a file holds is known only once it is open
    **dict.fromkeys(HTML_SUFFIXES, 8 * 1024 * 1024),
    **dict.fromkeys(DOCUMENT_SUFFIXES, 20 * 1024 * 1024),
}
_WHOLE_HTML = re.compile(r"\s*(?:<\?xml[^<>]*>\s*)?<(?:!doctype\s+html|html)[\s>]", re.IGNORECASE)
_PIECE_OF_HTML = re.compile(
    r"\s*<(?:meta|body|div|p|h[1-6]|ul|ol|li|table|section|article|span|b|strong)\b", re.IGNORECASE
)
_HTML_BLOCK_END = re.compile(r"</(?:p|div|h[1-6]|li|td|section)>", re.IGNORECASE)
_MARKDOWN_LINE = re.compile(r"^(?:#{1,6} |[-*+] |\d+\. )", re.MULTILINE)
_CHARSET = re.compile(rb"<meta[^<>]{0,200}charset\s*=\s*[\"']?([\w-]{1,40})", re.IGNORECASE)

_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_CONTROLS_ALLOWED = frozenset("\t\n\r\f\v\x1a")


@dataclass(frozen=True, slots=True)
class DecodedPage:
    """The text of a page with plain line ends, and what was odd about its bytes."""

    text: str
    warnings: tuple[PageWarning, ...] = ()


def largest_file(name: str) -> int:
    """How many bytes a file of that name may have to be opened."""
    return _LARGEST_FILES.get(PurePath(name).suffix.lower(), LARGEST_PAGE)


def decode_page(data: bytes, name: str) -> DecodedPage:
    """The text in ``data``; ``name`` is what messages call the page, and its suffix says what it is.

    Reads UTF-8, UTF-16 with a byte order mark, and as a last resort Windows-1252 or Latin-1 (with a warning).
    HTML, also pasted, and Word documents become Markdown.

    Raises:
        CannotDo: ``too-large`` over 2 MB of text, ``empty`` without any word, ``not-text`` for anything but text,
            ``broken-document`` for a damaged Word document.
    """
    suffix = PurePath(name).suffix.lower()
    warnings: tuple[PageWarning, ...] = ()
    if suffix in DOCUMENT_SUFFIXES:
        from hiring_assistant.roles.converting import docx_to_markdown

        text = docx_to_markdown(data, name)
    else:
        _refuse_documents(data, name)
        if len(data) > largest_file(name):
            raise _too_large(name)
        text, warnings = _decode(data, name)
        if _looks_binary(text):
            raise _not_text(name)
        if suffix in HTML_SUFFIXES or _is_html(text, name):
            from hiring_assistant.roles.converting import html_to_markdown

            text = html_to_markdown(text, name)
    if len(text) > LARGEST_PAGE:
        raise _too_large(name)
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x1a", "")
    if not text.strip():
        raise CannotDo("empty", f"{name} is empty. Choose a page that says what the role is about.")
    return DecodedPage(text, warnings)


def _is_html(text: str, name: str) -> bool:
    """Whether a page that is not called HTML is: a whole document, or pasted and with no Markdown in it."""
    if _WHOLE_HTML.match(text):
        return True
    if PurePath(name).name != PASTED_NAME or not _PIECE_OF_HTML.match(text):
        return False
    return _HTML_BLOCK_END.search(text) is not None and _MARKDOWN_LINE.search(text) is None


def _too_large(name: str) -> CannotDo:
    return CannotDo(
        "too-large",
        f"{name} is larger than 2 MB, the most that a role page may have. Split it, or leave out what does not belong.",
    )


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
        if (declared := _declared(data)) is not None:
            return declared, ()
        line = data.count(b"\n", 0, wrong.start) + 1
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        text = data.decode("latin-1")
    warning = PageWarning(line, "old-encoding", "The page is not in UTF-8. It was read as Western European text.")
    return text, (warning,)


def _declared(data: bytes) -> str | None:
    """The text in the encoding that a page in HTML names in its head, where it does and is in it."""
    named = _CHARSET.search(data[:4096])
    try:
        return data.decode(named.group(1).decode()) if named else None
    except (LookupError, UnicodeError):
        return None


def _looks_binary(text: str) -> bool:
    """Whether control characters, which text does not hold, make up more than a stray few."""
    controls = sum(1 for char in text if char < " " and char not in _CONTROLS_ALLOWED)
    controls += sum(1 for char in text if "\x7f" <= char < "\xa0" and char != "\x85")
    return controls > max(2, len(text) // 200)


def _refuse_documents(data: bytes, name: str) -> None:
    """Say of what people have their role pages in besides how it can be read, whatever the file is called.

    The beginnings are those that the formats prescribe: ISO 32000-1, 7.5.2; RTF 1.9.1; [MS-CFB] 2.2; ODF 1.3-2, 3.3.
    """
    if data.startswith(b"%PDF-"):
        raise CannotDo("not-text", f"{name} is a PDF. Open it, copy its text and paste that as a page.")
    if data.startswith(b"{\\rtf"):
        raise CannotDo("not-text", f"{name} is in Rich Text Format. Open it in a word processor and save it as .docx.")
    if data.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        raise CannotDo(
            "not-text", f"{name} is a document of an older Word. Open it in a word processor and save it as .docx."
        )
    if data.startswith(b"PK") and data[30:].startswith(b"mimetypeapplication/vnd.oasis.opendocument"):
        raise CannotDo("not-text", f"{name} is an OpenDocument file. Open it in a word processor and save it as .docx.")


def _not_text(name: str) -> CannotDo:
    return CannotDo("not-text", f"{name} is not a text file. Choose a page in Markdown, plain text, HTML or .docx.")
