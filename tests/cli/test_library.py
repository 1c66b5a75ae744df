"""`postdeck library`: from files to items and back, in words and as JSON."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PIL import Image


@pytest.fixture
def pictures(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / name for name in ("other.png", "sort_2_b.png", "sort_1_a.png")]
    for shade, path in enumerate(paths):
        Image.new("RGB", (8, 8), (shade, 0, 0)).save(path)
    return paths


async def test_items_are_added_listed_tagged_moved_and_removed(terminal, pictures):
    added = await terminal.type("library", "add", *map(str, pictures), "--tags", "Food, city",
                                "--caption", "{a|b}", "--json")
    assert added.code == 0, added.err
    items = json.loads(added.out)["items"]
    assert [item["material"]["name"] for item in items] == [
        "sort_1_a.png", "sort_2_b.png", "other.png"]
    assert (items[0]["tags"], items[0]["caption"], items[0]["uses"]) == (
        ["food", "city"], "{a|b}", [])
    assert (await terminal.type("library", "tag", "2", "rain")).code == 0
    moved = await terminal.type("library", "edit", "3", "--place", "1", "--account", "@Ann")
    assert "@ann" in moved.out
    listed = json.loads((await terminal.type("library", "list", "--json")).out)["items"]
    assert [item["id"] for item in listed] == [3, 1, 2]
    tagged = json.loads((await terminal.type(
        "library", "list", "--tags", "rain,snow", "--json")).out)["items"]
    assert [item["id"] for item in tagged] == [2]
    assert (await terminal.type("library", "remove", "1", "3")).out == "Removed.\n"
    left = await terminal.type("library", "list")
    assert "sort_2_b.png" in left.out
    assert "other.png" not in left.out
    assert json.loads((await terminal.type(
        "library", "forget", "--all", "--json")).out) == {"cleared": 0}


@pytest.mark.parametrize(("words", "code", "said"), [
    (("forget",), 2, "Forget what?"), (("edit", "1"), 2, "Change what?"),
    (("forget", "9"), 1, "has no item 9"),
    (("add", "missing.mp4"), 1, "missing.mp4 is not there")], ids=str)
async def test_what_can_not_be_done_is_said_in_a_sentence(terminal, words, code, said):
    ran = await terminal.type("library", *words)
    assert (ran.code, ran.out) == (code, "")
    assert said in ran.err
