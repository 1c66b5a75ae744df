"""What the licence's plan means for programs."""

from __future__ import annotations

from pathlib import Path

import pytest

from postdeck.core.license import Distribution
from tests.api.place import Place, place
from tests.api.test_guard import ROUTES

PLAN_FREE = {"/api/v1/health"}


async def test_a_build_of_ones_own_has_everything(here: Place) -> None:
    answer = await here.api.get("/license/check")
    assert answer.json()["data"] == {
        "plan_name": "Business", "api_enabled": True, "device_limit": 0,
        "message": "Built in: Business, without a limit."}


@pytest.mark.parametrize(("method", "path"), [
    (method, path) for method, path in ROUTES
    if path.startswith("/api/v1") and method not in ("OPTIONS", "PUT")])
async def test_starter_has_no_api(tmp_path: Path, method: str, path: str) -> None:
    async with place(tmp_path, distribution=Distribution(require_license=True)) as here:
        answer = await here.api.request(method, f"http://localhost:{here.port}{path}")
        assert answer.json()["code"] == (0 if path in PLAN_FREE else 40301)
