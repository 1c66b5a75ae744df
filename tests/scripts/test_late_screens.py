"""Screens that come later than a person would wait: no second tap may hit what publishes."""

from __future__ import annotations

from pathlib import Path

import pytest

from postdeck.core.task import Outcome, Platform, StepName
from tests.rigs.engine_rig import engine
from tests.rigs.lab_rig import lab

LATE = 3.5
"""So slow is the lab that a change of screen takes 5 seconds: longer than for a lost tap."""


@pytest.mark.parametrize("platform", [Platform.TIKTOK, Platform.INSTAGRAM])
async def test_next_is_not_tapped_twice_as_share_may_be_in_its_place(
        tmp_path: Path, platform: Platform) -> None:
    async with lab(seed=51, speed=LATE, popups=0.0, upload_seconds=0.1, ready_seconds=0.0,
                   instagram_options={"nux": False, "says_next": False, "wrong_gallery": False},
                   confirm_dialog=False) as rig, engine(rig, tmp_path) as works:
        edit, caption = works.hear_step(StepName.EDIT), works.hear_step(StepName.CAPTION)
        task = await works.queue("Late", platform=platform)
        phone = works.roster.phone(rig.serials[0])
        await edit
        before = phone.deeds
        await rig.control.fault(rig.serials[0], "slow")
        await caption
        assert phone.deeds == before + 1
        await rig.control.fault(rig.serials[0], "slow", False)
        task = await works.ended(task.id)
        assert task.outcome is Outcome.CONFIRMED, task.remark
        assert [post["caption"] for post in rig.ledger()] == ["Late"]


async def test_an_offer_that_goes_away_slowly_is_tapped_once_as_share_lies_below_it(
        tmp_path: Path) -> None:
    """“Not now” of Threads' offer lies where the caption page has Share."""
    async with lab(seed=52, generation=2, faults=("slow",), popups=0.0, instagram_options={
            "notices": ("threads",), "nux": False, "says_next": False, "ready_seconds": 0.0}
            ) as rig, engine(rig, tmp_path) as works:
        for number in range(2):
            task = await works.ended((await works.queue(
                f"Offered {number}", platform=Platform.INSTAGRAM)).id)
            assert task.outcome is Outcome.CONFIRMED, task.remark
        assert [post["caption"] for post in rig.ledger()] == ["Offered 0", "Offered 1"]
