"""The report of a candidate as HTML, JSON, CSV and XLSX."""

import csv
import io
import json
import re
import stat
import sys
import xml.etree.ElementTree as ET
import zipfile
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from html.parser import HTMLParser

import pytest
import report_sample

from hiring_assistant.domain.decision import Against, Decision, DecisionKind
from hiring_assistant.domain.interview import CheckAnswer, CheckValue
from hiring_assistant.domain.kit import KitRequirement, RequirementKind
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.exchange import reports, wording
from hiring_assistant.exchange.spreadsheet_cells import plain_cell
from hiring_assistant.review.figures import build_review

NAMES = ("Dana", "Whitfield", "Brenner", "Okafor", "Sunniva", "Marchetti", "Quispe", "Viola", "example.org")
EVIL = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "＝1")


def hostile_review():
    """Every text a person can write begins like a formula or holds markup."""
    review = report_sample.make_review(2)
    card = review.cards[0]
    scorecard = replace(card.scorecard, pros="=cmd|' /C calc'!A0", cons="<script>alert(1)</script>", takeaways="@x")
    notes = tuple(replace(note, text="-2+3<img src=//e.example/x>") for note in card.evidence)
    card = replace(card, interviewer="+Ilka <b>", stage_title="=A1", scorecard=scorecard, evidence=notes)
    first = review.requirements[0]
    first = replace(first, requirement=replace(first.requirement, text="=HYPERLINK(1) <script>"))
    return replace(
        review,
        candidate='@Dana"><script>alert(1)</script>',
        cards=(card, review.cards[1]),
        requirements=(first, *review.requirements[1:]),
    )


class Tags(HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.found, self.attributes, self.text = [], set(), ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.found.append(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_data(self, data):
        self.text += data


def test_html_tells_the_score_before_the_recommendations():
    page = reports.report_html(report_sample.make_review(), report_sample.make_facts())
    order = ["Score, of 5", "must-have", "<h2>Ratings", "<h2>Evidence", "<h2>Recommendations", "<h2>Decisions"]
    places = [page.index(text) for text in order]
    assert places == sorted(places)
    assert page.index("How closely") < page.index("What this was made from")


def test_html_holds_everything():
    text = Tags(reports.report_html(report_sample.make_review(), report_sample.make_facts())).text
    for expected in (
        "Dana Whitfield",
        "3.8",
        "93 %",
        "7 of 8 requirements assessed.",
        "2 requirements to discuss.",
        "Keeps a forecast that rests on evidence",
        "Walk me through a quarter you forecast wrongly.",
        "Could not name the number for two of four quarters.",
        "Rated without evidence: Sunniva Dahl 4.",
        "Not assessed: Teo Marchetti (ran out of time).",
        "1 strong yes",
        "Mixed on the forecast; the team is to ask again.",
        "undone 7 Mar 2026, 14:05 UTC by Viola Ek",
        "17 of 20 planned questions asked, 1 skipped, 2 added by interviewers.",
        "5 submitted scorecards, kit 3, version 2 of the role page. Made 12 Mar 2026, 14:05 UTC by Robin Okafor",
    ):
        assert expected in " ".join(text.split()), expected


def test_html_brings_nothing_along_and_runs_nothing():
    page = reports.report_html(hostile_review(), report_sample.make_facts())
    tags = Tags(page)
    assert not {"script", "img", "link", "iframe", "object", "a", "form"} & set(tags.found)
    assert not {name for name in tags.attributes if name.startswith("on") or name in {"src", "href"}}
    assert "<script>alert(1)</script>" in tags.text
    assert not re.search(r"url\(|@import", page)


def test_must_haves_are_a_gate():
    review = report_sample.make_review(1)
    text = Tags(reports.report_html(review, report_sample.make_facts())).text
    assert "3 of 5 must-haves rated 3 (meets) or more. Not assessed:" in " ".join(text.split())


def checked_review(value: CheckValue):
    """The sample review with a must-have that is checked, answered like this by the last interviewer."""
    review = report_sample.make_review()
    licence = KitRequirement("licence", "Holds a driving licence", RequirementKind.CREDENTIAL, True, 1.0)
    cards = list(review.cards)
    cards[-1] = replace(cards[-1], checks=(CheckAnswer(cards[-1].interview_id, "licence", value),))
    return build_review(
        candidate_id=review.candidate_id,
        candidate=review.candidate,
        role=review.role,
        track=review.track,
        requirements=(*report_sample.REQUIREMENTS, licence),
        cards=cards,
        fidelity=review.fidelity,
    )


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (CheckValue.YES, "6 of 6 must-haves rated 3 (meets) or more or checked with yes."),
        (CheckValue.NO, "5 of 6 must-haves rated 3 (meets) or more or checked with yes. Checked and not met: “Holds"),
        (CheckValue.OPEN, "5 of 6 must-haves rated 3 (meets) or more or checked with yes. Not assessed: “Holds"),
    ],
)
def test_checked_must_haves_count_in_every_format(value: CheckValue, told: str):
    review, facts = checked_review(value), report_sample.make_facts()
    text = " ".join(Tags(reports.report_html(review, facts)).text.split())
    assert told in text
    assert f"Amaru Quispe: {value.value}" in text
    found = json.loads(reports.report_bytes(review, facts, "json"))
    assert " ".join(found["must_haves"]).startswith(told)
    (check,) = found["checks"]
    gates = {CheckValue.YES: "met", CheckValue.NO: "missed", CheckValue.OPEN: "not_assessed"}
    assert (check["requirement"], check["gate"]) == ("Holds a driving licence", gates[value])
    assert [answer["value"] for answer in check["answers"]] == [value.value]
    lines = list(csv.DictReader(io.StringIO(reports.report_bytes(review, facts, "csv").decode("utf-8-sig"))))
    (line,) = [line for line in lines if line["requirement"] == "Holds a driving licence"]
    assert (line["interviewer"], line["checked"], line["rating"]) == ("Amaru Quispe", value.value, "")
    assert reports.report_bytes(review, facts, "xlsx")


