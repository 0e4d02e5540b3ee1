"""Kits that are still being worked on, and questions of people's own.

Revision 0003, after 0002. Raises the format number: an older program would hold interviews with a draft.
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the state of kits and the table of own questions; the kits in the store are ready."""
    op.add_column("kit", sa.Column("state", sa.Text(), nullable=False, server_default="ready"))
    op.create_index(
        "uq_kit_draft", "kit", ["role_version_id", "track"], unique=True, sqlite_where=sa.text("state = 'draft'")
    )
    op.create_table(
        "own_question",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("difficulty", sa.Text(), nullable=False),
        sa.Column("competency", sa.Text(), nullable=True),
        sa.Column("probes", sa.Text(), nullable=False),
        sa.Column("anchors", sa.Text(), nullable=False),
        sa.Column("added_at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_own_question"),
    )
