"""The command line as others build on it: shapes of its JSON, exit statuses, messages."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from hiring_assistant import __version__, assets
from hiring_assistant.cli import run

Run = Callable[..., tuple[int, Any, str]]


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "store"


@pytest.fixture
def call(store: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command on the test's store; gives exit status, what was printed (parsed where JSON) and messages."""

    def call(*args: str | Path) -> tuple[int, Any, str]:
        words = [str(arg) for arg in args]
        takes_store = words[0] != "packet" or "--take" in words or words[1] == "make"
        status = run([*words, "--store", str(store)] if takes_store else words)
        out, err = capsys.readouterr()
        try:
            return status, json.loads(out), err
        except ValueError:
            return status, out, err

    return call


@pytest.fixture
def filled(call: Run) -> Run:
    assert call("demo")[0] == 0
    return call


def test_pages_are_inspected_without_a_store(call: Run, store: Path, tmp_path: Path) -> None:
    page = next(iter(sorted(assets.data("roles").glob("*.md"))))
    broken = tmp_path / "broken.md"
    broken.write_bytes(b"\x00\x01\x02" * 50)
    status, objects, err = call("roles", "inspect", "--json", page, broken, tmp_path / "missing.md")
    assert status == 1
    good, bad, missing = objects
    assert {o["schema"] for o in objects} == {1}
    assert good["file"] == str(page)
    assert set(good) == {
        "schema",
        "file",
        "title",
        "summary",
        "warnings",
        "tracks",
        "stages",
        "days_between_stages",
        "sections",
    }
    assert bad["error"] and bad["tracks"] == []
    assert missing["error"] and "missing.md" in err
    assert not store.exists()


def test_the_way_from_page_to_candidate(call: Run) -> None:
    status, out, err = call("roles", "import", assets.data("roles"))
    assert status == 0
    assert len(out.splitlines()) == 5
    assert "5 new" in err
    status, listed, _ = call("roles", "list", "--json")
    assert [role["versions"][0]["number"] for role in listed["roles"]] == [1] * 5
    title = listed["roles"][0]["title"]
    status, out, _ = call("candidates", "add", "Ada Marsh", "--role", title, "--email", "ada@example.org")
    assert status == 0
    status, people, _ = call("candidates", "list", "--json")
    (ada,) = people["candidates"]
    assert (people["schema"], ada["name"], ada["role"], ada["stage"], ada["state"]) == (
        1,
        "Ada Marsh",
        title,
        1,
        "active",
    )
    assert ada["id"] == out.strip()


def test_a_second_import_of_the_same_folder_changes_nothing(call: Run) -> None:
    call("roles", "import", assets.data("roles"))
    status, _, err = call("roles", "import", assets.data("roles"))
    assert (status, err.strip()) == (0, "5 unchanged")


def test_a_kit_is_shown_whole(filled: Run) -> None:
    status, kit, _ = filled("kits", "show", "Backend Engineer", "--json")
    assert status == 0
    assert set(kit) == {"schema", "role", "track", "stages", "coverage", "warnings"}
    interview = next(stage for stage in kit["stages"] if stage["kind"] == "interview")
    assert [s["kind"] for s in interview["segments"]] == ["opening", "questions", "candidate_questions", "closing"]
    for question in interview["questions"]:
        assert set(question) == {"text", "type", "minutes", "requirements", "probes", "anchors", "source"}
        assert set(question["anchors"]) == {"1", "3", "5"}
        assert question["requirements"]
    covered = {row["requirement"] for row in kit["coverage"]}
    assert {r for stage in kit["stages"] for q in stage["questions"] for r in q["requirements"]} <= covered


def test_requirements_are_suggested_questions_for(call: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("Excellent negotiation skills\n\nWilling to travel\n"))
    status, shown, _ = call("kits", "suggest", "-", "--json")
    assert status == 0
    negotiation, travel = shown["requirements"]
    assert (negotiation["kind"], negotiation["competency"]) == ("competency", "negotiation")
    assert 0 < len(negotiation["questions"]) <= 5
    assert 0 <= negotiation["confidence"] <= 1
    assert travel["kind"] == "logistics"


def test_a_review_is_shown_with_its_figures(filled: Run) -> None:
    status, review, _ = filled("review", "show", "Mira Solberg", "--json")
    assert status == 0
    assert set(review) == {
        "schema",
        "candidate",
        "role",
        "track",
        "scorecards",
        "requirements",
        "score",
        "unassessed",
        "fidelity",
    }
    assert len(review["scorecards"]) == 6
    assert review["score"]["low"] <= review["score"]["value"] <= review["score"]["high"]
    assert any(requirement["discuss"] for requirement in review["requirements"])


