"""Makes small videos and pictures to try PostDeck with: colours and a soft tone, no two alike."""

from __future__ import annotations

import array
import colorsys
import math
import random
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # large, and only for whoever tries PostDeck without a phone
    import av
    from PIL import Image

SIZE = (540, 960)
RATE = 24
SOUND_RATE = 44_100
SOUND_CHUNK = 1024


def make_sample(path: Path, seed: int, seconds: float = 3.0) -> Path:
    """Write an MP4 (H.264 and AAC, vertical); the same seed gives the same pictures."""
    import av
    chance = random.Random(seed)
    with av.open(str(path), "w", format="mp4", options={"movflags": "faststart"}) as target:
        video = target.add_stream("libx264", rate=RATE,
                                  options={"preset": "ultrafast", "crf": "26", "threads": "1"})
        video.width, video.height = SIZE
        video.pix_fmt = "yuv420p"
        sound = target.add_stream("aac", rate=SOUND_RATE, layout="mono")
        for image in _pictures(chance, round(seconds * RATE)):
            frame = av.VideoFrame.from_image(image)  # type: ignore[no-untyped-call]
            target.mux(video.encode(frame))
        target.mux(video.encode(None))
        for wave in _tone(chance.choice((220.0, 261.6, 329.6, 392.0)), seconds):
            target.mux(sound.encode(wave))
        target.mux(sound.encode(None))
    return path


def make_picture(path: Path, seed: int) -> Path:
    """Write a JPEG, 4:5; the same seed gives the same picture."""
    picture = next(_pictures(random.Random(seed), 1))
    picture.crop((0, 142, SIZE[0], 817)).save(path, "JPEG", quality=90)
    return path


def _pictures(chance: random.Random, count: int) -> Iterator[Image.Image]:
    """Three blobs of light that wander over a gradient."""
    from PIL import Image
    hue = chance.random()
    top, bottom = _colour(hue, 0.35), _colour(hue + 0.12, 0.9)
    ramp = Image.linear_gradient("L").resize(SIZE)
    ground = Image.composite(Image.new("RGB", SIZE, bottom), Image.new("RGB", SIZE, top), ramp)
    glow = Image.radial_gradient("L").resize((640, 640)).point(
        [max(0, 255 - distance * 3 // 2) for distance in range(256)])
    blobs = [(_colour(hue + shift, 1.0), chance.uniform(0, math.tau), chance.choice((1, 2)))
             for shift in (0.3, 0.5, 0.75)]
    for number in range(count):
        turn = number / count * math.tau
        picture = ground.copy()
        for colour, phase, speed in blobs:
            x = SIZE[0] / 2 + 190 * math.cos(phase + turn * speed) - 320
            y = SIZE[1] / 2 + 330 * math.sin(phase * 2 + turn) - 320
            picture.paste(colour, (round(x), round(y)), glow)
        yield picture


def _colour(hue: float, value: float) -> tuple[int, int, int]:
    red, green, blue = colorsys.hsv_to_rgb(hue % 1.0, 0.7, value)
    return round(red * 255), round(green * 255), round(blue * 255)


def _tone(pitch: float, seconds: float) -> Iterator[av.AudioFrame]:
    import av
    for start in range(0, round(seconds * SOUND_RATE), SOUND_CHUNK):
        wave = array.array("f", (0.05 * math.sin(math.tau * pitch * at / SOUND_RATE)
                                 for at in range(start, start + SOUND_CHUNK)))
        frame = av.AudioFrame(format="fltp", layout="mono", samples=SOUND_CHUNK)
        frame.planes[0].update(wave.tobytes())
        frame.sample_rate = SOUND_RATE
        frame.pts = start
        frame.time_base = Fraction(1, SOUND_RATE)
        yield frame
