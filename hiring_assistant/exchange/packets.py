"""Packets: files between two people's programs. An interview goes out, its submitted scorecard comes back.

A packet is one JSON file. Its header (format, version, kind, id, who made it and when, a SHA-256 of everything
else) can be read without the rest, so that a later version may sign or seal the payload.
"""

from __future__ import annotations

import hashlib
import json
import math
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hiring_assistant.domain.candidate import Candidate
from hiring_assistant.domain.interview import Answer, CheckAnswer, Interview, InterviewState, Note, QuestionRecord
from hiring_assistant.domain.kit import Kit
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.domain.role import RoleVersion
from hiring_assistant.domain.scorecard import Scorecard
from hiring_assistant.exchange.files import write_whole

if TYPE_CHECKING:
    from pydantic import TypeAdapter

FORMAT = "hiring-assistant-packet"
VERSION = 1
SUFFIX = ".hiring-packet"
MAX_BYTES = 20_000_000
_LARGEST_NUMBER = 2**53
"""Beyond it JSON programs disagree about whole numbers, and a store could not keep it."""
_HEADER = ("kind", "id", "made_at", "made_by")


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


Packet = InterviewPacket | ScorecardPacket

_KINDS = ("interview", "scorecard")


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
    header = {"kind": kind} | {name: payload.pop(name) for name in _HEADER if name in payload}
    content = {"format": FORMAT, "version": VERSION, **header, "sha256": _digest(header, payload), "payload": payload}
    data = json.dumps(content, ensure_ascii=False, indent=1).encode()
    if len(data) > MAX_BYTES:
        raise CannotDo(
            "packet-too-large", "This is over 20 MB, more than a packet can hold. Shorten the longest notes."
        )
    write_whole(path, data)


def read_packet(path: Path) -> Packet:
    """Read a packet and check all of it.

    Raises:
        CannotDo: when the file cannot be read, is no packet, was made by a newer version, or is not as it was made.
    """
    content = _content(_read(path))
    version, kind = content.get("version"), content.get("kind")
    if not isinstance(version, int) or version < 1:
        raise _damaged()
    if version > VERSION:
        raise CannotDo(
            "packet-newer",
            "This packet was made by a newer version of Hiring Assistant. Update the program, then open it again.",
        )
    if not isinstance(kind, str) or kind not in _KINDS:
        raise CannotDo(
            "packet-kind", "This packet holds neither an interview nor a scorecard, so it cannot be taken in here."
        )
    payload = content.get("payload")
    header = {name: content.get(name) for name in _HEADER}
    if not isinstance(payload, dict):
        raise _damaged()
    try:
        if content.get("sha256") != _digest(header, payload):
            raise _damaged()
        del header["kind"]
        packet = _adapter(kind).validate_json(json.dumps(payload | header), strict=True)
    except (ValueError, RecursionError):
        # pydantic's own message would repeat notes and names.
        raise _damaged() from None
    if any(True for _ in _complaints(packet)):
        raise _damaged()
    if isinstance(packet, InterviewPacket):
        # Whoever made the file may have left more in than this program does.
        packet = replace(packet, candidate=only_what_is_needed(packet.candidate))
    return packet


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except (OSError, ValueError):
        raise CannotDo(
            "packet-not-readable", f"“{path.name}” could not be read. Check that it is still there and may be opened."
        ) from None
    if len(data) > MAX_BYTES:
        raise CannotDo("packet-too-large", f"“{path.name}” is over 20 MB, which no packet is. Choose another file.")
    return data


def _content(data: bytes) -> dict[str, Any]:
    try:
        content = json.loads(data.decode(), parse_constant=_no_constant)
    except (ValueError, RecursionError):
        # What begins as a packet and does not end as one was cut off; anything else never was one.
        raise _damaged() if FORMAT.encode() in data[:200] else _not_a_packet() from None
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise _not_a_packet()
    return content


def _no_constant(name: str) -> float:
    raise ValueError(f"{name} is not a number")


def _not_a_packet() -> CannotDo:
    return CannotDo("not-a-packet", f"This file is not a packet. Packets have names that end in {SUFFIX}.")


def _damaged() -> CannotDo:
    return CannotDo(
        "packet-damaged",
        "This packet was changed or cut off on the way. Ask for it to be sent again; nothing was taken in.",
    )


def _digest(header: dict[str, Any], payload: dict[str, Any]) -> str:
    """SHA-256 over header and payload in one settled form: sorted keys, no white space, UTF-8."""
    settled = json.dumps({**header, "payload": payload}, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(settled.encode()).hexdigest()


@cache
def _adapter(kind: str) -> TypeAdapter[Packet]:
    # Imported here because it would cost every start of the program a tenth of a second.
    from pydantic import TypeAdapter

    return TypeAdapter(InterviewPacket if kind == "interview" else ScorecardPacket)


def _complaints(packet: Packet) -> Iterator[str]:
    """What types cannot say: the parts belong together and every value can be kept."""
    if not _is_uuid(packet.id):
        yield "the id of a packet is a UUID"
    if not all(map(_can_be_kept, _values(packet))):
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
        parts: tuple[Scorecard | Note | Answer | CheckAnswer | QuestionRecord, ...] = (
            card,
            *packet.notes,
            *packet.answers,
            *packet.checks,
            *packet.records,
        )
        if any(part.interview_id != interview.id for part in parts):
            yield "a part belongs to another interview"
        for ids in (
            [rating.requirement_id for rating in card.ratings],
            [note.id for note in packet.notes],
            [answer.question_id for answer in packet.answers],
            [check.requirement_id for check in packet.checks],
            [record.question_id for record in packet.records],
        ):
            if len(set(ids)) != len(ids):
                yield "something is there twice"


def _is_uuid(text: str) -> bool:
    try:
        return str(uuid.UUID(text)) == text
    except ValueError:
        return False


def _values(value: object) -> Iterator[object]:
    if is_dataclass(value):
        for field in fields(value):
            yield from _values(getattr(value, field.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from _values(item)
    else:
        yield value


def _can_be_kept(value: object) -> bool:
    if isinstance(value, datetime):
        try:
            return value.tzinfo is not None and value.astimezone(UTC) is not None
        except OverflowError:
            return False
    if isinstance(value, int | float):
        return math.isfinite(value) if isinstance(value, float) else abs(value) <= _LARGEST_NUMBER
    return True
