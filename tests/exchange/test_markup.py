"""Notes as HTML: nothing lost, nothing that acts."""

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hiring_assistant.exchange.markup import note_html

ALLOWED = {"p", "br", "strong", "em", "ul", "ol", "li", "blockquote"}


class Reader(HTMLParser):
    def __init__(self):
        super().__init__()
        self.tags, self.attributes, self.text = set(), set(), ""

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_data(self, data):
        self.text += data

    def handle_comment(self, data):
        self.tags.add("!--")


def read(text):
    reader = Reader()
    reader.feed(note_html(text))
    reader.close()
    return reader


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("**sure** and *calm*", "<p><strong>sure</strong> and <em>calm</em></p>"),
        ("one\ntwo", "<p>one<br>\ntwo</p>"),
        ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>"),
        ("# not a heading", "<p># not a heading</p>"),
        ('5 < 6 & "so" <b>on</b>', '<p>5 &lt; 6 &amp; "so" &lt;b&gt;on&lt;/b&gt;</p>'),
        ("&copy; stays typed", "<p>&amp;copy; stays typed</p>"),
        ("[a](http://b.example)", "<p>[a](http://b.example)</p>"),
        ("C:\\_x", "<p>C:\\_x</p>"),
    ],
)
def test_notes(text, expected):
    assert note_html(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        '<img src="http://example.org/x.png" onerror="alert(1)">',
        "![x](http://example.org/x.png)",
        "[x](javascript:alert(1))",
        "<http://example.org>",
        "<!-- gone? -->",
        "<div>\n\n**x**\n\n</div>",
        "[a]: http://example.org 'title'\n\n[a]",
        "    <b>indented</b>",
        "> " * 900 + "deep",
        "x" * 30_000 + "<script>",
    ],
)
def test_nothing_acts_and_nothing_is_lost(text):
    found = read(text)
    assert found.tags <= ALLOWED
    assert not found.attributes
    for word in ("alert(1)", "http://example.org", "gone?", "deep", "indented"):
        assert (word in found.text) == (word in text)


@given(st.text(alphabet="ab1 \n*_>-+.#<>&;[]()!`\\'\"/:=", max_size=80))
def test_any_note_is_harmless_and_keeps_its_words(text):
    found = read(text)
    assert found.tags <= ALLOWED
    assert found.attributes <= {"start"}
    assert [c for c in found.text if c in "ab"] == [c for c in text if c in "ab"]
