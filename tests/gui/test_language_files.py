"""What is said is translated: every text of the sources stands in every language, well formed."""

from __future__ import annotations

import importlib.util
import json
import re
import sys
from pathlib import Path

import pytest
from typer.main import get_command

from postdeck.cli import app
from postdeck.core.failure import RULES
from postdeck.core.settings import Settings
from postdeck.services.languages import LANGUAGES, chosen_language, phrases_of

PACKAGING = Path(__file__).parents[2] / "packaging"
spec = importlib.util.spec_from_file_location("postdeck_languages", PACKAGING / "languages.py")
assert spec is not None
assert spec.loader is not None
languages = importlib.util.module_from_spec(spec)
sys.modules[spec.name] = languages
spec.loader.exec_module(languages)

OTHERS = [language for language in LANGUAGES if language != "en"]
_PLACES = re.compile(r"\{\d*\}|%L?n")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_sources_is_translated_and_none_is_left_over(language: str) -> None:
    there, wanted = languages.read(languages.ts_path(language)), languages.wanted(language)
    assert len(wanted) > 15
    assert sorted(wanted.keys() - there.keys()) == [], "run packaging/languages.py update"
    assert sorted(there.keys() - wanted.keys()) == [], "run packaging/languages.py update"
    unfinished = [key for key, each in there.items() if not each.finished or not all(each.forms)]
    assert unfinished == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_translation_loses_a_value_or_a_line(language: str) -> None:
    wrong = []
    for (context, source), each in languages.read(languages.ts_path(language)).items():
        assert len(each.forms) == (languages.FORMS[language] if each.plural else 1)
        for form in each.forms:
            places = sorted(set(_PLACES.findall(source)))
            if sorted(set(_PLACES.findall(form))) != places \
                    or form.count("\n") != source.count("\n"):
                wrong.append((context, source, form))
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_ships_is_made_of_what_was_translated(language: str) -> None:
    shipped = languages.FOLDER / f"postdeck_{language}.qm"
    assert languages.compile_qm(language) == shipped.read_bytes(), "run languages.py release"
    if language in OTHERS:
        sentences = languages.FOLDER / f"sentences_{language}.json"
        assert json.loads(languages.sentences_json(language)) == json.loads(
            sentences.read_text(encoding="utf-8")), "run languages.py release"


def test_a_text_without_a_translation_is_found(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(languages, "FOLDER", tmp_path)
    assert languages.update("it") == len(languages.wanted("it"))
    assert languages.update("it", {("Tray", "Quit"): ("Esci",)}) == len(languages.wanted("it")) - 1
    assert languages.read(languages.ts_path("it"))["Tray", "Quit"].forms == ("Esci",)


@pytest.mark.parametrize("language", OTHERS)
def test_failures_settings_and_help_are_said_in_the_language(language: str) -> None:
    said = phrases_of(language).said
    english = [text for rule in RULES.values() for text in (rule.title, rule.advice)]
    english += [field.description for field in Settings.model_fields.values() if field.description]
    english += list(_helps(get_command(app)))
    assert len(english) > 150
    assert [text for text in english if said(text) == text] == []


def _helps(command: object):
    for paragraph in (getattr(command, "help", None) or "").split("\n\n"):
        if paragraph and not getattr(command, "hidden", False):
            yield " ".join(paragraph.split())
    for option in getattr(command, "params", ()):
        yield from filter(None, [getattr(option, "help", None)])
    for each in getattr(command, "commands", {}).values():
        yield from _helps(each)


@pytest.mark.parametrize(("english", "italian"), [
    ("North 2 is offline.", "North 2 è offline."),
    ("waiting: this phone is paused. Resume it to post.",
     "in attesa: questo telefono è in pausa. Riprendilo per pubblicare."),
    ("a.mov (and 2 more) has sound in AC3; a TikTok video takes AAC or MP3.",
     "a.mov (e altri 2) ha l'audio in AC3; un video TikTok accetta AAC o MP3."),
    ("retry 1 of 2 in 5 s, after phone does not answer: North 2 is offline.",
     "tentativo 1 di 2 tra 5 s, dopo il telefono non risponde: North 2 è offline."),
    ("The app shows “Check the cable, then retry.”: an image.",
     "L'app mostra “Check the cable, then retry.”: un'immagine."),
    ("Give it to me or leave it.", "Give it to me or leave it."),
    ("My own words: hello, world.", "My own words: hello, world.")])
def test_a_sentence_is_found_by_its_template(english: str, italian: str) -> None:
    assert phrases_of("it").said(english) == italian


@pytest.mark.parametrize(("setting", "computer", "language"), [
    ("", ["it-IT"], "it"), ("", ["zh-Hans-CN"], "zh_CN"), ("", ["zh_TW.UTF-8"], "zh_CN"),
    ("", ["de_DE", "it"], "it"), ("", ["C"], "en"), ("", [], "en"), ("it", ["zh_CN"], "it"),
    ("xx", ["it_IT"], "it")])
def test_the_language_is_the_one_that_is_set_or_the_computers(
    setting: str, computer: list[str], language: str
) -> None:
    assert chosen_language(setting, computer) == language
