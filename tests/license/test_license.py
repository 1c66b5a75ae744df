from __future__ import annotations

import json
import os
import stat
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from postdeck.core.errors import LicenseError
from postdeck.core.license import Distribution, Plan
from postdeck.services.license import License, load_distribution
from postdeck.services.license_issue import public_text

from .conftest import NOW, SetClock

Made = Callable[..., Path]


async def test_a_build_from_source_is_business_without_limit(
        profile: Path, clock: SetClock) -> None:
    view = await License(profile, load_distribution(), clock).check()
    assert (view.plan_name, view.api_enabled, view.device_limit) == ("Business", True, 0)


async def test_without_a_required_licence_it_is_starter(license_: License) -> None:
    view = await license_.check()
    assert (view.plan_name, view.api_enabled) == ("Starter", False)
    assert license_.limit().phones == 3


@pytest.mark.parametrize("plan", list(Plan))
async def test_installing_switches_the_plan(license_: License, made: Made, plan: Plan) -> None:
    view = await license_.install(made(plan, devices=7))
    assert view.plan_name == plan.value.title()
    assert view.api_enabled is (plan is not Plan.STARTER)
    assert license_.limit().phones == 7


async def test_a_running_deck_sees_what_another_process_installs(
        license_: License, profile: Path, required: Distribution, clock: SetClock,
        made: Made) -> None:
    assert not (await license_.check()).api_enabled
    await License(profile, required, clock).install(made(Plan.PRO))
    assert (await license_.check()).plan_name == "Pro"
    await License(profile, required, clock).install(made(Plan.STARTER))
    assert not (await license_.check()).api_enabled
    (profile / "license.json").unlink()
    assert (await license_.check()).message == "No licence is installed."


async def test_a_licence_ends_while_running(
        license_: License, made: Made, clock: SetClock) -> None:
    await license_.install(made(days=30))
    clock.time = NOW + timedelta(days=30, seconds=-1)
    assert (await license_.check()).api_enabled
    clock.time = NOW + timedelta(days=30)
    report = await license_.show()
    assert not report.view.api_enabled
    assert report.refusal == "The licence expired on 2026-07-01 12:00 UTC."
    assert report.terms is not None
    assert report.terms.licensee == "Ada"


async def test_an_ended_licence_does_not_lock_a_source_build(
        profile: Path, key: Ed25519PrivateKey, clock: SetClock, made: Made) -> None:
    free = Distribution(public_keys=(public_text(key.public_key()),))
    license_ = License(profile, free, clock)
    assert (await license_.install(made(Plan.STARTER, days=1))).api_enabled is False
    clock.time += timedelta(days=2)
    view = await license_.check()
    assert view.plan_name == "Business"
    assert "expired" in view.message


def _tampered(path: Path) -> None:
    text = json.loads(path.read_text())
    text["license"]["devices"] = 100_000
    path.write_text(json.dumps(text, sort_keys=True, separators=(",", ":")) + "\n")


def _respelled(path: Path) -> None:
    path.write_text(json.dumps(json.loads(path.read_text()), indent=2))


def _longer(path: Path) -> None:
    path.write_bytes(path.read_bytes() + b" ")


def _no_json(path: Path) -> None:
    path.write_bytes(b"\xff\xfe{")


def _deep(path: Path) -> None:
    path.write_bytes(b"[" * 16_000)


def _huge(path: Path) -> None:
    path.write_bytes(b" " * 20_000)


@pytest.mark.parametrize(("spoil", "reason"), [
    (_tampered, "was changed after it was signed"),
    (_respelled, "was changed after it was signed"),
    (_longer, "was changed after it was signed"),
    (_no_json, "not a PostDeck licence"),
    (_deep, "not a PostDeck licence"),
    (_huge, "not a licence file"),
    (Path.unlink, "There is no file"),
])
async def test_a_spoilt_file_is_refused_and_the_installed_one_stays(
        license_: License, profile: Path, made: Made, spoil: Callable[[Path], None],
        reason: str) -> None:
    await license_.install(made(Plan.PRO))
    before = (profile / "license.json").read_bytes()
    path = made(Plan.BUSINESS)
    spoil(path)
    with pytest.raises(LicenseError, match=reason):
        await license_.install(path)
    assert (profile / "license.json").read_bytes() == before
    assert (await license_.check()).plan_name == "Pro"
    assert os.listdir(profile) == ["license.json"]


@pytest.mark.parametrize(("words", "reason"), [
    ({"now": NOW - timedelta(days=40)}, "expired on 2026-05-22"),
    ({"starts_at": NOW + timedelta(seconds=1)}, "starts only on 2026-06-01 12:00"),
    ({"starts_at": NOW + timedelta(days=400)}, "starts only on 2027-07-06"),
    ({"signed_with": Ed25519PrivateKey.generate()}, "which this PostDeck does not know"),
])
async def test_expired_future_and_foreign_files_are_refused_with_the_reason(
        license_: License, made: Made, words: dict[str, object], reason: str) -> None:
    await license_.install(made(Plan.PRO))
    with pytest.raises(LicenseError, match=reason):
        await license_.install(made(Plan.BUSINESS, **words))
    assert (await license_.check()).plan_name == "Pro"


async def test_a_foreign_key_under_our_keys_name_is_refused(
        license_: License, made: Made, key: Ed25519PrivateKey) -> None:
    ours = json.loads(made().read_text())["license"]["key_id"]
    path = made(signed_with=Ed25519PrivateKey.generate())
    forged = json.loads(path.read_text())
    forged["license"]["key_id"] = ours
    path.write_text(json.dumps(forged, sort_keys=True, separators=(",", ":")) + "\n")
    with pytest.raises(LicenseError, match="changed after it was signed"):
        await license_.install(path)


@pytest.mark.skipif(sys.platform == "win32", reason="modes and FIFOs are POSIX")
async def test_the_installed_file_is_for_its_owner_only_and_a_fifo_is_no_licence(
        license_: License, profile: Path, tmp_path: Path, made: Made) -> None:
    path = made()
    path.chmod(0o644)
    await license_.install(path)
    assert stat.S_IMODE((profile / "license.json").stat().st_mode) == 0o600
    os.mkfifo(tmp_path / "pipe")
    for odd in (tmp_path / "pipe", Path("/dev/zero"), tmp_path, Path("a\0b")):
        with pytest.raises(LicenseError):
            await license_.install(odd)


async def test_a_spoilt_installed_file_means_starter_with_the_reason(
        license_: License, profile: Path, made: Made) -> None:
    await license_.install(made(Plan.TEAM))
    _tampered(profile / "license.json")
    view = await license_.check()
    assert view.plan_name == "Starter"
    assert view.message == "The licence was changed after it was signed."


@pytest.mark.parametrize("text", [
    "require_license = 'perhaps'", "public_keys = 'x'", "=", 'public_keys = ["AAAA"]'])
def test_a_build_with_spoilt_keys_says_so(tmp_path: Path, clock: SetClock, text: str) -> None:
    path = tmp_path / "distribution.toml"
    path.write_text(text)
    with pytest.raises(LicenseError, match=r"distribution\.toml"):
        License(tmp_path, load_distribution(path), clock)
