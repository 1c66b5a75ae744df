"""What a step looked for, and the looks ahead of each phone."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

LOOKED_FOR = sa.text("look_at IS NOT NULL")


def upgrade() -> None:
    """Forward; there is no way back but a backup."""
    op.add_column("steps", sa.Column("looked_for", sa.Text, nullable=False, server_default=""))
    op.drop_index("tasks_look", "tasks")
    op.create_index("tasks_look", "tasks", ["serial", "look_at"],
                    sqlite_where=LOOKED_FOR, postgresql_where=LOOKED_FOR)
