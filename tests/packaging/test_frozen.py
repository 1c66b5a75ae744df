"""Where the fresh Debian of `test --frozen` comes from: the mirror that this computer uses."""

from __future__ import annotations

import importlib
from pathlib import Path

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
LIST = """# deb http://old.example.org/debian bookworm main
deb [arch=amd64 signed-by=/x.gpg] https://tools.example.org/apt stable main
deb http://security.example.org/debian-security bookworm-security main
deb [ arch=amd64 ] http://mirror.example.org/debian/ bookworm main
"""
SOURCES = """Types: deb
# a note
URIs: http://mirror.example.org/debian
Suites: bookworm bookworm-updates
Components: main

Types: deb
URIs: http://security.example.org/debian-security
Suites: bookworm-security
"""


@pytest.mark.parametrize(("name", "text", "found"), [
    ("sources.list", LIST, ["http://mirror.example.org/debian"]),
    ("sources.list.d/debian.sources", SOURCES, ["http://mirror.example.org/debian"]),
    ("sources.list.d/other.sources", SOURCES.replace("bookworm", "noble"), []),
    ("sources.list.d/debian.sources.save", SOURCES, [])])
def test_the_mirror_is_the_one_that_apt_is_told_of(
        monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str, text: str, found: list[str]
) -> None:
    monkeypatch.syspath_prepend(str(PACKAGING))
    frozen = importlib.import_module("frozen")
    (tmp_path / "sources.list.d").mkdir()
    (tmp_path / name).write_text(text)
    assert frozen.mirror(tmp_path) == found
