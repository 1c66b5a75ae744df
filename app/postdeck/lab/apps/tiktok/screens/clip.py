"""A clip that plays: the picture, the rail of buttons, name, age and caption."""

from __future__ import annotations

from collections.abc import Callable

from postdeck.lab.android.view import Bounds, Look, View
from postdeck.lab.apps.kit import Kit, status_bar
from postdeck.lab.apps.tiktok.palette import RED, WHITE
from postdeck.lab.apps.tiktok.session import Layer, Session
from postdeck.lab.apps.tiktok.state import Clip, age, short_count
from postdeck.lab.apps.words import Own
from postdeck.lab.draw.fonts import width

_NUMBER = Look(ink=WHITE, size=34, align="center", bold=True)


def clip_parts(session: Session, clip: Clip, *, own: bool, comments: Callable[[], None],
               with_age: bool = True) -> View:
    """Everything of one clip above the bottom bar."""
    kit = session.kit
    body: Bounds = (0, 0, 1080, 2208)
    player = kit.nest("player frame player_view", body,
                      kit.view("SurfaceView", body, look=Look(picture=clip.cover)))
    shades = (kit.view("View", (0, 0, 1080, 357), name="gradual_top",
                       look=Look(fill="#00000066", icon="fade_up")),
              kit.view("View", (0, 1696, 1080, 2208), name="gradual_bottom",
                       look=Look(fill="#000000A6", icon="fade_down")))
    press = kit.view("View", body, name="long_press_layout", desc="Video", clickable=True)
    words = _words(session, clip, own=own, with_age=with_age)
    rail = kit.box((0, 1247, 1080, 2208), *_rail(session, clip, own, comments), words,
                   name="overlay", clickable=True)
    return kit.nest("pager cell view_rootview", body, player, *shades, press,
                    kit.nest("widget_container layer", body, rail))


def _rail(session: Session, clip: Clip, own: bool, comments: Callable[[], None]) -> list[View]:
    kit = session.kit
    face = kit.box((911, 1247, 1080, 1446), kit.box(
        (921, 1268, 1080, 1422),
        kit.image((942, 1286, 1059, 1403),
                  Look(picture=f"face {clip.handle}", radius=58, edge=WHITE), name="avatar",
                  desc=kit.say("{} profile", clip.name),
                  tap=lambda: session.go.person(clip.handle)),
        name="avatar_box", clickable=True), name="rail_item", clickable=True)
    if not own:
        face.children.append(kit.image(
            (976, 1378, 1026, 1428), Look(fill=RED, radius=25, ink=WHITE, size=30, icon="plus"),
            name="follow", desc=kit.say("Follow {}", clip.name), clickable=True))
    likes, remarks, shares = (short_count(n) for n in (clip.likes, clip.comments, clip.shares))
    return [
        face,
        _rail_item(kit, (912, 1446, 1080, 1604), "like", "heart", likes,
                   kit.say("Like video. {} likes", likes)),
        _rail_item(kit, (912, 1604, 1080, 1762), "comment", "comment", remarks,
                   kit.say("Read or add comments. {} comments", remarks), comments),
        _rail_item(kit, (912, 1762, 1080, 1920), "favorite", "bookmark", likes[:1],
                   "Add or remove this video from Favorites."),
        _rail_item(kit, (912, 1920, 1080, 2060), "share", "share",
                   "" if own else shares, kit.say("Share video. {} shares", "" if own else shares)),
        kit.box((912, 2072, 1080, 2177), kit.image(
            (951, 2076, 1047, 2172),
            Look(picture=f"disc {clip.sound}", radius=48, edge="#2B2B2B"), name="disc"),
            name="sound_disc", desc=kit.say("Sound: {}", clip.sound) if clip.sound else "",
            clickable=True),
    ]


def _rail_item(kit: Kit, bounds: Bounds, name: str, icon: str, number: str, desc: str,
               tap: Callable[[], None] | None = None) -> View:
    left, top, right, bottom = bounds
    mark = kit.image((942, top + 8, 1060, top + 112), Look(ink=WHITE, size=92, icon=icon),
                     name=f"{name}_icon", desc="Like" if name == "like" else "")
    inner = [kit.box((left, top, right, top + 117), mark, name=f"{name}_box", clickable=True,
                     tap=tap)]
    if number:
        inner.append(kit.view("Button", (left, top + 112, right, min(bottom, top + 156)),
                              name=f"{name}_count", text=Own(number), look=_NUMBER, tap=tap,
                              clickable=True))
    item = kit.row(bounds, *inner, name=f"{name}_item", desc=desc, clickable=True, tap=tap)
    return kit.box(bounds, item, name="rail_item", clickable=True)


def _words(session: Session, clip: Clip, *, own: bool, with_age: bool) -> View:
    kit = session.kit
    deep = len(clip.caption) > 44
    top = 1992 if deep else 2022
    end = min(600, 34 + round(width(clip.name, 46, True)))
    name = kit.view("Button", (32, top, end, top + 58), name="title", text=Own(clip.name),
                    look=Look(ink=WHITE, size=46, bold=True), clickable=True,
                    tap=lambda: session.go.person(clip.handle))
    head = [kit.box((32, top, end, top + 58), name, name="name_box", clickable=True)]
    if with_age and clip.at is not None:
        said = kit.say("· {}", _age(kit, session.host.time() - clip.at))
        head.append(kit.label((end + 10, top + 5, end + 260, top + 55), said,
                              Look(ink="#FFFFFFC0", size=40), name="age"))
    caption = kit.view("TextView", (32, top + 72, 870, 2194 if deep else top + 130),
                       name="title" if own else "desc", text=Own(clip.caption),
                       look=Look(ink=WHITE, size=42), clickable=True)
    text = kit.row((32, top, 870, 2208), kit.row((32, top, 870, top + 58), *head, name="name_row"),
                   name="words")
    if clip.caption:
        text.children.append(kit.box((32, top + 72, 870, 2200), caption, name="caption_box"))
    return kit.box((0, top, 1080, 2208), text, name="bottom_words")


def _age(kit: Kit, seconds: float) -> str:
    number, unit = age(seconds)
    return kit.say(f"{{}}{unit} ago", number)


class ClipPage:
    """A post on a page of its own, opened from a profile."""

    layer = Layer.PAGE

    def __init__(self, session: Session, clip: Clip) -> None:
        self._session = session
        self._clip = clip

    def view(self) -> View:
        """The clip, a back arrow, the handle, and a comment bar in place of the bottom bar."""
        session, kit = self._session, self._session.kit
        own = self._clip.handle in session.accounts.handles
        back = kit.image((16, 150, 132, 266), Look(ink=WHITE, size=64, icon="back"), name="back",
                         desc="@2131888269", tap=self.back)
        handle = kit.label((300, 168, 780, 248), Own(self._clip.handle),
                           Look(ink=WHITE, size=44, bold=True, align="center"), name="top_handle")
        bar = kit.box((0, 2208, 1080, 2337), kit.label(
            (42, 2232, 700, 2312), "Add comment...", Look(ink="#FFFFFFB0", size=42),
            name="comment_bar"), look=Look(fill="#101010"), name="bar")
        clip = clip_parts(session, self._clip, own=own, comments=lambda: None)
        return kit.window(status_bar(session.host.time()), clip, back, handle, bar, fill="#101010")

    def back(self) -> None:
        """To the profile."""
        self._session.drop(self)
