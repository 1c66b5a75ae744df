"""Rectangles as apps draw them: round corners, thin edges, see-through colours."""

from __future__ import annotations

from functools import lru_cache

from PIL import Image, ImageColor, ImageDraw

Rgba = tuple[int, int, int, int]
Box = tuple[int, int, int, int]
_FINE = 4
EDGE = 3


@lru_cache(maxsize=256)
def colour(name: str) -> Rgba:
    """A "#RRGGBB" or "#RRGGBBAA" as numbers."""
    parts = ImageColor.getrgb(name)
    return (parts[0], parts[1], parts[2], parts[3] if len(parts) == 4 else 255)


@lru_cache(maxsize=64)
def _corner(radius: int) -> Image.Image:
    """A smooth quarter disc, top left."""
    side = radius * _FINE
    mask = Image.new("L", (side, side), 0)
    ImageDraw.Draw(mask).ellipse((0, 0, side * 2 - 1, side * 2 - 1), fill=255)
    return mask.reduce(_FINE)


def rounded(size: tuple[int, int], radius: int, alpha: int = 255) -> Image.Image:
    """A mask of the size with round corners."""
    wide, high = size
    mask = Image.new("L", size, alpha)
    radius = min(radius, wide // 2, high // 2)
    if radius <= 1:
        return mask
    quarter = _corner(radius)
    if alpha != 255:
        quarter = quarter.point([value * alpha // 255 for value in range(256)])
    turns = (
        ((0, 0), quarter),
        ((wide - radius, 0), quarter.transpose(Image.Transpose.FLIP_LEFT_RIGHT)),
        ((0, high - radius), quarter.transpose(Image.Transpose.FLIP_TOP_BOTTOM)),
        ((wide - radius, high - radius), quarter.transpose(Image.Transpose.ROTATE_180)),
    )
    for place, piece in turns:
        mask.paste(piece, place)
    return mask


def fill(image: Image.Image, box: Box, name: str, radius: int = 0) -> None:
    """Paint a box with one colour."""
    red, green, blue, alpha = colour(name)
    size = (box[2] - box[0], box[3] - box[1])
    if alpha == 255 and radius <= 1:
        image.paste((red, green, blue), box)
        return
    if radius <= 1:  # a table is five times as fast as a mask
        image.paste(image.crop(box).point(_veil(red, green, blue, alpha)), box[:2])
        return
    image.paste((red, green, blue), box[:2], rounded(size, radius, alpha))


@lru_cache(maxsize=64)
def _veil(red: int, green: int, blue: int, alpha: int) -> list[int]:
    """What a see-through colour makes of each value of each band."""
    return [(value * (255 - alpha) + band * alpha) // 255
            for band in (red, green, blue) for value in range(256)]


def edge(image: Image.Image, box: Box, name: str, radius: int = 0) -> None:
    """Paint the thin line around a box."""
    red, green, blue, alpha = colour(name)
    size = (box[2] - box[0], box[3] - box[1])
    ring = rounded(size, radius, alpha)
    inner = (size[0] - 2 * EDGE, size[1] - 2 * EDGE)
    if min(inner) > 0:
        ring.paste(0, (EDGE, EDGE), rounded(inner, max(0, radius - EDGE)))
    image.paste((red, green, blue), box[:2], ring)


def fade(image: Image.Image, box: Box, name: str, *, upwards: bool) -> None:
    """Paint a shade that grows from nothing; `upwards` grows towards the top."""
    red, green, blue, alpha = colour(name)
    ramp = Image.linear_gradient("L").point([value * alpha // 255 for value in range(256)])
    if upwards:
        ramp = ramp.transpose(Image.Transpose.FLIP_TOP_BOTTOM)
    wide, high = box[2] - box[0], box[3] - box[1]
    column = ramp.crop((0, 0, 1, 256)).resize((1, high), Image.Resampling.BILINEAR)
    image.paste((red, green, blue), box[:2],
                column.resize((wide, high), Image.Resampling.NEAREST))
