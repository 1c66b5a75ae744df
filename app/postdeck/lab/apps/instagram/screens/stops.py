"""Where a machine must stop: the login form, an identity question, a suspended account."""

from __future__ import annotations

from postdeck.lab.android.view import Look, View
from postdeck.lab.apps.instagram.screens.frame import END, TOP, alert, pill, window
from postdeck.lab.apps.instagram.session import INK, LINE, PALE, Session
from postdeck.lab.apps.instagram.state import display_name
from postdeck.lab.apps.kit import hide
from postdeck.lab.apps.stack import Layer
from postdeck.lab.apps.words import Own

_HOSTS = "layout_container_parent layout_container_main bloks_container"


class LoginPage:
    """The login form; nothing on it leads on. Who was thrown out while at work is told first."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def view(self, over: View | None) -> View:
        """The form, or the news over the page that was open when the session ended."""
        if over is None:
            return self._form()
        hide(over).in_tree = True
        over.children.append(alert(self._session, "You've Been Logged Out",
                                   "Please log back in.", [
                                       ("Log in", "igds_alert_dialog_primary_button",
                                        self._session.stack.end)]))
        return over

    def _form(self) -> View:
        """Username, password, Log in, Forgot password?, Create new account."""
        session, kit = self._session, self._session.kit
        parts: list[View] = [
            kit.image((48, 381, 1032, 561), Look(ink="#D6249F", size=150, icon="camera"),
                      desc="Instagram from Meta")]
        for top, label, hint in ((829, "Username, email or mobile number",
                                  "Username, email or mobile number,"),
                                 (1044, "Password", "Password,")):
            parts.append(kit.view("ViewGroup", (48, top, 1032, top + 179), kit.view(
                "View", (96, top + 62, 900, top + 118), text=label, desc=label,
                look=Look(ink=PALE, size=42)), kit.view(
                "EditText", (96, top + 83, 876, top + 142), desc=hint, clickable=True),
                clickable=True, look=Look(edge=LINE, radius=36)))
        parts.append(pill(session, (48, 1259, 1032, 1391), "Log in", lambda: None, name=""))
        parts += [kit.view("Button", bounds, kit.view(
            "View", (bounds[0] + 40, bounds[1] + 20, bounds[2] - 40, bounds[3] - 20), text=text,
            desc=text, look=Look(ink=INK, size=44, bold=True, align="center")), desc=text,
            clickable=True) for bounds, text in (
                ((298, 1427, 782, 1535), "Forgot password?"),
                ((48, 1951, 1032, 2083), "Create new account"))]
        return window(session, *parts, hosts="layout_container_parent layout_container_main")


class SuspendedPage:
    """We suspended your account: Back leaves the app."""

    layer = Layer.PAGE

    def __init__(self, session: Session) -> None:
        self._session = session

    def view(self) -> View:
        """The verdict and what may be done."""
        session = self._session
        name = display_name(session.accounts.active)
        verdict = session.words("We suspended your account, {}", name)
        days = session.words("{} days left to appeal or we'll permanently disable your account",
                             180)
        return _bloks(session, (
            (279, verdict, Look(ink=INK, size=58, bold=True)),
            (369, days, Look(ink=INK, size=42)),
            (690, session.words("Why this happened"), Look(ink=INK, size=46, bold=True)),
            (1100, session.words("What this means"), Look(ink=INK, size=46, bold=True)),
            (1320, session.words("What you can do"), Look(ink=INK, size=46, bold=True))),
            pill(session, (39, 2170, 1041, 2274), "Appeal", lambda: None, name=""))

    def back(self) -> None:
        """Out of the app."""
        self._session.host.go_home()


class ChallengePage:
    """Confirm you're human."""

    layer = Layer.PAGE

    def __init__(self, session: Session) -> None:
        self._session = session

    def view(self) -> View:
        """The headline, the field for the code, Next."""
        session, kit = self._session, self._session.kit
        field = kit.view("EditText", (117, 1024, 963, 1070), clickable=True,
                         text="Enter the code from the image")
        return _bloks(session, (
            (335, session.words("Confirm you're human"), Look(ink=INK, size=58, bold=True)),
            (800, session.words("Can't read this text? Hear this code or Get a new code"),
             Look(ink=INK, size=42))), field,
            pill(session, (39, 2170, 1041, 2274), "Next", lambda: None, name=""))

    def back(self) -> None:
        """Out of the app."""
        self._session.host.go_home()


def _bloks(session: Session, lines: tuple[tuple[int, Own, Look], ...], *parts: View) -> View:
    """A page that the server lays out: no ids, everything a View."""
    kit = session.kit
    words = [kit.view("View", (96, top, 984, top + 70), text=text, desc=text, look=look)
             for top, text, look in lines]
    menu = kit.view("Button", (954, TOP + 5, 1059, TOP + 102), desc="Menu", clickable=True,
                    look=Look(ink=INK, size=56, icon="more"))
    return window(session, kit.box((0, TOP, 1080, END), menu, *words, *parts), hosts=_HOSTS)

