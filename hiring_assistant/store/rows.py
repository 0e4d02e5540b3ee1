"""The way between frozen values and rows: a table whose columns are the fields of one kind of value."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from sqlalchemy import Connection, Insert, Select, Table, delete, insert, select, update
from sqlalchemy.dialects import sqlite

from hiring_assistant.domain.problem import CannotDo

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Value = TypeVar("Value", bound="DataclassInstance")


class Rows(Generic[Value]):
    """Writes values of one type into one table and reads them back.

    Every field of ``value_type`` has a column of the same name. Columns
    beyond the fields are given as ``extra`` where a value is written.
    """

    def __init__(self, table: Table, value_type: type[Value]) -> None:
        self.table = table
        self._value_type = value_type
        self._names = tuple(field.name for field in fields(value_type))
        self._columns = tuple(table.c[name] for name in self._names)
        self._key = tuple(table.primary_key.columns)
        self._rest = tuple(column.name for column in table.columns if not column.primary_key)

    def query(self) -> Select[Any]:
        """A statement that selects the fields; narrow and order it, then give it to ``read``."""
        return select(*self._columns)

    def read(self, connection: Connection, query: Select[Any]) -> tuple[Value, ...]:
        """The values that ``query`` finds."""
        return tuple(self._value_type(*row) for row in connection.execute(query))

    def get(self, connection: Connection, *key: str) -> Value | None:
        """The value with that primary key, or None."""
        found = self.read(connection, self.query().where(*self._same(key)))
        return found[0] if found else None

    def add(self, connection: Connection, value: Value, **extra: Any) -> None:
        """Write a new row."""
        connection.execute(insert(self.table), self._row(value, extra))

    def update(self, connection: Connection, value: Value, gone: str, **extra: Any) -> None:
        """Write over the row with the same key.

        Raises:
            CannotDo: code ``gone`` with that sentence where there is no such row.
        """
        row = self._row(value, extra)
        same = self._same([row.pop(column.name) for column in self._key])
        if not connection.execute(update(self.table).where(*same).values(**row)).rowcount:
            raise CannotDo("gone", gone)

    def put(self, connection: Connection, values: Sequence[Value], **extra: Any) -> None:
        """Write rows, over those with the same key."""
        if values:
            connection.execute(self._put, [self._row(value, extra) for value in values])

    @cached_property
    def _put(self) -> Insert:
        # Made once: to make it takes longer than to run it.
        new = sqlite.insert(self.table)
        changed = {name: new.excluded[name] for name in self._rest}
        return new.on_conflict_do_update(index_elements=self._key, set_=changed)

    def remove(self, connection: Connection, *key: str) -> bool:
        """Remove the row with that key and say whether there was one."""
        return bool(connection.execute(delete(self.table).where(*self._same(key))).rowcount)

    def _same(self, key: Sequence[str]) -> list[Any]:
        return [column == part for column, part in zip(self._key, key, strict=True)]

    def _row(self, value: Value, extra: dict[str, Any]) -> dict[str, Any]:
        return {name: getattr(value, name) for name in self._names} | extra
