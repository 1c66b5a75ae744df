"""The preview beside the forms: which app's, with whose words, and the pictures for it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from postdeck.core.errors import PostDeckError
from postdeck.core.post import Placement
from postdeck.core.task import Platform
from postdeck.gui import words
from postdeck.gui.jobs import Jobs
from postdeck.gui.language.sentences import said
from postdeck.gui.look import Look
from postdeck.gui.widgets.parts import label, row
from postdeck.gui.widgets.phone_preview import PhonePreview
from postdeck.gui.widgets.preview_scene import Chrome, Scene
from postdeck.gui.widgets.segments import Segments
from postdeck.services.media_looks import FRAMES_A_SECOND, Glimpse, MediaLooks


class PreviewPane(QWidget):
    """Shows a phone; reads pictures only while it can be seen."""

    def __init__(self, look: Look, jobs: Jobs, looks: MediaLooks) -> None:
        super().__init__()
        self._jobs, self._looks = jobs, looks
        self._paths: tuple[str, ...] = ()
        self._images = False
        self._placement = Placement.REEL
        self._names: dict[Platform, str] = {}
        self._captions: dict[Platform, str] = {}
        self._strip: Glimpse | None = None
        self._wanted = ""
        self._apps: tuple[Platform, ...] = ()
        self.app = Segments(self.tr("Preview of"), *(
            (platform.value, words.app_name(platform)) for platform in Platform), small=True)
        self.phone = PhonePreview(look, FRAMES_A_SECOND)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(12)
        lines.addLayout(row(label(self.tr("Preview"), "strong"), None, self.app))
        lines.addWidget(self.phone, 0, Qt.AlignmentFlag.AlignHCenter)
        self.app.chosen.connect(self._show)
        self.phone.page_asked.connect(self._ask)
        self._show()

    def show_post(self, paths: Sequence[str], images: bool, placement: Placement,
                  names: dict[Platform, str], captions: dict[Platform, str]) -> None:
        """Show these files with these words; only for apps that `names` holds."""
        same = tuple(paths) == self._paths
        self._paths, self._images, self._placement = tuple(paths), images, placement
        self._names, self._captions = names, captions
        apps = tuple(names)
        if apps != self._apps:
            self._apps = apps
            if apps and Platform(self.app.key) not in apps:
                self.app.choose(apps[0].value)
        self._show()
        if not same:
            self._ask(self.phone.page)

    def look_again(self) -> None:
        """The files have changed."""
        self._wanted = ""
        self._ask(self.phone.page)

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody looks."""
        super().showEvent(event)
        self._ask(self.phone.page)

    def _show(self) -> None:
        platform = Platform(self.app.key)
        caption = self._captions.get(platform) or next(iter(self._captions.values()), "")
        seconds = self._strip.duration if self._strip is not None and self._paths else 0.0
        self.phone.show_scene(Scene(
            chrome=self._chrome(platform), caption=caption,
            name=self._names.get(platform) or next(iter(self._names.values()), ""),
            seconds=seconds, pages=len(self._paths) if self._images else 0))

    def _chrome(self, platform: Platform) -> Chrome:
        if platform is Platform.TIKTOK:
            return Chrome.TIKTOK
        if self._placement is Placement.STORY:
            return Chrome.STORY
        return Chrome.FEED if self._images else Chrome.REEL

    def _ask(self, page: int) -> None:
        """Read the pictures of a file, once."""
        path = self._paths[page] if page < len(self._paths) else ""
        if not self.isVisible():
            self._wanted = ""
            return
        if not path:
            self._wanted, self._strip = "", None
            self.phone.show_frames((), self.tr("What you add shows up here."))
            self._show()
            return
        if path == self._wanted:
            return
        self._wanted = path

        def then(glimpse: Glimpse) -> None:
            if path == self._wanted:
                self._strip = glimpse
                self.phone.show_frames([QImage.fromData(each) for each in glimpse.frames])
                self._show()

        def sorry(error: PostDeckError) -> None:
            if path == self._wanted:
                self._strip = None
                self.phone.show_frames((), said(str(error)))
                self._show()

        self._jobs.start(self._looks.strip(path), then=then, sorry=sorry)
