"""Simple glyphs for the apps' icons, written as strokes on a 24 by 24 grid.

A stroke is a letter and numbers: L polyline, P filled polygon, C circle, D disc, R round
rectangle, B filled round rectangle, A arc (centre, radius, from, to in degrees). A minus sign
before the letter cuts the stroke out instead.
"""

from __future__ import annotations

from functools import lru_cache

from PIL import Image, ImageDraw

Rgba = tuple[int, int, int, int]

_FINE = 4
_PEN = 1.9

_HEART = "D 8 9 4.6; D 16 9 4.6; P 4.3 11.6 12 20.5 19.7 11.6 16 7 8 7"
_NOTE = "D 8.2 17.6 3.6; B 9.6 4 12 18 0.6; P 10 4 12 4 19 8.4 19 11.8 12 8.6"
_STROKES = {
    "plus": "L 12 5 12 19; L 5 12 19 12",
    "home": "P 12 2.6 2.6 10.8 5 10.8 5 20.6 19 20.6 19 10.8 21.4 10.8; -B 10 13.6 14 21 0.4",
    "users": "C 9 8 3.6; A 9 21 7 200 340; C 17 9 2.8; A 17.4 20 5 250 345",
    "user": "C 12 8 4.2; A 12 22 8 200 340",
    "inbox": "R 3 4 21 18.4 3; L 8 18.4 12 21.6 16 18.4; L 7.5 10.6 16.5 10.6",
    "heart": _HEART,
    "heart_line": "L 12 20 4.4 12.4 3.6 8.4 6 5.2 9.2 5 12 7.6 14.8 5 18 5.2 20.4 8.4 19.6 12.4 "
                  "12 20",
    "comment": "B 2.6 4 21.4 17.6 6; P 9 16 12 21.4 15.5 16; "
               "-D 7.6 10.8 1.4; -D 12 10.8 1.4; -D 16.4 10.8 1.4",
    "bookmark": "P 6 3.6 18 3.6 18 21 12 16.2 6 21",
    "share": "P 13 4 22 11.6 13 19 13 14.6 8 15 2.4 19.6 4.4 12.4 8.6 9.2 13 8.6",
    "note": _NOTE,
    "back": "L 14.6 4.6 7.4 12 14.6 19.4",
    "chevron": "L 9.4 5 16.4 12 9.4 19",
    "down": "L 5 9 12 16 19 9",
    "close": "L 6 6 18 18; L 18 6 6 18",
    "search": "C 10.6 10.6 6.4; L 15.4 15.4 20.6 20.6",
    "gear": "C 12 12 3; C 12 12 6.6; L 12 2.6 12 5; L 12 19 12 21.4; L 2.6 12 5 12; "
            "L 19 12 21.4 12; L 5.4 5.4 7 7; L 17 17 18.6 18.6; L 5.4 18.6 7 17; L 17 7 18.6 5.4",
    "lock": "B 5 10.4 19 21 2.4; A 12 10.6 4.6 180 360; L 7.4 10.6 7.4 11; L 16.6 10.6 16.6 11",
    "globe": "C 12 12 8.6; L 3.4 12 20.6 12; A 19 12 11 140 220; A 5 12 11 -40 40",
    "pin": "C 12 9.6 2.6; A 12 9.6 6.6 150 390; L 6.3 12.9 12 21 17.7 12.9",
    "link": "R 2.6 8 12.6 16 4; R 11.4 8 21.4 16 4",
    "more": "D 5 12 1.9; D 12 12 1.9; D 19 12 1.9",
    "flip": "A 12 12 7.6 200 340; A 12 12 7.6 20 160; P 21.6 6 20.6 12 15.8 9; "
            "P 2.4 18 3.4 12 8.2 15",
    "flash": "P 13.6 2 5 13.4 11 13.4 9.8 22 19 10 12.6 10",
    "timer": "C 12 13.4 7.4; L 12 13.4 12 9.4; L 9.6 3 14.4 3; L 18.4 5.6 20 7.2",
    "layout": "R 3.6 3.6 20.4 20.4 2; L 12 3.6 12 20.4; L 12 12 20.4 12",
    "ratio": "R 6.4 3 17.6 21 2; L 2.6 8 2.6 16; L 21.4 8 21.4 16",
    "wand": "L 4 20 14 10; P 17 2 18.4 5.6 22 7 18.4 8.4 17 12 15.6 8.4 12 7 15.6 5.6; "
            "D 6 6.4 1.5; D 19.4 17 1.5",
    "text": "L 5 6.4 5 4.6 19 4.6 19 6.4; L 12 4.6 12 19.4; L 9.4 19.4 14.6 19.4",
    "sticker": "R 3.4 3.4 20.6 20.6 5; D 9 10 1.3; D 15 10 1.3; A 12 12 4.6 20 160",
    "spark": "P 12 2.4 14.4 9.6 21.6 12 14.4 14.4 12 21.6 9.6 14.4 2.4 12 9.6 9.6",
    "edit": "R 3.4 5 20.6 19 3; L 8 5 8 19; L 16 5 16 19; L 3.4 12 8 12; L 16 12 20.6 12",
    "template": "R 3.4 6.6 15.6 20.6 2.4; L 7.4 3.4 20.6 3.4 20.6 16.6",
    "check": "L 4.6 12.6 9.8 17.8 19.6 6.8",
    "hash": "L 9.6 4 7.6 20; L 16.4 4 14.4 20; L 4.4 9 20 9; L 4 15 19.6 15",
    "at": "C 12 12 3.6; A 12 12 8.4 40 340; L 15.6 8.4 15.6 13.6 18 15.4 20.2 13",
    "play": "P 7 4 20.4 12 7 20",
    "play_line": "L 7.6 5 18.6 12 7.6 19 7.6 5",
    "bell": "P 5 17.6 7 14.6 7 9.6 9.6 5.8 14.4 5.8 17 9.6 17 14.6 19 17.6; D 12 5 1.8; "
            "D 12 19.6 2.2",
    "mic": "B 9 2.6 15 14 3; A 12 11.4 6.4 0 180; L 12 18 12 21.4",
    "camera": "B 2.6 6.4 21.4 20 3; P 8.4 7 10 3.6 14 3.6 15.6 7; -D 12 13 4.2; D 12 13 2.2",
    "image": "R 3 4 21 20 2.6; D 8.4 9 1.9; P 4.4 19 10.4 12.4 14 16 16.4 13.6 20 19",
    "grid": "L 5 5 5 19; L 12 5 12 19; L 19 5 19 19",
    "menu": "L 4 6.4 20 6.4; L 4 12 20 12; L 4 17.6 20 17.6",
    "add_user": "C 10 8 4; A 10 22 8 200 335; L 19.4 7 19.4 13; L 16.4 10 22.4 10",
    "shield": "P 12 2.4 20 5.4 20 11.6 17 17.6 12 21.6 7 17.6 4 11.6 4 5.4; "
              "-L 8.4 11.8 11.2 14.6 16 9.2",
    "mail": "R 3 5 21 19 2.6; L 4 7 12 13.4 20 7",
    "phone": "R 6.6 2.6 17.4 21.4 3; L 10.6 18.4 13.4 18.4",
    "collection": "B 3.4 7.6 20.6 21 3; L 6 4.8 18 4.8; L 8.4 2 15.6 2; -L 12 10.8 12 17.6; "
                  "-L 8.6 14.2 15.4 14.2",
    "backspace": "P 8 5 21.6 5 21.6 19 8 19 2 12; -L 11.4 9 17.4 15; -L 17.4 9 11.4 15",
    "shift": "L 12 4.4 4.4 12.4 8.4 12.4 8.4 18.6 15.6 18.6 15.6 12.4 19.6 12.4 12 4.4",
    "enter": "L 20 6 20 12.6 5 12.6; L 9.4 8 4.8 12.6 9.4 17.2",
    "smile": "C 12 12 8.4; D 9 10 1.3; D 15 10 1.3; A 12 12 4.6 20 160",
    "wifi": "P 12 20.4 1.6 8.6 5 6 9 4.6 12 4.3 15 4.6 19 6 22.4 8.6",
    "signal": "P 21 3.4 21 20.6 3.4 20.6",
    "battery": "B 7 4 17 22 1.6; B 10 2 14 5 0.6",
    "spinner": "A 12 12 8.6 -90 170",
    "warning": "P 12 3 22.4 20.6 1.6 20.6; -L 12 9.4 12 14.4; -D 12 17.6 1.2",
    "message": "B 2.6 3.6 21.4 17.6 3; P 6 16 6 21.8 12 16; -L 7 8.6 17 8.6; -L 7 12.6 14 12.6",
    "chrome": "C 12 12 8.8; C 12 12 4; L 12 8 20 8; L 8.4 13.6 4.6 7.2; L 15.4 14 11.4 20.6",
    "call": "L 6 3.8 9 8.8 7.4 11 13 16.8 15.4 15.2 20.2 18.4 17.4 20.8 12.6 19.4 4.8 11.4 3.4 "
            "6.4 6 3.8",
    "draft": "B 4 3 20 21 2.4; -L 8 8.4 16 8.4; -L 8 12 16 12; -L 8 15.6 13 15.6",
    "flame": "P 12.4 2 18.6 9 19 14.6 16 20 12 21.8 8 20 5 15.6 6 10.4 9.6 11.6; "
             "-P 12 12.4 14.8 16.4 12 20 9.4 16.8",
}
_LAYERS: dict[str, tuple[tuple[str, str], ...]] = {
    "create": (("#25F4EE", "B 0.6 5 18 19 4"), ("#FE2C55", "B 6 5 23.4 19 4"),
               ("#FFFFFF", "B 2.8 5 21.2 19 4"), ("#161823", "L 12 8.6 12 15.4; L 8.6 12 15.4 12")),
    "create_light": (("#25F4EE", "B 0.6 5 18 19 4"), ("#FE2C55", "B 6 5 23.4 19 4"),
                     ("#161823", "B 2.8 5 21.2 19 4"),
                     ("#FFFFFF", "L 12 8.6 12 15.4; L 8.6 12 15.4 12")),
    "tiktok": (("#25F4EE", "D 7.6 17 4.4; -D 7.6 17 2; B 9.2 3 11.8 17 0.4; "
                "P 11 3 12.8 5.6 17.8 8 17.8 10.6 13 9.4 11 7.6"),
               ("#FE2C55", "D 9.2 18 4.4; -D 9.2 18 2; B 10.8 4 13.4 18 0.4; "
                "P 12.6 4 14.4 6.6 19.4 9 19.4 11.6 14.6 10.4 12.6 8.6"),
               ("", "D 8.4 17.5 4.2; -D 8.4 17.5 1.9; B 10 3.5 12.6 17.5 0.4; "
                "P 12 3.5 13.6 6.1 18.6 8.5 18.6 11 14 9.9 12 8.1")),
}


