"""The child process that opens a media file: `python -m postdeck.media.prober FILE`.

Native parsers meet strangers' bytes here, under limits, so that a broken file costs a child and
not the application. Prints one JSON object: `{"kind", "duration", "width", "height", "codec"}` or
`{"error": sentence}`.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TypedDict

MEMORY_BYTES = 2 << 30
CPU_SECONDS = 20
MAX_PIXELS = 100_000_000


class Facts(TypedDict):
    """What a probe finds; `duration` in seconds, 0 for images."""

    kind: str
    duration: float
    width: int
    height: int
    codec: str


class UnreadableError(Exception):
    """The file is not media that the apps take; the message says why."""


def probe(path: Path) -> Facts:
    """Read what kind of media a file is, by its content and never by its name."""
    with path.open("rb") as file:
        head = file.read(32)
    if head[4:8] in (b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip"):
        _require_whole(path)
        return _video(path, "mov")
    if head.startswith(b"\x1aE\xdf\xa3"):
        return _video(path, "matroska")
    if head.startswith((b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")) or head[8:12] == b"WEBP":
        return _image(path)
    raise UnreadableError("it is neither a video (MP4, MOV, WebM) nor a picture (JPEG, PNG, WebP)")


def _require_whole(path: Path) -> None:
    """A file still being written, or cut off, has a box that is longer than the file."""
    end = path.stat().st_size
    with path.open("rb") as file:
        at = 0
        while at + 8 <= end:
            file.seek(at)
            head = file.read(16)
            size = int.from_bytes(head[:4], "big")
            if size == 1:
                size = int.from_bytes(head[8:16], "big")
            if size == 0:  # the last box may run to the end
                return
            if size < 8 or at + size > end:
                raise UnreadableError("the video is damaged or incomplete")
            at += size


def _video(path: Path, container: str) -> Facts:
    import av

    try:
        with av.open(str(path), format=container) as opened:
            if not opened.streams.video:
                raise UnreadableError("it holds no picture, only sound or data")
            stream = opened.streams.video[0]
            next(opened.decode(stream))
            duration = float(opened.duration or 0) / av.time_base
            context = stream.codec_context
            return Facts(kind="video", duration=round(duration, 3), width=context.width,
                         height=context.height, codec=context.name)
    except (av.FFmpegError, StopIteration, ValueError) as error:
        raise UnreadableError("the video is damaged or incomplete") from error


def _image(path: Path) -> Facts:
    from PIL import Image, UnidentifiedImageError

    Image.MAX_IMAGE_PIXELS = MAX_PIXELS
    try:
        with Image.open(path, formats=("JPEG", "PNG", "WEBP")) as image:
            image.load()
            return Facts(kind="image", duration=0.0, width=image.width, height=image.height,
                         codec=(image.format or "").lower())
    except (OSError, ValueError, SyntaxError, UnidentifiedImageError,
            Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise UnreadableError("the picture is damaged or too large") from error


def _limit() -> None:
    try:
        import resource
    except ImportError:  # Windows: the parent's deadline is the only limit there
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))


def main(arguments: list[str]) -> int:
    """Probe the one file named; the answer goes to standard output."""
    _limit()
    try:
        answer: object = probe(Path(arguments[0]))
    except UnreadableError as error:
        answer = {"error": str(error)}
    except MemoryError:
        answer = {"error": "it needs too much memory to open"}
    sys.stdout.write(json.dumps(answer))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
