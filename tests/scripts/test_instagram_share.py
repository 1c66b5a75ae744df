"""When Instagram's gallery is not reached, a file is shared, and only to the right place."""

from __future__ import annotations

from pathlib import Path

import pytest

from postdeck.core.errors import PhoneError
from postdeck.core.failure import Failure
from postdeck.core.post import Placement, PostConfig
from postdeck.core.resources import resource
from postdeck.core.task import Platform
from postdeck.phones.staging import stage
from postdeck.scripts.driver import Driver
from postdeck.scripts.instagram.driver import Instagram
from postdeck.scripts.reading.reader import Reader
from postdeck.scripts.reading.selector_files import load
from tests.rigs.engine_rig import Engine, engine
from tests.rigs.hurried_clock import HurriedClock
from tests.rigs.lab_rig import lab

PACKAGE = "com.instagram.android"
NO_WAY_ON = """
version = 2
app = "instagram"
[screen.create_menu]
next = { default = "none" }
"""


async def enter(works: Engine, folder: Path, placement: Placement) -> tuple[str, str, str]:
    """Open media with selectors that know no way on: the way, what was picked, the screen."""
    own = folder / "own.toml"
    own.write_text(NO_WAY_ON)
    reader = Reader(load(resource("selectors", "instagram.toml"), own))
    phone = works.roster.phone(works.rig.serials[0])
    task = await works.queue(platform=Platform.INSTAGRAM, phone=0,
                             config=PostConfig(placement=placement))
    await works.lanes.stop(task.id)
    driver = Driver(phone, reader, HurriedClock())
    media = (await stage(phone, works.intake.path_of(works.material), works.material.sha256,
                         works.material.suffix, "video/mp4"),)
    app = Instagram(driver, PACKAGE)
    await app.open_account(task.username)
    way = await app.open_media(task, media)
    picked = await app.pick(task, media)
    return way, picked, (await driver.see()).name


@pytest.mark.parametrize(("placement", "handler", "screen"), [
    (Placement.REEL, "ClipsShareHandlerActivity", "editor"),
    (Placement.STORY, "StoryShareHandlerActivity", "story_editor")])
async def test_a_file_is_shared_where_the_gallery_is_not_reached(
        tmp_path: Path, placement: Placement, handler: str, screen: str) -> None:
    async with lab(seed=3, popups=0.0) as rig, engine(rig, tmp_path) as works:
        way, picked, name = await enter(works, tmp_path, placement)
        assert handler in way
        assert (picked, name) == ("1 video, as shared", screen)


@pytest.mark.parametrize("lands", ["direct", "story"])
async def test_a_share_that_lands_elsewhere_is_left_again(tmp_path: Path, lands: str) -> None:
    options = {"instagram_options": {"share_lands": lands}}
    async with lab(seed=3, popups=0.0, **options) as rig, engine(rig, tmp_path) as works:
        with pytest.raises(PhoneError) as raised:
            await enter(works, tmp_path, Placement.REEL)
        assert raised.value.failure is Failure.UNKNOWN_SCREEN
        assert "create_menu" in str(raised.value)
        assert rig.ledger() == []
