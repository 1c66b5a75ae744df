"""script_config as clients send it."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from postdeck.core.post import MaterialSource, Placement, PostConfig, PostWay


def read(**sent: Any) -> PostConfig:
    return PostConfig.model_validate(sent)


def test_the_published_defaults() -> None:
    assert PostConfig().model_dump(mode="json") == {
        "content_type": 0, "image_count": 1, "captions": "", "post_way": "share",
        "material_source": "materialLibrary", "material_path": "", "material_list": [],
        "materials_tags": "", "upload_wait_time": 30, "sound_wait_time": 10, "add_sound": "-1",
        "sound_name": "", "custom_sound_keyword": "", "origin_sound_volume": 50,
        "add_sound_volume": 50, "add_product_link": 0, "placement": "reel",
        # our own, which published clients never send
        "caption_format": "spintax", "ai_content": 0, "allow_repeat": 0}


NUMBERS = ("content_type", "image_count", "upload_wait_time", "sound_wait_time",
           "origin_sound_volume", "add_sound_volume", "add_product_link")


@pytest.mark.parametrize("name", NUMBERS)
def test_numbers_may_be_strings_but_not_words_or_booleans(name: str) -> None:
    assert getattr(read(**{name: "1"}), name) == 1
    assert getattr(read(**{name: " 1 "}), name) == 1
    for wrong in (True, False, "one", "", "1.5", 1.5, None, [], "9" * 5000, -1, "-1", 10**30):
        with pytest.raises(ValidationError):
            read(**{name: wrong})


@pytest.mark.parametrize(("sent", "kept"), [
    (-1, "-1"), ("-1", "-1"), (0, "0"), (1, "1"), ("1", "1")])
def test_add_sound_is_a_number_or_a_word(sent: object, kept: str) -> None:
    assert read(add_sound=sent).add_sound == kept


@pytest.mark.parametrize("wrong", [2, "on", True, "", None, "1\n"])
def test_other_sounds_are_refused(wrong: object) -> None:
    with pytest.raises(ValidationError):
        read(add_sound=wrong)


@pytest.mark.parametrize(("sent", "way"), [
    ("share", PostWay.SHARE), ("addButton", PostWay.ADD_BUTTON), ("add_button", PostWay.ADD_BUTTON),
    ("use_sound", PostWay.USE_SOUND), ("useSound", PostWay.USE_SOUND)])
def test_both_spellings_of_the_way_in(sent: str, way: PostWay) -> None:
    assert read(post_way=sent, sound_name="x").post_way is way


@pytest.mark.parametrize("sent", [
    {"post_way": "useSound"}, {"add_sound": "custom"}, {"material_source": "localFolder"},
    {"post_way": "mail"}, {"placement": "feed"}, {"material_source": "cloud"},
    {"captions": "x" * 10_001}, {"material_list": ["x"] * 1001}, {"material_list": "x"},
    {"material_list": [1]}, {"captions": 7}, {"captions": None}], ids=str)
def test_what_makes_no_sense_is_refused(sent: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        read(**sent)


def test_a_list_of_files_wins_over_the_folder() -> None:
    config = read(material_source="localFolder", material_list=["/a.mp4"])
    assert (config.material_source, config.material_list) == (MaterialSource.FOLDER, ("/a.mp4",))
    assert read(placement="story").placement is Placement.STORY


def test_unknown_fields_are_kept_given_back_and_named() -> None:
    config = read(captions="c", tag_friends=["a"], nested={"x": [1, None]})
    assert config.unknown_fields == ("tag_friends", "nested")
    again = PostConfig.model_validate_json(config.model_dump_json())
    assert again == config
    assert again.model_dump()["nested"] == {"x": [1, None]}
    with pytest.raises(ValidationError):
        config.captions = "changed"  # type: ignore[misc]
