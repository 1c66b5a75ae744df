"""Strings that a shell would love to run, by seed."""

from __future__ import annotations

import random
from collections.abc import Iterator

PIECES = (
    "'", '"', "`", "\\", "$", "$(", ")", "${", "}", ";", "&", "&&", "|", "||", "<", ">", ">>", "#",
    "!", "*", "?", "[", "]", "~", "^", "%", "=", "-", "--", "\n", "\r", "\t", " ", "\x01",
    "\x1b[2J", "\x7f", "é", "汉", "🐤", "\u202e", "\u2028", "\ufeff", "$IFS", "$0", "${IFS}", "\\'",
    "'\"'\"'", "\\\n", "EOF", "<<EOF", "(", "{", "a", "b c",
)


def hostile(count: int, seed: int, canary: str) -> Iterator[str]:
    """So many strings; most of them would write the file `canary` if any of it were run."""
    dice = random.Random(f"hostile {seed}")
    attacks = (
        f"$(touch {canary})", f"`touch {canary}`", f"; touch {canary};", f"| tee {canary}",
        f"&& touch {canary} #", f"'; touch {canary}; '", f'"; touch {canary}; "',
        f"\ntouch {canary}\n", f"> {canary}", f"<(touch {canary})", f"$((`touch {canary}`))",
        f"${{x:=$(touch {canary})}}", f"' && touch {canary} && '", f"\\$(touch {canary})",
        f"{{touch,{canary}}}", f"'$(touch {canary})'", f"\\';touch {canary};\\'",
    )
    for _ in range(count):
        parts = dice.choices(PIECES, k=dice.randrange(6))
        if dice.random() < 0.9:
            parts.insert(dice.randrange(len(parts) + 1), dice.choice(attacks))
        yield "".join(parts) + "".join(dice.choices(PIECES, k=dice.randrange(4)))
