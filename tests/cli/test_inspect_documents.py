"""``roles inspect`` takes pages in HTML and Word documents as it takes Markdown."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hiring_assistant.cli import run
from tests.roles.word_documents import ROLE, document


def test_html_and_word_documents_are_inspected(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    html, word, broken = (tmp_path / name for name in ("page.html", "page.docx", "broken.docx"))
    html.write_text("<h1>Baker</h1><h2>Requirements</h2><ul><li>Gets up early</li></ul>")
    word.write_bytes(document(*ROLE))
    broken.write_bytes(b"no document")
    assert run(["roles", "inspect", "--json", str(html), str(word), str(broken)]) == 1
    out, err = capsys.readouterr()
    pages = json.loads(out)
    assert [page.get("title") for page in pages] == ["Baker", "Cheese Maker", None]
    assert [len(page["stages"]) for page in pages[:2]] == [0, 2]
    assert "broken.docx" in pages[2]["error"]
    assert "Traceback" not in err
