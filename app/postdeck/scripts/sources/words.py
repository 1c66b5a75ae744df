"""Which caption and which sound a task gets."""

from __future__ import annotations

import asyncio
import random

from postdeck.core.caption import Captions
from postdeck.core.errors import InvalidInputError
from postdeck.core.post import CaptionFormat, PostConfig, PostWay
from postdeck.core.task import TaskFilter
from postdeck.scripts.sources.folder import CAPTION, SOUND_NAMES, SOUND_URLS, LocalFolder
from postdeck.scripts.sources.request import SourceRequest
from postdeck.store.store import Store

LOOKED_BACK = 500
"""Tasks among which the last caption of a list is looked for; then the list begins again."""


class Words:
    """The configuration's captions, parsed once for all tasks of a request."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._captions: dict[tuple[str, CaptionFormat], tuple[Captions, int]] = {}

    async def caption(self, request: SourceRequest) -> str:
        """The configuration's caption for this task; InvalidInputError names a lone brace."""
        if request.caption:
            return request.caption
        key = request.config.captions, request.config.caption_format
        if key not in self._captions:
            captions = Captions(*key)
            self._captions[key] = captions, await self._turn(request.config, captions)
        captions, turn = self._captions[key]
        return captions.of_task(request.request_id, turn + request.index)

    async def _turn(self, config: PostConfig, captions: Captions) -> int:
        """Which line is next: the one behind the line that the last task with this list has."""
        if not captions.lines:
            return 0
        page = await self._store.tasks.page(TaskFilter(), limit=LOOKED_BACK)
        for task in page.tasks:
            if (task.config.captions == config.captions and task.caption in captions.lines
                    and task.config.caption_format is CaptionFormat.LINES):
                return captions.lines.index(task.caption) + 1
        return 0


def own_caption(text: str, request: SourceRequest, whose: str) -> str:
    """The caption that comes with the media, drawn; InvalidInputError says whose is wrong."""
    try:
        return Captions(text).of_task(request.request_id, request.index)
    except InvalidInputError as error:
        raise InvalidInputError(f"{whose}: {error}", error.advice) from None


async def folder_caption(folder: LocalFolder, request: SourceRequest) -> str:
    """What caption.txt says for this task; "" when there is none."""
    return own_caption(await asyncio.to_thread(folder.text, CAPTION), request, CAPTION)


async def sound(request: SourceRequest, folder: LocalFolder | None) -> str:
    """The sound that the configuration names, or one of the folder's; "" for none.

    Raises InvalidInputError when the post needs one and there is none.
    """
    if request.own_sound or not request.needs_sound:
        return request.own_sound
    by_link = request.config.post_way is PostWay.USE_SOUND
    if folder is not None:
        for name in (SOUND_URLS, SOUND_NAMES) if by_link else (SOUND_NAMES,):
            if lines := await asyncio.to_thread(folder.lines, name):
                return random.Random(f"{request.request_id} {request.index} sound").choice(lines)
    files = f"{SOUND_URLS} or {SOUND_NAMES}" if by_link else SOUND_NAMES
    raise InvalidInputError("The post needs a sound, but none is named.",
                            f"Name one, or write {files} in the folder, one per line.")
