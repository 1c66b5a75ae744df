from __future__ import annotations

import random

import pytest


@pytest.fixture
def video(tmp_path):
    """Bytes named as a video; the lab indexes by name."""
    path = tmp_path / "a video.mp4"
    path.write_bytes(random.Random(7).randbytes(3_000_017))
    return path
