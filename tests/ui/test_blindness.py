"""Nobody whose own scorecard for a candidate is open learns what others made of them: on no page, in no list, no
search, no tool tip, no export, and not on the command line either.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QEvent, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from hiring_assistant.app import candidates, decisions, interviews, roles, sitting
from hiring_assistant.app.exchange import REPORT_FORMATS, write_report
from hiring_assistant.app.preferences import Preferences, save_preferences
from hiring_assistant.app.searching import Searcher
from hiring_assistant.app.workspace import Workspace, open_workspace
from hiring_assistant.cli import run
from hiring_assistant.domain.candidate import Candidate
from hiring_assistant.domain.decision import DecisionKind
from hiring_assistant.domain.interview import Interview, Note
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.domain.scorecard import Recommendation
from hiring_assistant.ui.interviews.page import InterviewsPage
from hiring_assistant.ui.pages import PAGES
from hiring_assistant.ui.program import Program
from hiring_assistant.ui.shell.palette import find

ME, OTHER = "Noor Haddad", "Kim Sand"
SECRETS = ("zebrafinch", "quartzite", "marzipan", "lighthouse", "thunderclap")
"""Words of the other's evidence, strengths, concerns, take-aways, and of the reason of a decision."""

PAGE = b"""---
title: "Harbour Pilot"
---

You bring ships safely into Northquay.

## Requirements

- Calm decisions under pressure
- Clear radio communication in English

## Hiring Process

1. A 30 minute screening call with a recruiter
1. A 45 minute interview with the harbour master
1. A panel interview with two pilots, 60 minutes
"""


def ada_and_mine(workspace: Workspace) -> tuple[Candidate, Interview]:
    """The candidate, and the interview with her that is my own."""
    ada = candidates.find_candidate(workspace, "Ada Marsh")
    mine = next(e.interview for e in interviews.list_interviews(workspace) if e.interview.interviewer == ME)
    return ada, mine


def others_scorecard(workspace: Workspace, candidate_id: str, stage: int) -> None:
    """Another person's scorecard with a secret word in every place that takes words."""
    held = interviews.plan_interview(workspace, candidate_id, stage, OTHER, workspace.now()).value
    interviews.start_interview(workspace, held.id)
    kit = sitting.open_sitting(workspace, held.id).stage
    question, requirement_ids = kit.questions[0], kit.requirement_ids
    note = Note(workspace.new_id(), held.id, question.id, 0, 61_000, SECRETS[0], requirement_ids)
    sitting.save_notes(workspace, held.id, [note], (), 61_000)
    for requirement_id in requirement_ids:
        sitting.rate(workspace, held.id, requirement_id, 1)
    sitting.recommend(workspace, held.id, Recommendation.STRONG_NO)
    sitting.write_summary(workspace, held.id, takeaways=SECRETS[3], pros=SECRETS[1], cons=SECRETS[2])
    sitting.submit(workspace, held.id)


@pytest.fixture
def store(tmp_path: Path) -> Path:
    folder = tmp_path / "store"
    workspace = open_workspace(folder, OTHER)
    page = roles.import_page(workspace, "harbour-pilot.md", PAGE).value
    assert page.role_id is not None
    ada = candidates.add_candidate(workspace, "Ada Marsh", page.role_id).value
    others_scorecard(workspace, ada.id, 1)
    overridden = decisions.what_it_overrides(workspace, ada.id, DecisionKind.ADVANCE)
    decisions.decide(workspace, ada.id, DecisionKind.ADVANCE, SECRETS[4], SECRETS[4] if overridden.against else "")
    others_scorecard(workspace, ada.id, 2)
    workspace.person = ME
    mine = interviews.plan_interview(workspace, ada.id, 2, ME, workspace.now()).value
    interviews.start_interview(workspace, mine.id)
    workspace.close()
    return folder


