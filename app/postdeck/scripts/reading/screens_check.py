"""How well the selectors read recorded screens: labels, next taps, and above all final buttons."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from postdeck.phones.screen import Node
from postdeck.scripts.reading.reader import Move, Reader, Seen
from postdeck.scripts.reading.recorded_screens import Expectation, RecordedScreen

_KEYS = {"back": "back", "launch_app": "launch"}
"""The recorder's words for keys in the reader's."""


@dataclass(frozen=True)
class Row:
    """One screen. `done` is what is done once the caption is in, where that was recorded."""

    file: str
    wanted: str
    read: str
    name: str
    move: Move
    expect: Expectation | None
    done: Move | None = None
    expect_done: Expectation | None = None
    publishing: tuple[int, ...] = ()

    @property
    def label_right(self) -> bool:
        """Whether the screen was named as the recorder did."""
        return self.read == self.wanted

    @property
    def tap_right(self) -> bool:
        """Whether the tap or key is as expected; a screen without expectation is right."""
        return self.expect is None or _as_expected(self.move, self.expect)

    @property
    def finals(self) -> tuple[bool, ...]:
        """For each expected final tap, with and without the caption in, whether it came."""
        pairs = ((self.move, self.expect), (self.done, self.expect_done))
        return tuple(move.final and _as_expected(move, expect) for move, expect in pairs
                     if move is not None and expect is not None and expect.is_final_button)

    @property
    def false_final(self) -> bool:
        """Whether a tap is called final that publishes nothing."""
        return any(move.final and (move.node is None or move.node.index not in self.publishing)
                   for move in (self.move, self.done) if move is not None)

    @property
    def right(self) -> bool:
        """Nothing to complain about."""
        return (self.label_right and self.tap_right and all(self.finals)
                and not self.false_final)

    def as_json(self) -> dict[str, object]:
        """For programs; the screen in the recorder's words."""
        return {"file": self.file, "screen": self.read, "tap": _index(self.move.node),
                "final": self.move.final}


@dataclass(frozen=True)
class Report:
    """All rows, and their sums."""

    rows: tuple[Row, ...]
    sums: Mapping[str, int] = field(init=False)

    def __post_init__(self) -> None:
        finals = [one for row in self.rows for one in row.finals]
        expected = [row for row in self.rows if row.expect is not None]
        object.__setattr__(self, "sums", {
            "screens": len(self.rows),
            "label_right": sum(row.label_right for row in self.rows),
            "tap_total": len(expected),
            "tap_right": sum(row.tap_right for row in expected),
            "final_total": len(finals),
            "final_right": sum(finals),
            "false_finals": sum(row.false_final for row in self.rows)})

    def as_json(self) -> dict[str, object]:
        """For programs."""
        return {**self.sums, "rows": [row.as_json() for row in self.rows]}


def check(screens: Iterable[RecordedScreen], readers: Mapping[str, Reader]) -> Report:
    """Read every screen with its app's reader. Apps without a reader are unknown screens."""
    several = tuple(screens)
    apps = _Apps(several, readers)
    return Report(tuple(_row(one, readers[apps.of(one)]) for one in several))


class _Apps:
    """Whose reader reads a screen of Android: that of the app it came between."""

    def __init__(self, screens: tuple[RecordedScreen, ...], readers: Mapping[str, Reader]) -> None:
        self._readers = readers
        known = [one for one in screens if one.app in readers]
        self._sessions = {one.session: one.app for one in known if one.session}
        most = Counter(one.app for one in known).most_common(1)
        self._usual = most[0][0] if most else next(iter(readers))

    def of(self, one: RecordedScreen) -> str:
        """The app by its name, its package, its session, its name on the screen; else the most."""
        if one.app in self._readers:
            return one.app
        packages = {element.package for element in one.elements}
        labels = " ".join(f"{each.text} {each.desc}".lower() for each in one.elements)
        owners = [app for app, reader in self._readers.items()
                  if packages.intersection(reader.selectors.packages)]
        named = [app for app in self._readers if app in labels]
        for found in (owners, [self._sessions.get(one.session or "", "")], named):
            if len(found) == 1 and found[0]:
                return found[0]
        return self._usual


def _row(one: RecordedScreen, reader: Reader) -> Row:
    seen = reader.read(one.screen)
    done = one.expect_if_caption_done
    return Row(
        file=one.file, wanted=one.label, read=_label(seen), name=seen.name,
        move=seen.next(one.phase), expect=one.expect,
        done=seen.next(one.phase, caption_done=True) if done is not None else None,
        expect_done=done, publishing=one.publishing)


def _label(seen: Seen) -> str:
    return seen.rules.label or seen.name


def _as_expected(move: Move, expect: Expectation) -> bool:
    index = _index(move.node)
    if index is not None:
        return index == expect.tap or index in expect.also_ok
    return expect.tap is None and move.key == _KEYS.get(expect.key or "", expect.key or "")


def _index(node: Node | None) -> int | None:
    return node.index if node is not None else None
