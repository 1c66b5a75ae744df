"""Chooses from a folder: the account's own place first, and what can't be read is passed over."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from pathlib import Path

from postdeck.core.errors import MediaError
from postdeck.core.task import Material
from postdeck.media.intake import Intake
from postdeck.scripts.sources.choosing import Candidate, choose
from postdeck.scripts.sources.folder import LocalFolder
from postdeck.scripts.sources.marks import AccountMarks
from postdeck.scripts.sources.refusals import no_material
from postdeck.scripts.sources.request import SourceRequest


class FolderMedia:
    """One choice from one folder. The files stay where they are; copies are taken in."""

    def __init__(self, folder: LocalFolder, intake: Intake) -> None:
        self._folder, self._intake = folder, intake
        self._troubles: dict[Path, str] = {}
        self._spoilt: set[str] = set()

    async def choose(
        self, request: SourceRequest, marks: AccountMarks
    ) -> tuple[tuple[Material, ...], tuple[str, ...]]:
        """The files for a task, all from one place, and what to say about others.

        Raises NoMaterialError when no place has enough, MediaError when the folder is unreadable.
        """
        free = passed = 0
        for paths in await asyncio.to_thread(self._folder.media, request.kind):
            found, passed_here = await self._from_place(paths, request, marks)
            if len(found) == request.wanted:
                return found, tuple(self._troubles.values())
            free, passed = max(free, len(found)), passed + passed_here
        error = no_material(request, f"The folder {request.config.material_path}", free, passed)
        if self._troubles:
            error.advice = f"{' '.join(self._troubles.values())} {error.advice}"
        raise error

    async def _from_place(
        self, paths: Sequence[Path], request: SourceRequest, marks: AccountMarks
    ) -> tuple[tuple[Material, ...], int]:
        """Choose and take in; a file that turns out not to be media leaves its turn to others."""
        while True:
            choice = await choose(self._candidates(paths), request.wanted, marks,
                                  repeat=bool(request.config.allow_repeat), without=self._spoilt)
            taken = [await self._take(candidate, request.kind) for candidate in choice.chosen]
            good = tuple(material for material in taken if material is not None)
            if len(good) == len(taken):
                return good, choice.passed

    async def _candidates(self, paths: Sequence[Path]) -> AsyncIterator[Candidate]:
        for path in paths:
            if path in self._troubles:
                continue
            try:
                yield Candidate(await self._intake.content(str(path)), str(path))
            except MediaError as error:
                self._passed_over(path, error)

    async def _take(self, candidate: Candidate, kind: str) -> Material | None:
        path = Path(candidate.place if isinstance(candidate.place, str) else "")
        try:
            material = await self._intake.take(str(path))
        except MediaError as error:
            self._passed_over(path, error)
        else:
            if material.kind == kind and material.sha256 == candidate.sha256:
                return material
            self._troubles[path] = f"{path.name} was passed over: it is no {kind}."
        self._spoilt.add(candidate.sha256)
        return None

    def _passed_over(self, path: Path, error: MediaError) -> None:
        self._troubles[path] = f"{path.name} was passed over: {error}"
