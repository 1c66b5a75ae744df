"""`postdeck post --check`, and the warnings of a post, on virtual phones."""

from __future__ import annotations

import asyncio

import pytest

from tests.cli.conftest import BARE, FINE, LOCKED
from tests.media import zoo
from tests.rigs.terminal import line_with

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.timeout(180)]


async def test_a_check_shows_each_target_and_ends_with_1_on_errors(desk, phones, tmp_path):
    film = await asyncio.to_thread(
        lambda: zoo.film(tmp_path / "slow.mp4", fps=10, seconds=3.5, size=(720, 1280)))
    fine = ["--device", phones.serials[FINE]]
    words = ["post", film, *fine, "--caption", "Hello", "--check"]
    ran = await desk.type(*words)
    assert ran.code == 0, ran.words
    assert "10 pictures a second" in ran.out
    assert "Export it with 30 pictures" in ran.out
    both = await desk.type(*words, "--device", phones.serials[BARE],
                           "--device", phones.serials[LOCKED], "--json")
    assert both.code == 1, both.words
    assert both.json["ok"] is False
    said = {each["serial"]: each for each in both.json["targets"]}
    assert said[phones.serials[FINE]]["errors"] == []
    assert "not installed" in said[phones.serials[BARE]]["errors"][0]["text"]
    assert "locked" in said[phones.serials[LOCKED]]["errors"][0]["text"]
    assert all(each["errors"][0]["advice"] for each in said.values() if each["errors"])
    nobody = await desk.type("post", film, "--device", "NOBODY", "--check")
    assert nobody.code == 1
    assert "There is no phone “NOBODY”" in nobody.out
    assert await desk.queued() == []


async def test_a_post_says_its_warnings_and_goes_on(desk, phones, tmp_path):
    film = await asyncio.to_thread(lambda: zoo.film(tmp_path / "slow.mp4", fps=10, seconds=3.5))
    posting = await desk.start("post", film, "-d", phones.serials[FINE], "--at", "23:59")
    line = await line_with(posting.stderr, "pictures a second")
    assert line.startswith("Warning: slow.mp4 has 10 pictures a second")
    posting.terminate()
    assert (await desk.ended(posting)).code == 143
