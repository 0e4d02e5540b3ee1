"""Nobody sees another's scorecard from this page before their own is in."""

from __future__ import annotations

import pytest

from hiring_assistant.app import sitting as intents
from hiring_assistant.app.interviews import cancel_interview, plan_interview, start_interview
from hiring_assistant.app.workspace import open_workspace
from hiring_assistant.domain.interview import InterviewState
from hiring_assistant.domain.scorecard import Recommendation

ME, OTHER = "Noor Haddad", "Sam Field"


@pytest.fixture
def both(planned):
    """The ids of my own planned interview and of another's submitted one, for the stage the candidate is in."""
    workspace = open_workspace(planned.folder, ME)
    mine = planned.questionnaire
    candidate_id = intents.open_sitting(workspace, mine).candidate.id
    theirs = plan_interview(workspace, candidate_id, 1, OTHER, None).value.id
    start_interview(workspace, theirs)
    for requirement in intents.open_sitting(workspace, theirs).requirements:
        intents.rate(workspace, theirs, requirement.id, 1)
    intents.recommend(workspace, theirs, Recommendation.STRONG_NO)
    intents.submit(workspace, theirs)
    workspace.close()
    return mine, theirs


def test_anothers_scorecard_is_not_shown_while_my_own_is_open(sit, both):
    mine, theirs = both
    hands = sit(mine)
    hands.program.window.navigator.go("interview", interview_id=theirs)
    page = hands.program.window.navigator.current
    assert not page.is_open
    assert "your own" in page._missing._text.text()


def test_it_is_shown_once_my_own_is_out_of_the_way(sit, both):
    mine, theirs = both
    hands = sit(mine)
    cancel_interview(hands.store, mine)
    hands.program.window.navigator.go("interview", interview_id=theirs)
    page = hands.program.window.navigator.current
    assert page.is_open
    assert page.draft.state is InterviewState.SUBMITTED
    assert not page.writable
