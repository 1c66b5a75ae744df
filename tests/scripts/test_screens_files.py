"""Selector files: the user's own over the built-in ones, and refusals that name the line."""

from __future__ import annotations

import os
import string
import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from postdeck.core.resources import resource
from postdeck.core.toml_lines import Place, line_of, lines_of
from postdeck.scripts.reading.reader import Reader
from postdeck.scripts.reading.selector_files import SelectorError, load
from postdeck.scripts.reading.shelf import APPS, Shelf
from tests.rigs.recorded import recorded

BUILT_IN = resource("selectors")
LANGUAGES = {"en", "it", "zh"}


def laid_over(tmp_path: Path, app: str, text: str) -> Reader:
    own = tmp_path / f"{app}.toml"
    own.write_text(text, encoding="utf-8")
    return Reader(load(BUILT_IN / f"{app}.toml", own))


@pytest.mark.parametrize("app", APPS)
def test_every_word_is_there_in_english_italian_and_chinese(app: str) -> None:
    words = load(BUILT_IN / f"{app}.toml").words
    assert {name for name, labels in words.items() if set(labels) != LANGUAGES} == set()
    assert all(label for labels in words.values() for many in labels.values() for label in many)


@pytest.mark.parametrize("app", APPS)
def test_an_element_is_never_found_by_an_obfuscated_id_nor_by_an_id_alone(app: str) -> None:
    selectors = load(BUILT_IN / f"{app}.toml")
    for name, element in selectors.element.items():
        if app == "tiktok":
            own = tomllib.loads((BUILT_IN / "tiktok.toml").read_text(encoding="utf-8"))
            assert name not in own["element"] or not any(rule.id for rule in element.rules)
        if not any(rule.id for rule in element.rules):
            continue
        assert any(not rule.id for rule in element.rules) or name in ("chooser_once",), name


def test_a_field_of_the_users_file_replaces_that_field_alone(tmp_path: Path) -> None:
    reader = laid_over(tmp_path, "tiktok", """
version = 2
[words]
post = { de = ["Posten"], en = ["Send it"] }
[element.post_button]
note = "Moved."
[screen.editor]
next = { default = "back" }
""")
    selectors = reader.selectors
    assert selectors.words["post"]["de"] == ("Posten",)
    assert selectors.words["post"]["it"] == ("Pubblica",)
    assert "posten" in {one.casefold() for one in selectors.spellings(("$post",))}
    assert "Post" not in selectors.spellings(("$post",))
    built_in = load(BUILT_IN / "tiktok.toml")
    assert selectors.element["post_button"].rules == built_in.element["post_button"].rules
    assert selectors.element["post_button"].publishes
    assert selectors.screen["editor"].has == built_in.screen["editor"].has
    assert list(selectors.screen) == list(built_in.screen)


def test_a_new_screen_comes_first_or_where_it_says(tmp_path: Path) -> None:
    reader = laid_over(tmp_path, "instagram", """
version = 2
app = "instagram"
[element.quiz]
rules = [{ starts = "Take our quiz" }]
[screen.quiz]
has = "quiz"
tap = "not_now"
[screen.late_quiz]
has = "quiz"
before = "feed"
""")
    order = [one.name for one in reader.screens]
    assert order[0] == "quiz"
    assert order[order.index("feed") - 1] == "late_quiz"


@pytest.mark.parametrize(("app", "text", "says"), [
    ("tiktok", "version = 2\n[words\n", "tiktok.toml is not TOML: "),
    ("tiktok", "version = 2\n[words\n", "line 2"),
    ("tiktok", "", "tiktok.toml: version: the version is missing; it is 2."),
    ("tiktok", "# mine\n\nversion = 1\n", "tiktok.toml, line 3: version: the version 1 can't be "
     "read; it is 2."),
    ("tiktok", "version = 2\napp = 'instagram'", "tiktok.toml, line 2: app: the file is about "
     "'instagram', not 'tiktok'."),
    ("instagram", "version = 2\n[element.quiz]\nrules = [\n  { text = 'A' },\n  { txt = 'B' },\n]",
     "instagram.toml, line 5: element.quiz.rules.1.txt: "),
    ("instagram", "version = 2\n[element.quiz]\nrules = [{ pick = 'last' }]",
     "line 3: element.quiz.rules.0: a rule without conditions fits every node."),
    ("instagram", "version = 2\n[element.quiz]\nrules = [{ matches = '(' }]",
     "line 3: element.quiz.rules.0.matches: no regular expression: "),
    ("instagram", "version = 2\n[element.quiz]\nrules = [\n{ text = 'A' },\n{ label = '$quiz' }]",
     "line 5: element.quiz.rules.1: there is no word “quiz”."),
    ("instagram", "version = 2\n\n[element]\nquiz.rules = [{ text = 'A', below = 'head' }]",
     "line 4: element.quiz: there is no element “head”."),
    ("instagram", "version = 2\n[element.a]\nrules = [{ text = 'A' }]\nneeds = 'b'\n"
     "[element.b]\nrules = [{ text = 'B', below = 'a' }]",
     "line 2: element.a: “a” and “b” wait for each other."),
    ("instagram", "version = 2\n[screen.feed]\nlacks = []\ntap = 'quiz'",
     "line 4: screen.feed.tap: there is no element “quiz”."),
    ("instagram", "version = 2\n[screen.feed]\nnext = { later = 'wait' }",
     "line 3: screen.feed.next: “later” is no phase."),
    ("instagram", "version = 2\n[screen.feed]\nstop = 'tired'", "line 3: screen.feed.stop: "),
    ("tiktok", "version = 2\n[element.post_button]\npublishes = false",
     "line 3: element.post_button.publishes: “post_button” publishes; that can't be taken back."),
    ("tiktok", "version = 2\nelement = 7", "tiktok.toml, line 2: element: "),
])
def test_a_mistake_is_refused_with_file_and_line(
        tmp_path: Path, app: str, text: str, says: str) -> None:
    with pytest.raises(SelectorError) as refused:
        laid_over(tmp_path, app, text)
    assert says in str(refused.value)


