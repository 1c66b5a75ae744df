"""What one may choose about a lab and about each of its phones."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from postdeck.lab.apps.instagram.options import InstagramOptions
from postdeck.lab.apps.tiktok.options import TikTokOptions

_GIB = 1024 ** 3


@dataclass(frozen=True)
class PhoneOptions:
    """One phone. `latency` is real seconds per packet; `capacity` bytes of storage.

    `language` ("en", "it", "zh") is that of Android and of the apps. `in_use`: the apps may do
    already what they ask for, as where a person has posted before.
    """

    android: str = "14"
    model: str = ""
    accounts: tuple[str, ...] = ()
    accounts_count: int = 2
    auth: bool = False
    locked: bool = False
    secure: bool = False
    awake: bool = True
    tiktok: bool = True
    instagram: bool = True
    in_use: bool = False
    battery: int = 87
    capacity: int = 64 * _GIB
    latency: float = 0.0
    size: tuple[int, int] = (1080, 2400)
    density: int = 420
    faults: tuple[str, ...] = ()
    language: str = "en"
    tiktok_options: TikTokOptions = field(default_factory=TikTokOptions)
    instagram_options: InstagramOptions = field(default_factory=InstagramOptions)


@dataclass(frozen=True)
class LabOptions:
    """A lab. `speed` scales lab seconds: 1.0 is human-like, 0.02 is for tests.

    `each` overrides `phone` for single phones, by index from 0. Without a `ledger` path the
    ledger lives in the lab's temporary folder.
    """

    count: int = 3
    seed: int = 1
    speed: float = 1.0
    base_port: int = 20000
    control_port: int = 0
    ledger: Path | None = None
    phone: PhoneOptions = field(default_factory=PhoneOptions)
    each: Mapping[int, PhoneOptions] = field(default_factory=dict)

    def of(self, index: int) -> PhoneOptions:
        """The options of one phone."""
        return self.each.get(index, self.phone)


def _names(kind: type[LabOptions | TikTokOptions | InstagramOptions]) -> set[str]:
    return {item.name for item in fields(kind)}


_OF_APPS = {"tiktok_options": _names(TikTokOptions),
            "instagram_options": _names(InstagramOptions)}


def _phone_options(common: PhoneOptions, chosen: Mapping[str, Any]) -> PhoneOptions:
    """A flat name goes to every app that knows it; an app's options may also be a dict."""
    of_apps = set[str]().union(*_OF_APPS.values())
    own = {name: value for name, value in chosen.items() if name not in of_apps}
    for app, names in _OF_APPS.items():
        given = own.pop(app, {})
        flat = {name: value for name, value in chosen.items() if name in names}
        if isinstance(given, Mapping):
            own[app] = replace(getattr(common, app), **flat, **given)
        else:
            own[app] = replace(given, **flat)
    return replace(common, **own)


def lab_options(**chosen: Any) -> LabOptions:
    """LabOptions from flat names: those of a phone or of its apps apply to every phone.

    `each` may give dicts of such names for single phones. Raises TypeError for unknown names.
    """
    of_lab = {name: value for name, value in chosen.items() if name in _names(LabOptions)}
    rest = {name: value for name, value in chosen.items() if name not in of_lab}
    phone = _phone_options(of_lab.pop("phone", PhoneOptions()), rest)
    each = {index: _phone_options(phone, one) if isinstance(one, Mapping) else one
            for index, one in of_lab.pop("each", {}).items()}
    return LabOptions(phone=phone, each=each, **of_lab)
