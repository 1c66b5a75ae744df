"""dev.py's decisions: what is missing, what is stale, what a demo report looks like."""

from __future__ import annotations

import importlib.util
import io
import json
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
DEV = ROOT / "packaging" / "dev.py"


@pytest.fixture
def dev() -> ModuleType:
    spec = importlib.util.spec_from_file_location("postdeck_dev", DEV)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_demo_without_a_screen_needs_the_window_libraries_and_a_font_only(dev):
    wanted = dev.packages_for("demo", screen=False, python_minor=11, has_ensurepip=True)
    assert "libegl1" in wanted
    assert "fonts-dejavu-core" in wanted
    assert "xvfb" not in wanted
    assert "libxcb-cursor0" not in wanted
    assert not any(name.endswith("-venv") for name in wanted)


def test_a_screen_adds_what_qt_needs_on_x11(dev):
    wanted = dev.packages_for("run", screen=True, python_minor=11, has_ensurepip=True)
    assert "libxcb-cursor0" in wanted
    assert "postgresql" not in wanted


def test_tests_need_everything_and_a_python_without_ensurepip_its_venv_first(dev):
    wanted = dev.packages_for("test", screen=False, python_minor=12, has_ensurepip=False)
    assert wanted[0] == "python3.12-venv"
    assert {"xvfb", "postgresql", "fonts-noto-cjk", "libxcb-cursor0", "libegl1"} <= set(wanted)


def test_checks_alone_need_no_system_packages(dev):
    assert dev.packages_for("check", screen=False, python_minor=11, has_ensurepip=True) == []


def test_installed_packages_are_those_fully_installed(dev):
    answer = "ii  libegl1\nrc  libgl1\nun  xvfb\nii  fonts-dejavu-core\n\n"
    assert dev.installed_packages(answer) == ["libegl1", "fonts-dejavu-core"]


def test_a_renamed_package_counts_under_its_new_name(dev):
    wanted = ["libegl1", "libglib2.0-0", "libgl1"]
    assert dev.missing_packages(wanted, ["libegl1", "libglib2.0-0t64"]) == ["libgl1"]


@pytest.mark.parametrize("changed", [
    (b"other", "linux 3.11", "/repo"), (b"project", "linux 3.12", "/repo"),
    (b"project", "linux 3.11", "/moved")])
def test_the_fingerprint_follows_the_project_the_python_and_the_place(dev, changed):
    first = dev.fingerprint(b"project", "linux 3.11", "/repo")
    assert first == dev.fingerprint(b"project", "linux 3.11", "/repo")
    assert first != dev.fingerprint(*changed)


def test_a_second_set_up_does_nothing(dev, tmp_path, monkeypatch, capsys):
    _pretend_set_up(dev, tmp_path, monkeypatch)
    dev.set_up("check")
    assert capsys.readouterr().out == ""


def test_a_changed_project_is_installed_again_and_a_failed_install_leaves_no_stamp(
        dev, tmp_path, monkeypatch):
    _pretend_set_up(dev, tmp_path, monkeypatch)
    (tmp_path / "pyproject.toml").write_text("[project]\nname = 'changed'\n")
    before = dev.STAMP.read_text()
    with pytest.raises(dev.SetUpError, match="failed with code"):
        dev.set_up("check")  # the pretended Python has no pip that works
    assert dev.STAMP.read_text() == before
    assert not dev._venv_is_current()


def _pretend_set_up(dev: ModuleType, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A set-up repository whose Python fails at everything but its version."""
    (root / "pyproject.toml").write_text("[project]\nname = 'x'\n")
    for name, path in (("ROOT", root), ("VENV", root / ".venv"),
                       ("STAMP", root / ".venv" / "stamp.json"),
                       ("LOG", root / ".venv" / "set-up.log")):
        monkeypatch.setattr(dev, name, path)
    python = dev.in_venv("python")
    python.parent.mkdir(parents=True)
    python.write_text(f"#!/bin/sh\n[ \"$1\" = -c ] && echo '{sys.version_info[:2]}' && exit 0\n"
                      "echo no pip here\nexit 3\n")
    python.chmod(0o755)
    dev.STAMP.write_text(json.dumps({"fingerprint": dev._wanted_fingerprint()}))


def test_a_failing_command_shows_its_last_lines(dev, monkeypatch):
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    with pytest.raises(dev.SetUpError, match=r"(?s)code 4.*line 39") as caught:
        dev.watch([sys.executable, "-c",
                   "import sys\nfor n in range(40): print('line', n)\nsys.exit(4)"],
                  dev.Progress(1))
    assert "line 3\n" not in str(caught.value)


def test_the_report_of_a_demo_names_each_post(dev):
    text = dev.readable({
        "tasks": [{"id": 1, "serial": "LAB0001", "username": "", "status": 2,
                   "outcome": "confirmed", "seconds": 4.2, "evidence": ["a", "b"]},
                  {"id": 2, "serial": "LAB0002", "username": "x", "status": 1,
                   "outcome": None, "seconds": 0.0, "evidence": []}],
        "ledger": [{"serial": "LAB0001", "account": "anna", "caption": "hi\nyou",
                    "media": ["ab" * 32]}],
        "duplicates": 0, "lost": 1, "screenshot": "/x/window.png"})
    assert "confirmed" in text
    assert "as anna: 'hi\\nyou'" in text
    assert "not posted: 1" in text


@pytest.mark.parametrize(("platform", "environ", "seen"), [
    ("linux", {}, False), ("linux", {"DISPLAY": ":0"}, True),
    ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True), ("darwin", {}, True), ("win32", {}, True)])
def test_a_screen_is_where_somebody_would_see_a_window(dev, platform, environ, seen):
    assert dev.has_screen(platform, environ) is seen


@pytest.mark.parametrize("words", [["--help"], []])
def test_help_lists_every_command_and_no_command_is_an_error(dev, words):
    answer = subprocess.run([sys.executable, str(DEV), *words], capture_output=True, text=True,
                            check=False)
    assert answer.returncode == (0 if words else 2)
    for name in ("demo", "test", "run", "check", "bench"):
        assert name in answer.stdout if words else "COMMAND" in answer.stderr
    assert "Traceback" not in answer.stderr


def test_dev_py_needs_the_standard_library_only():
    code = ("import sys, runpy; sys.path[:] = [p for p in sys.path if 'site-packages' not in p]; "
            f"sys.argv = ['dev.py', '--help']; runpy.run_path({str(DEV)!r}, run_name='__main__')")
    answer = subprocess.run([sys.executable, "-S", "-I", "-c", code], capture_output=True,
                            text=True, check=False)
    assert answer.returncode == 0, answer.stderr


@pytest.mark.parametrize(("knows", "browser", "asked"), [
    ({"chromium", "xvfb"}, False, ["xvfb", "chromium"]), ({"xvfb"}, False, ["xvfb"]),
    ({"chromium", "xvfb"}, True, ["xvfb"])])
def test_apt_is_not_asked_for_a_browser_that_it_does_not_know_or_that_is_there(
        dev, knows, browser, asked):
    assert dev.worth_asking_for(["xvfb", "chromium"], knows.__contains__, browser) == asked


def test_what_is_run_beside_linux_is_there(dev):
    assert all((ROOT / folder).is_dir() for folder in dev.PORTABLE)
