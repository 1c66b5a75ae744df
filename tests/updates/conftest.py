from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from postdeck.core.update import FileKind
from postdeck.services.updates import Updates
from tests.license.conftest import SetClock

from .distributor import Distributor

Made = Callable[..., Updates]


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
async def distributor() -> AsyncIterator[Distributor]:
    async with Distributor().open() as one:
        yield one


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    folder = tmp_path / "profile"
    folder.mkdir(mode=0o700)
    return folder


@pytest.fixture
def made(profile: Path, distributor: Distributor, clock: SetClock) -> Made:
    """Makes the updates of an installed 0.1.0 that asks this distributor."""
    def make(**changes: object) -> Updates:
        words: dict[str, object] = {"own": "0.1.0", "kind": FileKind.DEB, "machine": "x86_64",
                                    **changes}
        return Updates(profile, distributor.distribution, clock,
                       **words)  # type: ignore[arg-type]
    return make
