"""The list of licences: what was collected and nothing else, each part once, none without text."""

from __future__ import annotations

import importlib
import re
import sys
import sysconfig
from pathlib import Path
from types import ModuleType

import pytest

from postdeck.services import licences as shown

ROOT = Path(__file__).resolve().parents[2]
SITE = Path(sysconfig.get_path("purelib"))
HEAD = re.compile(r"^={78}\n(\S+) (\S+): (.+)\n={78}\n", re.MULTILINE)


@pytest.fixture
def licences(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    monkeypatch.delitem(sys.modules, "licences", raising=False)
    return importlib.import_module("licences")


def collected(*names: str) -> dict[str, Path]:
    """Every file of these folders and modules, as a build collects it."""
    found = {}
    for name in names:
        top = SITE / name
        for path in [top] if top.is_file() else top.rglob("*"):
            if path.is_file() and "__pycache__" not in path.parts:
                found[path.relative_to(SITE).as_posix()] = path
    assert found
    return found


def test_parts_are_named_once_and_nothing_that_was_not_collected_is(licences):
    text = licences.listing(collected("pydantic", "typing_extensions.py", "adbutils/binaries"))
    names = [match[1] for match in HEAD.finditer(text)]
    assert {"postdeck", "pydantic", "typing-extensions", "adb"} <= set(names)
    assert len(names) == len(set(names))
    assert not {"requests", "lxml", "retry2", "av", "Qt", "FFmpeg"} & set(names)
    assert licences.WHOLE in text.split("=" * 78)[0]


@pytest.mark.skipif(sys.platform != "linux", reason="Wheels lay their libraries out otherwise")
def test_the_libraries_inside_wheels_are_parts_with_a_text(licences, tmp_path, monkeypatch):
    text = licences.listing(collected("av", "av.libs", "PySide6", "shiboken6", "PIL",
                                      "pillow.libs", "cryptography")
                            | {"libpython3.11.so.1.0": Path("/usr/lib/libpython3.11.so.1.0")})
    file = tmp_path / "licences.txt"
    file.write_text(text, encoding="utf-8")
    monkeypatch.setattr(shown, "_SHIPPED", file)
    parts = {part.name: part for part in shown.parts()}
    assert {"FFmpeg", "x264", "x265", "SVT-AV1", "dav1d", "ICU", "OpenSSL", "Python", "Qt",
            "pyside6-essentials", "shiboken6", "The-GPL-3", "The-LGPL-3"} <= set(parts)
    assert [name for name, part in parts.items() if len(part.text) < 200 or not part.terms] == []
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in parts["The-LGPL-3"].text


def test_a_library_that_nobody_knows_a_licence_for_ends_the_build(licences):
    with pytest.raises(licences.UnknownLicenceError, match=r"libmystery\.so\.3"):
        licences.listing({"libmystery.so.3": Path("/usr/lib/libmystery.so.3")})


def test_every_package_that_postdeck_needs_brings_a_text(licences):
    needed = [part.name for part in shown.parts()]
    for name in needed:
        assert licences.package_part(importlib.metadata.distribution(name)).text, name


def test_every_notice_is_used_and_read(licences):
    folder = ROOT / "packaging" / "notices"
    table = (folder / "parts.toml").read_text(encoding="utf-8")
    for path in folder.glob("*.txt"):
        assert f'"{path.name}"' in table or f'"{path.stem}"' in table, path.name
    assert all(each.text for each in licences.notices())
    assert {name for each in licences.notices() for name in each.see} \
        <= set(licences.GNU_AND_APACHE)


def test_the_terms_are_both_licences_and_the_sentence(licences):
    terms = licences.terms()
    assert terms.startswith(licences.WHOLE)
    assert "MIT License" in terms
    assert "GNU GENERAL PUBLIC LICENSE" in terms


def test_a_link_to_a_library_is_no_library_more(licences):
    found = licences.collected_files(
        [("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK"),
         ("PySide6/Qt/lib/libQt6Core.so.6", "/x/libQt6Core.so.6", "BINARY"), ("built-in", "", "")],
        [("json", "/x/json/__init__.py", "PYMODULE")])
    assert set(found) == {"PySide6/Qt/lib/libQt6Core.so.6", "json"}
