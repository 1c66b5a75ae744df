"""The script for macOS, with that system's own programs replaced by ones that write down."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
INSIDE = ("Contents/MacOS/PostDeck", "Contents/MacOS/postdeck-cli",
          "Contents/Frameworks/QtCore.framework/Versions/A/QtCore",
          "Contents/Frameworks/libav one.dylib", "Contents/Frameworks/lib-dynload/_ssl.so",
          "Contents/Resources/adbutils/binaries/adb")
NOTES = """#!/bin/sh
echo "$(basename "$0") $*" >> "$NOTES"
"""
STUBS = {
    "codesign": NOTES, "xcrun": NOTES, "sync": NOTES,
    "file": """#!/bin/sh
for each; do
    case $each in -*) continue ;; esac
    if [ "$(head -c 4 "$each")" = mach ]; then
        echo "$each: Mach-O universal binary with 2 architectures"
        printf '%s (for architecture arm64):\\tMach-O 64-bit\\n' "$each"
    else echo "$each: ASCII text"; fi
done
""",
    "ditto": NOTES + 'for last; do :; done; mkdir -p "$(dirname "$last")"; touch "$last"\n',
    "hdiutil": NOTES + """
echo x >> "$NOTES.tries"
[ "$(wc -l < "$NOTES.tries")" -gt "${BUSY:-0}" ] || { echo "Resource busy" >&2; exit 1; }
""",
}
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="A script for a Unix shell")


@pytest.fixture
def mac(tmp_path: Path):
    """Runs the script on a bundle, and gives its exit code and what it called."""
    tools, bundle = tmp_path / "tools", tmp_path / "PostDeck.app"
    tools.mkdir()
    for name, text in STUBS.items():
        (tools / name).write_text(text)
        (tools / name).chmod(0o755)
    for name in INSIDE:
        (bundle / name).parent.mkdir(parents=True, exist_ok=True)
        (bundle / name).write_bytes(b"mach-o")
    (bundle / "Contents/Info.plist").write_text("<plist/>")
    script = tmp_path / "packaging" / "macos" / "dmg.sh"
    script.parent.mkdir(parents=True)
    shutil.copy(ROOT / "packaging/macos/dmg.sh", script)
    (tmp_path / "build").mkdir()
    (tmp_path / "build/licences.txt").write_text("GPL")

    def run(**more: str) -> tuple[int, list[str]]:
        notes = tmp_path / "notes"
        env = os.environ | {"PATH": f"{tools}:{os.environ['PATH']}", "NOTES": str(notes),
                            "VERSION": "1.2.3", "BUNDLE": str(bundle),
                            "RELEASE": str(tmp_path)} | more
        ran = subprocess.run(["sh", str(script)], env=env, capture_output=True, text=True,
                             check=False)
        return ran.returncode, notes.read_text().replace(f"{bundle}", "APP").splitlines()

    return run


def test_everything_that_runs_is_signed_the_deepest_first_and_stapled_before_it_is_packed(mac):
    code, called = mac(MAC_SIGNING_IDENTITY="Developer ID", MAC_NOTARY_PROFILE="notary")
    assert code == 0
    signed = [line.rsplit("Developer ID ", 1)[1].removeprefix("--entitlements ")
              for line in called if line.startswith("codesign --force")]
    files = [line for line in signed if any(line.endswith(name) for name in INSIDE)]
    assert len(files) == len(INSIDE)
    depths = [line.count("/") for line in (each[each.index("APP"):] for each in files)]
    assert depths == sorted(depths, reverse=True)
    framework = signed.index("APP/Contents/Frameworks/QtCore.framework")
    assert framework > signed.index(f"APP/{INSIDE[2]}")
    assert signed[-2].endswith("APP")
    assert signed[-1].endswith(".dmg")
    of_programs = [line for line in called if "Contents/MacOS/" in line and "--force" in line]
    assert all("entitlements.plist" in line for line in of_programs)
    assert called.index("xcrun stapler staple APP") < next(
        at for at, line in enumerate(called) if line.startswith("hdiutil"))
    assert called[-1].startswith("xcrun stapler staple")
    assert called[-1].endswith(".dmg")


@pytest.mark.parametrize(("busy", "code"), [("2", 0), ("3", 1)])
def test_a_busy_system_is_asked_three_times(mac, busy, code):
    ended, called = mac(BUSY=busy)
    assert ended == code
    assert sum(line.startswith("hdiutil") for line in called) == 3
    assert not [line for line in called if line.startswith("codesign")]
