"""A disk that refuses while PostDeck starts: it starts all the same, or says why in a sentence."""

from __future__ import annotations

import asyncio
import os
import random
import shutil
from pathlib import Path

import pytest

from postdeck.core.errors import PostDeckError
from postdeck.launch.house import open_deck
from postdeck.store import database as database_module
from postdeck.store.profile import Profile
from tests.proofs.disk import vfs
from tests.proofs.disk.test_refusals import KINDS, LASTING, Fault

pytestmark = pytest.mark.skipif(not vfs.available(), reason="SQLite is linked in statically here")

EVERY = int(os.environ.get("POSTDECK_EVERY_NTH", "8"))


async def start(folder: Path) -> str:
    """What is said instead of starting, or ""."""
    try:
        async with open_deck(Profile(folder)) as deck:
            await deck.tasks.stats()
        return ""
    except PostDeckError as error:
        return error.sentence
    except OSError as error:
        return f"This computer refused: {error.strerror}."  # as the command line says it


@pytest.mark.parametrize("lasts", [1, LASTING], ids=["once", "for a while"])
@pytest.mark.parametrize("kind", KINDS)
def test_refused_at_any_call_of_the_start_it_is_said_in_a_sentence(
    quick: Path, fresh: Path, kind: str, lasts: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database_module, "BUSY_MILLISECONDS", 0)
    number = 1 - EVERY + random.SystemRandom().randrange(EVERY)
    with vfs.disk() as disk:
        while True:
            number += EVERY
            folder = quick / str(number)
            folder.mkdir(mode=0o700)
            shutil.copy(fresh, folder / "postdeck.db")
            disk.refuse = fault = Fault(*KINDS[kind], number, lasts)
            said = asyncio.run(start(folder))
            assert not said or said.endswith("."), said
            disk.refuse = lambda _what, _name: vfs.OK
            assert asyncio.run(start(folder)) == "", f"{kind} {number}: it starts no more"
            if not fault.hit:
                break