def known(name: str) -> bool:
    """Whether the painter has a glyph of that name."""
    return name in _STROKES or name in _LAYERS


def glyph(name: str, side: int, ink: Rgba) -> tuple[Image.Image, ...]:
    """The glyph as RGBA layers of the side, bottom first; nothing for an unknown name."""
    if name in _STROKES:
        return (_tinted(_STROKES[name], side, ink),)
    return tuple(_tinted(strokes, side, _rgba(own) if own else ink)
                 for own, strokes in _LAYERS.get(name, ()))


def _rgba(name: str) -> Rgba:
    return (int(name[1:3], 16), int(name[3:5], 16), int(name[5:7], 16), 255)


@lru_cache(maxsize=256)
def _tinted(strokes: str, side: int, ink: Rgba) -> Image.Image:
    mask = _mask(strokes, side)
    if ink[3] != 255:
        mask = mask.point([value * ink[3] // 255 for value in range(256)])
    layer = Image.new("RGBA", (side, side), ink)
    layer.putalpha(mask)
    return layer


@lru_cache(maxsize=256)
def _mask(strokes: str, side: int) -> Image.Image:
    big = side * _FINE
    mask = Image.new("L", (big, big), 0)
    draw = ImageDraw.Draw(mask)
    for stroke in strokes.split(";"):
        words = stroke.split()
        cut = words[0].startswith("-")
        numbers = [float(word) * big / 24 for word in words[1:]]
        if words[0][-1] == "A":
            numbers[3:] = [float(word) for word in words[4:]]
        _stroke(draw, words[0][-1], numbers, 0 if cut else 255, max(1, round(_PEN * big / 24)))
    return mask.reduce(_FINE)


def _stroke(draw: ImageDraw.ImageDraw, kind: str, at: list[float], ink: int, pen: int) -> None:
    if kind == "L":
        draw.line(at, fill=ink, width=pen, joint="curve")
        for index in (0, len(at) - 2):
            _disc(draw, at[index], at[index + 1], pen / 2, ink)
    elif kind == "P":
        draw.polygon(at, fill=ink)
    elif kind == "D":
        _disc(draw, at[0], at[1], at[2], ink)
    elif kind == "B":
        draw.rounded_rectangle((at[0], at[1], at[2], at[3]), at[4], fill=ink)
    elif kind == "R":
        draw.rounded_rectangle((at[0], at[1], at[2], at[3]), at[4], outline=ink, width=pen)
    else:
        around = at[2] + pen / 2
        box = (at[0] - around, at[1] - around, at[0] + around, at[1] + around)
        start, end = (0.0, 360.0) if kind == "C" else (at[3], at[4])
        draw.arc(box, start, end, fill=ink, width=pen)


def _disc(draw: ImageDraw.ImageDraw, x: float, y: float, radius: float, ink: int) -> None:
    draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=ink)
