"""Spintax: every variant is what the text says, and a brace alone is named by its place."""

from __future__ import annotations

import re
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from postdeck.core.errors import InvalidInputError
from postdeck.core.spintax import MOST_DEPTH, Spintax, count, literal, variants

Tree = list["str | list[Tree]"]
"""A row of words and of choices, each choice a list of rows: written and expanded below."""

WORDS = st.text(st.characters(exclude_characters="\\", exclude_categories=["Cs"]), max_size=8)
TREES = st.recursive(
    st.lists(WORDS, max_size=2),
    lambda rows: st.lists(WORDS | st.lists(rows, min_size=1, max_size=3), max_size=3),
    max_leaves=12)


def written(tree: Tree) -> str:
    """The spintax of a tree, every mark in its words escaped."""
    return "".join(
        re.sub(r"([{|}])", r"\\\1", part) if isinstance(part, str)
        else "{" + "|".join(map(written, part)) + "}" for part in tree)


def expanded(tree: Tree) -> list[str]:
    """Every text that a tree stands for, by the definition."""
    parts = [[part] if isinstance(part, str) else
             [text for option in part for text in expanded(option)] for part in tree]
    return ["".join(texts) for texts in product(*parts)]


@settings(print_blob=True)
@given(TREES)
def test_the_variants_are_exactly_what_the_text_stands_for(tree: Tree) -> None:
    spintax, wanted = Spintax(written(tree)), expanded(tree)
    assert spintax.count == len(wanted)
    if len(wanted) <= 500:
        assert sorted(map(spintax.variant, range(spintax.count))) == sorted(wanted)


@settings(print_blob=True)
@given(TREES, st.text(max_size=10), st.integers(0, 1000))
def test_a_request_uses_up_all_variants_before_one_comes_again(
    tree: Tree, seed: str, start: int
) -> None:
    spintax = Spintax(written(tree))
    assert spintax.drawn(seed, start) == Spintax(written(tree)).drawn(seed, start)
    if spintax.count <= 500:
        drawn = [spintax.drawn(seed, index) for index in range(start, start + spintax.count)]
        assert sorted(drawn) == sorted(expanded(tree))


@settings(print_blob=True)
@given(st.text(st.characters(exclude_characters="{}", exclude_categories=["Cs"])))
def test_text_without_braces_is_posted_as_it_is(text: str) -> None:
    kept = re.sub(r"(\\+)\|", lambda found: "\\" * (len(found[1]) // 2) + "|", text)
    assert variants(text, 5) == (kept,)


@settings(print_blob=True)
@given(st.text("a{|}\\\n", max_size=40))
def test_any_text_is_read_or_refused_with_the_place_of_a_brace(text: str) -> None:
    try:
        told = ""
        count(text)
    except InvalidInputError as error:
        told = error.sentence
    opened = re.sub(r"\\\\", "", text)
    opened = re.sub(r"\\[{|}]", "", opened)
    depth = 0
    for mark in opened:
        depth += (mark == "{") - (mark == "}")
        if depth < 0:
            break
    assert bool(told) == (depth != 0), told
    if told:
        place = re.search(r"the ([{}]) in line (\d+), column (\d+) .*\. .*\.", told)
        assert place is not None
        line = text.split("\n")[int(place[2]) - 1]
        assert line[int(place[3]) - 1] == place[1]


@pytest.mark.parametrize(("text", "said"), [
    ("Hi {a|b", "the { in line 1, column 4 is never closed"),
    ("Hi\n}", "the } in line 2, column 1 closes nothing"),
    ("{{a|b} {c}", "the { in line 1, column 1 is never closed"),
    (r"{a\}", "the { in line 1, column 1 is never closed"),
    ("{" * (MOST_DEPTH + 1), f"is more than {MOST_DEPTH} braces deep")])
def test_a_brace_without_its_partner_is_named_by_its_place(text: str, said: str) -> None:
    with pytest.raises(InvalidInputError) as caught:
        Spintax(text)
    assert said in str(caught.value)


@pytest.mark.parametrize(("text", "texts"), [
    ("{a|{b|c}}", {"a", "b", "c"}), ("{a|}!", {"a!", "!"}), ("{one}", {"one"}),
    ("a | b", {"a | b"}),
    (r"\{a\|b\}", {"{a|b}"}), (r"\\{a|b}", {"\\a", "\\b"}), (r"C:\dir \o/", {r"C:\dir \o/"}),
    ("{#food|#berlin}#x @ann", {"#food#x @ann", "#berlin#x @ann"})])
def test_the_marks_mean_what_the_help_says(text: str, texts: set[str]) -> None:
    assert set(variants(text, 50)) == texts
    assert count(text) == len(texts)


@given(st.text(alphabet="a\\{|}# \n", max_size=40))
def test_any_text_can_be_written_so_that_it_is_posted_as_it_is(text: str) -> None:
    written = literal(text)
    assert (count(written), variants(written, 2)) == (1, (text,))


def test_an_enormous_text_is_counted_and_drawn_from_at_once() -> None:
    text = "{a|b|c}" * 1400
    assert count(text) == 3 ** 1400
    assert len(set(variants(text, 20))) == 20
