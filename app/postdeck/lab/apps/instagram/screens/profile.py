"""Profiles: the own one with counts, tiles and the way to create, and somebody else's."""

from __future__ import annotations

from postdeck.lab.android.view import Look, View
from postdeck.lab.apps.instagram.screens.frame import (
    BAR_TOP,
    TOP,
    action_bar,
    tab_bar,
    window,
)
from postdeck.lab.apps.instagram.session import BLUE, GREY, INK, LINE, PALE, Session
from postdeck.lab.apps.instagram.state import Post, display_name
from postdeck.lab.apps.kit import scrolled
from postdeck.lab.apps.stack import Layer
from postdeck.lab.apps.words import Own

_GRID_TOP, _TALL, _WIDE = 1650, 475, 356
_BOLD = Look(ink=INK, size=44, bold=True)
_MOST = 60


def profile_parts(session: Session, handle: str = "", pushed: int = 0) -> list[View]:
    """A profile above the bottom bar, pushed up so far; "" is the active account's own."""
    own = not handle or handle == session.accounts.active
    handle = handle or session.accounts.active
    kit = session.kit
    posts = session.accounts.shown(handle, session.host.time())
    header = kit.row((0, TOP, 1080, _GRID_TOP - 6), _face(session, handle, own),
                     *_counts(session, handle, len(posts)), *_words(session, handle),
                     *_buttons(session, own), *_tabs(session), name="profile_header_container")
    grid = kit.view("RecyclerView", (0, _GRID_TOP - 6, 1080, BAR_TOP + longest(len(posts))),
                    *tiles(session, posts), name="list", scrollable=True)
    body = kit.nest("user_detail_fragment coordinator_root_layout", (0, TOP, 1080, BAR_TOP),
                    *scrolled([header, grid], pushed, TOP, BAR_TOP))
    return [body, *([_head(session, handle)] if own else [])]


