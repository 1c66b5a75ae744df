"""The proofs at their full length: 20,000 examples, a year of 100 phones, every call refused.

`python -m tests.soak.proofs [--examples N] [--days D] [--phones P] [--seed S]` prints what each
found, and ends with 1 when one of them failed.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(prog="proofs", description=__doc__)
    parser.add_argument("--examples", type=int, default=20_000)
    parser.add_argument("--days", type=int, default=365)
    parser.add_argument("--phones", type=int, default=100)
    parser.add_argument("--every", type=int, default=1, help="refuse and kill at every n-th call")
    parser.add_argument("--seed", type=int, default=0, help="0: drawn, and printed")
    chosen = parser.parse_args()
    wanted = {"EXAMPLES": chosen.examples, "DAYS": chosen.days, "PHONES": chosen.phones,
              "EVERY_NTH": chosen.every, "SEED": chosen.seed}
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-s", "-o", "timeout=0", "tests/proofs"],
        cwd=ROOT, check=False,
        env=os.environ | {f"POSTDECK_{name}": str(value) for name, value in wanted.items()},
    ).returncode


if __name__ == "__main__":
    sys.exit(main())
