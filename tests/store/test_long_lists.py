"""Long lists: the order as ids, rows by ids, and what waits, all without reading everything."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import text

from hiring_assistant.domain.candidate import Candidate, CandidateQuery
from hiring_assistant.domain.decision import CandidateState
from hiring_assistant.domain.interview import Interview, InterviewState
from hiring_assistant.domain.ordering import CandidateOrder, InterviewOrder
from hiring_assistant.store.interview_lists import Word
from hiring_assistant.store.opening import Store
from tests.store.conftest import NOON

HELD, DECLINED = CandidateState.ON_HOLD, CandidateState.DECLINED


@pytest.fixture
def people(filled: Store) -> Store:
    with filled.write() as unit:
        for number, (name, track, stage, state) in enumerate(
            (
                ("Örn Dal", "Pilot", 2, CandidateState.ACTIVE),
                ("Oscar Ek", "deck", 1, HELD),
                ("Pia Berg", "Pilot", 3, DECLINED),
            ),
            1,
        ):
            added = NOON + timedelta(days=number)
            unit.candidates.add(Candidate(f"c{number}", name, "role", track, added, stage=stage, state=state))
    return filled


@pytest.mark.parametrize(
    ("order", "names"),
    [
        (CandidateOrder.NAME, ["Noor Haddad", "Örn Dal", "Oscar Ek", "Pia Berg"]),
        (CandidateOrder.ROLE, ["Noor Haddad", "Örn Dal", "Oscar Ek", "Pia Berg"]),
        (CandidateOrder.TRACK, ["Oscar Ek", "Noor Haddad", "Örn Dal", "Pia Berg"]),
        (CandidateOrder.STAGE, ["Noor Haddad", "Oscar Ek", "Örn Dal", "Pia Berg"]),
        (CandidateOrder.STATE, ["Noor Haddad", "Örn Dal", "Oscar Ek", "Pia Berg"]),
        (CandidateOrder.ADDED, ["Noor Haddad", "Örn Dal", "Oscar Ek", "Pia Berg"]),
    ],
)
def test_candidates_in_every_order(people: Store, order: CandidateOrder, names: list[str]) -> None:
    with people.read() as unit:
        ids = unit.candidates.ids(CandidateQuery(), order)
        found = {entry.candidate.id: entry.candidate.name for entry in unit.candidates.entries(ids)}
        assert [found[id_] for id_ in ids] == names
        assert unit.candidates.ids(CandidateQuery(), order, descending=True) == tuple(reversed(ids))
        assert unit.candidates.count() == 4


@pytest.mark.parametrize(
    ("query", "names"),
    [
        (CandidateQuery("orn"), ["Örn Dal"]),
        (CandidateQuery("ÖRN d"), ["Örn Dal"]),
        (CandidateQuery("er ia"), ["Pia Berg"]),
        (CandidateQuery("%"), []),
        (CandidateQuery("o", stage=1), ["Noor Haddad", "Oscar Ek"]),
        (CandidateQuery(role_id="role", state=HELD), ["Oscar Ek"]),
        (CandidateQuery(role_id="other"), []),
    ],
)
def test_ids_and_rows_agree(people: Store, query: CandidateQuery, names: list[str]) -> None:
    with people.read() as unit:
        listed = unit.candidates.list(query)
        assert [entry.candidate.name for entry in listed] == names
        assert unit.candidates.ids(query) == tuple(entry.candidate.id for entry in listed)


def test_who_waits_for_a_decision(people: Store) -> None:
    submitted = {"state": InterviewState.SUBMITTED, "submitted_at": NOON}
    first = Interview("i1", "c1", "kit", 2, "Ida", InterviewState.STARTED, NOON)
    with people.write() as unit:
        unit.interviews.add(first)
        unit.interviews.add(replace(first, id="i2", candidate_id="c2", stage=1))
        unit.interviews.update(replace(first, id="i2", candidate_id="c2", stage=1, **submitted))
        assert unit.candidates.waiting(9) == ()
        unit.interviews.update(replace(first, **submitted))
        unit.interviews.add(replace(first, id="i3", state=InterviewState.CANCELLED))
        # Not those on hold, nor one with an interview to hold.
        assert unit.candidates.waiting(9) == ("c1",)
        assert unit.candidates.count_waiting() == 1
        assert unit.candidates.waiting(0) == ()
        unit.interviews.add(replace(first, id="i4", state=InterviewState.PLANNED))
        assert unit.candidates.waiting(9) == ()
        assert unit.candidates.count_waiting() == 0


@pytest.fixture
def planned(people: Store) -> Store:
    with people.write() as unit:
        for number, (candidate, who, days) in enumerate((("c2", "Ida", 3), ("c1", "bo", 1), ("c3", "Cy", None)), 1):
            at = None if days is None else NOON + timedelta(days=days)
            unit.interviews.add(Interview(f"i{number}", candidate, "kit", number, who, InterviewState.PLANNED, at))
    return people


@pytest.mark.parametrize(
    ("order", "ids"),
    [
        (InterviewOrder.TIME, ("interview", "i2", "i1", "i3")),
        (InterviewOrder.CANDIDATE, ("interview", "i2", "i1", "i3")),
        (InterviewOrder.ROLE, ("i1", "interview", "i2", "i3")),
        (InterviewOrder.STAGE, ("interview", "i1", "i2", "i3")),
        (InterviewOrder.INTERVIEWER, ("i2", "i3", "i1", "interview")),
        (InterviewOrder.STATE, ("i2", "i1", "i3", "interview")),
    ],
)
def test_interviews_in_every_order(planned: Store, order: InterviewOrder, ids: tuple[str, ...]) -> None:
    with planned.read() as unit:
        assert unit.interview_lists.ids(order=order) == ids
        assert unit.interview_lists.ids(order=order, descending=True) == tuple(reversed(ids))


def test_interviews_are_narrowed(planned: Store) -> None:
    with planned.read() as unit:
        lists = unit.interview_lists
        assert lists.ids([InterviewState.STARTED]) == ("interview",)
        assert lists.ids(interviewers=["Ida", "bo"]) == ("i2", "i1")
        assert lists.ids(interviewers=[]) == ()
        assert lists.ids(words=[Word("orn", (), (), ())]) == ("i2",)
        assert lists.ids(words=[Word("zz", (), (("kit", 3),), ("Ida",))]) == ("i1", "i3")
        assert lists.ids(words=[Word("zz", ("kit",), (), ()), Word("pil", (), (), ())]) == ("interview", "i2", "i3")
        assert set(lists.interviewers()) == {"Ines", "Ida", "bo", "Cy"}
        assert lists.count() == 4
        assert {each.id: person.name for each, person in lists.read(["i1", "gone"])} == {"i1": "Oscar Ek"}
        assert {each.id for each in lists.of_candidates(["c1", "c2"])} == {"i1", "i2"}


def test_what_is_due(planned: Store) -> None:
    with planned.read() as unit:
        lists = unit.interview_lists
        assert lists.due(NOON + timedelta(days=2), 9) == ("i2", "i3")
        assert lists.due(NOON + timedelta(days=9), 2) == ("i2", "i1")
        assert lists.count_due(NOON + timedelta(days=2)) == (2, 1)


def test_lists_are_ordered_by_indexes_alone(filled: Store) -> None:
    with filled.engine.connect() as connection:
        for query in (
            "SELECT id FROM candidate ORDER BY name_sorted, id",
            "SELECT id FROM candidate WHERE state = 'active' ORDER BY name_sorted LIMIT 9",
            "SELECT DISTINCT interviewer FROM interview",
            "SELECT 1 FROM interview WHERE candidate_id = 'x' AND stage = 2 AND state = 'submitted'",
        ):
            plan = str(connection.execute(text(f"EXPLAIN QUERY PLAN {query}")).all())
            assert "COVERING INDEX" in plan, query
            assert "TEMP B-TREE" not in plan, query
