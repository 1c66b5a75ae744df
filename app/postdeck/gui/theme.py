"""Every colour of the window, as two frozen sets of tokens, light and dark."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Tone(StrEnum):
    """What a colour says of a thing's state."""

    OK = "ok"
    RUN = "run"
    WAIT = "wait"
    WARN = "warn"
    BAD = "bad"
    MISS = "miss"
    TIKTOK = "tiktok"
    INSTAGRAM = "instagram"


@dataclass(frozen=True)
class Pair:
    """A text colour and the ground that it stands on."""

    text: str
    ground: str


@dataclass(frozen=True)
class Theme:
    """One set of colours, as #RRGGBB; what each is for is said in style.py and the widgets."""

    name: str
    window: str
    rail: str
    surface: str
    sunken: str
    hover: str
    row_selected: str
    accent_soft: str
    line: str
    line_strong: str
    control_line: str
    text: str
    text_2: str
    text_3: str
    text_off: str
    accent: str
    accent_hover: str
    accent_text: str
    on_accent: str
    focus: str
    track: str
    run_fill: str
    tip: str
    tip_text: str
    tip_2: str
    tones: tuple[tuple[Tone, Pair], ...]

    @property
    def dark(self) -> bool:
        """Whether it is light writing on dark ground."""
        return self.name == "dark"

    def tone(self, tone: Tone) -> Pair:
        """The colours of a state."""
        return dict(self.tones)[tone]

    def colour(self, token: str) -> str:
        """The colour named by a field of this class or by a tone."""
        if token in Tone.__members__.values():
            return self.tone(Tone(token)).text
        return str(getattr(self, token))


LIGHT = Theme(
    name="light",
    window="#F6F5F2", rail="#EFEDE8", surface="#FFFFFF", sunken="#F1EFEA", hover="#F0EEE9",
    row_selected="#E6EDFD", accent_soft="#E6EDFD",
    line="#E2DFD8", line_strong="#C9C5BB", control_line="#8C877C",
    text="#1E1D1A", text_2="#55524B", text_3="#6B675F", text_off="#9B968C",
    accent="#2B59D9", accent_hover="#244CBD", accent_text="#2450C4", on_accent="#FFFFFF",
    focus="#2B59D9", track="#DDD9D0", run_fill="#C9D8FA",
    tip="#24231F", tip_text="#F6F5F2", tip_2="#B9B5AB",
    tones=(
        (Tone.OK, Pair("#1B6B3A", "#E2F2E7")),
        (Tone.RUN, Pair("#1F4FBF", "#E4EBFC")),
        (Tone.WAIT, Pair("#55524B", "#ECEAE4")),
        (Tone.WARN, Pair("#855000", "#FBEED3")),
        (Tone.BAD, Pair("#B0241C", "#FBE5E2")),
        (Tone.MISS, Pair("#673B9C", "#F0E8FA")),
        (Tone.TIKTOK, Pair("#0F6E7E", "#E0F0F2")),
        (Tone.INSTAGRAM, Pair("#A62F6C", "#F9E6EF")),
    ),
)

DARK = Theme(
    name="dark",
    window="#141517", rail="#0F1011", surface="#1B1C1F", sunken="#111214", hover="#222327",
    row_selected="#1E2B4D", accent_soft="#1D2947",
    line="#2B2D31", line_strong="#3F4248", control_line="#71757D",
    text="#ECECEA", text_2="#B6B7BA", text_3="#94969C", text_off="#63666C",
    accent="#3F6BEB", accent_hover="#365FDC", accent_text="#9DB8FF", on_accent="#FFFFFF",
    focus="#7FA0FF", track="#2A2C30", run_fill="#2A3F75",
    tip="#2E3035", tip_text="#ECECEA", tip_2="#B6B7BA",
    tones=(
        (Tone.OK, Pair("#7DD3A0", "#16301F")),
        (Tone.RUN, Pair("#9DB8FF", "#1D2947")),
        (Tone.WAIT, Pair("#B6B7BA", "#2A2C30")),
        (Tone.WARN, Pair("#F0BF63", "#382A10")),
        (Tone.BAD, Pair("#FF9F96", "#40201D")),
        (Tone.MISS, Pair("#CBB0F3", "#312447")),
        (Tone.TIKTOK, Pair("#6CC7D4", "#12333D")),
        (Tone.INSTAGRAM, Pair("#F08DBB", "#431F32")),
    ),
)
