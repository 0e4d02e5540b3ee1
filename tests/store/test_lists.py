"""What lists and searches find, and in which order."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from hiring_assistant.domain.candidate import Candidate, CandidateQuery
from hiring_assistant.domain.decision import CandidateState
from hiring_assistant.domain.interview import Interview, InterviewState
from hiring_assistant.domain.role import Requirement, RoleReading, RoleVersion, Stage, StageKind, Track, TrackKind
from hiring_assistant.store.opening import Store
from tests.store.conftest import NOON


@pytest.fixture
def crowd(filled: Store) -> Store:
    with filled.write() as unit:
        unit.roles.add("other", "Baker", NOON)
        for number, (name, role, stage, state, email, note) in enumerate(
            [
                ("zoe Adler", "role", 2, CandidateState.ACTIVE, "zoe@tern.example", ""),
                ("Björn Straße", "role", 1, CandidateState.DECLINED, "", "Likes ÉCLAIRS"),
                ("Ana Öz", "other", 2, CandidateState.ACTIVE, "ANA@tern.example", "100% sure_thing"),
                ("ana adler", "other", 1, CandidateState.ON_HOLD, "", ""),
            ]
        ):
            person = Candidate(str(number), name, role, "Pilot", NOON, email, note=note, stage=stage, state=state)
            unit.candidates.add(person)
    return filled


def names(store: Store, **query: object) -> list[str]:
    with store.read() as unit:
        return [entry.candidate.name for entry in unit.candidates.list(CandidateQuery(**query))]  # type: ignore[arg-type]


def test_candidates_are_in_alphabetical_order_whatever_their_case(crowd: Store) -> None:
    assert names(crowd) == ["ana adler", "Ana Öz", "Björn Straße", "Noor Haddad", "zoe Adler"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ADLER", ["ana adler", "zoe Adler"]),
        ("strasse", ["Björn Straße"]),
        ("BJÖRN", ["Björn Straße"]),
        ("Bjo\u0308rn", ["Björn Straße"]),  # o with a combining diaeresis
        ("éclairs", ["Björn Straße"]),
        ("@TERN", ["Ana Öz", "zoe Adler"]),
        ("%", ["Ana Öz"]),
        ("_", ["Ana Öz"]),
        ("  noor ", ["Noor Haddad"]),
        ("'", []),
        ("nobody", []),
    ],
)
def test_text_is_looked_for_in_name_address_and_note(crowd: Store, text: str, found: list[str]) -> None:
    assert names(crowd, text=text) == found


def test_filters_go_together(crowd: Store) -> None:
    assert names(crowd, role_id="other") == ["ana adler", "Ana Öz"]
    assert names(crowd, role_id="other", stage=2) == ["Ana Öz"]
    assert names(crowd, stage=1, state=CandidateState.DECLINED) == ["Björn Straße"]
    assert names(crowd, role_id="role", text="adler", state=CandidateState.ACTIVE) == ["zoe Adler"]
    assert names(crowd, role_id="nowhere") == []


def test_entries_carry_the_title_of_the_role(crowd: Store) -> None:
    with crowd.read() as unit:
        entries = unit.candidates.list(CandidateQuery(text="öz"))
    assert [entry.role_title for entry in entries] == ["Baker"]


def test_an_updated_candidate_is_found_by_the_new_name_only(crowd: Store) -> None:
    with crowd.write() as unit:
        noor = unit.candidates.get("candidate")
        assert noor is not None
        unit.candidates.update(replace(noor, name="Nour Haddad"))
    assert names(crowd, text="Noor") == []
    assert names(crowd, text="nour") == ["Nour Haddad"]


def test_candidates_are_found_by_id_or_whole_name(crowd: Store) -> None:
    with crowd.read() as unit:
        for text in ("candidate", "noor  HADDAD", "Noor-Haddad"):
            assert [person.id for person in unit.candidates.find_by_name(text)] == ["candidate"]
        assert unit.candidates.find_by_name("Noor") == ()
        assert unit.candidates.find_by_name("") == ()


def reading(title: str, *requirements: str) -> RoleReading:
    asked = tuple(Requirement(text, 1) for text in requirements)
    return RoleReading(
        title,
        tracks=(
            Track("One", TrackKind.LEVEL, 1, requirements=asked),
            Track("Two", TrackKind.LEVEL, 9, requirements=asked),
        ),
    )


def test_roles_are_summed_up_by_their_newest_version(filled: Store) -> None:
    stages = (Stage(1, "Talk", StageKind.SCREENING, 0), Stage(2, "Day", StageKind.PANEL, 0))
    later = NOON + timedelta(days=1)
    version = RoleVersion(
        "v2", "role", 2, "new.md", "# New", "cd" * 32, later, reading("New", "Reads tides", "reads tides", "Swims")
    )
    with filled.write() as unit:
        unit.roles.add("empty", "Without a page", NOON)
        unit.roles.add("a", "älterer", NOON)
        unit.roles.add_version(replace(version, id="a1", role_id="a", number=1))
        unit.roles.add_version(version)
        unit.roles.set_process("v2", "short", stages)
        unit.roles.set_title("role", "Zander Pilot")
        summaries = unit.roles.summaries()
    assert [(each.id, each.title) for each in summaries] == [("role", "Zander Pilot"), ("a", "älterer")]
    newest = summaries[0]
    assert (newest.version, newest.imported_at, newest.tracks) == (2, later, ("One", "Two"))
    assert (newest.requirements, newest.stages, newest.warnings) == (2, 2, 0)


def test_roles_are_found_by_title_page_and_file_name(filled: Store) -> None:
    again = RoleVersion("v2", "role", 2, "pilot.md", "# H", "ab" * 32, NOON + timedelta(days=1), reading("H"))
    with filled.write() as unit:
        assert unit.roles.find_by_title("harbour–PILOT!") == "role"
        assert unit.roles.find_by_title("Harbour") is None
        assert unit.roles.find_by_sha("ab" * 32) == "version"
        unit.roles.add_version(again)
        assert unit.roles.find_by_sha("ab" * 32) == "v2"
        assert unit.roles.find_by_sha("00") is None
        assert unit.roles.from_file("pilot.md", 9) == ("role",)
        assert unit.roles.from_file("PILOT", 9) == ()
        role = unit.roles.get("role")
        assert role is not None
        assert [version.number for version in role.versions] == [1, 2]
        unit.roles.remove_version("v2")
        assert unit.roles.version("v2") is None
        assert unit.roles.get("nothing") is None


def test_interviews_are_listed_by_planned_time_those_without_last(filled: Store) -> None:
    plan = [("b", 2, 0), ("a", 2, 0), ("early", 1, -5), ("never", 3, None)]
    with filled.write() as unit:
        for name, stage, hours in plan:
            at = None if hours is None else NOON + timedelta(hours=hours)
            unit.interviews.add(Interview(name, "candidate", "kit", stage, "Ines", InterviewState.PLANNED, at))
        listed = [each.id for each in unit.interviews.list()]
        assert listed == ["early", "a", "b", "interview", "never"]
        assert [each.id for each in unit.interviews.list(states=[InterviewState.STARTED])] == ["interview"]
        assert [each.id for each in unit.interviews.list(candidate_id="candidate", stage=2)] == ["a", "b"]
        assert unit.interviews.list(candidate_id="nobody") == ()
        both = {InterviewState.PLANNED, InterviewState.STARTED}
        assert len(unit.interviews.list(states=both)) == 5
