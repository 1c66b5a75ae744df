"""Sample videos are what the apps take, and no two are alike."""

from __future__ import annotations

import av
import pytest

from postdeck.media.samples import make_sample


@pytest.mark.parametrize("seconds", [1.0, 3.0])
def test_a_sample_is_a_vertical_h264_film_with_sound(tmp_path, seconds):
    with av.open(str(make_sample(tmp_path / "a.mp4", 1, seconds))) as film:
        video, sound = film.streams.video[0], film.streams.audio[0]
        assert (video.codec_context.name, sound.codec_context.name) == ("h264", "aac")
        assert (video.width, video.height) == (540, 960)
        assert film.duration is not None
        assert abs(film.duration / 1e6 - seconds) < 0.2
        assert sum(1 for _ in film.decode(video=0)) == seconds * 24


def test_seeds_make_films_apart_and_again(tmp_path):
    first, again, other = (make_sample(tmp_path / f"{n}.mp4", seed, 0.5).read_bytes()
                           for n, seed in enumerate((1, 1, 2)))
    assert first != other
    assert len(first) == len(again)
