"""Every domain value comes out of the store as it went in, whatever it holds."""

from __future__ import annotations

import hashlib
import types
import typing
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, datetime, timedelta, timezone
from enum import Enum
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hiring_assistant.domain.amendment import Amendment
from hiring_assistant.domain.candidate import Attachment, Candidate, CandidateQuery, HistoryEntry
from hiring_assistant.domain.correction import Correction
from hiring_assistant.domain.debrief import AgreedOutcome, Debrief
from hiring_assistant.domain.decision import Decision
from hiring_assistant.domain.interview import Answer, CheckAnswer, Interview, InterviewState, Note, QuestionRecord
from hiring_assistant.domain.kit import Kit, KitState, OwnQuestion
from hiring_assistant.domain.practice import PracticeRating
from hiring_assistant.domain.role import RoleVersion, Stage
from hiring_assistant.domain.scorecard import NotAssessedReason, Rating, Scorecard
from hiring_assistant.store.opening import Store, open_store
from hiring_assistant.store.unit import Unit
from tests.store.conftest import NOON, fill

TEXT = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=30)
RATING = st.builds(Rating, TEXT, value=st.integers(1, 5)) | st.builds(
    Rating, TEXT, reason=st.sampled_from(NotAssessedReason)
)
MOMENT = st.datetimes(timezones=st.just(UTC))


def values(kind: Any) -> st.SearchStrategy[Any]:
    """Values of any type that domain dataclasses use, their own included."""
    if kind is Rating:
        return RATING
    if is_dataclass(kind):
        hints = typing.get_type_hints(kind)
        return st.builds(
            kind, **{field.name: st.deferred(lambda f=field: values(hints[f.name])) for field in fields(kind)}
        )
    if isinstance(kind, type) and issubclass(kind, Enum):
        return st.sampled_from(kind)
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin is typing.Literal:
        return st.sampled_from(arguments)
    if kind == tuple[Correction, ...]:
        return st.just(())  # of so many kinds that they are made apart, by CORRECTIONS
    if origin is tuple and arguments[-1] is Ellipsis:
        return st.lists(values(arguments[0]), max_size=2).map(tuple)
    if origin is tuple:
        return st.tuples(*map(values, arguments))
    if origin in (typing.Union, types.UnionType):
        return st.one_of(*map(values, arguments))
    return {
        str: TEXT,
        int: st.integers(0, 2**53),
        float: st.floats(allow_nan=False, allow_infinity=False),
        bool: st.booleans(),
        bytes: st.binary(max_size=50),
        datetime: MOMENT,
        type(None): st.none(),
    }[kind]


CORRECTIONS = st.lists(st.sampled_from(typing.get_args(Correction)).flatmap(values), max_size=4).map(tuple)


class RolledBack(Exception):
    """Ends a unit so that the next example finds the store as it was."""


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    store = open_store(tmp_path_factory.mktemp("round-trip"))
    with store.write() as unit:
        fill(unit)
    yield store
    store.close()


@contextmanager
def trial(store: Store) -> Iterator[Unit]:
    """A unit that leaves nothing behind."""
    try:
        with store.write() as unit:
            yield unit
            raise RolledBack
    except RolledBack:
        pass


relaxed = settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


@relaxed
@given(values(RoleVersion), CORRECTIONS)
def test_role_versions(shelf: Store, version: RoleVersion, corrections: tuple[Correction, ...]) -> None:
    version = replace(version, id="v", role_id="role", number=2, corrections=corrections)
    with trial(shelf) as unit:
        unit.roles.add_version(version)
        assert unit.roles.version("v") == version
        role = unit.roles.get("role")
        assert role is not None
        assert role.latest == version
        (summary,) = unit.roles.summaries()
        assert summary.tracks == tuple(track.name for track in version.reading.tracks)
        assert summary.stages == len(version.stages)
        assert summary.warnings == len(version.reading.warnings)
        assert unit.roles.find_by_sha(version.sha256) == "v"
        assert unit.roles.from_file(version.source_name, 9) == ("role",)


@relaxed
@given(values(tuple[Stage, ...]), TEXT)
def test_processes(shelf: Store, stages: tuple[Stage, ...], key: str) -> None:
    with trial(shelf) as unit:
        before = unit.roles.version("version")
        assert before is not None
        unit.roles.set_process("version", key, stages)
        assert unit.roles.version("version") == replace(before, process_template=key, template_stages=stages)
        assert unit.roles.summaries()[0].stages == len(stages)


