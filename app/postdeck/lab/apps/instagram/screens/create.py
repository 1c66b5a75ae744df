"""What Create New opens: the menu of things to create."""

from __future__ import annotations

from postdeck.lab.android.view import Look, View
from postdeck.lab.apps.instagram.screens.frame import END, bottom_sheet
from postdeck.lab.apps.instagram.session import BLUE, INK, LINE, Session
from postdeck.lab.apps.stack import Layer

_ROWS = (("Create new reel", "Reel", "play_line"), ("Edits", "Edits", "edit"),
         ("Create new post", "Post", "grid"), ("Create new story", "Story", "plus"),
         ("Highlight", "Highlight", "heart_line"), ("Ad", "Ad", "flash"),
         ("Create new fundraiser", "Fundraiser", "heart"))
_PLACEMENTS = {"Create new reel": "reel", "Create new post": "feed", "Create new story": "story"}


class CreateMenu:
    """The sheet Create."""

    layer = Layer.SHEET

    def __init__(self, session: Session) -> None:
        self._session = session

    def view(self) -> View:
        """A row per thing."""
        kit = self._session.kit
        top = 821
        title = kit.label((300, top + 84, 780, top + 219), "Create",
                          Look(ink=INK, size=50, bold=True, align="center"),
                          name="title_text_view")
        rows: list[View] = []
        for index, (desc, label, icon) in enumerate(_ROWS):
            y = top + 220 + 162 * index
            row = kit.view(
                "Button", (0, y, 1080, y + 162),
                kit.image((48, y + 45, 120, y + 117), Look(ink=INK, size=68, icon=icon),
                          name="image"),
                kit.view("ViewGroup", (168, y, 1032, y + 162), kit.label(
                    (168, y + 50, 480, y + 111), label, Look(ink=INK, size=48), name="label"),
                    name="label_container"),
                kit.view("View", (168, y + 160, 1032, y + 162), name="divider",
                         look=Look(fill=LINE)),
                desc=desc, clickable=True)
            if placement := _PLACEMENTS.get(desc):
                row.on_tap = self._session.stack.soon(
                    lambda placement=placement: self._chosen(placement))  # type: ignore[misc]
            if label == "Edits":
                row.children.append(kit.label((932, y + 50, 1032, y + 113), "New", Look(
                    fill=BLUE, ink="#FFFFFF", size=34, radius=18, align="center"),
                    name="pill_new_badge"))
            rows.append(row)
        listed = kit.view("RecyclerView", (0, top + 220, 1080, END), *rows, name="recycler_view")
        return bottom_sheet(self._session, top, self.back, kit.view(
            "ViewGroup", (0, top + 84, 1080, top + 219), title,
            name="nav_buttons_and_title_container"), listed)

    def _chosen(self, placement: str) -> None:
        self._session.stack.drop(self)
        self._session.go.gallery(placement)

    def back(self) -> None:
        """Close."""
        self._session.stack.drop(self)
