"""The installed application, in a distributor's build, finds and verifies its update."""

from __future__ import annotations

import asyncio
import json
import platform
from datetime import UTC, datetime, timedelta

import pytest

from postdeck.core.update import machine_name
from tests.frozen.installed import Installed
from tests.updates.distributor import CONTENT, NAME, Distributor, manifest


@pytest.fixture
async def distributor(installed: Installed):
    """Serves news of 99.0.0; what is installed is made to ask there, for this test."""
    file = installed.root / "usr/lib/postdeck/_internal/postdeck/resources/distribution.toml"
    before = file.read_bytes()
    now = datetime.now(UTC).replace(microsecond=0)
    async with Distributor().open() as one:
        news = manifest(one.key, version="99.0.0", issued_at=now,
                        valid_until=now + timedelta(days=1))
        named = news.files[0].model_copy(update={"machine": machine_name(platform.machine())})
        one.publish(news.model_copy(update={"files": (named,)}))
        build = one.distribution
        file.write_text(f'update_address = "{build.update_address}"\n'
                        f"update_keys = {json.dumps(list(build.update_keys))}\n")
        yield one
        file.write_bytes(before)


async def test_it_gets_the_signed_file_and_no_other(installed: Installed, distributor) -> None:
    if not installed.chroot:
        pytest.skip("unpacked, it is no package")
    said = await asyncio.to_thread(installed.run, "postdeck", "update", "check", "--json")
    assert json.loads(said.stdout)["version"] == "99.0.0", said.stderr
    distributor.pages[f"/{NAME}"] = b"x" * len(CONTENT)
    said = await asyncio.to_thread(installed.run, "postdeck", "update", "get")
    assert said.returncode == 1
    assert "not the one that was signed" in said.stderr
    distributor.pages[f"/{NAME}"] = CONTENT
    said = await asyncio.to_thread(installed.run, "postdeck", "update", "get")
    assert said.returncode == 0, said.stderr
    assert f"sudo apt install /home/person/.local/share/PostDeck/updates/{NAME}" in said.stdout
    assert (installed.profile / "updates" / NAME).read_bytes() == CONTENT


def test_a_build_from_source_has_no_address_to_ask(installed: Installed) -> None:
    said = installed.run("postdeck", "update", "check")
    assert said.returncode == 0
    assert "does not look for updates" in said.stdout