def test_a_file_that_is_no_text_is_refused_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "tiktok.toml").write_bytes(b"version = 2 # \xff\xfe")
    with pytest.raises(SelectorError, match=r"tiktok\.toml is not written in UTF-8"):
        load(BUILT_IN / "tiktok.toml", tmp_path / "tiktok.toml")
    with pytest.raises(SelectorError, match=r"gone\.toml can't be read"):
        load(BUILT_IN / "tiktok.toml", tmp_path / "gone.toml")


def test_a_change_counts_at_once_and_a_mistake_leaves_the_built_in_selectors(
        tmp_path: Path) -> None:
    told: list[str] = []
    shelf = Shelf(own=tmp_path, tell=told.append)
    feed = next(one for one in recorded("tiktok") if one.label == "feed_home")
    own = tmp_path / "tiktok.toml"

    def write(text: str, second: int) -> None:
        own.write_text(text)
        os.utime(own, (second, second))

    def read() -> str:
        return shelf.reader("tiktok").read(feed.screen).name

    plain = shelf.reader("tiktok")
    assert (read(), shelf.reader("tiktok")) == ("feed", plain)
    write('version = 2\n[screen.feed]\nname = "start"', 1)
    assert read() == "start"
    assert shelf.reader("tiktok") is shelf.reader("tiktok")
    write('version = 2\n[screen.feed]\nname = 3', 2)
    assert [read(), read()] == ["feed", "feed"]
    assert [one.partition(": ")[0] for one in told] == ["tiktok.toml, line 3"]
    assert told[0].endswith(" PostDeck uses its built-in selectors.")
    write('version = 2\n[screen.feed]\nname = "again"', 3)
    assert read() == "again"
    own.unlink()
    assert (read(), shelf.reader("tiktok")) == ("feed", plain)
    assert len(told) == 1


# ------------------------------------------------------------------------------- lines of a text
KEYS = st.text(string.ascii_lowercase, min_size=1, max_size=4)
VALUES = st.recursive(
    st.sampled_from(["1", "-2.5", "true", "2025-12-01 10:00:00", '"a # b"', "'c]'", '"""d\n}"""',
                     "'''e\n'''", '"\\""']),
    lambda inner: st.lists(inner, max_size=3).map(lambda many: "[ # so\n" + ",\n".join(many) + "]")
    | st.dictionaries(KEYS, inner, max_size=3).map(
        lambda pairs: "{" + ", ".join(f"{key} = {one}" for key, one in pairs.items()) + "}"),
    max_leaves=6)


def places(value: object, place: Place = ()) -> set[Place]:
    found = {place} if place else set()
    if isinstance(value, dict):
        found |= {one for key, each in value.items() for one in places(each, (*place, key))}
    if isinstance(value, list):
        found |= {one for at, each in enumerate(value) for one in places(each, (*place, at))}
    return found


@settings(max_examples=150, deadline=None)
@given(st.dictionaries(KEYS, st.dictionaries(KEYS, VALUES, max_size=3), max_size=3),
       st.lists(st.dictionaries(KEYS, VALUES, max_size=2), max_size=2))
def test_every_key_and_item_of_any_toml_has_its_line(
        tables: dict[str, dict[str, str]], many: list[dict[str, str]]) -> None:
    lines: list[str] = []
    for name, table in tables.items():
        lines += ["", f"[ {name} ] # a table", *(f"{key} = {one}" for key, one in table.items())]
    for table in many:
        lines += ["[[list-of.tables]]", *(f"{key} = {one} # x" for key, one in table.items())]
    text = "\n".join(lines)
    found = lines_of(text)
    assert places(tomllib.loads(text)) <= set(found)
    for place, line in found.items():
        if len(place) == 2 and place[0] in tables:
            assert text.splitlines()[line - 1].startswith(f"{place[1]} =")
    assert line_of(found, ("nowhere", 1)) is None
