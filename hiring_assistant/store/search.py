"""The index that searches read: which words stand in what people wrote.

Triggers keep it, in the transaction of each write, so that no way of writing can forget it. What was submitted stays
as it is, so an interview is indexed once, when it is submitted; drafts, of which there are few, are read as they
are, and writing a note costs nothing more. The words are prepared by the program (``domain.searching``): the FTS5
tables get them in plain form and know nothing of languages. They keep no text of their own, and who is removed leaves
no words behind.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from hiring_assistant.domain.decision import CandidateState
from hiring_assistant.domain.interview import Interview, InterviewState
from hiring_assistant.domain.searching import Wanted
from hiring_assistant.store.rows import Rows
from hiring_assistant.store.tables import CandidateRow, InterviewRow

_INTERVIEWS = Rows(InterviewRow.__table__, Interview)

VERSION = "3"
"""Raise it where the tables or triggers here, ``domain.searching.words`` or ``comparing.ordered`` change."""

SHORTEST = {"search_text": 2, "search_person": 1, "search_name": 1, "search_requirement": 2}
"""From how many letters on a word is also looked for as the beginning of others: a single letter begins some word of
nearly every note.
"""

TABLES = {"search_text": "2 3 4", "search_person": "1 2 3", "search_name": "1 2 3", "search_requirement": "2 3"}
"""The FTS5 tables (names stand apart, for who is called something), and for which lengths of beginnings each keeps an
index.
"""

_ABOUT_PEOPLE = frozenset(TABLES) - {"search_requirement"}
"""Words of somebody who was erased must not linger in the file: these tables take them out of it at once. With pages,
of which hundreds are imported or taken back in one go, that would take ten times as long as all else; there FTS5 marks
them as gone, and drops them when it puts its parts together.
"""

_TEXT = (
    "CASE e.kind WHEN 'note' THEN (SELECT text FROM note WHERE id = e.ref)"
    " WHEN 'answer' THEN (SELECT text FROM answer WHERE interview_id = e.owner AND question_id = e.ref)"
    " ELSE (SELECT takeaways || char(10) || pros || char(10) || cons FROM scorecard WHERE interview_id = e.owner) END"
)
"""The text of an entry ``e`` of an interview."""

_PERSON = "{0}.name || ' ' || {0}.email || ' ' || {0}.phone || ' ' || {0}.links || ' ' || {0}.note"
"""What is searched of a candidate."""


def create_tables(connection: Connection) -> None:
    """Make the FTS5 tables, as migration 0006 does."""
    for name, lengths in TABLES.items():
        connection.exec_driver_sql(
            f"CREATE VIRTUAL TABLE {name} USING fts5("
            f"words, content='', columnsize=0, prefix='{lengths}', tokenize='ascii')"
        )
        if name in _ABOUT_PEOPLE:
            connection.exec_driver_sql(f"INSERT INTO {name}({name}, rank) VALUES ('secure-delete', 1)")


def create_triggers(connection: Connection) -> None:
    """Make the triggers that keep the index."""
    for name, event, steps in _triggers():
        connection.exec_driver_sql(f"CREATE TRIGGER {name} {event} BEGIN {'; '.join(steps)}; END")


def _triggers() -> list[tuple[str, str, list[str]]]:
    drop_interview = _drop("OLD.id", search_text=_TEXT)
    drop_person = _drop("OLD.id", search_person=_PERSON.format("OLD"), search_name="OLD.name")
    add_person = _add_people("id = NEW.id")
    submitted = "NEW.state = 'submitted' AND OLD.state <> 'submitted'"
    reopened = "OLD.state = 'submitted' AND NEW.state <> 'submitted'"
    changed = f"({_PERSON.format('OLD')}) IS NOT ({_PERSON.format('NEW')})"
    return [
        ("search_submitted", f"AFTER UPDATE OF state ON interview WHEN {submitted}", _add_interviews("NEW.id")),
        ("search_reopened", f"AFTER UPDATE OF state ON interview WHEN {reopened}", drop_interview),
        # Before, because the notes follow their interview.
        ("search_interview_gone", "BEFORE DELETE ON interview WHEN OLD.state = 'submitted'", drop_interview),
        ("search_person_new", "AFTER INSERT ON candidate", add_person),
        (
            "search_person_changed",
            f"AFTER UPDATE ON candidate WHEN {changed}",
            drop_person + _add_people("id = NEW.id"),
        ),
        ("search_person_gone", "BEFORE DELETE ON candidate", drop_person),
        *(
            (f"search_role_{event.lower()}", f"AFTER {event} ON role_version", _renew_role(f"{row}.role_id"))
            for event, row in (("INSERT", "NEW"), ("UPDATE", "NEW"), ("DELETE", "OLD"))
        ),
    ]


def _drop(owner: str, **texts: str) -> list[str]:
    """Take what belongs to something out of the index, which has to be told which words each table had."""
    take_out = [
        f"INSERT INTO {table}({table}, rowid, words)"
        f" SELECT 'delete', e.id, search_words({text}) FROM search_entry AS e WHERE e.owner = {owner}"
        for table, text in texts.items()
    ]
    return [*take_out, f"DELETE FROM search_entry WHERE owner = {owner}"]


def _add_interviews(which: str) -> list[str]:
    """Put what was written in one submitted interview into the index."""
    entries = (
        f"SELECT 'note', interview_id, id, '' FROM note WHERE interview_id = {which} ORDER BY question_id, position",
        f"SELECT 'answer', interview_id, question_id, '' FROM answer WHERE interview_id = {which}",
        f"SELECT 'card', interview_id, '', '' FROM scorecard WHERE interview_id = {which}"
        " AND takeaways || pros || cons <> ''",
    )
    add = [f"INSERT INTO search_entry(kind, owner, ref, text) {select}" for select in entries]
    return [
        *add,
        f"INSERT INTO search_text(rowid, words) SELECT e.id, search_words({_TEXT})"
        f" FROM search_entry AS e WHERE e.owner = {which}",
    ]


def _add_people(which: str) -> list[str]:
    put_in = [
        f"INSERT INTO {table}(rowid, words) SELECT e.id, search_words({text})"
        f" FROM candidate AS c JOIN search_entry AS e ON e.owner = c.id WHERE c.{which}"
        for table, text in (("search_person", _PERSON.format("c")), ("search_name", "c.name"))
    ]
    return [
        "INSERT INTO search_entry(kind, owner, ref, text)"
        f" SELECT 'candidate', id, '', '' FROM candidate WHERE {which} ORDER BY created_at, id",
        *put_in,
    ]


def _renew_role(role: str) -> list[str]:
    """Put the requirements of the newest version of a role into the index, each once."""
    newest = f"(SELECT max(number) FROM role_version WHERE role_id = {role})"
    return [
        *_drop(role, search_requirement="e.text"),
        "INSERT INTO search_entry(kind, owner, ref, text)"
        " SELECT DISTINCT 'requirement', v.role_id, v.id, r.value ->> 'text'"
        " FROM role_version AS v, json_each(v.reading, '$.tracks') AS t, json_each(t.value, '$.requirements') AS r"
        f" WHERE v.role_id = {role} AND v.number = {newest}",
        "INSERT INTO search_requirement(rowid, words) SELECT e.id, search_words(e.text)"
        f" FROM search_entry AS e WHERE e.owner = {role}",
    ]


def is_current(connection: Connection) -> bool:
    """Whether the index was made by the rules of this program."""
    return connection.exec_driver_sql("SELECT text FROM search_entry WHERE id = 0").scalar() == VERSION


def mark_current(connection: Connection) -> None:
    """Note that the index was made by the rules of this program, in a row that is no entry."""
    connection.exec_driver_sql("INSERT OR REPLACE INTO search_entry VALUES (0, 'rules', '', '', ?)", (VERSION,))


def fill(connection: Connection) -> None:
    """Make the index anew from what is in the store, its tables and triggers too, and with it the order of names."""
    for name, _event, _steps in _triggers():
        connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name}")
    for table in TABLES:
        connection.exec_driver_sql(f"DROP TABLE IF EXISTS {table}")
    create_tables(connection)
    connection.exec_driver_sql("UPDATE candidate SET name_sorted = sorted_as(name)")
    connection.exec_driver_sql("DELETE FROM search_entry")
    for step in _add_people("id IS NOT NULL"):
        connection.exec_driver_sql(step)
    for role_id in connection.exec_driver_sql("SELECT id FROM role ORDER BY created_at, id").scalars().all():
        for step in _renew_role("?"):
            connection.exec_driver_sql(step, (role_id,) * step.count("?"))
    _fill_texts(connection)
    create_triggers(connection)
    mark_current(connection)


def _fill_texts(connection: Connection) -> None:
    """The texts of all submitted interviews, those submitted last with the highest numbers."""
    in_order = (
        "SELECT 'note' AS kind, i.id AS owner, n.id AS ref, i.submitted_at AS at, n.position AS place"
        " FROM interview AS i JOIN note AS n ON n.interview_id = i.id WHERE i.state = 'submitted'"
        " UNION ALL SELECT 'answer', i.id, a.question_id, i.submitted_at, 0"
        " FROM interview AS i JOIN answer AS a ON a.interview_id = i.id WHERE i.state = 'submitted'"
        " UNION ALL SELECT 'card', i.id, '', i.submitted_at, 0"
        " FROM interview AS i JOIN scorecard AS s ON s.interview_id = i.id"
        " WHERE i.state = 'submitted' AND s.takeaways || s.pros || s.cons <> ''"
    )
    connection.exec_driver_sql(
        "INSERT INTO search_entry(kind, owner, ref, text)"
        f" SELECT kind, owner, ref, '' FROM ({in_order}) ORDER BY at, owner, place"
    )
    connection.exec_driver_sql(
        f"INSERT INTO search_text(rowid, words) SELECT e.id, search_words({_TEXT})"
        " FROM search_entry AS e WHERE e.kind IN ('note', 'answer', 'card')"
    )


@dataclass(frozen=True, slots=True)
class FoundText:
    """A note, an answer or the words of a scorecard: where it stands and whose it is. ``number`` grows with time."""

    number: int
    kind: str
    ref: str
    text: str
    interview_id: str
    interviewer: str
    imported_from: str | None
    stage: int
    kit_id: str
    state: InterviewState
    candidate_id: str
    candidate: str
    role_title: str
    at: datetime | None


@dataclass(frozen=True, slots=True)
class FoundPerson:
    """A candidate; ``text`` is what is known of them besides the name. ``number`` grows with time."""

    number: int
    candidate_id: str
    name: str
    text: str
    role_title: str
    stage: int
    state: CandidateState
    at: datetime


@dataclass(frozen=True, slots=True)
class FoundRequirement:
    """A requirement of the newest version of a role."""

    number: int
    text: str
    role_id: str
    version_id: str
    role_title: str


_FIND_TEXTS = (
    f"SELECT f.rowid, e.kind, e.ref, {_TEXT}, i.id, i.interviewer, i.imported_from, i.stage, i.kit_id,"
    " i.state, c.id, c.name, r.title, coalesce(i.submitted_at, i.started_at)"
    " FROM search_text AS f CROSS JOIN search_entry AS e ON e.id = f.rowid"
    " CROSS JOIN interview AS i ON i.id = e.owner CROSS JOIN candidate AS c ON c.id = i.candidate_id"
    " CROSS JOIN role AS r ON r.id = c.role_id WHERE f.words MATCH ? AND f.rowid < ?"
    " AND e.owner NOT IN (SELECT value FROM json_each(?)) ORDER BY f.rowid DESC LIMIT ?"
)
_FIND_PEOPLE = (
    "SELECT f.rowid, c.id, c.name, c.email, c.phone, c.links, c.note, r.title, c.stage, c.state, c.created_at"
    " FROM {0} AS f CROSS JOIN search_entry AS e ON e.id = f.rowid"
    " CROSS JOIN candidate AS c ON c.id = e.owner CROSS JOIN role AS r ON r.id = c.role_id"
    " WHERE f.words MATCH ? AND f.rowid < ? ORDER BY f.rowid DESC LIMIT ?"
)
_FIND_REQUIREMENTS = (
    "SELECT f.rowid, e.text, e.owner, e.ref, r.title"
    " FROM search_requirement AS f CROSS JOIN search_entry AS e ON e.id = f.rowid"
    " CROSS JOIN role AS r ON r.id = e.owner"
    " WHERE f.words MATCH ? AND f.rowid < ? ORDER BY f.rowid DESC LIMIT ?"
)
_DRAFTS = " UNION ALL ".join(
    f"SELECT 0, '{kind}', {ref}, {text}, i.id, i.interviewer, i.imported_from, i.stage, i.kit_id, i.state, c.id,"
    " c.name, r.title, i.started_at FROM interview AS i CROSS JOIN candidate AS c ON c.id = i.candidate_id"
    " CROSS JOIN role AS r ON r.id = c.role_id"
    f" CROSS JOIN {table} AS t ON t.interview_id = i.id WHERE i.state = 'started'"
    for kind, table, ref, text in (
        ("note", "note", "t.id", "t.text"),
        ("answer", "answer", "t.question_id", "t.text"),
        ("card", "scorecard", "''", "t.takeaways || char(10) || t.pros || char(10) || t.cons"),
    )
)
END = 2**62
"""A number above all entries, to begin with the newest."""


class SearchRows:
    """What can be looked for in a unit of work, newest first. Nothing is hidden here: that is for ``app``.

    ``below`` goes on where a list ended: only what has a lower number is found.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def texts(self, looked_for: Wanted, limit: int, below: int = END, without: str = "[]") -> list[FoundText]:
        """Notes, answers and words of submitted scorecards, but of the interviews ``without`` (a JSON list of ids)."""
        asked = (below, without, limit)
        return [_found_text(row) for row in self._find("search_text", _FIND_TEXTS, looked_for, asked)]

    def people(self, looked_for: Wanted, limit: int, below: int = END) -> list[FoundPerson]:
        """Candidates, by name, address, telephone number, links and note."""
        found = self._find("search_person", _FIND_PEOPLE.format("search_person"), looked_for, (below, limit))
        return [_found_person(*row) for row in found]

    def named(self, looked_for: Wanted, limit: int, below: int = END) -> list[FoundPerson]:
        """Candidates by their name alone."""
        found = self._find("search_name", _FIND_PEOPLE.format("search_name"), looked_for, (below, limit))
        return [_found_person(*row) for row in found]

    def requirements(self, looked_for: Wanted, limit: int, below: int = END) -> list[FoundRequirement]:
        """Requirements of the newest versions of roles."""
        found = self._find("search_requirement", _FIND_REQUIREMENTS, looked_for, (below, limit))
        return [FoundRequirement(*row) for row in found]

    def drafts(self) -> list[FoundText]:
        """Everything that is written in interviews which are being held, those begun last first."""
        found = [_found_text(row) for row in self._connection.exec_driver_sql(_DRAFTS)]
        return sorted(found, key=lambda text: (text.at is not None, text.at, text.interview_id), reverse=True)

    def open_interviews(self, candidate_ids: Collection[str] | None = None) -> list[tuple[Interview, int]]:
        """The interviews (of these candidates; None: of all) that are planned or being held, each with the stage that
        its candidate is in.
        """
        interview, candidate = InterviewRow.__table__, CandidateRow.__table__
        query = _INTERVIEWS.query().add_columns(candidate.c.stage).join_from(interview, candidate)
        if candidate_ids is not None:
            query = query.where(interview.c.candidate_id.in_(candidate_ids))
        still = interview.c.state.in_((InterviewState.PLANNED, InterviewState.STARTED))
        return [(Interview(*row[:-1]), row[-1]) for row in self._connection.execute(query.where(still))]

    def _find(self, table: str, statement: str, looked_for: Wanted, asked: tuple[int | str, ...]) -> Sequence[Any]:
        if not looked_for:
            return ()
        words = match(looked_for.from_length(SHORTEST[table]))
        # Past SQLAlchemy, which would take longer to describe the columns than SQLite to find the rows.
        driver: Any = self._connection.connection.driver_connection
        rows: Sequence[Any] = driver.execute(statement, (words, *asked)).fetchall()
        return rows


