"""Corrections of what was read on a role page, kept apart from what the reader found.

Revision 0002, after 0001. ``reading`` stays the one that holds; ``uncorrected`` is null where nothing was corrected.
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the two columns; what is in the store has no corrections."""
    op.add_column("role_version", sa.Column("corrections", sa.Text(), nullable=False, server_default="[]"))
    op.add_column("role_version", sa.Column("uncorrected", sa.Text(), nullable=True))
