"""What Linux wants beside the application: the archive's scripts, what software centres show."""

from __future__ import annotations

import importlib
import os
import re
import shlex
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
LINUX = PACKAGING / "linux"
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Scripts for Linux")


@pytest.fixture
def unpacked(tmp_path: Path) -> Path:
    """An archive as it is unpacked, with a program that only says its version."""
    top = tmp_path / "it's $here"
    (top / "app").mkdir(parents=True)
    (top / "app/postdeck").write_text("#!/bin/sh\necho PostDeck 1.2.3\n")
    (top / "app/postdeck").chmod(0o755)
    (top / "icons/64x64/apps").mkdir(parents=True)
    (top / "icons/64x64/apps/postdeck.png").write_bytes(b"png")
    for name in ("install.sh", "uninstall.sh", "postdeck.desktop", "70-postdeck-phones.rules"):
        shutil.copy(LINUX / name, top / name)
    return top


def run(script: Path, home: Path, *words: str) -> str:
    env = {"HOME": str(home), "PATH": os.environ["PATH"]}
    ran = subprocess.run(["sh", str(script), *words], env=env, capture_output=True, text=True,
                         check=False)
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


def started_by(entry: Path) -> str:
    """The program of Exec, read as menu entries are specified: first the text, then the quotes."""
    line = re.search(r'^Exec="(.*)" %F$', entry.read_text(encoding="utf-8"), re.MULTILINE)
    assert line
    return re.sub(r'\\(["`$\\])', r"\1", line[1].replace("\\\\", "\\"))


def test_it_installs_into_a_home_with_any_name_and_goes_again(unpacked: Path, tmp_path: Path):
    home = tmp_path / 'a "b" $HOME & |d\\e `f`'
    home.mkdir()
    said = run(unpacked / "install.sh", home, "--as-root")
    entry = home / ".local/share/applications/postdeck.desktop"
    assert started_by(entry) == str(home / ".local/lib/postdeck/postdeck")
    assert (home / ".local/share/icons/hicolor/64x64/apps/postdeck.png").is_file()
    commands = [line.strip() for line in said.splitlines() if line.startswith("    sudo ")]
    if commands:  # else this computer knows phones already
        assert shlex.split(commands[0])[2] == str(unpacked / "70-postdeck-phones.rules")
        assert [shlex.split(line)[1] for line in commands[1:]] == ["udevadm", "udevadm"]
    run(home / ".local/lib/postdeck/uninstall.sh", home)
    assert [path.name for path in home.rglob("*") if path.is_file()] in ([], ["mimeinfo.cache"])


@pytest.mark.parametrize("address", ["", "https://example.org/postdeck/"])
def test_software_centres_get_addresses_only_from_whoever_distributes(monkeypatch, address):
    monkeypatch.syspath_prepend(str(PACKAGING))
    monkeypatch.setenv("POSTDECK_HOMEPAGE", address)
    monkeypatch.setenv("POSTDECK_PICTURES", address)
    told = ET.fromstring(importlib.import_module("linux_files").metainfo())
    found = [each.text for each in told.iter("image")]
    assert len(found) == (3 if address else 0)
    assert all((PACKAGING.parent / "resources/readme" / str(each).rpartition("/")[2]).is_file()
               for each in found)
    assert told.findtext("url") == (address.rstrip("/") or None)
    assert told.findtext("developer/name") == "PostDeck contributors"
    assert told.findtext("project_license") == "MIT AND GPL-3.0-only"


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="No appstreamcli here")
def test_appstream_finds_nothing_wrong(monkeypatch, tmp_path):
    monkeypatch.syspath_prepend(str(PACKAGING))
    files = importlib.import_module("linux_files")
    path = tmp_path / files.METAINFO.removesuffix(".in")
    path.write_text(files.metainfo(), encoding="utf-8")
    said = subprocess.run(["appstreamcli", "validate", "--no-net", str(path)], check=False,
                          capture_output=True, text=True)
    assert said.returncode == 0, said.stdout
