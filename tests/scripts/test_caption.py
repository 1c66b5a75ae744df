from __future__ import annotations

import pytest

from postdeck.scripts.caption import begins_caption, same_caption


@pytest.mark.parametrize(("shown", "wanted"), [
    ("Hello", "Hello"), ("Hello #bread ", "Hello #bread"), ("a\n\nb", "a\nb"),
    ("\u2068@mira\u2069 hi", "@mira hi"), ("cafe\u0301", "caf\u00e9"), ("", ""),
    ("🎬 ok", "🎬 ok")])
def test_spaces_and_marks_do_not_make_another_caption(shown: str, wanted: str) -> None:
    assert same_caption(shown, wanted)


@pytest.mark.parametrize(("shown", "wanted"), [
    ("Helo", "Hello"), ("", "Hello"), ("Hello", ""), ("hello", "Hello"),
    ("Hello #brea", "Hello #bread"),
    ("🎬", "🎥")])
def test_anything_else_does(shown: str, wanted: str) -> None:
    assert not same_caption(shown, wanted)


def test_a_caption_cut_off_by_the_app_is_recognised() -> None:
    assert begins_caption("Three ways to light a small… more", "Three ways to light a small room")
    assert not begins_caption("Three… more", "Three ways to light a small room")
    assert not begins_caption("Three ways to light", "Three ways to light a small room")
    assert not begins_caption("", "Three ways")