def everything_said(widget: QWidget) -> str:
    """All text of a widget and what is in it: labels, fields, buttons, menus, tool tips, cells, screen reader texts."""
    said: list[str] = []
    for part in (widget, *widget.findChildren(QWidget)):
        said += [
            part.toolTip(),
            part.statusTip(),
            part.whatsThis(),
            part.accessibleName(),
            part.accessibleDescription(),
        ]
        if isinstance(part, (QLabel, QLineEdit, QAbstractButton)):
            said.append(part.text())
        elif isinstance(part, (QPlainTextEdit, QTextEdit)):
            said.append(part.toPlainText())
        elif isinstance(part, QAbstractItemView) and part.model() is not None:
            said += cells(part.model())
        said += [action.text() for action in part.actions()]
    return "\n".join(said)


def cells(model: QAbstractItemModel) -> list[str]:
    roles_ = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    return [
        str(model.index(row, column).data(role) or "")
        for row in range(model.rowCount(QModelIndex()))
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex()))
        for role in roles_
    ]


def leaks(text: str) -> list[str]:
    return [secret for secret in SECRETS if secret in text.casefold()] + [t for t in ("Strong no",) if t in text]


def test_no_page_tells_what_others_made_of_the_candidate(open_program: Callable[..., Program], store: Path) -> None:
    program = open_program(store, Preferences(person=ME, theme="light"))
    workspace = program.workspace
    assert workspace is not None
    ada, mine = ada_and_mine(workspace)
    role = roles.find_role(workspace, "Harbour Pilot")
    where = {
        "candidate": {"candidate_id": ada.id},
        "review": {"candidate_id": ada.id},
        "debrief": {"candidate_id": ada.id},
        "interview": {"interview_id": mine.id},
        "roles": {"role_id": role.id},
        "compare": {"candidates": ada.id},
        "round": {"role_id": role.id},
        "reading": {"version_id": role.latest.id},
        "kit": {"version_id": role.latest.id, "track": role.title, "stage": "2"},
    }
    visited = 0
    for entry in PAGES:
        if not program.window.navigator.has(entry.key) or entry.key == "start":
            continue
        program.window.navigator.go(entry.key, **where.get(entry.key, {}))
        QApplication.processEvents()
        page = program.window.navigator.current
        assert page is not None
        found = [secret for secret in SECRETS if secret in everything_said(program.window)]
        if entry.key != "interview":  # where it is a choice on one's own scorecard
            found += leaks(everything_said(page))
        assert found == [], f"the page {entry.key} tells {found}"
        visited += 1
    assert visited > 10
    for query in (*SECRETS, "Ada", "strong no"):
        lines = find(program.window.actions_registry, query)
        told = [f"{line.text} {line.detail}" for line in lines if "earch" not in f"{line.text} {line.detail}"]
        assert not [line for line in told for secret in SECRETS if secret in line], query


def test_the_review_page_shows_all_of_it_once_mine_is_submitted(
    open_program: Callable[..., Program], store: Path
) -> None:
    """The same walk finds every secret then: it looks where they are shown."""
    workspace = open_workspace(store, ME)
    ada, mine = ada_and_mine(workspace)
    interviews.cancel_interview(workspace, mine.id)
    workspace.close()
    program = open_program(store, Preferences(person=ME, theme="light"))
    program.window.navigator.go("review", candidate_id=ada.id)
    QApplication.processEvents()
    assert leaks(everything_said(program.window)) == [*SECRETS, "Strong no"]


def test_search_finds_what_others_wrote_only_once_mine_is_closed(store: Path) -> None:
    workspace = open_workspace(store, ME)
    searcher = Searcher(workspace)
    assert [secret for secret in SECRETS if searcher.written(secret).hits] == []
    _, mine = ada_and_mine(workspace)
    interviews.cancel_interview(workspace, mine.id)
    assert searcher.written(SECRETS[0]).hits
    searcher.close()
    workspace.close()


def test_what_was_open_before_is_gone_once_mine_begins(open_program: Callable[..., Program], store: Path) -> None:
    program = open_program(store, Preferences(person=ME, theme="light"))
    workspace = program.workspace
    assert workspace is not None
    ada, mine = ada_and_mine(workspace)
    interviews.cancel_interview(workspace, mine.id)
    program.window.navigator.go("review", candidate_id=ada.id)
    page = program.window.navigator.current
    assert page is not None
    assert leaks(everything_said(page)) == [*SECRETS, "Strong no"]
    interviews.plan_interview(workspace, ada.id, 2, ME, workspace.now())
    page.refresh()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert leaks(everything_said(page)) == [], "nor in what is only hidden"


