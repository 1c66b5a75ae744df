"""Text on a virtual screen: which font, how wide, where the lines break."""

from __future__ import annotations

from functools import lru_cache

from PIL import ImageFont

Font = ImageFont.FreeTypeFont | ImageFont.ImageFont

_FACES = {
    False: ("DejaVuSansCondensed.ttf", "DejaVuSans.ttf"),
    True: ("DejaVuSansCondensed-Bold.ttf", "DejaVuSans-Bold.ttf"),
}
LEADING = 1.22
_CAP = 0.86  # DejaVu draws larger than the phones' own font at the same size
_LONGEST = 4000


@lru_cache(maxsize=64)
def font(size: int, bold: bool) -> Font:
    """The face for a text size in pixels; Pillow's own where DejaVu is missing."""
    pixels = max(8, round(size * _CAP))
    for name in _FACES[bold]:
        try:
            return ImageFont.truetype(name, pixels)
        except OSError:
            continue
    return ImageFont.load_default(pixels)


@lru_cache(maxsize=2048)
def width(text: str, size: int, bold: bool) -> float:
    """How wide the text is on one line, in pixels."""
    return font(size, bold).getlength(_printable(text))


def lines(text: str, size: int, bold: bool, room: int, most: int) -> list[str]:
    """The text broken into at most `most` lines that fit `room`; cut with an ellipsis."""
    out: list[str] = []
    for paragraph in text[:_LONGEST].replace("\t", " ").split("\n"):
        out.extend(_wrap(_printable(paragraph), size, bold, room))
        if len(out) > most:
            break
    if len(out) <= most:
        return out
    kept = out[:most]
    kept[-1] = _shorten(kept[-1] + "…", size, bold, room)
    return kept


def _printable(text: str) -> str:
    return "".join(c if c.isprintable() else " " for c in text)


def _wrap(text: str, size: int, bold: bool, room: int) -> list[str]:
    """One paragraph as lines; a word wider than the room is broken in the middle."""
    out: list[str] = []
    line = ""
    for word in text.split(" "):
        longer = f"{line} {word}" if line else word
        if width(longer, size, bold) <= room:
            line = longer
            continue
        if line:
            out.append(line)
        line = word
        while line and width(line, size, bold) > room:
            fits = _fitting(line, size, bold, room)
            out.append(line[:fits])
            line = line[fits:]
    out.append(line)
    return out


def _fitting(text: str, size: int, bold: bool, room: int) -> int:
    """How many characters of the text fit, at least one."""
    low, high = 1, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if width(text[:middle], size, bold) <= room:
            low = middle
        else:
            high = middle - 1
    return low


def _shorten(text: str, size: int, bold: bool, room: int) -> str:
    while len(text) > 1 and width(text, size, bold) > room:
        text = text[:-2] + "…"
    return text
