"""What a file's first bytes say: its container, and whether all of it is there."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

_BOXES = (b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip")
_STILLS = {b"heic": "HEIC", b"heix": "HEIC", b"heim": "HEIC", b"hevc": "HEIC", b"mif1": "HEIC",
           b"msf1": "HEIC", b"avif": "AVIF", b"avis": "AVIF"}
_EBML = b"\x1aE\xdf\xa3"
_SEGMENT = b"\x18S\x80g"
_KNOWN = "it is neither a video (MP4, MOV, WebM) nor a picture (JPEG, PNG, WebP)"


class UnreadableError(Exception):
    """The file is not media that the apps take; the message says why."""


def kind_of(path: Path) -> str:
    """mp4, mov, 3gp, webm, mkv, jpeg, png or webp; UnreadableError for anything else."""
    with path.open("rb") as file:
        head = file.read(256)
    if head[4:8] in _BOXES:
        return _of_boxes(head)
    if head.startswith(_EBML):
        return "webm" if b"webm" in head[:64] else "mkv"
    if head.startswith(b"\xff\xd8\xff"):
        return "jpeg"
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "webp"
    raise UnreadableError(_other(head))


def _of_boxes(head: bytes) -> str:
    if head[4:8] != b"ftyp":
        return "mov"  # QuickTime of old begins without saying its brand
    brand = head[8:12]
    if brand in _STILLS:
        raise UnreadableError(f"it is a {_STILLS[brand]} picture, which the apps may not take")
    if brand == b"qt  ":
        return "mov"
    return "3gp" if brand.startswith((b"3gp", b"3g2")) else "mp4"


def _other(head: bytes) -> str:
    if head.startswith((b"GIF87a", b"GIF89a")):
        return "it is a GIF, and the apps take no GIFs"
    if head[:4] == b"RIFF" and head[8:12] == b"AVI ":
        return "it is an AVI film, which the apps don't take"
    if head.startswith(b"BM") and len(head) > 54:
        return "it is a BMP picture, which the apps don't take"
    return _KNOWN


def require_whole(path: Path, container: str) -> None:
    """Raise UnreadableError for a video that is cut off or still being written."""
    size = path.stat().st_size
    with path.open("rb") as file:
        whole = _whole_segment(file, size) if container in ("webm", "mkv") \
            else _whole_boxes(file, size)
    if not whole:
        raise UnreadableError("the video is damaged or incomplete")


def _whole_boxes(file: BinaryIO, end: int) -> bool:
    """No box may be longer than the file."""
    at = 0
    while at + 8 <= end:
        file.seek(at)
        head = file.read(16)
        size = int.from_bytes(head[:4], "big")
        if size == 1:
            size = int.from_bytes(head[8:16], "big")
        if size == 0:  # the last box may run to the end
            return True
        if size < 8 or at + size > end:
            return False
        at += size
    return True


def _whole_segment(file: BinaryIO, end: int) -> bool:
    """The segment may not be longer than the file; live recordings don't say how long it is."""
    at, header = _element(file, 0)
    if header is None:
        return False
    at += header
    file.seek(at)
    if file.read(4) != _SEGMENT:
        return True  # something comes between; the parser knows better
    start, length = _element(file, at)
    return length is None or start + length <= end


def _element(file: BinaryIO, at: int) -> tuple[int, int | None]:
    """Where the content of the EBML element at `at` begins, and its length, None if unknown."""
    file.seek(at + 4)  # both elements asked about have ids of four bytes
    head = file.read(8)
    if not head or not head[0]:
        return at + 4, None
    width = 9 - head[0].bit_length()
    value = int.from_bytes(head[:width], "big") & ((1 << 7 * width) - 1)
    unknown = value == (1 << 7 * width) - 1
    return at + 4 + width, None if unknown else value
