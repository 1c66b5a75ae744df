"""Hostile strings through the quoting, into a real shell and into the virtual phone's: every one
arrives as it was, and none is run. POSTDECK_HOSTILE=10000 takes so many."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from postdeck.adb.client import AdbClient
from postdeck.adb.quoting import command_line
from tests.rigs.lab_rig import lab
from tests.security.hostile import hostile

COUNT = int(os.environ.get("POSTDECK_HOSTILE", "1000"))
AT_ONCE = 25
SHELLS = [name for name in ("sh", "bash", "mksh", "busybox") if shutil.which(name)]


def _in_groups(count: int, seed: int, canary: str) -> list[list[str]]:
    words = list(hostile(count, seed, canary))
    return [words[start:start + AT_ONCE] for start in range(0, len(words), AT_ONCE)]


@pytest.mark.parametrize("shell", SHELLS)
def test_a_real_shell_runs_none_of_them(tmp_path: Path, shell: str) -> None:
    start = [shell, "sh", "-c"] if shell == "busybox" else [shell, "-c"]
    for words in _in_groups(COUNT, 1, str(tmp_path / "canary")):
        line = command_line(["printf", r"%s\0", *words])
        done = subprocess.run([*start, line], cwd=tmp_path, capture_output=True, check=True)
        assert done.stdout.decode() == "".join(f"{word}\0" for word in words)
        assert done.stderr == b""
    assert list(tmp_path.iterdir()) == []


def test_they_would_write_the_canary_without_quoting(tmp_path: Path) -> None:
    canary = tmp_path / "canary"
    hits = 0
    for word in hostile(200, 1, str(canary)):
        for careless in (f"echo {word}", f"echo '{word}'", f'echo "{word}"'):
            subprocess.run(["sh", "-c", careless], cwd=tmp_path, capture_output=True)
        hits += canary.exists()
        canary.unlink(missing_ok=True)
    assert hits > 80


@pytest.mark.timeout(300)
async def test_the_phones_shell_runs_none_of_them() -> None:
    canary = "/sdcard/canary"
    async with lab(seed=8) as rig:
        phone = AdbClient("127.0.0.1", rig.adb_port).device(rig.addresses[0])
        before = (await phone.shell("ls", "-a", "/sdcard")).stdout
        for word in hostile(COUNT, 2, canary):
            said = await phone.shell("echo", "-n", f".{word}.")
            assert said.stdout == f".{word}."
        assert (await phone.shell("ls", "-a", "/sdcard")).stdout == before
        assert (await phone.shell("ls", canary)).code != 0
