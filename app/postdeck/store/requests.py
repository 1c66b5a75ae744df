"""Which requests were made under a caller's own key, so that none makes its tasks twice."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, insert, select

from postdeck.core.errors import ConflictError
from postdeck.core.task import Made, RequestKey
from postdeck.store.database import Database
from postdeck.store.schema import requests

KEPT = timedelta(days=30)


class Requests:
    """The remembered requests; they outlive their tasks."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def find(self, key: RequestKey) -> Made | None:
        """What this very request made; None: the key is new.

        Raises ConflictError when another request has the key.
        """
        def work(connection: Connection) -> Made | None:
            row = connection.execute(
                select(requests.c.fingerprint, requests.c.task_ids)
                .where(requests.c.key == key.key)).one_or_none()
            if row is None:
                return None
            if row.fingerprint != key.fingerprint:
                raise key_is_taken(key)
            told = json.loads(row.task_ids)  # a bare list in the rows of earlier versions
            return Made.model_validate(told if isinstance(told, dict) else {"task_ids": told})

        return await self._database.read(work)


def remember(connection: Connection, key: RequestKey, task_ids: Sequence[int], now: datetime
             ) -> None:
    """Keep a request with its tasks, in their transaction, and forget those of long ago.

    Raises sqlalchemy's IntegrityError when the key is there already.
    """
    connection.execute(delete(requests).where(requests.c.created_at < now - KEPT))
    connection.execute(insert(requests).values(
        key=key.key, fingerprint=key.fingerprint, created_at=now,
        task_ids=json.dumps({"task_ids": list(task_ids), "warnings": list(key.warnings)})))


def key_is_taken(key: RequestKey) -> ConflictError:
    """What to say of a key that another request has."""
    return ConflictError(f"The Idempotency-Key “{key.key[:100]}” was used for another request.",
                         "Use a new key for a new request.")
