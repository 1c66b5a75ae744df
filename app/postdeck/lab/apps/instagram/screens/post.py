"""A feed post on a page of its own, and a story that plays."""

from __future__ import annotations

from postdeck.lab.android.view import Look, View
from postdeck.lab.apps.instagram.screens.feed import post_parts
from postdeck.lab.apps.instagram.screens.frame import END, TOP, action_bar, tab_bar, window
from postdeck.lab.apps.instagram.screens.profile import TAB_NAMES
from postdeck.lab.apps.instagram.session import WHITE, Session
from postdeck.lab.apps.instagram.state import Post
from postdeck.lab.apps.stack import Layer
from postdeck.lab.apps.words import Own


class PostPage:
    """A post of a profile, among its others."""

    layer = Layer.PAGE

    def __init__(self, session: Session, post: Post) -> None:
        self._session = session
        self._post = post
        self._whole = False

    def view(self) -> View:
        """The title Posts, the post, the bottom bar."""
        session = self._session
        return window(session, post_parts(
            session, self._post, 304, whole=self._whole, unfold=self._unfold),
                      action_bar(session, "Posts", self.back),
                      tab_bar(session, "", lambda tab: session.go.main(TAB_NAMES.get(tab, tab))))

    def _unfold(self) -> None:
        self._whole = not self._whole

    def back(self) -> None:
        """To the profile."""
        self._session.stack.drop(self)


class StoryViewer:
    """A story; an own one says how old it is."""

    layer = Layer.PAGE

    def __init__(self, session: Session, handle: str, story: Post | None) -> None:
        self._session = session
        self._handle = handle
        self._story = story

    def view(self) -> View:
        """Picture, head, and the field for an answer."""
        session, kit, story = self._session, self._session.kit, self._story
        own = self._handle == session.accounts.active
        when = _short(session.host.time() - story.at) if story is not None else "3h"
        name = session.words("Your story") if own else Own(self._handle)
        cover = story.cover if story is not None else f"story {self._handle}"
        parts: list[View] = [
            kit.box((0, TOP, 1080, 2100), kit.image((0, TOP, 1080, 2100), Look(picture=cover)),
                    name="reel_viewer_root",
                    desc=Own(session.words("{}'s story, {}", self._handle, when))),
            kit.view("ViewGroup", (0, TOP, 1080, 300), kit.label(
                (150, 180, 500, 240), name, Look(ink=WHITE, size=42, bold=True),
                name="reel_viewer_title"), kit.label(
                (510, 180, 640, 240), Own(when), Look(ink=WHITE, size=40),
                name="reel_viewer_timestamp"), name="reel_viewer_header")]
        if story is not None and story.caption:
            parts.append(kit.label((90, 1800, 990, 1900), Own(story.caption), Look(
                ink=WHITE, size=44, align="center"), name="reel_viewer_caption"))
        if not own:
            parts.append(kit.view("EditText", (40, 2160, 846, 2280), text="Send message",
                                  name="reel_viewer_message_composer", clickable=True,
                                  look=Look(edge=WHITE, ink=WHITE, size=40, radius=60)))
        else:
            parts.append(kit.label((60, 2180, 400, 2260), "Activity", Look(ink=WHITE, size=40),
                                   name="reel_viewer_activity"))
        return window(session, kit.box((0, TOP, 1080, END), *parts), fill="#000000", ink=WHITE)

    def back(self) -> None:
        """To where one came from."""
        self._session.stack.drop(self)


def _short(seconds: float) -> str:
    for unit, span in (("d", 86400.0), ("h", 3600.0), ("m", 60.0)):
        if seconds >= span:
            return f"{int(seconds // span)}{unit}"
    return f"{max(1, int(seconds))}s"
