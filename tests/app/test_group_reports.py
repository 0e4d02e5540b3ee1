"""Reports of a round and of candidates side by side, from a real store into real files."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pypdf
import pytest
from pytestqt.qtbot import QtBot

from hiring_assistant.app import candidates, decisions, interviews, sitting
from hiring_assistant.app.exchange import REPORT_FORMATS
from hiring_assistant.app.group_reports import write_comparison_report, write_round_report
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.candidate import Candidate
from hiring_assistant.domain.decision import DecisionKind
from hiring_assistant.domain.interview import Interview
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.domain.role import Role
from hiring_assistant.domain.scorecard import NotAssessedReason, Recommendation

Hold = Callable[[Candidate, int, str, int], Interview]
NAMES = ("=Zoe", "Quill", "Abe", "Lindqvist", "Kim", "Sand", "Jo Reed", "Robin", "Okafor")


@pytest.fixture
def people(workspace: Workspace, role: Role, hold: Hold) -> tuple[Candidate, Candidate]:
    """Two candidates who were rated, one of them declined with a reason that names both."""
    zoe = candidates.add_candidate(workspace, "=Zoe Quill", role.id).value
    abe = candidates.add_candidate(workspace, "Abe Lindqvist", role.id).value
    for candidate, rating in ((zoe, 4), (abe, 2)):
        hold(candidate, 3, "Kim Sand", rating)
        hold(candidate, 3, "Jo Reed", rating + 1)
    planned = interviews.plan_interview(workspace, zoe.id, 4, "Kim Sand", workspace.now()).value
    interviews.start_interview(workspace, planned.id)
    for requirement_id in sitting.open_sitting(workspace, planned.id).stage.requirement_ids:
        sitting.mark_not_assessed(workspace, planned.id, requirement_id, NotAssessedReason.OUT_OF_TIME)
    sitting.recommend(workspace, planned.id, Recommendation.YES)
    sitting.submit(workspace, planned.id)
    decisions.decide(workspace, abe.id, DecisionKind.DECLINE, "+Zoe Quill was the better fit, says Kim")
    return zoe, abe


def written(path: Path) -> str:
    """All text of a report's file."""
    match path.suffix:
        case ".pdf":
            return " ".join(" ".join(page.extract_text().split()) for page in pypdf.PdfReader(path).pages)
        case ".xlsx":
            with zipfile.ZipFile(path) as book:
                return " ".join(book.read(name).decode() for name in book.namelist())
        case _:
            return path.read_text("utf-8-sig")


@pytest.mark.parametrize("format_", REPORT_FORMATS)
def test_a_round_says_what_it_was_made_from(
    workspace: Workspace,
    role: Role,
    people: tuple[Candidate, Candidate],
    tmp_path: Path,
    format_: str,
    qtbot: QtBot,
) -> None:
    path = tmp_path / f"round.{format_}"
    assert write_round_report(workspace, role.id, None, format_, path) == path
    text = written(path)
    assert text.index("Abe Lindqvist") < text.index("=Zoe Quill")
    if format_ in ("pdf", "html", "xlsx"):
        assert "5 submitted scorecards, kit 1, version 1 of the role page" in text
        assert "Nothing here ranks anybody" in text
    for word in ("Kim Sand", "was the better fit") if format_ != "csv" else ("was the better fit",):
        assert word in text


@pytest.mark.parametrize("format_", REPORT_FORMATS)
def test_without_names_nobody_is_named(
    workspace: Workspace,
    role: Role,
    people: tuple[Candidate, Candidate],
    tmp_path: Path,
    format_: str,
    qtbot: QtBot,
) -> None:
    first, second = tmp_path / f"round.{format_}", tmp_path / f"beside.{format_}"
    write_round_report(workspace, role.id, None, format_, first, with_names=False)
    write_comparison_report(workspace, [person.id for person in people], format_, second, with_names=False)
    for path, label in ((first, "Candidate 1"), (second, "Candidate A")):
        text = written(path)
        assert label in text
        assert [name for name in NAMES if name in text] == []


def test_figures_of_a_round_for_programs(
    workspace: Workspace, role: Role, people: tuple[Candidate, Candidate], tmp_path: Path
) -> None:
    path = tmp_path / "round.json"
    write_round_report(workspace, role.id, None, "json", path)
    told = json.loads(path.read_bytes())
    abe, zoe = told["candidates"]
    assert (abe["score"]["value"], zoe["score"]["value"]) == (2.5, 4.5)
    assert abe["last_decision"]["kind"] == "decline"
    assert told["decisions"][0]["times"] == 1
    assert [row["interviewer"] for row in told["interviewers"]] == ["Jo Reed", "Kim Sand"]
    assert told["made_from"]["scorecards"] == 5
    assert all(row["alpha_ordinal"] is None for row in told["requirements"])


