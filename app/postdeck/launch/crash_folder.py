"""Where crash reports lie, how many are kept, and which of them somebody has been told of."""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from postdeck.core.crash import CrashReport
from postdeck.store.whole_file import write_whole

MOST = 20
HARD = "hard-crash.running"
"""Where the interpreter writes when it dies; empty while it lives."""

_TOLD = "told"
_STAMP = "%Y-%m-%d_%H-%M-%S"


class CrashFolder:
    """PROFILE/crashes; implements core.crash.CrashReports. Whatever the disk refuses is let be."""

    def __init__(self, profile: Path) -> None:
        self.folder = profile / "crashes"

    def prepare(self) -> None:
        """Make the folder, for its owner only; OSError."""
        self.folder.mkdir(mode=0o700, exist_ok=True)

    def write(self, text: str, at: datetime) -> Path | None:
        """Keep a report, its first line being what it is about; the oldest of too many goes."""
        stem = at.astimezone(UTC).strftime(_STAMP)
        try:
            self.prepare()
            number, path = 1, self.folder / f"{stem}-01.txt"
            while path.exists():
                number += 1
                path = self.folder / f"{stem}-{number:02}.txt"
            write_whole(path, text.encode("utf-8", "backslashreplace"))
        except OSError:
            return None
        for old in self._files()[:-MOST]:
            with suppress(OSError):
                old.unlink()
        return path

    def all(self) -> tuple[CrashReport, ...]:
        """Every report, oldest first."""
        return tuple(filter(None, map(_read, self._files())))

    def untold(self) -> tuple[CrashReport, ...]:
        """Those that nobody was told of yet, oldest first."""
        told = self._told()
        return tuple(report for report in self.all() if report.name > told)

    def mark_told(self) -> None:
        """Somebody has been told of all there are."""
        files = self._files()
        if files:
            with suppress(OSError):
                write_whole(self.folder / _TOLD, files[-1].name.encode())

    def delete(self) -> None:
        """Remove all reports."""
        for path in (*self._files(), self.folder / _TOLD):
            with suppress(OSError):
                path.unlink()

    def _files(self) -> list[Path]:
        try:
            names = sorted(name for name in os.listdir(self.folder) if name.endswith(".txt"))
        except OSError:
            return []
        return [self.folder / name for name in names]

    def _told(self) -> str:
        try:
            return (self.folder / _TOLD).read_text(encoding="utf-8", errors="replace")
        except OSError:
            return ""


def _read(path: Path) -> CrashReport | None:
    try:
        text = path.read_text(encoding="utf-8", errors="replace")
        at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except OSError:
        return None
    return CrashReport(name=path.name, at=at, about=text.partition("\n")[0], text=text)
