"""The API beside a window listens at once, and is loaded for its first caller."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

import httpx

from postdeck.core.settings import Settings
from postdeck.launch.api import ServedApi
from postdeck.launch.house import open_house
from postdeck.store.profile import Profile
from tests.gui.test_settings_page import free_port


async def test_the_first_caller_waits_and_is_answered(tmp_path: Path) -> None:
    async with open_house(Profile(tmp_path), adb_port=0, phones=False) as house:
        api = ServedApi(house)
        port = free_port()
        await api.apply(Settings(api_on=True, api_port=port))
        try:
            assert api.port == port
            async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}") as client:
                answers = await asyncio.gather(*(client.get("/api/v1/license/check")
                                                 for _ in range(3)))
            assert {answer.status_code for answer in answers} <= {200, 401}
            assert "postdeck.api.server" in sys.modules
        finally:
            await api.close()
        assert api.port is None


async def test_an_api_that_nobody_called_ends_at_once(tmp_path: Path) -> None:
    async with open_house(Profile(tmp_path), adb_port=0, phones=False) as house:
        api = ServedApi(house)
        port = free_port()
        for _ in range(3):
            await api.apply(Settings(api_on=True, api_port=port))
            await api.apply(Settings(api_on=False))
        assert api.port is None
        assert not api.problem
