"""The sheet of accounts, opened from the username on the profile."""

from __future__ import annotations

from postdeck.lab.android.view import Look, View
from postdeck.lab.apps.instagram.screens.frame import END, bottom_sheet
from postdeck.lab.apps.instagram.session import BLUE, INK, PALE, Session
from postdeck.lab.apps.stack import Layer
from postdeck.lab.apps.words import Own


class Switcher:
    """A row per account, the current one checked, and Add Instagram account."""

    layer = Layer.SHEET

    def __init__(self, session: Session) -> None:
        self._session = session
        self._news = {name: session.random.choice((0, 0, 1, 3))
                      for name in session.accounts.handles}

    def view(self) -> View:
        """The rows say the username, and how many notices wait."""
        session, kit = self._session, self._session.kit
        handles = session.accounts.handles
        top = END - 180 * (len(handles) + 1) - 110
        rows = [self._row(handle, top + 80 + 180 * i) for i, handle in enumerate(handles)]
        y = top + 80 + 180 * len(handles)
        rows.append(kit.row((0, y, 1080, y + 180), kit.image(
            (48, y + 24, 180, y + 156), Look(fill="#F0F1F5", ink=INK, size=60, radius=66,
                                             icon="plus")),
            kit.label((216, y + 60, 900, y + 120), "Add Instagram account",
                      Look(ink=INK, size=44, bold=True)), desc="Add Instagram account",
            clickable=True))
        return bottom_sheet(session, top, self.back, kit.view(
            "RecyclerView", (0, top + 80, 1080, END), *rows, name="recycler_view"))

    def _row(self, handle: str, y: int) -> View:
        session, kit = self._session, self._session.kit
        here = handle == session.accounts.active
        news = 0 if here else self._news.get(handle, 0)
        said = session.words("{}, {} notifications", handle, news) if news else Own(handle)
        parts = [kit.image((48, y + 24, 180, y + 156), Look(picture=f"face {handle}", radius=66),
                           name="row_user_imageview"),
                 kit.label((216, y + 40, 860, y + 96), Own(handle), Look(
                     ink=INK, size=44, bold=True), name="row_user_textview", in_tree=False)]
        if news:
            parts.append(kit.label((216, y + 96, 860, y + 140), Own(str(news)), Look(
                ink=PALE, size=36), in_tree=False))
        if here:
            parts.append(kit.image((960, y + 60, 1020, y + 120), Look(
                fill=BLUE, ink="#FFFFFF", size=44, radius=30, icon="check"),
                name="row_user_checkmark"))
        row = kit.row((0, y, 1080, y + 180), *parts, desc=said,
                      tap=session.stack.soon(lambda: self._switch(handle)))
        row.selected = here
        return row

    def _switch(self, handle: str) -> None:
        session = self._session
        others = [name for name in session.accounts.handles if name != handle]
        if session.host.fault("wrong_account") and others:
            handle = session.random.choice(others)
        session.accounts.active = handle
        session.go.main("profile")

    def back(self) -> None:
        """Close."""
        self._session.stack.drop(self)
