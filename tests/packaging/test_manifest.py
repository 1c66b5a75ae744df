"""packaging/manifest.py: what it signs, an installed PostDeck believes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from postdeck import __version__
from postdeck.core.clock import SystemClock
from postdeck.core.update import FileKind
from postdeck.services.license_issue import new_key, public_text
from postdeck.services.updates import Updates
from tests.updates.distributor import Distributor

ROOT = Path(__file__).resolve().parents[2]
MACHINES = (("postdeck_9_amd64.deb", FileKind.DEB, "x86_64"),
            ("PostDeck-9-linux-x86_64.tar.gz", FileKind.ARCHIVE, "x86_64"),
            ("PostDeck-9-windows-x86_64-setup.exe", FileKind.SETUP, "x86_64"),
            ("PostDeck-9-macos-arm64.dmg", FileKind.DMG, "arm64"))


def make(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, str(ROOT / "packaging" / "manifest.py"), str(folder),
                           *words], capture_output=True, text=True, check=False)


@pytest.fixture
def release(tmp_path: Path) -> Path:
    folder = tmp_path / "release"
    folder.mkdir()
    for name, _, _ in MACHINES:
        (folder / name).write_bytes(name.encode() * 500)
    return folder


async def test_what_it_signs_an_older_postdeck_believes(release: Path, tmp_path: Path) -> None:
    key = new_key(tmp_path / "private.pem")
    notes = tmp_path / "notes.txt"
    notes.write_text("Calmer — and “quicker”.\n", encoding="utf-8")
    made = make(release, "--key", str(tmp_path / "private.pem"), "--notes", str(notes))
    assert made.returncode == 0, made.stderr
    profile = tmp_path / "profile"
    profile.mkdir()
    distributor = Distributor()
    distributor.pages = {f"/{path.name}": path.read_bytes() for path in release.iterdir()}
    distributor.pages["/news.json"] = distributor.pages["/postdeck-news.json"]
    async with distributor.open():
        build = distributor.distribution.model_copy(
            update={"update_keys": (public_text(key.public_key()),)})
        for name, kind, machine in MACHINES:
            updates = Updates(profile, build, SystemClock(), own="0.0.1", kind=kind,
                              machine=machine)
            news = await updates.check()
            assert (news.version, news.notes) == (__version__, "Calmer — and “quicker”.")
            assert (await updates.get()).read_bytes() == (release / name).read_bytes()


def test_the_checksums_are_those_that_the_usual_tool_checks(release):
    assert make(release).returncode == 0
    checked = subprocess.run(["sha256sum", "-c", "SHA256SUMS"], cwd=release, check=False,
                             capture_output=True, text=True)
    assert checked.returncode == 0, checked.stderr
    assert checked.stdout.count(": OK") == len(MACHINES)
    assert not (release / "postdeck-news.json").exists()


@pytest.mark.parametrize(("name", "words"), [
    ("x.deb", "does not say for which machine"), ("x.txt", "nothing that could be given away")])
def test_a_folder_that_can_t_be_a_release_is_refused(tmp_path, name, words):
    (tmp_path / name).write_bytes(b"x")
    made = make(tmp_path)
    assert made.returncode == 1
    assert words in made.stderr