def test_tables_hold_no_formulas(
    workspace: Workspace, role: Role, people: tuple[Candidate, Candidate], tmp_path: Path
) -> None:
    write_round_report(workspace, role.id, None, "csv", tmp_path / "round.csv")
    write_comparison_report(workspace, [person.id for person in people], "csv", tmp_path / "beside.csv")
    for name in ("round.csv", "beside.csv"):
        rows = list(csv.reader(io.StringIO((tmp_path / name).read_text("utf-8-sig"), newline="")))
        assert len({len(row) for row in rows}) == 1
        cells = [cell for row in rows for cell in row]
        assert "'=Zoe Quill" in cells
        assert not [cell for cell in cells if cell.startswith(("=", "+", "@"))]
    write_round_report(workspace, role.id, None, "xlsx", tmp_path / "round.xlsx")
    write_comparison_report(workspace, [person.id for person in people], "xlsx", tmp_path / "beside.xlsx")
    for name in ("round.xlsx", "beside.xlsx"):
        with zipfile.ZipFile(tmp_path / name) as book:
            sheets = [book.read(part).decode() for part in book.namelist() if "worksheets/sheet" in part]
        assert sheets
        assert not [sheet for sheet in sheets if "<f>" in sheet or "hyperlink" in sheet]


def test_side_by_side_tells_ratings_and_what_cannot_be_told(
    workspace: Workspace, people: tuple[Candidate, Candidate], tmp_path: Path
) -> None:
    ids = [person.id for person in people]
    write_comparison_report(workspace, ids, "json", tmp_path / "beside.json")
    told = json.loads((tmp_path / "beside.json").read_bytes())
    assert [row["candidate"] for row in told["candidates"]] == ["Abe Lindqvist", "=Zoe Quill"]
    rated = [row for row in told["requirements"] if row["candidates"][0]["mean"] is not None]
    assert rated
    assert [rating["value"] for rating in rated[0]["candidates"][1]["ratings"] if rating["stage"] == 3] == [4, 5]
    # Two candidates are too few to estimate by what the interviewers differ.
    assert {pair["why_not"] for row in rated for pair in row["differences"]} == {"few_candidates"}
    write_comparison_report(workspace, ids, "html", tmp_path / "beside.html")
    text = (tmp_path / "beside.html").read_text("utf-8")
    assert "too few candidates rated by the same interviewers to tell" in text
    assert "5 submitted scorecards, kit 1, version 1 of the role page" in text


def test_a_round_that_is_empty_or_stopped(workspace: Workspace, role: Role, tmp_path: Path, qtbot: QtBot) -> None:
    class Stopped:
        cancelled = True

        def report(self, done: int, total: int, label: str) -> None: ...

    path = tmp_path / "round.pdf"
    assert write_round_report(workspace, role.id, None, "pdf", path, progress=Stopped()) is None
    assert not path.exists()
    for format_ in REPORT_FORMATS:
        assert write_round_report(workspace, role.id, "Nobody's", format_, tmp_path / f"empty.{format_}")
    assert "Nobody has been added yet." in written(tmp_path / "empty.html")
    with pytest.raises(CannotDo):
        write_round_report(workspace, role.id, None, "docx", tmp_path / "round.docx")
    with pytest.raises(CannotDo):
        write_comparison_report(workspace, [], "docx", tmp_path / "beside.docx")


def test_an_override_and_its_reason_stand_in_the_round(
    workspace: Workspace, role: Role, hold: Hold, tmp_path: Path
) -> None:
    low = candidates.add_candidate(workspace, "Lo Fern", role.id).value
    hold(low, 1, "Kim Sand", 1)
    decisions.decide(workspace, low.id, DecisionKind.ADVANCE, override_reason="Short of people on the night watch")
    write_round_report(workspace, role.id, None, "html", tmp_path / "round.html")
    text = (tmp_path / "round.html").read_text("utf-8")
    assert "Against a missed must-have and a score under 3: Short of people on the night watch" in text


def test_nothing_is_told_of_whom_one_still_has_to_rate(
    workspace: Workspace, people: tuple[Candidate, Candidate], tmp_path: Path
) -> None:
    zoe, abe = people
    own = interviews.plan_interview(workspace, zoe.id, 3, "Robin Okafor", None).value
    interviews.start_interview(workspace, own.id)
    write_round_report(workspace, zoe.role_id, None, "json", tmp_path / "round.json")
    told = json.loads((tmp_path / "round.json").read_bytes())
    assert set(told["candidates"][1]) == {"candidate", "track", "stage", "state", "hidden"}
    assert told["made_from"]["scorecards"] == 2
    write_comparison_report(workspace, [zoe.id, abe.id], "json", tmp_path / "beside.json")
    told = json.loads((tmp_path / "beside.json").read_bytes())
    assert told["left_out"] == [{"candidate": "=Zoe Quill", "why": "hidden"}]
    assert "4.5" not in (tmp_path / "beside.json").read_text("utf-8")
