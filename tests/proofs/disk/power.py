"""What a disk holds after a power cut: everything synced, and of the rest as much as it likes."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

from tests.proofs.disk.vfs import Did

SECTOR = 512


class Loss(Enum):
    """What becomes of writes that were not synced."""

    ALL = "none of them arrived"
    TAIL = "the first ones arrived, the last of those torn"
    SOME = "any of them arrived, in any order, some torn"


@dataclass
class Platter:
    """The files as they lie on the disk, and what is on its way to them."""

    synced: dict[str, bytearray] = field(default_factory=dict)
    waiting: dict[str, list[Did]] = field(default_factory=lambda: defaultdict(list))
    deaf: bool = False
    """A disk that only pretends to sync the log: for showing that this would be found."""

    def take(self, did: Did) -> None:
        """One thing more has been done."""
        if did.what == "sync":
            if self.deaf and did.name.endswith("-wal"):
                return
            content = self.synced.setdefault(did.name, bytearray())
            for each in self.waiting.pop(did.name, ()):
                _apply(content, each)
        elif did.what in ("write", "truncate"):
            self.waiting[did.name].append(did)

    def cut(self, loss: Loss, dice: random.Random) -> dict[str, bytearray]:
        """The files when the power fails now."""
        files = {name: bytearray(content) for name, content in self.synced.items()}
        for name, waiting in self.waiting.items():
            for each in _survivors(waiting, loss, dice):
                _apply(files.setdefault(name, bytearray()), each)
        return files


def write_files(files: dict[str, bytearray], folder: Path) -> None:
    """Lay the files out."""
    folder.mkdir()
    for name, content in files.items():
        (folder / name).write_bytes(content)


def _survivors(waiting: Sequence[Did], loss: Loss, dice: random.Random) -> Iterator[Did]:
    if loss is Loss.ALL or not waiting:
        return
    if loss is Loss.TAIL:
        count = dice.randrange(len(waiting) + 1)
        yield from waiting[:count]
        if count < len(waiting):
            yield _torn(waiting[count], dice)
        return
    for each in waiting:
        if dice.random() < 0.6:
            yield _torn(each, dice) if dice.random() < 0.2 else each


def _torn(did: Did, dice: random.Random) -> Did:
    if did.what != "write":
        return did
    sectors = dice.randrange(len(did.data) // SECTOR + 1)
    return Did(did.what, did.name, did.at, did.data[:sectors * SECTOR])


def _apply(content: bytearray, did: Did) -> None:
    if did.what == "truncate":
        del content[did.at:]
        return
    if len(content) < did.at:
        content += bytes(did.at - len(content))
    content[did.at:did.at + len(did.data)] = did.data
