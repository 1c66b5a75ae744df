"""The page with the bottom bar: For You and Friends, Inbox, Profile, and the upload's chip."""

from __future__ import annotations

from functools import partial

from postdeck.lab.android.view import Look, View
from postdeck.lab.apps.kit import BODY, status_bar
from postdeck.lab.apps.tiktok.palette import INK, RED, WHITE
from postdeck.lab.apps.tiktok.screens.clip import clip_parts
from postdeck.lab.apps.tiktok.screens.comments import CommentsSheet
from postdeck.lab.apps.tiktok.screens.inbox import inbox_parts
from postdeck.lab.apps.tiktok.screens.profile import profile_parts
from postdeck.lab.apps.tiktok.session import Layer, Session
from postdeck.lab.apps.tiktok.state import Clip, others_clip
from postdeck.lab.apps.tiktok.uploads import Upload, Uploads
from postdeck.lab.apps.words import Own

_TABS = (("home", "Home", "home"), ("friends", "Friends", "users"), ("create", "Create", "create"),
         ("inbox", "Inbox", "inbox"), ("profile", "Profile", "user"))
_TOP_TABS = (("STEM", 164, 293), ("Explore", 293, 448), ("Following", 448, 641),
             ("Shop", 641, 756), ("For You", 756, 916))
_CONNECT = ("Connect with contacts", "Connect with Facebook friends", "Invite friends")


