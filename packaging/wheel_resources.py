"""Puts resources/ into the wheel, inside the package, where `core/resources.py` looks first.

pyproject.toml names it as the build's backend, which is setuptools' own, and its class as a step of
the build. An editable install takes nothing along: it reads the folder itself.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from setuptools.build_meta import *  # noqa: F403 - the functions that a backend has
from setuptools.command.build_py import build_py

HERE = Path("packaging", "wheel_resources.py")
RESOURCES = Path("resources")
"""Relative, as setuptools wants it: a build stands in the project's folder."""
PACKAGE = "postdeck"


def resource_files(folder: Path) -> list[str]:
    """What ships, below a resources folder: not the README's pictures, nor the sources of .qm."""
    found = (path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    return sorted(name for name in found
                  if not name.startswith("readme/") and not name.endswith(".ts"))


class BuildWithResources(build_py):  # type: ignore[misc,unused-ignore]
    """setuptools' own step, with one more folder of data."""

    editable_mode: bool = False

    def _get_data_files(self) -> Any:
        return [*super()._get_data_files(), *self._resources()]

    def get_data_files_without_manifest(self) -> Any:
        """The same, asked for by a source archive."""
        return [*super().get_data_files_without_manifest(), *self._resources()]

    def _resources(self) -> list[tuple[str, str, str, list[str]]]:
        """Package, folder, folder in the build, files."""
        if self.editable_mode:
            return []
        into = Path(self.build_lib, PACKAGE, "resources")
        return [(PACKAGE, str(RESOURCES), str(into), resource_files(RESOURCES))]

    def get_source_files(self) -> list[str]:
        """What a source archive must hold, so that a wheel can be made of it, too."""
        return [*super().get_source_files(), str(HERE)]
