"""One attempt at a task: its journal, its evidence, and the point from which it only looks."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from postdeck.core.clock import Clock
from postdeck.core.errors import PostDeckError
from postdeck.core.events import Bus, StepRecorded, TaskChanged
from postdeck.core.failpoints import Failpoint, reach
from postdeck.core.task import Material, Step, StepName, Task
from postdeck.scripts.evidence import EvidenceFolder, Picture
from postdeck.store.store import Store

log = logging.getLogger(__name__)

Wishes = Callable[[], str]
"""What the driver looked for since it was asked last."""

Camera = Callable[[], Awaitable[Picture]]
"""Takes what the phone shows now; may raise PhoneError."""

STOPPED_HERE = "Stopped here."

PROGRESS = {
    StepName.READY: 2, StepName.STAGE: 8, StepName.OPEN: 30, StepName.PICK: 36,
    StepName.EDIT: 42, StepName.CAPTION: 50, StepName.ARMED: 60, StepName.TAP: 64,
    StepName.OBSERVE: 66, StepName.CONFIRM: 96,
}
"""How far a task is, in percent, when a step begins."""


@dataclass
class StepNote:
    """What a running step says of itself; stored when it ends.

    `picture` is the step's evidence when it has taken its own; else one is taken at its end.
    """

    note: str = ""
    picture: Picture | None = None


class Attempt:
    """Handed by the lane to the script. Only one exists per running task.

    `committed` is set before the arm commit begins and never cleared: from then on the lane
    does not cancel, and the script does not tap again. `look_only`: nothing may be published at
    all; the driver sees to it.
    """

    def __init__(self, task: Task, store: Store, bus: Bus, clock: Clock, evidence: Path, *,
                 look_only: bool = False) -> None:
        self.task = task
        self.look_only = look_only
        self.committed = look_only
        self.stop_wanted = asyncio.Event()
        self.camera: Camera | None = None
        self.wishes: Wishes | None = None
        self.clock = clock
        self.evidence = EvidenceFolder(evidence, task.id)
        self._store = store
        self._bus = bus

    @asynccontextmanager
    async def step(self, name: StepName) -> AsyncIterator[StepNote]:
        """Journal one step: begun before it acts, ended with evidence, also when it fails."""
        step = await self._begin(name)
        note = StepNote()
        try:
            if not (self.look_only and name is StepName.READY):  # it is past that already
                await self.progress(PROGRESS[name], step=name)
            yield note
        except asyncio.CancelledError:
            await asyncio.shield(self._write_end(step, ok=False, note=STOPPED_HERE))
            raise
        except PostDeckError as error:
            await self._end(step, note.picture, ok=False, note=str(error))
            raise
        except BaseException:
            await asyncio.shield(self._write_end(step, ok=False, note="Internal error."))
            raise
        await self._end(step, note.picture, ok=True, note=note.note)

    async def progress(
        self, percent: int, remark: str = "", step: StepName | None = None
    ) -> None:
        """Say how far the task is."""
        self._changed(await self._store.tasks.note(
            self.task.id, self.task.attempt, step=step or self.task.step,
            progress=percent, remark=remark))

    async def found_account(self, username: str) -> None:
        """The account that is active, for a task that was asked for by phone only."""
        self._changed(await self._store.tasks.note(
            self.task.id, self.task.attempt, username=username))

    async def chose(self, materials: tuple[Material, ...], caption: str, sound: str) -> bool:
        """Write down what was chosen now that it starts; False: the lane was lost."""
        task = await self._store.tasks.note_choice(
            self.task.id, self.task.attempt, materials, caption, sound)
        self._changed(task)
        return task is not None

    async def arm(self, baseline: dict[str, object]) -> bool:
        """Write down, for good, that Post is about to be tapped.

        False: the lane was lost or the disk refused; nothing may be tapped. `baseline` is what
        the profile showed before; it is on disk before the commit.
        """
        self.committed = True
        reach(Failpoint.ARM_BEFORE)
        await asyncio.to_thread(self.evidence.save_baseline, json.dumps(baseline))
        reach(Failpoint.BASELINE_SAVED)
        armed = await self._store.tasks.arm(self.task.id, self.task.attempt, self.clock.now())
        reach(Failpoint.ARM_AFTER)
        if armed:
            self.task = await self._store.tasks.get(self.task.id)
            self._bus.publish(TaskChanged(task=self.task))
        return armed

    async def baseline(self) -> dict[str, object]:
        """What `arm` wrote down; empty when it can't be read any more."""
        return await asyncio.to_thread(self.evidence.read_baseline)

    async def note_versions(self, **versions: str) -> None:
        """Keep, for the task's report, with what it was done. Never worth failing for."""
        try:
            await asyncio.to_thread(self.evidence.save_versions, json.dumps(versions))
        except OSError as error:
            log.warning("Task %d: no versions kept: %s", self.task.id, type(error).__name__)

    async def twins(self) -> tuple[bool, bool]:
        """Whether posts that look like this one may have gone out before it, and since."""
        return await self._store.looks.twins(self.task, self.clock.now())

    def _changed(self, task: Task | None) -> None:
        if task is not None:
            self.task = task
            self._bus.publish(TaskChanged(task=task))

    async def _begin(self, name: StepName) -> Step:
        """A step that was cut off while its beginning was written has ended, too."""
        beginning = asyncio.create_task(self._store.steps.begin(
            self.task.id, self.task.attempt, name, self.clock.now()))
        try:
            step = await asyncio.shield(beginning)
        except asyncio.CancelledError:
            await asyncio.wait({beginning})
            if beginning.exception() is None:
                await asyncio.shield(
                    self._write_end(beginning.result(), ok=False, note=STOPPED_HERE))
            raise
        reach(Failpoint.STEP_BEGUN)
        self._bus.publish(StepRecorded(step=step))
        return step

    async def _end(self, step: Step, picture: Picture | None, *, ok: bool, note: str) -> None:
        """End it with its evidence; one that is cut short meanwhile ends without."""
        try:
            names = await self._keep_picture(step, picture)
        except asyncio.CancelledError:
            await asyncio.shield(self._write_end(step, ok=ok, note=note))
            raise
        await asyncio.shield(self._write_end(step, ok=ok, note=note, names=names))

    async def _write_end(self, step: Step, *, ok: bool, note: str,
                         names: tuple[str, str] = ("", "")) -> None:
        ended = await self._store.steps.end(
            step, at=self.clock.now(), ok=ok, note=note, screenshot=names[0], tree=names[1],
            looked_for=self.wishes() if self.wishes is not None else "")
        reach(Failpoint.STEP_ENDED)
        self._bus.publish(StepRecorded(step=ended))

    async def _keep_picture(self, step: Step, picture: Picture | None) -> tuple[str, str]:
        """Evidence is worth having but never worth failing for."""
        if picture is None and self.camera is None:
            return "", ""
        try:
            if picture is None and self.camera is not None:
                picture = await self.camera()
            assert picture is not None
            names = await asyncio.to_thread(self.evidence.save, step, picture)
            reach(Failpoint.PICTURE_SAVED)
            return names
        except (PostDeckError, OSError) as error:
            log.warning("No evidence for step %d of task %d: %s", step.number, step.task_id,
                        type(error).__name__)
            return "", ""
