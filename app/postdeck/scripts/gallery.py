"""Where this post's files lie in a phone's gallery, which says nothing of its files."""

from __future__ import annotations

from collections.abc import Sequence

from postdeck.core.errors import PhoneError
from postdeck.core.failure import Failure
from postdeck.phones.phone import Phone
from postdeck.phones.staging import StagedMedia


async def free_time(phone: Phone, count: int) -> int:
    """The time for the first of `count` files, each next one a second older.

    No other file has one of these times, as which of two files with one time comes first differs
    from gallery to gallery. It may lie a few seconds ahead of the phone's clock.
    """
    first = await phone.unix_time()
    rows = await phone.gallery("", first - count)
    while taken := [row.changed_at for row in rows
                    if first - count < row.changed_at <= first]:
        first = max(taken) + count
    return first


async def places_of(phone: Phone, kind: str, media: Sequence[StagedMedia]) -> list[int]:
    """Each file's place among the videos, images or both ("") of the gallery; 0 is the newest.

    Raises PhoneError (MEDIA_NOT_INDEXED) when that can't be told.
    """
    rows = await phone.gallery(kind, min(one.changed_at for one in media))
    order = [row.id for row in rows]
    own, times = {one.id for one in media}, {one.changed_at for one in media}
    missing = [one.remote for one in media if one.id not in order]
    if missing:
        raise PhoneError(f"The phone does not list {missing[0]} any more.",
                         Failure.MEDIA_NOT_INDEXED)
    if len(times) < len(own) or any(row.changed_at in times and row.id not in own for row in rows):
        raise PhoneError("Two files in the phone's gallery have the same time, so that their "
                         "order can't be told.", Failure.MEDIA_NOT_INDEXED)
    return [order.index(one.id) for one in media]
