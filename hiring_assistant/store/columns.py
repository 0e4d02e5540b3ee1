"""Column types: how the fields of domain values are written into the store and read back.

Each type turns one kind of field into text and back, so that rows and frozen values have the same fields.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from enum import StrEnum
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, ClassVar

from sqlalchemy import Text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

if TYPE_CHECKING:
    from pydantic import TypeAdapter


def clean(text: str) -> str:
    """``text`` without what SQLite and UTF-8 cannot hold: NUL is left out, half a surrogate pair becomes U+FFFD.

    Such characters come from pasted or damaged text; refusing them would lose the note they stand in.
    """
    if text.isascii():
        return text.replace("\0", "") if "\0" in text else str(text)
    return text.replace("\0", "").encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


class CleanText(TypeDecorator[str]):
    """Any Unicode text (see ``clean``)."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """The text as it is stored."""
        return None if value is None else clean(value)


class UtcTime(TypeDecorator[datetime]):
    """A moment, as ISO 8601 text in UTC with microseconds, so that text order is time order."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """The moment as text.

        Raises:
            ValueError: for a time without time zone.
        """
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time is kept only with its time zone")
        return value.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        """The moment, aware, in UTC."""
        return None if value is None else datetime.fromisoformat(value)


class Texts(TypeDecorator[tuple[str, ...]]):
    """A tuple of texts, as a JSON list."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: tuple[str, ...] | None, dialect: Dialect) -> str | None:
        """The texts as JSON."""
        if not value:
            return None if value is None else "[]"
        return json.dumps([clean(text) for text in value], ensure_ascii=False)

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[str, ...] | None:
        """The texts."""
        if value == "[]":
            return ()
        return None if value is None else tuple(json.loads(value))


class Pairs(TypeDecorator[tuple[tuple[str, str], ...]]):
    """Named texts in their order, as a JSON list of pairs."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: tuple[tuple[str, str], ...] | None, dialect: Dialect) -> str | None:
        """The pairs as JSON."""
        if value is None:
            return None
        return json.dumps([[clean(name), clean(text)] for name, text in value], ensure_ascii=False)

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[tuple[str, str], ...] | None:
        """The pairs."""
        return None if value is None else tuple((name, text) for name, text in json.loads(value))


class Choice(TypeDecorator[StrEnum]):
    """A member of an enumeration, as its value."""

    impl = Text
    cache_ok = True
    members: ClassVar[Callable[[str], StrEnum]]

    def process_bind_param(self, value: StrEnum | None, dialect: Dialect) -> str | None:
        """The member's value.

        Raises:
            ValueError: for anything that is no member.
        """
        return None if value is None else type(self).members(value).value

    def process_result_value(self, value: str | None, dialect: Dialect) -> StrEnum | None:
        """The member."""
        return None if value is None else type(self).members(value)


@cache
def choice(enumeration: type[StrEnum]) -> type[Choice]:
    """The column type for members of ``enumeration``."""
    return type(f"{enumeration.__name__}Choice", (Choice,), {"members": enumeration, "cache_ok": True})


@cache
def _adapter(kind: Any) -> TypeAdapter[Any]:
    # Building one takes some milliseconds, so only when the first document is read or written.
    from pydantic import TypeAdapter

    return TypeAdapter(kind)


@lru_cache(maxsize=256)
def _read_document(kind: Any, text: str) -> Any:
    # Documents are frozen values, so that one reading serves all who ask for the same text again.
    return _adapter(kind).validate_json(text)


class Document(TypeDecorator[Any]):
    """A nested frozen value, as JSON text; reading it back checks it against its type."""

    impl = Text
    cache_ok = True
    kind: ClassVar[Any]

    def process_bind_param(self, value: Any | None, dialect: Dialect) -> str | None:
        """The document as JSON."""
        if value is None:
            return None
        adapter = _adapter(self.kind)
        try:
            return adapter.dump_json(value).decode()
        except ValueError:  # half a surrogate pair somewhere, which JSON in UTF-8 cannot hold
            return clean(json.dumps(adapter.dump_python(value), ensure_ascii=False))

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any | None:
        """The document.

        Raises:
            pydantic.ValidationError: where the text does not fit the type, which only damage can cause.
        """
        if value == "[]":
            return ()  # without an adapter, which takes some milliseconds to build
        return None if value is None else _read_document(self.kind, value)


@cache
def document(kind: Any) -> type[Document]:
    """The column type for nested values of type ``kind``, a frozen dataclass or a tuple of them."""
    name = getattr(kind, "__name__", "Nested")
    return type(f"{name}Document", (Document,), {"kind": kind, "cache_ok": True})
