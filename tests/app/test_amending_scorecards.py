"""A submitted scorecard stays as it is; an amendment stands beside it, marked, and changes no figure."""

from __future__ import annotations

import pytest

from hiring_assistant.app.amendments import amend, amendments_of
from hiring_assistant.app.candidates import add_candidate
from hiring_assistant.app.interviews import plan_interview, start_interview
from hiring_assistant.app.reviews import review_of
from hiring_assistant.app.roles import import_page
from hiring_assistant.app.sitting import mark_not_assessed, open_sitting, rate, recommend, submit
from hiring_assistant.app.workspace import open_workspace
from hiring_assistant.assets import data
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.domain.scorecard import NotAssessedReason, Recommendation


@pytest.fixture
def held(tmp_path):
    """A store with an interview that is being held, rated throughout."""
    workspace = open_workspace(tmp_path / "store", "Noor Haddad")
    role = import_page(workspace, "page.md", data("roles", "account-executive.md").read_bytes()).value
    candidate = add_candidate(workspace, "Dana Whitfield", role.role_id).value
    interview = plan_interview(workspace, candidate.id, 2, "Noor Haddad", None).value
    start_interview(workspace, interview.id)
    ids = open_sitting(workspace, interview.id).stage.requirement_ids
    rate(workspace, interview.id, ids[0], 2)
    for requirement_id in ids[1:]:
        mark_not_assessed(workspace, interview.id, requirement_id, NotAssessedReason.NOT_ASKED)
    recommend(workspace, interview.id, Recommendation.NO)
    yield workspace, interview.id, candidate.id, ids[0]
    workspace.close()


def test_an_amendment_is_kept_and_is_in_no_figure(held):
    workspace, interview_id, candidate_id, requirement_id = held
    submit(workspace, interview_id)
    before = review_of(workspace, candidate_id)
    made = amend(workspace, interview_id, requirement_id, 4, "  I had the\ndates wrong ")
    assert (made.value, made.reason, made.amended_by) == (4, "I had the dates wrong", "Noor Haddad")
    assert amendments_of(workspace, interview_id) == (made,)
    after = review_of(workspace, candidate_id)
    assert after.score == before.score
    assert after.requirements == before.requirements
    assert after.cards[0].scorecard == before.cards[0].scorecard
    assert after.cards[0].amendments == (made,)


def test_words_alone_are_an_amendment_too_and_come_in_order(held):
    workspace, interview_id, _, requirement_id = held
    submit(workspace, interview_id)
    first = amend(workspace, interview_id, requirement_id, None, "Said more in the corridor")
    second = amend(workspace, interview_id, requirement_id, 3, "After the reference")
    assert amendments_of(workspace, interview_id) == (first, second)


@pytest.mark.parametrize(
    ("person", "submitted", "reason", "requirement", "code"),
    [
        ("Noor Haddad", True, "  ", None, "no-reason"),
        ("Noor Haddad", False, "why", None, "wrong-state"),
        ("Ines Ferro", True, "why", None, "not-own"),
        ("Noor Haddad", True, "why", "r-unknown", "not-rated-here"),
    ],
)
def test_what_cannot_be_amended(held, person, submitted, reason, requirement, code):
    workspace, interview_id, _, requirement_id = held
    if submitted:
        submit(workspace, interview_id)
    workspace.person = person
    with pytest.raises(CannotDo) as caught:
        amend(workspace, interview_id, requirement or requirement_id, 4, reason)
    assert caught.value.code == code
    assert amendments_of(workspace, interview_id) == ()


def test_an_amendment_is_on_the_scale(held):
    workspace, interview_id, _, requirement_id = held
    submit(workspace, interview_id)
    with pytest.raises(ValueError, match="from 1 to 5"):
        amend(workspace, interview_id, requirement_id, 6, "why")
