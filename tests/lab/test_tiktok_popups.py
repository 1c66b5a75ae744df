"""Everything that comes between in the virtual TikTok, each switched on by its name."""

from __future__ import annotations

import pytest

from postdeck.lab.apps.tiktok import TIKTOK_FAULTS
from postdeck.lab.apps.tiktok.options import POPUPS
from postdeck.lab.apps.tiktok.screens.notices import NOTICES
from tests.lab.driving import LAUNCH, compose, handset, posted, share
from tests.lab.handset import Handset

AT_LAUNCH = [notice for notice in NOTICES if "launch" in notice.moments]
AT_THE_END = [notice for notice in NOTICES if "launch" not in notice.moments]


def said(phone: Handset) -> bool:
    return any(phone.find(notice.title or notice.text) for notice in NOTICES)


def refuse(phone: Handset, word: str) -> None:
    if phone.find(word):
        phone.tap(word)
    else:
        phone.tap(desc=word)


def test_every_notice_has_its_switch() -> None:
    assert [notice.name for notice in NOTICES] == list(POPUPS)
    assert {f"popup_{name}" for name in POPUPS} <= set(TIKTOK_FAULTS)


@pytest.mark.parametrize("notice", AT_LAUNCH, ids=lambda notice: notice.name)
def test_a_switched_notice_comes_at_every_start(notice: object) -> None:
    assert isinstance(notice, type(NOTICES[0]))
    phone = handset(f"popup_{notice.name}")
    assert phone.app is not None
    for _ in range(2):
        phone.app.start(LAUNCH)
        assert phone.find(notice.title or notice.text)
        refuse(phone, notice.no)
        assert not said(phone)
        assert phone.find(desc="Create")
        phone.app.stop()


@pytest.mark.parametrize("notice", AT_THE_END, ids=lambda notice: notice.name)
def test_a_switched_notice_comes_after_the_post(notice: object) -> None:
    assert isinstance(notice, type(NOTICES[0]))
    phone = handset(f"popup_{notice.name}")
    posted(phone)
    if notice.name == "facebook" and not said(phone):
        phone.tap(desc="Profile")
    assert phone.find(notice.title or notice.text)
    refuse(phone, notice.no)
    assert not said(phone)
    assert len(phone.ledger) == 1


def test_closing_an_app_that_does_not_respond_loses_its_upload() -> None:
    phone = handset("popup_anr")
    assert phone.app is not None
    phone.app.start(share())
    phone.tap("Wait")
    phone.tap("Next")
    phone.tap("Post")
    phone.wait(2)
    phone.app.start(LAUNCH)
    phone.app.start(share())
    phone.tap("Close app")
    assert phone.home
    phone.wait(30)
    assert phone.ledger == []


def test_doubts_about_the_content_publish_nothing_by_themselves() -> None:
    phone = handset("content_check")
    compose(phone)
    phone.tap("Post")
    phone.wait(8)
    assert phone.find("Content may be restricted")
    assert phone.ledger == []
    phone.tap("Edit")
    phone.tap("Post")
    phone.tap("Post anyway")
    phone.wait(8)
    assert len(phone.ledger) == 1


def test_an_older_draft_is_offered_and_would_be_another_post() -> None:
    phone = handset("popup_continue")
    assert phone.app is not None
    phone.app.start(share())
    phone.tap("Continue")
    phone.tap("Post")
    phone.wait(8)
    assert phone.ledger[0]["caption"] == "An older draft"
    phone.app.start(share())
    phone.tap("Start over")
    assert phone.find("Your Story")


def test_the_hidden_question_takes_the_taps_unseen() -> None:
    phone = handset("popup_continue_hidden")
    assert phone.app is not None
    phone.app.start(share())
    assert not phone.find("Continue")
    phone.tap("Next")
    assert phone.find("Your Story")
    phone.back()
    phone.tap("Next")
    assert not phone.find("Your Story")


@pytest.mark.parametrize(("fault", "text"), [
    ("try_later", "Try again later"), ("guidelines", "Community Guidelines violation")])
def test_a_verdict_is_shown_at_every_start(fault: str, text: str) -> None:
    phone = handset(fault)
    assert phone.app is not None
    phone.app.start(share())
    assert phone.find(text)
