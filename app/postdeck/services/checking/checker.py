"""The check before queueing: everything that is known of each post before it becomes a task."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from postdeck.core.check import CheckReport, TargetReport, Where
from postdeck.core.clock import Clock
from postdeck.core.device import DeviceState
from postdeck.core.errors import InvalidInputError, PostDeckError, UnsupportedScriptError
from postdeck.core.post import Placement
from postdeck.core.start_time import StartTime
from postdeck.core.task import Material, Platform, TaskRequest
from postdeck.media.intake import Intake
from postdeck.media.limit_files import LimitsFile
from postdeck.media.limits import Limits
from postdeck.scripts.abilities import inabilities
from postdeck.scripts.sources import Resolved, SourceRequest, Sources
from postdeck.services.checking.candidates import Candidates
from postdeck.services.checking.captions import look_at_caption
from postdeck.services.checking.findings import Findings, finding_of, refusal
from postdeck.services.checking.media import look_at_media
from postdeck.services.checking.phones import (
    PhoneChecks,
    Question,
    look_at_connection,
    waiting_remark,
)
from postdeck.services.checking.request import IMAGES, check_number, check_request
from postdeck.services.planning import Zone, starts
from postdeck.services.targets import Target, Targets
from postdeck.store.store import Store

_WORDS = {Platform.TIKTOK: "a TikTok", Platform.INSTAGRAM: "an Instagram"}


@dataclass
class Post:
    """One post to be: whose, when, what it will send, and what was found.

    Posts with the same files share one tuple of them, so that it is written down once.
    """

    target: Target
    start: StartTime
    resolved: Resolved | None = None
    materials: tuple[Material, ...] = ()
    found: Findings = field(default_factory=Findings)

    @property
    def at_once(self) -> bool:
        """Whether it starts as soon as its phone is free."""
        return not self.start.text


@dataclass
class Plan:
    """All posts of one request."""

    request_id: str
    posts: list[Post]

    def report(self) -> CheckReport:
        """What was found, for people."""
        return CheckReport(targets=tuple(_told(post) for post in self.posts))

    def require(self) -> None:
        """Raises InvalidInputError (or MediaError, TargetError) when any post has an error."""
        if any(post.found.errors for post in self.posts):
            raise refusal(self.report())


class Checker:
    """Plans the posts of a request, and finds what stands in their way."""

    def __init__(
        self, store: Store, intake: Intake, clock: Clock, targets: Targets, phones: PhoneChecks,
        limits: LimitsFile, zone: Callable[[], Zone],
    ) -> None:
        self._store, self._intake, self._clock = store, intake, clock
        self._targets, self._phones, self._limits = targets, phones, limits
        self._zone = zone

    async def check(self, request: TaskRequest) -> CheckReport:
        """All that is wrong or doubtful. Nothing is copied, reserved or queued.

        Raises UnsupportedScriptError; everything else that is wrong is in the report.
        """
        try:
            plan = await self._planned(request)
        except UnsupportedScriptError:
            raise
        except PostDeckError as error:
            return CheckReport(errors=(finding_of(error),))
        sitting = self._intake.sitting(looks_only=True)
        await self._look_at_content(plan, request, sitting)
        await self._ask_phones(plan, fresh=False)
        return plan.report()

    async def plan(self, request: TaskRequest) -> Plan:
        """The posts with their files taken in, when nothing stands in their way.

        Raises InvalidInputError (media, phones, start time), NotFoundError that names a serial or
        username nobody knows, UnsupportedScriptError.
        """
        plan = await self._planned(request)
        plan.require()
        await self._look_at_content(plan, request, self._intake.sitting())
        plan.require()
        await self._ask_phones(plan, fresh=True)
        plan.require()
        return plan

    async def _planned(self, request: TaskRequest) -> Plan:
        """Targets and times, looked at as far as nobody needs to be asked."""
        check_request(request)
        targets = await self._targets.resolve(request)
        check_number(len(targets))
        request_id = request.request_id or uuid.uuid4().hex
        times = starts(request, request_id, len(targets), self._clock.now(), self._zone())
        plan = Plan(request_id, [Post(*each) for each in zip(targets, times, strict=True)])
        options = {platform: _options(platform, request)
                   for platform in {target.platform for target in targets}}
        for post in plan.posts:
            post.found.add(options[post.target.platform])
            _look_at_account(post)
            if post.at_once:
                look_at_connection(post.target.device, post.found)
        return plan

    async def _look_at_content(self, plan: Plan, request: TaskRequest, intake: Intake) -> None:
        await self._resolve(plan, request, intake)
        limits = await asyncio.to_thread(self._limits.read)
        known: dict[tuple[Platform, str, tuple[Material, ...]], Findings] = {}
        for post in plan.posts:
            if post.resolved is None:
                continue
            key = (post.target.platform, post.resolved.caption, post.materials)
            if key not in known:
                materials = [await intake.completed(each) for each in post.materials]
                known[key] = _content(post, request, materials, limits)
            post.found.add(known[key])

    async def _resolve(self, plan: Plan, request: TaskRequest, intake: Intake) -> None:
        """What each post will send; files that all of them name are opened side by side first."""
        named: dict[str, None] = {}
        for platform in {post.target.platform for post in plan.posts}:
            config = request.config_for(platform)
            count = config.image_count if config.content_type == IMAGES else 1
            named |= dict.fromkeys(config.material_list[:count])
        await asyncio.gather(*map(intake.take, named), return_exceptions=True)
        wanted = [_source_request(post, index, plan.request_id, request)
                  for index, post in enumerate(plan.posts)]
        found = await Sources(self._store, intake).resolve_each(wanted)
        same: dict[tuple[Material, ...], tuple[Material, ...]] = {}
        candidates = Candidates(self._store)
        for post, each, resolved in zip(plan.posts, wanted, found, strict=True):
            if isinstance(resolved, Resolved) and not resolved.materials:
                resolved = await candidates.missing(each) or resolved
            if isinstance(resolved, InvalidInputError):
                post.found.errors[finding_of(resolved, Where.CAPTION)] = None
                continue
            post.resolved = resolved
            post.materials = same.setdefault(resolved.materials, resolved.materials)

    async def _ask_phones(self, plan: Plan, *, fresh: bool) -> None:
        """Those that are to start at once and can be asked; a busy one shows that it works."""
        asking: dict[Question, list[Post]] = {}
        for post in plan.posts:
            device = post.target.device
            busy = device.busy_task is not None and not fresh
            if post.at_once and device.state is DeviceState.ONLINE and not busy:
                asking.setdefault(_question(post), []).append(post)
        answers = await self._phones.ask(
            {question: posts[0].target for question, posts in asking.items()}, fresh=fresh)
        for question, posts in asking.items():
            for post in posts:
                post.found.add(answers[question])


def _source_request(
    post: Post, index: int, request_id: str, request: TaskRequest
) -> SourceRequest:
    target = post.target
    return SourceRequest(
        config=request.config_for(target.platform), request_id=request_id, index=index,
        serial=target.device.serial, username=target.username, platform=target.platform,
        scheduled=not post.at_once)


def _question(post: Post) -> Question:
    target = post.target
    size = sum(each.size for each in post.materials)
    return target.device.serial, target.platform, target.package, size


def _options(platform: Platform, request: TaskRequest) -> Findings:
    found = Findings()
    for each in inabilities(platform, request.config_for(platform)):
        found.error(Where.OPTION, each.text, each.advice)
    return found


def _look_at_account(post: Post) -> None:
    if not post.target.enabled:
        post.found.warning(
            Where.ACCOUNT, f"@{post.target.username} is switched off among the accounts.",
            "It was named, so the post goes there all the same.")


def _content(
    post: Post, request: TaskRequest, materials: Sequence[Material], limits: Limits
) -> Findings:
    """What the app makes of files and caption."""
    found, platform = Findings(), post.target.platform
    config = request.config_for(platform)
    images, story = config.content_type == IMAGES, config.placement is Placement.STORY
    story = story and platform is Platform.INSTAGRAM
    rules = limits.of(platform, config.placement, images)
    wanted = "image" if images else "video"
    for material in materials:
        if material.kind != wanted:
            is_one = "an image" if material.kind == "image" else "a video"
            found.error(Where.MEDIA, f"{material.name} is {is_one}, but the post is to be of "
                        f"{wanted}s.", f"Choose {wanted}s, or change the content type.")
    if not found.errors:
        look_at_media(materials, rules, _kind(platform, images, story), found)
    assert post.resolved is not None
    if materials or post.resolved.caption:
        look_at_caption(post.resolved.caption, platform, rules, found, images=images, story=story)
    return found


def _kind(platform: Platform, images: bool, story: bool) -> str:
    if platform is Platform.TIKTOK:
        return f"{_WORDS[platform]} {'photo post' if images else 'video'}"
    return f"{_WORDS[platform]} {'story' if story else 'post' if images else 'reel'}"


def _told(post: Post) -> TargetReport:
    target, resolved = post.target, post.resolved
    waiting = "" if post.at_once else waiting_remark(target.device)
    notes = (*(resolved.notes if resolved else ()), *([waiting] if waiting else []))
    return TargetReport(
        serial=target.device.serial, name=target.device.title, username=target.username,
        platform=target.platform, errors=tuple(post.found.errors),
        warnings=tuple(post.found.warnings), notes=notes,
        caption=resolved.caption if resolved else "", sound=resolved.sound if resolved else "",
        files=tuple(each.name for each in post.materials), starts_at=post.start.at,
        at_once=post.at_once)
