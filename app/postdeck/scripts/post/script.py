"""The post script: the steps of one post, from waking the phone to the proof."""

from __future__ import annotations

import logging

from postdeck.core.errors import PhoneError
from postdeck.core.failure import Failure
from postdeck.core.task import Material, Outcome, StepName
from postdeck.media.intake import Intake
from postdeck.phones.phone import Phone
from postdeck.phones.roster import Roster
from postdeck.phones.staging import StagedMedia, stage
from postdeck.scripts.app_driver import AppDriver, Baseline
from postdeck.scripts.apps import Apps, package_on
from postdeck.scripts.attempt import Attempt
from postdeck.scripts.intents import mime_of
from postdeck.scripts.post.abilities import require_ability
from postdeck.scripts.post.watch import Watch
from postdeck.scripts.script import Verdict

log = logging.getLogger(__name__)


class PostScript:
    """Implements Script. Holds nothing of a single run."""

    def __init__(self, roster: Roster, intake: Intake, apps: Apps) -> None:
        self._roster = roster
        self._intake = intake
        self._apps = apps

    async def run(self, attempt: Attempt) -> Verdict:
        """Post once, or fail before the tap with a PhoneError that says why."""
        require_ability(attempt.task)
        phone = self._roster.phone(attempt.task.serial)
        app, baseline = await self._ready(attempt, phone)
        media = await self._stage(attempt, phone)
        async with attempt.step(StepName.OPEN) as step:
            step.note = await app.open_media(attempt.task, media)
        async with attempt.step(StepName.PICK) as step:
            step.note = await app.pick(attempt.task, media)
        async with attempt.step(StepName.EDIT) as step:
            step.note = await app.edit(attempt.task)
        async with attempt.step(StepName.CAPTION) as step:
            step.note = await app.write_caption(attempt.task)
        if verdict := await self._tap_once(attempt, app, baseline):
            return verdict
        return await Watch(attempt, app, baseline).until_known()

    async def look(self, attempt: Attempt) -> Verdict:
        """After a crash in an armed task: look at the profile, tap nothing that publishes."""
        attempt.committed = True
        phone = self._roster.phone(attempt.task.serial)
        package = await package_on(phone, attempt.task.platform)
        app = self._apps.open(phone, attempt.task.platform, package, attempt)
        await phone.ensure_unlocked()
        return await Watch(attempt, app).on_profile("after PostDeck was closed in mid-post")

    async def _ready(self, attempt: Attempt, phone: Phone) -> tuple[AppDriver, Baseline]:
        """Wake, unlock, app, account; with the profile in view, what it shows is the baseline."""
        async with attempt.step(StepName.READY) as step:
            await phone.ensure_unlocked()
            package = await package_on(phone, attempt.task.platform)
            app = self._apps.open(phone, attempt.task.platform, package, attempt)
            baseline = await app.open_account(attempt.task.username)
            if not attempt.task.username:
                await attempt.found_account(baseline.username)
            step.note = f"Account @{attempt.task.username} checked"
        return app, baseline

    async def _stage(self, attempt: Attempt, phone: Phone) -> tuple[StagedMedia, ...]:
        async with attempt.step(StepName.STAGE) as step:
            media = [await self._stage_one(attempt, phone, material)
                     for material in attempt.task.materials]
            size = sum(material.size for material in attempt.task.materials)
            step.note = f"{_megabytes(size)}, hash matches"
        return tuple(media)

    async def _stage_one(
        self, attempt: Attempt, phone: Phone, material: Material
    ) -> StagedMedia:
        path = self._intake.path_of(material)
        if not path.is_file():
            raise PhoneError(f"{material.name} is gone from PostDeck's staging folder.",
                             Failure.MEDIA_UNREADABLE)
        return await stage(
            phone, path, material.sha256, material.suffix, mime_of(material))

    async def _tap_once(
        self, attempt: Attempt, app: AppDriver, baseline: Baseline
    ) -> Verdict | None:
        """Arm and tap. A Verdict means that nothing was tapped.

        The dump that is armed is the dump that is tapped: caption and button were both in it.
        """
        async with attempt.step(StepName.ARMED) as step:
            step.picture, seen = await app.final(attempt.task)
            step.note = "Post and caption in view"
            shown: dict[str, object] = {"tiles": baseline.tiles, "labels": list(baseline.labels)}
            if not await attempt.arm(shown):
                return Verdict(Outcome.FAILED, "PostDeck could not write down that it would tap "
                               "Post, so it did not.", Failure.DISK_FULL)
        try:
            async with attempt.step(StepName.TAP) as step:
                await app.tap_final(seen)
                step.note = "Once"
        except PhoneError as error:  # the tap may have arrived all the same: go on looking
            log.warning("Task %d: the tap was not answered: %s", attempt.task.id, error)
        return None


def _megabytes(size: int) -> str:
    return f"{size / 1e6:.1f} MB"
