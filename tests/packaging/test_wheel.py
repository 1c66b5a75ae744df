"""A wheel is whole: what PostDeck reads beside its modules is inside, and is found from there."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROJECT = ("app", "resources", "packaging", "pyproject.toml", "README.md", "LICENSE")
FIND = """
import sys
import postdeck
from postdeck.core.resources import resource
print(postdeck.__file__)
for name in sys.stdin.read().splitlines():
    print(resource(*name.split("/")))
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Made of a copy, because a build leaves its folders where it stands."""
    project = tmp_path_factory.mktemp("project")
    for name in PROJECT:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, project / name,
                            ignore=shutil.ignore_patterns("__pycache__", "*.egg-info"))
        else:
            shutil.copy(ROOT / name, project / name)
    made = subprocess.run(
        [sys.executable, "-m", "pip", "wheel", "--quiet", "--disable-pip-version-check",
         "--no-deps", "--no-build-isolation", "--no-index", "--wheel-dir", "made", "."],
        cwd=project, capture_output=True, text=True, check=False)
    assert made.returncode == 0, made.stderr
    return next((project / "made").glob("*.whl"))


def shipped() -> list[str]:
    """Every resource but the README's pictures and the sources of translations."""
    folder = ROOT / "resources"
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*")
                  if path.is_file() and path.suffix != ".ts" and path.parent.name != "readme")


def test_each_resource_is_found_where_a_wheel_is_installed(wheel: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    with zipfile.ZipFile(wheel) as packed:
        packed.extractall(site)
    names = shipped()
    assert len(names) > 80
    ran = subprocess.run([sys.executable, "-c", FIND], input="\n".join(names), cwd=tmp_path,
                         env=os.environ | {"PYTHONPATH": str(site)}, capture_output=True,
                         text=True, check=True)
    module, *found = ran.stdout.splitlines()
    assert Path(module).is_relative_to(site)
    for name, path in zip(names, found, strict=True):
        assert Path(path).is_relative_to(site), name
        assert Path(path).read_bytes() == (ROOT / "resources" / name).read_bytes(), name


def test_nothing_but_the_package_is_in_a_wheel(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as packed:
        names = packed.namelist()
    assert {name.partition("/")[0].partition("-")[0] for name in names} == {"postdeck"}
    assert "postdeck/store/migrations/script.py.mako" in names
    assert not [name for name in names if name.endswith(".ts") or "/readme/" in name]
