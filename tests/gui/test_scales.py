"""No page is blank and no word is cut, at 100 % and at 200 %, on a real X screen where one can be
had."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCREEN = "-screen 0 3900x2500x24"


@pytest.mark.parametrize("scale", [1, 2])
def test_every_page_is_whole(tmp_path: Path, scale: int) -> None:
    words = [sys.executable, "-m", "tests.gui.page_walk", str(tmp_path)]
    environ = {**os.environ, "QT_SCALE_FACTOR": str(scale)}
    if xvfb := shutil.which("xvfb-run"):
        environ["QT_QPA_PLATFORM"] = "xcb"
        words = [xvfb, "-a", "-s", SCREEN, *words]
    else:
        words.append("--offscreen")
    done = subprocess.run(words, cwd=ROOT, env=environ, capture_output=True, text=True,
                          timeout=110)
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout.splitlines()[-1])
    assert said["wrong"] == []
    assert (said["pictures"], said["scale"]) == (20, scale)
