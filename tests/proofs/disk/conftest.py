"""A folder in memory where there is one, and a database to copy."""

from __future__ import annotations

import logging
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.proofs.world import template


@pytest.fixture
def quick() -> Iterator[Path]:
    """A folder whose syncs cost nothing: what is lost at a power cut is decided by the test."""
    place = Path("/dev/shm") if Path("/dev/shm").is_dir() else None
    with tempfile.TemporaryDirectory(prefix="postdeck-disk-", dir=place) as name:
        yield Path(name)


@pytest.fixture
def fresh(quick: Path) -> Iterator[Path]:
    """A migrated database with its history. The errors in the log are what is tested here."""
    logging.getLogger("postdeck").propagate = False
    yield template(quick)
    logging.getLogger("postdeck").propagate = True
