"""How the tests use the virtual TikTok: from a share to the accepted Post."""

from __future__ import annotations

from postdeck.lab.apps.app import Intent
from postdeck.lab.apps.tiktok import TikTok, TikTokOptions
from tests.lab.handset import PACKAGE, PERMISSIONS, SHARE, Handset

HINTS = ("Describe your video", "Add description...",
         "Writing a long description can help get 3x more views on average.")
URI = "content://media/external/video/media/7"
LAUNCH = Intent(action="android.intent.action.MAIN", package=PACKAGE)
REFUSALS = ("Not now", "Don’t allow", "Don't allow", "Cancel", "Wait")


def share(uri: str = URI, mime: str = "video/mp4") -> Intent:
    return Intent(action="android.intent.action.SEND", component=SHARE, mime=mime,
                  stream_uris=(uri,))


def handset(*faults: str, seed: int = 3, accounts: tuple[str, ...] = ("mara.lind", "okapi"),
            options: TikTokOptions | None = None, permissions: set[str] | None = None) -> Handset:
    held = set(PERMISSIONS) if permissions is None else permissions
    phone = Handset(faults=set(faults), permissions=held)
    options = options or TikTokOptions(popups=0.0, confirm_dialog=False)
    phone.app = TikTok(phone, list(accounts), seed, options)
    return phone


def field_hint(phone: Handset) -> str:
    return next(n.hint for n in phone.nodes() if n.cls.endswith("EditText"))


def compose(phone: Handset, caption: str = "A quiet morning") -> None:
    assert phone.app is not None
    assert phone.app.start(share()) == ""
    phone.tap("Next")
    phone.tap(field_hint(phone))
    phone.type(caption)
    phone.back()


def posted(phone: Handset, caption: str = "A quiet morning") -> None:
    compose(phone, caption)
    phone.tap("Post")
    phone.wait(8)


def switch(phone: Handset, handle: str) -> None:
    assert phone.app is not None
    phone.app.start(Intent(data="https://www.tiktok.com/@mara.lind"))
    phone.tap("Mara Lind")
    phone.tap(handle)
