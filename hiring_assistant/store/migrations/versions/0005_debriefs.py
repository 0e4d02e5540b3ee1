"""Debriefs, what decisions go against, and practice.

Revision 0005, after 0004. Raises the format number: an older program would decide without the reason for an override.
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the tables and columns; no decision in the store overrides anything that it would have asked about."""
    op.create_table(
        "debrief",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("candidate_id", sa.Text(), nullable=False),
        sa.Column("held_by", sa.Text(), nullable=False),
        sa.Column("started_at", sa.Text(), nullable=False),
        sa.Column("ended_at", sa.Text(), nullable=True),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["candidate_id"], ["candidate.id"], name=op.f("fk_debrief_candidate_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_debrief")),
    )
    op.create_index(op.f("ix_debrief_candidate_id_started_at"), "debrief", ["candidate_id", "started_at"])
    op.create_table(
        "agreed_outcome",
        sa.Column("debrief_id", sa.Text(), nullable=False),
        sa.Column("requirement_id", sa.Text(), nullable=False),
        sa.Column("value", sa.Integer(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("noted_at", sa.Text(), nullable=False),
        sa.CheckConstraint("value BETWEEN 1 AND 5", name=op.f("ck_agreed_outcome_value")),
        sa.ForeignKeyConstraint(
            ["debrief_id"], ["debrief.id"], name=op.f("fk_agreed_outcome_debrief_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("debrief_id", "requirement_id", name=op.f("pk_agreed_outcome")),
    )
    op.create_table(
        "practice_rating",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("answer_id", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.Column("rated_at", sa.Text(), nullable=False),
        sa.CheckConstraint("value BETWEEN 1 AND 5", name=op.f("ck_practice_rating_value")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_practice_rating")),
    )
    op.create_index(op.f("ix_practice_rating_person_rated_at"), "practice_rating", ["person", "rated_at"])
    with op.batch_alter_table("amendment", recreate="always") as batch:
        batch.add_column(sa.Column("debrief_id", sa.Text(), nullable=True))
        batch.create_foreign_key(
            op.f("fk_amendment_debrief_id"), "debrief", ["debrief_id"], ["id"], ondelete="SET NULL"
        )
    op.create_index(op.f("ix_amendment_debrief_id"), "amendment", ["debrief_id"])
    op.add_column("decision", sa.Column("against", sa.Text(), nullable=False, server_default="[]"))
    op.add_column("decision", sa.Column("override_reason", sa.Text(), nullable=False, server_default=""))
