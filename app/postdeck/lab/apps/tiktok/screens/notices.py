"""Interruptions: sheets and dialogs that come between."""

from __future__ import annotations

from dataclasses import dataclass

from postdeck.lab.android.view import Look, View
from postdeck.lab.apps.kit import FULL, Kit, blocker, plain_rid, scrim
from postdeck.lab.apps.tiktok.palette import INK, RED
from postdeck.lab.apps.tiktok.session import Layer, Session
from postdeck.lab.apps.words import Own

_GREY = Look(fill="#F1F1F2", ink=INK, size=44, bold=True, radius=14, align="center")
_LOUD = Look(fill=RED, ink="#FFFFFF", size=44, bold=True, radius=14, align="center")

@dataclass(frozen=True)
class Notice:
    """One kind of interruption: `moments` are where it may come, `no` is how it is refused."""

    name: str
    moments: frozenset[str]
    title: str
    text: str
    no: str
    yes: str
    icon: str
    layer: Layer = Layer.SHEET
    shape: str = "sheet"


def _at(*moments: str) -> frozenset[str]:
    return frozenset(moments)


NOTICES = (
    Notice("contacts", _at("launch", "profile", "posted"), "",
           "To connect with people you know on TikTok, allow access to your contacts in your "
           "device settings.", "Don’t allow", "Open settings", "user", Layer.WINDOW, "dialog"),
    Notice("facebook", _at("profile", "posted"), "",
           "Allow TikTok to access your Facebook friends list and email?", "Don't allow", "OK",
           "users", Layer.WINDOW, "dialog"),
    Notice("email", _at("launch", "share", "profile"), "Link email",
           "Use your email to log in and recover your account.", "Not now", "Link email", "mail"),
    Notice("collections", _at("launch", "profile", "posted"), "Create shared collections",
           "Save videos together with your friends.", "Not now", "Create", "collection"),
    Notice("security", _at("launch", "share", "profile"), "Account security checkup",
           "A few steps keep your account safe.", "Close", "Start", "shield"),
    Notice("drafts_denied", _at("launch", "share"), "",
           "Permission denied. Unable to save draft videos. Allow TikTok to use your storage.",
           "OK", "Open settings", "draft", Layer.WINDOW, "dialog"),
    Notice("notifications", _at("posted"), "Turn on notifications?",
           "", "Not now", "Turn on", "bell", Layer.WINDOW),
    Notice("widget", _at("posted"), "TikTok",
           "Touch & hold the widget to move it around the home screen", "Cancel",
           "Add to home screen", "camera", Layer.WINDOW, "widget"),
    Notice("anr", _at("launch", "share", "posted"), "TikTok isn't responding", "", "Wait",
           "Close app", "warning", Layer.WINDOW, "anr"),
)


