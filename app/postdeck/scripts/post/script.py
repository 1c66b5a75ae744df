"""The post script: the steps of one post, from waking the phone to the proof."""

from __future__ import annotations

import logging

from postdeck import __version__
from postdeck.core.errors import PhoneError
from postdeck.core.failure import Failure
from postdeck.core.post import PostWay
from postdeck.core.task import Material, Outcome, Platform, StepName, Task
from postdeck.media.intake import Intake
from postdeck.phones.phone import Phone
from postdeck.phones.roster import Roster
from postdeck.phones.staging import StagedMedia, stage
from postdeck.phones.tidying import tidy
from postdeck.scripts.app_driver import AppDriver, Baseline
from postdeck.scripts.apps import Apps, app_on
from postdeck.scripts.attempt import Attempt
from postdeck.scripts.driver import StalledError
from postdeck.scripts.gallery import free_time
from postdeck.scripts.intents import mime_of
from postdeck.scripts.post.abilities import require_ability
from postdeck.scripts.post.settling import settle_media
from postdeck.scripts.post.watch import LATER_PAUSES, PROFILE_PAUSES, Watch
from postdeck.scripts.script import Verdict
from postdeck.scripts.sources import Sources

log = logging.getLogger(__name__)

TIDY_SECONDS = 86_400.0


class PostScript:
    """Implements Script. Holds nothing of a single run."""

    def __init__(self, roster: Roster, intake: Intake, apps: Apps, sources: Sources) -> None:
        self._roster = roster
        self._intake = intake
        self._apps = apps
        self._sources = sources
        self._tidy_again: dict[str, float] = {}

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
        """Look at the profile; the attempt's driver taps nothing that publishes."""
        task = attempt.task
        phone = self._roster.phone(task.serial)
        async with attempt.step(StepName.READY) as step:
            await phone.ensure_unlocked()
            package, _ = await app_on(phone, task.platform)
            app = self._apps.open(phone, task.platform, package, attempt)
            step.note = "Only to look: nothing is tapped that publishes"
        before = Baseline.restored(await attempt.baseline())
        watch = Watch(attempt, app, before, LATER_PAUSES if task.ended else PROFILE_PAUSES)
        return await watch.on_profile(
            "by a later look" if task.ended else "after PostDeck was closed in mid-post")

    async def _ready(self, attempt: Attempt, phone: Phone) -> tuple[AppDriver, Baseline]:
        """Wake, unlock, app, account; with the profile in view, what it shows is the baseline."""
        async with attempt.step(StepName.READY) as step:
            await phone.ensure_unlocked()
            await self._tidy(attempt, phone)
            package, version = await app_on(phone, attempt.task.platform)
            await attempt.note_versions(package=package, app=version, postdeck=__version__)
            app = self._apps.open(phone, attempt.task.platform, package, attempt)
            baseline = await app.open_account(attempt.task.username)
            if not attempt.task.username:
                await attempt.found_account(baseline.username)
            step.note = f"Account @{attempt.task.username} checked"
        return app, baseline

    async def _tidy(self, attempt: Attempt, phone: Phone) -> None:
        """Once a day a phone loses what PostDeck put there long ago. Never worth failing for."""
        now = attempt.clock.monotonic()
        if now < self._tidy_again.get(phone.serial, now):
            return
        self._tidy_again[phone.serial] = now + TIDY_SECONDS
        try:
            if gone := await tidy(phone):
                log.info("%d old files of PostDeck's are gone from %s", gone, phone.serial)
        except PhoneError as error:
            log.info("%s was not tidied: %s", phone.serial, type(error).__name__)

    async def _stage(self, attempt: Attempt, phone: Phone) -> tuple[StagedMedia, ...]:
        """All files on the phone, the first as the newest: galleries show them in that order."""
        async with attempt.step(StepName.STAGE) as step:
            chosen = await settle_media(attempt, self._sources)
            materials = attempt.task.materials
            newest = await free_time(phone, len(materials)) if _picks(attempt.task) else None
            media = [await self._stage_one(phone, material,
                                           None if newest is None else newest - place)
                     for place, material in enumerate(materials)]
            size = sum(material.size for material in materials)
            copied = f"{len(media)} files, {_megabytes(size)}, hashes match" if len(media) > 1 \
                else f"{_megabytes(size)}, hash matches"
            step.note = f"{chosen} {copied}".strip()
        return tuple(media)

    async def _stage_one(
        self, phone: Phone, material: Material, at: int | None
    ) -> StagedMedia:
        path = self._intake.path_of(material)
        if not path.is_file():
            raise PhoneError(f"{material.name} is gone from PostDeck's staging folder.",
                             Failure.MEDIA_UNREADABLE)
        return await stage(
            phone, path, material.sha256, material.suffix, mime_of(material), at=at)

    async def _tap_once(
        self, attempt: Attempt, app: AppDriver, baseline: Baseline
    ) -> Verdict | None:
        """Arm and tap. A Verdict means that nothing was tapped.

        The dump that is armed is the dump that is tapped: caption and button were both in it.
        """
        async with attempt.step(StepName.ARMED) as step:
            step.picture, seen = await app.final(attempt.task)
            step.note = "Post and caption in view" if seen.find("caption_field") is not None \
                else "Post in view; the caption, if there is one, was compared just before"
            if not await attempt.arm(baseline.saved()):
                return Verdict(Outcome.FAILED, "PostDeck could not write down that it would tap "
                               "Post, so it did not.", Failure.DISK_FULL)
        try:
            async with attempt.step(StepName.TAP) as step:
                await app.tap_final(seen)
                step.note = "Tapped once"
        except StalledError as error:  # known not to be tapped; still, only a person repeats it
            return Verdict(Outcome.FAILED, str(error), error.failure)
        except PhoneError as error:  # the tap may have arrived all the same: go on looking
            log.warning("Task %d: the tap was not answered: %s", attempt.task.id, error)
        return None


def _picks(task: Task) -> bool:
    """Whether the files are chosen in a gallery, so that their order there counts."""
    config = task.config
    return (task.platform is Platform.INSTAGRAM or len(task.materials) > 1
            or config.post_way is not PostWay.SHARE)


def _megabytes(size: int) -> str:
    return f"{size / 1e6:.1f} MB"
