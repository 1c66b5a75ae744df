"""Small images of different colours, taken in like a user's."""

from __future__ import annotations

import asyncio
from pathlib import Path

from PIL import Image

from postdeck.core.task import Material
from postdeck.media.intake import Intake


async def pictures(intake: Intake, folder: Path, count: int) -> tuple[Material, ...]:
    """`count` images that no two are alike of."""
    made = []
    for number in range(count):
        path = folder / f"picture{number}.jpg"
        colour = (number * 37 % 256, number * 91 % 256, 160)
        await asyncio.to_thread(Image.new("RGB", (720, 1280), colour).save, path)
        made.append(await intake.take(str(path)))
    return tuple(made)
