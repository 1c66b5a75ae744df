"""Where the files that a task posted are now: the original while it is the same, else the copy."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from postdeck.core.task import Material, Task

FOLDER = "staging"


@dataclass(frozen=True)
class PostedFile:
    """A file with the content that was posted; `name` is what it was called then."""

    path: str
    name: str


@dataclass(frozen=True)
class PostedFiles:
    """The files of a post in their order, and the names of those that nobody has any more."""

    files: tuple[PostedFile, ...]
    gone: tuple[str, ...] = ()


async def posted_files(task: Task, profile: Path | None) -> PostedFiles:
    """Look for them on this computer, off the loop: a video is read to be sure of it."""
    return await asyncio.to_thread(_look, task, profile / FOLDER if profile else None)


def _look(task: Task, staging: Path | None) -> PostedFiles:
    files, gone = [], []
    for material in task.materials:
        found = _original(material, task.config.material_list)
        if found is None and staging is not None:
            copy = staging / material.staged_name
            found = copy if copy.is_file() else None
        if found is None:
            gone.append(material.name)
        else:
            files.append(PostedFile(str(found), material.name))
    return PostedFiles(tuple(files), tuple(gone))


def _original(material: Material, paths: Sequence[str]) -> Path | None:
    """The file it was copied from, if what is in it is still what was posted."""
    for path in map(Path, paths):
        try:
            place = path.expanduser()
            if path.name != material.name or place.stat().st_size != material.size:
                continue
            with place.open("rb") as file:
                if hashlib.file_digest(file, "sha256").hexdigest() == material.sha256:
                    return path
        except (OSError, ValueError, RuntimeError):
            continue
    return None
