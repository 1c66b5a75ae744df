"""A deck that goes away and comes back, through real sockets."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

import pytest

from postdeck.api.server import serve_api
from postdeck.core.clock import SystemClock
from postdeck.core.deck import Deck
from postdeck.core.device import Device
from postdeck.core.errors import DeckAwayError, DeckRefusedError
from postdeck.core.events import DeckStateChanged, DeviceChanged, Notice, TasksReset
from postdeck.core.license import Distribution, Plan
from postdeck.core.task import TaskFilter
from postdeck.launch.house import House
from postdeck.remote.deck import RemoteDeck
from postdeck.services.deck import LocalDeck
from postdeck.services.license import License
from tests.remote.conftest import Heard


class QuickClock(SystemClock):
    """Pauses are short."""

    async def sleep(self, seconds: float) -> None:
        await super().sleep(min(seconds, 0.01))


async def test_it_is_lost_and_found_again(house: House) -> None:
    heard = Heard()
    async with serve_api(house.deck, port=0, close_seconds=1) as server:
        port = server.port
        connection = RemoteDeck.connect(server.url, name="Shelf", clock=QuickClock())
        deck = await connection.__aenter__()
        deck.subscribe(heard)
        await heard.until(lambda h: bool(h.of(TasksReset)))
    try:
        await heard.until(lambda h: bool(h.of(Notice)))
        assert deck.online is False
        with pytest.raises(DeckAwayError, match="Shelf does not answer at localhost"):
            await deck.tasks.page(TaskFilter())
        async with serve_api(house.deck, port=port, close_seconds=1):
            await heard.until(lambda h: len(h.of(Notice)) == 2)
            assert deck.online is True
            assert (await deck.tasks.page(TaskFilter())).total == 0
            house.bus.publish(DeviceChanged(device=Device(serial="R9")))
            await heard.until(lambda h: bool(h.of(DeviceChanged)))
            states = [event.online for event in heard.of(DeckStateChanged)
                      if isinstance(event, DeckStateChanged)]
            assert [state for state, _ in groupby(states)] == [True, False, True]
    finally:
        await connection.__aexit__(None, None, None)


async def test_a_token_is_wanted_and_told_when_it_is_wrong(house: House) -> None:
    async with serve_api(house.deck, port=0, token=lambda: "s3cret", close_seconds=1) as server:
        async with RemoteDeck.connect(server.url, "s3cret", "Shelf") as deck:
            assert (await deck.greet()).product == "PostDeck"
            assert (await deck.tasks.stats()).total == 0
        async with RemoteDeck.connect(server.url, "guess", "Shelf") as deck:
            with pytest.raises(DeckRefusedError, match="token"):
                await deck.greet()


async def test_a_starter_deck_says_so(house: House, tmp_path: Path) -> None:
    starter = License(tmp_path, Distribution(require_license=True), SystemClock())
    deck = LocalDeck(house.store, house.lanes, house.roster, None, house.bus,  # type: ignore[arg-type]
                     SystemClock(), house.settings, license=starter)
    async with (serve_api(deck, port=0, close_seconds=1) as server,
                RemoteDeck.connect(server.url, name="Shelf") as remote):
        view = await remote.license.check()
        assert (view.plan_name, view.api_enabled) == (Plan.STARTER.label, False)
        assert "no API access" in view.message


def test_both_are_decks() -> None:
    def check(local: LocalDeck, remote: RemoteDeck) -> tuple[Deck, Deck]:
        return local, remote  # mypy says so
    assert check
