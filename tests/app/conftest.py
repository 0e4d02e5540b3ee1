"""A real store with a role in it, and two people's computers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol

import pytest

from hiring_assistant.app import candidates, interviews, roles, sitting
from hiring_assistant.app.workspace import Workspace, open_workspace
from hiring_assistant.domain.candidate import Candidate
from hiring_assistant.domain.interview import Interview
from hiring_assistant.domain.role import Role
from hiring_assistant.domain.scorecard import Recommendation

PAGE = b"""---
title: "Harbour Pilot"
---

You bring ships safely into Northquay.

## Responsibilities

- Guide incoming ships to their berth
- Keep the log of every passage

## Requirements

- Calm decisions under pressure
- Clear radio communication in English
- Three years of experience as a deck officer
- Experience with electronic charts is a plus

## Hiring Process

1. Candidates receive a short questionnaire from our Crew Office
   1. Which passage taught you most?
   1. What would you change in our harbour?
1. A 30 minute screening call with a recruiter
1. A 45 minute interview with the harbour master
1. A panel interview with two pilots, 60 minutes
1. Successful candidates receive an offer
"""


class Clock:
    """A clock that a test moves by hand."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def make_workspace(tmp_path: Path, clock: Clock) -> Iterator[Callable[[str, str], Workspace]]:
    """Opens a store of its own for each computer's name, used by a person."""
    made: list[Workspace] = []

    def make(computer: str, person: str) -> Workspace:
        workspace = open_workspace(tmp_path / computer, person, clock=clock)
        made.append(workspace)
        return workspace

    yield make
    for workspace in made:
        workspace.close()


@pytest.fixture
def workspace(make_workspace: Callable[[str, str], Workspace]) -> Workspace:
    return make_workspace("office", "Robin Okafor")


@pytest.fixture
def role(workspace: Workspace) -> Role:
    page = roles.import_page(workspace, "harbour-pilot.md", PAGE).value
    assert page.role_id is not None
    return roles.get_role(workspace, page.role_id)


@pytest.fixture
def candidate(workspace: Workspace, role: Role) -> Candidate:
    return candidates.add_candidate(workspace, "Ada Marsh", role.id, email="ada@example.org").value


class Hold(Protocol):
    """Holds and submits an interview on this computer, every requirement rated alike."""

    def __call__(self, candidate: Candidate, stage: int, interviewer: str, rating: int) -> Interview: ...


@pytest.fixture
def hold(workspace: Workspace) -> Hold:
    def hold(candidate: Candidate, stage: int, interviewer: str, rating: int) -> Interview:
        planned = interviews.plan_interview(workspace, candidate.id, stage, interviewer, workspace.now()).value
        interviews.start_interview(workspace, planned.id)
        for requirement_id in sitting.open_sitting(workspace, planned.id).stage.requirement_ids:
            sitting.rate(workspace, planned.id, requirement_id, rating)
        sitting.recommend(workspace, planned.id, Recommendation.YES)
        return sitting.submit(workspace, planned.id)

    return hold
