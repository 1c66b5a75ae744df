"""The ways between the screens: what opens what, and what a tap on Post sets off."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from postdeck.lab.apps.app import MediaItem
from postdeck.lab.apps.tiktok.interruptions import Interruptions
from postdeck.lab.apps.tiktok.options import PACKAGE, TikTokOptions
from postdeck.lab.apps.tiktok.screens.accounts import Switcher
from postdeck.lab.apps.tiktok.screens.camera import Camera
from postdeck.lab.apps.tiktok.screens.clip import ClipPage
from postdeck.lab.apps.tiktok.screens.compose import Compose
from postdeck.lab.apps.tiktok.screens.editor import Editor
from postdeck.lab.apps.tiktok.screens.main import Main
from postdeck.lab.apps.tiktok.screens.picker import Picker
from postdeck.lab.apps.tiktok.screens.profile import PersonPage
from postdeck.lab.apps.tiktok.screens.question import Question
from postdeck.lab.apps.tiktok.session import Session
from postdeck.lab.apps.tiktok.state import SOUNDS, Clip, Draft
from postdeck.lab.apps.tiktok.uploads import Upload, Uploads

_PERMISSION = "android.permission."
_GHOST_CHANCE = 1 / 3


class Ways:
    """Generation 1: the layout of version 43.1.4."""

    def __init__(self, session: Session, options: TikTokOptions) -> None:
        self._session = session
        self.uploads = Uploads(session.host, options, self._went_out)
        self.interruptions = Interruptions(session)
        self._main = Main(session, self.uploads)

    def main(self, tab: str = "home") -> None:
        """Clear the stack down to the page with the bottom bar."""
        self._session.host.focus("")
        self._session.stack[:] = [self._main]
        self._main.tab = tab
        if tab == "profile":
            self.interruptions.offer("profile")

    def camera(self) -> None:
        """The camera asks for its permissions, and after an unfinished post."""
        self._session.push(Camera(self._session))
        self.permit(["CAMERA", "RECORD_AUDIO"], self.ask_unfinished, self.ask_unfinished)

    def picker(self) -> None:
        """The media sheet; without the permission it is empty handed."""
        self.permit(["READ_MEDIA_VIDEO", "READ_MEDIA_IMAGES"],
                    lambda: self._session.push(Picker(self._session)),
                    lambda: self._session.host.toast("Allow access to your photos and videos"))

    def permit(self, names: list[str], then: Callable[[], None],
               denied: Callable[[], None]) -> None:
        """Go on when each permission is held, asking for the missing ones in turn."""
        if not names:
            then()
        elif self._session.host.granted(PACKAGE, _PERMISSION + names[0]):
            self.permit(names[1:], then, denied)
        else:
            self._session.host.ask_permission(
                PACKAGE, _PERMISSION + names[0],
                lambda given: self.permit(names[1:], then, denied) if given else denied())

    def media(self, items: Sequence[MediaItem]) -> None:
        """Edit indexed media; the app gives photo posts a sound by itself."""
        dice = self._session.random
        photo = bool(items) and not any(item.is_video for item in items)
        sound = dice.choice(SOUNDS) if photo or dice.random() < 0.5 else ""
        self.editor(Draft(tuple(item.sha256 for item in items), photo=photo, sound=sound))

    def editor(self, draft: Draft) -> None:
        """The editor."""
        self._session.push(Editor(self._session, draft))

    def compose(self, draft: Draft) -> None:
        """The page of caption and Post."""
        self._session.push(Compose(self._session, draft))

    def publish(self, draft: Draft) -> None:
        """An accepted Post. Every call is one more post: nothing here forgives a second tap."""
        session = self._session
        self.uploads.begin(draft, session.accounts.active)
        self.main(session.random.choice(("friends", "home")))
        if session.host.fault("crash_after_tap"):
            if session.random.random() < 0.5:
                self.uploads.lose()
            session.end()
            session.host.go_home()

    def _went_out(self, upload: Upload) -> None:
        accounts, draft = self._session.accounts, upload.draft
        if draft.story:
            return
        clip = Clip(upload.account, draft.caption, draft.media, self._session.host.time(),
                    draft.title, sound=draft.sound)
        accounts.publish(clip)
        if upload.account == accounts.active:
            self._main.play_own(clip)
        if self._session.stack == [self._main]:
            self.interruptions.offer("posted")

    def person(self, handle: str) -> None:
        """A profile; the active account's own is the tab."""
        if handle == self._session.accounts.active:
            self.main("profile")
        else:
            self._session.push(PersonPage(self._session, handle))

    def clip(self, clip: Clip) -> None:
        """A post on its own page."""
        self._session.push(ClipPage(self._session, clip))

    def switcher(self) -> None:
        """The sheet of accounts."""
        self._session.push(Switcher(self._session))

    def ask(self, title: str, text: str, choices: list[tuple[str, Callable[[], None]]]) -> None:
        """A question in a window."""
        self._session.push(Question(self._session, title, text, choices))

    def keep_unfinished(self) -> None:
        """Remember the draft that is left open."""
        for screen in reversed(self._session.stack):
            if isinstance(screen, Compose):
                self._session.unfinished = screen.draft
                return

    def ask_unfinished(self) -> None:
        """Offer to go on with it; one time in three the tree does not show the question."""
        draft, self._session.unfinished = self._session.unfinished, None
        if draft is None:
            return
        ghost = self._session.random.random() < _GHOST_CHANCE
        self._session.push(Question(
            self._session, "Continue editing this post?", "You have an unfinished post.",
            [("Continue", lambda: self.compose(draft)), ("Start new", lambda: None)],
            ghost=ghost))
