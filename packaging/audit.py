#!/usr/bin/env python3
"""Asks the public database of vulnerabilities about everything that PostDeck is installed with.

`python packaging/audit.py`, with the Python of the environment. Fails for what PostDeck ships with;
of the developers' own tools it only tells. Without an answer within 10 s it says so and passes.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from importlib import metadata
from pathlib import Path
from typing import Any

REACH_SECONDS = 10
AUDIT_SECONDS = 240
_NAME = re.compile(r"[\w.\-]+", re.ASCII)


def shipped(root: str = "postdeck") -> frozenset[str]:
    """The names of all packages that `root` needs to run, and they need."""
    found: set[str] = set()
    waiting = [root]
    while waiting:
        name = _plain(waiting.pop())
        if name in found:
            continue
        found.add(name)
        try:
            wanted = metadata.requires(name) or []
        except metadata.PackageNotFoundError:  # for another system or Python
            continue
        waiting += [match[0] for line in wanted
                    if "extra ==" not in line and (match := _NAME.match(line))]
    return frozenset(found)


def audited(seconds: float, *words: str) -> list[dict[str, Any]]:
    """What pip-audit says of each package that the database knows; [] when it can't be asked."""
    try:
        done = subprocess.run(
            [sys.executable, "-m", "pip_audit", "--format", "json", "--progress-spinner", "off",
             "--timeout", "5", *words], capture_output=True, text=True, timeout=seconds,
            check=False)
        said: dict[str, Any] = json.loads(done.stdout)
    except (subprocess.TimeoutExpired, OSError, ValueError):
        return []
    return [one for one in said.get("dependencies", []) if "skip_reason" not in one]


def reachable() -> bool:
    """Whether the database answers soon: of one package that it surely knows."""
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "one.txt"
        listed.write_text(f"pip=={metadata.version('pip')}\n", encoding="ascii")
        return bool(audited(REACH_SECONDS, "--no-deps", "--disable-pip", "-r", str(listed)))


def main() -> int:
    """1 when something that PostDeck ships with is known to be vulnerable."""
    if not reachable():
        print(f"Skipped: the database of vulnerabilities does not answer within {REACH_SECONDS} s.")
        return 0
    found = audited(AUDIT_SECONDS, "--skip-editable")
    if not found:
        print("Skipped: the database of vulnerabilities broke off.")
        return 0
    return report(found, shipped())


def report(found: list[dict[str, Any]], ours: frozenset[str]) -> int:
    """Say what is vulnerable; 1 when PostDeck ships with some of it."""
    failed = 0
    for one in found:
        for flaw in one.get("vulns", []):
            is_ours = _plain(one["name"]) in ours
            failed += is_ours
            better = ", ".join(flaw.get("fix_versions", [])) or "nothing yet"
            print(f"{'' if is_ours else 'A tool only: '}{one['name']} {one['version']}: "
                  f"{flaw['id']}; mended in {better}.")
    print(f"{len(found)} packages were looked up; {failed} flaws in what PostDeck ships with.")
    return 1 if failed else 0


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


if __name__ == "__main__":
    sys.exit(main())
