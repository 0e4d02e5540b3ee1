"""The search index has the words of all that was written, at any moment, and none of what was erased."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from hiring_assistant.domain.candidate import Candidate
from hiring_assistant.domain.interview import Answer, Interview, InterviewState, Note
from hiring_assistant.domain.role import Requirement, RoleReading, Track, TrackKind
from hiring_assistant.domain.scorecard import Rating, Scorecard
from hiring_assistant.domain.searching import wanted
from hiring_assistant.store import search
from hiring_assistant.store.opening import Store, open_store
from hiring_assistant.store.unit import Unit
from tests.store.conftest import NOON, fill

Words = set[tuple[str, ...]]


def indexed(store: Store) -> Words:
    """Each word of the index with the entry it stands in."""
    found: Words = set()
    with store.engine.connect() as connection:
        for table in search.TABLES:
            connection.execute(text(f"CREATE VIRTUAL TABLE temp.v USING fts5vocab('main', '{table}', 'instance')"))
            rows = connection.execute(
                text(
                    f"SELECT '{table}', v.term, v.offset, e.kind, e.owner, e.ref"  # noqa: S608
                    " FROM v LEFT JOIN search_entry e ON e.id = v.doc"
                )
            )
            found.update(tuple(row) for row in rows)
            connection.execute(text("DROP TABLE temp.v"))
    return found


def made_anew(store: Store) -> Words:
    with store.engine.begin() as connection:
        search.fill(connection)
    return indexed(store)


def raw_index(store: Store) -> bytes:
    with store.engine.connect() as connection:
        blocks = [
            connection.execute(text(f"SELECT block FROM {name}_data")).scalars().all()  # noqa: S608
            for name in search.TABLES
        ]
    return b"".join(block for each in blocks for block in each)


def note(number: int, words: str, interview: str = "interview") -> Note:
    return Note(f"{interview}-{number}", interview, None, number, 0, words)


def submit(unit: Unit, interview_id: str = "interview") -> None:
    interview = unit.interviews.get(interview_id)
    assert interview is not None
    done = replace(interview, state=InterviewState.SUBMITTED, submitted_at=NOON + timedelta(hours=1))
    unit.interviews.update(done)


def texts(store: Store, typed: str, limit: int = 50) -> list[str]:
    with store.read() as unit:
        return [found.text for found in unit.search.texts(wanted(typed), limit)]


def people(store: Store, typed: str) -> list[str]:
    with store.read() as unit:
        return [found.name for found in unit.search.people(wanted(typed), 50)]


def requirements(store: Store, typed: str) -> list[str]:
    with store.read() as unit:
        return [found.text for found in unit.search.requirements(wanted(typed), 50)]


@pytest.fixture
def submitted(filled: Store) -> Store:
    with filled.write() as unit:
        unit.interviews.save_notes("interview", [note(1, "Zog das Tau ein"), note(2, "asked about tides")])
        unit.interviews.save_answer(Answer("interview", "q1", "潮の満ち引きを読む"))
        unit.interviews.save_card("interview", None, "steady", "calm in fog", "")
        submit(unit)
    return filled


def test_what_is_submitted_is_found_from_then_on(submitted: Store) -> None:
    assert texts(submitted, "tau") == ["Zog das Tau ein"]
    assert texts(submitted, "満ち引き") == ["潮の満ち引きを読む"]
    assert texts(submitted, "fog calm") == ["steady\ncalm in fog\n"]
    assert texts(submitted, "stead") == ["steady\ncalm in fog\n"]
    with submitted.read() as unit:
        (found,) = unit.search.texts(wanted("tides"), 9)
    assert (found.kind, found.ref, found.interview_id, found.candidate) == (
        "note",
        "interview-2",
        "interview",
        "Noor Haddad",
    )
    assert indexed(submitted) == made_anew(submitted)


def test_a_draft_is_read_as_it_is_and_costs_the_index_nothing(filled: Store) -> None:
    before = indexed(filled)
    with filled.write() as unit:
        unit.interviews.save_notes("interview", [note(1, "half a tide")])
        unit.interviews.save_card("interview", None, "", "quick", "")
    assert indexed(filled) == before
    assert texts(filled, "tide") == []
    with filled.read() as unit:
        assert [draft.text for draft in unit.search.drafts()] == ["half a tide", "\nquick\n"]


def test_cancelled_interviews_are_not_in_it(filled: Store) -> None:
    with filled.write() as unit:
        unit.interviews.save_notes("interview", [note(1, "half a tide")])
        interview = unit.interviews.get("interview")
        assert interview is not None
        unit.interviews.update(replace(interview, state=InterviewState.CANCELLED))
    assert texts(filled, "tide") == []
    with filled.read() as unit:
        assert unit.search.drafts() == []
    assert indexed(filled) == made_anew(filled)


def test_a_finished_interview_from_elsewhere_and_its_undoing(filled: Store) -> None:
    before = indexed(filled)
    finished = Interview("other", "candidate", "kit", 1, "Ida", InterviewState.SUBMITTED, NOON, NOON, NOON)
    card = Scorecard("other", (Rating("r", 3),), None, "sound", "", "")
    with filled.write() as unit:
        unit.interviews.add_finished(finished, card, [note(1, "lighthouse", "other")])
    assert texts(filled, "lighthouse") == ["lighthouse"]
    assert indexed(filled) == made_anew(filled)
    with filled.write() as unit:
        unit.interviews.remove("other")
    assert indexed(filled) == before


def test_candidates_are_found_by_what_is_known_of_them(filled: Store) -> None:
    with filled.write() as unit:
        unit.candidates.add(
            Candidate(
                "second", "Łucja Sørensen", "role", "Pilot", NOON, "lucja@example.org", "+45 12 34", ("https://a.b",)
            )
        )
    for typed in ("lucja", "Łucja", "sorens", "example.org", "12 34", "a.b", "s"):
        assert people(filled, typed) == ["Łucja Sørensen"], typed
    with filled.write() as unit:
        second = unit.candidates.get("second")
        assert second is not None
        unit.candidates.update(replace(second, name="Lena Holm", email="", stage=2))
    with filled.read() as unit:
        assert [found.name for found in unit.search.named(wanted("lucja"), 9)] == []
        assert [found.name for found in unit.search.named(wanted("l"), 9)] == ["Lena Holm"]
        assert unit.search.named(wanted("45"), 9) == []
    assert people(filled, "sorens") == []
    assert people(filled, "holm") == ["Lena Holm"]
    assert people(filled, "n") == ["Noor Haddad"]
    assert indexed(filled) == made_anew(filled)


def test_nothing_stays_of_somebody_who_was_erased(submitted: Store) -> None:
    for word in (b"tau", b"fog", b"haddad"):
        assert word in raw_index(submitted)
    with submitted.write() as unit:
        unit.candidates.remove("candidate")
    for word in (b"tau", b"fog", b"haddad"):
        assert word not in raw_index(submitted)
    assert {kind for _, _, _, kind, _, _ in indexed(submitted)} == {"requirement"}
    assert indexed(submitted) == made_anew(submitted)


def test_requirements_are_those_of_the_newest_version(filled: Store) -> None:
    assert requirements(filled, "tide") == ["Reads tides"]
    with filled.write() as unit:
        version = unit.roles.version("version")
        assert version is not None
        track = Track("Pilot", TrackKind.BASE, 3, requirements=(Requirement("Docks in storms", 5),))
        reading = RoleReading("Harbour Pilot", tracks=(track, replace(track, name="Senior")))
        unit.roles.add_version(replace(version, id="newer", number=2, reading=reading, sha256="cd" * 32))
    assert requirements(filled, "tide") == []
    assert requirements(filled, "docks storm") == ["Docks in storms"]
    assert indexed(filled) == made_anew(filled)
    with filled.write() as unit:
        unit.roles.remove_version("newer")
    assert requirements(filled, "tide") == ["Reads tides"]
    with filled.write() as unit:
        unit.candidates.remove("candidate")
        unit.roles.remove("role")
    assert indexed(filled) == set()


def test_newest_first_page_by_page(filled: Store) -> None:
    with filled.write() as unit:
        unit.interviews.save_notes("interview", [note(at, f"wave {at}") for at in range(5)])
        submit(unit)
    with filled.read() as unit:
        first = unit.search.texts(wanted("wave"), 2)
        rest = unit.search.texts(wanted("wave"), 9, first[-1].number)
    assert [found.text for found in (*first, *rest)] == ["wave 4", "wave 3", "wave 2", "wave 1", "wave 0"]


def test_an_index_by_other_rules_is_made_anew_on_opening(submitted: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = indexed(submitted)
    with submitted.engine.begin() as connection:
        connection.execute(text("INSERT INTO search_text(search_text) VALUES ('delete-all')"))
    submitted.close()
    assert texts_in(submitted.folder, "tau") == []
    monkeypatch.setattr(search, "VERSION", "another")
    assert texts_in(submitted.folder, "tau") == ["Zog das Tau ein"]
    store = open_store(submitted.folder)
    assert indexed(store) == whole
    store.close()


def texts_in(folder: Path, typed: str) -> list[str]:
    store = open_store(folder)
    try:
        return texts(store, typed)
    finally:
        store.close()


@pytest.fixture(scope="module")
def waves(tmp_path_factory: pytest.TempPathFactory) -> Store:
    store = open_store(tmp_path_factory.mktemp("any") / "store")
    with store.write() as unit:
        fill(unit)
        unit.interviews.save_notes("interview", [note(1, "a wave, and the wind")])
        submit(unit)
    return store


@settings(max_examples=300, deadline=None)
@given(typed=st.text(max_size=60) | st.text(alphabet="a\"*'():^-+{}[]. NEARORD\0\\;%_", max_size=60))
def test_anything_can_be_typed(waves: Store, typed: str) -> None:
    with waves.read() as unit:
        for find in (unit.search.texts, unit.search.people, unit.search.named, unit.search.requirements):
            assert len(find(wanted(typed), 5)) <= 5
