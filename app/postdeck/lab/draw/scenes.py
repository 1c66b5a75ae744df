"""Stand-in pictures: a pleasant scene drawn from the hash of a file, the same every time."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable

from PIL import Image, ImageDraw, ImageFilter

Rgb = tuple[int, int, int]
Size = tuple[int, int]

_PALETTES: tuple[tuple[str, str, str, str, str, str], ...] = (
    # sky above, sky below, sun, far, middle, near
    ("1B2A5A", "F79F79", "FFE3B3", "5B5A8F", "37386B", "1B1B3F"),
    ("2E86C1", "D6EAF8", "FFF6D5", "7FB3A8", "3F8072", "1F4E45"),
    ("41295A", "F2709C", "FFD1A9", "7A3B69", "50285A", "2A1438"),
    ("0F2027", "2C7744", "E8F8C1", "24614B", "174437", "0B2822"),
    ("FF9A62", "FFE29A", "FFFFFF", "D9825B", "A4553F", "5E2F2B"),
    ("355C7D", "F8B195", "FFF3E0", "6C5B7B", "4A4063", "2B2745"),
    ("00416A", "E4E5E6", "FFFFFF", "6B8CA6", "3F6483", "1F3E57"),
    ("642B73", "C6426E", "FFC9DE", "5A2458", "3D183F", "220C26"),
)

FACE = "face "
"""What the name of a portrait begins with, in place of a sha256."""
_SKINS: tuple[Rgb, ...] = ((255, 219, 192), (236, 188, 152), (198, 134, 96), (141, 85, 54),
                           (96, 58, 40))
_HAIR: tuple[Rgb, ...] = ((43, 29, 22), (92, 58, 33), (184, 134, 72), (30, 30, 36),
                          (150, 60, 40))
_EYES: Rgb = (38, 30, 34)


def scene(sha256: str, size: Size) -> Image.Image:
    """The picture for a hash at the size."""
    seed = hashlib.sha256(sha256.encode()).digest()
    if sha256.startswith(FACE):
        return _portrait(seed, size)
    kinds: tuple[Callable[[bytes, Size], Image.Image], ...] = (_hills, _sea, _city, _bokeh)
    small = (max(8, (size[0] + 1) // 2), max(8, (size[1] + 1) // 2))
    # NEAREST: smooth enlarging costs 15 times as much, and nobody sees single pixels here
    return kinds[seed[0] % len(kinds)](seed, small).resize(size, Image.Resampling.NEAREST)


def _palette(seed: bytes) -> list[Rgb]:
    chosen = _PALETTES[seed[1] % len(_PALETTES)]
    return [(int(c[0:2], 16), int(c[2:4], 16), int(c[4:6], 16)) for c in chosen]


def _sky(size: Size, top: Rgb, bottom: Rgb) -> Image.Image:
    column = Image.new("RGB", (1, 2))
    column.putpixel((0, 0), top)
    column.putpixel((0, 1), bottom)
    return column.resize((1, size[1]), Image.Resampling.BILINEAR).resize(
        size, Image.Resampling.NEAREST)


def _sun(image: Image.Image, seed: bytes, tint: Rgb) -> None:
    wide, high = image.size
    radius = round(min(wide, high) * (0.06 + seed[2] / 3600))
    x = round(wide * (0.2 + 0.6 * seed[3] / 255))
    y = round(high * (0.22 + 0.22 * seed[4] / 255))
    glow = Image.radial_gradient("L").point([max(0, 150 - v) for v in range(256)])
    around = radius * 9
    glow = glow.resize((around, around), Image.Resampling.NEAREST)
    image.paste(tint, (x - around // 2, y - around // 2), glow)
    ImageDraw.Draw(image).ellipse((x - radius, y - radius, x + radius, y + radius), fill=tint)


def _ridge(seed: bytes, layer: int, size: Size, level: float, rough: float) -> list[float]:
    wide, high = size
    points: list[float] = []
    for step in range(49):
        x = step / 48
        wave = (math.sin(x * (3 + seed[5 + layer] / 60) + seed[8 + layer])
                + 0.5 * math.sin(x * (9 + seed[11 + layer] / 30) + seed[14 + layer])
                + 0.2 * math.sin(x * (27 + seed[17 + layer] / 20) + seed[20 + layer]))
        points += [x * wide, high * (level - rough * wave)]
    return [*points, wide, high, 0, high]


def _hills(seed: bytes, size: Size) -> Image.Image:
    colours = _palette(seed)
    image = _sky(size, colours[0], colours[1])
    _sun(image, seed, colours[2])
    draw = ImageDraw.Draw(image)
    for layer, (level, rough) in enumerate(((0.56, 0.07), (0.68, 0.05), (0.84, 0.04))):
        draw.polygon(_ridge(seed, layer, size, level, rough), fill=colours[3 + layer])
    return image


def _sea(seed: bytes, size: Size) -> Image.Image:
    colours = _palette(seed)
    image = _sky(size, colours[0], colours[1])
    _sun(image, seed, colours[2])
    wide, high = size
    line = round(high * 0.58)
    water = _sky((wide, high - line), colours[3], colours[5])
    image.paste(water, (0, line))
    draw = ImageDraw.Draw(image)
    for row in range(26):
        y = line + round((row / 26) ** 1.5 * (high - line))
        centre = wide * (0.2 + 0.6 * seed[3] / 255) + math.sin(row * 1.7 + seed[6]) * wide * 0.05
        half = wide * (0.03 + 0.10 * row / 26) * (0.6 + seed[(7 + row) % 32] / 400)
        draw.line((centre - half, y, centre + half, y), fill=colours[2], width=1 + row // 9)
    draw.polygon(_ridge(seed, 2, size, 0.93, 0.03), fill=colours[5])
    return image


def _city(seed: bytes, size: Size) -> Image.Image:
    colours = _palette(seed)
    image = _sky(size, colours[0], colours[1])
    _sun(image, seed, colours[2])
    draw = ImageDraw.Draw(image)
    wide, high = size
    for layer in range(3):
        x = -wide * 0.05
        index = layer * 7
        while x < wide:
            broad = wide * (0.09 + seed[index % 32] / 2200) * (1 + layer * 0.25)
            top = high * (0.42 + layer * 0.13 + seed[(index + 3) % 32] / 1500)
            draw.rectangle((x, top, x + broad, high), fill=colours[3 + layer])
            _windows(draw, (x, top, x + broad, high), seed, index, colours[2])
            x += broad + wide * 0.012
            index += 1
    return image


def _windows(draw: ImageDraw.ImageDraw, house: tuple[float, float, float, float], seed: bytes,
             index: int, tint: Rgb) -> None:
    left, top, right, bottom = house
    side = (right - left) / 9
    for row in range(1, int((bottom - top) / (side * 2.6))):
        for column in range(4):
            if (seed[(index + row) % 32] >> (column + row % 4)) % 3:
                continue
            x, y = left + side * (1 + 2 * column), top + row * side * 2.6
            draw.rectangle((x, y, x + side, y + side * 1.4), fill=tint)


def _bokeh(seed: bytes, size: Size) -> Image.Image:
    """Lights out of focus, large and faint behind small and bright."""
    colours = _palette(seed)
    image = _sky((max(8, size[0] // 2), max(8, size[1] // 2)), colours[5], colours[3])
    draw = ImageDraw.Draw(image, "RGBA")
    wide, high = image.size
    for spot in range(44):
        a, b, c = seed[spot % 32], seed[(spot * 5 + 3) % 32], seed[(spot * 11 + 7) % 32]
        far = spot < 14
        radius = min(wide, high) * ((0.09 + c / 2000) if far else (0.02 + c / 5200))
        x, y = wide * ((a + spot * 53) % 255) / 255, high * ((b + spot * 29) % 255) / 255
        tint = (*colours[1 + spot % 2], 26 + c // 8 if far else 70 + c // 3)
        draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=tint)
    image = image.filter(ImageFilter.GaussianBlur(1.0))
    return image.resize(size, Image.Resampling.BILINEAR)


def _portrait(seed: bytes, size: Size) -> Image.Image:
    """Somebody's face in a few strokes, for the round pictures of accounts."""
    colours = _palette(seed)
    fine = (max(8, size[0] * 2), max(8, size[1] * 2))
    image = _sky(fine, colours[1], colours[0])
    draw = ImageDraw.Draw(image)
    wide, high = fine
    skin = _SKINS[seed[6] % len(_SKINS)]
    hair = _HAIR[seed[7] % len(_HAIR)]
    shirt = colours[2 + seed[8] % 3]

    def disc(x: float, y: float, across: float, tall: float, tint: Rgb) -> None:
        draw.ellipse(((x - across) * wide, (y - tall) * high, (x + across) * wide,
                      (y + tall) * high), fill=tint)

    if seed[9] % 2:
        disc(0.5, 0.5, 0.27, 0.32, hair)
        draw.rectangle((0.23 * wide, 0.5 * high, 0.77 * wide, 0.78 * high), fill=hair)
    disc(0.5, 1.06, 0.42, 0.36, shirt)
    draw.rectangle((0.43 * wide, 0.6 * high, 0.57 * wide, 0.76 * high), fill=skin)
    disc(0.5, 0.76, 0.07, 0.04, skin)
    disc(0.5, 0.37, 0.225, 0.22, hair)
    disc(0.5, 0.46, 0.19, 0.21, skin)
    draw.pieslice((0.29 * wide, 0.17 * high, 0.71 * wide, 0.6 * high), 182, 358, fill=hair)
    disc(0.425, 0.46, 0.018, 0.02, _EYES)
    disc(0.575, 0.46, 0.018, 0.02, _EYES)
    draw.arc((0.42 * wide, 0.46 * high, 0.58 * wide, 0.58 * high), 30, 150, fill=_EYES,
             width=max(1, wide // 60))
    return image.resize(size, Image.Resampling.BILINEAR)