@relaxed
@given(values(Kit))
def test_kits(shelf: Store, kit: Kit) -> None:
    kit = replace(kit, id="k", role_version_id="version", number=kit.number + 2, state=KitState.READY)
    draft = replace(kit, id="d", frozen_at=None, state=KitState.DRAFT)
    with trial(shelf) as unit:
        unit.kits.add(kit)
        unit.kits.add(draft)
        assert unit.kits.get("k") == kit
        assert unit.kits.latest("version", kit.plan.track) == kit
        assert unit.kits.draft("version", kit.plan.track) == draft
        assert {kit, draft} <= set(unit.kits.of_version("version"))
        unit.kits.update(replace(draft, reason="other"))
        assert unit.kits.draft("version", kit.plan.track) == replace(draft, reason="other")


@relaxed
@given(values(OwnQuestion), values(OwnQuestion))
def test_own_questions(shelf: Store, first: OwnQuestion, second: OwnQuestion) -> None:
    first, second = replace(first, id="o"), replace(second, id="o")
    with trial(shelf) as unit:
        unit.own_questions.add(first)
        assert unit.own_questions.get("o") == first
        unit.own_questions.update(second)
        assert unit.own_questions.all() == (second,)
        unit.own_questions.remove("o")
        assert unit.own_questions.all() == ()


@relaxed
@given(values(Candidate), values(Candidate))
def test_candidates(shelf: Store, first: Candidate, second: Candidate) -> None:
    first, second = replace(first, id="c", role_id="role"), replace(second, id="c", role_id="role")
    with trial(shelf) as unit:
        unit.candidates.add(first)
        assert unit.candidates.get("c") == first
        assert first in unit.candidates.find_by_name(first.name)
        unit.candidates.update(second)
        assert unit.candidates.get("c") == second
        assert second in [entry.candidate for entry in unit.candidates.list(CandidateQuery(state=second.state))]
        for text in (second.name, second.email, second.note):
            assert second in [entry.candidate for entry in unit.candidates.list(CandidateQuery(text=text))]


@relaxed
@given(values(Attachment), st.binary(max_size=200))
def test_attachments(shelf: Store, attachment: Attachment, content: bytes) -> None:
    attachment = replace(
        attachment, candidate_id="candidate", size=len(content), sha256=hashlib.sha256(content).hexdigest()
    )
    with trial(shelf) as unit:
        unit.candidates.add_attachment(attachment, content)
        assert unit.candidates.attachments("candidate") == (attachment,)
        assert unit.candidates.attachment_content(attachment.id) == content
        unit.candidates.remove_attachment(attachment.id)
        assert unit.candidates.attachments("candidate") == ()


@relaxed
@given(st.lists(values(HistoryEntry), max_size=4, unique_by=lambda entry: entry.id))
def test_history(shelf: Store, entries: list[HistoryEntry]) -> None:
    entries = [replace(entry, candidate_id="candidate") for entry in entries]
    with trial(shelf) as unit:
        for entry in entries:
            unit.candidates.add_history(entry)
        found = unit.candidates.history("candidate")
        assert set(found) == set(entries)
        assert [entry.at for entry in found] == sorted(entry.at for entry in entries)


@relaxed
@given(values(Interview), values(Interview))
def test_interviews(shelf: Store, first: Interview, second: Interview) -> None:
    first, second = (replace(each, id="i", candidate_id="candidate", kit_id="kit") for each in (first, second))
    with trial(shelf) as unit:
        unit.interviews.add(first)
        assert unit.interviews.get("i") == first
        unit.interviews.update(second)
        unit.interviews.set_elapsed("i", first.elapsed_ms)
        assert unit.interviews.get("i") == replace(second, elapsed_ms=first.elapsed_ms)
        assert unit.interviews.scorecard("i") == Scorecard("i", submitted_at=second.submitted_at)


@relaxed
@given(st.lists(values(Note), max_size=4, unique_by=lambda note: note.id), st.data())
def test_notes(shelf: Store, notes: list[Note], data: st.DataObject) -> None:
    notes = [replace(note, interview_id="interview") for note in notes]
    with trial(shelf) as unit:
        unit.interviews.save_notes("interview", notes)
        assert set(unit.interviews.notes("interview")) == set(notes)
        changed = [replace(note, text=data.draw(TEXT), position=note.position + 1) for note in notes[1:]]
        unit.interviews.save_notes("interview", changed, [note.id for note in notes[:1]])
        found = unit.interviews.notes("interview")
        assert set(found) == set(changed)
        places = [(note.question_id is not None, (note.question_id or "").encode(), note.position) for note in found]
        assert places == sorted(places)


