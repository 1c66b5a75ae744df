"""The reader on screens as other phones, builds and languages might show them.

Whatever is done to a screen, a tap is called final only where something is published.
"""

from __future__ import annotations

import random
import string
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from postdeck.scripts.reading.reader import Seen
from postdeck.scripts.reading.recorded_screens import Element, RecordedScreen
from postdeck.scripts.reading.selectors import Selectors, normal
from tests.rigs.recorded import built_in, named, recorded

Tagged = list[tuple[int | None, Element]]
"""Elements with their place in the recording; None for what was not in it."""

SCREENS = recorded()
DISPLAYS = ((720, 1600), (1440, 3200), (1080, 2340), (720, 1440), (1080, 2412))
MANNERS = ("scaled", "without_ids", "obfuscated", "crowded", "unclassed")
WORDLESS = ("blank_tree", "google_search")
"""Screens without any label: only ids and packages tell them apart."""
FINAL = [one for one in SCREENS if one.publishing or one.label in ("share_sheet", "promo")]


class Changed:
    """A recorded screen, changed in one manner after the other by one random source."""

    def __init__(self, one: RecordedScreen, seed: int) -> None:
        self.one = one
        self.size = one.size
        self.elements: Tagged = list(enumerate(one.elements))
        self.random = random.Random(seed)
        self.spots = [one.elements[index].bounds for index in one.publishing]

    def change(self, manner: str) -> Changed:
        getattr(self, f"_{manner}")()
        return self

    def read(self) -> Seen:
        """As the app's reader reads it."""
        shown = self.one.model_copy(update={
            "size": self.size, "elements": tuple(element for _, element in self.elements)})
        return built_in(self.one.app).read(shown.screen)

    def right(self, seen: Seen) -> bool:
        """Named as recorded, and the final button found where it was expected."""
        expected = {done: expect.is_final_button for done, expect in (
            (None, self.one.expect), (True, self.one.expect_if_caption_done)) if expect}
        return (seen.rules.label or seen.name) == self.one.label and all(
            seen.next(self.one.phase, done).final == final for done, final in expected.items())

    def false_final(self, seen: Seen) -> bool:
        """Whether a final tap would land where nothing was published."""
        for done in (None, True):
            move = seen.next("compose", done)
            if move.final and move.node is not None and not any(
                    holds(bounds, move.node.center) for bounds in self.spots):
                return True
        return False

    def _each(self, change: Callable[[Element], Element]) -> None:
        self.elements = [(tag, change(element)) for tag, element in self.elements]

    def _scaled(self) -> None:
        """Another display; edges a pixel off."""
        old, self.size = self.size, self.random.choice(DISPLAYS)
        x, y = self.size[0] / old[0], self.size[1] / old[1]

        def scaled(bounds: tuple[int, int, int, int]) -> tuple[int, int, int, int]:
            left, top, right, bottom = bounds
            return round(left * x), round(top * y), round(right * x), round(bottom * y)

        self.spots = [scaled(bounds) for bounds in self.spots]
        self._each(lambda element: element.model_copy(update={"bounds": scaled(element.bounds)}))

    def _without_ids(self) -> None:
        self._each(lambda element: element.model_copy(update={"id": None}))

    def _obfuscated(self) -> None:
        names: dict[str, str] = {}

        def renamed(element: Element) -> Element:
            new = names.setdefault(
                element.id or "", "".join(self.random.choices(string.ascii_lowercase, k=3)))
            return element.model_copy(update={"id": new if element.id else element.id})

        self._each(renamed)

    def _unclassed(self) -> None:
        self._each(lambda element: element.model_copy(update={"cls": None, "package": None}))

    def _crowded(self) -> None:
        """Nodes that no rule knows, small, and not over a button that publishes."""
        for _ in range(self.random.randint(1, 8)):
            wide, high = self.size[0] * 3 // 10, self.size[1] // 10
            left = self.random.randint(0, self.size[0] - wide)
            top = self.random.randint(0, self.size[1] - high)
            bounds = (left, top, left + self.random.randint(1, wide),
                      top + self.random.randint(1, high))
            if any(overlap(bounds, spot) for spot in self.spots):
                continue
            words = self.random.choice(("", "Lorem ipsum", "@2131999999", "12", "Share profile?"))
            extra = Element(bounds=bounds, text=words, clickable=self.random.random() < 0.5)
            self.elements.insert(self.random.randint(0, len(self.elements)), (None, extra))

    def _thinned(self) -> None:
        """Some nodes are missing, at most a tenth."""
        share = self.random.random() / 10
        self.elements = [one for one in self.elements if self.random.random() > share] \
            or self.elements

    def _shuffled(self) -> None:
        """Labels where they don't belong; those that publish stay where they are."""
        labelled = [at for at, (tag, element) in enumerate(self.elements)
                    if (element.text or element.desc) and not self._publishes(element)]
        texts = [self.elements[at][1] for at in labelled]
        self.random.shuffle(texts)
        for at, other in zip(labelled, texts, strict=True):
            tag, element = self.elements[at]
            self.elements[at] = tag, element.model_copy(
                update={"text": other.text, "desc": other.desc})

    def _publishes(self, element: Element) -> bool:
        return any(holds(spot, center(element.bounds)) for spot in self.spots)


