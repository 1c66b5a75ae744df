"""The media index (MediaStore): knows what was scanned, answers queries with real SQL."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass

from postdeck.lab.android.storage.files import SDCARD, FileTree, normal
from postdeck.lab.android.storage.mp4 import duration_ms
from postdeck.lab.apps.app import MediaItem

_MIMES = {
    "mp4": "video/mp4", "m4v": "video/mp4", "mov": "video/quicktime", "webm": "video/webm",
    "mkv": "video/x-matroska", "3gp": "video/3gpp", "jpg": "image/jpeg", "jpeg": "image/jpeg",
    "png": "image/png", "webp": "image/webp", "heic": "image/heic", "gif": "image/gif",
    "mp3": "audio/mpeg", "m4a": "audio/mp4",
}
_COLUMNS = (
    "_id", "_data", "_display_name", "_size", "duration", "mime_type", "date_added",
    "date_modified", "title", "bucket_display_name", "relative_path", "media_type", "is_pending",
    "is_trashed", "volume_name",
)
_TEXTS = {"_data", "_display_name", "mime_type", "title", "bucket_display_name", "relative_path",
          "volume_name"}
_TYPES = {"image": 1, "audio": 2, "video": 3}
_ALLOWED = {sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_FUNCTION}

Value = str | int | None


class QueryError(Exception):
    """A query that the provider refuses; the text is what Android prints."""


@dataclass(slots=True)
class _Entry:
    id: int
    mime: str
    size: int
    duration: int
    added_at: float
    modified_at: float


def mime_of(path: str) -> str:
    """By the ending, as the scanner does; empty when it is no medium."""
    return _MIMES.get(path.rpartition(".")[2].lower(), "")


class MediaIndex:
    """The media index of one phone."""

    def __init__(self, files: FileTree, clock: Callable[[], float], first_id: int) -> None:
        self._files = files
        self._clock = clock
        self._next_id = first_id
        self._entries: dict[str, _Entry] = {}

    def scan(self, path: str) -> int | None:
        """Look at a file or folder now; returns the id of a file that is a medium."""
        clean = normal(path)
        seen = {found: node for found, node in self._files.below(clean) if mime_of(found)}
        for gone in [known for known in self._entries
                     if (known == clean or known.startswith(clean + "/")) and known not in seen]:
            del self._entries[gone]
        for found in seen:
            self._add(found)
        entry = self._entries.get(clean)
        return entry.id if entry is not None else None

    def scan_volume(self) -> None:
        """Look at the whole shared storage."""
        self.scan(SDCARD)

    def _add(self, path: str) -> None:
        node = self._files.node(path)
        mime = mime_of(path)
        length = 0
        if mime.startswith("video/"):
            with self._files.contents.open(node.blob) as file:
                length = duration_ms(file, node.size)
        old = self._entries.get(path)
        added = old.added_at if old is not None else self._clock()
        number = old.id if old is not None else self._take_id()
        self._entries[path] = _Entry(number, mime, node.size, length, added, node.mtime)

    def _take_id(self) -> int:
        self._next_id += 1
        return self._next_id - 1

    def items(self, kind: str = "") -> list[MediaItem]:
        """What galleries show: indexed files that still exist, newest first by file time."""
        found = []
        for path, entry in self._entries.items():
            node = self._files.find(path)
            if node is None or not entry.mime.startswith((kind + "/") if kind else
                                                         ("video/", "image/")):
                continue
            item = MediaItem(entry.id, path, entry.mime, node.size, node.blob.sha256,
                             entry.duration, entry.added_at)
            found.append((entry.modified_at, entry.id, item))
        return [item for *_order, item in sorted(found, key=lambda each: each[:2], reverse=True)]

    def by_uri(self, uri: str) -> MediaItem | None:
        """The item that a content:// or file:// URI names."""
        if uri.startswith("file://"):
            path = normal(uri.removeprefix("file://"))
            return next((item for item in self.items() if item.path == path), None)
        if not uri.startswith("content://media/"):
            return None
        number = uri.rpartition("/")[2]
        return next((item for item in self.items() if str(item.id) == number), None)

    def uri_of(self, path: str) -> str | None:
        """The content:// URI of an indexed file."""
        entry = self._entries.get(normal(path))
        if entry is None:
            return None
        table = {"video": "video/media", "image": "images/media", "audio": "audio/media"}
        kind = table[entry.mime.partition("/")[0]]
        return f"content://media/external_primary/{kind}/{entry.id}"

    def query(self, uri: str, columns: list[str], where: str, sort: str) -> list[dict[str, Value]]:
        """What `content query` asks for; raises QueryError."""
        picked = columns or list(_COLUMNS)
        unknown = next((name for name in picked if name not in _COLUMNS), None)
        if unknown is not None:
            raise QueryError(f"java.lang.IllegalArgumentException: Invalid column {unknown}")
        condition = " AND ".join(f"({part})" for part in (self._scope(uri), where) if part)
        # As Android's provider does it; the database is this query's own, in memory.
        sql = f"SELECT {', '.join(picked)} FROM files WHERE {condition} ORDER BY {sort or '_id'}"  # noqa: S608
        with_rows = sqlite3.connect(":memory:")
        try:
            self._fill(with_rows)
            with_rows.set_authorizer(
                lambda action, *_: sqlite3.SQLITE_OK if action in _ALLOWED else sqlite3.SQLITE_DENY)
            rows = with_rows.execute(sql).fetchall()
        except sqlite3.Error as error:
            raise QueryError(f"android.database.sqlite.SQLiteException: {error}") from error
        finally:
            with_rows.close()
        return [dict(zip(picked, row, strict=True)) for row in rows]

    def delete(self, uri: str, where: str) -> int:
        """Remove rows and their files; returns how many."""
        rows = self.query(uri, ["_data"], where, "")
        for row in rows:
            path = str(row["_data"])
            self._entries.pop(path, None)
            if self._files.find(path) is not None:
                self._files.remove(path)
        return len(rows)

    def _scope(self, uri: str) -> str:
        parts = uri.removeprefix("content://media/").split("/")
        kind = {"video": "video", "images": "image", "audio": "audio"}.get(
            parts[1] if len(parts) > 1 else "", "")
        number = parts[-1] if parts[-1].isdigit() else ""
        conditions = [f"media_type={_TYPES[kind]}" if kind else "1"]
        if number:
            conditions.append(f"_id={number}")
        return " AND ".join(conditions)

    def _fill(self, database: sqlite3.Connection) -> None:
        typed = [f"{name} {'TEXT' if name in _TEXTS else 'INTEGER'}" for name in _COLUMNS]
        database.execute(f"CREATE TABLE files ({', '.join(typed)})")
        marks = ", ".join("?" * len(_COLUMNS))
        database.executemany(f"INSERT INTO files VALUES ({marks})",  # noqa: S608 - marks only
                             [self._row(path, entry) for path, entry in self._entries.items()])

    def _row(self, path: str, entry: _Entry) -> tuple[Value, ...]:
        folder, _, name = path.rpartition("/")
        return (
            entry.id, path, name, entry.size, entry.duration or None, entry.mime,
            int(entry.added_at), int(entry.modified_at), name.rpartition(".")[0],
            folder.rpartition("/")[2], folder.removeprefix(SDCARD + "/") + "/",
            _TYPES[entry.mime.partition("/")[0]], 0, 0, "external_primary",
        )
