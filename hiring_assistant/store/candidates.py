"""Candidates with their attached files and their history."""

from __future__ import annotations

import hashlib
from collections.abc import Collection
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, case, func, insert, or_, select

from hiring_assistant.domain.candidate import (
    Attachment,
    Candidate,
    CandidateEntry,
    CandidateQuery,
    HistoryEntry,
)
from hiring_assistant.domain.decision import CandidateState
from hiring_assistant.domain.interview import InterviewState
from hiring_assistant.domain.ordering import CandidateOrder
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.store.comparing import ordered, plain, same
from hiring_assistant.store.rows import Rows
from hiring_assistant.store.tables import (
    AttachmentContentRow,
    AttachmentRow,
    CandidateRow,
    HistoryRow,
    InterviewRow,
    RoleRow,
)

_CANDIDATE = CandidateRow.__table__
_ROLE = RoleRow.__table__
_ATTACHMENT = AttachmentRow.__table__
_CONTENT = AttachmentContentRow.__table__
_HISTORY = HistoryRow.__table__
_CANDIDATES = Rows(_CANDIDATE, Candidate)
_ENTRY = _CANDIDATES.query().add_columns(_ROLE.c.title).join(_ROLE)
_STATES = case({state.value: at for at, state in enumerate(CandidateState)}, value=_CANDIDATE.c.state)
_ATTACHMENTS = Rows(_ATTACHMENT, Attachment)
_ENTRIES = Rows(_HISTORY, HistoryEntry)

_MOST_AT_ONCE = 5_000
"""Ids in one statement; SQLite takes some ten thousand."""


