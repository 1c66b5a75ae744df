"""What the post says: counted as each app counts, its choices told, and what each target gets."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from postdeck.core.caption import Captions, split_title, units
from postdeck.core.check import CheckReport, TargetReport
from postdeck.core.errors import InvalidInputError
from postdeck.core.post import CaptionFormat, Placement
from postdeck.core.spintax import SpintaxError
from postdeck.core.task import Platform
from postdeck.gui import words
from postdeck.gui.language.sentences import said
from postdeck.gui.look import Look
from postdeck.gui.measures import px
from postdeck.gui.widgets.caption_edit import CaptionEdit
from postdeck.gui.widgets.chip import MarkLabel
from postdeck.gui.widgets.message_bar import Note
from postdeck.gui.widgets.parts import clear, label, restyle, row, surface
from postdeck.gui.widgets.row_list import RowList, TextRow
from postdeck.services.caption_limits import CaptionLimit, CaptionLimits

MOST = 10_000
"""Characters that a post's configuration takes as its caption."""
_SAMPLES = 12
_LONG = 4_000
_PAUSE_MS = 250
_TAG = re.compile(r"(?<![&\w])#\w*[^\W\d_]\w*")
_MENTION = re.compile(r"(?<![\w@.])@\w[\w.]*")


class CaptionForm(QWidget):
    """The caption; `changed` comes with every change of it."""

    changed = Signal()

    def __init__(self, look: Look, profile: Path | None = None) -> None:
        super().__init__()
        self._look, self._limits = look, CaptionLimits(profile)
        self._platforms: tuple[Platform, ...] = (Platform.TIKTOK,)
        self._placement, self._images = Placement.REEL, False
        self._was = ""
        self.trouble = ""
        self._samples: tuple[str, ...] = ("",)
        self.edit = CaptionEdit(look)
        self.edit.setFixedHeight(px(128))
        self.by_line = QCheckBox(self.tr("One caption per line"))
        self.by_line.setToolTip(self.tr("Each line is a caption; they are used in turn. ### is a "
                                        "line break."))
        self.note = Note(look)
        self._counts = row(gap=12)
        self._about = label("", "small")
        self._about.setWordWrap(True)
        self.variants = RowList(look, self.tr("What each target gets"))
        self._lay_out()
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._timer.timeout.connect(self._on_paused)
        self.edit.textChanged.connect(self._on_text_changed)
        self.edit.cut_short.connect(self.note.say)
        self.by_line.toggled.connect(self._on_paused)
        self._count()

    @property
    def text(self) -> str:
        """The caption."""
        return self.edit.text

    @property
    def sample(self) -> str:
        """One caption as it would be posted."""
        return self._samples[0]

    @property
    def format(self) -> CaptionFormat:
        """How the text is to be read."""
        return CaptionFormat.LINES if self.by_line.isChecked() else CaptionFormat.SPINTAX

    def values(self) -> dict[str, Any]:
        """Fields of a PostConfig."""
        return {"captions": self.text, "caption_format": self.format}

    def restore(self, fields: Mapping[str, Any]) -> None:
        """Show what was written once."""
        self.by_line.setChecked(fields.get("caption_format") == CaptionFormat.LINES)
        self.edit.setPlainText(str(fields.get("captions", "")))
        self._count()

    def clear(self) -> None:
        """Empty the caption."""
        self.note.hide()
        self.edit.clear()

    def show_kind(self, platforms: Sequence[Platform], placement: Placement, images: bool) -> None:
        """Count for these apps and this kind of post."""
        kind = tuple(platforms) or (Platform.TIKTOK,), placement, images
        if kind != (self._platforms, self._placement, self._images):
            self._platforms, self._placement, self._images = kind
            self._count()

    def show_targets(self, report: CheckReport | None) -> None:
        """What each target gets, as the check has drawn it; None: samples."""
        told = report.targets if report is not None and not report.errors else ()
        if any(each.caption for each in told) and len(self._samples) > 1:
            self.variants.show_rows([_told(each) for each in told])
        else:
            self.variants.show_rows([TextRow(name=" ".join(each.split()), tip=each)
                                     for each in self._samples])
        self._card.setVisible(len(self._samples) > 1)

    def _on_text_changed(self) -> None:
        if self.edit.document().characterCount() > _LONG:
            self._timer.start()  # counting the work of hours at each key would be felt
        elif self.edit.toPlainText() != self._was:
            self._on_paused()

    def _on_paused(self) -> None:
        self._was = self.edit.toPlainText()
        self._count()
        self.changed.emit()

    def _count(self) -> None:
        text, error = self.text, None
        kind = self.format
        self.trouble, number = "", 1
        try:
            found = Captions(text, kind)
            number, self._samples = found.count, found.preview(_SAMPLES) or ("",)
        except SpintaxError as wrong:
            self.trouble, error, self._samples = said(wrong.sentence), wrong.at, (text,)
        except InvalidInputError as wrong:
            self.trouble, self._samples = said(wrong.sentence), (text,)
        self.edit.mark(spintax=kind is CaptionFormat.SPINTAX, error=error)
        if len(text) > MOST:
            self.trouble = self.tr("The text is longer than {0} characters. Shorten it.").format(
                words.count(MOST))
        self._show_counts()
        self._say(number)
        self.edit.mark_wrong(bool(self.trouble))
        self.show_targets(None)

    def _show_counts(self) -> None:
        clear(self._counts)
        for platform in self._platforms:
            length = max(units(self._description(each, platform), platform)
                         for each in self._samples)
            most = self._limit(platform).characters
            mark = MarkLabel(self._look)
            mark.show_mark(words.app_mark(platform))
            text = words.count(length) if most is None else \
                self.tr("{0} of {1}").format(words.count(length), words.count(most))
            over = 0 if most is None else length - most
            count = label(text, "bad" if over > 0 else "small")
            count.setAccessibleName(f"{words.app_name(platform)}: {text}")
            self._counts.addLayout(row(mark, count, gap=6))
            if over > 0 and not self.trouble:
                self.trouble = self.tr("The caption is {0} too long for {1}.").format(
                    words.characters(over), words.app_name(platform))

    def _description(self, text: str, platform: Platform) -> str:
        splits = platform is Platform.TIKTOK and self._images
        return split_title(text)[1] if splits else text

    def _limit(self, platform: Platform) -> CaptionLimit:
        return self._limits.of(platform, self._placement, self._images)

    def _say(self, number: int) -> None:
        if self.trouble:
            self._about.setText(self.trouble)
            restyle(self._about, "role", "bad")
            return
        restyle(self._about, "role", "small")
        said = []
        if tags := max(len(_TAG.findall(each)) for each in self._samples):
            most = [limit for each in self._platforms
                    if (limit := self._limit(each).hashtags) is not None]
            text = self.tr("%n hashtags", "", tags)
            said.append(self.tr("{0}, {1} allowed").format(text, min(most)) if most else text)
        if mentions := max(len(_MENTION.findall(each)) for each in self._samples):
            said.append(self.tr("%n mentions", "", mentions))
        if number > 1:
            said.append(self.tr("%Ln variants", "", number))
        self._about.setText("    ".join(said) or self.tr(
            "{a|b} takes one of the two for each target."))

    def _lay_out(self) -> None:
        self._card = surface("card")
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.variants)
        counts = QWidget()
        counts.setLayout(self._counts)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self._about, 1)
        below.addWidget(self.by_line)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        lines.addLayout(row(label(self.tr("Caption"), "strong"), None, counts))
        lines.addWidget(self.edit)
        lines.addLayout(below)
        lines.addWidget(self.note)
        lines.addWidget(self._card)


def _told(target: TargetReport) -> TextRow:
    name = f"@{target.username}" if target.username else target.name or target.serial
    return TextRow(name=name, mark=words.app_mark(target.platform),
                   text=" ".join(target.caption.split()), tip=target.caption,
                   out=bool(target.errors))
