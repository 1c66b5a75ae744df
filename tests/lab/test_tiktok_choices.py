"""What one may choose for a post in the virtual TikTok: AI label, product, title, audience."""

from __future__ import annotations

import pytest

from postdeck.lab.apps.tiktok import TikTokOptions
from tests.lab.driving import LAUNCH, handset, share
from tests.lab.handset import OLDER, PHOTO, Handset
from tests.lab.test_tiktok_sounds import phone_of, touch


def on_compose(phone: Handset) -> Handset:
    assert phone.app is not None
    phone.app.start(share())
    touch(phone, "editor_next")
    return phone


def details(phone: Handset) -> dict[str, str]:
    touch(phone, "post_button")
    phone.wait(8)
    (entry,) = phone.ledger
    found: dict[str, str] = entry["details"]
    return found


def ai_switch(phone: Handset) -> None:
    phone.tap("More options")
    if phone.find("Content disclosure"):
        phone.tap("Content disclosure")
    phone.tap(desc="AI-generated content")


def is_on(phone: Handset) -> bool:
    (switch,) = phone.find(desc="AI-generated content", cls="Switch")
    return switch.checked


@pytest.mark.parametrize("generation", [1, 2])
def test_the_ai_label_is_asked_back_and_goes_out(generation: int) -> None:
    phone = on_compose(phone_of(generation))
    ai_switch(phone)
    assert phone.find("Label this post as AI-generated?")
    phone.tap("Turn on")
    assert is_on(phone)
    phone.back()
    if generation == 1:
        phone.back()
    assert details(phone)["ai_content"] == "1"


def test_the_ai_label_can_be_declined_and_taken_back() -> None:
    phone = on_compose(phone_of())
    ai_switch(phone)
    phone.tap("Cancel")
    assert not is_on(phone)
    phone.tap(desc="AI-generated content")
    phone.tap("Turn on")
    phone.tap(desc="AI-generated content")
    assert not is_on(phone)
    phone.back()
    phone.back()
    assert details(phone)["ai_content"] == ""


@pytest.mark.parametrize("generation", [1, 2])
def test_a_product_is_chosen_from_the_shop(generation: int) -> None:
    phone = on_compose(phone_of(generation))
    phone.tap("Add link " if generation == 1 else "Add link")
    phone.tap("Product")
    phone.tap("Add")
    assert phone.find("Beeswax candle pair")
    assert details(phone)["product_link"] == "1"


def test_a_chosen_product_can_be_removed() -> None:
    phone = on_compose(phone_of())
    phone.tap("Add link ")
    phone.tap("Product")
    phone.tap("Add")
    phone.tap(desc="Remove")
    assert phone.find("Add link ")
    assert details(phone)["product_link"] == ""


def test_without_a_shop_there_is_an_explanation() -> None:
    phone = on_compose(phone_of(1, "no_shop"))
    phone.tap("Add link ")
    phone.tap("Product")
    assert phone.find("Product links aren't available")
    phone.tap("OK")
    assert details(phone)["product_link"] == ""


@pytest.mark.parametrize("generation", [1, 2])
def test_a_carousel_keeps_the_order_of_the_taps_and_its_title(generation: int) -> None:
    phone = phone_of(generation)
    assert phone.app is not None
    phone.app.start(LAUNCH)
    touch(phone, "nav_create")
    touch(phone, "gallery_entry")
    touch(phone, "photos_tab")
    touch(phone, "select_multiple")
    for x, y in ((540, 520), (180, 520)) if generation == 1 else ((400, 500), (130, 500)):
        phone.touch(x, y)
    touch(phone, "picker_next")
    touch(phone, "editor_next")
    title, words = (node for node in phone.nodes() if node.cls.endswith("EditText"))
    assert title.bounds[1] < words.bounds[1]
    phone.type("The title", hint=title.hint)
    phone.type("The words", hint=words.hint)
    known = details(phone)
    assert phone.ledger[0]["media"] == [OLDER.sha256, PHOTO.sha256]
    assert phone.ledger[0]["caption"] == "The words"
    assert (known["placement"], known["title"], known["way"]) == ("carousel", "The title", "picker")


@pytest.mark.parametrize("generation", [1, 2])
def test_the_audience_goes_out(generation: int) -> None:
    phone = on_compose(phone_of(generation))
    phone.tap("Everyone can view this post" if generation == 1 else "Who can watch this video")
    phone.tap("Only you")
    assert details(phone)["audience"] == "Only you"


def test_the_camera_turns_from_photos_to_videos_by_a_label_that_is_not_clickable() -> None:
    def shot(mode: str) -> str:
        phone = handset(options=TikTokOptions(popups=0.0, confirm_dialog=False))
        assert phone.app is not None
        phone.app.start(LAUNCH)
        phone.tap(desc="Create")
        assert not phone.find(mode)[0].clickable
        phone.tap(mode)
        phone.tap(desc="@2131888184")
        phone.tap("Next")
        return details(phone)["placement"]

    assert shot("15s") == "video"
    assert shot("PHOTO") == "carousel"
