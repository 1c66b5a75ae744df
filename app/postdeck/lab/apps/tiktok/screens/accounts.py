"""Who is logged in: the switcher, the login page, the message that an account is blocked."""

from __future__ import annotations

from postdeck.lab.android.view import Look, View
from postdeck.lab.apps.kit import FULL, blocker, scrim, status_bar
from postdeck.lab.apps.tiktok.palette import INK, PALE, RED
from postdeck.lab.apps.tiktok.session import Layer, Session
from postdeck.lab.apps.tiktok.state import display_name
from postdeck.lab.apps.words import Own

_WAYS = (("Use phone / email / username", "user"), ("Continue with Facebook", "users"),
         ("Continue with Google", "globe"))


class Switcher:
    """The sheet of accounts, opened from the name on the profile."""

    layer = Layer.WINDOW

    def __init__(self, session: Session) -> None:
        self._session = session

    def view(self) -> View:
        """A row per account, the current one checked, and Add account."""
        kit, accounts = self._session.kit, self._session.accounts
        count = len(accounts.handles)
        top = 2337 - 190 - 178 * (count + 1) - 40
        title = kit.label((240, top + 40, 840, top + 120), "Switch account",
                          Look(ink=INK, size=46, bold=True, align="center"), name="sheet_title")
        close = kit.image((985, top + 50, 1045, top + 110), Look(ink=INK, size=52, icon="close"),
                          desc="Close", tap=self.back, name="sheet_close")
        rows = [self._row(handle, top + 160 + 178 * i) for i, handle in enumerate(accounts.handles)]
        y = top + 160 + 178 * count
        rows.append(kit.row((0, y, 1080, y + 178), kit.image(
            (42, y + 24, 172, y + 154), Look(fill="#F1F1F2", ink=INK, size=60, radius=65,
                                             icon="plus")),
            kit.label((210, y + 54, 900, y + 124), "Add account",
                      Look(ink=INK, size=44, bold=True), name="account_text"),
            name="add_account", clickable=True))
        sheet = kit.box((0, top, 1080, 2400), blocker((0, top, 1080, 2400)), title, close, kit.view(
            "RecyclerView", (0, top + 160, 1080, y + 178), *rows, name="account_list"),
            desc="Bottom sheet", look=Look(fill="#FFFFFF", radius=42))
        return kit.box(FULL, scrim(tap=self.back), kit.nest(
            "sheet_host sheet_in", FULL, sheet))

    def _row(self, handle: str, y: int) -> View:
        kit, accounts = self._session.kit, self._session.accounts
        here = handle == accounts.active
        first, second = handle, display_name(handle)
        if self._session.options.generation != 1:
            first, second = second, first
        row = kit.row(
            (0, y, 1080, y + 178),
            kit.image((42, y + 24, 172, y + 154), Look(picture=f"face {handle}", radius=65),
                      name="account_face"),
            kit.label((210, y + 30, 900, y + 92), Own(first), Look(ink=INK, size=44, bold=True),
                      name="account_text"),
            kit.label((210, y + 94, 900, y + 146), Own(second), Look(ink=PALE, size=36),
                      name="account_name"), name="account_row",
            tap=self._session.soon(lambda: self._switch(handle)))
        row.checked = row.selected = here
        if here:
            row.children.append(kit.image((962, y + 60, 1020, y + 118), Look(
                ink=RED, size=58, icon="check"), name="account_check", desc="Selected"))
        return row

    def _switch(self, handle: str) -> None:
        accounts = self._session.accounts
        others = [name for name in accounts.handles if name != handle]
        if self._session.host.fault("wrong_account") and others:
            handle = self._session.random.choice(others)
        changed = handle != accounts.active
        accounts.active = handle
        self._session.go.main("profile")
        if changed:
            self._session.toast("Switched to {}", display_name(handle))

    def back(self) -> None:
        """Close."""
        self._session.drop(self)


class LoginPage:
    """What is shown when nobody is logged in."""

    layer = Layer.PAGE

    def __init__(self, session: Session) -> None:
        self._session = session

    def view(self) -> View:
        """Ways to log in that lead nowhere."""
        kit = self._session.kit
        parts: list[View] = [
            kit.image((470, 420, 610, 560), Look(ink=INK, size=140, icon="tiktok")),
            kit.label((90, 620, 990, 700), "Log in to TikTok",
                      Look(ink=INK, size=64, bold=True, align="center"), name="login_title"),
            kit.label((150, 716, 930, 830), "Manage your account, check notifications, comment on "
                      "videos, and more.", Look(ink=PALE, size=40, align="center"),
                      name="login_text")]
        for index, (text, icon) in enumerate(_WAYS):
            y = 930 + 150 * index
            parts.append(kit.box((84, y, 996, y + 122), kit.image(
                (120, y + 36, 170, y + 86), Look(ink=INK, size=50, icon=icon)), kit.label(
                (190, y, 890, y + 122), text, Look(ink=INK, size=44, bold=True, align="center"),
                name="login_way_text"), name="login_way", clickable=True,
                look=Look(edge="#D0D1D3", radius=12)))
        parts.append(kit.label((90, 2190, 990, 2260), "Don’t have an account? Sign up",
                               Look(ink=INK, size=42, align="center"), name="sign_up"))
        return kit.window(status_bar(self._session.host.time(), INK), *parts, fill="#FFFFFF")

    def back(self) -> None:
        """Out of the app."""
        self._session.host.go_home()


VERDICTS = {
    "blocked": ("Account status", "The account has been blocked"),
    "try_later": ("You're posting too often", "Try again later"),
    "guidelines": ("Account status", "Community Guidelines violation"),
}
"""What the faults of these names say."""


class BlockedDialog:
    """The account status message."""

    layer = Layer.WINDOW

    def __init__(self, session: Session, verdict: str = "blocked") -> None:
        self._session = session
        self._title, self._text = VERDICTS[verdict]

    def view(self) -> View:
        """A title, the verdict and OK."""
        kit, card = self._session.kit, (28, 1024, 1052, 1448)
        parts = (kit.label((91, 1071, 989, 1137), self._title,
                           Look(ink=INK, size=52, bold=True), name="dialog_title"),
                 kit.label((91, 1158, 989, 1214), self._text,
                           Look(ink="#3C3D44", size=44), name="message"),
                 kit.button((852, 1295, 1020, 1437), "OK",
                            Look(ink=RED, size=46, bold=True, align="center"), name="button1",
                            tap=self.back))
        return kit.box(FULL, scrim(), kit.box(card, kit.row(
            card, *parts, name="dialog"), name="android:content", clickable=True,
            look=Look(fill="#FFFFFF", radius=24)))

    def back(self) -> None:
        """OK and Back only close the message."""
        self._session.drop(self)
