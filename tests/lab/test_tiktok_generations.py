"""Two layouts and three languages of the virtual TikTok over the same state."""

from __future__ import annotations

import random

import pytest

from postdeck.lab.apps import words
from postdeck.lab.apps.app import Intent
from postdeck.lab.apps.tiktok import TikTok, TikTokOptions
from postdeck.lab.apps.tiktok.screens.notices import NOTICES, NoticeScreen
from postdeck.lab.apps.tiktok.wording import TABLE
from tests.lab.driving import LAUNCH, field_hint, share
from tests.lab.handset import Handset
from tests.lab.reading import seen
from tests.lab.test_tiktok_sounds import touch

KINDS = [(generation, language) for generation in (1, 2) for language in words.LANGUAGES]
TOASTS = {"en": "Video posted!", "it": "Video pubblicato!", "zh": "视频已发布！"}
AGES = {"en": "s ago", "it": "s fa", "zh": "秒前"}


def phone_in(generation: int, language: str, seed: int = 3) -> Handset:
    phone = Handset()
    options = TikTokOptions(popups=0.0, confirm_dialog=False, generation=generation)
    phone.app = TikTok(phone, ["mara.lind", "okapi"], seed, options, language)
    return phone


def names(phone: Handset) -> str:
    return seen(phone, "tiktok").name


def post_button(phone: Handset) -> tuple[int, int]:
    node = seen(phone, "tiktok").find("post_button")
    assert node is not None
    return node.center


@pytest.mark.parametrize(("generation", "language"), KINDS)
def test_the_reader_knows_every_screen_on_the_way(generation: int, language: str) -> None:
    phone = phone_in(generation, language)
    assert phone.app is not None
    phone.app.start(LAUNCH)
    passed = [names(phone)]
    for element in ("nav_create", "gallery_entry", "videos_tab", "picker_tile", "editor_next"):
        touch(phone, element)
        passed.append(names(phone))
    assert passed == ["feed", "camera", "picker", "picker", "editor", "compose"]
    assert seen(phone, "tiktok").find("caption_hint") is not None
    touch(phone, "caption_field")
    phone.type("Quiet #lake")
    assert names(phone) == "hashtags"
    touch(phone, "hashtag_suggestion")
    assert names(phone) == "compose"
    touch(phone, "post_button")
    phone.wait(3)
    assert names(phone) == "progress"
    phone.wait(5)
    assert phone.toasts == [TOASTS[language]]
    (entry,) = phone.ledger
    assert (entry["caption"], entry["details"]["audience"]) == ("Quiet #lake ", "Everyone")


@pytest.mark.parametrize(("generation", "language"), KINDS)
def test_account_and_age_can_be_read(generation: int, language: str) -> None:
    phone = phone_in(generation, language)
    assert phone.app is not None
    phone.app.start(share())
    touch(phone, "editor_next")
    touch(phone, "post_button")
    phone.wait(8)
    touch(phone, "nav_profile")
    assert names(phone) == "profile"
    assert phone.find("@mara.lind")
    touch(phone, "profile_tile")
    assert any(text.startswith("· ") and text.endswith(AGES[language]) for text in phone.texts())
    phone.back()
    touch(phone, "profile_name")
    assert names(phone) == "switcher"
    phone.tap("okapi")
    assert phone.find("@okapi")


@pytest.mark.parametrize(("generation", "language"), KINDS)
def test_every_interruption_is_known_in_every_language(generation: int, language: str) -> None:
    for notice in NOTICES:
        phone = phone_in(generation, language)
        assert isinstance(phone.app, TikTok)
        phone.app.start(LAUNCH)
        session = phone.app._session
        session.push(NoticeScreen(session, notice))
        if notice.name in ("widget", "anr"):  # windows of Android, not TikTok's
            continue
        read = seen(phone, "tiktok")
        assert read.rules.tap, (notice.name, read.name)
        touch(phone, read.rules.tap)
        assert names(phone) == "feed", notice.name


def test_the_generations_differ_in_ids_places_and_version() -> None:
    first, second = phone_in(1, "en"), phone_in(2, "en")
    for phone in (first, second):
        assert phone.app is not None
        phone.app.start(share())
        touch(phone, "editor_next")
    assert first.app is not None
    assert second.app is not None
    assert first.app.version != second.app.version
    assert not {node.rid for node in first.nodes() if node.text} & {
        node.rid for node in second.nodes() if node.text}
    (low_x, low_y), (high_x, high_y) = post_button(first), post_button(second)
    assert low_y > 2000 > 300 > high_y
    assert high_x > low_x


def test_the_older_heading_is_called_post_and_does_nothing() -> None:
    phone = phone_in(2, "en")
    assert phone.app is not None
    phone.app.start(share())
    touch(phone, "editor_next")
    heading = min(phone.find("Post"), key=lambda node: node.bounds[0])
    phone.touch((heading.bounds[0] + heading.bounds[2]) // 2, heading.bounds[1] + 30)
    phone.wait(8)
    assert phone.ledger == []


@pytest.mark.parametrize("language", ["it", "zh"])
def test_what_people_write_is_never_translated(language: str) -> None:
    for caption in ("Post", "Next", "Friends", "Your Story"):
        phone = phone_in(1, language)
        assert phone.app is not None
        phone.app.start(share())
        touch(phone, "editor_next")
        phone.type(caption, hint=field_hint(phone))
        assert phone.find(caption)
        touch(phone, "post_button")
        phone.wait(8)
        assert phone.ledger[0]["caption"] == caption
        touch(phone, "nav_profile")
        touch(phone, "profile_tile")
        assert phone.find(caption)


def test_nothing_of_the_app_stays_english(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wander about and note every label that the table lacks."""
    missing: set[str] = set()
    plain = words.Words.__call__

    def noting(self: words.Words, english: str, *values: object) -> words.Own:
        if (self.language == "zh" and not isinstance(english, words.Own)
                and english not in TABLE and english[:1].isalpha()):
            missing.add(english)
        return plain(self, english, *values)

    monkeypatch.setattr(words.Words, "__call__", noting)
    for generation, seed in ((1, 3), (2, 4), (1, 6)):
        phone = phone_in(generation, "zh", seed)
        assert phone.app is not None
        wander(phone, random.Random(seed))
    assert missing <= {"STEM", "LIVE", "sms", "facebook"}


def wander(phone: Handset, dice: random.Random) -> None:
    assert phone.app is not None
    for step in range(260):
        if step % 20 == 0:
            phone.app.start(dice.choice((LAUNCH, share(), Intent(
                data="https://vm.tiktok.com/ZMx1"))))
        takes = [node for node in phone.nodes() if node.takes_taps]
        if dice.random() < 0.15 or not takes:
            phone.back()
        else:
            left, top, right, bottom = dice.choice(takes).bounds
            phone.touch((left + right) // 2, (top + bottom) // 2)
        phone.wait(dice.choice((0.1, 2.0)))


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(ValueError, match="no language xx"):
        phone_in(1, "xx")
