"""Uploads: from the accepted Post to the moment a post is public, on the phone's clock."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from postdeck.lab.apps.app import Host
from postdeck.lab.apps.tiktok.options import TikTokOptions
from postdeck.lab.apps.tiktok.state import Draft
from postdeck.lab.apps.transfer import Transfer

_STUCK_AT = 37


@dataclass(eq=False)
class Upload:
    """One upload; `state` is "running", "waiting" (no network), "failed", "done" or "lost"."""

    draft: Draft
    account: str
    percent: int = 0
    state: str = "running"

    @property
    def noun(self) -> str:
        """What the app calls it."""
        return "story" if self.draft.story else "photo" if self.draft.photo else "video"


class Uploads:
    """All uploads of one app; `done` is called when one has become public."""

    def __init__(self, host: Host, options: TikTokOptions, done: Callable[[Upload], None],
                 toast: Callable[[str], None]) -> None:
        self._host = host
        self._toast = toast
        self._done = done
        self._transfer = Transfer[Upload](host, options, _STUCK_AT, self._publish)
        self._all: list[Upload] = []

    @property
    def shown(self) -> Upload | None:
        """The upload that the feed shows: the newest that is not over."""
        return next((u for u in reversed(self._all) if u.state not in ("done", "lost")), None)

    def begin(self, draft: Draft, account: str) -> Upload:
        """Start one for a snapshot of the draft."""
        upload = Upload(draft.copy(), account)
        self._all = [u for u in self._all if u.state not in ("done", "lost")]
        self._all.append(upload)
        self._transfer.begin(upload)
        return upload

    def retry(self, upload: Upload) -> None:
        """Start a failed one again from zero."""
        self._transfer.retry(upload)

    def lose(self) -> None:
        """The process died: nothing goes on."""
        for upload in self._all:
            if upload.state != "done":
                upload.state = "lost"
        self._all.clear()

    def _publish(self, upload: Upload) -> None:
        draft = upload.draft
        upload.state = "done"
        self._host.went_out(
            app="tiktok", account=upload.account, caption=draft.caption, media=list(draft.media),
            details=_details(draft))
        self._done(upload)
        if not self._host.fault("toast_lost"):
            self._toast(f"{upload.noun.capitalize()} posted!")


def _details(draft: Draft) -> dict[str, str]:
    """What the app knows of a post, as the lab's ledger names it."""
    return {
        "placement": draft.placement, "title": draft.title, "sound": draft.sound,
        "origin_volume": "" if draft.photo else str(draft.origin_volume),
        "added_volume": str(draft.added_volume) if draft.sound else "",
        "product_link": "1" if draft.product else "", "ai_content": "1" if draft.made_by_ai else "",
        "audience": draft.audience, "way": draft.way}
