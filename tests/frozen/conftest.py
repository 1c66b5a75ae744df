"""The packaged application, installed: only for `dev.py test --frozen`, else not even collected."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.frozen.installed import Installed, Screen
from tests.rigs.revision import commit

KEPT = Path(__file__).parents[1] / "reports" / "frozen.json"
"""Of the whole test only: installed in a Debian of its own."""

if "POSTDECK_FROZEN" not in os.environ:
    collect_ignore_glob = ["test_*.py"]


@pytest.fixture(scope="session")
def installed() -> Iterator[Installed]:
    frozen = Path(os.environ["POSTDECK_FROZEN"])
    one = Installed(frozen / "installed", json.loads((frozen / "install.json").read_text()))
    yield one
    one.close()
    figures = {"commit": commit(), "package": one.facts["package"],
               "package_megabytes": round(one.facts["package_bytes"] / 1e6, 1),
               "unpacked_megabytes": round(one.facts["unpacked_bytes"] / 1e6, 1),
               "install_seconds": one.facts.get("install_seconds"), **one.figures}
    for path in (frozen / "report.json", *([KEPT] if one.chroot else [])):
        path.write_text(json.dumps(figures, indent=1) + "\n")
    print(json.dumps(figures, indent=1))


@pytest.fixture
def screen(installed: Installed) -> Iterator[Screen]:
    with Screen.open(Path(os.environ["POSTDECK_FROZEN"])) as one:
        yield one
        installed.close()
