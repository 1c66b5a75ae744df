"""What a caption's marks mean (choices, lines, breaks, title), and how long the app says it is."""

from __future__ import annotations

import re

from postdeck.core.post import CaptionFormat
from postdeck.core.spintax import Spintax
from postdeck.core.task import Platform

TITLE = "##"
_BREAK = re.compile(r"[ \t]*###[ \t]*")


def split_title(text: str) -> tuple[str, str]:
    """Title and description of a resolved caption: "Title##Description".

    Without ## the title is "". Only the first ## splits; a later one is the description's own.
    """
    title, mark, description = text.partition(TITLE)
    return (title.strip(), description.strip()) if mark else ("", text)


def units(text: str, platform: Platform) -> int:
    """How long the app says that a text is.

    TikTok counts UTF-16 code units (shared/facts/media-limits.md); for Instagram, of which
    nothing is written, code points are taken.
    """
    if platform is Platform.TIKTOK:
        return len(text.encode("utf-16-le", "surrogatepass")) // 2
    return len(text)


class Captions:
    """The captions that one text of the user stands for; each is chosen by a task's number.

    ### is a line break, taken before anything is chosen, so that a hashtag behind ## keeps its #.
    With LINES, braces and bars are the caption's own. Raises InvalidInputError that names the
    place of a brace without its partner.
    """

    def __init__(self, text: str, kind: CaptionFormat = CaptionFormat.SPINTAX) -> None:
        text = text.replace("\r\n", "\n")
        self.lines: tuple[str, ...] = ()
        self._spintax = Spintax("")
        if kind is CaptionFormat.LINES:
            self.lines = tuple(_with_breaks(line.strip()) for line in text.split("\n")
                               if line.strip())
        else:
            self._spintax = Spintax(text, _with_breaks)

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self.lines) or self._spintax.count

    def of_task(self, request_id: str, index: int) -> str:
        """The caption of a request's task `index`: a line in turn, or a draw of the choices."""
        if self.lines:
            return self.lines[index % len(self.lines)]
        return self._spintax.drawn(request_id, index)

    def preview(self, most: int) -> tuple[str, ...]:
        """Up to `most` different captions, as they would be posted."""
        return tuple(dict.fromkeys(
            self.of_task("", index) for index in range(min(most, self.count))))


def _with_breaks(words: str) -> str:
    """The words with ### made into line breaks; a fourth # is the hashtag's that follows."""
    return _BREAK.sub("\n", words)
