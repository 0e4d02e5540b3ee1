"""Lists of interviews: their order as ids, and the rows that are looked at. Long lists are never read whole."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, case, func, or_, select, text, tuple_

from hiring_assistant.domain.candidate import Candidate
from hiring_assistant.domain.interview import Interview, InterviewState
from hiring_assistant.domain.ordering import InterviewOrder
from hiring_assistant.store.rows import Rows
from hiring_assistant.store.tables import CandidateRow, InterviewRow, RoleRow

_INTERVIEW = InterviewRow.__table__
_CANDIDATE = CandidateRow.__table__
_ROLE = RoleRow.__table__
_INTERVIEWS = Rows(_INTERVIEW, Interview)

SHOWN_AT = func.coalesce(_INTERVIEW.c.planned_at, _INTERVIEW.c.started_at, _INTERVIEW.c.submitted_at, "~")
"""The time that an interview stands under; those without any come last."""

_STATES = case({state.value: at for at, state in enumerate(InterviewState)}, value=_INTERVIEW.c.state)


@dataclass(frozen=True, slots=True)
class KitStage:
    """What lists show of a stage of a kit."""

    kit_id: str
    role_title: str
    order: int
    title: str


@dataclass(frozen=True, slots=True)
class Word:
    """A word that an interview must have: in the candidate's name or track, else in one of these."""

    name: str
    kits: tuple[str, ...]
    stages: tuple[tuple[str, int], ...]
    interviewers: tuple[str, ...]


class InterviewLists:
    """The lists in a unit of work."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def ids(
        self,
        states: Collection[InterviewState] = (),
        interviewers: Collection[str] | None = None,
        words: Sequence[Word] = (),
        order: InterviewOrder = InterviewOrder.TIME,
        *,
        descending: bool = False,
    ) -> tuple[str, ...]:
        """The ids of the interviews in one of ``states`` (none given: any), by these people (None: by anybody), that
        have all ``words``.
        """
        by: dict[InterviewOrder, tuple[ColumnElement[Any], ...]] = {
            InterviewOrder.TIME: (SHOWN_AT,),
            InterviewOrder.CANDIDATE: (_CANDIDATE.c.name_sorted,),
            InterviewOrder.ROLE: (_ROLE.c.title_sorted, _CANDIDATE.c.track.collate("NOCASE")),
            InterviewOrder.STAGE: (_INTERVIEW.c.stage,),
            InterviewOrder.INTERVIEWER: (_INTERVIEW.c.interviewer.collate("NOCASE"),),
            InterviewOrder.STATE: (_STATES,),
        }
        keys = (*by[order], *(() if order is InterviewOrder.TIME else (SHOWN_AT,)), _INTERVIEW.c.id)
        query = select(_INTERVIEW.c.id).order_by(*(key.desc() if descending else key for key in keys))
        if words or order in (InterviewOrder.CANDIDATE, InterviewOrder.ROLE):
            query = query.join_from(_INTERVIEW, _CANDIDATE)
        if order is InterviewOrder.ROLE:
            query = query.join(_ROLE, _ROLE.c.id == _CANDIDATE.c.role_id)
        if states:
            query = query.where(_INTERVIEW.c.state.in_(states))
        if interviewers is not None:
            query = query.where(_INTERVIEW.c.interviewer.in_(interviewers))
        for word in words:
            query = query.where(
                or_(
                    func.instr(_CANDIDATE.c.name_sorted, word.name) > 0,
                    func.instr(func.sorted_as(_CANDIDATE.c.track), word.name) > 0,
                    _INTERVIEW.c.kit_id.in_(word.kits),
                    tuple_(_INTERVIEW.c.kit_id, _INTERVIEW.c.stage).in_(word.stages),
                    _INTERVIEW.c.interviewer.in_(word.interviewers),
                )
            )
        return tuple(self._connection.execute(query).scalars().all())

    def read(self, ids: Collection[str]) -> tuple[tuple[Interview, Candidate], ...]:
        """Interviews with their candidates, in no order; those that are gone are left out."""
        columns = [_CANDIDATE.c[name] for name in Candidate.__dataclass_fields__]
        query = _INTERVIEWS.query().add_columns(*columns).join_from(_INTERVIEW, _CANDIDATE)
        width = len(Interview.__dataclass_fields__)
        found = self._connection.execute(query.where(_INTERVIEW.c.id.in_(ids)))
        return tuple((Interview(*row[:width]), Candidate(*row[width:])) for row in found)

    def interviewers(self) -> tuple[str, ...]:
        """Everybody who holds or held an interview, as they are written."""
        return tuple(self._connection.execute(select(_INTERVIEW.c.interviewer).distinct()).scalars().all())

    def count(self) -> int:
        """How many interviews there are."""
        return self._connection.execute(select(func.count()).select_from(_INTERVIEW)).scalar_one()

    def kit_stages(self) -> tuple[KitStage, ...]:
        """The stages of all kits, without reading the kits themselves."""
        found = self._connection.execute(
            text(
                "SELECT k.id, k.plan ->> 'role_title', s.value ->> 'order', s.value ->> 'title'"
                " FROM kit AS k, json_each(k.plan, '$.stages') AS s"
            )
        )
        return tuple(KitStage(*row) for row in found)

    def due(self, before: datetime, limit: int) -> tuple[str, ...]:
        """The ids of planned interviews before a moment, by time; those without a time last."""
        query = select(_INTERVIEW.c.id).where(_INTERVIEW.c.state == InterviewState.PLANNED, _due(before))
        in_time = query.order_by(_INTERVIEW.c.planned_at.asc().nulls_last(), _INTERVIEW.c.id)
        return tuple(self._connection.execute(in_time.limit(limit)).scalars().all())

    def count_due(self, before: datetime) -> tuple[int, int]:
        """How many planned interviews there are before a moment (or without a time), and how many after."""
        planned = select(func.count()).select_from(_INTERVIEW).where(_INTERVIEW.c.state == InterviewState.PLANNED)
        due = self._connection.execute(planned.where(_due(before))).scalar_one()
        return due, self._connection.execute(planned).scalar_one() - due

    def of_candidates(self, candidate_ids: Collection[str]) -> tuple[Interview, ...]:
        """The interviews of several candidates, in no order."""
        query = _INTERVIEWS.query().where(_INTERVIEW.c.candidate_id.in_(candidate_ids))
        return _INTERVIEWS.read(self._connection, query)


def _due(before: datetime) -> ColumnElement[bool]:
    return or_(_INTERVIEW.c.planned_at.is_(None), _INTERVIEW.c.planned_at < before)
