"""What the store refuses: changes of closed interviews, removing what others need, values that cannot be."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace

import pytest
from sqlalchemy.exc import IntegrityError
from sqlcipher3 import dbapi2

from hiring_assistant.domain.candidate import Attachment, Candidate, CandidateQuery, HistoryEntry
from hiring_assistant.domain.decision import Decision, DecisionKind
from hiring_assistant.domain.interview import (
    Answer,
    CheckAnswer,
    CheckValue,
    Interview,
    InterviewState,
    Note,
    QuestionRecord,
)
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.domain.scorecard import Rating, Recommendation, Scorecard
from hiring_assistant.store.connecting import connect
from hiring_assistant.store.interviews import InterviewRows
from hiring_assistant.store.opening import Store
from hiring_assistant.store.unit import Unit
from tests.store.conftest import NOON

PARTS = ("note", "answer", "check_answer", "question_record", "rating", "scorecard")


def write_parts(unit: Unit) -> None:
    rows = unit.interviews
    rows.save_notes("interview", [Note("note", "interview", "q", 0, 10, "Read the tide table aloud", ("r",))])
    rows.save_answer(Answer("interview", "q", "By the moon"))
    rows.save_check(CheckAnswer("interview", "c", CheckValue.YES))
    rows.save_record(QuestionRecord("interview", "q", asked=True))
    rows.save_rating("interview", Rating("r", 4))
    rows.save_card("interview", Recommendation.YES, "Steady", "", "")


def close_as(store: Store, state: InterviewState) -> None:
    with store.write() as unit:
        write_parts(unit)
        interview = unit.interviews.get("interview")
        assert interview is not None
        unit.interviews.update(replace(interview, state=state, submitted_at=NOON))


WRITES: list[Callable[[InterviewRows], None]] = [
    lambda rows: rows.save_notes("interview", [Note("new", "interview", None, 1, 0, "x")]),
    lambda rows: rows.save_notes("interview", [], ["note"]),
    lambda rows: rows.save_answer(Answer("interview", "q", "Otherwise")),
    lambda rows: rows.save_check(CheckAnswer("interview", "c", CheckValue.NO)),
    lambda rows: rows.clear_check("interview", "c"),
    lambda rows: rows.save_record(QuestionRecord("interview", "q", open_ms=5)),
    lambda rows: rows.clear_record("interview", "q"),
    lambda rows: rows.save_rating("interview", Rating("r", 1)),
    lambda rows: rows.clear_rating("interview", "r"),
    lambda rows: rows.save_card("interview", Recommendation.NO, "", "", ""),
]


@pytest.mark.parametrize("state", [InterviewState.SUBMITTED, InterviewState.CANCELLED])
@pytest.mark.parametrize("write", WRITES)
def test_a_closed_interview_stays_as_it_is(
    filled: Store, state: InterviewState, write: Callable[[InterviewRows], None]
) -> None:
    close_as(filled, state)
    with pytest.raises(CannotDo) as caught, filled.write() as unit:
        write(unit.interviews)
    assert caught.value.code == "already-submitted"


@pytest.mark.parametrize("table", PARTS)
@pytest.mark.parametrize("change", ["UPDATE {} SET interview_id = interview_id", "DELETE FROM {}", "copy"])
def test_triggers_keep_it_even_from_plain_sql(filled: Store, table: str, change: str) -> None:
    close_as(filled, InterviewState.SUBMITTED)
    filled.close()
    raw = connect(filled.file, filled.key)
    if change == "copy":
        change = "INSERT INTO {0} SELECT * FROM {0}"
    with pytest.raises(dbapi2.IntegrityError, match="already-submitted"):
        raw.execute(change.format(table))
    raw.close()


@pytest.mark.parametrize("table", PARTS)
def test_nothing_can_be_moved_into_a_closed_interview(filled: Store, table: str) -> None:
    with filled.write() as unit:
        write_parts(unit)
        unit.interviews.add(Interview("closed", "candidate", "kit", 2, "Ines", InterviewState.SUBMITTED))
    filled.close()
    raw = connect(filled.file, filled.key)
    with pytest.raises(dbapi2.IntegrityError, match="already-submitted"):
        raw.execute(f"UPDATE {table} SET interview_id = 'closed'")  # noqa: S608
    raw.close()


def test_a_trigger_that_stops_a_unit_is_told_plainly(filled: Store) -> None:
    with pytest.raises(CannotDo) as caught, filled.write() as unit:
        finished = Interview("i", "candidate", "kit", 1, "Ines", InterviewState.SUBMITTED)
        unit.interviews.add(finished)
        unit.candidates._connection.exec_driver_sql("INSERT INTO answer VALUES ('i', 'q', 'x')")
    assert caught.value.code == "already-submitted"


def test_a_candidate_goes_with_everything_even_closed_interviews(filled: Store) -> None:
    close_as(filled, InterviewState.SUBMITTED)
    with filled.write() as unit:
        content = b"CV"
        sha = hashlib.sha256(content).hexdigest()
        unit.candidates.add_attachment(Attachment("a", "candidate", "cv.pdf", "application/pdf", 2, sha, NOON), content)
        unit.candidates.add_history(HistoryEntry("h", "candidate", NOON, "Ines", "added"))
        unit.decisions.add(Decision("d", "candidate", DecisionKind.ADVANCE, 1, "Ines", NOON))
        unit.exchange.remember("p", "scorecard", "in", NOON, "interview")
        unit.candidates.remove("candidate")
        assert unit.candidates.list(CandidateQuery()) == ()
        assert unit.exchange.seen("p")
    with filled.engine.connect() as connection:
        for table in (*PARTS, "interview", "attachment", "attachment_content", "history", "decision"):
            assert connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar() == 0, table  # noqa: S608


def test_a_single_closed_interview_can_be_removed(filled: Store) -> None:
    close_as(filled, InterviewState.SUBMITTED)
    with filled.write() as unit:
        unit.interviews.remove("interview")
        assert unit.interviews.get("interview") is None
        assert unit.interviews.notes("interview") == ()


def test_what_is_needed_elsewhere_is_not_removed(filled: Store) -> None:
    for remove, code in [
        (lambda unit: unit.roles.remove("role"), "role-in-use"),
        (lambda unit: unit.roles.remove_version("version"), "role-in-use"),
        (lambda unit: unit.kits.remove("kit"), "kit-in-use"),
    ]:
        with pytest.raises(CannotDo) as caught, filled.write() as unit:
            remove(unit)
        assert caught.value.code == code
    with filled.write() as unit:
        unit.interviews.remove("interview")
        unit.candidates.remove("candidate")
        unit.roles.remove("role")
        assert unit.roles.get("role") is None
        assert unit.kits.get("kit") is None


def test_what_is_gone_is_said_to_be_gone(filled: Store) -> None:
    nobody = Candidate("x", "X", "role", "Pilot", NOON)
    nothing = Interview("x", "candidate", "kit", 1, "Ines", InterviewState.STARTED)
    for act in [
        lambda unit: unit.candidates.update(nobody),
        lambda unit: unit.candidates.attachment_content("x"),
        lambda unit: unit.interviews.update(nothing),
        lambda unit: unit.interviews.set_elapsed("x", 5),
        lambda unit: unit.interviews.save_notes("x", []),
        lambda unit: unit.interviews.save_rating("x", Rating("r", 3)),
        lambda unit: unit.interviews.scorecard("x"),
        lambda unit: unit.decisions.mark_undone("x", NOON, "Ines"),
        lambda unit: unit.decisions.mark_in_force("x"),
        lambda unit: unit.roles.set_title("x", "X"),
        lambda unit: unit.roles.set_process("x", None, ()),
    ]:
        with pytest.raises(CannotDo) as caught, filled.write() as unit:
            act(unit)
        assert caught.value.code == "gone"


def test_everything_belongs_to_something_that_is_there(filled: Store) -> None:
    for act in [
        lambda unit: unit.candidates.add(Candidate("c", "C", "nowhere", "Pilot", NOON)),
        lambda unit: unit.interviews.add(Interview("i", "nobody", "kit", 1, "Ines", InterviewState.PLANNED)),
        lambda unit: unit.candidates.add_history(HistoryEntry("h", "nobody", NOON, "Ines", "added")),
    ]:
        with pytest.raises(IntegrityError, match="FOREIGN KEY"), filled.write() as unit:
            act(unit)


def test_ratings_off_the_scale_do_not_get_in_by_plain_sql_either(filled: Store) -> None:
    filled.close()
    raw = connect(filled.file, filled.key)
    for value, reason in [("6", "NULL"), ("0", "NULL"), ("NULL", "NULL"), ("3", "'not_asked'")]:
        with pytest.raises(dbapi2.IntegrityError, match="CHECK"):
            raw.execute(f"INSERT INTO rating VALUES ('interview', 'r', {value}, {reason})")  # noqa: S608
    raw.close()


def test_parts_are_saved_with_their_own_interview_only(filled: Store) -> None:
    stray = Note("n", "other", None, 0, 0, "x")
    finished = Interview("i", "candidate", "kit", 1, "Ines", InterviewState.SUBMITTED)
    with pytest.raises(ValueError, match="own"), filled.write() as unit:
        unit.interviews.save_notes("interview", [stray])
    with pytest.raises(ValueError, match="own"), filled.write() as unit:
        unit.interviews.add_finished(finished, Scorecard("i"), [stray])
    with filled.read() as unit:
        assert unit.interviews.get("i") is None


def test_notes_of_another_interview_are_not_removed(filled: Store) -> None:
    with filled.write() as unit:
        unit.interviews.add(Interview("two", "candidate", "kit", 2, "Omar", InterviewState.STARTED))
        unit.interviews.save_notes("two", [Note("n", "two", None, 0, 0, "Omar's")])
        unit.interviews.save_notes("interview", [], ["n"])
        assert [note.text for note in unit.interviews.notes("two")] == ["Omar's"]


def test_an_attachment_is_what_it_says_it_is(filled: Store) -> None:
    wrong = Attachment("a", "candidate", "cv.pdf", "application/pdf", 3, hashlib.sha256(b"two").hexdigest(), NOON)
    for content in (b"one", b"two!"):
        with pytest.raises(ValueError, match="SHA-256"), filled.write() as unit:
            unit.candidates.add_attachment(wrong, content)


def test_a_kit_keeps_the_time_it_was_frozen_first(filled: Store) -> None:
    with filled.write() as unit:
        unit.kits.freeze("kit", NOON)
        unit.kits.freeze("kit", NOON.replace(year=2027))
        kit = unit.kits.get("kit")
        assert kit is not None
        assert kit.frozen_at == NOON
        unit.kits.unfreeze("kit")
        assert unit.kits.get("kit") == replace(kit, frozen_at=None)
