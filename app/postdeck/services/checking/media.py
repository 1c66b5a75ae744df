"""Whether an app takes the files of a post, by the limits."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from postdeck.core.check import Where
from postdeck.core.task import Material
from postdeck.media.limits import Bounds, Rules
from postdeck.services.checking.findings import Findings

_EXPORT = "Export it again as MP4 (H.264 and AAC)."
_RESIZE = "Export it in another size, 1080 x 1920 for example."
_WORDS = {"mp4": "MP4", "mov": "MOV", "webm": "WebM", "mkv": "MKV", "3gp": "3GP", "jpeg": "JPEG",
          "png": "PNG", "webp": "WebP", "h264": "H.264", "hevc": "H.265", "vp8": "VP8",
          "vp9": "VP9", "av1": "AV1", "aac": "AAC", "mp3": "MP3", "opus": "Opus",
          "vorbis": "Vorbis", "mpeg4": "MPEG-4"}


@dataclass(frozen=True)
class _Kind:
    """A limit of words: which ones a file may be."""

    bound: str
    of: Callable[[Material], str]
    says: str
    advice: str = _EXPORT


@dataclass(frozen=True)
class _Measure:
    """A limit of numbers: `of` gives what is held against least and most; 0 is not known."""

    bound: str
    of: Callable[[Material], tuple[float, float]]
    says: Callable[[Material], str]
    unit: Callable[[float], str]
    advice: str
    tail: str = ""


def _video(material: Material, word: str) -> str:
    return word if material.kind == "video" else ""


_KINDS = (
    _Kind("containers", lambda m: _video(m, m.container), "is a file of type {0}"),
    _Kind("codecs", lambda m: _video(m, m.codec), "is packed with {0}"),
    _Kind("pixel_formats", lambda m: _video(m, m.pixel_format), "has the colour format {0}",
          "Export it again with 4:2:0 colours (8 bits)."),
    _Kind("audio_codecs", lambda m: m.audio_codec, "has sound in {0}"),
    _Kind("formats", lambda m: m.codec if m.kind == "image" else "", "is a {0} picture",
          "Export it as JPEG."),
)


def _twice(value: float) -> tuple[float, float]:
    return value, value


def _size(material: Material) -> str:
    return f"is {material.width} x {material.height}"


_MEASURES = (
    _Measure("seconds", lambda m: _twice(m.duration), lambda m: f"is {_span(m.duration)} long",
             lambda value: _span(value), "Cut it to length, or choose another."),
    _Measure("megabytes", lambda m: _twice(m.size / 1e6), lambda m: f"has {m.size / 1e6:.1f} MB",
             lambda value: f"{value:g} MB", "Export it smaller."),
    _Measure("fps", lambda m: _twice(m.fps), lambda m: f"has {m.fps:.3g} pictures a second",
             lambda value: f"{value:g}", "Export it with 30 pictures a second.", " a second"),
    _Measure("side", lambda m: (min(m.width, m.height), max(m.width, m.height)), _size,
             lambda value: f"{value:g}", _RESIZE, " pixels on each side"),
    _Measure("width", lambda m: _twice(m.width), _size,
             lambda value: f"{value:g}", _RESIZE, " pixels in width"),
    _Measure("aspect", lambda m: _twice(m.width / m.height if m.height else 0),
             lambda m: f"{_size(m)} ({_ratio(m.width / m.height)})", lambda value: _ratio(value),
             "Crop it, or mind the bars or cuts that the app makes.", " (width to height)"),
    _Measure("audio_rate", lambda m: _twice(m.audio_rate),
             lambda m: f"has sound with {m.audio_rate:,} Hz", lambda value: f"{value:,.0f} Hz",
             _EXPORT),
)


def look_at_media(materials: Sequence[Material], rules: Rules, kind: str, found: Findings) -> None:
    """Hold the files against the limits; `kind` is what it becomes: “a TikTok video”."""
    refused: set[str] = set()
    for text, advice, bound in _outside(materials, rules.refuse, f"{kind} takes"):
        found.error(Where.MEDIA, text, advice)
        refused.add(bound)
    for text, advice, bound in _outside(materials, rules.warn, f"{kind} should have"):
        if bound not in refused:
            found.warning(Where.MEDIA, text, advice)


def _outside(
    materials: Sequence[Material], bounds: Bounds, takes: str
) -> Iterator[tuple[str, str, str]]:
    """Sentences and advice for what lies outside, and the name of the bound."""
    if materials and materials[0].kind == "image":
        yield from _outside_count(len(materials), bounds, takes)
    for kind in _KINDS:
        allowed: tuple[str, ...] | None = getattr(bounds, kind.bound)
        wrong = [each for each in materials
                 if allowed is not None and kind.of(each) and kind.of(each) not in allowed]
        if wrong and allowed is not None:
            said = kind.says.format(_word(kind.of(wrong[0])))
            yield (f"{_named(wrong, said)}; {takes} {_either(allowed)}.", kind.advice, kind.bound)
    for measure in _MEASURES:
        low = getattr(bounds, f"{measure.bound}_min", None)
        high = getattr(bounds, f"{measure.bound}_max", None)
        wrong = [each for each in materials if _is_outside(measure.of(each), low, high)]
        if wrong:
            allowed_range = f"{_range(low, high, measure.unit)}{measure.tail}"
            yield (f"{_named(wrong, measure.says(wrong[0]))}; {takes} {allowed_range}.",
                   measure.advice, measure.bound)


def _outside_count(count: int, bounds: Bounds, takes: str) -> Iterator[tuple[str, str, str]]:
    if _is_outside(_twice(count), bounds.images_min, bounds.images_max):
        allowed = _range(bounds.images_min, bounds.images_max, lambda value: f"{value:g}")
        yield (f"There are {count} images; {takes} {allowed}.", "Choose fewer, or make two posts.",
               "images")


def _is_outside(values: tuple[float, float], low: float | None, high: float | None) -> bool:
    least, most = values
    return (low is not None and 0 < least < low) or (high is not None and most > high)


def _named(wrong: Sequence[Material], said: str) -> str:
    more = len(wrong) - 1
    rest = f" (and {more} more)" if more else ""
    return f"{wrong[0].name}{rest} {said}"


def _range(low: float | None, high: float | None, unit: Callable[[float], str]) -> str:
    if low is None or high is None:
        return f"at most {unit(high)}" if high is not None else f"at least {unit(low or 0)}"
    return f"{unit(low)} to {unit(high)}"


def _word(word: str) -> str:
    return _WORDS.get(word, word)


def _either(words: Sequence[str]) -> str:
    *first, last = (_word(word) for word in words)
    return f"{', '.join(first)} or {last}" if first else last


def _span(seconds: float) -> str:
    if seconds < 120:
        return f"{seconds:.3g} s"
    return f"{seconds / 60:.3g} min"


def _ratio(value: float) -> str:
    whole = Fraction(value).limit_denominator(20)
    if abs(float(whole) - value) > 1e-6:
        return f"{value:g}:1"
    return f"{whole.numerator}:{whole.denominator}"
