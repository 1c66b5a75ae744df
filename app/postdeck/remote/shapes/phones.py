"""Phones, accounts and licences as other decks tell them, ours and foreign ones."""

from __future__ import annotations

from datetime import tzinfo

from pydantic import ValidationError

from postdeck.core.account import Account, handle
from postdeck.core.device import Device, DeviceState
from postdeck.core.license import LicenseView, Plan
from postdeck.core.task import Platform
from postdeck.remote.shapes.fields import Row, count, flag, moment, number, text
from postdeck.remote.shapes.tasks import member

_OFF = ("disabled", "inactive", "banned", "deleted", "off")


def device_of(value: object, zone: tzinfo) -> Device | None:
    """A phone, or None when it has no serial."""
    if not isinstance(value, dict):
        return None
    serial = text(value, "serial", "device", "udid", cap=200)
    try:
        return Device(
            serial=serial, address=text(value, "address", cap=200), state=_state(value),
            name=text(value, "name", "device_name", cap=200), model=text(value, "model", cap=200),
            android=text(value, "android", "android_version", cap=50),
            battery=number(value, "battery"),
            busy_task=number(value, "busy_task", "task_id"),
            seen_at=moment(value, "seen_at", zone=zone)) if serial else None
    except ValidationError:
        return None


def _state(row: Row) -> DeviceState:
    state = member(DeviceState, row, "state") or member(DeviceState, row, "status")
    if state is not None:
        return state
    online = flag(row, "online", "device_online", "connected")
    return DeviceState.ONLINE if online else DeviceState.OFFLINE


def account_of(value: object) -> Account | None:
    """An account, or None when it has no number or username."""
    if not isinstance(value, dict):
        return None
    username = handle(text(value, "username", "account", cap=100))
    account_id = number(value, "id", "account_id")
    if not username or account_id is None:
        return None
    return Account(
        id=account_id, username=username, serial=text(value, "serial", "device", cap=200),
        platform=member(Platform, value, "platform") or Platform.TIKTOK,
        package=text(value, "package", "packagename", cap=200), tags=_tags(value),
        enabled=_enabled(value))


def _tags(row: Row) -> str:
    tags = row.get("tags")
    return ",".join(filter(None, (text({"": each}, "", cap=100) for each in tags))) \
        if isinstance(tags, list) else text(row, "tags")


def _enabled(row: Row) -> bool:
    enabled = flag(row, "enabled")
    if enabled is None:
        return text(row, "status_text", cap=30).strip().lower() not in _OFF
    return enabled


def phone_of_account(value: object, zone: tzinfo) -> Device | None:
    """The phone that an account lives on, for servers that list no phones."""
    if not isinstance(value, dict):
        return None
    return device_of({"serial": value.get("device"), "name": value.get("device_name"),
                      "online": value.get("device_online")}, zone)


def license_of(data: object) -> LicenseView:
    """What a deck's licence allows; it answers, so without a word about it the API is on."""
    row = data if isinstance(data, dict) else {}
    enabled = flag(row, "api_enabled")
    return LicenseView(
        plan_name=text(row, "plan_name", "plan", cap=100) or "unknown",
        api_enabled=enabled is not False, device_limit=count(row, "device_limit"),
        message=text(row, "message"))


def starter(message: str) -> LicenseView:
    """What a deck means that refuses everything for its plan."""
    return LicenseView(plan_name=Plan.STARTER.label, api_enabled=False, message=message)
