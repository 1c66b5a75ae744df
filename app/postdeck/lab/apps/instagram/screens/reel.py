"""A reel that plays, in the Reels tab or opened from a profile."""

from __future__ import annotations

from collections.abc import Callable

from postdeck.lab.android.view import Look, View
from postdeck.lab.apps.instagram.screens.frame import BAR_TOP, TOP, tab_bar, window
from postdeck.lab.apps.instagram.screens.profile import TAB_NAMES
from postdeck.lab.apps.instagram.session import WHITE, Session
from postdeck.lab.apps.instagram.state import Post
from postdeck.lab.apps.stack import Layer
from postdeck.lab.apps.words import Own

_SHORT = 66
_RAIL = (("like_button", "Like", "heart_line"), ("comment_button", "Comment", "comment"),
         ("", "Repost", "flip"), ("direct_share_button", "Share", "share"),
         ("clips_ufi_more_button_component", "More", "more"))


def reel_parts(session: Session, post: Post, *, own: bool, whole: bool = False,
               unfold: Callable[[], None] = lambda: None) -> list[View]:
    """A reel above the bottom bar; a long caption is cut until it is tapped."""
    kit = session.kit
    body = (0, TOP, 1080, BAR_TOP)
    desc = session.words("Reel by {}. Double tap to play or pause.", post.handle)
    player = kit.view("ViewGroup", body, kit.box(body, kit.view(
        "View", body, look=Look(picture=post.cover)), name="clips_video_container", desc=desc),
        name="clips_media_component", desc=desc)
    parts: list[View] = [player, _words(session, post, whole, unfold)]
    for index, (name, said, icon) in enumerate(_RAIL):
        y = 1240 + 128 * index
        parts.append(kit.image((952, y, 1060, y + 108), Look(ink=WHITE, size=72, icon=icon),
                               name=name, desc=said, clickable=True))
    if own:
        for text, left, right in (("View insights", 39, 540), ("Boost reel", 540, 1041)):
            parts.append(kit.view("ViewGroup", (left, 2082, right, 2156), text=text, desc=text,
                                  clickable=True, look=Look(fill="#FFFFFF33", ink=WHITE, size=40,
                                                            radius=18, align="center")))
    return [kit.nest("root_clips_layout clips_viewer_container", body, *parts), _head(session)]


def _words(session: Session, post: Post, whole: bool, unfold: Callable[[], None]) -> View:
    kit, caption = session.kit, post.caption
    if not whole and (len(caption) > _SHORT or "\n" in caption):
        caption = caption.partition("\n")[0][:_SHORT].rstrip() + " …"
    who = kit.view(
        "ViewGroup", (39, 1838, 430, 1950),
        kit.image((39, 1862, 128, 1950), Look(picture=f"face {post.handle}", radius=44),
                  name="clips_author_profile_pic", clickable=True,
                  desc=session.words("Profile picture of {}", post.handle)),
        kit.view("Button", (140, 1884, 430, 1930), text=Own(post.handle), desc=Own(post.handle),
                 name="clips_author_username", clickable=True,
                 look=Look(ink=WHITE, size=42, bold=True)),
        name="clips_author_info_component", clickable=True)
    top = 1950 if not whole else 1700
    said = kit.view("ViewGroup", (39, top, 940, 2062), kit.view(
        "ViewGroup", (39, top + 10, 940, 2050), desc=Own(caption), tap=unfold,
        look=Look(ink=WHITE, size=40)), name="clips_caption_component")
    said.children[0].children.append(kit.label((39, top + 10, 940, 2050), Own(caption), Look(
        ink=WHITE, size=40), in_tree=False))
    return kit.view("ViewGroup", (0, 1700, 952, 2070), who, said, name="clips_media_info_component")


def _head(session: Session) -> View:
    kit = session.kit
    return kit.view(
        "RelativeLayout", (0, TOP, 1080, 304),
        kit.image((0, 157, 115, 273), Look(ink=WHITE, size=66, icon="camera"),
                  desc="Create a reel", tap=session.stack.soon(
                      lambda: session.go.camera("reel"))),
        kit.button((430, 168, 650, 241), "Reels", Look(ink=WHITE, size=54, bold=True,
                                                       align="center"),
                   name="clips_viewer_action_bar_title"), name="clips_viewer_action_bar")


class ReelPage:
    """One reel, opened from a profile."""

    layer = Layer.PAGE

    def __init__(self, session: Session, post: Post) -> None:
        self._session = session
        self._post = post
        self._whole = False

    def view(self) -> View:
        """Like the Reels tab, with Back at the top left."""
        session = self._session
        own = self._post.handle == session.accounts.active
        parts = reel_parts(session, self._post, own=own, whole=self._whole, unfold=self._unfold)
        head = parts[-1]
        head.children[0] = session.kit.image(
            (0, TOP, 136, 304), Look(ink=WHITE, size=64, icon="back"), desc="Back",
            name="action_bar_button_back", tap=self.back)
        bar = tab_bar(session, "", lambda tab: session.go.main(TAB_NAMES.get(tab, tab)), dark=True)
        return window(session, *parts, bar, fill="#000000", ink=WHITE)

    def _unfold(self) -> None:
        self._whole = not self._whole

    def back(self) -> None:
        """To the profile."""
        self._session.stack.drop(self)
