"""The files that were added: what each looks like, and whether it still is as it was."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from postdeck.core.check import CheckReport, Where
from postdeck.core.errors import PostDeckError
from postdeck.gui import words
from postdeck.gui.forms.media_scan import Found
from postdeck.gui.jobs import Jobs
from postdeck.gui.language.sentences import said
from postdeck.gui.widgets.file_list import FileItem
from postdeck.services.media_looks import Glimpse, MediaLooks

LOOK_AGAIN_MS = 2_000

Stamp = tuple[int, int]


@dataclass
class _Watched:
    """A file as it was when it was last looked at; `stamp` is size and time of change."""

    stamp: Stamp | None = None
    gone: bool = False
    growing: bool = False
    glimpse: Glimpse | None = None
    refusal: str = ""
    breaks: str = ""
    breaks_badly: bool = False


class MediaShelf(QObject):
    """Knows the files by path, in order; `changed` comes when one is to be shown otherwise.

    `altered` comes when a file's content is another one now, or gone.
    """

    changed = Signal()
    altered = Signal()

    def __init__(self, jobs: Jobs, looks: MediaLooks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._looks = jobs, looks
        self._items: dict[str, FileItem] = {}
        self._watched: dict[str, _Watched] = {}
        self._looking = False
        self._timer = QTimer(self, interval=LOOK_AGAIN_MS)
        self._timer.timeout.connect(self.look_again)

    @property
    def paths(self) -> tuple[str, ...]:
        """The files, in their order."""
        return tuple(self._items)

    @property
    def items(self) -> tuple[FileItem, ...]:
        """The files as they are to be shown."""
        return tuple(self._shown(item) for item in self._items.values())

    def turn(self, on: bool) -> None:
        """Look at the files every now and then, while somebody sees them."""
        if on:
            self._timer.start()
            self.look_again()
        else:
            self._timer.stop()

    def add(self, found: Iterable[Found]) -> None:
        """Add files behind the others."""
        for each in found:
            if each.path not in self._items:
                self._items[each.path] = FileItem(
                    each.path, each.kind, words.file_size(each.size))
                self._watched[each.path] = _Watched()
                self._ask(each.path)
        self.look_again()

    def call(self, names: Mapping[str, str]) -> None:
        """Show files, by path, under the names that people know them by."""
        for path, name in names.items():
            if path in self._items:
                self._items[path] = replace(self._items[path], called=name)

    def remove(self, path: str) -> None:
        """Take a file out."""
        self._items.pop(path, None)
        self._watched.pop(path, None)

    def clear(self) -> None:
        """Take all out."""
        self._items.clear()
        self._watched.clear()

    def order(self, paths: Sequence[str]) -> None:
        """Put the files into another order."""
        self._items = {path: self._items[path] for path in paths}

    def glimpse(self, path: str) -> Glimpse | None:
        """What a file looks like, as far as it is known."""
        watched = self._watched.get(path)
        return watched.glimpse if watched else None

    @property
    def trouble(self) -> str:
        """Why the files can't be posted as they are, or ""."""
        for path, watched in self._watched.items():
            name = self._items[path].name
            if watched.gone:
                return self.tr("{0} is not there any more. Take it out, or bring it back."
                               ).format(name)
            if watched.growing:
                return self.tr("{0} is still being written. Wait until it is whole."
                               ).format(name)
        return ""

    def show_findings(self, report: CheckReport | None) -> None:
        """Say at each file which limits it breaks."""
        found = {} if report is None else {
            finding: bad for bad, each in ((False, report.all_warnings()),
                                           (True, report.all_errors()))
            for _, finding in each if finding.where is Where.MEDIA}
        for path, watched in self._watched.items():
            name = Path(path).name
            mine = [(finding.text.removeprefix(name).strip(), bad)
                    for finding, bad in found.items() if finding.text.startswith(f"{name} ")]
            mine.sort(key=lambda each: not each[1])
            watched.breaks = words.capital(mine[0][0]) if mine else ""
            if len(mine) > 1:
                watched.breaks += " " + self.tr("(and {0} more)").format(len(mine) - 1)
            watched.breaks_badly = bool(mine and mine[0][1])
        self.changed.emit()

    def look_again(self) -> None:
        """Whether the files are still there, and whole."""
        if self._items and not self._looking:
            self._looking = True
            self._jobs.start(self._look(tuple(self._items)))

    async def _look(self, paths: tuple[str, ...]) -> None:
        try:
            stamps = await asyncio.to_thread(_stamps, paths)
        finally:
            self._looking = False
        before = self.items
        for path, stamp in stamps.items():
            if path in self._watched:
                self._compare(path, stamp)
        if self.items != before:
            self.changed.emit()

    def _compare(self, path: str, stamp: Stamp | None) -> None:
        watched = self._watched[path]
        was, watched.stamp = watched.stamp, stamp
        if stamp is None:
            if not watched.gone:
                watched.gone, watched.growing = True, False
                self.altered.emit()
            return
        back, watched.gone = watched.gone, False
        if was is not None and was != stamp:
            watched.growing = True
            self._say_size(path, stamp[0])
            self.altered.emit()
        elif watched.growing or back:  # it has not changed since the last look
            watched.growing = False
            self._ask(path)
            self.altered.emit()

    def _say_size(self, path: str, size: int) -> None:
        self._items[path] = replace(self._items[path], about=words.file_size(size))

    def _ask(self, path: str) -> None:
        def then(glimpse: Glimpse) -> None:
            if (watched := self._watched.get(path)) is not None:
                watched.glimpse, watched.refusal = glimpse, ""
                self._items[path] = replace(
                    self._items[path], kind=glimpse.kind, about=_about(glimpse),
                    picture=_picture(glimpse))
                self.changed.emit()

        def sorry(error: PostDeckError) -> None:
            if (watched := self._watched.get(path)) is not None:
                watched.refusal = str(error)
                self.changed.emit()

        self._jobs.start(self._looks.thumbnail(path), then=then, sorry=sorry)

    def _shown(self, item: FileItem) -> FileItem:
        watched = self._watched[item.path]
        if watched.gone:
            return replace(item, trouble=self.tr("Not there any more"), bad=True)
        if watched.growing:
            return replace(item, trouble=self.tr("Still being written, {0} so far").format(
                item.about))
        if watched.refusal:
            text = said(watched.refusal).removeprefix(Path(item.path).name).strip()
            return replace(item, trouble=words.capital(text), bad=True)
        if watched.breaks:
            return replace(item, trouble=watched.breaks, bad=watched.breaks_badly)
        return item


def _stamps(paths: Sequence[str]) -> dict[str, Stamp | None]:
    found: dict[str, Stamp | None] = {}
    for path in paths:
        try:
            status = os.stat(path)
            found[path] = status.st_size, status.st_mtime_ns
        except (OSError, ValueError):
            found[path] = None
    return found


def _about(glimpse: Glimpse) -> str:
    """“0:47, 1080 × 1920, 30 fps, 62 MB”."""
    parts = []
    if glimpse.kind == "video":
        parts.append(words.length(glimpse.duration))
    parts.append(f"{glimpse.width} × {glimpse.height}")
    if glimpse.fps:
        parts.append(f"{glimpse.fps:.3g} fps")
    parts.append(words.file_size(glimpse.size))
    return ", ".join(parts)


def _picture(glimpse: Glimpse) -> QImage | None:
    return QImage.fromData(glimpse.frames[0]) if glimpse.frames else None
