"""What among dropped or chosen paths can be posted, and why the rest can't."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from postdeck.core.path_rule import may_be_looked_at

VIDEOS = frozenset({".mp4", ".mov", ".m4v", ".webm", ".mkv", ".avi", ".3gp"})
IMAGES = frozenset({".jpg", ".jpeg", ".png", ".webp", ".bmp", ".heic"})
MOST = 1_000
_MOST_LOOKED_AT = 20_000
_DEPTH = 6


@dataclass(frozen=True)
class Found:
    """A file that looks like media; `size` in bytes."""

    path: str
    kind: str
    size: int


@dataclass(frozen=True)
class Scan:
    """What there is: `other` files are neither video nor image, `folders` were looked through."""

    found: tuple[Found, ...]
    missing: tuple[str, ...] = ()
    unreadable: tuple[str, ...] = ()
    other: tuple[str, ...] = ()
    folders: tuple[str, ...] = ()
    cut: bool = False


def kind_of(path: str) -> str:
    """"video", "image" or "", by the name's end."""
    ending = Path(path).suffix.lower()
    return "video" if ending in VIDEOS else "image" if ending in IMAGES else ""


def scan(paths: Sequence[str]) -> Scan:
    """Look at the paths, and through folders; blocks. At most MOST files are found."""
    found: dict[str, Found] = {}
    missing, unreadable, other, folders = [], [], [], []
    cut = False
    for path in dict.fromkeys(paths):
        name = Path(path).name or path
        if not may_be_looked_at(path):
            unreadable.append(name)
            continue
        try:
            status = os.stat(path)
        except FileNotFoundError:
            missing.append(name)
            continue
        except (OSError, ValueError):
            unreadable.append(name)
            continue
        if stat.S_ISDIR(status.st_mode):
            folders.append(name)
            for each in _inside(path):
                found[each.path] = each
                cut = cut or len(found) > MOST
                if cut:
                    break
        elif not stat.S_ISREG(status.st_mode) or not kind_of(path):
            other.append(name)
        else:
            found[path] = Found(path, kind_of(path), status.st_size)
    return Scan(tuple(found.values())[:MOST], tuple(missing), tuple(unreadable), tuple(other),
                tuple(folders), cut or len(found) > MOST)


def _inside(folder: str) -> Iterator[Found]:
    """Media in a folder and the folders in it; hidden ones and links to folders are left out."""
    looked_at = 0
    depth = folder.rstrip(os.sep).count(os.sep)
    for place, places, names in os.walk(folder):
        places[:] = sorted(each for each in places if not each.startswith("."))
        if place.count(os.sep) - depth >= _DEPTH:
            places.clear()
        for name in sorted(names):
            looked_at += 1
            if looked_at > _MOST_LOOKED_AT:
                return
            path = os.path.join(place, name)
            if name.startswith(".") or not kind_of(name):
                continue
            try:
                status = os.stat(path)
            except OSError:
                continue
            if stat.S_ISREG(status.st_mode):
                yield Found(path, kind_of(name), status.st_size)
