"""A PNG written fast: without row filters, which cost Pillow more than all the painting."""

from __future__ import annotations

import struct
import zlib

from PIL import Image

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_UNFILTERED = b"\0"
_BAND = 120
_RGB8 = (8, 2, 0, 0, 0)


def png(image: Image.Image) -> bytes:
    """The RGB image as a PNG file."""
    packer = zlib.compressobj(1)
    packed = [packer.compress(_rows(image, top)) for top in range(0, image.height, _BAND)]
    packed.append(packer.flush())
    head = struct.pack(">IIBBBBB", *image.size, *_RGB8)
    return b"".join((_SIGNATURE, _chunk(b"IHDR", head), _chunk(b"IDAT", b"".join(packed)),
                     _chunk(b"IEND", b"")))


def _rows(image: Image.Image, top: int) -> bytes:
    """A band of rows as PNG wants them; bands keep the memory of many phones small."""
    band = image.crop((0, top, image.width, min(top + _BAND, image.height)))
    raw = memoryview(band.tobytes())
    stride = image.width * 3
    return b"".join(part for start in range(0, len(raw), stride)
                    for part in (_UNFILTERED, raw[start:start + stride]))


def _chunk(kind: bytes, data: bytes) -> bytes:
    return b"".join((struct.pack(">I", len(data)), kind, data,
                     struct.pack(">I", zlib.crc32(data, zlib.crc32(kind)))))
