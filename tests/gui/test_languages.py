"""The window in each language: switched while it is open, nothing clipped, every sign drawn."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase, QTextLayout
from PySide6.QtWidgets import QComboBox

from postdeck.core.failure import Failure
from postdeck.core.settings import Settings
from postdeck.core.task import Outcome, TaskStatus
from postdeck.gui import words
from postdeck.gui.language.sentences import said
from postdeck.gui.language.speaking import speak, spoken
from postdeck.gui.pages.task_words import explained
from postdeck.gui.window import ACCOUNTS, COMPOSE, DEVICES, SETTINGS, TASKS
from tests.gui.conftest import OpenWindow
from tests.gui.house_rig import SERIALS, laid_out, until, window_house
from tests.gui.quiet_deck import Desk
from tests.gui.test_decks import assert_nothing_clipped
from tests.gui.test_words import task

SHOTS = os.environ.get("POSTDECK_SHOTS")
SIZES = (1024, 700), (1440, 900), (1200, 800)
RAIL = {"en": ["Devices", "Accounts", "Compose", "Tasks", "Settings"],
        "it": ["Dispositivi", "Account", "Componi", "Attività", "Impostazioni"],
        "zh_CN": ["设备", "账号", "发帖", "任务", "设置"]}


@pytest.fixture(autouse=True)
def _back_to_english() -> Iterator[None]:
    yield
    speak("en")


async def test_the_open_window_changes_its_language_and_loses_nothing(
    tmp_path: Path, open_window: OpenWindow
) -> None:
    async with window_house(tmp_path) as house:
        window = open_window(house.deck, house=house)
        await window.loaded()
        window.composer.caption.edit.setPlainText("Golden hour 你好 🎬")
        place = window.geometry()
        for language in ("it", "zh_CN", "en"):
            window.show_page(SETTINGS)
            assert window.settings is not None
            before, control = window.settings, window.settings.fields["language"].control
            assert isinstance(control, QComboBox)
            control.setCurrentIndex(control.findData(language))
            await until(lambda old=before: window.settings is not old, window.settled_anew)
            await window.loaded()
            assert spoken() == language
            assert [item.text() for item in window.rail.items] == RAIL[language]
            assert window.geometry() == place
            assert window.settings.isVisible()
            assert window.composer.isHidden()  # it is made now, and reads the draft
            await window.loaded()
            assert window.composer.caption.edit.toPlainText() == "Golden hour 你好 🎬"
        assert house.settings.language == "en"
        await window.shut()


@pytest.mark.parametrize("language", RAIL)
async def test_nothing_is_clipped(
    tmp_path: Path, open_window: OpenWindow, language: str
) -> None:
    speak(language)
    for serials in (SERIALS, ()):
        folder = tmp_path / str(len(serials))
        folder.mkdir()
        settings = Settings(api_on=False, language=language)
        async with window_house(folder, settings, serials) as house:
            window = open_window(house.deck, SIZES[0], house=house)
            await window.loaded()
            for page in (DEVICES, ACCOUNTS, COMPOSE, TASKS, SETTINGS) if serials else (DEVICES,):
                window.show_page(page)
                await window.loaded()
                for size in SIZES:
                    window.resize(*size)
                    await laid_out(window)
                    if SHOTS:
                        window.grab().save(
                            f"{SHOTS}/{language}-{len(serials)}-{page}-{size[0]}.png")
                    assert_nothing_clipped(window)
            await window.shut()


def test_sentences_from_below_are_said_in_the_language() -> None:
    failed = task(status=TaskStatus.FAILED, outcome=Outcome.FAILED,
                  failure=Failure.PHONE_OFFLINE, remark="phone unplugged: North 2 is offline.")
    speak("it")
    heading, text, _ = explained(failed, failed.due_at) or ("", "", None)
    assert heading == "Telefono scollegato"
    assert text == ("North 2 è offline. Controlla il cavo o il Wi-Fi. "
                    "L'attività prosegue quando il telefono torna.")
    assert words.task_chip(failed).text == "Non riuscito: telefono scollegato"
    assert words.short_remark(failed) == "North 2 è offline."
    speak("zh_CN")
    assert words.short_remark(failed) == "North 2 离线。"
    assert said("Nobody has written this sentence.") == "Nobody has written this sentence."


def test_what_an_app_says_may_be_several_sentences() -> None:
    speak("it")
    assert said("Instagram shows “Done posting. Want to send it to friends?”.") == \
        "Instagram mostra “Done posting. Want to send it to friends?”."


@pytest.mark.parametrize(("language", "one", "many", "day", "span", "size"), [
    ("en", "1 task", "12,000 tasks", "23 Nov", "0.4 s", "1.5 GB"),
    ("it", "1 attività", "12.000 attività", "23 nov", "0,4 s", "1,5 GB"),
    ("zh_CN", "1 个任务", "12,000 个任务", "11月23日", "0.4 秒", "1.5 GB")])
def test_numbers_days_and_plurals_follow_the_language(
    language: str, one: str, many: str, day: str, span: str, size: str
) -> None:
    speak(language)
    assert (words.many_tasks(1), words.many_tasks(12_000)) == (one, many)
    assert words.day(date(2026, 11, 23)) == day
    assert words.span(0.4) == span
    assert words.file_size(1_500_000_000) == size
    assert words.phones(2) == {"en": "2 phones", "it": "2 telefoni", "zh_CN": "2 部手机"}[language]


async def test_chinese_and_emoji_are_drawn_in_caption_and_preview(
    desk: Desk, open_window: OpenWindow
) -> None:
    if not QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese):
        pytest.skip("no font with Chinese signs is installed")
    text = "日落时分的屋顶 🌇 咖啡"
    window = open_window(desk.deck)
    await window.loaded()
    window.show_page(COMPOSE)
    window.composer.caption.edit.setPlainText(text)
    await laid_out(window)
    for font in (window.composer.caption.edit.font(), window.composer.preview.font()):
        layout = QTextLayout(text, font)
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        glyphs = [index for run in layout.glyphRuns() for index in run.glyphIndexes()]
        assert glyphs
        assert all(glyphs), "a sign without a picture"
