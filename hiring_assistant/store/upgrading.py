"""Bringing a store of an older version up to date: a copy first, then the migrations, all of them or none."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError

from hiring_assistant.domain.problem import MachineFault
from hiring_assistant.store import schema
from hiring_assistant.store.backups import FOLDER_NAME, copy_of
from hiring_assistant.store.connecting import FILE_NAME, writing
from hiring_assistant.store.faults import sql_fault
from hiring_assistant.store.keys import StoreKey

SCRIPTS = "hiring_assistant:store/migrations"
"""Where Alembic finds env.py and versions/, inside the installed package."""


def upgrade(folder: Path, key: StoreKey, engine: Engine) -> Path:
    """Bring the store in ``folder`` to the newest revision and return the copy that was made before.

    Raises:
        MachineFault: ``upgrade-failed``; the store is as it was. Also where the copy cannot be made.
    """
    now = datetime.now(UTC)
    copy = folder / FOLDER_NAME / f"before-{schema.REVISION}-{now:%Y%m%dT%H%M%SZ}.db"
    copy_of(folder / FILE_NAME, key, copy)
    with writing(engine).connect() as connection:
        # A table that is rebuilt would take its children with it; and this pragma does nothing inside a transaction.
        driver = connection.connection.driver_connection
        assert driver is not None  # noqa: S101 - a checked-out connection has one
        driver.execute("PRAGMA foreign_keys = OFF")
        try:
            with connection.begin():
                _migrate(connection)
        except Exception as error:
            if isinstance(error, DBAPIError) and sql_fault(str(error.orig), folder) is not None:
                raise  # a full disk and the like, told by whoever opens the store
            raise MachineFault(
                "upgrade-failed",
                f"The store in {folder} could not be brought up to date and was left as it was. "
                f"A copy of it is {copy}. Use the version of the program that made it, or ask for help.",
            ) from error
        finally:
            driver.execute("PRAGMA foreign_keys = ON")
    return copy


def _migrate(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", SCRIPTS)
    config.attributes["connection"] = connection
    # Triggers belong to the program, not to a revision: SQLite refuses to rebuild a table that one of them names, and
    # would silently drop those of the table itself. So they step aside and are made anew.
    schema.drop_triggers(connection)
    command.upgrade(config, schema.REVISION)
    schema.create_triggers(connection)
    broken = connection.execute(text("PRAGMA foreign_key_check")).first()
    if broken is not None:
        raise ValueError(f"a migration left rows of {broken[0]} without the {broken[2]} they belong to")
    schema.set_format(connection, schema.FORMAT)
