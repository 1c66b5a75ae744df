"""The ways between the screens: what opens what, and what a tap on Post sets off."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from postdeck.lab.apps.app import MediaItem
from postdeck.lab.apps.tiktok.choices.more import MoreSheet
from postdeck.lab.apps.tiktok.choices.products import LinkSheet
from postdeck.lab.apps.tiktok.interruptions import Interruptions
from postdeck.lab.apps.tiktok.layouts import Layout
from postdeck.lab.apps.tiktok.options import PACKAGE, TikTokOptions
from postdeck.lab.apps.tiktok.screens.accounts import Switcher
from postdeck.lab.apps.tiktok.screens.clip import ClipPage
from postdeck.lab.apps.tiktok.screens.compose import Compose
from postdeck.lab.apps.tiktok.screens.profile import PersonPage
from postdeck.lab.apps.tiktok.screens.question import Question
from postdeck.lab.apps.tiktok.session import Session
from postdeck.lab.apps.tiktok.sounds.catalogue import SOUNDS, Sound
from postdeck.lab.apps.tiktok.sounds.page import SoundPage
from postdeck.lab.apps.tiktok.sounds.search import SearchPage
from postdeck.lab.apps.tiktok.sounds.sheet import SoundSheet
from postdeck.lab.apps.tiktok.sounds.volume import VolumePanel
from postdeck.lab.apps.tiktok.state import Clip, Draft
from postdeck.lab.apps.tiktok.uploads import Upload, Uploads

_PERMISSION = "android.permission."
_GHOST_CHANCE = 1 / 3


class Ways:
    """The ways of every generation; the layout says which screens they lead to."""

    def __init__(self, session: Session, options: TikTokOptions, layout: Layout) -> None:
        self._session = session
        self._layout = layout
        self.uploads = Uploads(session.host, options, self._went_out, session.toast)
        self.interruptions = Interruptions(session)
        self._main = layout.main(session, self.uploads)

    def main(self, tab: str = "home") -> None:
        """Clear the stack down to the page with the bottom bar."""
        self._session.host.focus("")
        self._session.stack[:] = [self._main]
        self._main.tab = tab
        if tab == "profile":
            self.interruptions.offer("profile")

    def camera(self, sound: Sound | None = None) -> None:
        """The camera asks for its permissions, and after an unfinished post."""
        self._session.push(self._layout.camera(self._session, sound))
        self.permit(["CAMERA", "RECORD_AUDIO"], self.ask_unfinished, self.ask_unfinished)

    def picker(self, sound: Sound | None = None) -> None:
        """The media sheet; without the permission it is empty handed."""
        self.permit(["READ_MEDIA_VIDEO", "READ_MEDIA_IMAGES"],
                    lambda: self._session.push(self._layout.picker(self._session, sound)),
                    lambda: self._session.toast("Allow access to your photos and videos"))

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

    def media(self, items: Sequence[MediaItem], sound: Sound | None = None,
              way: str = "picker") -> None:
        """Edit indexed media; the app gives photo posts a sound by itself."""
        dice = self._session.random
        photo = bool(items) and not any(item.is_video for item in items)
        own = dice.choice(SOUNDS) if photo or dice.random() < 0.5 else ""
        self.editor(Draft(tuple(item.sha256 for item in items), photo=photo,
                          sound=sound.name if sound else own, way="sound" if sound else way))

    def search(self) -> None:
        """The search page."""
        self._session.push(SearchPage(self._session))
        self._session.host.focus("search")

    def sound_page(self, sound: Sound | None) -> None:
        """A sound's page."""
        self._session.push(SoundPage(self._session, sound))

    def sounds(self, draft: Draft) -> None:
        """The sounds over the editor."""
        self._session.push(SoundSheet(self._session, draft))

    def volume(self, draft: Draft) -> None:
        """The volumes over the sounds."""
        self._session.push(VolumePanel(self._session, draft))

    def more(self, draft: Draft) -> None:
        """More options over the caption's page."""
        self._session.push(MoreSheet(self._session, draft))

    def links(self, draft: Draft) -> None:
        """Add link over the caption's page."""
        self._session.push(LinkSheet(self._session, draft))

    def editor(self, draft: Draft) -> None:
        """The editor."""
        self._session.push(self._layout.editor(self._session, draft))

    def compose(self, draft: Draft) -> None:
        """The page of caption and Post."""
        self._session.push(self._layout.compose(self._session, draft))

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

    def close(self) -> None:
        """The process ends."""
        self.keep_unfinished()
        self.uploads.lose()
        self._session.end()
        self._session.host.go_home()

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
        forced = [self._session.host.fault(name)
                  for name in ("popup_continue", "popup_continue_hidden")]
        if draft is None and any(forced):
            draft = Draft(("older draft",), caption="An older draft", way="picker")
        if draft is None:
            return
        ghost = forced[1] if any(forced) else self._session.random.random() < _GHOST_CHANCE
        kept = draft
        self._session.push(Question(
            self._session, "Continue editing this post?", "You have an unfinished post.",
            [("Continue", lambda: self.compose(kept)), ("Start over", lambda: None)],
            ghost=ghost))
