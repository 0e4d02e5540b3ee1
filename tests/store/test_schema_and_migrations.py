"""A new store and a migrated one have the same schema; an older store is copied, then brought up to date or left."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from hiring_assistant.domain.correction import RemoveTrack
from hiring_assistant.domain.kit import KitState
from hiring_assistant.domain.problem import CannotDo, MachineFault
from hiring_assistant.domain.searching import wanted
from hiring_assistant.store import schema, search, upgrading
from hiring_assistant.store.connecting import connect, make_engine, writing
from hiring_assistant.store.keys import KeyPlace, StoreKey
from hiring_assistant.store.opening import Store, open_store
from hiring_assistant.store.tables import StoreTable
from hiring_assistant.store.upkeep import check
from tests.store.conftest import fill

SCRIPTS = Path(upgrading.__file__).parent / "migrations"
KEY = StoreKey("ab" * 32, "cd" * 16, KeyPlace.KEY_FILE)


def shape(connection: Connection) -> list[tuple[str, str, list[str]]]:
    """Everything in the schema; white space and the order of columns and constraints make no difference."""
    rows = connection.execute(text("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL"))
    return sorted((kind, name, sorted(pieces(sql))) for kind, name, sql in rows)


def pieces(sql: str) -> list[str]:
    before, _, inside = re.sub(r"\s+|\"", "", sql).partition("(")
    return [before, *inside.removesuffix(")").split(",")]


def made_by(tmp_path: Path, make: Callable[[Connection], None]) -> list[tuple[str, str, list[str]]]:
    file = tmp_path / "schema.db"
    connect(file, KEY, mode="rwc").close()
    engine = make_engine(file, KEY, new=True)
    with writing(engine).begin() as connection:
        make(connection)
        found = shape(connection)
        assert schema.format_of(connection) == schema.FORMAT
        assert schema.revision_of(connection) == schema.REVISION
    engine.dispose()
    file.unlink()
    return found


def test_migrations_and_create_all_make_the_same_schema(tmp_path: Path) -> None:
    created = made_by(tmp_path, schema.create)
    migrated = made_by(tmp_path, upgrading._migrate)
    assert created == migrated
    # FTS5 tables make tables of their own beside them.
    made = {name for kind, name, _ in created if kind == "table" and not name.startswith(tuple(search.TABLES))}
    assert made == {*StoreTable.metadata.tables, "alembic_version"}


def test_the_newest_migration_is_the_one_the_program_expects() -> None:
    config = Config()
    config.set_main_option("script_location", upgrading.SCRIPTS)
    assert ScriptDirectory.from_config(config).get_heads() == [schema.REVISION]


def test_lists_and_parts_are_found_by_index(filled: Store) -> None:
    with filled.engine.connect() as connection:
        for table, condition in [
            ("candidate", "role_id = 'x' AND stage = 1"),
            ("candidate", "state = 'active'"),
            ("candidate", "name_folded = 'x'"),
            ("interview", "candidate_id = 'x'"),
            ("interview", "state IN ('planned', 'started')"),
            ("note", "interview_id = 'x'"),
            ("rating", "interview_id = 'x'"),
            ("history", "candidate_id = 'x'"),
            ("decision", "candidate_id = 'x'"),
            ("kit", "role_version_id = 'x' AND track = 'y'"),
            ("role_version", "sha256 = 'x'"),
        ]:
            plan = connection.execute(text(f"EXPLAIN QUERY PLAN SELECT * FROM {table} WHERE {condition}"))  # noqa: S608
            assert "USING INDEX" in str(plan.all()), (table, condition)


def test_every_foreign_key_is_found_by_index(filled: Store) -> None:
    # Without one, removing a candidate would read whole tables.
    with filled.engine.connect() as connection:
        for table in StoreTable.metadata.tables.values():
            for column in table.columns:
                if column.foreign_keys:
                    query = f"EXPLAIN QUERY PLAN SELECT * FROM {table.name} WHERE {column.name} = 'x'"  # noqa: S608
                    assert "SEARCH" in str(connection.execute(text(query)).all()), column


NEWEST = schema.REVISION


@pytest.fixture
def next_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Makes this program one that has a revision 9999 with that body."""

    def make(body: str) -> None:
        scripts = tmp_path / "scripts"
        shutil.copytree(SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
        (scripts / "versions" / "9999_next.py").write_text(
            "import sqlalchemy as sa\nfrom alembic import op\n"
            f'revision = "9999"\ndown_revision = "{NEWEST}"\nbranch_labels = depends_on = None\n'
            f"def upgrade() -> None:\n{body}"
        )
        monkeypatch.setattr(schema, "REVISION", "9999")
        monkeypatch.setattr(upgrading, "SCRIPTS", str(scripts))

    return make


REBUILD = """
    with op.batch_alter_table("candidate") as batch:
        batch.add_column(sa.Column("pronouns", sa.Text(), nullable=False, server_default=""))
        batch.alter_column("phone", new_column_name="telephone")
    with op.batch_alter_table("interview", recreate="always") as batch:
        batch.add_column(sa.Column("room", sa.Text()))
"""


def test_an_older_store_is_copied_and_brought_up_to_date(filled: Store, next_version: Callable[[str], None]) -> None:
    with filled.write() as unit:
        unit.interviews.save_card("interview", None, "kept", "", "")
    filled.close()
    next_version(REBUILD)
    with pytest.raises(CannotDo) as caught:
        open_store(filled.folder, read_only=True)
    assert caught.value.code == "store-older"
    store = open_store(filled.folder)
    with store.engine.connect() as connection:
        assert connection.execute(text("SELECT name, pronouns, telephone FROM candidate")).all() == [
            ("Noor Haddad", "", "")
        ]
        # What hangs on a table that is rebuilt stays.
        assert connection.execute(text("SELECT takeaways FROM scorecard")).scalar() == "kept"
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
    report = check(store)
    assert report.ok
    assert report.revision == "9999"
    store.close()
    (copy,) = (filled.folder / "backups").iterdir()
    assert copy.name.startswith("before-9999-")
    raw = connect(copy, filled.key, mode="ro")
    assert raw.execute("SELECT version_num FROM alembic_version").fetchall() == [(NEWEST,)]
    assert raw.execute("SELECT name, phone FROM candidate").fetchall() == [("Noor Haddad", "")]
    raw.close()
    open_store(filled.folder).close()
    assert len(list((filled.folder / "backups").iterdir())) == 1


def without_kit_drafts(connection: Connection) -> None:
    """Take revisions 0006 to 0003 back."""
    schema.drop_triggers(connection)
    for table in ("search_entry", *search.TABLES):
        connection.execute(text(f"DROP TABLE {table}"))
    for index in (
        "interview_candidate_id_stage_state",
        "interview_interviewer",
        "candidate_state_name_sorted_stage_id",
        "candidate_name_sorted_id",
    ):
        connection.execute(text(f"DROP INDEX ix_{index}"))
    connection.execute(text("CREATE INDEX ix_interview_candidate_id_stage ON interview (candidate_id, stage)"))
    connection.execute(text("CREATE INDEX ix_candidate_state_stage ON candidate (state, stage)"))
    connection.execute(text("CREATE INDEX ix_candidate_name_sorted ON candidate (name_sorted)"))
    connection.execute(text("ALTER TABLE decision DROP COLUMN against"))
    connection.execute(text("ALTER TABLE decision DROP COLUMN override_reason"))
    for table in ("practice_rating", "agreed_outcome", "amendment", "debrief"):
        connection.execute(text(f"DROP TABLE {table}"))
    connection.execute(text("DROP TABLE own_question"))
    connection.execute(text("DROP INDEX uq_kit_draft"))
    connection.execute(text("ALTER TABLE kit DROP COLUMN state"))
    connection.execute(text("UPDATE alembic_version SET version_num = '0002'"))


def test_the_kits_of_an_older_store_are_ready(filled: Store) -> None:
    with filled.read() as unit:
        before = unit.kits.get("kit")
    with filled.engine.begin() as connection:
        without_kit_drafts(connection)
    filled.close()
    store = open_store(filled.folder)
    assert before is not None
    draft = replace(before, id="draft", number=2, state=KitState.DRAFT)
    with store.write() as unit:
        assert before.state is KitState.READY
        assert unit.kits.latest("version", before.plan.track) == before
        unit.kits.add(draft)
    with store.read() as unit:
        assert unit.kits.latest("version", before.plan.track) == before
        assert unit.kits.draft("version", before.plan.track) == draft
        assert unit.own_questions.all() == ()
        # What was there before there was an index is in it.
        assert [found.name for found in unit.search.people(wanted("noor"), 9)] == ["Noor Haddad"]
        assert [found.text for found in unit.search.requirements(wanted("tides"), 9)] == ["Reads tides"]


def test_a_store_without_corrections_gets_them(filled: Store) -> None:
    with filled.write() as unit:
        before = unit.roles.version("version")
    with filled.engine.begin() as connection:
        without_kit_drafts(connection)
        connection.execute(text("ALTER TABLE role_version DROP COLUMN corrections"))
        connection.execute(text("ALTER TABLE role_version DROP COLUMN uncorrected"))
        connection.execute(text("UPDATE alembic_version SET version_num = '0001'"))
    filled.close()
    store = open_store(filled.folder)
    with store.write() as unit:
        assert unit.roles.version("version") == before
        assert before is not None
        assert (before.corrections, before.uncorrected) == ((), None)
        corrected = replace(
            before,
            reading=replace(before.reading, tracks=()),
            corrections=(RemoveTrack("Pilot"),),
            uncorrected=before.reading,
        )
        unit.roles.update_version(corrected)
        assert unit.roles.version("version") == corrected
        assert [(role.tracks, role.requirements) for role in unit.roles.summaries()] == [((), 0)]
    store.close()


DROP_KITS = """
    op.get_bind().connection.driver_connection.execute("DELETE FROM kit")
"""


@pytest.mark.parametrize(
    ("body", "why"),
    [
        (REBUILD + "    raise RuntimeError('half-way')\n", "half-way"),
        (REBUILD + DROP_KITS, "left rows of interview"),
        (REBUILD + "    op.execute('no such statement')\n", "syntax error"),
    ],
)
def test_a_migration_that_fails_leaves_the_store_as_it_was(
    filled: Store, next_version: Callable[[str], None], monkeypatch: pytest.MonkeyPatch, body: str, why: str
) -> None:
    filled.close()
    before = filled.file.read_bytes()
    next_version(body)
    with pytest.raises(MachineFault) as caught:
        open_store(filled.folder)
    assert caught.value.code == "upgrade-failed"
    assert "before-9999" in str(caught.value)
    assert why in str(caught.value.__cause__)
    assert filled.file.read_bytes() == before
    monkeypatch.undo()
    monkeypatch.setenv("HIRING_ASSISTANT_KEYRING", "off")
    store = open_store(filled.folder)
    assert check(store).ok
    store.close()


def test_a_newer_revision_of_the_same_format_opens(filled: Store) -> None:
    with filled.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0009'"))
        connection.execute(text("ALTER TABLE candidate ADD COLUMN pronouns TEXT NOT NULL DEFAULT ''"))
    filled.close()
    store = open_store(filled.folder)
    with store.write() as unit:
        noor = unit.candidates.get("candidate")
        assert noor is not None
        unit.candidates.update(noor)
    store.close()
    assert not (filled.folder / "backups").exists()


def test_a_new_store_has_no_copies_beside_it(tmp_path: Path) -> None:
    store = open_store(tmp_path / "new")
    with store.write() as unit:
        fill(unit)
    store.close()
    assert {file.name for file in store.folder.iterdir()} <= {"hiring.db", "hiring.key", "hiring.lock"}