def test_a_decision_taken_blind_says_so():
    unseen = Decision("d9", "c1", DecisionKind.HOLD, 1, "Robin", report_sample.NOW, "Moved", against=(Against.UNSEEN,))
    facts = report_sample.make_facts(decisions=(unseen,))
    text = " ".join(Tags(reports.report_html(report_sample.make_review(), facts)).text.split())
    assert "Decided without having seen the scorecards." in text
    assert "Against" not in text.split("Decisions")[1]


def test_json():
    found = json.loads(reports.report_bytes(report_sample.make_review(), report_sample.make_facts(), "json"))
    assert found["schema"] == 1
    assert found["made_from"] == {
        "scorecards": 5,
        "kit": 3,
        "role_version": 2,
        "made_at": "2026-03-12T14:05:00Z",
        "made_by": "Robin Okafor",
        "program_version": "0.1.0",
        "with_names": True,
    }
    pipeline = found["requirements"][1]
    assert (pipeline["mean"], pipeline["discuss"]) == (pytest.approx(11 / 3), True)
    assert pipeline["evidence"][0]["question"].startswith("Walk me through")
    assert found["recommendations"] == {"no": 1, "yes": 3, "strong_yes": 1}
    assert found["decisions"][2]["undone_by"] == "Viola Ek"
    assert found["scorecards"][3]["ratings"][2] == {
        "requirement": "Sets goals of their own and follows through",
        "value": None,
        "reason": "out_of_time",
    }
    assert found["unassessed"] == ["Plans tours that make sense"]


def test_csv_has_a_line_for_each_rating():
    content = reports.report_bytes(report_sample.make_review(), report_sample.make_facts(), "csv")
    assert content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))
    assert len(rows) == sum(len(ratings) for _, _, _, ratings, _ in report_sample.CARDS)
    assert {(row["kit"], row["scorecards"], row["made at"]) for row in rows} == {("3", "5", "2026-03-12T14:05:00Z")}
    out_of_time = next(row for row in rows if row["not assessed because"] == "ran out of time")
    assert (out_of_time["interviewer"], out_of_time["rating"]) == ("Teo Marchetti", "")
    assert any("exit criteria" in row["evidence"] for row in rows)


