"""The child process that opens a media file: `python -m postdeck.media.prober FILE [MEGABYTES]`.
With "-" for FILE its path is read from standard input: command lines can be seen by everybody.

Native parsers meet strangers' bytes here, under limits, so that a broken file costs a child and
not the application. Prints one JSON object: the Facts, or `{"error": sentence}`.
"""

from __future__ import annotations

import errno
import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict

from postdeck.media.containers import UnreadableError, kind_of, require_whole

if TYPE_CHECKING:
    from av.container import InputContainer

FROM_INPUT = "-"
MEMORY_MEGABYTES = 2048
CPU_SECONDS = 20
MAX_PIXELS = 100_000_000
_TURNED = (5, 6, 7, 8)
"""EXIF orientations that swap width and height."""


class Facts(TypedDict):
    """What a probe finds. `duration` in seconds, 0 for images; `width` and `height` as shown.

    `rotation` is in degrees, 0 or 90 or 180 or 270; `audio_codec` "" means: no sound.
    """

    kind: str
    container: str
    codec: str
    duration: float
    width: int
    height: int
    fps: float
    pixel_format: str
    rotation: int
    audio_codec: str
    audio_rate: int


def probe(path: Path) -> Facts:
    """Read what kind of media a file is, by its content and never by its name."""
    container = kind_of(path)
    if container in ("jpeg", "png", "webp"):
        return _image(path, container)
    require_whole(path, container)
    return _video(path, container)


def _video(path: Path, container: str) -> Facts:
    import av

    name = "matroska" if container in ("webm", "mkv") else "mov"
    try:
        with av.open(str(path), format=name, options={"protocol_whitelist": "file"}) as opened:
            if not opened.streams.video:
                raise UnreadableError("it holds no picture, only sound or data")
            return _streams(opened, container)
    except (av.FFmpegError, StopIteration, ValueError) as error:
        if isinstance(error, av.FFmpegError) and error.errno == errno.ENOMEM:
            raise MemoryError from error
        raise UnreadableError("the video is damaged or incomplete") from error


def _streams(opened: InputContainer, container: str) -> Facts:
    stream = opened.streams.video[0]
    context = stream.codec_context
    if context is None:
        raise UnreadableError("its pictures are packed in a way that is not known here")
    if context.width * context.height > MAX_PIXELS:
        raise UnreadableError(f"its pictures of {context.width} x {context.height} are too large")
    context.thread_count = 1  # each thread would hold pictures of its own
    frame = next(opened.decode(stream))
    rotation = frame.rotation % 360
    width, height = frame.width, frame.height
    if rotation in (90, 270):
        width, height = height, width
    sound = opened.streams.audio[0].codec_context if opened.streams.audio else None
    return Facts(
        kind="video", container=container, codec=context.name, duration=_duration(opened),
        width=width, height=height, fps=round(float(stream.average_rate or 0), 3),
        pixel_format=frame.format.name, rotation=rotation,
        audio_codec=sound.name if sound else "", audio_rate=sound.sample_rate if sound else 0)


def _duration(opened: InputContainer) -> float:
    """As the header says, or counted: recordings straight from a browser have none."""
    import av

    stream = opened.streams.video[0]
    seconds = float(opened.duration or 0) / av.time_base
    if seconds <= 0:
        ends = [(packet.pts + (packet.duration or 0)) * packet.time_base
                for packet in opened.demux(stream)
                if packet.pts is not None and packet.time_base]
        seconds = float(max(ends, default=0))
    if seconds <= 0:
        raise UnreadableError("it has no length")
    return round(seconds, 3)


def _image(path: Path, container: str) -> Facts:
    from PIL import Image, UnidentifiedImageError

    Image.MAX_IMAGE_PIXELS = None  # looked at below: a bomb is told apart from damage
    try:
        with Image.open(path, formats=(container.upper(),)) as image:
            if image.width * image.height > MAX_PIXELS:
                raise UnreadableError(f"its {image.width} x {image.height} points are too many")
            if getattr(image, "is_animated", False):
                raise UnreadableError("it is animated, and the apps take still pictures only")
            image.load()
            turned = image.getexif().get(0x0112) in _TURNED
            width, height = (image.height, image.width) if turned else image.size
            return Facts(kind="image", container=container, codec=container, duration=0.0,
                         width=width, height=height, fps=0.0, pixel_format=image.mode.lower(),
                         rotation=0, audio_codec="", audio_rate=0)
    except (OSError, ValueError, SyntaxError, UnidentifiedImageError, EOFError) as error:
        raise UnreadableError("the picture is damaged or incomplete") from error


def path_in(argument: str) -> Path:
    """The file that the first argument names."""
    if argument != FROM_INPUT:
        return Path(argument)
    return Path(os.fsdecode(sys.stdin.buffer.read()))


def limit_child(megabytes: int) -> None:
    """Bound what this process may use: memory, time of the processor, and no files to write."""
    try:
        import resource
    except ImportError:  # Windows: the parent's deadline is the only limit there
        return
    size = megabytes << 20
    resource.setrlimit(resource.RLIMIT_AS, (size, size))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))  # it has nothing to write
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def main(arguments: list[str]) -> int:
    """Probe the one file named; the answer goes to standard output."""
    limit_child(int(arguments[1]) if len(arguments) > 1 else MEMORY_MEGABYTES)
    try:
        answer: object = probe(path_in(arguments[0]))
    except UnreadableError as error:
        answer = {"error": str(error)}
    except MemoryError:
        answer = {"error": "it needs too much memory to open"}
    sys.stdout.write(json.dumps(answer))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
