"""How the tests use the virtual Instagram: from the launcher to the accepted Share."""

from __future__ import annotations

from typing import Any

from postdeck.lab.android.view import View
from postdeck.lab.apps.app import Intent, MediaItem
from postdeck.lab.apps.instagram import Instagram, InstagramOptions
from postdeck.lab.apps.instagram.options import PACKAGE
from tests.lab.handset import PERMISSIONS, Handset

LAUNCH = Intent(action="android.intent.action.MAIN", package=PACKAGE)
HANDLERS = f"{PACKAGE}/com.instagram.share.handleractivity."
QUIET: dict[str, Any] = {
    "popups": 0.0, "ready_seconds": 0.0, "nux": False, "says_next": False,
    "wrong_gallery": False, "story_sheet": False, "limited_reach": False}
"""Nothing comes between."""


def instagram(*faults: str, seed: int = 3, accounts: tuple[str, ...] = ("mara.lind", "okapi"),
              language: str = "en", permissions: set[str] | None = None,
              items: list[MediaItem] | None = None, **options: Any) -> Handset:
    """A phone on which Instagram has just been opened."""
    held = set(PERMISSIONS) if permissions is None else permissions
    phone = Handset(faults=set(faults), permissions=held)
    if items is not None:
        phone.items = items
    phone.app = Instagram(phone, list(accounts), seed, InstagramOptions(**QUIET | options),
                          language)
    assert phone.app.start(LAUNCH) == ""
    return phone


def share(uri: str, handler: str) -> Intent:
    return Intent(action="android.intent.action.SEND", component=HANDLERS + handler,
                  mime="video/mp4", stream_uris=(uri,))


def by_id(phone: Handset, name: str) -> list[View]:
    return [node for node in phone.nodes() if node.rid.endswith(f":id/{name}")]


def touch(phone: Handset, node: View) -> None:
    left, top, right, bottom = node.bounds
    phone.touch((left + right) // 2, (top + bottom) // 2)


def tap_id(phone: Handset, name: str) -> None:
    found = by_id(phone, name)
    assert found, f"no {name} on the screen: {phone.texts()}"
    touch(phone, found[-1])


def create(phone: Handset, what: str) -> None:
    """From any page with the bar to a gallery: "reel", "post" or "story"."""
    phone.tap(desc="Profile")
    phone.tap(desc="Create New")
    phone.tap(desc=f"Create new {what}")


def thumbnails(phone: Handset, words: str = "") -> list[View]:
    """The tiles of a gallery, newest first."""
    names = ("gallery_grid_item_thumbnail", "gallery_picker_grid_item_container")
    return [node for node in phone.nodes() if node.rid.rpartition("/")[2] in names
            and "thumbnail" in node.desc and words in node.desc]


def compose(phone: Handset, caption: str = "A quiet morning") -> None:
    """A reel, up to its caption page with the caption in."""
    create(phone, "reel")
    touch(phone, thumbnails(phone, "Video")[0])
    phone.tap(desc="Next")
    write(phone, caption)


def write(phone: Handset, caption: str) -> None:
    tap_id(phone, "caption_input_text_view")
    phone.type(caption)
    phone.tap("OK")


def posted(phone: Handset, caption: str = "A quiet morning") -> None:
    compose(phone, caption)
    phone.tap(desc="Share")
    phone.wait(7)
