"""TikTok when accounts look alike, a switch goes astray, or sounds take their time."""

from __future__ import annotations

from pathlib import Path

import pytest

from postdeck.core.failure import Failure
from postdeck.core.post import PostConfig
from postdeck.core.task import Outcome
from tests.rigs.engine_rig import engine
from tests.rigs.lab_rig import lab


@pytest.mark.parametrize("generation", [1, 2])
async def test_a_namesakes_display_name_is_not_taken_for_the_handle(
        tmp_path: Path, generation: int) -> None:
    """@mira_ is shown as “Mira”, and so is @mira."""
    names = ("nora.bakes", "mira_", "mira")
    async with lab(seed=41, popups=0.0, generation=generation, accounts=names) as rig, \
            engine(rig, tmp_path) as works:
        task = await works.ended((await works.queue("By mira", username="mira")).id)
        assert task.outcome is Outcome.CONFIRMED, task.remark
        assert [(post["account"], post["caption"]) for post in rig.ledger()] == [
            ("mira", "By mira")]


async def test_nothing_is_posted_from_the_account_that_a_switch_led_to_by_mistake(
        tmp_path: Path) -> None:
    names = ("mira.bakes", "nora.bakes", "kai.surfs")
    async with lab(seed=42, popups=0.0, accounts=names, faults=("wrong_account",)) as rig, \
            engine(rig, tmp_path) as works:
        task = await works.ended((await works.queue(account=1)).id)
        assert (task.outcome, task.failure) == (Outcome.FAILED, Failure.ACCOUNT_MISMATCH)
        assert task.armed_at is None
        assert rig.ledger() == []


async def test_a_sound_that_loads_late_is_waited_for_as_long_as_was_said(tmp_path: Path) -> None:
    async with lab(seed=43, popups=0.0, faults=("sound_late",)) as rig, \
            engine(rig, tmp_path) as works:
        task = await works.ended((await works.queue(config=PostConfig(
            add_sound="custom", custom_sound_keyword="golden mile", sound_wait_time=30,
            upload_wait_time=8, allow_repeat=1))).id)
        assert task.outcome is Outcome.CONFIRMED, task.remark
        assert [post["details"]["sound"] for post in rig.ledger()] == ["Golden Mile - Juno West"]
