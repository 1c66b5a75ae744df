"""Long lists by how tasks ended, and by account."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_ENDED = sa.text("outcome IS NOT NULL")


def upgrade() -> None:
    """Forward; there is no way back but a backup."""
    op.create_index("tasks_outcome", "tasks", ["outcome", "id"],
                    sqlite_where=_ENDED, postgresql_where=_ENDED)
    op.create_index("tasks_username", "tasks", ["username", "id"])
