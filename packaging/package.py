"""Builds the packaged application with PyInstaller, and says how large it is.

`python3 packaging/dev.py build` runs this in the project's environment.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import icons
import lighter
import sizes
from licences import terms

ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / "build"
APPLICATION = BUILD / "dist" / "PostDeck"
TERMS = BUILD / "terms.txt"
"""What the set-up for Windows shows, and the archive holds."""


def main() -> int:
    """Build; the exit code."""
    BUILD.mkdir(exist_ok=True)
    TERMS.write_text(terms(), encoding="utf-8")
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
        saved = lighter.lighten(APPLICATION / "_internal")
        print(f"{saved / 1e6:.1f} MB of tables and encoders that nothing asks for were left out.")
    print(f"{sizes.table(APPLICATION)}\n\n{sizes.WHY}\n\n{APPLICATION}")
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


if __name__ == "__main__":
    sys.exit(main())