class NoticeScreen:
    """A notice on the display."""

    def __init__(self, session: Session, notice: Notice) -> None:
        self._session = session
        self.notice = notice
        self.layer = notice.layer

    def view(self) -> View:
        """Drawn by its shape."""
        shapes = {"sheet": self._sheet, "dialog": self._dialog, "widget": self._widget,
                  "anr": self._not_responding}
        return shapes[self.notice.shape]()

    def back(self) -> None:
        """The same as refusing."""
        self._session.drop(self)

    def _sheet(self) -> View:
        kit, notice = self._session.kit, self.notice
        tall = 1401
        parts = [kit.box((360, tall + 140, 720, tall + 440), kit.image(
            (420, tall + 180, 660, tall + 420), Look(fill="#FFE8ED", ink=RED, size=130, radius=120,
                                                     icon=notice.icon))),
            kit.label((137, tall + 490, 943, tall + 590), notice.title,
                      Look(ink=INK, size=58, bold=True, align="center"), name="notice_title")]
        if notice.text:
            parts.append(kit.label((137, tall + 590, 943, tall + 650), notice.text,
                                   Look(ink="#6B6C72", size=40, align="center"),
                                   name="notice_text"))
        if notice.no == "Close":
            parts += [kit.image((985, tall + 40, 1045, tall + 100), Look(
                ink=INK, size=52, icon="close"), desc="Close", tap=self.back, name="notice_close"),
                kit.button((84, 2136, 996, 2252), notice.yes, _LOUD, name="notice_yes",
                           tap=self.back)]
        else:
            parts.append(kit.row(
                (84, 2105, 996, 2284),
                kit.button((84, 2136, 529, 2252), notice.no, _GREY, name="notice_no",
                           tap=self.back),
                kit.button((551, 2136, 996, 2252), notice.yes, _LOUD, name="notice_yes",
                           tap=self._accept), name="notice_buttons"))
        area = (0, tall, 1080, 2400)
        sheet = kit.box(area, blocker(area), *parts, desc="Bottom sheet", look=Look(
            fill="#FFFFFF", radius=42), name="notice_sheet")
        return kit.box(FULL, scrim(tap=self.back), kit.box((0, 136, 1080, 2400), sheet,
                                                           name="notice_host"))

    def _accept(self) -> None:
        self._session.drop(self)
        if self.notice.name == "notifications":
            self._session.host.ask_permission(
                self._session.kit.package, "android.permission.POST_NOTIFICATIONS",
                lambda granted: None)

    def _dialog(self) -> View:
        kit, notice = self._session.kit, self.notice
        text = kit.view("ScrollView", (225, 1062, 854, 1294), kit.label(
            (225, 1062, 854, 1294), notice.text, Look(ink=INK, size=42, align="center"),
            name="dialog_text"), name="dialog_scroll")
        rules = [kit.view("View", bounds, look=Look(fill="#E3E3E4")) for bounds in
                 ((172, 1347, 907, 1348), (539, 1348, 540, 1473))]
        buttons = kit.view(
            "ViewGroup", (172, 1348, 907, 1473),
            kit.button((540, 1348, 907, 1473), notice.yes,
                       Look(ink=INK, size=42, bold=True, align="center"), tap=self._leave),
            kit.button((172, 1348, 539, 1473), notice.no, Look(ink=INK, size=42, align="center"),
                       tap=self.back))
        card = kit.box((172, 999, 907, 1473), kit.row(
            (172, 999, 907, 1347), text), *rules, buttons, desc="Dialog",
            look=Look(fill="#FFFFFF", radius=28), name="dialog_card")
        return kit.box(FULL, scrim(), card)

    def _leave(self) -> None:
        """"Open settings" leaves the app."""
        self._session.drop(self)
        self._session.host.go_home()

    def _not_responding(self) -> View:
        """Android's own window; Close app ends the app and its uploads."""
        kit = Kit("android", plain_rid("android"), self._session.kit.say)
        ink = Look(ink=INK, size=44)
        rows = [kit.button((69, y, 1011, y + 126), text, ink, name=name, tap=tap)
                for y, text, name, tap in (
                    (1180, self.notice.yes, "aerr_close", self._close_app),
                    (1306, self.notice.no, "aerr_wait", self.back))]
        card = kit.row((69, 1020, 1011, 1460), kit.label(
            (117, 1070, 963, 1140), self.notice.title, Look(ink=INK, size=52, bold=True),
            name="alertTitle"), *rows, name="parentPanel", look=Look(fill="#FFFFFF", radius=42),
            clickable=True)
        return kit.box(FULL, scrim(), card)

    def _close_app(self) -> None:
        self._session.go.close()

    def _widget(self) -> View:
        """The launcher's own window: its ids are readable."""
        name = "com.google.android.apps.nexuslauncher"
        kit = Kit(name, plain_rid(name), self._session.kit.say)
        pale = Look(ink="#5F6168", size=40, align="center")
        parts = (
            kit.label((29, 1472, 1051, 1557), Own("TikTok"), Look(ink=INK, size=56, align="center"),
                      name="widget_appName"),
            kit.label((29, 1557, 1051, 1640), self.notice.text, pale,
                      name="widget_drag_instruction"),
            kit.image((456, 1743, 623, 1910), Look(fill="#010101", ink="#FFFFFF", size=90,
                                                   radius=40, icon="camera"),
                      name="widget_preview"),
            kit.label((415, 1961, 664, 2012), "TikTok Camera",
                      Look(ink=INK, size=40, align="center"), name="widget_name"),
            kit.label((71, 2012, 1009, 2063), "1 × 1", pale, name="widget_dims"),
            kit.row((29, 2169, 1051, 2337), kit.button(
                (382, 2190, 613, 2316), "Cancel", Look(ink="#3D5A98", size=42, bold=True,
                                                       align="center"), tap=self.back),
                kit.button((634, 2190, 1051, 2316), self.notice.yes, Look(
                    fill="#DCE3F9", ink=INK, size=42, bold=True, radius=60, align="center"),
                    tap=self.back), name="actions_container"))
        return kit.box(FULL, scrim(), kit.box(
            FULL, kit.row((0, 1409, 1080, 2400), *parts, clickable=True,
                          look=Look(fill="#F3F3FA", radius=70),
                          name="add_item_bottom_sheet_content"), name="add_item_drag_layer"))
