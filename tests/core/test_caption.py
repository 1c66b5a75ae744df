"""What becomes of captions: lines in turn, breaks, titles, hashtags whole, lengths as counted."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from postdeck.core.caption import Captions, split_title, units
from postdeck.core.post import CaptionFormat
from postdeck.core.task import Platform

LINES = CaptionFormat.LINES
TAG = st.from_regex(r"[#@][a-z0-9_]{1,12}", fullmatch=True)


@pytest.mark.parametrize(("text", "parts"), [
    ("Title##Words #tag", ("Title", "Words #tag")), ("no title #tag", ("", "no title #tag")),
    ("##only words", ("", "only words")), ("only a title##", ("only a title", "")),
    ("A ## b ## c", ("A", "b ## c")), ("Title###tag", ("Title", "#tag")), ("", ("", ""))])
def test_two_hashes_split_title_and_description(text: str, parts: tuple[str, str]) -> None:
    assert split_title(text) == parts


@pytest.mark.parametrize(("text", "tiktok", "instagram"), [
    ("", 0, 0), ("abc", 3, 3), ("é", 1, 1), ("🎬", 2, 1), ("👩‍🍳", 5, 3), ("a\nb", 3, 3)])
def test_each_app_counts_in_its_own_unit(text: str, tiktok: int, instagram: int) -> None:
    assert units(text, Platform.TIKTOK) == tiktok
    assert units(text, Platform.INSTAGRAM) == instagram


@pytest.mark.parametrize(("text", "posted"), [
    ("one###two", "one\ntwo"), ("one ### two", "one\ntwo"), ("a######b", "a\n\nb"),
    ("words####tag", "words\n#tag"), ("Title##{#tag}", "Title###tag"), ("a\r\nb", "a\nb")])
def test_three_hashes_break_the_line(text: str, posted: str) -> None:
    assert Captions(text).of_task("r", 0) == posted


def test_a_hashtag_chosen_for_a_description_keeps_its_hash() -> None:
    captions = Captions("Bread##{#sourdough|#rye} today")
    assert {split_title(text) for text in captions.preview(9)} == {
        ("Bread", "#sourdough today"), ("Bread", "#rye today")}


def test_lines_are_used_in_turn_and_keep_braces() -> None:
    captions = Captions("first\n\n  second ### half \n{third|3}\n", LINES)
    assert [captions.of_task("any", index) for index in range(4)] == [
        "first", "second\nhalf", "{third|3}", "first"]
    assert captions.count == 3
    assert captions.preview(2) == ("first", "second\nhalf")


def test_no_lines_are_no_caption() -> None:
    assert Captions(" \n\n", LINES).of_task("r", 3) == ""


@settings(print_blob=True)
@given(st.lists(TAG, min_size=1, max_size=6), st.text("abc {}|", max_size=5),
       st.integers(0, 99), st.booleans())
def test_hashtags_and_mentions_come_out_whole(
    tags: list[str], other: str, index: int, as_choice: bool
) -> None:
    escaped = re.sub(r"([{|}])", r"\\\1", other)
    words = " ".join(f"{{{tag}|{tag}}}" if as_choice else tag for tag in tags)
    text = Captions(f"{words} {escaped}").of_task("seed", index)
    assert text == f"{' '.join(tags)} {other}"


@settings(print_blob=True)
@given(st.text(st.characters(exclude_categories=["Cs"])), st.integers(0, 50), st.integers(0, 50))
def test_every_line_gets_its_turn(text: str, request: int, index: int) -> None:
    captions = Captions(text, LINES)
    turn = [captions.of_task(f"r{request}", index + step) for step in range(captions.count)]
    wanted = list(captions.lines) or [""]
    start = index % len(wanted)
    assert turn == wanted[start:] + wanted[:start]


@settings(print_blob=True)
@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_tiktoks_length_is_never_shorter_than_instagrams(text: str) -> None:
    assert units(text, Platform.TIKTOK) == len(text) + sum(ord(sign) > 0xFFFF for sign in text)
    assert units(text, Platform.INSTAGRAM) == len(text)
