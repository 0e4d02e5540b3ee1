"""Packets: files between two people's programs. An interview goes out, its submitted scorecard comes back.

What keeps them as they were made is in ``sealed_files``.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from hiring_assistant.domain.amendment import Amendment
from hiring_assistant.domain.candidate import Candidate
from hiring_assistant.domain.interview import Answer, CheckAnswer, Interview, InterviewState, Note, QuestionRecord
from hiring_assistant.domain.kit import Kit
from hiring_assistant.domain.role import RoleVersion
from hiring_assistant.domain.scorecard import Scorecard
from hiring_assistant.exchange.sealed_files import SealedForm, can_be_kept, is_uuid, read_sealed, write_sealed

if TYPE_CHECKING:
    from pydantic import TypeAdapter

SUFFIX = ".hiring-packet"
FORM = SealedForm(
    "hiring-assistant-packet",
    1,
    SUFFIX,
    "packet",
    ("kind", "id", "made_at", "made_by"),
    kinds=("interview", "scorecard"),
)


@dataclass(frozen=True, slots=True)
class InterviewPacket:
    """What another interviewer needs for one interview, and nothing else about the candidate."""

    id: str
    made_at: datetime
    made_by: str
    role_title: str
    role_version: RoleVersion
    kit: Kit
    candidate: Candidate
    interview: Interview


@dataclass(frozen=True, slots=True)
class ScorecardPacket:
    """A finished interview on its way back: the submitted scorecard and all that was kept with it."""

    id: str
    made_at: datetime
    made_by: str
    interview: Interview
    scorecard: Scorecard
    notes: tuple[Note, ...]
    answers: tuple[Answer, ...]
    checks: tuple[CheckAnswer, ...]
    records: tuple[QuestionRecord, ...]
    candidate_name: str
    role_title: str
    stage_title: str
    kit_id: str
    amendments: tuple[Amendment, ...] = ()
    """Said after submitting; packets of earlier versions have none."""


Packet = InterviewPacket | ScorecardPacket


def only_what_is_needed(candidate: Candidate) -> Candidate:
    """The candidate as an interviewer may see them: without address, phone, links and note."""
    return replace(candidate, email="", phone="", links=(), note="")


def write_packet(packet: Packet, path: Path) -> None:
    """Write a packet to a file that only its owner can read; an interview's candidate is cut to what is needed.

    Raises:
        CannotDo: when the place cannot be written to, or the packet is over 20 MB.
        MachineFault: when the disk is full or failed.
        ValueError: when the parts of the packet do not belong together.
    """
    if isinstance(packet, InterviewPacket):
        packet = replace(packet, candidate=only_what_is_needed(packet.candidate))
    for complaint in _complaints(packet):
        raise ValueError(complaint)
    kind = "interview" if isinstance(packet, InterviewPacket) else "scorecard"
    payload = _adapter(kind).dump_python(packet, mode="json")
    header = {"kind": kind} | {name: payload.pop(name) for name in FORM.header if name in payload}
    write_sealed(FORM, header, payload, path)


def read_packet(path: Path) -> Packet:
    """Read a packet and check all of it.

    Raises:
        CannotDo: when the file cannot be read, is no packet, was made by a newer version, or is not as it was made.
    """
    header, payload = read_sealed(FORM, path)
    kind = header.pop("kind")
    try:
        packet = _adapter(kind).validate_json(json.dumps(payload | header), strict=True)
    except (ValueError, RecursionError):
        # pydantic's own message would repeat notes and names.
        raise FORM.damaged() from None
    if any(True for _ in _complaints(packet)):
        raise FORM.damaged()
    if isinstance(packet, InterviewPacket):
        # Whoever made the file may have left more in than this program does.
        packet = replace(packet, candidate=only_what_is_needed(packet.candidate))
    return packet


@cache
def _adapter(kind: str) -> TypeAdapter[Packet]:
    # Imported here because it would cost every start of the program a tenth of a second.
    from pydantic import TypeAdapter

    return TypeAdapter(InterviewPacket if kind == "interview" else ScorecardPacket)


def _complaints(packet: Packet) -> Iterator[str]:
    """What types cannot say: the parts belong together and every value can be kept."""
    if not is_uuid(packet.id):
        yield "the id of a packet is a UUID"
    if not can_be_kept(packet):
        yield "a time without zone, or a number out of range"
    interview = packet.interview
    if not interview.id:
        yield "the interview has no id"
    if isinstance(packet, InterviewPacket):
        if interview.candidate_id != packet.candidate.id or not packet.candidate.id:
            yield "the interview is with another candidate"
        if interview.kit_id != packet.kit.id or packet.kit.plan.stage(interview.stage) is None:
            yield "the interview is held with another kit"
        if packet.kit.role_version_id != packet.role_version.id:
            yield "the kit belongs to another version of the role"
        if packet.candidate.role_id != packet.role_version.role_id:
            yield "the candidate is considered for another role"
    else:
        card = packet.scorecard
        if interview.state is not InterviewState.SUBMITTED or card.submitted_at is None:
            yield "the scorecard is not submitted"
        if packet.kit_id != interview.kit_id:
            yield "the interview was held with another kit"
        parts: tuple[Scorecard | Note | Answer | CheckAnswer | QuestionRecord | Amendment, ...] = (
            card,
            *packet.notes,
            *packet.answers,
            *packet.checks,
            *packet.records,
            *packet.amendments,
        )
        if any(part.interview_id != interview.id for part in parts):
            yield "a part belongs to another interview"
        for ids in (
            [rating.requirement_id for rating in card.ratings],
            [note.id for note in packet.notes],
            [answer.question_id for answer in packet.answers],
            [check.requirement_id for check in packet.checks],
            [record.question_id for record in packet.records],
            [amendment.id for amendment in packet.amendments],
        ):
            if len(set(ids)) != len(ids):
                yield "something is there twice"
        if any(not is_uuid(amendment.id) or not amendment.reason.strip() for amendment in packet.amendments):
            yield "an amendment without an id or a reason"
