"""The beginning of a post that is to say elsewhere what tasks have posted already."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from postdeck.core.draft import Draft
from postdeck.core.post import PostWay
from postdeck.core.spintax import literal
from postdeck.core.task import Task
from postdeck.services.posted_files import posted_files

_SOURCES = ("material_list", "material_source", "material_path", "materials_tags",
            "caption_format", "allow_repeat")
"""How files and words were found; here they are named."""


@dataclass(frozen=True)
class Beginning:
    """The draft; `names` says what files were called, by path; `gone` are files nobody has.

    `captions` is how many different ones the tasks had: the draft has that of the first.
    """

    draft: Draft
    names: dict[str, str] = field(default_factory=dict)
    gone: tuple[str, ...] = ()
    captions: int = 1


async def beginning(tasks: Sequence[Task], profile: Path | None, *, far: bool) -> Beginning:
    """What tasks with the same files posted. `far`: the files are another computer's, where only
    the paths that were named are known."""
    first = tasks[0]
    captions = len({task.caption for task in tasks})
    if far:
        names = {material.name for material in first.materials}
        paths = tuple(path for path in first.config.material_list
                      if path.replace("\\", "/").rpartition("/")[2] in names)
        return Beginning(_draft(first, paths), captions=captions)
    posted = await posted_files(first, profile)
    return Beginning(_draft(first, tuple(each.path for each in posted.files)),
                     {each.path: each.name for each in posted.files}, posted.gone, captions)


def _draft(task: Task, paths: tuple[str, ...]) -> Draft:
    return Draft(id="0" * 32, media=paths, fields=_fields(task), platform=task.platform)


def _fields(task: Task) -> dict[str, Any]:
    """The options of the task, with the caption and the sound that were drawn for it."""
    fields = {name: value for name, value in task.config.model_dump(mode="json").items()
              if name not in _SOURCES}
    fields["captions"] = literal(task.caption)
    if task.sound:
        by_link = task.config.post_way is PostWay.USE_SOUND
        fields["sound_name" if by_link else "custom_sound_keyword"] = task.sound
    return fields
