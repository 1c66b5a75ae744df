"""Phones in groups, and phones that are paused."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Forward; there is no way back but a backup."""
    op.add_column("devices", sa.Column("shelf", sa.Text, nullable=False, server_default=""))
    op.add_column("devices", sa.Column("paused", sa.Boolean, nullable=False,
                                       server_default=sa.text("false")))
