"""Builds the packaged application with PyInstaller, and says how large it is.

`python3 packaging/dev.py build` runs this in the project's environment.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import Distribution, distribution
from pathlib import Path

from packaging.requirements import Requirement

import icons
import sizes

ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / "build"
APPLICATION = BUILD / "dist" / "PostDeck"
LICENCES = BUILD / "licences.txt"
_TEXTS = ("licen", "copying", "notice")


def main() -> int:
    """Build; the exit code."""
    BUILD.mkdir(exist_ok=True)
    LICENCES.write_text(licences(), encoding="utf-8")
    icons.draw()
    code = subprocess.run(
        [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN",
         "--distpath", str(BUILD / "dist"), "--workpath", str(BUILD / "work"),
         str(ROOT / "packaging" / "postdeck.spec")], check=False).returncode
    if code:
        return code
    shutil.rmtree(BUILD / "work", ignore_errors=True)
    if sys.platform == "linux":
        forget_this_computer(APPLICATION)
    print(f"{sizes.table(APPLICATION)}\n\n{sizes.WHY}\n\n{APPLICATION}: licences of "
          f"{len(list(bundled('postdeck')))} parts")
    return 0


def forget_this_computer(folder: Path) -> None:
    """Take the folders of the Python that built it out of its modules, where a stranger's
    library might lie on another computer; they look beside themselves all the same."""
    if shutil.which("chrpath") is None:
        print("chrpath is not here: the modules name the folder of this computer's Python.")
        return
    modules = [str(path) for path in (*folder.rglob("*/lib-dynload/*.so"),
                                      *folder.glob("_internal/libpython*"))]
    said = subprocess.run(["chrpath", "--list", *modules], capture_output=True, text=True,
                          check=False).stdout
    named = [line.partition(":")[0] for line in said.splitlines()
             if "PATH=/" in line.partition(":")[2]]
    if named:
        subprocess.run(["chrpath", "--delete", *named], check=True, stdout=subprocess.DEVNULL)


def licences() -> str:
    """The licence texts of everything that is packaged, from the parts' own metadata."""
    parts = []
    for part in sorted(bundled("postdeck"), key=lambda one: one.metadata["Name"].lower()):
        name, version = part.metadata["Name"], part.version
        terms = part.metadata.get("License-Expression") or part.metadata.get("License") or ""
        head = f"{name} {version}: {terms.splitlines()[0] if terms else 'see below'}"
        parts.append("\n\n".join([f"{'=' * 78}\n{head}\n{'=' * 78}", *_texts(part)]))
    return "Licences of the parts of PostDeck\n\n" + "\n\n".join(parts) + "\n"


def bundled(name: str, seen: set[str] | None = None) -> Iterator[Distribution]:
    """A distribution and everything that it needs to run, each once."""
    seen = set() if seen is None else seen
    if name.lower() in seen:
        return
    seen.add(name.lower())
    part = distribution(name)
    yield part
    for line in part.requires or ():
        wanted = Requirement(line)
        if wanted.marker is None or wanted.marker.evaluate({"extra": ""}):
            yield from bundled(wanted.name, seen)


def _texts(part: Distribution) -> list[str]:
    texts = []
    for file in part.files or ():
        if file.name.lower().startswith(_TEXTS) and file.suffix not in (".py", ".pyc"):
            try:
                texts.append(Path(str(file.locate())).read_text(encoding="utf-8",
                                                                errors="replace").strip())
            except OSError:
                continue
    return texts


if __name__ == "__main__":
    sys.exit(main())
