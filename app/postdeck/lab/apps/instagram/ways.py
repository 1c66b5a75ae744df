"""The ways between the screens: what opens what, and what a tap on Share sets off."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from postdeck.lab.apps.app import MediaItem
from postdeck.lab.apps.instagram.interruptions import Interruptions
from postdeck.lab.apps.instagram.options import PACKAGE
from postdeck.lab.apps.instagram.screens.accounts import Switcher
from postdeck.lab.apps.instagram.screens.audio import AudioPage
from postdeck.lab.apps.instagram.screens.camera import Camera
from postdeck.lab.apps.instagram.screens.compose import Compose
from postdeck.lab.apps.instagram.screens.create import CreateMenu
from postdeck.lab.apps.instagram.screens.editor import Editor
from postdeck.lab.apps.instagram.screens.feed_gallery import FeedGallery
from postdeck.lab.apps.instagram.screens.frame import Question
from postdeck.lab.apps.instagram.screens.gallery import Gallery
from postdeck.lab.apps.instagram.screens.main import Main
from postdeck.lab.apps.instagram.screens.post import PostPage, StoryViewer
from postdeck.lab.apps.instagram.screens.profile import PersonPage
from postdeck.lab.apps.instagram.screens.reel import ReelPage
from postdeck.lab.apps.instagram.screens.story import StoryEditor
from postdeck.lab.apps.instagram.session import Session
from postdeck.lab.apps.instagram.state import Draft, Post
from postdeck.lab.apps.instagram.uploads import Upload, Uploads
from postdeck.lab.apps.stack import Screen

_PERMISSION = "android.permission."
_WRONG = 0.08
_SAID = ("Done posting. Want to send it directly to friends?", "Your reel just dropped.",
         "Posted! Nicely done.")


class Ways:
    """Both generations share them."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.uploads = Uploads(session.host, session.options, self._went_out)
        self.interruptions = Interruptions(session)
        self._main = Main(session, self.uploads)
        self._strayed = False

    def main(self, tab: str = "home") -> None:
        """Close everything but the page with the bottom bar."""
        self._session.sound = ""
        self._session.stack.reset(self._main)
        self._main.turn(tab)
        if tab == "profile":
            self.interruptions.offer("profile")

    def notice(self, moment: str) -> None:
        """Maybe show what belongs to the moment."""
        self.interruptions.offer(moment)

    def create(self) -> None:
        """The menu; the second generation opens New post instead."""
        if self._session.second:
            self.gallery("feed")
        else:
            self._session.stack.push(CreateMenu(self._session))

    def gallery(self, placement: str, *, asked: bool = True) -> None:
        """The grid for a placement; now and then the one for stories comes instead."""
        session = self._session
        if asked and placement == "reel" and not self._strayed:
            self._strayed = session.chance(session.options.wrong_gallery, _WRONG)
            placement = "story" if self._strayed else placement

        def opened() -> None:
            page: Screen = (FeedGallery(session) if placement == "feed"
                            else Gallery(session, placement))
            session.stack.push(page)
            if placement == "reel" and session.unfinished is not None:
                self._ask_unfinished()
            self.notice("gallery")

        self.permit(["READ_MEDIA_VIDEO", "READ_MEDIA_IMAGES"], opened,
                    lambda: session.host.toast("Allow access to your photos and videos"))

    def _ask_unfinished(self) -> None:
        session = self._session
        draft, session.unfinished = session.unfinished, None
        if draft is not None:
            session.stack.push(Question(
                session, "Keep editing your draft?", "You have a draft that you didn't finish.",
                [("Keep editing", "igds_alert_dialog_primary_button", lambda: self.edit(draft)),
                 ("Start new video", "igds_alert_dialog_cancel_button", lambda: None)]))

    def camera(self, placement: str) -> None:
        """The camera, after its permissions."""
        session = self._session
        self.permit(["CAMERA", "RECORD_AUDIO"],
                    lambda: session.stack.push(Camera(session, placement)),
                    lambda: session.host.toast("Allow access to your camera"))

    def permit(self, names: list[str], then: Callable[[], None],
               denied: Callable[[], None]) -> None:
        """Go on when each permission is held, asking for the missing ones in turn."""
        host = self._session.host
        if not names:
            then()
        elif host.granted(PACKAGE, _PERMISSION + names[0]):
            self.permit(names[1:], then, denied)
        else:
            host.ask_permission(
                PACKAGE, _PERMISSION + names[0],
                lambda given: self.permit(names[1:], then, denied) if given else denied())

    def media(self, placement: str, items: Sequence[MediaItem], way: str = "picker") -> None:
        """Edit indexed media, with the sound that was asked for."""
        if not items:
            return
        draft = Draft.of(placement, items, way)
        if self._session.sound and placement == "reel":
            draft.sound, draft.way = self._session.sound, "sound"
        self.edit(draft)

    def audio(self, audio_id: str) -> None:
        """The page of a sound."""
        self._session.stack.push(AudioPage(self._session, audio_id))

    def use_sound(self, title: str) -> None:
        """Make a reel with a sound: by the camera or by the gallery."""
        self._session.sound = title
        if self._session.random.random() < 0.5:
            self.camera("reel")
        else:
            self.gallery("reel", asked=False)

    def edit(self, draft: Draft) -> None:
        """The editor of its placement."""
        session = self._session
        if draft.placement == "story":
            session.stack.push(StoryEditor(session, draft))
        else:
            session.stack.push(Editor(session, draft))
            if draft.placement == "reel":
                self.notice("editor")

    def compose(self, draft: Draft) -> None:
        """The page with caption and Share."""
        self._session.stack.push(Compose(self._session, draft))
        if draft.placement == "reel":
            self.notice("compose")

    def keep(self, draft: Draft) -> None:
        """Save a draft and leave."""
        accounts = self._session.accounts
        accounts.drafts.setdefault(accounts.active, []).append(draft.copy())
        self._session.host.toast("Draft saved")
        self.main("home")

    def publish(self, draft: Draft) -> None:
        """An accepted Share. Every call is one more post: nothing here forgives a second tap."""
        session = self._session
        self.uploads.begin(draft, session.accounts.active)
        self.main(session.random.choice(("reels", "home")) if draft.placement == "reel"
                  else "home")
        if session.host.fault("crash_after_tap"):
            if session.random.random() < 0.5:
                self.uploads.lose()
            session.stack.end()
            session.host.go_home()

    def _went_out(self, upload: Upload) -> None:
        session, draft = self._session, upload.draft
        now = session.host.time()
        post = Post(upload.account, draft.placement, draft.media, draft.caption, now,
                    now + session.options.profile_seconds)
        session.accounts.publish(post)
        if draft.placement == "story":
            return
        upload.said = (session.random.choice(_SAID) if draft.placement == "reel"
                       else "Posted! Nicely done.")
        if upload.account == session.accounts.active:
            self._main.play_own(post)
        if session.stack.top is self._main:
            self.notice("posted")

    def person(self, handle: str) -> None:
        """A profile; the active account's own is the tab."""
        if handle == self._session.accounts.active:
            self.main("profile")
        else:
            self._session.stack.push(PersonPage(self._session, handle))

    def post(self, post: Post) -> None:
        """A post on a page of its own."""
        session = self._session
        session.stack.push(ReelPage(session, post) if post.placement == "reel"
                           else PostPage(session, post))

    def story(self, handle: str) -> None:
        """Somebody's story; without an own one the way to create it."""
        session = self._session
        mine = session.accounts.stories.get(handle, [])
        if handle == session.accounts.active and not mine:
            self.gallery("story")
        else:
            session.stack.push(StoryViewer(session, handle, mine[0] if mine else None))

    def switcher(self) -> None:
        """The sheet of accounts."""
        self._session.stack.push(Switcher(self._session))

    def keep_unfinished(self) -> None:
        """Remember the draft that is left open."""
        for screen in self._session.stack:
            if isinstance(screen, Editor | Compose) and screen.draft.placement == "reel":
                self._session.unfinished = screen.draft
