"""Uploads: from the accepted Share to the moment a post is public, on the phone's clock."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from postdeck.lab.apps.app import Host
from postdeck.lab.apps.instagram.options import InstagramOptions
from postdeck.lab.apps.instagram.state import Draft
from postdeck.lab.apps.transfer import Transfer

_STUCK_AT = 40


@dataclass(eq=False)
class Upload:
    """One upload; `state`: running, waiting (no network), failed, done (said so), over, lost."""

    draft: Draft
    account: str
    percent: int = 0
    state: str = "running"
    said: str = ""

    @property
    def open(self) -> bool:
        """Whether the app still shows it."""
        return self.state not in ("over", "lost")


class Uploads:
    """All uploads of one app; `done` is called when one has become public, with what it says."""

    def __init__(self, host: Host, options: InstagramOptions,
                 done: Callable[[Upload], None]) -> None:
        self._host = host
        self._options = options
        self._done = done
        self._transfer = Transfer[Upload](host, options, _STUCK_AT, self._publish)
        self._all: list[Upload] = []

    @property
    def shown(self) -> Upload | None:
        """The newest upload that the app still shows."""
        return next((one for one in reversed(self._all) if one.open), None)

    def begin(self, draft: Draft, account: str) -> Upload:
        """Start one for a snapshot of the draft."""
        upload = Upload(draft.copy(), account)
        self._all = [one for one in self._all if one.open]
        self._all.append(upload)
        self._transfer.begin(upload)
        return upload

    def retry(self, upload: Upload) -> None:
        """Start a failed one again from zero."""
        self._transfer.retry(upload)

    def discard(self, upload: Upload) -> None:
        """Take a failed one away."""
        if upload.state == "failed":
            upload.state = "over"

    def lose(self) -> None:
        """The process died: nothing goes on."""
        for upload in self._all:
            upload.state = "lost"
        self._all.clear()

    def _publish(self, upload: Upload) -> None:
        draft = upload.draft
        self._host.went_out(
            app="instagram", account=upload.account, caption=draft.caption,
            media=list(draft.media), details=details(draft))
        upload.state = "done"
        self._done(upload)
        if self._host.fault("toast_lost") or not upload.said:
            upload.state = "over"
        else:
            self._host.later(self._options.message_seconds, lambda: _forget(upload))


def details(draft: Draft) -> dict[str, str]:
    """What the ledger keeps of a post."""
    return {"placement": draft.placement, "title": "", "sound": draft.sound, "origin_volume": "",
            "added_volume": "", "product_link": "", "ai_content": "1" if draft.made_by_ai else "",
            "audience": draft.audience, "way": draft.way}


def _forget(upload: Upload) -> None:
    if upload.state == "done":
        upload.state = "over"
