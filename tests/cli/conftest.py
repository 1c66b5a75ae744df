"""Terminals, one per test, and phones that all tests of a module share."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.rigs.lab_rig import Rig, lab
from tests.rigs.media import make_sample
from tests.rigs.terminal import Terminal

FINE, LOCKED, BARE, FULL, STRANGER = range(5)
"""The shared phones: one that can post, one with a PIN, one without TikTok, one that is full,
one that has not authorized this computer."""


@pytest_asyncio.fixture
async def terminal(tmp_path: Path) -> AsyncIterator[Terminal]:
    """A terminal without phones: an adb server of its own."""
    opened = Terminal(tmp_path, adb_port=0)
    yield opened
    await opened.close()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def phones() -> AsyncIterator[Rig]:
    """Five phones; see FINE and so on."""
    odd = {LOCKED: {"locked": True, "secure": True}, BARE: {"tiktok": False, "instagram": False},
           FULL: {"capacity": 1 << 20}, STRANGER: {"auth": True}}
    async with lab(count=5, each=odd, child=True, popups=0.0) as rig:
        yield rig


@pytest_asyncio.fixture(loop_scope="module")
async def desk(tmp_path: Path, phones: Rig) -> AsyncIterator[Terminal]:
    """A terminal whose adb server has the phones."""
    opened = Terminal(tmp_path, adb_port=phones.adb_port)
    yield opened
    await opened.close()


@pytest.fixture(scope="session")
def video(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small film."""
    return make_sample(tmp_path_factory.mktemp("media") / "clip.mp4", seed=7, seconds=1.0)