def test_csv_names_what_nobody_rated():
    rows = list(
        csv.DictReader(io.StringIO(reports.report_csv(report_sample.make_review(0), report_sample.make_facts())))
    )
    assert [row["requirement"] for row in rows] == [text for _, text, _, _ in report_sample.TEXTS]
    assert {row["interviewer"] for row in rows} == {""}


@pytest.mark.parametrize("text", EVIL)
def test_a_cell_that_looks_like_a_formula_is_a_text(text):
    assert plain_cell(text) == "'" + text
    assert plain_cell(f"a{text}") == f"a{text}"
    assert plain_cell("") == ""


def test_csv_has_no_formulas():
    rows = list(csv.reader(io.StringIO(reports.report_csv(hostile_review(), report_sample.make_facts()))))
    cells = [cell for row in rows for cell in row]
    assert not [cell for cell in cells if cell.startswith(EVIL_STARTS)]
    assert "'=HYPERLINK(1) <script>" in cells
    assert any(cell.startswith("'-2+3") for cell in cells)


EVIL_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")
SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def parsed(part):
    return ET.fromstring(part)  # noqa: S314 - made by the line before


def workbook(content):
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    strings = ["".join(item.itertext()) for item in parsed(parts["xl/sharedStrings.xml"])]
    sheets = [parsed(parts[name]) for name in sorted(parts) if name.startswith("xl/worksheets/sheet")]
    names = [sheet.get("name") for sheet in parsed(parts["xl/workbook.xml"]).iter(f"{SHEET}sheet")]
    return names, strings, sheets, parts


def test_xlsx():
    names, strings, sheets, _ = workbook(
        reports.report_bytes(report_sample.make_review(), report_sample.make_facts(), "xlsx")
    )
    assert names == ["Summary", "Matrix", "Ratings", "Scorecards", "Amendments", "Debrief", "Decisions"]
    assert "Dana Whitfield" in strings
    assert any(text.startswith("5 submitted scorecards, kit 3") for text in strings)
    numbers = [cell.findtext(f"{SHEET}v") for cell in sheets[1].iter(f"{SHEET}c") if cell.get("t") is None]
    assert numbers.count("5") == 3


def test_xlsx_has_no_formulas_and_no_links():
    _, strings, sheets, parts = workbook(reports.report_xlsx(hostile_review(), report_sample.make_facts()))
    assert "=cmd|' /C calc'!A0" in strings
    assert not [formula for sheet in sheets for formula in sheet.iter(f"{SHEET}f")]
    assert not [name for name in parts if "externalLink" in name or "sheets/_rels" in name]
    # Marked as if typed with an apostrophe, so that editing the cell does not make a formula of it either.
    assert b'quotePrefix="1"' in parts["xl/styles.xml"]


def test_xlsx_says_where_a_text_was_cut():
    review = report_sample.make_review(1)
    card = replace(review.cards[0], scorecard=replace(review.cards[0].scorecard, pros="x" * 40_000))
    _, strings, _, _ = workbook(reports.report_xlsx(replace(review, cards=(card,)), report_sample.make_facts()))
    longest = max(strings, key=len)
    assert len(longest) == 32_767
    assert longest.endswith("(cut here: a cell holds no more)")


@pytest.mark.parametrize("format_", ["html", "csv", "json", "xlsx"])
def test_without_names(format_):
    content = reports.report_bytes(report_sample.make_review(), report_sample.make_facts(with_names=False), format_)
    parts = workbook(content)[3].values() if format_ == "xlsx" else [content]
    text = b"\n".join(parts).decode("utf-8-sig")
    assert not [name for name in NAMES if name in text]
    assert "Candidate" in text
    assert "Interviewer 2" in text


