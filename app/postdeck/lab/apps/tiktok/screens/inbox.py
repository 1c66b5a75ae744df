"""The inbox: new followers, activity, notices."""

from __future__ import annotations

from postdeck.lab.android.view import Look, View
from postdeck.lab.apps.tiktok.session import Session

_ROWS = (("New followers", "plantroom started following you", "users", "#2196F3"),
         ("Activity", "kai.surfs and 12 others liked your video", "heart", "#FE2C55"),
         ("System notifications", "Your weekly summary is here", "bell", "#161823"))


def inbox_parts(session: Session) -> View:
    """The tab above the bottom bar."""
    kit = session.kit
    rows: list[View] = []
    for index, (title, text, icon, fill) in enumerate(_ROWS):
        top = 330 + 190 * index
        rows.append(kit.row(
            (0, top, 1080, top + 190),
            kit.image((42, top + 25, 182, top + 165),
                      Look(fill=fill, ink="#FFFFFF", size=76, radius=70, icon=icon)),
            kit.label((220, top + 36, 1000, top + 96), title, Look(size=44, bold=True)),
            kit.label((220, top + 98, 1000, top + 150), text, Look(size=38, ink="#8A8B91")),
            clickable=True, name="inbox_row"))
    head = kit.label((300, 160, 780, 240), "Inbox", Look(size=50, bold=True, align="center"),
                     name="inbox_title")
    return kit.box((0, 0, 1080, 2208), head, kit.view(
        "RecyclerView", (0, 300, 1080, 2208), *rows, scrollable=True),
        look=Look(fill="#FFFFFF"), name="inbox")
