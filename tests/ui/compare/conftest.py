"""A round of six candidates whom the same three people rated, as in the table whose figures are known."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from hiring_assistant.app import candidates, interviews, roles, sitting
from hiring_assistant.app.workspace import Workspace, open_workspace
from hiring_assistant.domain.candidate import Candidate
from hiring_assistant.domain.interview import Note
from hiring_assistant.domain.scorecard import Recommendation
from hiring_assistant.ui.program import Program

PAGE = b"""---
title: "Harbour Pilot"
---

You bring ships safely into Northquay.

## Requirements

- Calm decisions under pressure
- Clear radio communication in English
- Experience with electronic charts is a plus

## Hiring Process

1. A 30 minute screening call with a recruiter
1. A panel interview with three pilots, 60 minutes
1. Successful candidates receive an offer
"""
PANEL = ("Kim Sand", "Jo Reed", "Ola Berg")
ROUND = {
    "Ada Marsh": (4, 4, 3),
    "Bea Lund": (2, 3, 2),
    "Cleo Roth": (5, 4, 4),
    "Dario Pons": (3, 3, 2),
    "Eli Brandt": (4, 5, 4),
    "Finn Aas": (1, 2, 1),
}
STAGE = 2


def hold(workspace: Workspace, candidate: Candidate, who: str, rating: int) -> None:
    """One interview, every requirement rated alike, with one line of evidence that names the candidate."""
    planned = interviews.plan_interview(workspace, candidate.id, STAGE, who, workspace.now()).value
    interviews.start_interview(workspace, planned.id)
    stage = sitting.open_sitting(workspace, planned.id).stage
    question = stage.questions[0]
    text = f"{candidate.name.split()[0]} told {who.split()[0]} of the fog at Northquay"
    note = Note(workspace.new_id(), planned.id, question.id, 0, 61_000, text, question.requirement_ids[:1])
    sitting.save_notes(workspace, planned.id, [note], (), 120_000)
    for requirement_id in stage.requirement_ids:
        sitting.rate(workspace, planned.id, requirement_id, rating)
    sitting.recommend(workspace, planned.id, Recommendation.YES)
    sitting.submit(workspace, planned.id)


def add_and_hold(workspace: Workspace, name: str, role_id: str, values: tuple[int, ...]) -> Candidate:
    candidate = candidates.add_candidate(workspace, name, role_id).value
    for who, value in zip(PANEL, values, strict=False):
        hold(workspace, candidate, who, value)
    return candidate


@pytest.fixture
def store(tmp_path: Path) -> Path:
    workspace = open_workspace(tmp_path / "round", "Noor Haddad")
    role_id = roles.import_page(workspace, "harbour-pilot.md", PAGE).value.role_id
    assert role_id is not None
    for name, values in ROUND.items():
        add_and_hold(workspace, name, role_id, values)
    workspace.close()
    return tmp_path / "round"


@pytest.fixture
def program(open_program: Callable[..., Program], store: Path) -> Program:
    return open_program(store)


@pytest.fixture
def ids(program: Program) -> dict[str, str]:
    """By first name."""
    assert program.workspace is not None
    found = candidates.list_candidates(program.workspace)
    return {entry.candidate.name.split()[0]: entry.candidate.id for entry in found}
