"""What is installed works as the sources do, on a computer without Python."""

from __future__ import annotations

import json
import re
import struct
import time
from pathlib import Path

import pytest

from tests.frozen.installed import Installed, Screen, until


@pytest.fixture(scope="module")
def demo(installed: Installed) -> dict[str, object]:
    """The demo's report, made by what is installed."""
    folder = installed.home / "demo"
    began = time.monotonic()
    ran = installed.run("postdeck", "demo", "--headless", "--json", installed.there(folder))
    assert ran.returncode == 0, ran.stderr
    installed.figures["demo_seconds"] = round(time.monotonic() - began, 1)
    found: dict[str, object] = json.loads(ran.stdout)
    return found


@pytest.fixture(scope="module")
def clip(installed: Installed, demo: dict[str, object]) -> Path:
    """A video of the demo's."""
    return installed.give(next((installed.home / "demo").rglob("*.mp4")), "holiday clip.mp4")


def is_program(path: Path) -> bool:
    """Whether a file is linked to libraries."""
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def drafts_of(profile: Path) -> list[str]:
    """The files that lie in Compose."""
    return [path for file in (profile / "drafts").glob("*.json")
            for path in json.loads(file.read_text()).get("media", [])]


def test_it_is_installed_whole_with_all_that_it_needs(installed):
    if not installed.chroot:
        pytest.skip("unpacked only")
    assert not list((installed.root / "usr/bin").glob("python3*"))
    status = installed.run("dpkg-query", "-W", "-f=${db:Status-Abbrev}", "postdeck").stdout
    assert status.strip() == "ii"
    assert installed.run("dpkg", "--verify", "postdeck").stdout == ""
    assert installed.run("dpkg", "--audit").stdout == ""
    programs = [installed.there(path)
                for path in (installed.root / "usr/lib/postdeck").rglob("*")
                if path.is_file() and not path.is_symlink() and is_program(path)]
    assert len(programs) > 100
    said = installed.run("ldd", *programs, LD_LIBRARY_PATH="/usr/lib/postdeck/_internal").stdout
    assert [line for line in said.splitlines() if "not found" in line] == []


def test_no_path_of_the_building_computer_is_inside(installed):
    source = str(Path(__file__).resolve().parents[2]).encode()
    tree = installed.root / "usr/lib/postdeck"
    named = [path.name for path in tree.rglob("*") if path.is_file() and not path.is_symlink()
             and source in path.read_bytes()]
    assert named == []


def test_the_demo_is_confirmed(installed, demo):
    assert (demo["duplicates"], demo["lost"]) == (0, 0)
    assert {task["outcome"] for task in demo["tasks"]} == {"confirmed"}
    assert len(demo["ledger"]) == len(demo["tasks"]) >= 3


def test_the_command_says_its_version_and_finds_its_adb(installed):
    assert installed.run("postdeck", "--version").stdout.startswith("PostDeck ")
    ran = installed.run("postdeck", "--adb-port", "0", "doctor", "--json")
    assert json.loads(ran.stdout), ran.stderr
    assert "adb" in ran.stdout


@pytest.mark.parametrize("start", ["cold", "warm"])
def test_the_menu_entry_starts_the_window(installed, screen: Screen, start):
    began = time.monotonic()
    window = installed.start(*installed.menu_entry(), display=screen.display)
    until(lambda: screen.windows("^PostDeck"), 120, "the window")
    installed.figures[f"window_seconds_{start}"] = round(time.monotonic() - began, 2)
    until(screen.windows, 120, "the deck in the window")
    installed.figures[f"deck_seconds_{start}"] = round(time.monotonic() - began, 2)
    picture = screen.picture(f"window-{start}")
    assert struct.unpack(">II", picture[16:24]) == (1440, 900)
    assert len(picture) > 20_000
    installed.end(window)


@pytest.mark.parametrize("language", ["it", "zh_CN"])
def test_the_window_speaks_the_language_of_the_session(installed, screen: Screen, language):
    window = installed.start(*installed.menu_entry(), display=screen.display, LANGUAGE=language)
    until(screen.windows, 120, "the deck in the window")
    picture = screen.picture(f"window-{language}")
    others = [path.read_bytes() for path in screen.folder.glob("window-*.png")
              if path.stem != f"window-{language}"]
    assert others
    assert picture not in others
    installed.end(window)


def test_the_licences_of_everything_inside_are_there(installed):
    tree = installed.root / "usr/lib/postdeck/_internal"
    text = (tree / "postdeck/licences.txt").read_text(encoding="utf-8")
    found = re.findall(r"^={78}\n(\S+) (\S+): (.+)\n={78}\n", text, re.MULTILINE)
    names = {name for name, _, _ in found}
    assert {"postdeck", "pyinstaller", "pyside6-essentials", "shiboken6", "av", "FFmpeg", "x264",
            "ICU", "OpenSSL", "Python", "SQLite", "libffi", "adb", "The-GPL-3"} <= names
    assert len(names) == len(found)
    assert not {"requests", "lxml", "retry2"} & names
    assert "may be passed on under" in text[:400]


def test_a_file_on_the_icon_opens_compose_and_a_second_start_hands_over(
        installed, screen: Screen, clip: Path):
    profile = installed.profile
    window = installed.start(*installed.menu_entry(installed.there(clip)), display=screen.display)
    until(screen.windows, 120, "the window")
    until(lambda: drafts_of(profile) == [installed.there(clip)], 120, "the draft")
    before = screen.picture("compose")
    other = installed.give(clip, "second.mp4")
    began = time.monotonic()
    second = installed.start(*installed.menu_entry(installed.there(other)),
                             display=screen.display)
    out, err = second.communicate(timeout=120)
    assert second.returncode == 0, out + err
    installed.figures["hand_over_seconds"] = round(time.monotonic() - began, 2)
    until(lambda: installed.there(other) in drafts_of(profile), 120, "the second file")
    assert len(screen.windows()) == 1
    assert window.poll() is None
    assert screen.picture("compose-two") != before
    installed.end(window)


def test_a_profile_of_one_s_own_keeps_everything(installed, screen: Screen, clip: Path):
    home = installed.home / "elsewhere"
    stick = installed.home / "stick"
    for folder in (home, stick):
        folder.mkdir()
        folder.chmod(0o777)
    profile = stick / "deck"
    window = installed.start("postdeck", "--profile", installed.there(profile),
                             "--adb-port", "0", installed.there(clip),
                             display=screen.display, HOME=installed.there(home))
    until(screen.windows, 120, "the window")
    until(lambda: drafts_of(profile) == [installed.there(clip)], 120, "the draft")
    installed.end(window)
    assert (profile / "postdeck.db").exists()
    left = [path for path in home.rglob("*") if path.is_file() and ".cache" not in path.parts]
    assert left == []
