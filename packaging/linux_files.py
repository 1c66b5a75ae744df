"""The files that Linux wants beside the application: its menu entry, icons, manual, phone rule."""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
import tomllib
from datetime import UTC, datetime
from pathlib import Path
from xml.sax.saxutils import escape

import icons

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "packaging" / "linux"
METAINFO = "app.postdeck.PostDeck.metainfo.xml.in"
PICTURES = {"devices": (' type="default"', "Three phones are posting"),
            "compose": ("", "A post, and what each account gets"),
            "tasks": ("", "Every step with its proof")}
"""Of resources/readme: which one is shown first, and what a software centre writes below."""


def version() -> str:
    """PostDeck's, read without importing it."""
    text = (ROOT / "app" / "postdeck" / "__init__.py").read_text(encoding="utf-8")
    return tomllib.loads(text[text.index("__version__"):])["__version__"]


def moment() -> int:
    """Seconds since the epoch that files and changelogs are dated: of the last commit, if any."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    said = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True,
                          text=True, check=False).stdout.strip()
    return int(said or (ROOT / "CHANGELOG.md").stat().st_mtime)


def filled(name: str) -> str:
    """A template of packaging/linux with this version and its date."""
    day = datetime.fromtimestamp(moment(), UTC).strftime("%Y-%m-%d")
    text = (SOURCE / name).read_text(encoding="utf-8")
    return text.replace("@VERSION@", version()).replace("@DATE@", day)


def homepage() -> str:
    """Where whoever distributes builds is found, in POSTDECK_HOMEPAGE; "" for nowhere."""
    return os.environ.get("POSTDECK_HOMEPAGE", "").rstrip("/")


def metainfo() -> str:
    """What software centres show. They fetch pictures from an address only, so there are none
    unless POSTDECK_PICTURES names a web folder with those of resources/readme."""
    lines = []
    if home := homepage():
        lines.append(f"  <url type=\"homepage\">{escape(home)}</url>\n")
    if folder := os.environ.get("POSTDECK_PICTURES", "").rstrip("/"):
        shown = "".join(
            f"    <screenshot{kind}>\n      <caption>{caption}</caption>\n"
            f"      <image>{escape(folder)}/{name}.png</image>\n    </screenshot>\n"
            for name, (kind, caption) in PICTURES.items())
        lines.append(f"  <screenshots>\n{shown}  </screenshots>\n")
    return filled(METAINFO).replace("@ADDRESSES@", "".join(lines))


def put(path: Path, content: str | bytes, mode: int = 0o644) -> None:
    """Write a file of the package, with its folders."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    path.chmod(mode)


def put_gzip(path: Path, content: str) -> None:
    """The same, packed as Debian wants it: as small as can be, without a date."""
    put(path, gzip.compress(content.encode(), compresslevel=9, mtime=0))


def put_icons(folder: Path) -> None:
    """The icon in every size, as a hicolor theme has it."""
    drawn = icons.draw()
    for size in icons.SIZES:
        put(folder / f"{size}x{size}" / "apps" / "postdeck.png",
            (drawn / f"{size}.png").read_bytes())
    put(folder / "scalable" / "apps" / "postdeck.svg", icons.SOURCE.read_bytes())


def put_application(built: Path, folder: Path) -> None:
    """The application, readable for everybody; what runs keeps its mark."""
    shutil.copytree(built, folder, symlinks=True)
    for path in (folder, *folder.rglob("*")):
        if path.is_symlink():
            continue
        runs = path.is_dir() or path in (folder / "postdeck",) or path.name == "adb"
        path.chmod(0o755 if runs else 0o644)
