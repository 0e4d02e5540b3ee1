"""Files between two people's programs that say what they are and whether they are as they were made.

Such a file is one JSON object. Its header (format, version, who made it and when, a SHA-256 of everything else) can be
read without the rest, so that a later version may sign or encrypt the payload.
"""

from __future__ import annotations

import hashlib
import json
import math
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.exchange.files import write_whole

MAX_BYTES = 20_000_000
_LARGEST_NUMBER = 2**53
"""Beyond it JSON programs disagree about whole numbers, and a store could not keep it."""


@dataclass(frozen=True, slots=True)
class SealedForm:
    """A sort of file: the name of its format, the newest version of it, the ending of its names, what people call it,
    and which of its fields stand in the header. Its problems have codes such as ``packet-damaged``. ``kinds`` are the
    values that the header's "kind" may have, where it has any.
    """

    format: str
    version: int
    suffix: str
    what: str
    header: tuple[str, ...]
    kinds: tuple[str, ...] = ()

    @property
    def code(self) -> str:
        """What codes of problems call it."""
        return self.what.replace(" ", "-")

    def damaged(self) -> CannotDo:
        """The problem that a file is not as it was made."""
        return CannotDo(
            f"{self.code}-damaged",
            f"This {self.what} was changed or cut off on the way. Ask for it to be sent again; nothing was taken in.",
        )


def write_sealed(form: SealedForm, header: dict[str, Any], payload: dict[str, Any], path: Path) -> None:
    """Write a file that only its owner can read.

    Raises:
        CannotDo: when the place cannot be written to, or the file would be over 20 MB.
        MachineFault: when the disk is full or failed.
    """
    sealed = digest(header, payload)
    content = {"format": form.format, "version": form.version, **header, "sha256": sealed, "payload": payload}
    data = json.dumps(content, ensure_ascii=False, indent=1).encode()
    if len(data) > MAX_BYTES:
        raise CannotDo(
            f"{form.code}-too-large",
            f"This is over 20 MB, more than a {form.what} can hold. Shorten the longest texts.",
        )
    write_whole(path, data)


def read_sealed(form: SealedForm, path: Path) -> tuple[dict[str, Any], dict[str, Any]]:
    """The header and the payload of a file that is as it was made.

    Raises:
        CannotDo: when the file cannot be read, is none of that form, was made by a newer version, or was changed.
    """
    content = _content(form, _read(form, path))
    version = content.get("version")
    if not isinstance(version, int) or version < 1:
        raise form.damaged()
    if version > form.version:
        raise CannotDo(
            f"{form.code}-newer",
            f"This {form.what} was made by a newer version of Hiring Assistant. "
            "Update the program, then open it again.",
        )
    if form.kinds and content.get("kind") not in form.kinds:
        raise CannotDo(
            f"{form.code}-kind", f"This {form.what} holds something else than can be taken in here. Nothing was."
        )
    payload = content.get("payload")
    header = {name: content.get(name) for name in form.header}
    if not isinstance(payload, dict):
        raise form.damaged()
    try:
        as_made = content.get("sha256") == digest(header, payload)
    except (ValueError, RecursionError):
        as_made = False
    if not as_made:
        raise form.damaged()
    return header, payload


def digest(header: dict[str, Any], payload: dict[str, Any]) -> str:
    """SHA-256 over header and payload in one settled form: sorted keys, no white space, UTF-8."""
    settled = json.dumps({**header, "payload": payload}, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(settled.encode()).hexdigest()


def is_uuid(text: str) -> bool:
    """Whether a text is an id as this program makes them."""
    try:
        return str(uuid.UUID(text)) == text
    except ValueError:
        return False


def can_be_kept(value: object) -> bool:
    """Whether a store can hold all times and numbers in ``value``: times with a zone, numbers that JSON agrees on."""
    return all(map(_fits, _values(value)))


def _read(form: SealedForm, path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except (OSError, ValueError):
        raise CannotDo(
            f"{form.code}-not-readable",
            f"“{path.name}” could not be read. Check that it is still there and may be opened.",
        ) from None
    if len(data) > MAX_BYTES:
        raise CannotDo(
            f"{form.code}-too-large", f"“{path.name}” is over 20 MB, which no {form.what} is. Choose another file."
        )
    return data


def _content(form: SealedForm, data: bytes) -> dict[str, Any]:
    try:
        content = json.loads(data.decode(), parse_constant=_no_constant)
    except (ValueError, RecursionError):
        # What begins as such a file and does not end as one was cut off; anything else never was one.
        raise form.damaged() if form.format.encode() in data[:200] else _another_file(form) from None
    if not isinstance(content, dict) or content.get("format") != form.format:
        raise _another_file(form)
    return content


def _no_constant(name: str) -> float:
    raise ValueError(f"{name} is not a number")


def _another_file(form: SealedForm) -> CannotDo:
    return CannotDo(f"not-a-{form.code}", f"This file is not a {form.what}. Their names end in {form.suffix}.")


def _values(value: object) -> Iterator[object]:
    if is_dataclass(value):
        for field in fields(value):
            yield from _values(getattr(value, field.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from _values(item)
    else:
        yield value


def _fits(value: object) -> bool:
    if isinstance(value, datetime):
        try:
            return value.tzinfo is not None and value.astimezone(UTC) is not None
        except OverflowError:
            return False
    if isinstance(value, int | float):
        return math.isfinite(value) if isinstance(value, float) else abs(value) <= _LARGEST_NUMBER
    return True
