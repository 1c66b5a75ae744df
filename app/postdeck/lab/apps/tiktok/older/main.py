"""The older first page: two tabs at the top, a bar of words, and Me in place of Profile."""

from __future__ import annotations

from functools import partial

from postdeck.lab.android.view import Look, View
from postdeck.lab.apps.tiktok.palette import INK, WHITE
from postdeck.lab.apps.tiktok.screens.main import Main

_TABS = (("home", "Home", "home"), ("friends", "Friends", "users"), ("create", "Create", "create"),
         ("inbox", "Inbox", "inbox"), ("profile", "Me", "user"))


class OlderMain(Main):
    """The same page with other bars."""

    def _head(self) -> list[View]:
        kit, session = self._session.kit, self._session
        search = kit.image((950, 160, 1050, 260), Look(ink=WHITE, size=60, icon="search"),
                           name="search_icon", desc="Search",
                           tap=session.soon(session.go.search))
        if self.tab == "friends":
            return [kit.label((440, 168, 640, 246), "Friends", Look(
                ink=WHITE, size=46, bold=True, align="center"), name="friends_title"), search]
        here = Look(ink=WHITE, size=46, bold=True, align="center")
        tabs = [kit.view("RelativeLayout", (left, 150, right, 264), kit.label(
            (left, 150, right, 264), text, here if text == "For You" else Look(
                ink="#FFFFFFB0", size=46, align="center"), name="tab_text"), clickable=True,
            name="tab") for text, left, right in (("Following", 250, 520), ("For You", 540, 810))]
        return [kit.box((0, 150, 1080, 264), *tabs, search, name="head")]

    def _bottom(self, dark: bool) -> View:
        kit, session = self._session.kit, self._session
        ink, pale = (WHITE, "#FFFFFFA8") if dark else (INK, "#8A8B91")
        cells: list[View] = []
        for index, (tab, text, icon) in enumerate(_TABS):
            left, shade = index * 216, ink if tab == self.tab else pale
            cell = kit.view("RelativeLayout", (left, 2190, left + 216, 2337), name=f"bar_{tab}",
                            desc=text if tab == "create" else "",
                            tap=session.soon(partial(self.show, tab)))
            if tab == "create":
                cell.children.append(kit.image((left + 20, 2200, left + 196, 2320), Look(
                    ink=ink, size=110, icon="create" if dark else "create_light")))
            else:
                cell.children += [
                    kit.image((left + 74, 2200, left + 142, 2268), Look(
                        ink=shade, size=60, icon=icon), name="bar_icon"),
                    kit.label((left + 10, 2272, left + 206, 2326), text, Look(
                        ink=shade, size=34, align="center", bold=tab == self.tab),
                        name="bar_text")]
            cells.append(cell)
        return kit.row((0, 2190, 1080, 2337), *cells, name="bar",
                       look=Look(fill="#000000" if dark else WHITE))