def holds(bounds: tuple[int, int, int, int], point: tuple[int, int]) -> bool:
    return bounds[0] <= point[0] <= bounds[2] and bounds[1] <= point[1] <= bounds[3]


def center(bounds: tuple[int, int, int, int]) -> tuple[int, int]:
    return (bounds[0] + bounds[2]) // 2, (bounds[1] + bounds[3]) // 2


def overlap(one: tuple[int, int, int, int], other: tuple[int, int, int, int]) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


@pytest.mark.parametrize("manner", MANNERS)
def test_labels_and_finals_hold_on_every_screen(manner: str) -> None:
    wrong = []
    for seed, one in enumerate(SCREENS):
        if one.label == "blank_tree" and manner == "crowded":
            continue  # with labels on it a blank tree is no longer blank
        changed = Changed(one, seed).change(manner)
        seen = changed.read()
        if not changed.right(seen) or changed.false_final(seen):
            wrong.append((named(one), seen.name))
    assert wrong == []


@settings(max_examples=250, deadline=None)
@given(one=st.sampled_from([one for one in SCREENS if one.label not in WORDLESS]),
       seed=st.integers(0, 1 << 32),
       manners=st.lists(st.sampled_from(MANNERS), min_size=2, max_size=4, unique=True))
def test_labels_and_finals_hold_under_several_changes(
        one: RecordedScreen, seed: int, manners: list[str]) -> None:
    changed = Changed(one, seed)
    for manner in manners:
        changed.change(manner)
    seen = changed.read()
    assert changed.right(seen), (one.file, manners, seen.name)
    assert not changed.false_final(seen)


@settings(max_examples=250, deadline=None)
@given(one=st.sampled_from(SCREENS), seed=st.integers(0, 1 << 32),
       manners=st.lists(st.sampled_from((*MANNERS, "thinned", "shuffled")), min_size=1, max_size=5,
                        unique=True))
def test_whatever_happens_to_a_screen_no_tap_is_called_final_falsely(
        one: RecordedScreen, seed: int, manners: list[str]) -> None:
    changed = Changed(one, seed)
    for manner in manners:
        changed.change(manner)
    assert not changed.false_final(changed.read())


@pytest.mark.parametrize("one", FINAL, ids=named)
def test_no_single_missing_node_makes_a_false_final(one: RecordedScreen) -> None:
    for gone in range(len(one.elements)):
        changed = Changed(one, 0)
        del changed.elements[gone]
        assert not changed.false_final(changed.read()), gone


@pytest.mark.parametrize("one", [one for one in SCREENS if one.app == "instagram"], ids=named)
def test_a_tree_of_texts_alone_is_named_as_well(one: RecordedScreen) -> None:
    changed = Changed(one, 0)
    changed.elements = [
        (tag, Element(bounds=element.bounds, text=element.text, desc=element.desc))
        for tag, element in changed.elements if element.text or element.desc]
    seen = changed.read()
    assert changed.right(seen), seen.name
    assert not changed.false_final(seen)


@pytest.mark.parametrize("language", ["it", "zh"])
def test_the_way_to_a_post_is_found_in_other_languages(language: str) -> None:
    wrong = []
    for one in SCREENS:
        if one.label not in ON_THE_WAY:
            continue
        words = Translated(built_in(one.app).selectors, language)
        changed = Changed(one, 0)
        changed.elements = [(tag, words.of(element)) for tag, element in changed.elements]
        seen = changed.read()
        if not changed.right(seen) or changed.false_final(seen):
            wrong.append((named(one), seen.name))
    assert wrong == []


ON_THE_WAY = ("feed_home", "friends_tab", "editor", "compose_post", "gallery_picker", "profile",
              "create_menu", "reel_gallery", "story_gallery", "feed_gallery", "clips_editor",
              "compose_caption", "share_sheet", "story_editor", "feed", "permission_dialog",
              "notification_prompt", "discard_draft_dialog", "posted_success", "uploading")


class Translated:
    """Labels of the selectors' words, said in another language."""

    def __init__(self, selectors: Selectors, language: str) -> None:
        self._pairs = [(normal(said), labels[language][0])
                       for labels in selectors.words.values() for said in labels["en"]]

    def of(self, element: Element) -> Element:
        return element.model_copy(
            update={"text": self._said(element.text), "desc": self._said(element.desc)})

    def _said(self, label: str | None) -> str | None:
        plain = normal(label or "")
        fitting = [pair for pair in self._pairs if plain.startswith(pair[0])]
        if not fitting:
            return label
        word, said = max(fitting, key=lambda pair: len(pair[0]))
        return said + plain[len(word):]
