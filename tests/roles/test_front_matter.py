from __future__ import annotations

from hiring_assistant.roles.front_matter import read_front_matter
from hiring_assistant.roles.reading import read_page


def _codes(text: str) -> list[str]:
    return [warning.code for warning in read_front_matter(text.split("\n")).warnings]


def test_values_and_length_of_sound_front_matter() -> None:
    front = read_front_matter(["---", "title: A role", "tags:", "  - one", "---", "Text"])
    assert front.values["title"] == "A role"
    assert front.end == 5
    assert front.warnings == ()
    assert "one" in front.kept


def test_a_page_without_front_matter() -> None:
    assert read_front_matter(["Text", "---", "title: no"]).end == 0
    assert read_front_matter(["---", "Just text between two rules", "---"]).end == 0
    assert read_front_matter([]).end == 0


def test_a_heading_in_a_comment_is_found() -> None:
    front = read_front_matter(["---", "title: X", "", '##: "Baker, first shift"', "---"])
    assert front.headings == ((4, 2, "Baker, first shift"),)
    assert [(warning.line, warning.code) for warning in front.warnings] == [(4, "heading-in-front-matter")]


def test_a_comment_that_opens_in_a_hidden_heading_hides_nothing_below() -> None:
    page = (
        "---\n## Baker <!--de\n---\n## You will\n- Bake\n- Clean up\n\n<!-- aside -->\n\n## You have\n- A steady hand\n"
    )
    (track,) = read_page(page).tracks
    assert [item.text for item in track.responsibilities] == ["Bake", "Clean up"]
    assert [item.text for item in track.requirements] == ["A steady hand"]


def test_an_open_quote_is_read_line_by_line() -> None:
    front = read_front_matter(["---", 'title: "Night baker', "layout: page", "---", "Text"])
    assert front.values["title"] == "Night baker"
    assert _codes('---\ntitle: "Night baker\nlayout: page\n---') == ["front-matter-broken"]


def test_tabs_are_read_line_by_line() -> None:
    front = read_front_matter(["---", "title: Baker", "extra:", "\t- one", "---"])
    assert front.values["title"] == "Baker"
    assert "one" in front.kept


def test_front_matter_without_an_end_stops_at_the_first_other_line() -> None:
    page = "---\ntitle: Baker\nlayout: page\n\n## Requirements\n\n- Strong arms\n"
    assert _codes(page) == ["front-matter-open"]
    reading = read_page(page)
    assert reading.title == "Baker"
    assert [item.text for item in reading.tracks[0].requirements] == ["Strong arms"]


def test_values_that_are_no_text() -> None:
    front = read_front_matter(["---", "title: 2024", "open: yes", "empty:", "---"])
    assert front.values["title"] == "2024"
    assert front.values["empty"] == ""


def test_json_between_the_lines_of_dashes_and_without() -> None:
    front = (
        '{\n\t"id": 7,\n\t"title": {\n\t\t"original": "Net Mender",\n\t\t"slug": "net-mender"\n\t},\n\t"live": true\n}'
    )
    body = "\n<h2>What you do</h2><ul><li>Mend nets</li></ul>\n"
    for page in (f"---\n{front}\n---{body}", f"{front}\n{body}"):
        reading = read_page(page)
        assert reading.title == "Net Mender"
        assert [entry.text for entry in reading.tracks[0].responsibilities] == ["Mend nets"]
        assert reading.warnings == ()
        assert any("net-mender" in section.markdown for section in reading.sections)


def test_json_that_is_no_front_matter() -> None:
    deep = f'{{"title": "x", "nets": {"[" * 5000}{"]" * 5000}}}\n\n# Net Mender\n'
    for page in (deep, '{"nets": 3}\n\n# Net Mender\n', '{"title": \n\n# Net Mender\n', "{title}\n\n# Net Mender\n"):
        assert read_page(page).title == "Net Mender"
