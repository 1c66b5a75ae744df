"""Makes and signs the news of a release, and the list of its checksums.

`python packaging/manifest.py FOLDER --key private.pem [--notes FILE] [--days 180]`: FOLDER holds
the files that the installers made. The key is made with `postdeck license issue --new-key`; its
public half belongs into resources/distribution.toml, as one of update_keys. Put the whole folder
where update_address says; news and files lie side by side.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

from postdeck import __version__
from postdeck.core.clock import SystemClock
from postdeck.core.errors import PostDeckError
from postdeck.core.license import whole_second
from postdeck.core.update import FileKind, UpdateFile, UpdateManifest, machine_name
from postdeck.services.license_issue import load_key
from postdeck.store.signing import key_id_of
from postdeck.store.update_file import MAX_BYTES, sign_manifest

ROOT = Path(__file__).resolve().parents[1]
NEWS = "postdeck-news.json"
SUMS = "SHA256SUMS"
_KINDS = {".deb": FileKind.DEB, ".gz": FileKind.ARCHIVE, ".exe": FileKind.SETUP,
          ".dmg": FileKind.DMG}


def main(argv: Sequence[str]) -> int:
    """Write both files; the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--key", type=Path, help="without it only the checksums are written")
    parser.add_argument("--notes", type=Path, help="else the newest part of CHANGELOG.md")
    parser.add_argument("--days", type=int, default=180, help="how long the news counts")
    chosen = parser.parse_args(argv)
    try:
        files = release_files(chosen.folder)
        write_sums(chosen.folder)
        if chosen.key:
            notes = chosen.notes.read_text(encoding="utf-8") if chosen.notes else newest_notes(
                (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
            write_news(chosen.folder, chosen.key, notes.strip(), chosen.days, files)
    except (PostDeckError, OSError, ValueError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def release_files(folder: Path) -> tuple[UpdateFile, ...]:
    """What is given away; ValueError where there is nothing or a name says no machine."""
    found = []
    for path in sorted(folder.iterdir()):
        kind = _KINDS.get(path.suffix)
        if kind is not None:
            found.append(UpdateFile(name=path.name, kind=kind, machine=_machine(path.name),
                                    size=path.stat().st_size, sha256=sha256(path)))
    if not found:
        raise ValueError(f"{folder} holds nothing that could be given away.")
    return tuple(found)


def write_sums(folder: Path) -> Path:
    """The checksums of everything in a folder, as `sha256sum -c` reads them."""
    sums = folder / SUMS
    lines = [f"{sha256(path)}  {path.name}\n" for path in sorted(folder.iterdir())
             if path.is_file() and path.name not in (SUMS, NEWS)]
    sums.write_text("".join(lines), encoding="ascii", newline="\n")
    print(f"{sums}: {len(lines)} files")
    return sums


def write_news(folder: Path, key_file: Path, notes: str, days: int,
               files: tuple[UpdateFile, ...], now: datetime | None = None) -> Path:
    """The signed news of this version, dated now."""
    key = load_key(key_file)
    issued = whole_second(now or SystemClock().now())
    content = sign_manifest(UpdateManifest(
        version=__version__, issued_at=issued, valid_until=issued + timedelta(days=days),
        notes=notes, files=files, key_id=key_id_of(key.public_key())), key)
    if len(content) > MAX_BYTES:
        raise ValueError(f"The news are {len(content)} bytes, and {MAX_BYTES} are taken.")
    news = folder / NEWS
    news.write_bytes(content)
    print(f"{news}: {__version__}, {len(files)} files, signed with {key_id_of(key.public_key())}")
    return news


def newest_notes(changelog: str) -> str:
    """The first part of a changelog that has something in it, without its heading."""
    parts = changelog.split("\n## ")[1:]
    bodies = (part.partition("\n")[2].strip() for part in parts)
    return next(filter(None, bodies), "")


def sha256(path: Path) -> str:
    """Of a file's content."""
    with path.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()


def _machine(name: str) -> str:
    for word in ("x86_64", "amd64", "arm64", "aarch64"):
        if word in name:
            return machine_name(word)
    raise ValueError(f"The name {name} does not say for which machine it is.")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
