"""The version as numbers, and what macOS is told with it."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from types import ModuleType

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"


@pytest.fixture
def ours(monkeypatch: pytest.MonkeyPatch):
    """A module of the folder packaging/, which is no package."""
    monkeypatch.syspath_prepend(str(PACKAGING))

    def load(name: str) -> ModuleType:
        monkeypatch.delitem(sys.modules, name, raising=False)
        return importlib.import_module(name)

    return load


@pytest.mark.parametrize(("version", "numbers"), [
    ("0.1.0", (0, 1, 0, 0)), ("1.2", (1, 2, 0, 0)), ("1.2.3rc4", (1, 2, 3, 4)),
    ("2.0b1", (2, 0, 0, 1)), ("1.0.0.dev7", (1, 0, 0, 7))])
def test_a_version_is_four_numbers_also_before_it_is_out(ours, version, numbers):
    assert ours("versions").numbers(version) == numbers


def test_what_is_no_version_is_refused(ours):
    with pytest.raises(ValueError, match="is no version"):
        ours("versions").dotted("next", 3)


def test_the_bundle_has_a_window_though_the_command_line_lies_in_it(ours):
    told = ours("bundle").info_plist("1.2.3rc4")
    assert told["LSBackgroundOnly"] is False
    assert told["CFBundleVersion"] == "1.2.3"
    assert str(told["LSApplicationCategoryType"]).startswith("public.app-category.")
