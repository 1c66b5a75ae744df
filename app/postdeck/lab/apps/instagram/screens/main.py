"""The page with the bottom bar: home feed, Reels, messages, search, profile; and the upload."""

from __future__ import annotations

from postdeck.lab.android.view import Look, View
from postdeck.lab.apps.instagram.screens.feed import feed_parts, offline
from postdeck.lab.apps.instagram.screens.frame import BAR_TOP, TOP, tab_bar, window
from postdeck.lab.apps.instagram.screens.profile import TAB_NAMES, longest, profile_parts
from postdeck.lab.apps.instagram.screens.reel import reel_parts
from postdeck.lab.apps.instagram.session import INK, PALE, WHITE, Session
from postdeck.lab.apps.instagram.state import PEOPLE, Post, others_post
from postdeck.lab.apps.instagram.uploads import Upload, Uploads
from postdeck.lab.apps.kit import HIGH
from postdeck.lab.apps.stack import Layer
from postdeck.lab.apps.words import Own

_BAR_NAMES = {name: tab for tab, name in TAB_NAMES.items()}


class Main:
    """The app's first page."""

    layer = Layer.PAGE

    def __init__(self, session: Session, uploads: Uploads) -> None:
        self._session = session
        self._uploads = uploads
        self.tab = "home"
        self._pushed = 0
        self._post = others_post(session.random, "feed")
        self._reel = others_post(session.random, "reel")

    def show(self, bar_name: str) -> None:
        """Turn to a tab of the bar; Create opens what it opens instead."""
        tab = TAB_NAMES.get(bar_name, bar_name)
        if tab == "creation":
            self._session.go.create()
        else:
            self._session.go.main(tab)

    def turn(self, tab: str) -> None:
        """To a tab; the same one again brings something new."""
        dice = self._session.random
        if tab == "home" and self.tab == "home":
            self._post = others_post(dice, "feed")
        if tab == "reels" and self.tab == "reels":
            self._reel = others_post(dice, "reel")
        self.tab = tab
        self._pushed = 0

    def _push(self, part: float) -> None:
        """A finger moves the profile."""
        accounts = self._session.accounts
        posts = accounts.shown(accounts.active, self._session.host.time())
        self._pushed = min(longest(len(posts)), max(0, self._pushed + round(part * HIGH)))

    def play_own(self, post: Post) -> None:
        """A new post is in front where its kind is shown."""
        self._post = post
        if post.placement == "reel":
            self._reel = post

    def back(self) -> None:
        """To Home, then out of the app."""
        if self.tab != "home":
            self.tab = "home"
        else:
            self._session.host.go_home()

    def view(self) -> View:
        """The tab and the bar."""
        session, dark = self._session, self.tab == "reels"
        parts = self._parts()
        upload = self._uploads.shown
        if upload is not None and self.tab == "reels" and upload.draft.placement != "story":
            parts.append(self._snackbar(upload))
        bar = tab_bar(session, _BAR_NAMES.get(self.tab, self.tab), self.show, dark=dark)
        return window(session, *parts, bar, fill="#000000" if dark else WHITE,
                      ink=WHITE if dark else INK)

    def _parts(self) -> list[View]:
        session = self._session
        if self.tab == "home":
            return feed_parts(session, self._uploads, self._post)
        if self.tab == "reels" and session.host.fault("no_network"):
            return [offline(session, TOP)]
        if self.tab == "reels":
            own = self._reel.handle == session.accounts.active
            return reel_parts(session, self._reel, own=own)
        if self.tab == "profile":
            parts = profile_parts(session, "", self._pushed)
            parts[0].on_scroll = self._push
            return parts
        return self._direct() if self.tab == "direct" else self._search()

    def _snackbar(self, upload: Upload) -> View:
        """The bar of an upload over Reels."""
        kit = self._session.kit
        top = BAR_TOP - 210
        texts = {"done": upload.said, "failed": "Video can't be posted",
                 "waiting": "Waiting to post…"}
        words = kit.label((160, top + 64, 882, top + 148), texts.get(
            upload.state, "Sharing to Reels..."), Look(ink=INK, size=40, bold=True),
            name="status_text")
        parts = [kit.box((58, top + 66, 137, top + 144), kit.image(
            (58, top + 66, 137, top + 144), Look(picture=upload.draft.media[0], radius=10),
            name="media_thumbnail"), name="media_thumbnail_container"), kit.row(
            (160, top + 20, 882, top + 190), words, name="upload_progress_bar_container")]
        if upload.state in ("running", "waiting"):
            parts.append(kit.view(
                "ProgressBar", (160, top + 160, 882, top + 166), text=Own(f"{upload.percent}.0"),
                name="upload_progress_bar", look=Look(fill="#4A5DF9", ink="#00000000", size=8)))
        elif upload.state == "done":
            parts.append(kit.button((906, top + 39, 1050, top + 171), "Send", Look(
                ink="#4A5DF9", size=42, bold=True, align="center"),
                name="upload_snackbar_button"))
        return kit.box((0, top, 1080, BAR_TOP), kit.view(
            "ViewGroup", (20, top + 20, 1060, top + 190), *parts, clickable=True,
            name="upload_snackbar_container", look=Look(fill=WHITE, radius=24)),
            name="igds_upload_snackbar")

    def _direct(self) -> list[View]:
        kit = self._session.kit
        rows = [kit.row((0, 420 + 190 * i, 1080, 610 + 190 * i), kit.image(
            (45, 440 + 190 * i, 195, 590 + 190 * i), Look(picture=f"face {name}", radius=75)),
            kit.label((230, 480 + 190 * i, 900, 550 + 190 * i), Own(name), Look(
                ink=INK, size=42), name="row_inbox_username"), clickable=True,
            name="row_inbox_container") for i, name in enumerate(PEOPLE[:6])]
        return [kit.label((60, 184, 900, 255), "Messages", Look(ink=INK, size=54, bold=True),
                          name="action_bar_large_title"), *rows]

    def _search(self) -> list[View]:
        kit = self._session.kit
        field = kit.view("EditText", (40, 170, 1040, 270), text="Search", clickable=True,
                         name="action_bar_search_edit_text",
                         look=Look(fill="#F0F1F5", ink=PALE, size=42, radius=28))
        grid = [kit.image(((i % 3) * 362, 304 + (i // 3) * 362, (i % 3) * 362 + 356,
                           660 + (i // 3) * 362), Look(picture=f"explore {i}"),
                          name="image_button") for i in range(15)]
        return [field, *grid]
