"""What is left out of the packaged application is not missed."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

WITHOUT = """
import importlib, pkgutil, sys
sys.path.insert(0, {packaging!r})
from contents import MODULES, wanted_module
sys.path.pop(0)

class Leaves:
    def find_spec(self, name, path=None, target=None):
        if name in MODULES or name.startswith(tuple(f"{{each}}." for each in MODULES)) \\
                or not wanted_module(name):
            raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)

sys.meta_path.insert(0, Leaves())
import postdeck
for found in pkgutil.walk_packages(postdeck.__path__, "postdeck."):
    if ".migrations" not in found.name:
        importlib.import_module(found.name)
import rich.markdown, rich.traceback
print(len([name for name in sys.modules if name.startswith("postdeck")]))
"""


def test_every_module_of_ours_loads_without_what_is_left_out():
    ran = subprocess.run(
        [sys.executable, "-c", WITHOUT.format(packaging=str(ROOT / "packaging"))],
        capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr[-2000:]
    assert int(ran.stdout) > 300


@pytest.fixture
def contents():
    spec = importlib.util.spec_from_file_location(
        "postdeck_contents", ROOT / "packaging" / "contents.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(("name", "linux", "elsewhere"), [
    ("libX11.so.6", False, True), ("libstdc++.so.6", False, True), ("libz.so.1", False, True),
    ("av.libs/libxcb-5ddf6756.so.1.1.0", True, True), ("libxcb-cursor.so.0", True, True),
    ("libxkbcommon.so.0", True, True), ("libsqlite3.so.0", True, True),
    ("libzstd-40ad5e7e.so.1.5.7", True, True), ("pillow.libs/libavif-c6062d5f.so.16", False, False),
    ("PySide6/Qt/plugins/platforms/libqxcb.so", True, True),
    ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True, True),
    ("PySide6/Qt/plugins/platforms/libqeglfs.so", False, False),
    ("PySide6\\plugins\\platforms\\qwindows.dll", True, True),
    ("PySide6\\plugins\\platforms\\qminimal.dll", False, False),
    ("PySide6/Qt/plugins/imageformats/libqjpeg.so", True, True),
    ("PySide6/Qt/plugins/imageformats/libqtiff.so", False, False),
    ("PySide6/Qt/translations/qtbase_it.qm", True, True),
    ("PySide6/Qt/translations/qtbase_de.qm", False, False),
    ("postdeck/resources/selectors/tiktok.toml", True, True),
    ("postdeck/resources/readme/devices.png", False, False),
    ("postdeck/store/migrations/versions/v0001_first.py", True, True),
    ("postdeck/store/migrations/versions/__pycache__/v0001_first.cpython-311.pyc", False, False),
])
def test_files_are_kept_or_left_by_their_place(contents, name, linux, elsewhere):
    assert contents.wanted_file(name, linux=True) is linux
    assert contents.wanted_file(name, linux=False) is elsewhere
