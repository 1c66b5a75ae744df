"""Profiles: the own one with switcher, counts and tiles, and somebody else's."""

from __future__ import annotations

from postdeck.lab.android.view import Look, View
from postdeck.lab.apps.kit import status_bar
from postdeck.lab.apps.tiktok.palette import INK, PALE
from postdeck.lab.apps.tiktok.session import Layer, Session
from postdeck.lab.apps.tiktok.state import Clip, display_name, short_count
from postdeck.lab.apps.words import Own
from postdeck.lab.draw.fonts import width

_LINE = "#E3E3E4"
_TILE, _GAP, _TOP = 358, 3, 1104
_TALL = 478


def profile_parts(session: Session, handle: str) -> View:
    """A profile above the bottom bar; "" is the active account's own."""
    own = not handle or handle == session.accounts.active
    handle = handle or session.accounts.active
    kit = session.kit
    posts = session.accounts.posts.get(handle, [])
    tiles = _tiles(session, posts, drafts=len(session.accounts.drafts.get(handle, []))
                   if own else 0)
    grid = kit.view("RecyclerView", (0, _TOP, 1080, 2208), *tiles, name="grid", scrollable=True)
    return kit.box((0, 0, 1080, 2208), _head(session, handle, own), _face(session, handle),
                   _counts(session, handle, posts), *_buttons(session, own), _tabs(session, own),
                   grid, look=Look(fill="#FFFFFF"), name="profile")


