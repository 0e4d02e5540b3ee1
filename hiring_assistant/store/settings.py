"""Settings that belong to one store, such as that it holds sample data."""

from __future__ import annotations

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from hiring_assistant.store.tables import SettingRow

_SETTING = SettingRow.__table__


class SettingRows:
    """The settings in a unit of work."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, key: str) -> str | None:
        """The value of a setting, or None where it was never set."""
        return self._connection.execute(select(_SETTING.c.value).where(_SETTING.c.key == key)).scalar()

    def set(self, key: str, value: str) -> None:
        """Set a setting."""
        statement = insert(_SETTING).values(key=key, value=value)
        self._connection.execute(statement.on_conflict_do_update(index_elements=["key"], set_={"value": value}))