def longest(posts: int) -> int:
    """How far a profile with so many posts can be pushed up."""
    return max(0, _GRID_TOP + -(-posts // 3) * (_TALL + 6) - BAR_TOP)


def _head(session: Session, handle: str) -> View:
    """The username, which opens the switcher; on most builds Create New at the left."""
    kit, soon = session.kit, session.stack.soon
    switch = soon(session.go.switcher)
    large = session.second or session.options.create_tab
    if large:
        name = kit.view("Button", (39, 192, 377, 255), text=Own(handle), desc=Own(handle),
                        name="action_bar_large_title_auto_size" if not session.second
                        else "action_bar_title", look=Look(ink=INK, size=54, bold=True), tap=switch)
        return kit.row((0, TOP, 1080, 304), kit.row(
            (0, 172, 824, 275), kit.row((0, 172, 464, 275), name,
                                        name="action_bar_title_and_icons"),
            name="action_bar_new_title_container", tap=switch), kit.image(
            (912, TOP, 1056, 304), Look(ink=INK, size=60, icon="menu"), desc="Options",
            clickable=True), name="action_bar", look=Look(fill="#FFFFFF"))
    create = kit.image((0, TOP, 144, 304), Look(ink=INK, size=66, icon="plus"),
                       desc="Create New", tap=soon(session.go.create))
    title = kit.label((339, TOP, 711, 304), Own(handle), Look(ink=INK, size=50, bold=True),
                      name="action_bar_title", desc=Own(handle))
    arrow = kit.image((719, 190, 755, 250), Look(ink=INK, size=34, icon="down"),
                      name="action_bar_title_chevron")
    return kit.box((0, TOP, 1080, 304), kit.row((0, TOP, 144, 304), create,
                                                name="left_action_bar_buttons"),
                   kit.row((192, TOP, 768, 304), title, arrow,
                           name="action_bar_username_container", tap=switch),
                   kit.image((768, TOP, 912, 304), Look(ink=INK, size=56, icon="at"),
                             desc="View profile on Threads", clickable=True),
                   kit.image((912, TOP, 1056, 304), Look(ink=INK, size=60, icon="menu"),
                             desc="Options", clickable=True),
                   name="profile_action_bar", look=Look(fill="#FFFFFF"))


def _face(session: Session, handle: str, own: bool) -> View:
    kit = session.kit
    story = bool(session.accounts.stories.get(handle))
    desc = ("Your profile. " if own else "Profile. ") + ("New story" if story else "No story")
    face = kit.image((71, 382, 313, 624), Look(picture=f"face {handle}", radius=121,
                                               edge=BLUE if story else ""),
                     name="row_profile_header_imageview", desc=desc)
    frame = kit.box((71, 382, 313, 624), face, name="row_profile_header_imageview_frame_layout",
                    tap=session.stack.soon(lambda: session.go.story(handle)))
    if own and not story:
        frame.children.append(kit.image(
            (247, 558, 313, 624), Look(fill=BLUE, ink="#FFFFFF", size=40, radius=33, icon="plus"),
            name="reel_empty_badge", desc="Add to story",
            tap=session.stack.soon(lambda: session.go.gallery("story"))))
    return frame


def _counts(session: Session, handle: str, posts: int) -> list[View]:
    kit, base = session.kit, sum(handle.encode())
    name = kit.label((383, 381, 860, 431), Own(display_name(handle)), Look(ink=INK, size=40),
                     name="profile_header_full_name_above_vanity")
    cells: list[View] = [name]
    for role, number, word, left, right in (
            ("post_count", posts, "posts", 383, 547),
            ("followers", base % 900, "followers", 547, 798),
            ("following", base % 470, "following", 798, 1032)):
        outer = {"post_count": "post_count_front_familiar"}.get(role, f"{role}_stacked_familiar")
        said = session.words(word)
        cells.append(kit.view(
            "ViewGroup", (left, 431, right, 593),
            kit.label((left + 8, 455, right, 516), Own(f"{number:,}"), _BOLD,
                      name=f"profile_header_familiar_{role}_value"),
            kit.label((left + 8, 516, right, 569), Own(said), Look(ink=INK, size=38),
                      name=f"profile_header_familiar_{role}_label"),
            name=f"profile_header_{outer}", desc=Own(f"{number:,}{said}"), clickable=True))
    return cells


def _words(session: Session, handle: str) -> list[View]:
    return [session.kit.label((48, 646, 1032, 793), Own("making things, slowly"),
                              Look(ink=INK, size=40), name="profile_header_bio_text")]


def _buttons(session: Session, own: bool) -> list[View]:
    kit = session.kit
    texts = ("Edit profile", "Share profile") if own else ("Follow", "Message")
    out: list[View] = []
    for text, left, right in ((texts[0], 36, 531), (texts[1], 549, 1044)):
        fill = BLUE if text == "Follow" else GREY
        out.append(kit.view(
            "Button", (left, 1024, right, 1120), kit.label(
                (left + 120, 1045, right - 120, 1099), text, Look(
                    ink="#FFFFFF" if text == "Follow" else INK, size=42, bold=True,
                    align="center")),
            name="button_container" if own else "profile_header_follow_button", desc=text,
            clickable=True, look=Look(fill=fill, radius=22)))
    new = kit.row((6, 1156, 285, 1469), kit.image(
        (45, 1180, 245, 1380), Look(ink=INK, size=70, icon="plus", radius=100, edge=LINE),
        name="inner_button_view"), kit.label((6, 1405, 285, 1451), "New", Look(
            ink=INK, size=34, align="center"), name="label"),
        name="create_highlight_button_view", desc="Create highlight", clickable=True)
    return [*out, *([new] if own else [])]


def _tabs(session: Session) -> list[View]:
    kit = session.kit
    cells = [kit.image((left, 1499, left + 360, 1643), Look(
        ink=INK if left == 0 else PALE, size=60, icon=icon), name="profile_tab_icon_view",
        desc=desc, clickable=True)
        for left, icon, desc in ((0, "grid", "Grid view"), (360, "play_line", "Reels"),
                                 (720, "user", "Photos of you"))]
    cells[0].selected = True
    return [kit.view("HorizontalScrollView", (0, 1499, 1080, 1643), *cells,
                     name="profile_tab_layout")]


def tiles(session: Session, posts: list[Post]) -> list[View]:
    """The grid of posts, newest first; each says what it is, whose and where."""
    kit = session.kit
    out: list[View] = []
    for index, post in enumerate(posts[:_MOST]):
        row, column = divmod(index, 3)
        left, top = column * (_WIDE + 6), _GRID_TOP + row * (_TALL + 6)
        bounds = (left, top, left + _WIDE, top + _TALL)
        kind = f"Pinned {post.kind}" if post.pinned else post.kind
        desc = session.words(kind + " by {} at row {}, column {}", display_name(post.handle),
                             row + 1, column + 1)
        out.append(kit.view("Button", bounds, name="image_button", desc=desc, tap=session.stack.
                            soon(lambda post=post: session.go.post(post)),  # type: ignore[misc]
                            look=Look(picture=post.cover)))
    if not out:
        out.append(kit.label((90, 1760, 990, 1840), "No posts yet",
                             Look(ink=INK, size=54, bold=True, align="center"),
                             name="empty_state_view_title"))
    return out


class PersonPage:
    """Somebody else's profile."""

    layer = Layer.PAGE

    def __init__(self, session: Session, handle: str) -> None:
        self._session = session
        self._handle = handle

    def view(self) -> View:
        """With the bottom bar, and Back at the top."""
        session = self._session
        return window(session, *profile_parts(session, self._handle),
                      action_bar(session, Own(self._handle), self.back),
                      tab_bar(session, "", lambda tab: session.go.main(TAB_NAMES.get(tab, tab))))

    def back(self) -> None:
        """To where one came from."""
        self._session.stack.drop(self)


TAB_NAMES = {"feed": "home", "clips": "reels"}
"""What the rest calls a tab of the bar."""