class CandidateRows:
    """The candidates in a unit of work."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, candidate: Candidate) -> None:
        """Add a candidate."""
        _CANDIDATES.add(self._connection, candidate, **_looked_up(candidate))

    def update(self, candidate: Candidate) -> None:
        """Write what is known of a candidate over what was.

        Raises:
            CannotDo: code ``gone``.
        """
        gone = "This candidate is no longer in the store."
        _CANDIDATES.update(self._connection, candidate, gone, **_looked_up(candidate))

    def get(self, candidate_id: str) -> Candidate | None:
        """A candidate by the id, or None."""
        return _CANDIDATES.get(self._connection, candidate_id)

    def remove(self, candidate_id: str) -> None:
        """Remove a candidate with files, history, interviews, scorecards and decisions."""
        _CANDIDATES.remove(self._connection, candidate_id)

    def list(self, query: CandidateQuery) -> tuple[CandidateEntry, ...]:
        """The candidates that ``query`` asks for, in alphabetical order."""
        statement = _narrowed(_ENTRY, query).order_by(_CANDIDATE.c.name_sorted, _CANDIDATE.c.id)
        return _read_entries(self._connection, statement)

    def ids(
        self, query: CandidateQuery, order: CandidateOrder = CandidateOrder.NAME, *, descending: bool = False
    ) -> tuple[str, ...]:
        """The ids of the candidates that ``query`` asks for; long lists are read with ``entries`` piece by piece."""
        by: dict[CandidateOrder, ColumnElement[Any] | None] = {
            CandidateOrder.NAME: None,
            CandidateOrder.ROLE: _ROLE.c.title_sorted,
            CandidateOrder.TRACK: _CANDIDATE.c.track.collate("NOCASE"),
            CandidateOrder.STAGE: _CANDIDATE.c.stage,
            CandidateOrder.STATE: _STATES,
            CandidateOrder.ADDED: _CANDIDATE.c.created_at,
        }
        first = by[order]
        keys = (*(() if first is None else (first,)), _CANDIDATE.c.name_sorted, _CANDIDATE.c.id)
        statement = select(_CANDIDATE.c.id).order_by(*(key.desc() if descending else key for key in keys))
        if order is CandidateOrder.ROLE:
            statement = statement.join(_ROLE)
        return tuple(self._connection.execute(_narrowed(statement, query)).scalars().all())

    def called_like(self, text: str, limit: int) -> tuple[str, ...]:
        """The ids of candidates in whose name each word of ``text`` stands, at its beginning or not; alphabetical."""
        statement = select(_CANDIDATE.c.id).order_by(_CANDIDATE.c.name_sorted, _CANDIDATE.c.id).limit(limit)
        for word in text.split():
            statement = statement.where(func.instr(_CANDIDATE.c.name_sorted, ordered(word)) > 0)
        return tuple(self._connection.execute(statement).scalars().all())

    def entries(self, ids: Collection[str]) -> tuple[CandidateEntry, ...]:
        """These candidates, in no order; those that are gone are left out."""
        wanted, found = list(ids), list[CandidateEntry]()
        for at in range(0, len(wanted), _MOST_AT_ONCE):
            some = _CANDIDATE.c.id.in_(wanted[at : at + _MOST_AT_ONCE])
            found += _read_entries(self._connection, _ENTRY.where(some))
        return tuple(found)

    def count(self) -> int:
        """How many candidates there are."""
        return self._connection.execute(select(func.count()).select_from(_CANDIDATE)).scalar_one()

    def waiting(self, limit: int) -> tuple[str, ...]:
        """The ids of active candidates who have interviews in the stage they are in, all of them submitted;
        alphabetical.
        """
        in_order = _waiting(select(_CANDIDATE.c.id)).order_by(_CANDIDATE.c.name_sorted, _CANDIDATE.c.id)
        return tuple(self._connection.execute(in_order.limit(limit)).scalars().all())

    def count_waiting(self) -> int:
        """How many candidates ``waiting`` would name without a limit."""
        return int(self._connection.execute(_waiting(select(func.count()).select_from(_CANDIDATE))).scalar_one())

    def find_by_name(self, text: str) -> tuple[Candidate, ...]:
        """The candidates with that id or, whatever its case and punctuation, that name; in alphabetical order."""
        meant = or_(_CANDIDATE.c.id == text, _CANDIDATE.c.name_folded == same(text))
        by_name = _CANDIDATES.query().where(meant).order_by(_CANDIDATE.c.name_sorted, _CANDIDATE.c.id)
        return _CANDIDATES.read(self._connection, by_name)

    def add_attachment(self, attachment: Attachment, content: bytes) -> None:
        """Keep a file with a candidate.

        Raises:
            ValueError: where size or SHA-256 are not those of the content.
        """
        if attachment.size != len(content) or attachment.sha256 != hashlib.sha256(content).hexdigest():
            raise ValueError("size and SHA-256 of an attachment are those of its content")
        _ATTACHMENTS.add(self._connection, attachment)
        self._connection.execute(insert(_CONTENT), {"attachment_id": attachment.id, "content": content})

    def attachments(self, candidate_id: str) -> tuple[Attachment, ...]:
        """The files kept with a candidate, oldest first."""
        of_candidate = _ATTACHMENTS.query().where(_ATTACHMENT.c.candidate_id == candidate_id)
        return _ATTACHMENTS.read(self._connection, of_candidate.order_by(_ATTACHMENT.c.added_at, _ATTACHMENT.c.id))

    def attachment_content(self, attachment_id: str) -> bytes:
        """The content of an attached file.

        Raises:
            CannotDo: code ``gone``.
        """
        found = self._connection.execute(
            select(_CONTENT.c.content).where(_CONTENT.c.attachment_id == attachment_id)
        ).first()
        if found is None:
            raise CannotDo("gone", "This file is no longer in the store.")
        return bytes(found[0])

    def remove_attachment(self, attachment_id: str) -> None:
        """Remove an attached file."""
        _ATTACHMENTS.remove(self._connection, attachment_id)

    def add_history(self, entry: HistoryEntry) -> None:
        """Note that something happened to a candidate."""
        _ENTRIES.add(self._connection, entry)

    def history(self, candidate_id: str) -> tuple[HistoryEntry, ...]:
        """What happened to a candidate, in the order of time."""
        of_candidate = _ENTRIES.query().where(_HISTORY.c.candidate_id == candidate_id)
        return _ENTRIES.read(self._connection, of_candidate.order_by(_HISTORY.c.at, _HISTORY.c.id))

    def remove_history(self, entry_id: str) -> None:
        """Take a note of what happened back, as when it is undone."""
        _ENTRIES.remove(self._connection, entry_id)


def _narrowed(statement: Select[Any], query: CandidateQuery) -> Select[Any]:
    if query.role_id is not None:
        statement = statement.where(_CANDIDATE.c.role_id == query.role_id)
    if query.stage is not None:
        statement = statement.where(_CANDIDATE.c.stage == query.stage)
    if query.state is not None:
        statement = statement.where(_CANDIDATE.c.state == query.state)
    for word in query.text.split():
        exact, loose = (
            func.instr(_CANDIDATE.c.search_text, plain(word)),
            func.instr(_CANDIDATE.c.name_sorted, ordered(word)),
        )
        statement = statement.where(or_(exact > 0, loose > 0))
    return statement


def _waiting(statement: Select[Any]) -> Select[Any]:
    interview = InterviewRow.__table__
    of_stage = (
        select(interview.c.id)
        .where(interview.c.candidate_id == _CANDIDATE.c.id, interview.c.stage == _CANDIDATE.c.stage)
        .correlate(_CANDIDATE)
    )
    still = of_stage.where(interview.c.state.in_((InterviewState.PLANNED, InterviewState.STARTED)))
    return statement.where(
        _CANDIDATE.c.state == CandidateState.ACTIVE,
        of_stage.where(interview.c.state == InterviewState.SUBMITTED).exists(),
        ~still.exists(),
    )


def _read_entries(connection: Connection, statement: Select[Any]) -> tuple[CandidateEntry, ...]:
    found = connection.execute(statement)
    return tuple(CandidateEntry(Candidate(*columns), role_title) for *columns, role_title in found)


def _looked_up(candidate: Candidate) -> dict[str, str]:
    return {
        "name_sorted": ordered(candidate.name),
        "name_folded": same(candidate.name),
        "search_text": "\n".join(map(plain, (candidate.name, candidate.email, candidate.note))),
    }
