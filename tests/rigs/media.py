"""Films to post: as PostDeck makes its samples, each made once in a process and then copied."""

from __future__ import annotations

import tempfile
from functools import lru_cache
from pathlib import Path

from postdeck.media import samples


def make_sample(path: Path, seed: int, seconds: float = 3.0) -> Path:
    """Write an MP4; the same seed gives the same film."""
    path.write_bytes(_film(seed, seconds))
    return path


@lru_cache(maxsize=64)
def _film(seed: int, seconds: float) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        return samples.make_sample(Path(folder, "clip.mp4"), seed, seconds).read_bytes()
