"""What the help pages say is so: the same in every language, no link into nothing, no key and no
failure left out, and every word of the window as the window writes it."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from PySide6.QtGui import QShortcut

from postdeck.core.failure import RULES
from postdeck.core.resources import resource
from postdeck.gui.help.book import KEYS, HelpPage, book, page_of, search
from postdeck.gui.help.markup import codes, html
from postdeck.gui.pages.devices.menu import KEYS as PHONE_KEYS
from postdeck.gui.theme import LIGHT
from postdeck.scripts.reading.selector_files import load
from postdeck.services.languages import LANGUAGES, phrases_of
from tests.gui.conftest import OpenWindow
from tests.gui.house_rig import window_house
from tests.gui.test_language_files import languages as translations

SOURCES = Path(__file__).parents[2] / "app" / "postdeck" / "gui"
LINK = re.compile(r"\[[^\]]+\]\(([^)\s]+)\)")
CODE = re.compile(r"`([^`]+)`")
KEY_WORDS = {
    "it": {"Shift": "Maiusc", "Enter": "Invio", "Del": "Canc", "Up": "Su", "Down": "Giù",
           "Left": "Sinistra", "Right": "Destra", "Space": "Spazio", "PgUp": "Pag↑",
           "PgDown": "Pag↓"},
    "zh_CN": {"Up": "↑", "Down": "↓", "Left": "←", "Right": "→", "Space": "空格"},
}
QT_KEYS = {"Return": "Enter", "Escape": "Esc", "Delete": "Del", "PageUp": "PgUp",
           "PageDown": "PgDown", "Plus": "+", "Minus": "-", "Equal": "="}


def key_in(language: str, key: str) -> str:
    """A key as the page of a language writes it."""
    parts = [QT_KEYS.get(part, part) for part in (key.split("+") if len(key) > 1 else [key])]
    return "+".join(KEY_WORDS.get(language, {}).get(part, part) for part in parts)


def keys_on(language: str) -> set[str]:
    return set(CODE.findall(page_of(language, "keyboard").source))


def every_page() -> list[tuple[str, HelpPage]]:
    return [(language, page) for language in LANGUAGES for page in book(language)]


def test_every_language_has_the_same_pages_and_headings() -> None:
    for language in LANGUAGES:
        files = {path.stem for path in resource("help", language).iterdir()}
        assert files == set(KEYS), language
    for key in KEYS:
        shape = [(each.level, each.anchor) for each in page_of("en", key).sections]
        assert shape[0] == (1, "")
        assert all(anchor for _, anchor in shape[1:]), key
        assert len(set(shape)) == len(shape), key
        for language in LANGUAGES:
            page = page_of(language, key)
            assert [(each.level, each.anchor) for each in page.sections] == shape, (language, key)
            assert codes(page.source) == codes(page_of("en", key).source), (language, key)
            assert len(LINK.findall(page.source)) == len(LINK.findall(page_of("en", key).source))


def test_links_between_pages_lead_somewhere() -> None:
    for language, page in every_page():
        for target in LINK.findall(page.source):
            if target.startswith("http"):
                assert target.startswith("http://localhost:50809/"), target
                continue
            name, _, anchor = target.partition("#")
            assert not name or name.removesuffix(".md") in KEYS, (language, page.key, target)
            there = page_of(language, name.removesuffix(".md")) if name else page
            assert not anchor or anchor in {each.anchor for each in there.sections}, target


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_failure_is_explained_under_its_own_title(language: str) -> None:
    said = phrases_of(language).said
    explained = {each.anchor: each for each in page_of(language, "failures").sections}
    for failure, rule in RULES.items():
        assert explained[failure.value].heading.casefold() == said(rule.title).casefold()
        assert len(explained[failure.value].text) > 15


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_bold_stands_so_in_the_window(language: str) -> None:
    there = translations.read(translations.ts_path(language))
    known = {form for each in there.values() for form in each.forms}
    if language == "en":
        known |= {source for _, source in translations.all_messages()}
    known |= {"API", phrases_of(language).said("Let programs make tasks")}
    fitting = re.compile("|".join(re.sub(r"\\\{\d\\\}|%L?n", ".+", re.escape(text))
                                  for text in known if text.strip("{}0123456789 ,.:")))
    wrong = [(page.key, bold) for page in book(language)
             for bold in re.findall(r"\*\*(.+?)\*\*", page.source)
             if not bold.endswith((".", "。")) and not fitting.fullmatch(bold)]
    allowed = {"en": "The question for updates", "it": "La domanda sugli aggiornamenti",
               "zh_CN": "检查更新的询问"}[language]
    decks = {"en": {"Other decks", "A report"}, "it": {"Altri deck", "Un rapporto"},
             "zh_CN": {"其他工作台", "报告"}}[language]
    assert [each for each in wrong if each[1] not in {allowed, *decks}] == []


def test_failures_are_retried_as_often_as_the_page_says() -> None:
    times = {0: "", 1: "tries once more", 2: "tries two more times"}
    sections = {each.anchor: each.text for each in page_of("en", "failures").sections}
    for failure, rule in RULES.items():
        text = sections[failure.value].casefold()
        if rule.retries and failure.value != "caption_lost":
            assert times[rule.retries] in text, failure
        elif not rule.retries:
            assert "two more times" not in text, failure
            assert "once more" not in text, failure


async def test_every_key_of_the_window_is_on_the_page(
    tmp_path: Path, open_window: OpenWindow
) -> None:
    async with window_house(tmp_path) as house:
        window = open_window(house.deck, house=house)
        await window.loaded()
        window.frame.help.open()
        helping = window.frame.help.window
        assert helping is not None
        found = {each.key().toString() for part in (window, helping)
                 for each in part.findChildren(QShortcut)} | set(PHONE_KEYS.values())
        found.discard("")  # a standard key that this system has not
        await window.shut()
    assert len(found) > 25
    for language in LANGUAGES:
        missing = {key for key in found if key_in(language, key) not in keys_on(language)}
        assert missing == set(), language


def test_every_key_that_a_widget_takes_is_on_the_page() -> None:
    pressed = {node.attr.removeprefix("Key_") for path in SOURCES.rglob("*.py")
               for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
               if isinstance(node, ast.Attribute) and node.attr.startswith("Key_")}
    assert len(pressed) > 12
    for language in LANGUAGES:
        parts = {part for key in keys_on(language) for part in (key.split("+") if len(key) > 1
                                                               else [key])}
        missing = {key for key in pressed if key_in(language, key) not in parts}
        assert missing == set(), language


def test_selector_examples_are_taken_as_they_stand(tmp_path: Path) -> None:
    built_in = resource("selectors", "tiktok.toml")
    for number, text in enumerate(codes(page_of("en", "selectors").source)):
        if text.startswith("version"):
            own = tmp_path / f"{number}.toml"
            own.write_text(text, encoding="utf-8")
            made = load(built_in, own)
            assert made != load(built_in)


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_become_html_that_loads_nothing(language: str) -> None:
    for page in book(language):
        made = html(page.source, LIGHT, "Copy")
        assert "<img" not in made
        assert "url(" not in made
        assert "**" not in re.sub("<pre>.*?</pre>", "", made, flags=re.DOTALL), page.key
        assert made.count("<pre>") == len(codes(page.source))
    table = html("| a | b |\n|---|---|\n| `x\\|y` | <b> |", LIGHT, "Copy")
    assert "x|y" in table
    assert "&lt;b&gt;" in table


def test_search_finds_sections_by_all_words_best_first() -> None:
    assert search("en", "qr code")[0].section.anchor == "wireless"
    assert search("it", "non confermato")[0].page.key == "failures"
    assert search("zh_CN", "未知界面")[0].section.anchor == "unknown_screen"
    assert search("en", "nowhereatall") == []
    assert all("token" in f"{hit.section.heading} {hit.section.text}".casefold()
               for hit in search("en", "token"))
