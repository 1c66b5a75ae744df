"""The screen reader on real screens of TikTok 43.1.4, as recorded on a phone."""

from __future__ import annotations

import pytest

from postdeck.core.resources import resource
from postdeck.scripts.reader import Reader
from postdeck.scripts.selectors import SelectorError, load
from tests.rigs.recorded import Recorded, recorded

NAMES = {
    "account_blocked": "blocked", "camera": "camera", "compose_post": "compose",
    "contacts_dialog": "popup_contacts", "editor": "editor", "feed_after_post": "success",
    "feed_home": "feed", "friends_tab": "feed", "gallery_picker": "picker",
    "notification_prompt": "popup_notifications", "permission_dialog": "permission",
}
"""The recorder's labels in the reader's words."""

SCREENS = recorded("tiktok")
KNOWN = [one for one in SCREENS if one.label in NAMES]


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader(load(resource("selectors", "tiktok.toml")))


@pytest.mark.parametrize("one", KNOWN, ids=lambda one: f"{one.name}-{one.label}")
def test_it_names_the_screen(reader: Reader, one: Recorded) -> None:
    assert reader.read(one.screen).name == NAMES[one.label]


@pytest.mark.parametrize("one", SCREENS, ids=lambda one: f"{one.name}-{one.label}")
def test_it_knows_every_button_that_publishes_and_no_other(reader: Reader, one: Recorded) -> None:
    seen = reader.read(one.screen)
    assert {node.index for node in seen.publishing()} == set(one.publishing)


@pytest.mark.parametrize(
    "one", [one for one in SCREENS if one.label == "compose_post"], ids=lambda one: one.name)
def test_it_tells_the_caption_from_the_title_and_finds_post(
        reader: Reader, one: Recorded) -> None:
    seen = reader.read(one.screen)
    caption, post = seen.find("caption_field"), seen.find("post_button")
    assert caption is not None
    assert caption.index == one.marks["caption_field"]
    assert post is not None
    assert post.index == one.marks["post_button"]


@pytest.mark.parametrize(
    "one", [one for one in SCREENS if one.label in ("editor", "permission_dialog",
                                                    "notification_prompt", "contacts_dialog")],
    ids=lambda one: f"{one.name}-{one.label}")
def test_it_taps_what_leads_on(reader: Reader, one: Recorded) -> None:
    seen = reader.read(one.screen)
    element = "editor_next" if seen.name == "editor" else seen.rules.tap
    node = seen.find(element)
    assert node is not None
    assert seen.target(node).index in (one.expect["tap"], *one.expect["also_ok"])


def test_a_selector_file_with_a_mistake_is_refused_in_a_sentence(tmp_path) -> None:
    path = tmp_path / "tiktok.toml"
    good = resource("selectors", "tiktok.toml").read_text()
    for mistake, says in (('version = 1', 'version = 9'), ('$post"', '$pst"'),
                          ('tap = "not_now"', 'tap = "not_nou"'), ('\n[words]', '\n[words')):
        path.write_text(good.replace(mistake, says, 1))
        with pytest.raises(SelectorError) as refused:
            load(path)
        assert "tiktok.toml" in str(refused.value)
