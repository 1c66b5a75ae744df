"""Which commit is being tested, for reports."""

from __future__ import annotations

import subprocess
from pathlib import Path


def commit() -> str:
    """Its id, "" where there is none."""
    found = subprocess.run(("git", "rev-parse", "HEAD"), capture_output=True, text=True,
                           check=False, cwd=Path(__file__).parent)
    return found.stdout.strip()
