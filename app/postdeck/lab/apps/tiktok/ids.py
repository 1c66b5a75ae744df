"""Resource ids as an obfuscating build makes them: three letters that change with every seed."""

from __future__ import annotations

import random

from postdeck.lab.apps.kit import full_rid
from postdeck.lab.apps.tiktok.options import PACKAGE

_FIRST = "abcdefghijklmnopqrstuvwxyz"
_REST = _FIRST + "0123456789_"
_KEPT = frozenset({
    "title", "desc", "text1", "message", "button1", "view_rootview", "widget_container",
    "player_view", "long_press_layout", "gradual_top", "gradual_bottom",
})
"""Names that real builds keep readable."""


class Ids:
    """The ids of one installation: stable in a run, different with another seed."""

    def __init__(self, seed: int, generation: int = 1) -> None:
        self._seed = f"{seed}" if generation == 1 else f"{seed} of {generation}"
        self._given: dict[str, str] = {}

    def rid(self, role: str) -> str:
        """The full resource id of a role; "" has none."""
        if not role:
            return ""
        if role in _KEPT or role.startswith("android:"):
            return full_rid(PACKAGE, role)
        if role not in self._given:
            self._given[role] = self._letters(role)
        return full_rid(PACKAGE, self._given[role])

    def _letters(self, role: str) -> str:
        """Three letters that depend on seed and role alone, not on which role came first."""
        taken = set(self._given.values())
        for attempt in range(1000):
            dice = random.Random(f"{self._seed} {role} {attempt}")
            letters = dice.choice(_FIRST) + dice.choice(_REST) + dice.choice(_REST)
            if letters not in taken:
                return letters
        raise RuntimeError("no letters left")
