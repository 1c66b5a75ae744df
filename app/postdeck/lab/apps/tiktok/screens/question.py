"""A question that the app asks in a window of its own."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from postdeck.lab.android.view import Look, View
from postdeck.lab.apps.kit import FULL, hide, scrim
from postdeck.lab.apps.tiktok.palette import INK, RED
from postdeck.lab.apps.tiktok.session import Layer, Session

Choices = list[tuple[str, Callable[[], None]]]


class Question:
    """A question in a window; `ghost` hides it from the tree, as one real dialog does."""

    def __init__(self, session: Session, title: str, text: str, choices: Choices, *,
                 ghost: bool = False) -> None:
        self._session = session
        self._title = title
        self._text = text
        self._choices = choices
        self.layer = Layer.GHOST if ghost else Layer.WINDOW

    def view(self) -> View:
        """A card with a row per choice, the first one in red."""
        kit = self._session.kit
        rows = 124 * len(self._choices)
        top = 1200 - (280 + rows) // 2
        body = [kit.label((172, top + 50, 908, top + 130), self._title,
                          Look(ink=INK, size=50, bold=True, align="center"), name="ask_title"),
                kit.label((212, top + 130, 868, top + 240), self._text,
                          Look(ink="#6B6C72", size=40, align="center"), name="ask_text")]
        for index, (word, act) in enumerate(self._choices):
            y = top + 270 + 124 * index
            body += [kit.view("View", (132, y, 948, y + 2), look=Look(fill="#E9E9EA")),
                     kit.button((132, y + 2, 948, y + 124), word, Look(
                         ink=RED if index == 0 else INK, size=46, bold=index == 0,
                         align="center"), name="ask_choice",
                         tap=self._session.soon(partial(self._chosen, act)))]
        card = kit.row((132, top, 948, top + 280 + rows), *body, desc="Dialog",
                       look=Look(fill="#FFFFFF", radius=32), name="ask_card")
        made = kit.box(FULL, scrim(), card)
        return hide(made) if self.layer is Layer.GHOST else made

    def _chosen(self, act: Callable[[], None]) -> None:
        self._session.drop(self)
        act()

    def back(self) -> None:
        """Not now: the question is closed, nothing is chosen."""
        self._session.drop(self)