def _head(session: Session, handle: str, own: bool) -> View:
    kit = session.kit
    name = display_name(handle)
    label = kit.label((330, 160, 720, 228), Own(name), Look(ink=INK, size=48, bold=True,
                                                       align="center"), name="profile_name")
    middle = kit.row((300, 150, 780, 238), label, name="profile_name_row")
    end = min(730, 552 + round(width(name, 48, True)) // 2)
    if own:
        middle.on_tap = session.soon(session.go.switcher)
        middle.clickable = True
        middle.children.append(kit.image((end, 172, end + 44, 216),
                                         Look(ink=INK, size=38, icon="down"), name="name_arrow"))
    left = kit.image((21, 136, 137, 252), Look(ink=INK, size=64,
                                               icon="add_user" if own else "back"),
                     name="head_left", desc="Add friends" if own else "@2131888269", clickable=True)
    right = kit.image((943, 136, 1059, 252), Look(ink=INK, size=64, icon="menu" if own
                                                  else "more"), name="head_right",
                      desc="Profile menu" if own else "More", clickable=True)
    return kit.box((0, 136, 1080, 252), left, middle, right, name="profile_head")


def _face(session: Session, handle: str) -> View:
    kit = session.kit
    face = kit.image((418, 276, 662, 520), Look(picture=f"face {handle}", radius=122),
                     name="profile_face", desc="Profile photo", clickable=True)
    at = kit.view("Button", (240, 540, 840, 600), name="profile_handle", text=Own(f"@{handle}"),
                  look=Look(ink=INK, size=42, align="center"), clickable=True)
    return kit.box((0, 262, 1080, 610), face, at)


def _counts(session: Session, handle: str, posts: list[Clip]) -> View:
    kit = session.kit
    base = sum(handle.encode())
    numbers = ((short_count(base % 480), "Following"), (short_count(base * 37 % 90_000),
                                                        "Followers"),
               (short_count(base * 11 + sum(p.likes for p in posts)), "Likes"))
    cells: list[View] = []
    for index, (number, word) in enumerate(numbers):
        left = 150 + 260 * index
        cells.append(kit.row(
            (left, 628, left + 260, 750),
            kit.label((left, 628, left + 260, 692), Own(number),
                      Look(ink=INK, size=50, bold=True, align="center"), name="count"),
            kit.label((left, 694, left + 260, 744), word,
                      Look(ink=PALE, size=36, align="center"), name="count_word"),
            clickable=True, name="count_cell"))
    return kit.row((150, 628, 930, 750), *cells, name="counts")


def _buttons(session: Session, own: bool) -> list[View]:
    kit = session.kit
    look = Look(fill="#F1F1F2", ink=INK, size=42, bold=True, radius=14, align="center")
    red = Look(fill="#FE2C55", ink="#FFFFFF", size=42, bold=True, radius=14, align="center")
    texts = ("Edit profile", "Share profile") if own else ("Follow", "Message")
    return [kit.button((180, 786, 530, 894), texts[0], look if own else red, name="main_button"),
            kit.button((546, 786, 896, 894), texts[1], look, name="side_button"),
            kit.label((90, 912, 990, 968), "Add bio" if own else Own("making things, slowly"),
                      Look(ink=PALE if own else INK, size=40, align="center"), name="bio")]


def _tabs(session: Session, own: bool) -> View:
    kit = session.kit
    icons = (("grid", "Videos"), ("lock", "Private videos"), ("bookmark", "Favorites"),
             ("heart_line", "Liked videos")) if own else (("grid", "Videos"),
                                                          ("heart_line", "Liked videos"))
    step = 1080 // len(icons)
    cells = [kit.view("RelativeLayout", (i * step, 990, (i + 1) * step, 1100), kit.image(
        (i * step, 1004, (i + 1) * step, 1082), Look(
            ink=INK if i == 0 else PALE, size=58, icon=icon)),
        desc=desc, clickable=True, selected=i == 0, name="profile_tab")
        for i, (icon, desc) in enumerate(icons)]
    line = kit.view("View", (step // 2 - 60, 1092, step // 2 + 60, 1098), look=Look(fill=INK))
    rule = kit.view("View", (0, 1098, 1080, 1101), look=Look(fill=_LINE))
    return kit.view("HorizontalScrollView", (0, 990, 1080, 1102), *cells, rule, line,
                    name="profile_tabs")


def _tiles(session: Session, posts: list[Clip], drafts: int) -> list[View]:
    kit = session.kit
    out: list[View] = []
    if drafts:
        out.append(kit.box((0, _TOP, _TILE, _TOP + _TALL), kit.label(
            (16, _TOP + 410, 340, _TOP + 466), kit.say("Drafts: {}", drafts),
            Look(ink="#FFFFFF", size=38, bold=True)), name="tile", clickable=True,
            look=Look(picture="drafts")))
    for clip in posts:
        index = len(out)
        left = (index % 3) * (_TILE + _GAP)
        top = _TOP + (index // 3) * (_TALL + _GAP)
        bottom = min(top + _TALL, 2208)
        if bottom - top < 40:
            break
        out.append(_tile(session, clip, (left, top, left + _TILE, bottom)))
    if not out:
        out.append(kit.label((90, 1400, 990, 1470), "Share your first video",
                             Look(ink=PALE, size=44, align="center")))
    return out


def _tile(session: Session, clip: Clip, bounds: tuple[int, int, int, int]) -> View:
    kit = session.kit
    left, top, right, bottom = bounds
    tile = kit.box(bounds, kit.image(bounds, Look(picture=clip.cover), name="tile_cover"),
                   name="tile", tap=session.soon(lambda: session.go.clip(clip)))
    if top + _TALL <= 2208:
        tile.children += [
            kit.view("View", (left, bottom - 110, right, bottom),
                     look=Look(fill="#00000099", icon="fade_down"), in_tree=False),
            kit.image((left + 14, bottom - 56, left + 50, bottom - 16),
                      Look(ink="#FFFFFF", size=36, icon="play_line"), name="tile_play"),
            kit.label((left + 56, bottom - 60, left + 240, bottom - 12),
                      short_count(_views(session, clip)), Look(ink="#FFFFFF", size=36, bold=True),
                      name="tile_views")]
    return tile


def _views(session: Session, clip: Clip) -> int:
    """A new post is seen by somebody every half minute."""
    seen = int((session.host.time() - (clip.at or 0.0)) // 30)
    return clip.views or min(seen, 900)


class PersonPage:
    """A profile that a link or a name opened."""

    layer = Layer.PAGE

    def __init__(self, session: Session, handle: str) -> None:
        self._session = session
        self._handle = handle

    def view(self) -> View:
        """Like the own one, without the bottom bar."""
        parts = profile_parts(self._session, self._handle)
        parts.children[0].children[0].on_tap = self.back
        return self._session.kit.window(status_bar(self._session.host.time(), INK), parts,
                                        fill="#FFFFFF")

    def back(self) -> None:
        """To where one came from."""
        self._session.drop(self)
