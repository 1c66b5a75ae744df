"""The tables and indexes, as they are after the last migration."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Dialect,
    Float,
    Index,
    Integer,
    MetaData,
    SmallInteger,
    Table,
    Text,
    UniqueConstraint,
    literal_column,
    text,
)
from sqlalchemy.types import TypeDecorator

HEAD = "0006"
"""The revision of the last migration; a test holds it to the migrations folder."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


class Moment(TypeDecorator[datetime]):
    """An aware datetime, stored as whole microseconds since 1970 in UTC: sorts and never drifts."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        """To the database."""
        return None if value is None else (value - _EPOCH) // _MICROSECOND

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        """From the database."""
        return None if value is None else _EPOCH + timedelta(microseconds=value)


# Literals, not parameters: only so do the planners use the partial indexes (PostgreSQL claims
# took 1.9 times as long with a bound status).
PENDING = literal_column("0", SmallInteger)
RUNNING = literal_column("1", SmallInteger)
FAILED = literal_column("3", SmallInteger)

metadata = MetaData()
_Id = BigInteger().with_variant(Integer, "sqlite")

tasks = Table(
    "tasks", metadata,
    Column("id", _Id, primary_key=True),
    Column("request_id", Text, nullable=False),
    Column("script_name", Text, nullable=False),
    Column("serial", Text, nullable=False),
    Column("username", Text, nullable=False),
    Column("platform", Text, nullable=False),
    Column("config", Text, nullable=False),
    Column("caption", Text, nullable=False),
    Column("materials", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("due_at", Moment, nullable=False),
    Column("start_text", Text, nullable=False),
    Column("zone", Text, nullable=False),
    Column("status", SmallInteger, nullable=False, server_default=text("0")),
    Column("outcome", Text),
    Column("failure", Text),
    Column("remark", Text, nullable=False, server_default=text("''")),
    Column("step", Text),
    Column("progress", Integer, nullable=False, server_default=text("0")),
    Column("attempt", Integer, nullable=False, server_default=text("0")),
    Column("retry_count", Integer, nullable=False, server_default=text("0")),
    Column("auto_retries", Integer, nullable=False, server_default=text("0")),
    Column("started_at", Moment),
    Column("ended_at", Moment),
    Column("armed_at", Moment),
    Column("stop_requested", Boolean, nullable=False, server_default=text("false")),
    Column("sound", Text, nullable=False, server_default=text("''")),
    Column("look_at", Moment),
    Column("looks", Integer, nullable=False, server_default=text("0")),
    # ids are never used twice: a deleted task's journal stays readable as what it was
    sqlite_autoincrement=True,
)

# PostgreSQL's indexes are partial too: the migrations say so. Said here as well, its whole
# dialect would be imported for everybody: 3 MB.
_PENDING_ONLY = text("status = 0")
_RUNNING_ONLY = text("status = 1")
Index("tasks_lane", tasks.c.serial, tasks.c.due_at, tasks.c.id,
      sqlite_where=_PENDING_ONLY)
Index("tasks_running", tasks.c.serial, unique=True,
      sqlite_where=_RUNNING_ONLY)
Index("tasks_due", tasks.c.due_at, sqlite_where=_PENDING_ONLY)
Index("tasks_status", tasks.c.status, tasks.c.id)
Index("tasks_serial", tasks.c.serial, tasks.c.status, tasks.c.id)
Index("tasks_due_id", tasks.c.due_at, tasks.c.id)
Index("tasks_source", tasks.c.source, tasks.c.id)
Index("tasks_username", tasks.c.username, tasks.c.id)
_ENDED = text("outcome IS NOT NULL")
Index("tasks_outcome", tasks.c.outcome, tasks.c.id, sqlite_where=_ENDED)
_LOOKED_FOR = text("look_at IS NOT NULL")
Index("tasks_look", tasks.c.serial, tasks.c.look_at,
      sqlite_where=_LOOKED_FOR)

task_counts = Table(
    "task_counts", metadata,
    Column("status", SmallInteger, primary_key=True, autoincrement=False),
    Column("n", BigInteger, nullable=False),
)

# No foreign key to tasks: the journal of a task that was armed outlives its deletion.
steps = Table(
    "steps", metadata,
    Column("task_id", BigInteger, primary_key=True, autoincrement=False),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("attempt", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("started_at", Moment, nullable=False),
    Column("ended_at", Moment),
    Column("ok", Boolean),
    Column("note", Text, nullable=False, server_default=text("''")),
    Column("screenshot", Text, nullable=False, server_default=text("''")),
    Column("tree", Text, nullable=False, server_default=text("''")),
    Column("looked_for", Text, nullable=False, server_default=text("''")),
)

accounts = Table(
    "accounts", metadata,
    Column("id", _Id, primary_key=True),
    Column("username", Text, nullable=False),
    Column("serial", Text, nullable=False),
    Column("platform", Text, nullable=False),
    Column("package", Text, nullable=False),
    Column("tags", Text, nullable=False),
    Column("enabled", Boolean, nullable=False),
    UniqueConstraint("platform", "username", "serial", name="accounts_known"),
)
Index("accounts_serial", accounts.c.serial)

devices = Table(
    "devices", metadata,
    Column("serial", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("address", Text, nullable=False),
    Column("model", Text, nullable=False),
    Column("android", Text, nullable=False),
    Column("seen_at", Moment),
    Column("shelf", Text, nullable=False, server_default=text("''")),
    Column("paused", Boolean, nullable=False, server_default=text("false")),
)

# Keys that callers gave their requests. They outlive the tasks, so that a late repeat of a request
# whose tasks are deleted gets its first answer, not new tasks.
requests = Table(
    "requests", metadata,
    Column("key", Text, primary_key=True),
    Column("fingerprint", Text, nullable=False),
    Column("task_ids", Text, nullable=False),
    Column("created_at", Moment, nullable=False),
)
Index("requests_created", requests.c.created_at)

# The media library: what may be posted when a task names no files of its own.
library = Table(
    "library", metadata,
    Column("id", _Id, primary_key=True),
    Column("name", Text, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("suffix", Text, nullable=False),
    Column("size", BigInteger, nullable=False),
    Column("kind", Text, nullable=False),
    Column("duration", Float, nullable=False),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
    Column("tags", Text, nullable=False),
    Column("caption", Text, nullable=False),
    Column("username", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("added_at", Moment, nullable=False),
)
Index("library_order", library.c.position, library.c.id)
Index("library_content", library.c.sha256)

# What each account has posted, by content. It outlives tasks and library entries: whoever deletes
# those does not want the same video posted again.
uses = Table(
    "uses", metadata,
    Column("platform", Text, primary_key=True),
    Column("username", Text, primary_key=True),
    Column("sha256", Text, primary_key=True),
    Column("task_id", BigInteger, nullable=False),
    Column("used_at", Moment, nullable=False),
)
