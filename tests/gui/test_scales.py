"""No page is blank and no word is cut, at 100 % and at 200 %, on a real X screen; without one only
where no X server can be had at all."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.gui.page_walk import LARGE, WORN
from tests.gui.stocked import SCENES

ROOT = Path(__file__).resolve().parents[2]
SCREEN = "-screen 0 3900x2500x24"
SEEN = len(SCENES) * (len(WORN) + len(LARGE))


@pytest.mark.parametrize("scale", [1, 2])
@pytest.mark.timeout(240)
@pytest.mark.long
def test_every_page_is_whole(tmp_path: Path, scale: int) -> None:
    words = [sys.executable, "-m", "tests.gui.page_walk", str(tmp_path)]
    environ = {**os.environ, "QT_SCALE_FACTOR": str(scale)}
    xvfb = shutil.which("xvfb-run")
    if sys.platform == "linux":
        assert xvfb, "xvfb-run is missing. `python packaging/dev.py` installs it."
        environ["QT_QPA_PLATFORM"] = "xcb"
        words = [xvfb, "-a", "-s", SCREEN, *words]
    else:
        words.append("--offscreen")
    done = subprocess.run(words, cwd=ROOT, env=environ, capture_output=True, text=True,
                          timeout=230)
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout.splitlines()[-1])
    assert "\n".join(said["wrong"]) == ""
    assert (said["seen"], said["scale"]) == (SEEN, scale)
    assert said["platform"] == ("xcb" if sys.platform == "linux" else "offscreen")
