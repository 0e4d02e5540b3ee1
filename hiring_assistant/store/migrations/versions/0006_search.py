"""The search index, and indexes that lists of many interviews and candidates are read by.

Revision 0006, after 0005. Raises the format number: an older program would not keep the index. The index itself is
filled when the store is opened (see ``search.fill``), as its words are prepared by the program.
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables and indexes."""
    op.create_table(
        "search_entry",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("ref", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_search_entry")),
    )
    op.create_index(op.f("ix_search_entry_owner"), "search_entry", ["owner"])
    tables = {"search_text": "2 3 4", "search_person": "1 2 3", "search_name": "1 2 3", "search_requirement": "2 3"}
    for name, lengths in tables.items():
        op.execute(
            f"CREATE VIRTUAL TABLE {name} USING fts5("
            f"words, content='', columnsize=0, prefix='{lengths}', tokenize='ascii')"
        )
        op.execute(f"INSERT INTO {name}({name}, rank) VALUES ('secure-delete', 1)")
    op.drop_index(op.f("ix_interview_candidate_id_stage"), "interview")
    op.create_index(op.f("ix_interview_candidate_id_stage_state"), "interview", ["candidate_id", "stage", "state"])
    op.drop_index(op.f("ix_candidate_state_stage"), "candidate")
    op.create_index(
        op.f("ix_candidate_state_name_sorted_stage_id"), "candidate", ["state", "name_sorted", "stage", "id"]
    )
    op.drop_index(op.f("ix_candidate_name_sorted"), "candidate")
    op.create_index(op.f("ix_candidate_name_sorted_id"), "candidate", ["name_sorted", "id"])
    op.create_index(op.f("ix_interview_interviewer"), "interview", ["interviewer"])
