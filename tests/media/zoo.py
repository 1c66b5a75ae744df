"""Files as people have them and as they should not: each function writes one."""

from __future__ import annotations

import zlib
from fractions import Fraction
from pathlib import Path

import av
from PIL import Image


def film(path: Path, *, codec: str = "libx264", container: str = "mp4", size: tuple[int, int] = (
        360, 640), fps: int = 30, seconds: float = 1.0, pixels: str = "yuv420p",
        sound: bool = False, rate: int = 44_100) -> Path:
    """A grey film."""
    with av.open(str(path), "w", format=container) as target:
        stream = target.add_stream(codec, rate=Fraction(fps))
        stream.width, stream.height = size
        stream.pix_fmt = pixels
        tone = target.add_stream("aac", rate=rate, layout="mono") if sound else None
        picture = av.VideoFrame.from_image(Image.new("RGB", size, "gray"))
        for number in range(max(1, round(seconds * fps))):
            frame = picture.reformat(format=pixels)
            frame.pts, frame.time_base = number, Fraction(1, fps)
            target.mux(stream.encode(frame))
        target.mux(stream.encode(None))
        if tone is not None:
            wave = av.AudioFrame(format="fltp", layout="mono", samples=1024)
            wave.planes[0].update(bytes(4096))
            wave.sample_rate, wave.pts, wave.time_base = rate, 0, Fraction(1, rate)
            target.mux(tone.encode(wave))
            target.mux(tone.encode(None))
    return path


def only_sound(path: Path) -> Path:
    """An MP4 without pictures."""
    with av.open(str(path), "w", format="mp4") as target:
        tone = target.add_stream("aac", rate=44_100, layout="mono")
        wave = av.AudioFrame(format="fltp", layout="mono", samples=1024)
        wave.planes[0].update(bytes(4096))
        wave.sample_rate, wave.pts, wave.time_base = 44_100, 0, Fraction(1, 44_100)
        target.mux(tone.encode(wave))
        target.mux(tone.encode(None))
    return path


def png(path: Path, width: int, height: int, data: bytes | None = None) -> Path:
    """A PNG of one bit a point, whatever its size; `data` instead of what belongs there."""
    def chunk(kind: bytes, content: bytes) -> bytes:
        check = zlib.crc32(kind + content).to_bytes(4, "big")
        return len(content).to_bytes(4, "big") + kind + content + check

    head = width.to_bytes(4, "big") + height.to_bytes(4, "big") + bytes([1, 0, 0, 0, 0])
    if data is None:
        squeeze, row = zlib.compressobj(9), bytes(1 + (width + 7) // 8)
        data = b"".join(squeeze.compress(row) for _ in range(height)) + squeeze.flush()
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", data)
                     + chunk(b"IEND", b""))
    return path


def moving(path: Path, kind: str) -> Path:
    """A GIF, WebP or PNG of three pictures."""
    pictures = [Image.new("RGB", (32, 32), colour) for colour in ("red", "green", "blue")]
    pictures[0].save(path, kind, save_all=True, append_images=pictures[1:], duration=100)
    return path


def turned(path: Path, film_path: Path) -> Path:
    """The film with a display matrix that turns it by 90 degrees."""
    data = bytearray(film_path.read_bytes())
    one, minus, unit = b"\0\1\0\0", b"\xff\xff\0\0", b"\x40\0\0\0"
    upright = one + bytes(12) + one + bytes(12) + unit
    aside = bytes(4) + one + bytes(4) + minus + bytes(16) + unit
    at = data.index(upright, data.index(b"tkhd"))
    data[at:at + 36] = aside
    path.write_bytes(data)
    return path
