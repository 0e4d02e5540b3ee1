"""A candidate, and where they stand in the hiring process."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from hiring_assistant.domain.decision import CandidateState


@dataclass(frozen=True, slots=True)
class Candidate:
    """A person considered for one track of one role.

    ``stage`` is the order of the stage the candidate is in (from 1); with ``state`` it follows from the decisions
    in force (``decision.standing``) and is kept so that lists can be filtered.
    """

    id: str
    name: str
    role_id: str
    track: str
    created_at: datetime
    email: str = ""
    phone: str = ""
    links: tuple[str, ...] = ()
    note: str = ""
    stage: int = 1
    state: CandidateState = CandidateState.ACTIVE


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file kept with a candidate, such as a CV. The content is read apart from this (``size`` in bytes)."""

    id: str
    candidate_id: str
    file_name: str
    media_type: str
    size: int
    sha256: str
    added_at: datetime


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """Something that happened to a candidate. ``what`` is a code such as ``interview-submitted``;
    ``detail`` holds plain values for its sentence (names, titles), never notes or ratings.
    """

    id: str
    candidate_id: str
    at: datetime
    actor: str
    what: str
    detail: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class CandidateQuery:
    """Which candidates a list shows. Each word of ``text`` stands somewhere in name, address or note. None: all."""

    text: str = ""
    role_id: str | None = None
    stage: int | None = None
    state: CandidateState | None = None


@dataclass(frozen=True, slots=True)
class CandidateEntry:
    """A candidate in a list, with the title of the role."""

    candidate: Candidate
    role_title: str
