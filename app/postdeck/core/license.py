"""What a licence allows, and when it counts; time is passed in, signatures are elsewhere."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from enum import StrEnum

from pydantic import AwareDatetime, Field, field_validator

from postdeck.core.task import Frozen

NO_LIMIT = 0
"""As a device limit: any number of phones."""

MAX_DEVICES = 100_000
START_GRACE = timedelta(hours=1)
"""How long before its making a licence counts, since two computers' clocks differ."""


class Plan(StrEnum):
    """The plans, smallest first."""

    STARTER = "starter"
    PRO = "pro"
    TEAM = "team"
    BUSINESS = "business"

    @property
    def label(self) -> str:
        """The plan's name for people and for the API."""
        return self.value.title()

    @property
    def api_enabled(self) -> bool:
        """Whether programs may use the task API."""
        return self is not Plan.STARTER

    @property
    def devices(self) -> int:
        """Phones that run tasks at once when the licence names no number of its own."""
        return {Plan.STARTER: 3, Plan.PRO: 20, Plan.TEAM: 100}.get(self, NO_LIMIT)


class LicenseTerms(Frozen):
    """What a distributor grants to a licensee; the part of a licence file that is signed.

    `devices` bounds how many phones run tasks at once, 0 is no bound. It counts from `starts_at`
    until just before `expires_at` (whole seconds, UTC; None: for ever). `key_id` names the key
    it is signed with.
    """

    license_id: str = Field(min_length=1, max_length=64)
    plan: Plan
    devices: int = Field(ge=0, le=MAX_DEVICES)
    licensee: str = Field(min_length=1, max_length=200)
    starts_at: AwareDatetime
    expires_at: AwareDatetime | None = None
    key_id: str = Field(pattern="^[0-9a-f]{16}$")

    @field_validator("licensee")
    @classmethod
    def _can_be_shown(cls, text: str) -> str:
        if not text.isprintable():
            raise ValueError("has characters that can't be shown")
        return text

    def refusal(self, now: datetime) -> str:
        """Why it does not count at `now`, as a sentence; "" when it does."""
        if self.expires_at is not None and self.expires_at <= self.starts_at:
            return "The licence ends before it starts."
        if now < self.starts_at:
            return f"The licence starts only on {_day(self.starts_at)}."
        if self.expires_at is not None and now >= self.expires_at:
            return f"The licence expired on {_day(self.expires_at)}."
        return ""

    def view(self) -> LicenseView:
        """What it allows."""
        until = f" until {_day(self.expires_at)}" if self.expires_at else ""
        return LicenseView(
            plan_name=self.plan.label, api_enabled=self.plan.api_enabled,
            device_limit=self.devices, message=f"Licensed to {self.licensee}{until}.")


class LicenseView(Frozen):
    """What may be done now, and why; `device_limit` 0 is no limit."""

    plan_name: str
    api_enabled: bool
    device_limit: int = NO_LIMIT
    message: str = ""


class LicenseReport(Frozen):
    """What applies now, and the installed file behind it.

    `terms` is None without a readable file; `refusal` says why an installed file does not count.
    """

    view: LicenseView
    terms: LicenseTerms | None = None
    refusal: str = ""


class Distribution(Frozen):
    """What the maker of a build decided (resources/distribution.toml).

    `public_keys` are Ed25519 keys, 32 bytes as base64, whose licences this build accepts.
    `update_address` is where the signed news of newer versions lies, "" for nowhere, and
    `update_keys` are the keys whose news count.
    """

    require_license: bool = False
    public_keys: tuple[str, ...] = ()
    update_address: str = Field("", max_length=500, pattern="^(https?://[!-~]+)?$")
    update_keys: tuple[str, ...] = ()

    def without_license(self, refusal: str = "") -> LicenseView:
        """What applies when no licence does: in a build of one's own, everything."""
        if not self.require_license:
            return LicenseView(
                plan_name=Plan.BUSINESS.label, api_enabled=True,
                message=f"{refusal} Built in: Business, without a limit.".strip())
        return LicenseView(
            plan_name=Plan.STARTER.label, api_enabled=False, device_limit=Plan.STARTER.devices,
            message=refusal or "No licence is installed.")


def whole_second(moment: datetime) -> datetime:
    """The moment in UTC, as licences write it."""
    return moment.astimezone(UTC).replace(microsecond=0)


def _day(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%d %H:%M UTC")
