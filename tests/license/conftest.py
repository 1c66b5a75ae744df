from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from postdeck.core.license import Distribution, Plan
from postdeck.services.license import License
from postdeck.services.license_issue import issue, public_text

NOW = datetime(2026, 6, 1, 12, 0, tzinfo=UTC)


class SetClock:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.time = NOW

    def now(self) -> datetime:
        return self.time

    def monotonic(self) -> float:
        return self.time.timestamp()

    async def sleep(self, seconds: float) -> None:
        self.time += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def key() -> Ed25519PrivateKey:
    return Ed25519PrivateKey.generate()


@pytest.fixture
def required(key: Ed25519PrivateKey) -> Distribution:
    return Distribution(require_license=True, public_keys=(public_text(key.public_key()),))


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    folder = tmp_path / "profile"
    folder.mkdir(mode=0o700)
    return folder


@pytest.fixture
def license_(profile: Path, required: Distribution, clock: SetClock) -> License:
    return License(profile, required, clock)


@pytest.fixture
def made(tmp_path: Path, key: Ed25519PrivateKey) -> Callable[..., Path]:
    """Makes a licence file with this build's key."""
    def make(plan: Plan = Plan.TEAM, signed_with: Ed25519PrivateKey = key,
             **words: object) -> Path:
        path = tmp_path / "new.json"
        options: dict[str, object] = {"licensee": "Ada", "now": NOW, "days": 30, **words}
        path.write_bytes(issue(signed_with, plan=plan, **options)[1])  # type: ignore[arg-type]
        return path
    return make
