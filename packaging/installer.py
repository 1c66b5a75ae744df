"""Makes what is given away, out of the built application, for the system that it runs on.

`python3 packaging/dev.py installer`, after a build: everything is in build/release then. Linux: a
.deb and an archive; Windows: a set-up program; macOS: a disk image; everywhere checksums.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import archive
import deb
import linux_files
import manifest
import package
import versions

ROOT = Path(__file__).resolve().parents[1]
RELEASE = ROOT / "build" / "release"


def main() -> int:
    """Make them; the exit code."""
    shutil.rmtree(RELEASE, ignore_errors=True)
    RELEASE.mkdir(parents=True)
    makers = {"win32": _for_windows, "darwin": _for_mac}
    good = makers.get(sys.platform, _for_linux)()
    manifest.write_sums(RELEASE)
    for path in sorted(RELEASE.iterdir()):
        print(f"{path.stat().st_size / 1e6:7.1f} MB  {path.relative_to(ROOT)}")
    return 0 if good else 1


def _for_linux() -> bool:
    print("The archive and the package are packed; it takes some minutes.", flush=True)
    archive.make(package.APPLICATION, RELEASE)
    if shutil.which("dpkg-deb") is None or shutil.which("dpkg-shlibdeps") is None:
        print("dpkg-deb and dpkg-shlibdeps (dpkg-dev) are not here: no .deb was made.")
        return True
    return deb.lint(deb.make(package.APPLICATION, RELEASE))


def _for_windows() -> bool:
    tool = shutil.which("iscc") or r"C:\Program Files (x86)\Inno Setup 6\ISCC.exe"
    return subprocess.run(
        [tool, "/Qp", f"/DVersion={linux_files.version()}",
         f"/DNumbers={versions.dotted(linux_files.version(), 4)}",
         f"/DSource={package.APPLICATION}", f"/DOut={RELEASE}",
         str(ROOT / "packaging" / "windows" / "postdeck.iss")],
        check=False).returncode == 0


def _for_mac() -> bool:
    return subprocess.run(
        ["sh", str(ROOT / "packaging" / "macos" / "dmg.sh")], check=False,
        env={**os.environ, "VERSION": linux_files.version(), "RELEASE": str(RELEASE),
             "BUNDLE": str(package.APPLICATION.with_name("PostDeck.app"))}).returncode == 0


if __name__ == "__main__":
    sys.exit(main())