def test_blindness_holds_on_the_command_line(filled: Run, tmp_path: Path) -> None:
    status, out, err = filled("review", "show", "Ines Kowalczyk", "--json")
    assert (status, out) == (1, "")
    assert "once your own" in err
    target = tmp_path / "report.json"
    status, _, err = filled("report", "Ines Kowalczyk", "--format", "json", "-o", target)
    assert status == 1
    assert not target.exists()


def test_in_the_sample_round_works_its_person(filled: Run, tmp_path: Path) -> None:
    target = tmp_path / "report.json"
    assert filled("report", "Mira Solberg", "--format", "json", "-o", target)[0] == 0
    assert json.loads(target.read_text("utf-8"))["made_from"]["made_by"] == "Robin Okafor"


def test_interviews_show_only_ones_own_notes(filled: Run, own_home: Path) -> None:
    from hiring_assistant.app.preferences import Preferences, save_preferences

    save_preferences(Preferences(person="Robin Okafor"))
    status, listed, _ = filled("interviews", "list", "--candidate", "Ines Kowalczyk", "--json")
    assert status == 0
    by_interviewer = {item["interviewer"]: item for item in listed["interviews"]}
    assert by_interviewer["Robin Okafor"]["state"] == "started"
    assert len(by_interviewer["Robin Okafor"]["ratings"]) == 4
    assert by_interviewer["Robin Okafor"]["notes"][0]["evidence_for"]
    assert not {"ratings", "notes", "recommendation"} & set(by_interviewer["Kim Sand"])


def test_ones_own_amendments_are_listed(filled: Run, store: Path, own_home: Path) -> None:
    from hiring_assistant.app.amendments import amend
    from hiring_assistant.app.candidates import find_candidate
    from hiring_assistant.app.preferences import Preferences, save_preferences
    from hiring_assistant.app.reviews import review_of
    from hiring_assistant.app.workspace import open_workspace

    save_preferences(Preferences(person="Robin Okafor"))
    workspace = open_workspace(store, "Robin Okafor")
    review = review_of(workspace, find_candidate(workspace, "Mira Solberg").id)
    own = next(card for card in review.cards if card.interviewer == "Robin Okafor")
    amend(workspace, own.interview_id, own.planned_requirement_ids[0], 3, "Read the log again")
    workspace.close()
    _, listed, _ = filled("interviews", "list", "--candidate", "Mira Solberg", "--json")
    by_interviewer = {item["interviewer"]: item for item in listed["interviews"]}
    (made,) = by_interviewer["Robin Okafor"]["amendments"]
    assert (made["value"], made["reason"], made["in_debrief"]) == (3, "Read the log again", False)
    assert "amendments" not in by_interviewer["Marek Novak"]


@pytest.mark.parametrize("format_", ["pdf", "html", "csv", "xlsx", "json"])
def test_a_report_is_written(filled: Run, tmp_path: Path, format_: str) -> None:
    target = tmp_path / f"mira.{format_}"
    status, _, err = filled("report", "Mira Solberg", "--format", format_, "-o", target)
    assert (status, target.stat().st_size > 500) == (0, True), err


def test_an_interview_goes_out_and_its_packet_is_shown(filled: Run, tmp_path: Path) -> None:
    _, listed, _ = filled("interviews", "list", "--candidate", "Tomás Arriaga", "--json")
    planned = next(item for item in listed["interviews"] if item["state"] == "planned")
    packet = tmp_path / "tomas.hiring-packet"
    assert filled("packet", "make", planned["id"], "-o", packet)[0] == 0
    status, shown, _ = filled("packet", "open", packet)
    assert status == 0
    assert (shown["kind"], shown["candidate"], shown["interviewer"]) == ("interview", "Tomás Arriaga", "Robin Okafor")


def test_statistics_of_a_table(call: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    table = {"scale": [1, 5], "ratings": [[4, 4, 3], [2, 3, 2], [5, 4, 4], [3, 3, 2], [4, 5, 4], [1, 2, 1]]}
    monkeypatch.setattr(sys, "stdin", io.StringIO(json.dumps(table)))
    status, stats, _ = call("review", "stats", "-", "--json")
    assert status == 0
    assert stats["alpha_ordinal"] == pytest.approx(0.797027, abs=1e-6)
    assert stats["icc_a_1"] == pytest.approx(0.8065, abs=1e-4)


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"ratings": 5}', '{"ratings": [["a"]]}', '{"ratings": [[9]]}'])
def test_a_table_that_is_none_is_refused(call: Run, monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(text))
    status, out, err = call("review", "stats", "-", "--json")
    assert (status, out) == (1, "")
    assert err.strip().endswith(".")