@relaxed
@given(values(Answer), values(CheckAnswer), values(QuestionRecord))
def test_parts_of_an_interview(shelf: Store, answer: Answer, check: CheckAnswer, record: QuestionRecord) -> None:
    answer, check, record = (replace(part, interview_id="interview") for part in (answer, check, record))
    with trial(shelf) as unit:
        for _ in range(2):
            unit.interviews.save_answer(answer)
            unit.interviews.save_check(check)
            unit.interviews.save_record(record)
        assert unit.interviews.answers("interview") == (answer,)
        assert unit.interviews.checks("interview") == (check,)
        assert unit.interviews.records("interview") == (record,)
        unit.interviews.clear_check("interview", check.requirement_id)
        unit.interviews.clear_record("interview", record.question_id)
        assert unit.interviews.checks("interview") == unit.interviews.records("interview") == ()


@relaxed
@given(values(Scorecard))
def test_scorecards(shelf: Store, card: Scorecard) -> None:
    latest = {rating.requirement_id: rating for rating in card.ratings}
    with trial(shelf) as unit:
        for rating in card.ratings:
            unit.interviews.save_rating("interview", rating)
        unit.interviews.save_card("interview", card.recommendation, card.takeaways, card.pros, card.cons)
        expected = replace(card, interview_id="interview", ratings=tuple(latest.values()), submitted_at=None)
        assert unit.interviews.scorecard("interview") == expected
        for requirement_id in latest:
            unit.interviews.clear_rating("interview", requirement_id)
        assert unit.interviews.scorecard("interview").ratings == ()


@relaxed
@given(
    values(Interview),
    values(Scorecard),
    st.lists(values(Note), max_size=3, unique_by=lambda note: note.id),
    st.lists(values(Answer), max_size=3, unique_by=lambda answer: answer.question_id),
)
def test_finished_interviews(
    shelf: Store, interview: Interview, card: Scorecard, notes: list[Note], answers: list[Answer]
) -> None:
    interview = replace(interview, id="i", candidate_id="candidate", kit_id="kit", submitted_at=NOON)
    latest = {rating.requirement_id: rating for rating in card.ratings}
    card = replace(card, interview_id="i", ratings=tuple(latest.values()), submitted_at=NOON)
    notes = [replace(note, interview_id="i") for note in notes]
    answers = [replace(answer, interview_id="i") for answer in answers]
    with trial(shelf) as unit:
        unit.interviews.add_finished(interview, card, notes, answers)
        assert unit.interviews.get("i") == replace(interview, state=InterviewState.SUBMITTED)
        assert unit.interviews.scorecard("i") == card
        assert set(unit.interviews.notes("i")) == set(notes)
        assert unit.interviews.answers("i") == tuple(answers)


@relaxed
@given(st.lists(values(Decision), max_size=4, unique_by=lambda decision: decision.id))
def test_decisions(shelf: Store, decisions: list[Decision]) -> None:
    decisions = [replace(decision, candidate_id="candidate") for decision in decisions]
    with trial(shelf) as unit:
        for decision in decisions:
            unit.decisions.add(decision)
        found = unit.decisions.of("candidate")
        assert set(found) == set(decisions)
        assert [decision.decided_at for decision in found] == sorted(decision.decided_at for decision in decisions)
        for decision in decisions:
            unit.decisions.mark_undone(decision.id, NOON, "Ines")
            assert unit.decisions.get(decision.id) == replace(decision, undone_at=NOON, undone_by="Ines")
            unit.decisions.mark_in_force(decision.id)
            assert unit.decisions.get(decision.id) == replace(decision, undone_at=None, undone_by=None)


@relaxed
@given(TEXT, TEXT, TEXT)
def test_settings_and_packets(shelf: Store, key: str, value: str, other: str) -> None:
    with trial(shelf) as unit:
        assert unit.settings.get(key) is None
        unit.settings.set(key, other)
        unit.settings.set(key, value)
        assert unit.settings.get(key) == value
        unit.exchange.remember(key, "interview", "out", NOON, "interview")
        assert not unit.exchange.seen(key)
        unit.exchange.remember(key, "interview", "in", NOON, None)
        unit.exchange.remember(key, "interview", "in", NOON, "interview")
        assert unit.exchange.seen(key)
        unit.exchange.forget(key)
        assert not unit.exchange.seen(key)