@pytest.mark.parametrize("format_", ["html", "csv", "json", "xlsx"])
def test_nothing_to_report_yet(format_):
    facts = report_sample.make_facts(kit_number=None, stages=(), decisions=())
    empty = replace(report_sample.make_review(0), requirements=(), unassessed=())
    assert reports.report_bytes(empty, facts, format_)


def test_recommendations_keep_their_order():
    text = Tags(reports.report_html(report_sample.make_review(), report_sample.make_facts())).text
    assert "1 strong yes · 3 yes · 1 no" in text


def test_writing_a_report(tmp_path):
    path = tmp_path / "report.json"
    reports.write_report(report_sample.make_review(), report_sample.make_facts(), "json", path)
    assert json.loads(path.read_text("utf-8"))["candidate"] == "Dana Whitfield"
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    with pytest.raises(CannotDo, match="pdf, html, csv, xlsx or json"):
        reports.write_report(report_sample.make_review(), report_sample.make_facts(), "docx", path)
    with pytest.raises(CannotDo, match="Choose another folder"):
        reports.write_report(report_sample.make_review(), report_sample.make_facts(), "csv", tmp_path / "no" / "x")


def test_long_lists_of_what_is_missing_are_cut_short():
    assert wording.listed([]) == ""
    assert wording.listed(["a"]) == "“a”"
    assert wording.listed(["a", "b", "c", "d"]) == "“a”, “b”, “c” and “d”"
    assert wording.listed(list("abcdefg")) == "“a”, “b”, “c” and 4 more"


def test_times_are_utc_and_in_english():
    at = datetime(2026, 3, 2, 0, 30, tzinfo=timezone(timedelta(hours=2)))
    assert wording.when(at) == "1 Mar 2026, 22:30 UTC"
    assert wording.on(at) == "1 Mar 2026"
    assert wording.iso(at) == "2026-03-01T22:30:00Z"


def test_what_was_said_later_is_marked_and_in_no_figure():
    review, facts = report_sample.make_review(), report_sample.make_facts()
    text = Tags(reports.report_html(review, facts)).text
    assert "Part of no figure in this report." in text
    assert "2, now 3" in text
    assert "2, in words only" in text
    assert "Had not seen the second forecast" in text
    assert text.index("Amended after submitting") < text.index("What the debrief agreed on")
    assert "left open" in text
    assert "Against a missed must-have: Whitfield answered" in text
    plain = replace(review, cards=tuple(replace(card, amendments=()) for card in review.cards))
    assert reports.report_json(plain, facts)["score"] == reports.report_json(review, facts)["score"]
    assert "Amended after" not in reports.report_html(plain, report_sample.make_facts(debrief=None, agreed=()))


def test_json_has_amendments_and_the_debrief():
    told = reports.report_json(report_sample.make_review(), report_sample.make_facts())
    (first,) = told["scorecards"][2]["amendments"]
    assert (first["value"], first["in_debrief"], first["amended_by"]) == (3, True, "Sunniva Dahl")
    assert told["debrief"]["agreed"][0]["value"] == 3
    assert told["decisions"][-1]["against"] == ["missed_must_have"]
    assert reports.report_json(report_sample.make_review(), report_sample.make_facts(debrief=None))["debrief"] is None


def test_csv_and_xlsx_have_amendments():
    rows = list(
        csv.DictReader(io.StringIO(reports.report_csv(report_sample.make_review(), report_sample.make_facts())))
    )
    amended = [row for row in rows if row["amended because"]]
    assert sorted((row["interviewer"], row["rating"], row["amended to"]) for row in amended) == [
        ("Ilka Brenner", "2", ""),
        ("Sunniva Dahl", "2", "3"),
    ]
    _, strings, _, _ = workbook(reports.report_bytes(report_sample.make_review(), report_sample.make_facts(), "xlsx"))
    assert any("Had not seen the second forecast" in text for text in strings)
    assert any("Dana goes on; forecast is open." in text for text in strings)
