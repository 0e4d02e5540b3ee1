"""The schema of the store: which one this program makes and reads, and how a new store gets it.

``REVISION`` is the newest revision under migrations/. ``FORMAT`` is the number that locks older programs out: raise
it with a revision after which an older program would read or write wrongly. It is kept in SQLite's user_version.
"""

from __future__ import annotations

from sqlalchemy import Connection, text

from hiring_assistant.store import search
from hiring_assistant.store.tables import StoreTable

FORMAT = 4
REVISION = "0006"

_FIXED = ("note", "answer", "check_answer", "question_record", "scorecard", "rating")
"""Tables whose rows stay as they are once their interview is submitted or cancelled."""

_VERSION_TABLE = (
    "CREATE TABLE alembic_version ("
    "version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
)


def create_triggers(connection: Connection) -> None:
    """Make the triggers which keep the parts of closed interviews as they are, and those of the search index.

    Removing a whole interview still works: its row is gone by the time its parts follow.
    """
    search.create_triggers(connection)
    for table in _FIXED:
        for event, ids in (
            ("INSERT", "NEW.interview_id"),
            ("UPDATE", "OLD.interview_id, NEW.interview_id"),
            ("DELETE", "OLD.interview_id"),
        ):
            closed = f"SELECT 1 FROM interview WHERE id IN ({ids}) AND state IN ('submitted', 'cancelled')"  # noqa: S608
            connection.exec_driver_sql(
                f"CREATE TRIGGER {table}_fixed_on_{event.lower()} BEFORE {event} ON {table} "
                f"WHEN EXISTS ({closed}) BEGIN SELECT RAISE(ABORT, 'already-submitted'); END"
            )


def drop_triggers(connection: Connection) -> None:
    """Drop all triggers, before tables are rebuilt."""
    for name in connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).scalars().all():
        connection.exec_driver_sql(f'DROP TRIGGER "{name}"')


def is_empty(connection: Connection) -> bool:
    """Whether there is no table yet, as in a new file or after a first start that was cut short."""
    return connection.execute(text("SELECT 1 FROM sqlite_master")).first() is None


def create(connection: Connection) -> None:
    """Make all tables, indexes and triggers, as the migrations would, without loading Alembic."""
    StoreTable.metadata.create_all(connection, checkfirst=False)
    search.create_tables(connection)
    search.mark_current(connection)
    create_triggers(connection)
    connection.execute(text(_VERSION_TABLE))
    connection.execute(text("INSERT INTO alembic_version VALUES (:revision)"), {"revision": REVISION})
    set_format(connection, FORMAT)


def set_format(connection: Connection, number: int) -> None:
    """Write the format number."""
    connection.execute(text(f"PRAGMA user_version = {int(number)}"))


def format_of(connection: Connection) -> int:
    """The format number of the store."""
    return int(connection.execute(text("PRAGMA user_version")).scalar_one())


def revision_of(connection: Connection) -> str | None:
    """The schema revision of the store, or None where there is none."""
    known = connection.execute(text("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'")).first()
    if known is None:
        return None
    found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return None if found is None else str(found)
