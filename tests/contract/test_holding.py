"""What starts at once waits as long as Undo may be pressed, on this computer and from another."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from postdeck.api.server import serve_api
from postdeck.core.clock import SystemClock
from postdeck.core.deck import Deck
from postdeck.core.license import Distribution
from postdeck.core.post import PostConfig
from postdeck.core.settings import Settings
from postdeck.core.task import Outcome, TaskRequest
from postdeck.media.intake import Intake
from postdeck.remote.deck import RemoteDeck
from postdeck.services.deck import LocalDeck
from postdeck.services.license import License
from tests.rigs.engine_rig import engine
from tests.rigs.lab_rig import lab
from tests.rigs.media import make_sample


@pytest.fixture(params=["local", "remote"])
async def deck(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Deck]:
    """A deck with one virtual phone."""
    async with lab(count=1, seed=5, speed=0.02) as rig, engine(rig, tmp_path) as works:
        local = LocalDeck(works.store, works.lanes, works.roster, Intake(tmp_path / "staging"),
                          works.bus, SystemClock(), Settings(),
                          license=License(tmp_path, Distribution(), SystemClock()))
        if request.param == "local":
            yield local
            return
        async with (serve_api(local, port=0) as server,
                    RemoteDeck.connect(server.url, name="Shelf") as far):
            yield far


async def test_it_waits_and_can_be_taken_back(deck: Deck, tmp_path: Path) -> None:
    video = make_sample(tmp_path / "loaf.mp4", seed=3, seconds=1.0)
    (phone,) = await deck.devices.list()
    (task,) = await deck.tasks.create(TaskRequest(
        serials=(phone.serial,), config=PostConfig(material_list=(str(video),)), hold_seconds=12))
    assert deck.holds
    task = await deck.tasks.get(task.id)
    assert (task.due_at - task.created_at).total_seconds() == 12
    stopped = await deck.tasks.stop(task.id)
    assert (stopped.outcome, stopped.attempt) == (Outcome.STOPPED, 0)
