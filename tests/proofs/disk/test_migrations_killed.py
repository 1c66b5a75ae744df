"""Killed anywhere in any migration, a database is old or new, never mixed, and opens again.

The suite kills at some of the places, drawn anew each time; POSTDECK_EVERY_NTH=1 at all.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

EVERY = int(os.environ.get("POSTDECK_EVERY_NTH", "12"))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="dies in forks")
def test_a_migration_killed_anywhere_is_all_or_nothing(quick: Path) -> None:
    ran = subprocess.run([sys.executable, "-m", "tests.proofs.disk.dying", quick, str(EVERY)],
                         capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    found = json.loads(ran.stdout)
    print(found)
    assert found["wrong"] == []
    assert found["versions"] >= 6
    assert sum(found["deaths"].values()) * EVERY > 200
