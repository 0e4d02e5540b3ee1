from __future__ import annotations

import pytest

from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.roles.source import LARGEST_PAGE, decode_page

TEXT = "# Bäcker – Schicht\n\nÖfen und „Brot“\n"


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        TEXT.encode("utf-8-sig"),
        TEXT.replace("\n", "\r\n").encode(),
        TEXT.replace("\n", "\r").encode(),
        b"\xff\xfe" + TEXT.encode("utf-16-le"),
        b"\xfe\xff" + TEXT.encode("utf-16-be"),
    ],
)
def test_text_in_common_encodings(data: bytes) -> None:
    page = decode_page(data, "page.md")
    assert page.text == TEXT
    assert page.warnings == ()


@pytest.mark.parametrize(("encoding", "text"), [("cp1252", TEXT), ("latin-1", "# Bäcker\n\nÖfen\x81\n")])
def test_old_encodings_are_read_with_a_warning(encoding: str, text: str) -> None:
    page = decode_page(text.encode(encoding), "page.md")
    assert page.text == text
    assert [(warning.line, warning.code) for warning in page.warnings] == [(1, "old-encoding")]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b" \n\t\r\n", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "not-text"),
        (b"PK\x03\x04\x14\x00\x08\x00", "not-text"),
        (bytes(range(1, 32)) * 20, "not-text"),
        (b"\xff\xfe\x00", "not-text"),
        (b"a" * (LARGEST_PAGE + 1), "too-large"),
    ],
)
def test_what_is_no_page(data: bytes, code: str) -> None:
    with pytest.raises(CannotDo) as refused:
        decode_page(data, "page.md")
    assert refused.value.code == code
    assert "page.md" in str(refused.value)


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n" + b"a" * (LARGEST_PAGE + 1), "is a PDF"),
        (rb"{\rtf1\ansi Tide clerk}", "Rich Text Format"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600, "an older Word"),
        (b"PK\x03\x04" + b"\x00" * 26 + b"mimetypeapplication/vnd.oasis.opendocument.textPK", "an OpenDocument file"),
    ],
)
def test_other_documents_are_told_how_to_be_read(data: bytes, told: str) -> None:
    with pytest.raises(CannotDo, match=told) as refused:
        decode_page(data, "job.pdf")
    assert refused.value.code == "not-text"
    assert "paste" in str(refused.value) or ".docx" in str(refused.value)


def test_the_largest_page_is_read() -> None:
    assert len(decode_page(b"a" * LARGEST_PAGE, "page.md").text) == LARGEST_PAGE
