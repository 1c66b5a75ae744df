"""The screen reader on real screens of TikTok and Instagram, as recorded on phones."""

from __future__ import annotations

import statistics
import time

import pytest

from postdeck.core.failure import Failure
from postdeck.phones.screen import Node, Screen
from postdeck.scripts.reading.reader import Reader, Seen
from postdeck.scripts.reading.recorded_screens import RecordedScreen
from tests.rigs.recorded import built_in, named, recorded

TIKTOK_NAMES = {
    "account_blocked": "blocked", "camera": "camera", "comments_sheet": "comments",
    "compose_post": "compose", "contacts_dialog": "popup_contacts", "create_tab": "create_page",
    "editor": "editor", "feed_after_post": "success", "feed_home": "feed", "friends_tab": "feed",
    "gallery_picker": "picker", "notification_prompt": "popup_notifications",
    "permission_dialog": "permission",
}
"""The recorder's labels in the words that scripts/tiktok goes by."""
SCREENS = recorded()


def read(one: RecordedScreen) -> Seen:
    return built_in(one.app).read(one.screen)


@pytest.mark.parametrize("one", recorded("tiktok"), ids=named)
def test_it_calls_a_screen_of_tiktok_what_the_script_calls_it(one: RecordedScreen) -> None:
    assert read(one).name == TIKTOK_NAMES[one.label]


@pytest.mark.parametrize("one", SCREENS, ids=named)
def test_it_knows_every_button_that_publishes_and_no_other(one: RecordedScreen) -> None:
    assert [node.index for node in read(one).publishing()] == sorted(one.publishing)


COMPOSING = [one for one in SCREENS if one.label in ("compose_post", "compose_caption")]


@pytest.mark.parametrize("one", COMPOSING, ids=named)
def test_it_tells_the_caption_from_the_title_and_finds_the_final_button(
        one: RecordedScreen) -> None:
    seen = read(one)
    caption = seen.find("caption_field")
    final = seen.find("post_button" if one.app == "tiktok" else "share_button")
    assert caption is not None
    assert caption.index == one.marks["caption_field"]
    assert (seen.target(final).index if final else None) == one.marks.get("post_button")


def test_whether_the_caption_is_in_is_told_from_the_page() -> None:
    filled = {one.variant for one in COMPOSING if read(one).caption_in}
    assert filled == {"filled", "filled_keyboard"}


@pytest.mark.parametrize("one", SCREENS, ids=named)
def test_nothing_that_publishes_is_advised_outside_the_caption_page(one: RecordedScreen) -> None:
    seen = read(one)
    for phase in ("start", "pick", "edit", "posted"):
        assert not seen.next(phase, caption_done=True).final


def test_it_stops_where_only_a_person_can_help() -> None:
    stops = {one.label: read(one).rules.stop for one in SCREENS if read(one).rules.stop}
    assert stops == {"account_blocked": Failure.ACCOUNT_BLOCKED, "challenge": Failure.NOT_LOGGED_IN,
                     "login": Failure.NOT_LOGGED_IN}


def node(index: int, bounds: tuple[int, int, int, int], text: str = "", *, clickable: bool = False,
         parent: int | None = None, enabled: bool = True) -> Node:
    return Node(index, "", "", "", text, "", "", bounds, clickable=clickable, parent=parent,
                enabled=enabled)


def test_a_label_in_a_bar_of_several_buttons_is_hit_itself() -> None:
    bar = node(0, (0, 2000, 1080, 2200), clickable=True)
    save, share = node(1, (100, 2050, 300, 2150), "Save"), node(2, (700, 2050, 900, 2150), "Share")
    screen = Screen((bar, save, share), (1080, 2400), "", "")
    assert built_in("instagram").read(screen).target(share) == share
    alone = Screen((bar, share), (1080, 2400), "", "")
    assert built_in("instagram").read(alone).target(share) == bar


def test_a_final_button_that_is_greyed_out_is_waited_for() -> None:
    one = next(one for one in COMPOSING if one.variant == "filled")
    index = one.marks["post_button"]
    grey = [each.model_copy(update={"enabled": False}) if at == index else each
            for at, each in enumerate(one.elements)]
    move = read(one.model_copy(update={"elements": tuple(grey)})).next("compose")
    assert (move.wait, move.final) == (True, False)


def test_a_photo_post_and_a_story_lead_elsewhere_than_a_reel() -> None:
    menu = read(next(one for one in SCREENS if one.label == "create_menu"))
    assert [menu.next("start", goal=goal).element for goal in ("video", "images", "story")] == [
        "create_reel", "create_post", "create_story"]


def test_a_screen_is_read_in_a_few_milliseconds() -> None:
    def milliseconds(reader: Reader, one: RecordedScreen, screen: Screen) -> float:
        began = time.perf_counter()
        seen = reader.read(screen)
        seen.next(one.phase)
        seen.publishing()
        return (time.perf_counter() - began) * 1000

    large = sorted(SCREENS, key=lambda one: -len(one.elements))[:20]
    took = [min(milliseconds(built_in(one.app), one, screen) for _ in range(3))
            for one in large for screen in (one.screen,)]
    assert statistics.median(took) < 5
