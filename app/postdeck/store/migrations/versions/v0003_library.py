"""A task's sound and its later looks, the media library, what each account has posted."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")
LOOKED_FOR = sa.text("look_at IS NOT NULL")


def upgrade() -> None:
    """Forward; there is no way back but a backup."""
    op.add_column("tasks", sa.Column("sound", sa.Text, nullable=False, server_default=""))
    op.add_column("tasks", sa.Column("look_at", sa.BigInteger))
    op.add_column("tasks", sa.Column("looks", sa.Integer, nullable=False,
                                     server_default=sa.text("0")))
    op.create_index("tasks_source", "tasks", ["source", "id"])
    op.create_index("tasks_look", "tasks", ["look_at"],
                    sqlite_where=LOOKED_FOR, postgresql_where=LOOKED_FOR)
    _library()
    op.create_table(
        "uses",
        *(sa.Column(name, sa.Text, primary_key=True)
          for name in ("platform", "username", "sha256")),
        sa.Column("task_id", sa.BigInteger, nullable=False),
        sa.Column("used_at", sa.BigInteger, nullable=False),
    )


def _library() -> None:
    op.create_table(
        "library",
        sa.Column("id", ID, primary_key=True),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("name", "sha256", "suffix")),
        sa.Column("size", sa.BigInteger, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("duration", sa.Float, nullable=False),
        *(sa.Column(name, sa.Integer, nullable=False) for name in ("width", "height")),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("tags", "caption", "username")),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("added_at", sa.BigInteger, nullable=False),
    )
    op.create_index("library_order", "library", ["position", "id"])
    op.create_index("library_content", "library", ["sha256"])