def test_the_store_is_checked_and_told_about(filled: Run) -> None:
    status, report, _ = filled("store", "check", "--json")
    assert (status, report["ok"], report["problems"]) == (0, True, [])
    assert report["counts"]["candidate"] == 16
    status, info, _ = filled("store", "info", "--json")
    assert (status, info["schema"]) == (0, 1)


def test_backup_and_restore(filled: Run, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    assert filled("store", "backup", "-o", copy)[0] == 0
    filled("candidates", "add", "After Backup", "--role", "People Team Lead")
    assert filled("store", "restore", copy)[0] == 0
    _, people, _ = filled("candidates", "list", "--json")
    assert len(people["candidates"]) == 16


def test_an_empty_place_is_an_empty_list(call: Run, store: Path) -> None:
    assert call("roles", "list", "--json")[1] == {"schema": 1, "roles": []}
    assert call("candidates", "list", "--json")[1] == {"schema": 1, "candidates": []}
    assert call("interviews", "list", "--json")[1] == {"schema": 1, "interviews": []}
    assert not store.exists()


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("candidates", "add", "Ada", "--role", "Astronaut"), "Astronaut"),
        (("kits", "show", "Astronaut"), "Astronaut"),
        (("review", "show", "Nobody"), "no candidate"),
        (("report", "Mira Solberg", "--format", "json", "-o", "/nonexistent/folder/x.json"), "folder"),
    ],
)
def test_what_cannot_be_done_says_why(filled: Run, args: tuple[str, ...], said: str) -> None:
    status, out, err = filled(*args)
    assert (status, out) == (1, "")
    assert said in err
    assert "Traceback" not in err


def test_a_demo_never_goes_into_real_data(call: Run) -> None:
    call("roles", "import", assets.data("roles"))
    status, _, err = call("demo")
    assert status == 1
    assert "empty store" in err
    assert call("candidates", "list", "--json")[1]["candidates"] == []


def test_wrong_use_ends_with_2(capsys: pytest.CaptureFixture[str]) -> None:
    for args in (["fly"], ["roles"], ["candidates", "add"]):
        with pytest.raises(SystemExit) as end:
            run(args)
        assert end.value.code == 2
    capsys.readouterr()


def test_a_store_in_use_is_not_written_beside(call: Run, store: Path) -> None:
    from hiring_assistant.app.workspace import open_workspace

    call("roles", "import", assets.data("roles"))
    held = open_workspace(store)
    try:
        status, _, err = call("candidates", "add", "Ada", "--role", "People Team Lead")
        assert status == 1
        assert err
        assert call("candidates", "list", "--json")[1]["candidates"] == []
    finally:
        held.close()


def test_the_program_starts_as_a_module() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "hiring_assistant", "--version"], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == f"hiring-assistant {__version__}"


def test_a_page_without_requirements_says_so(call: Run, tmp_path: Path) -> None:
    page = tmp_path / "lab-technician.md"
    page.write_text("# Lab Technician\n\n## Hiring Process\n\n1. A 45 minute interview with the head\n", "utf-8")
    assert call("roles", "import", page)[0] == 0
    for words in (("kits", "show", "Lab Technician"), ("candidates", "add", "Ada", "--role", "Lab Technician")):
        status, _, err = call(*words)
        assert status == 1
        assert "has no requirements" in err
        assert "Add a heading “Requirements”" in err
        assert "“”" not in err


def test_one_candidate_twice_is_only_one_chosen(filled: Run, tmp_path: Path) -> None:
    names = ("Mira Solberg", "Mira Solberg")
    status, _, err = filled("review", "compare", *names, "--format", "json", "-o", tmp_path / "compared.json")
    assert status == 1
    assert "only one is chosen" in err


def test_a_namesake_is_added_and_said(call: Run) -> None:
    call("roles", "import", assets.data("roles"))
    title = call("roles", "list", "--json")[1]["roles"][0]["title"]
    first, said = call("candidates", "add", "Ada Marsh", "--role", title)[1:]
    assert "already" not in said
    status, second, said = call("candidates", "add", "ada marsh", "--role", title)
    assert status == 0
    assert second.strip() != first.strip()
    assert f"already: {first.strip()}" in said
