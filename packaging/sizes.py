"""What the packaged application is made of, in megabytes, and why it is no smaller."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

_PARTS = (
    ("ICU (Qt's QtCore is linked to it)", ("libicu",)),
    ("Qt", ("/Qt/lib/", "/Qt/plugins/", "/Qt/translations/")),
    ("PySide6 (Qt for Python)", ("PySide6/", "shiboken6/", "libpyside6", "libshiboken6")),
    ("FFmpeg and the codec libraries it is linked to (PyAV's)", ("av.libs/",)),
    ("PyAV", ("/av/",)),
    ("adb", ("adbutils/",)),
    ("the phone's reader (u2.jar)", ("uiautomator2/",)),
    ("cryptography, with OpenSSL", ("cryptography/",)),
    ("Pillow", ("PIL/", "pillow.libs/")),
    ("Python itself", ("libpython", "python3.", "base_library.zip", "libsqlite3")),
    ("pydantic", ("pydantic",)),
    ("PostDeck's resources", ("postdeck/",)),
)
WHY = """\
130 MB, the size once hoped for, can't be met with the wheels as they are published. FFmpeg's
libraries are separate files, but each is linked to all codec libraries of the build: x264 writes
the samples of the demo, and what else encodes can't simply be left out. On Linux, lighter.py puts
libraries that refuse in place of x265 and SVT-AV1, and takes out ICU's tables that Qt never asks
for. What remains is in use: an FFmpeg and a Qt built for the purpose would be smaller, and neither
comes from a package registry."""


def table(folder: Path) -> str:
    """Megabytes by part, largest first, as lines of text."""
    found = Counter(parts(folder))
    whole = sum(found.values())
    lines = [f"{size / 1e6:7.1f} MB  {name}" for name, size in found.most_common()]
    return "\n".join([*lines, f"{whole / 1e6:7.1f} MB  together"])


def parts(folder: Path) -> dict[str, int]:
    """Bytes by part; what links to a file counts nothing."""
    found: Counter[str] = Counter()
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            found[_part(path.relative_to(folder).as_posix())] += path.stat().st_size
    return dict(found)


def _part(name: str) -> str:
    if "/" not in name.removeprefix("_internal/") and name.rpartition("/")[2].lower() in (
            "postdeck", "postdeck.exe", "postdeck-cli", "postdeck-cli.exe"):
        return "the program: PostDeck and every Python module, packed"
    for part, marks in _PARTS:
        if any(mark in f"/{name}" for mark in marks):
            return part
    return "other libraries"
