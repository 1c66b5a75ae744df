"""Carousels of more images than a gallery shows at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from postdeck.core.post import PostConfig
from postdeck.core.task import Outcome, Platform
from tests.rigs.engine_rig import engine
from tests.rigs.lab_rig import lab
from tests.rigs.pictures import pictures


@pytest.mark.parametrize(("platform", "generation", "count"), [
    (Platform.TIKTOK, 1, 19), (Platform.TIKTOK, 2, 27), (Platform.INSTAGRAM, 1, 14)])
async def test_the_gallery_is_scrolled_and_the_order_kept(
        tmp_path: Path, platform: Platform, generation: int, count: int) -> None:
    async with lab(seed=31, popups=0.0, generation=generation) as rig, \
            engine(rig, tmp_path) as works:
        images = await pictures(works.intake, tmp_path, count)
        wanted = (*images[count // 2:], *images[:count // 2])
        task = await works.ended((await works.queue(
            platform=platform, materials=wanted,
            config=PostConfig(content_type=1, image_count=count, upload_wait_time=8))).id)
        assert task.outcome is Outcome.CONFIRMED, task.remark
        assert [post["media"] for post in rig.ledger()] == [[one.sha256 for one in wanted]]
