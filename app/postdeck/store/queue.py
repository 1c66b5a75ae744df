"""What waits, by phone: read along the indexes, so that a long list costs little."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, Integer, Text, TextClause, bindparam, select, text

from postdeck.core.task import PhoneQueue, Queue
from postdeck.store.rows import task_of
from postdeck.store.schema import Moment, tasks

# Leaps from phone to phone; only the counting walks, along an index that holds no more.
_BY_PHONE = """
WITH RECURSIVE phones(serial) AS (
  SELECT min(serial) FROM tasks {lane} WHERE status = 0
  UNION ALL
  SELECT (SELECT min(serial) FROM tasks {lane} WHERE status = 0 AND serial > phones.serial)
  FROM phones WHERE phones.serial IS NOT NULL)
SELECT serial,
  (SELECT count(*) FROM tasks AS counted {serial}
   WHERE counted.serial = phones.serial AND counted.status = 0) AS waiting,
  (SELECT min(due_at) FROM tasks AS later {lane}
   WHERE later.serial = phones.serial AND later.status = 0 AND due_at > :after) AS next_at
FROM phones WHERE serial IS NOT NULL"""
_NEXT = """
SELECT id FROM tasks {due} WHERE status = 0 AND due_at > :after ORDER BY due_at, id LIMIT 1"""
_INDEXES = {name: f"INDEXED BY tasks_{name}" for name in ("lane", "serial", "due")}
"""SQLite without statistics would take the index of all statuses and read every waiting row;
PostgreSQL keeps statistics."""


def read_queue(connection: Connection, after: datetime) -> Queue:
    """Counts by phone, and what is due first after a moment."""
    by_phone = _query(connection, _BY_PHONE).columns(serial=Text, waiting=Integer, next_at=Moment)
    phones = connection.execute(by_phone, {"after": after})
    found = tuple(PhoneQueue(serial=row.serial, waiting=row.waiting, next_at=row.next_at)
                  for row in phones)
    first = connection.execute(_query(connection, _NEXT), {"after": after}).scalar()
    task = connection.execute(select(tasks).where(tasks.c.id == first)).one() if first else None
    return Queue(phones=found, next_task=task_of(task) if task is not None else None)


def _query(connection: Connection, words: str) -> TextClause:
    sqlite = connection.dialect.name == "sqlite"
    names = _INDEXES if sqlite else dict.fromkeys(_INDEXES, "")
    return text(words.format(**names)).bindparams(bindparam("after", type_=Moment))
