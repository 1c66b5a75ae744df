"""An engine in a process of its own, to be killed: prints a line for every step it begins."""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path

from postdeck.core.events import Event, StepRecorded
from postdeck.core.task import Platform
from tests.rigs.engine_rig import LabPhones, engine


async def main(said: str, folder: str, platform: str = "tiktok") -> None:
    phones = LabPhones(**json.loads(said))
    async with engine(phones, Path(folder)) as works:
        def tell(event: Event) -> None:
            if isinstance(event, StepRecorded) and event.step.ended_at is None:
                print(event.step.name.value, flush=True)

        works.bus.subscribe(tell)
        print("ready", flush=True)
        queued = await works.queue("Killed once", platform=Platform(platform))
        await works.ended(queued.id)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
