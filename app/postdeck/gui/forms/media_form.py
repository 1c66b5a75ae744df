"""What is posted: files that were dropped or chosen, or what the library or a folder has next."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from postdeck.core.check import CheckReport
from postdeck.core.post import MaterialSource
from postdeck.gui.forms.media_picker import MediaPicker
from postdeck.gui.forms.media_scan import IMAGES, VIDEOS, Found, Scan, scan
from postdeck.gui.forms.media_shelf import MediaShelf
from postdeck.gui.forms.source_fields import SourceFields
from postdeck.gui.jobs import Jobs
from postdeck.gui.look import Look
from postdeck.gui.measures import px
from postdeck.gui.theme import Tone
from postdeck.gui.widgets.drop_zone import DropZone
from postdeck.gui.widgets.file_list import FileList
from postdeck.gui.widgets.message_bar import Note
from postdeck.gui.widgets.parts import label, row, surface
from postdeck.gui.widgets.segments import Segments
from postdeck.services.media_looks import MediaLooks

FILES, LIBRARY, FOLDER = "files", "library", "folder"
MOST_IMAGES = 35
_AT_ONCE = 12
"""So many dropped files are added without asking."""
_SOURCES = {LIBRARY: MaterialSource.LIBRARY, FOLDER: MaterialSource.FOLDER}


class MediaForm(QWidget):
    """The media of a post; `changed` comes when it is another, `shown` when a picture came."""

    changed = Signal()
    shown = Signal()

    def __init__(self, look: Look, jobs: Jobs, looks: MediaLooks) -> None:
        super().__init__()
        self._jobs = jobs
        self._looking = self._round = 0
        self.shelf = MediaShelf(jobs, looks, self)
        self._count = label("", "hint")
        self.source = Segments(self.tr("Media from"), (FILES, self.tr("Files")),
                               (LIBRARY, self.tr("Library")), (FOLDER, self.tr("Folder")),
                               small=True)
        self.list = FileList(look)
        self.zone = DropZone(look)
        self.picker = MediaPicker(look)
        self.fields = SourceFields(look)
        self.note = Note(look)
        self._lay_out()
        self.source.chosen.connect(self._on_source_chosen)
        self.list.removed.connect(self._on_file_removed)
        self.list.files.ordered.connect(self._on_ordered)
        self.zone.dropped.connect(self.add)
        self.zone.asked.connect(self._on_files_asked)
        self.zone.library_asked.connect(lambda: self.source.choose(LIBRARY))
        self.picker.picked.connect(self._on_picked)
        self.fields.changed.connect(self.changed)
        self.shelf.changed.connect(self._show)
        self.shelf.altered.connect(self.changed)
        self._show()

    @property
    def by_files(self) -> bool:
        """Whether the files are named one by one."""
        return self.source.key == FILES

    @property
    def paths(self) -> tuple[str, ...]:
        """The files, in their order."""
        return self.shelf.paths if self.by_files else ()

    @property
    def images_only(self) -> bool:
        """Whether it is a post of images."""
        if not self.by_files:
            return self.fields.images
        kinds = {item.kind for item in self.shelf.items}
        return kinds == {"image"}

    @property
    def missing(self) -> str:
        """What is still needed, or can't stay so, in words; or ""."""
        if not self.by_files:
            return self.fields.missing
        videos = sum(item.kind == "video" for item in self.shelf.items)
        images = len(self.shelf.paths) - videos
        if not videos + images:
            return self.tr("Looking at the files.") if self.looking else self.tr(
                "Add a video or images first.")
        if videos and images:
            return self.tr("A post is one video, or images: take out the ones or the others.")
        if videos > 1:
            return self.tr("A post takes one video. Take the others out.")
        if images > MOST_IMAGES:
            return self.tr("A post takes {0} images. Take {1} out.").format(
                MOST_IMAGES, images - MOST_IMAGES)
        return self.shelf.trouble

    def values(self) -> dict[str, Any]:
        """Fields of a PostConfig."""
        if not self.by_files:
            return self.fields.values()
        images = self.images_only
        found: dict[str, Any] = {"content_type": int(images), "material_list": self.paths}
        if images:
            found["image_count"] = max(1, min(len(self.paths), MOST_IMAGES))
        return found

    def restore(self, media: Sequence[str], fields: Mapping[str, Any]) -> None:
        """Show what was chosen once; a file that is gone since is shown as such."""
        self.clear()
        by_folder = fields.get("material_source") == MaterialSource.FOLDER
        self.fields.restore(fields)
        chosen = FOLDER if by_folder else LIBRARY if "material_source" in fields else FILES
        self.source.choose(FILES if media else chosen)
        self.shelf.add(Found(path, "image" if Path(path).suffix.lower() in IMAGES else "video", 0)
                       for path in media)
        self._show()
        self.changed.emit()

    def show_posted(self, names: Mapping[str, str], gone: Sequence[str]) -> None:
        """What was restored was posted once: under these names, and of some nothing is left."""
        self.shelf.call(names)
        self._show()
        if gone:
            text = self.tr("%n files that were posted are not kept any more: {0}. Add them again.",
                           "", len(gone))
            self.note.say(text.format(", ".join(f"“{name}”" for name in gone)), Tone.WARN)

    def add(self, paths: Sequence[str]) -> None:
        """Add files; asks which, when they are many; names those that can't be posted."""
        if not paths:
            return
        self.note.hide()
        self._looking += 1
        round_ = self._round
        self._show()
        self._jobs.start(self._look_at(tuple(paths)),
                         then=lambda found: self._take(found) if round_ == self._round else None)

    @property
    def looking(self) -> bool:
        """Whether added files are still being looked at."""
        return self._looking > 0

    async def _look_at(self, paths: tuple[str, ...]) -> Scan:
        """In a thread: a disk on the network may answer after minutes, or never."""
        try:
            return await asyncio.to_thread(scan, paths)
        finally:
            self._looking -= 1
            self._show()

    def clear(self) -> None:
        """Take all files out; those that are still being looked at are not wanted any more."""
        self._round += 1
        self.shelf.clear()
        self.note.hide()
        self.picker.hide()
        self._show()
        self.changed.emit()

    def show_findings(self, report: CheckReport | None) -> None:
        """Say at each file which limits it breaks."""
        self.shelf.show_findings(report)

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the files while they are seen."""
        super().showEvent(event)
        self.shelf.turn(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """And not while they aren't."""
        super().hideEvent(event)
        self.shelf.turn(False)

    def _take(self, found: Scan) -> None:
        self._name_refused(found)
        new = [each for each in found.found if each.path not in self.shelf.paths]
        if not new:
            return
        if not self.by_files:
            self.source.choose(FILES)
        if len(new) > _AT_ONCE or (found.folders and len(new) > 1):
            self.picker.ask(found)
            return
        self._on_picked(tuple(new))

    def _on_picked(self, found: tuple[Found, ...]) -> None:
        self.shelf.add(found)
        self._show()
        self.changed.emit()
        (self.list if self.shelf.paths else self.zone.choose_button).setFocus()

    def _name_refused(self, found: Scan) -> None:
        refused = [self.tr("“{0}” can't be found.").format(name) for name in found.missing]
        refused += [self.tr("“{0}” can't be read.").format(name) for name in found.unreadable]
        refused += [self.tr("“{0}” is neither a video nor an image.").format(name)
                    for name in found.other]
        if not found.found:
            refused += [self.tr("“{0}” has no videos or images in it.").format(name)
                        for name in found.folders]
        if not refused:
            return
        text = " ".join(refused[:3])
        if (more := len(refused) - 3) > 0:
            text += " " + self.tr("{0} more can't be added either.").format(more)
        self.note.say(text)

    def _show(self) -> None:
        items = self.shelf.items
        videos = sum(item.kind == "video" for item in items)
        images = len(items) - videos
        parts = []
        if videos:
            parts.append(self.tr("%n videos", "", videos))
        if images:
            parts.append(self.tr("%n images", "", images))
        self._count.setText(", ".join(parts) if self.by_files else "")
        self.list.files.put(items)
        self._card.setVisible(bool(items) and self.by_files)
        self.zone.setVisible(self.by_files)
        self.zone.say(self.tr("Looking at the files.") if self.looking
                      else self.tr("Drop more here, or") if items
                      else self.tr("Drop a video or images here, or"))
        self.zone.setFixedHeight(px(48 if items else 112))
        self.fields.setVisible(not self.by_files)
        self.shown.emit()

    def _on_source_chosen(self, key: str) -> None:
        if key in _SOURCES:
            self.fields.show_source(_SOURCES[key])
        self.note.hide()
        self._show()
        self.changed.emit()

    def _on_file_removed(self, path: str) -> None:
        self.shelf.remove(path)
        self.note.hide()
        self._show()
        self.changed.emit()

    def _on_ordered(self) -> None:
        self.shelf.order(self.list.paths)
        self._show()
        self.changed.emit()

    def _on_files_asked(self) -> None:
        picker = QFileDialog(self, self.tr("Choose media"))
        picker.setFileMode(QFileDialog.FileMode.ExistingFiles)
        endings = " ".join(f"*{suffix}" for suffix in sorted(VIDEOS | IMAGES))
        picker.setNameFilters([self.tr("Videos and images ({0})").format(endings),
                               self.tr("All files (*)")])
        picker.filesSelected.connect(self.add)
        picker.finished.connect(picker.deleteLater)
        picker.open()

    def _lay_out(self) -> None:
        self._card = surface("card")
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.list)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        lines.addLayout(row(label(self.tr("Media"), "strong"), self._count, None, self.source))
        for part in (self._card, self.picker, self.zone, self.fields, self.note):
            lines.addWidget(part)
