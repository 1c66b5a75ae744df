"""The child process that makes small pictures of a media file, under the prober's limits.

`python -m postdeck.media.thumbnailer FILE COUNT HEIGHT [MEGABYTES]` prints one JSON object: the
Facts and `frames`, JPEGs in base64, COUNT of them at most; or `{"error": sentence}`.
"""

from __future__ import annotations

import base64
import io
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from postdeck.media.containers import UnreadableError
from postdeck.media.prober import MEMORY_MEGABYTES, Facts, limit_child, path_in, probe

if TYPE_CHECKING:
    from av.container import InputContainer
    from PIL.Image import Image

FRAMES_A_SECOND = 6
"""How many pictures of each second of a video make the strip."""
_QUALITY = 78
_MOST_DECODED = 2_000
"""Frames that are looked at for a strip, however many a second the video claims to have."""


def pictures(path: Path, facts: Facts, count: int, height: int) -> list[bytes]:
    """JPEGs of the file, `height` pixels high, turned as it is shown; one of an image."""
    if facts["kind"] == "image":
        return [_jpeg(_image(path, facts["container"], height), height)]
    return [_jpeg(each, height) for each in _video(path, facts, count)]


def _image(path: Path, container: str, height: int) -> Image:
    from PIL import Image, ImageOps

    Image.MAX_IMAGE_PIXELS = None  # the probe has looked at the size
    with Image.open(path, formats=(container.upper(),)) as opened:
        opened.draft("RGB", (height * 2, height * 2))
        return ImageOps.exif_transpose(opened).convert("RGB")


def _video(path: Path, facts: Facts, count: int) -> Iterator[Image]:
    import av

    name = "matroska" if facts["container"] in ("webm", "mkv") else "mov"
    with av.open(str(path), format=name, options={"protocol_whitelist": "file"}) as opened:
        try:
            yield from _frames(opened, count)
        except (av.FFmpegError, ValueError):
            return  # damaged further in: what came before is shown


def _frames(opened: InputContainer, count: int) -> Iterator[Image]:
    stream = opened.streams.video[0]
    if stream.codec_context is not None:
        stream.codec_context.thread_count = 1
    wanted = 0
    for number, frame in enumerate(opened.decode(stream)):
        if wanted >= count or number >= _MOST_DECODED:
            return
        if (frame.time or 0.0) * FRAMES_A_SECOND + 1e-3 < wanted:
            continue
        wanted += 1
        picture: Image = frame.to_image()  # type: ignore[no-untyped-call]
        yield picture.rotate(frame.rotation, expand=True) if frame.rotation else picture


def _jpeg(picture: Image, height: int) -> bytes:
    from PIL import Image

    if picture.height > height:
        size = max(1, round(picture.width * height / picture.height)), height
        picture = picture.resize(size, Image.Resampling.BOX, reducing_gap=2.0)
    made = io.BytesIO()
    picture.save(made, "JPEG", quality=_QUALITY)
    return made.getvalue()


def main(arguments: list[str]) -> int:
    """Look at the one file named; the answer goes to standard output."""
    path, count, height = path_in(arguments[0]), int(arguments[1]), int(arguments[2])
    limit_child(int(arguments[3]) if len(arguments) > 3 else MEMORY_MEGABYTES)
    try:
        facts = probe(path)
        frames = [base64.b64encode(each).decode() for each in pictures(path, facts, count, height)]
        answer: dict[str, object] = {**facts, "frames": frames}
    except UnreadableError as error:
        answer = {"error": str(error)}
    except MemoryError:
        answer = {"error": "it needs too much memory to open"}
    except (OSError, ValueError):
        answer = {"error": "it can't be read"}
    sys.stdout.write(json.dumps(answer))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
