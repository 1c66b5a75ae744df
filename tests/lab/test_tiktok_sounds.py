"""Sounds in the virtual TikTok: links, search, the sheet, volumes, and what the ledger says."""

from __future__ import annotations

import pytest

from postdeck.lab.apps.app import Intent
from postdeck.lab.apps.tiktok import TikTokOptions
from postdeck.lab.apps.tiktok.sounds.catalogue import CATALOGUE, by_link, is_sound_link, search
from postdeck.lab.apps.tiktok.sounds.volume import percent
from tests.lab.driving import LAUNCH, handset, share
from tests.lab.handset import PHOTO, VIDEO, Handset
from tests.lab.reading import seen

GOLDEN = next(sound for sound in CATALOGUE if sound.title == "Golden Hour")
LINK = f"https://www.tiktok.com/music/golden-hour-{GOLDEN.id}"


def phone_of(generation: int = 1, *faults: str) -> Handset:
    return handset(*faults, options=TikTokOptions(popups=0.0, confirm_dialog=False,
                                                  generation=generation))


def touch(phone: Handset, element: str) -> None:
    """Tap what the screen reader calls so."""
    read = seen(phone, "tiktok")
    node = read.find(element)
    assert node is not None, f"no {element} on {read.name}: {phone.texts()}"
    x, y = read.target(node).center
    phone.touch(x, y)


def open_link(phone: Handset, link: str = LINK) -> None:
    assert phone.app is not None
    phone.app.start(Intent(action="android.intent.action.VIEW", data=link))
    phone.wait(2)


def use_sound(phone: Handset) -> None:
    """From the page of a sound to the editor, with the newest video."""
    touch(phone, "use_sound")
    touch(phone, "gallery_entry")
    touch(phone, "videos_tab")
    touch(phone, "picker_tile")


def finish(phone: Handset) -> dict[str, str]:
    """From the editor to the ledger's details."""
    touch(phone, "editor_next")
    touch(phone, "post_button")
    phone.wait(8)
    (entry,) = phone.ledger
    details: dict[str, str] = entry["details"]
    return details


def sheet_with(phone: Handset, keyword: str) -> None:
    """The sheet of sounds over the editor of a shared video, with the results of a search."""
    assert phone.app is not None
    phone.app.start(share())
    if phone.find(desc="Close") or phone.find(desc="Remove sound"):
        touch(phone, "remove_sound")
    touch(phone, "add_sound")
    phone.type(f"{keyword}\n", hint="Search sounds")
    phone.wait(2)


