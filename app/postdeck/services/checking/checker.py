"""The check before queueing: everything that is known of each post before it becomes a task."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Callable

from postdeck.core.check import CheckReport, Where
from postdeck.core.clock import Clock
from postdeck.core.device import DeviceState
from postdeck.core.errors import InvalidInputError, PostDeckError, UnsupportedScriptError
from postdeck.core.task import Material, Platform, TaskRequest
from postdeck.media.intake import Intake
from postdeck.media.limit_files import LimitsFile
from postdeck.scripts.abilities import inabilities
from postdeck.scripts.sources import Resolved, SourceRequest, Sources
from postdeck.services.checking.candidates import Candidates
from postdeck.services.checking.content import look_at_content
from postdeck.services.checking.findings import Findings, finding_of
from postdeck.services.checking.phones import (
    PhoneChecks,
    Question,
    look_at_connection,
)
from postdeck.services.checking.plan import Plan, Post
from postdeck.services.checking.request import IMAGES, check_number, check_request
from postdeck.services.planning import Zone, starts
from postdeck.services.targets import Targets
from postdeck.store.store import Store


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
                known[key] = look_at_content(post, request, materials, limits)
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
