"""The lab's truth: every post that became public, one durable line each."""

from __future__ import annotations

import json
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Any


class Ledger:
    """An append-only file. Only the lab writes it; a line is on disk before `add` returns."""

    def __init__(self, path: Path) -> None:
        self.path = path
        path.parent.mkdir(parents=True, exist_ok=True)
        self._file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)

    def add(self, *, serial: str, app: str, account: str, caption: str, media: list[str],
            details: dict[str, str]) -> None:
        """Write one post down."""
        entry = {
            "serial": serial, "app": app, "account": account, "caption": caption, "media": media,
            "at": datetime.now(UTC).isoformat(), "details": details,
        }
        os.write(self._file, json.dumps(entry, ensure_ascii=False).encode() + b"\n")
        os.fsync(self._file)

    def close(self) -> None:
        """Close the file."""
        if self._file >= 0:
            os.close(self._file)
            self._file = -1


def read_ledger(path: Path) -> list[dict[str, Any]]:
    """All posts so far, in order; a last line that is still being written is left out."""
    if not path.exists():
        return []
    whole, _, _rest = path.read_bytes().rpartition(b"\n")
    return [json.loads(line) for line in whole.splitlines()]