class Main:
    """The app's first page. `playing` is the clip on the feed, an own one after a post."""

    layer = Layer.PAGE

    def __init__(self, session: Session, uploads: Uploads) -> None:
        self._session = session
        self._uploads = uploads
        self.tab = "home"
        self._playing = others_clip(session.random)
        self._fresh: Clip | None = None
        self._aged = True
        self._unread = session.random.random() < 0.4

    def show(self, tab: str) -> None:
        """Turn to a tab; Create opens the camera instead."""
        if tab == "create":
            self._session.go.camera()
            return
        if tab == self.tab and tab in ("home", "friends"):
            self._fresh = None
            self._playing = others_clip(self._session.random)
        self.tab = tab

    def play_own(self, clip: Clip) -> None:
        """A new post plays; now and then the app leaves its age out."""
        self._fresh = clip
        self._aged = self._session.random.random() > 0.12

    def back(self) -> None:
        """To Home, then out of the app."""
        if self.tab != "home":
            self.tab = "home"
        else:
            self._session.host.go_home()

    def view(self) -> View:
        """The tab and the bar."""
        kit, dark = self._session.kit, self.tab in ("home", "friends")
        if self.tab == "profile":
            parts = [profile_parts(self._session, "")]
        elif self.tab == "inbox":
            parts = [inbox_parts(self._session)]
        else:
            parts = self._feed()
        upload = self._uploads.shown
        if upload is not None:
            parts.append(self._chip(upload))
        bar = status_bar(self._session.host.time(), WHITE if dark else INK)
        return kit.window(bar, *parts, self._bottom(dark),
                          fill="#000000" if dark else WHITE)

    def _feed(self) -> list[View]:
        session, kit = self._session, self._session.kit
        if session.host.fault("no_network"):
            return [self._offline(), *self._head()]
        if self._fresh is not None:
            clip = clip_parts(session, self._fresh, own=True, comments=lambda: None,
                              with_age=self._aged)
            story = kit.label((68, 546, 196, 585), "Your Story",
                              Look(ink=WHITE, size=30, align="center"), name="story_label")
            ring = kit.image((29, 318, 234, 523), Look(
                picture=f"face {self._fresh.handle}", radius=102, edge="#25F4EE"))
            row = [kit.view("Button", (0, 278, 263, 611), ring, story, clickable=True,
                            name="story")] if self.tab == "friends" else []
            return [clip, *row, *self._head()]
        if self.tab == "friends":
            return [self._connect(), *self._head()]
        clip = clip_parts(session, self._playing, own=False,
                          comments=lambda: session.push(CommentsSheet(session, self._playing)))
        return [clip, *self._head()]

    def _head(self) -> list[View]:
        kit = self._session.kit
        search = kit.view("Button", (933, 139, 1080, 286), name="search", desc="Search",
                          look=Look(ink=WHITE, size=66, icon="search"),
                          tap=self._session.soon(self._session.go.search))
        if self.tab == "friends":
            return [kit.image((26, 178, 139, 246), Look(ink=WHITE, size=62, icon="add_user"),
                              clickable=True, name="add_friends"),
                    kit.box((459, 140, 646, 284), kit.box((459, 140, 646, 284), kit.label(
                        (459, 183, 646, 241), "Friends",
                        Look(ink=WHITE, size=46, bold=True, align="center"), name="head_title"),
                        clickable=True), desc="Friends"), search]
        tabs = [kit.row((left, 136, right, 288), kit.row((left, 136, right, 288), kit.label(
            (left, 136, right, 288), text, Look(
                ink=WHITE if text == "For You" else "#FFFFFFB0", size=42, align="center",
                bold=text == "For You"), name="text1"), desc=text), clickable=True)
            for text, left, right in _TOP_TABS]
        line = kit.view("View", (806, 256, 866, 262), look=Look(fill=WHITE, radius=3))
        live = kit.image((26, 176, 110, 250), Look(ink=WHITE, size=62, icon="template"),
                         name="live", clickable=True)
        return [kit.box((0, 136, 1080, 288), live, kit.view(
            "HorizontalScrollView", (164, 136, 916, 288), *tabs), line, search, name="top_tabs")]

    def _bottom(self, dark: bool) -> View:
        session, kit = self._session, self._session.kit
        ink, pale = (WHITE, "#FFFFFFA8") if dark else (INK, "#8A8B91")
        cells: list[View] = []
        for index, (tab, text, icon) in enumerate(_TABS):
            left, here = index * 216, tab == self.tab
            tap = session.soon(partial(self.show, tab))
            cell = kit.box((left, 2208, left + 216, 2337), name=f"nav_{tab}", desc=text, tap=tap)
            if tab == "create":
                glyph = "create" if dark else "create_light"
                cell.children.append(kit.image((left + 9, 2208, left + 206, 2337),
                                               Look(ink=ink, size=118, icon=glyph)))
            else:
                shade = ink if here else pale
                cell.children += [
                    kit.label((left, 2286, left + 216, 2324), text,
                              Look(ink=shade, size=30, align="center", bold=here), name="nav_text"),
                    kit.image((left + 66, 2214, left + 150, 2286),
                              Look(ink=shade, size=66, icon=icon), name="nav_icon")]
            if tab == "inbox" and self._unread:
                cell.children.insert(0, kit.label(
                    (768, 2211, 811, 2253), "1", Look(fill=RED, ink=WHITE, size=28, radius=21,
                                                      align="center", bold=True), name="badge"))
            cells.append(cell)
        return kit.box((0, 2207, 1080, 2337), kit.row((0, 2208, 1080, 2337), *cells,
                                                      name="nav_bar"),
                       look=Look(fill="#000000" if dark else WHITE), name="nav_box")

    def _chip(self, upload: Upload) -> View:
        kit = self._session.kit
        if upload.state == "failed":
            retry = self._session.soon(lambda: self._uploads.retry(upload))
            return kit.row((0, 300, 1080, 420), kit.image(
                (36, 330, 96, 390), Look(ink=WHITE, size=56, icon="warning")), kit.label(
                (120, 320, 1050, 400), f"Couldn't post {upload.noun}. Tap to retry",
                Look(ink=WHITE, size=42, bold=True), name="upload_text"),
                look=Look(fill=RED), tap=retry, name="upload_failed")
        said = "Waiting for network..." if upload.state == "waiting" else "Posting..."
        percent = kit.label((32, 400, 192, 460), Own(f"{upload.percent}%"),
                            Look(ink=WHITE, size=46, bold=True, align="center"),
                            name="upload_percent")
        thumb = kit.image((32, 318, 192, 542), Look(
            picture=upload.draft.media[0] if upload.draft.media else "none", radius=16),
            name="upload_cover")
        shade = kit.box((32, 318, 192, 542), look=Look(fill="#00000080", radius=16),
                        in_tree=False)
        words = kit.label((32, 552, 420, 602), said, Look(ink=WHITE, size=36, bold=True),
                          name="upload_text")
        return kit.box((0, 290, 440, 620), thumb, shade, percent, words, name="upload",
                       look=Look(fill="#0000004D", radius=24) if self.tab in ("inbox", "profile")
                       else Look())

    def _offline(self) -> View:
        kit, dim = self._session.kit, Look(ink="#FFFFFFA8", size=40, align="center")
        return kit.box(BODY, kit.image((480, 860, 600, 980), Look(
            ink="#FFFFFF70", size=120, icon="wifi")),
            kit.label((90, 1020, 990, 1080), "No internet connection",
                      Look(ink=WHITE, size=50, bold=True, align="center"), name="empty_title"),
            kit.label((90, 1092, 990, 1150), "Connect to the internet and try again.", dim,
                      name="empty_text"),
            kit.button((390, 1200, 690, 1316), "Retry",
                       Look(fill="#FFFFFF26", ink=WHITE, size=42, radius=16, align="center")),
            look=Look(fill="#121212"))

    def _connect(self) -> View:
        kit = self._session.kit
        rows = [kit.view("Button", (84, 1051 + 137 * i, 996, 1167 + 137 * i), text=text,
                         look=Look(fill=RED if i == 0 else "#FFFFFF26", ink=WHITE, size=44,
                                   bold=True, radius=16, align="center"), clickable=True)
                for i, text in enumerate(_CONNECT)]
        faces = [kit.image((300 + i * 170, 560, 440 + i * 170, 700), Look(
            picture=f"face friend {i}", radius=70, edge=WHITE)) for i in range(3)]
        return kit.box((0, 0, 1080, 2208), *faces, kit.label(
            (153, 808, 926, 998), "Connect with friends to view their posts",
            Look(ink=WHITE, size=58, bold=True, align="center"), name="connect_title"), *rows,
            look=Look(fill="#121212"), name="connect")
