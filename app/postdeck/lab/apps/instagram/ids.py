"""Instagram's resource ids: readable and stable, but another generation has other ones."""

from __future__ import annotations

from collections.abc import Callable

from postdeck.lab.apps.instagram.options import PACKAGE
from postdeck.lab.apps.kit import full_rid

_SECOND = {
    "caption_input_text_view": "add_caption_textview",
    "share_button": "share_footer_button",
    "next_button_textview": "creation_next_button",
    "action_bar_title": "action_bar_large_title_auto_size",
    "creation_tab": "creation_tab",
}
"""Names that other builds have for the same things."""


def ids_of(generation: int) -> Callable[[str], str]:
    """From a role to the full resource id; "" has none."""
    if generation == 1:
        return lambda role: full_rid(PACKAGE, role) if role else ""
    return lambda role: _second(role) if role else ""


def _second(role: str) -> str:
    if role.startswith("android:"):
        return full_rid(PACKAGE, role)
    return full_rid(PACKAGE, _SECOND.get(role, f"igx_{role}"))
