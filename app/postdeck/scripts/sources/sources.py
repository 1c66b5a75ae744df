"""What a task will really send: files, caption and sound, out of what was asked for."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Sequence

from postdeck.core.account import handle
from postdeck.core.errors import InvalidInputError
from postdeck.core.library import LibraryItem
from postdeck.core.task import Material, Task
from postdeck.media.intake import Intake
from postdeck.scripts.sources.folder import LocalFolder
from postdeck.scripts.sources.folder_media import FolderMedia
from postdeck.scripts.sources.library_media import LibraryMedia
from postdeck.scripts.sources.marks import Marks
from postdeck.scripts.sources.refusals import RepeatError, posted, queued
from postdeck.scripts.sources.request import Resolved, SourceRequest
from postdeck.scripts.sources.words import Words, folder_caption, own_caption, sound
from postdeck.store.store import Store


class Sources:
    """Resolves tasks. Choosing writes nothing down: a stored task reserves what it holds."""

    def __init__(self, store: Store, intake: Intake) -> None:
        self._store, self._intake = store, intake

    async def resolve(self, request: SourceRequest, taken: Collection[str] = ()) -> Resolved:
        """What one task sends; `taken` are contents (sha256) that it may not choose.

        Raises MediaError (files, library, folder), InvalidInputError (caption, sound).
        """
        return await _Round(self._store, self._intake, [request]).resolve(request, taken)

    async def resolve_each(
        self, requests: Sequence[SourceRequest]
    ) -> tuple[Resolved | InvalidInputError, ...]:
        """What the tasks of one request send, in order; an error concerns its own task.

        No two of them get the same content for the same account.
        """
        together = _Round(self._store, self._intake, requests)
        found: list[Resolved | InvalidInputError] = []
        for request in requests:
            try:
                found.append(await together.resolve(request))
            except InvalidInputError as error:
                found.append(error)
        return tuple(found)

    async def at_start(self, task: Task) -> Resolved:
        """What a running task sends whose choice was left to its start; raises as `resolve`.

        Its caption was resolved with it, unless it came with media that is now given up.
        """
        return await self.resolve(SourceRequest(
            config=task.config, request_id=task.request_id, index=task.id, serial=task.serial,
            username=task.username, platform=task.platform,
            caption="" if task.materials else task.caption))

    async def repeat(self, task: Task) -> RepeatError | None:
        """What its account has posted already of a task's media, and may not again."""
        if task.config.allow_repeat or not task.username:
            return None
        used = await self._store.uses.of_account(task.platform, handle(task.username))
        return next((posted(material.name, use) for material in task.materials
                     if (use := used.get(material.sha256)) is not None
                     and use.task_id != task.id), None)


class _Round:
    """One request's tasks; what they have in common is read once."""

    def __init__(self, store: Store, intake: Intake, requests: Collection[SourceRequest]) -> None:
        self._store, self._intake = store, intake
        self._marks, self._words = Marks(store, requests), Words(store)
        self._library: LibraryMedia | None = None

    async def resolve(self, request: SourceRequest, taken: Collection[str] = ()) -> Resolved:
        caption = await self._words.caption(request)
        if request.from_folder:
            return await self._from_folder(request, caption, taken)
        chosen_sound = await sound(request, None)
        if request.config.material_list:
            return Resolved(await self._named(request), caption, chosen_sound)
        if request.chosen_at_start:
            return Resolved((), caption, chosen_sound)
        return await self._from_library(request, caption, chosen_sound, taken)

    async def _named(self, request: SourceRequest) -> tuple[Material, ...]:
        materials = tuple([await self._intake.take(path)
                           for path in request.config.material_list[:request.wanted]])
        if request.username and not request.config.allow_repeat:
            marks = await self._marks.of_named(request, materials)
            for material in materials:
                if (use := marks.used.get(material.sha256)) is not None:
                    raise posted(material.name, use)
                if (task_id := marks.queued.get(material.sha256)) is not None:
                    raise queued(material.name, request.username, task_id)
        return materials

    async def _from_library(self, request: SourceRequest, caption: str, sound: str,
                            taken: Collection[str]) -> Resolved:
        if self._library is None:
            self._library = LibraryMedia(await self._store.library.all(), self._intake)
        marks = await self._marks.of(request, taken)
        items, notes = await self._library.choose(request, marks)
        materials = tuple(item.material for item in items)
        self._marks.take(request, materials)
        return Resolved(materials, _own_caption(items, request) or caption, sound, notes)

    async def _from_folder(self, request: SourceRequest, caption: str, taken: Collection[str]
                           ) -> Resolved:
        folder = await asyncio.to_thread(
            LocalFolder.open, request.config.material_path, request.username)
        if request.chosen_at_start:
            return Resolved((), caption, request.own_sound)
        caption = caption or await folder_caption(folder, request)
        chosen_sound = await sound(request, folder)
        marks = await self._marks.of(request, taken)
        materials, notes = await FolderMedia(folder, self._intake).choose(request, marks)
        self._marks.take(request, materials)
        return Resolved(materials, caption, chosen_sound, notes)


def _own_caption(items: Sequence[LibraryItem], request: SourceRequest) -> str:
    """The first caption that one of the items has of its own."""
    for item in items:
        if item.caption:
            return own_caption(item.caption, request, f"{item.material.name} in the library")
    return ""