@pytest.mark.parametrize(
    "name", ["x" * 500, "نور حداد", "李小龍", "Zoë 🧭👩🏽‍🚀", "O'Neil; DROP TABLE candidate", "  ", "ﬃ İ ß"]
)
def test_names_of_all_kinds(filled: Store, name: str) -> None:
    person = Candidate("c", name, "role", "Pilot", NOON)
    with filled.write() as unit:
        unit.candidates.add(person)
    with filled.read() as unit:
        assert unit.candidates.get("c") == person
        assert person in unit.candidates.find_by_name(name)
        assert person in [entry.candidate for entry in unit.candidates.list(CandidateQuery(text=name))]


def test_what_utf_8_cannot_hold_is_replaced_and_the_rest_is_kept(filled: Store) -> None:
    with filled.write() as unit:
        unit.interviews.save_notes("interview", [Note("n", "interview", None, 0, 0, "a\0b \ud83d c", ("r\0",))])
        (note,) = unit.interviews.notes("interview")
    assert (note.text, note.evidence_for) == ("ab \ufffd c", ("r",))


def test_documents_are_cleaned_likewise(filled: Store) -> None:
    with filled.write() as unit:
        kit = unit.kits.get("kit")
        assert kit is not None
        unit.kits.add(replace(kit, id="k", plan=replace(kit.plan, role_title="Pilot \ud83d 🚢")))
        unit.kits.add(replace(kit, id="l", plan=replace(kit.plan, role_title="Pilot 🚢")))
        found = [unit.kits.get(name) for name in ("k", "l")]
    assert [kit.plan.role_title for kit in found if kit] == ["Pilot \ufffd 🚢", "Pilot 🚢"]


def test_times_come_back_in_utc_and_need_a_zone(filled: Store) -> None:
    tokyo = datetime(2026, 3, 2, 21, 0, tzinfo=timezone(timedelta(hours=9)))
    with filled.write() as unit:
        unit.kits.freeze("kit", tokyo)
        kit = unit.kits.get("kit")
    assert kit is not None
    assert kit.frozen_at == NOON
    assert kit.frozen_at.utcoffset() == timedelta(0)
    with pytest.raises(Exception, match="time zone"), filled.write() as unit:
        unit.kits.freeze("kit", datetime(2026, 3, 2))


SCORE = st.none() | st.integers(1, 5)


@relaxed
@given(values(Debrief), st.builds(AgreedOutcome, TEXT, TEXT, SCORE, TEXT, MOMENT), TEXT, SCORE)
def test_debriefs(shelf: Store, debrief: Debrief, outcome: AgreedOutcome, reason: str, value: int | None) -> None:
    debrief = replace(debrief, id="b", candidate_id="candidate")
    outcome = replace(outcome, debrief_id="b", requirement_id="r")
    amendment = Amendment("a", "interview", "r", value, reason, "Noor", NOON, "b")
    with trial(shelf) as unit:
        unit.debriefs.add(replace(debrief, ended_at=None, summary=""))
        unit.debriefs.update(debrief)
        assert unit.debriefs.get("b") == debrief
        assert unit.debriefs.of("candidate") == (debrief,)
        unit.debriefs.note(replace(outcome, text="at first"))
        unit.debriefs.note(outcome)
        assert unit.debriefs.outcomes("b") == (outcome,)
        unit.amendments.add(amendment)
        assert unit.amendments.of("interview") == (amendment,)
        unit.debriefs.remove("b")
        assert unit.debriefs.outcomes("b") == ()
        assert unit.amendments.of("interview") == (replace(amendment, debrief_id=None),)


@relaxed
@given(st.lists(st.builds(PracticeRating, TEXT, TEXT, TEXT, st.integers(1, 5), MOMENT), unique_by=lambda r: r.id))
def test_practice_ratings(shelf: Store, ratings: list[PracticeRating]) -> None:
    with trial(shelf) as unit:
        for rating in ratings:
            unit.practice.add(replace(rating, person="Noor"))
        assert {r.id for r in unit.practice.of("Noor")} == {r.id for r in ratings}
        assert unit.practice.of("Sol") == ()
