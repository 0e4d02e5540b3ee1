"""One requirement at a time: all candidates, masked, in an order of its own."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hiring_assistant.app import candidates, interviews, sitting
from hiring_assistant.app.horizontal import read_together, sheet_of
from hiring_assistant.app.masking import MaskWords, masked
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.candidate import Candidate
from hiring_assistant.domain.comparison import CellState
from hiring_assistant.domain.horizontal import Together, Topic, TopicKind, TopicSheet
from hiring_assistant.domain.interview import Note, QuestionRecord
from hiring_assistant.domain.role import Role
from hiring_assistant.domain.scorecard import NotAssessedReason, Recommendation
from hiring_assistant.review.horizontal import drawn_order

STAGE = 4
NAMES = ("Ada Marsh", "Bea Lund", "Cleo Roth")
RATERS = {"Ada Marsh": "Kim Sand", "Bea Lund": "Kim Sand", "Cleo Roth": "Jo Reed"}


def hold(workspace: Workspace, candidate: Candidate, who: str, texts: Sequence[str], rating: int = 4) -> str:
    """An interview with these notes under the first question, and one on the pad."""
    planned = interviews.plan_interview(workspace, candidate.id, STAGE, who, workspace.now()).value
    interviews.start_interview(workspace, planned.id)
    stage = sitting.open_sitting(workspace, planned.id).stage
    first = stage.questions[0]
    notes = [
        Note(workspace.new_id(), planned.id, first.id, n, n * 1000, text, first.requirement_ids[:1])
        for n, text in enumerate(texts)
    ]
    notes.append(
        Note(workspace.new_id(), planned.id, None, 0, 90_000, f"Pad of {candidate.name}", first.requirement_ids[:1])
    )
    sitting.save_notes(workspace, planned.id, notes, (), 100_000)
    for requirement_id in stage.requirement_ids:
        sitting.rate(workspace, planned.id, requirement_id, rating)
    sitting.recommend(workspace, planned.id, Recommendation.YES)
    sitting.submit(workspace, planned.id)
    return planned.id


@pytest.fixture
def people(workspace: Workspace, role: Role) -> list[Candidate]:
    added = [candidates.add_candidate(workspace, name, role.id).value for name in NAMES]
    for person in added:
        texts = (f"{person.name} stayed calm", "Better than Bea, said Kim")
        hold(workspace, person, RATERS[person.name], texts)
    return added


@pytest.fixture
def together(workspace: Workspace, people: list[Candidate]) -> Together:
    return read_together(workspace, [person.id for person in people])


def texts_of(sheet: TopicSheet) -> str:
    parts = [
        part
        for account in sheet.accounts
        for part in (
            account.name,
            *(text for said in account.said for text in (said.interviewer, said.question, said.answer, said.skipped)),
            *(line.text for said in account.said for line in said.lines),
            *(rating.interviewer for _, rating in account.ratings),
        )
    ]
    return "\n".join(parts)


def noted(together: Together) -> Topic:
    """The requirement that the notes are evidence for."""
    wanted = together.questions[0].requirement_ids[0]
    return next(topic for topic in together.requirements if topic.id == wanted)


def test_no_name_is_left_while_masked(together: Together) -> None:
    for kind in TopicKind:
        for topic in together.topics(kind):
            told = texts_of(sheet_of(together, topic, "today"))
            assert not [part for name in (*NAMES, *RATERS.values()) for part in name.split() if part in told]
            shown = sheet_of(together, topic, "today", masked=False)
            assert {account.name for account in shown.accounts} == set(NAMES)


def test_letters_follow_the_order_of_the_sheet(together: Together) -> None:
    topic = noted(together)
    sheet = sheet_of(together, topic, "today", words=MaskWords("Person %1", "Rater %1", "somebody"))
    assert [account.name for account in sheet.accounts] == ["Person A", "Person B", "Person C"]
    named = sheet_of(together, topic, "today", masked=False)
    assert [a.candidate_id for a in named.accounts] == [a.candidate_id for a in sheet.accounts]
    bea = next(a for a, n in zip(sheet.accounts, named.accounts, strict=True) if n.name == "Bea Lund")
    assert f"{bea.name} stayed calm" in texts_of(sheet)
    assert f"Better than {bea.name}, said Rater" in texts_of(sheet)


def test_people_who_share_a_name_are_masked_as_themselves(workspace: Workspace, role: Role) -> None:
    twins = [candidates.add_candidate(workspace, "Ada Marsh", role.id).value for _ in range(2)]
    for twin in twins:
        hold(workspace, twin, "Kim Sand", ("Ada tied the knot",))
    together = read_together(workspace, [twin.id for twin in twins])
    for account in sheet_of(together, noted(together), "today").accounts:
        assert f"{account.name} tied the knot" in [line.text for said in account.said for line in said.lines]


def test_the_order_stays_while_one_looks_and_differs_between_topics(together: Together) -> None:
    topics = [*together.requirements, *together.questions]
    orders = [tuple(a.candidate_id for a in sheet_of(together, topic, "today").accounts) for topic in topics]
    again = [tuple(a.candidate_id for a in sheet_of(together, topic, "today").accounts) for topic in topics]
    assert orders == again
    assert len(set(orders)) > 1


@given(st.lists(st.uuids().map(str), min_size=2, max_size=6, unique=True), st.text(), st.text())
def test_an_order_has_everybody_whatever_the_order_before(ids: list[str], session: str, topic: str) -> None:
    order = drawn_order(ids, session, topic)
    assert sorted(order) == sorted(ids)
    assert order == drawn_order(ids[::-1], session, topic)


def test_everybody_is_first_about_as_often(together: Together) -> None:
    ids = [candidate.id for candidate in together.comparison.candidates]
    first = [drawn_order(ids, "today", f"topic {n}")[0] for n in range(300)]
    assert min(first.count(id_) for id_ in ids) > 60


def test_evidence_noted_elsewhere_is_read_too(together: Together) -> None:
    question = together.questions[0]
    by_requirement = sheet_of(together, noted(together), "x", masked=False).accounts[0]
    pads = [said for said in by_requirement.said if said.question_id == ""]
    assert [line.text for line in pads[0].lines] == [f"Pad of {by_requirement.name}"]
    assert all(line.evidence for said in by_requirement.said for line in said.lines)
    by_question = sheet_of(together, question, "x", masked=False).accounts[0]
    assert [said.question_id for said in by_question.said] == [question.id]


def test_ratings_come_with_the_account(together: Together) -> None:
    account = sheet_of(together, together.requirements[0], "x", masked=False).accounts[0]
    assert account.state is CellState.RATED
    assert [rating.value for _, rating in account.ratings] == [4]


def test_answers_skips_and_what_was_not_assessed(workspace: Workspace, role: Role) -> None:
    ada, bea = (candidates.add_candidate(workspace, name, role.id).value for name in NAMES[:2])
    for person in (ada, bea):
        planned = interviews.plan_interview(workspace, person.id, 1, "Kim Sand", workspace.now()).value
        interviews.start_interview(workspace, planned.id)
        stage = sitting.open_sitting(workspace, planned.id).stage
        one, two = stage.questions[:2]
        sitting.save_answer(workspace, planned.id, one.id, f"I, {person.name}, kept the log")
        sitting.save_record(workspace, QuestionRecord(planned.id, two.id, skipped_reason="No time"))
        for requirement_id in stage.requirement_ids:
            sitting.mark_not_assessed(workspace, planned.id, requirement_id, NotAssessedReason.OUT_OF_TIME)
        sitting.recommend(workspace, planned.id, Recommendation.NO)
        sitting.submit(workspace, planned.id)
    together = read_together(workspace, [ada.id, bea.id])
    first, second = together.questions[:2]
    sheet = sheet_of(together, first, "x")
    assert [said.answer for said in sheet.accounts[0].said] == ["I, Candidate A, kept the log"]
    assert sheet.accounts[0].state is CellState.NOT_ASSESSED
    assert [said.skipped for said in sheet_of(together, second, "x").accounts[1].said] == ["No time"]


def test_nobody_hidden_is_read(workspace: Workspace, people: list[Candidate]) -> None:
    own = interviews.plan_interview(workspace, people[1].id, STAGE, "Robin Okafor", None).value
    interviews.start_interview(workspace, own.id)
    together = read_together(workspace, [person.id for person in people])
    assert [id_ for id_, _ in together.held] == [people[0].id, people[2].id]
    told = texts_of(sheet_of(together, noted(together), "x"))
    assert "Bea" not in told
    assert "Better than another candidate" in told


def test_the_comparison_can_be_masked_too(together: Together) -> None:
    comparison = together.comparison
    hidden = masked(comparison, "today", MaskWords("Person %1"))
    assert [candidate.name for candidate in hidden.candidates] == ["Person A", "Person B", "Person C"]
    texts = [note.text for candidate in hidden.candidates for card in candidate.cards for note in card.evidence]
    assert texts
    assert not [part for name in NAMES for part in name.split() for text in texts if part in text]
    for row, before in zip(hidden.requirements, comparison.requirements, strict=True):
        assert [cell.candidate_id for cell in row.cells] == [candidate.id for candidate in hidden.candidates]
        assert {cell.candidate_id: cell for cell in row.cells} == {cell.candidate_id: cell for cell in before.cells}
    orders = {tuple(c.id for c in masked(comparison, f"day {n}").candidates) for n in range(20)}
    assert len(orders) > 1
