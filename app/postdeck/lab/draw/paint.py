"""Paints a tree of views: what a screenshot of the virtual phone shows."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable

from PIL import Image, ImageDraw

from postdeck.lab.android.view import Look, View
from postdeck.lab.draw import fonts, icons, shapes
from postdeck.lab.draw.pictures import picture
from postdeck.lab.draw.png import png

Box = tuple[int, int, int, int]
Content = Callable[[str], bytes | None]

_KEPT = 16
_LABEL = 26
_GHOST = "#8A8B91"  # the ink of a hint


_painted: OrderedDict[Hashable, bytes] = OrderedDict()


def paint(root: View, size: tuple[int, int], content: Content) -> bytes:
    """A PNG of the tree; `content` gives the bytes behind a picture's sha256, if it has them.

    Screens are asked for again and again while nothing on them changes: the latest are kept.
    """
    key = (size, content, *(_seen(view) for view in root.walk()))
    made = _painted.pop(key, None)
    if made is None:
        made = _paint(root, size, content)
        while len(_painted) >= _KEPT:
            _painted.popitem(last=False)
    _painted[key] = made
    return made


def _seen(view: View) -> Hashable:
    """All of a view that is painted."""
    return (view.bounds, view.text, view.look, view.hint, view.password, view.focused, view.cls)


def _paint(root: View, size: tuple[int, int], content: Content) -> bytes:
    image = Image.new("RGB", size, (0, 0, 0))
    draw = ImageDraw.Draw(image, "RGBA")  # so that see-through inks blend
    for view in root.walk():
        box = _clipped(view.bounds, size)
        if box is not None:
            _view(image, draw, view, box, content)
    return png(image)


def _clipped(bounds: Box, size: tuple[int, int]) -> Box | None:
    left, top, right, bottom = bounds
    right, bottom = min(right, size[0]), min(bottom, size[1])
    if left < 0 or top < 0:
        left, top = max(left, 0), max(top, 0)
    return (left, top, right, bottom) if left < right and top < bottom else None


def _view(image: Image.Image, draw: ImageDraw.ImageDraw, view: View, box: Box,
          content: Content) -> None:
    look = view.look
    if look.icon in ("fade_up", "fade_down"):
        shapes.fade(image, box, look.fill or "#000000", upwards=look.icon == "fade_up")
        return
    if look.picture:
        thumb = picture(look.picture, (box[2] - box[0], box[3] - box[1]), content)
        image.paste(thumb, box[:2], shapes.rounded(thumb.size, look.radius))
    elif look.fill:
        shapes.fill(image, box, look.fill, look.radius)
    if look.edge:
        shapes.edge(image, box, look.edge, look.radius)
    words = "•" * len(view.text) if view.password else view.text
    inner = _icon(image, view, box, bool(words)) if look.icon else box
    if words and shapes.colour(look.ink)[3]:
        _text(draw, view, words, inner)


def _icon(image: Image.Image, view: View, box: Box, beside_text: bool) -> Box:
    """Paint the icon, in the middle or left of the text; returns what is left for the text."""
    left, top, right, bottom = box
    look = view.look
    side = max(8, min(look.size, right - left, bottom - top))
    gap = side // 3
    x = left + (right - left - side) // 2
    if beside_text:
        wide = fonts.width(view.text, look.size, look.bold)
        x = left
        if look.align == "center":
            x = max(left, round(left + (right - left - side - gap - wide) / 2))
    y = top + (bottom - top - side) // 2
    for layer in icons.glyph(look.icon, side, shapes.colour(look.ink)):
        image.paste(layer, (x, y), layer)
    return (x + side + gap, top, right, bottom)


def _fitted(words: str, look: Look, room: int) -> int:
    """The text size: a short label shrinks a little before it breaks or is cut."""
    size = look.size
    if len(words) <= _LABEL:
        while size > look.size * 0.7 and fonts.width(words, size, look.bold) > room:
            size -= 2
    return size


def _text(draw: ImageDraw.ImageDraw, view: View, words: str, box: Box) -> None:
    look = view.look
    left, top, right, bottom = box
    size = _fitted(words, look, right - left)
    step = round(size * fonts.LEADING)
    most = max(1, (bottom - top + step // 3) // step)
    rows = fonts.lines(words, size, look.bold, max(1, right - left), most)
    face = fonts.font(size, look.bold)
    ink = shapes.colour(_GHOST if view.hint and view.text == view.hint else look.ink)
    field = view.cls.endswith("EditText")
    y = top if field else top + (bottom - top - step * len(rows)) // 2
    align = "left" if view.look.icon else look.align
    for row in rows:
        x: float = left
        if align != "left":
            spare = right - left - fonts.width(row, size, look.bold)
            x = left + (spare / 2 if align == "center" else spare)
        draw.text((x, y + step / 2), row, font=face, fill=ink, anchor="lm")
        y += step
    if field and view.focused:
        shown = "" if view.text == view.hint else rows[-1]
        caret = left + round(fonts.width(shown, size, look.bold)) + 4
        last = y - step
        draw.rectangle((caret, last + 4, caret + 4, last + step - 6), fill=(254, 44, 85))