def slide(phone: Handset, name: str, value: int) -> None:
    (bar,) = [node for node in phone.nodes() if node.cls.endswith("SeekBar") and node.desc == name]
    left, top, right, bottom = bar.bounds
    pad = (right - left) * 0.04
    phone.touch(round(left + pad + (right - left - 2 * pad) * value / 100), (top + bottom) // 2)


# What there is.

def test_links_to_sounds_are_told_from_links_to_people() -> None:
    assert is_sound_link(LINK)
    assert is_sound_link("https://vm.tiktok.com/ZMabc123/")
    assert is_sound_link("https://www.tiktok.com/t/ZTabc/")
    assert not is_sound_link("https://www.tiktok.com/@mara.lind")
    assert by_link(LINK) == GOLDEN
    unknown = by_link("https://www.tiktok.com/music/caff%C3%A8-blu-7016547803243022337?lang=it")
    assert unknown is not None
    assert unknown.title == "Caffè Blu"
    assert by_link("https://www.tiktok.com/music/old-one-7016547803243020000") is None
    assert by_link("https://vm.tiktok.com/gone1/") is None
    assert by_link("https://vm.tiktok.com/ZM1/") == by_link("https://vm.tiktok.com/ZM1")


def test_a_search_wants_every_word() -> None:
    assert GOLDEN in search("golden HOUR")
    assert [sound.title for sound in search("luna caffè")] == ["Caffè della Luna"]
    assert search("夏夜")
    assert search("golden zebra") == search("  ") == ()


# Use this sound.

@pytest.mark.parametrize("generation", [1, 2])
def test_a_link_leads_through_the_camera_to_a_post_with_the_sound(generation: int) -> None:
    phone = phone_of(generation)
    open_link(phone)
    assert phone.find("Golden Hour")
    use_sound(phone)
    assert phone.find("Golden Hour")
    details = finish(phone)
    assert (details["sound"], details["way"]) == (GOLDEN.name, "sound")
    assert details["placement"] == "video"
    assert phone.ledger[0]["media"] == [VIDEO.sha256]


@pytest.mark.parametrize("generation", [1, 2])
def test_a_search_leads_to_the_page_by_the_tab_sounds(generation: int) -> None:
    phone = phone_of(generation)
    assert phone.app is not None
    phone.app.start(LAUNCH)
    phone.tap(desc="Search")
    phone.type("golden hour\n", hint="Search")
    phone.wait(2)
    assert not phone.find("Golden Hour")
    phone.tap(desc="Sounds")
    phone.tap("Golden Hour")
    phone.wait(2)
    use_sound(phone)
    assert finish(phone)["sound"] == GOLDEN.name


def test_the_word_search_does_what_enter_does() -> None:
    phone = phone_of()
    assert phone.app is not None
    phone.app.start(LAUNCH)
    phone.tap(desc="Search")
    phone.type("golden zebra", hint="Search")
    phone.tap("Search")
    assert phone.find(desc="Loading")
    phone.wait(2)
    phone.tap(desc="Sounds")
    assert phone.find("No results found")


def test_a_page_shows_no_button_before_the_sound_has_loaded() -> None:
    phone = phone_of(1, "sound_late")
    open_link(phone)
    assert phone.find(desc="Loading")
    assert not phone.find("Use this sound")
    phone.wait(30)
    assert phone.find("Use this sound")


@pytest.mark.parametrize(("fault", "link"), [("", "https://vm.tiktok.com/gone1/"),
                                             ("sound_missing", LINK)])
def test_a_sound_that_is_gone_cannot_be_used(fault: str, link: str) -> None:
    phone = phone_of(1, *([fault] if fault else []))
    open_link(phone, link)
    assert phone.find("This sound isn't available")
    assert not phone.find("Use this sound")


def test_closing_the_sound_in_the_camera_takes_it_away() -> None:
    phone = phone_of()
    open_link(phone)
    touch(phone, "use_sound")
    phone.tap(desc="@2131888108")
    assert not phone.find("Golden Hour")
    assert phone.find("Add sound")


# The sheet over the editor.

@pytest.mark.parametrize("generation", [1, 2])
def test_only_the_tick_of_a_loaded_sound_takes_it(generation: int) -> None:
    phone = phone_of(generation)
    sheet_with(phone, "golden hour")
    phone.tap("Golden Hour")
    assert not phone.find(desc="Confirm")
    phone.wait(2)
    phone.tap(desc="Confirm")
    assert phone.find("Golden Hour")
    details = finish(phone)
    assert (details["sound"], details["way"]) == (GOLDEN.name, "share")


def test_a_sound_without_its_tick_is_not_added() -> None:
    phone = phone_of()
    sheet_with(phone, "golden hour")
    phone.tap("Golden Hour")
    phone.wait(2)
    phone.back()
    assert finish(phone)["sound"] == ""


def test_a_late_sound_has_no_tick_for_long() -> None:
    phone = phone_of()
    sheet_with(phone, "golden hour")
    phone.faults.add("sound_late")
    phone.tap("Golden Hour")
    phone.wait(10)
    assert phone.find(desc="Loading")
    phone.wait(20)
    assert phone.find(desc="Confirm")


def test_the_sheet_recommends_sounds_at_once() -> None:
    phone = phone_of()
    assert phone.app is not None
    phone.app.start(share("content://media/external/images/media/8", "image/jpeg"))
    touch(phone, "remove_sound")
    touch(phone, "add_sound")
    titles = [sound.title for sound in CATALOGUE if phone.find(sound.title)]
    assert len(titles) >= 4
    phone.tap(titles[0])
    phone.wait(2)
    phone.tap(desc="Confirm")
    details = finish(phone)
    assert details["sound"].startswith(titles[0])
    assert (details["placement"], details["origin_volume"]) == ("carousel", "")
    assert phone.ledger[0]["media"] == [PHOTO.sha256]


def test_a_search_in_the_sheet_can_find_nothing() -> None:
    phone = phone_of()
    sheet_with(phone, "golden zebra")
    assert phone.find("No results found")


# Volumes.

@pytest.mark.parametrize("generation", [1, 2])
def test_both_volumes_go_out_as_they_were_set(generation: int) -> None:
    phone = phone_of(generation)
    sheet_with(phone, "golden hour")
    phone.tap("Golden Hour")
    phone.wait(2)
    phone.tap("Volume")
    slide(phone, "Original sound", 20)
    slide(phone, "Added sound", 80)
    assert {"20", "20.0", "80", "80.0"} <= set(phone.texts())
    phone.tap("Done")
    phone.tap(desc="Confirm")
    details = finish(phone)
    assert (details["origin_volume"], details["added_volume"]) == ("20", "80")


def test_a_slider_has_room_at_its_ends() -> None:
    assert [percent(part) for part in (0.0, 0.04, 0.5, 0.96, 1.0)] == [0, 0, 50, 100, 100]


def test_without_an_added_sound_its_slider_stays() -> None:
    phone = phone_of()
    sheet_with(phone, "golden zebra")
    phone.tap("Volume")
    slide(phone, "Added sound", 30)
    slide(phone, "Original sound", 0)
    assert phone.find("0.0")
    assert not phone.find("30.0")
    phone.tap("Done")
    phone.back()
    details = finish(phone)
    assert (details["origin_volume"], details["added_volume"]) == ("0", "")