@pytest.mark.parametrize("format_", REPORT_FORMATS)
def test_no_report_is_written_while_mine_is_open(store: Path, tmp_path: Path, format_: str) -> None:
    workspace = open_workspace(store, ME)
    ada = candidates.find_candidate(workspace, "Ada Marsh")
    target = tmp_path / f"report.{format_}"
    with pytest.raises(CannotDo) as told:
        write_report(workspace, ada.id, format_, target)
    assert told.value.code == "blind"
    assert not target.exists()
    workspace.close()


def test_how_far_others_are_is_on_no_page(open_program: Callable[..., Program], store: Path) -> None:
    """Neither a count nor a state nor a time of a scorecard of somebody else."""
    program = open_program(store, Preferences(person=ME, theme="light"))
    workspace = program.workspace
    assert workspace is not None
    ada, mine = ada_and_mine(workspace)

    def told() -> str:
        program.window.navigator.go("candidate", candidate_id=ada.id)
        QApplication.processEvents()
        page = program.window.navigator.current
        assert page is not None
        first = everything_said(page)
        program.window.navigator.go("interviews", interview_id=mine.id)
        QApplication.processEvents()
        listed = program.window.navigator.current
        assert isinstance(listed, InterviewsPage)
        listed.state_box.setCurrentIndex(1)
        listed.state_box.activated.emit(1)
        return "\n".join((first, *cells(listed.model)))

    blind = told()
    assert "Kim Sand" in blind
    assert "until" in blind or "once your own" in blind
    for state in ("Submitted", "Scorecard submitted", "1 of 2 in", "1 of 1 in"):
        assert state not in blind, state
    interviews.cancel_interview(workspace, mine.id)
    shown = told()
    for state in ("Submitted", "Scorecard submitted", "1 of 1 in"):
        assert state in shown, state


@pytest.mark.parametrize("person", [ME, ""])
def test_the_command_line_keeps_it_too(
    store: Path, capsys: pytest.CaptureFixture[str], person: str, tmp_path: Path
) -> None:
    save_preferences(Preferences(person=person))
    at = ["--store", str(store)]
    assert run(["review", "show", "Ada Marsh", "--json", *at]) == 1
    target = tmp_path / "report.json"
    assert run(["report", "Ada Marsh", "--format", "json", "-o", str(target), *at]) == 1
    assert not target.exists()
    assert run(["interviews", "list", "--json", *at]) == 0
    assert run(["candidates", "list", "--json", *at]) == 0
    out, err = capsys.readouterr()
    assert leaks(out + err) == []
    assert "submitted or cancelled" in err
    listed = json.loads(out[: out.index("\n}") + 2])["interviews"]
    others = [(e["state"], e["started_at"], e["submitted_at"]) for e in listed if e["interviewer"] == OTHER]
    assert others == [("hidden", None, None)] * 2
    mine = [entry for entry in json.loads(out[: out.index("\n}") + 2])["interviews"] if "notes" in entry]
    assert [entry["interviewer"] for entry in mine] == [ME]


def test_a_planned_interview_of_a_stage_passed_says_what_to_do(
    open_program: Callable[..., Program], store: Path
) -> None:
    workspace = open_workspace(store, ME)
    ada, mine = ada_and_mine(workspace)
    interviews.cancel_interview(workspace, mine.id)
    interviews.plan_interview(workspace, ada.id, 1, ME, workspace.now())
    workspace.close()
    program = open_program(store, Preferences(person=ME, theme="light"))
    program.window.navigator.go("review", candidate_id=ada.id)
    QApplication.processEvents()
    page = program.window.navigator.current
    assert page is not None
    said = everything_said(page)
    assert leaks(said) == []
    assert "Your interview is still open" in said
    assert "cancel it on the candidate" in said