def match(looked_for: Wanted) -> str:
    """What is looked for as FTS5 asks for it."""
    return " ".join(f'"{" ".join(phrase.words)}"{" *" * phrase.open_end}' for phrase in looked_for.phrases)


def _found_text(row: Sequence[Any]) -> FoundText:
    number, kind, ref, text, interview_id, interviewer, imported_from, stage, kit_id, state, *candidate, at = row
    candidate_id, name, role_title = candidate
    return FoundText(
        number=number,
        kind=kind,
        ref=ref,
        text=text,
        interview_id=interview_id,
        interviewer=interviewer,
        imported_from=imported_from,
        stage=stage,
        kit_id=kit_id,
        state=InterviewState(state),
        candidate_id=candidate_id,
        candidate=name,
        role_title=role_title,
        at=None if at is None else datetime.fromisoformat(at),
    )


def _found_person(
    number: int,
    candidate_id: str,
    name: str,
    email: str,
    phone: str,
    links: str,
    note: str,
    role_title: str,
    stage: int,
    state: str,
    at: str,
) -> FoundPerson:
    addresses = () if links == "[]" else json.loads(links)
    known = " · ".join(part for part in (email, phone, *addresses, note) if part)
    moment = datetime.fromisoformat(at)
    return FoundPerson(number, candidate_id, name, known, role_title, stage, CandidateState(state), moment)
