"""Which command names there are, and who runs them."""

from __future__ import annotations

from postdeck.lab.android.commands import (
    activity,
    content,
    dumps,
    files,
    listing,
    packages,
    processes,
    settings,
    text,
    touch,
)
from postdeck.lab.android.shell.call import Call, Runner, with_words

COMMANDS: dict[str, Runner] = {
    **activity.COMMANDS, **content.COMMANDS, **dumps.COMMANDS, **files.COMMANDS,
    **listing.COMMANDS, **packages.COMMANDS, **processes.COMMANDS, **settings.COMMANDS,
    **text.COMMANDS, **touch.COMMANDS,
}
_TOYS = frozenset({**files.COMMANDS, **listing.COMMANDS, **text.COMMANDS})


async def toybox(call: Call) -> int:
    """toybox COMMAND ...: the small Unix tools."""
    if not call.args:
        call.say(" ".join(sorted(_TOYS)))
        return 0
    if call.args[0] not in _TOYS:
        return call.complain(f"toybox: Unknown command {call.args[0]}", 127)
    return await call.run(with_words(call, call.args))


COMMANDS["toybox"] = toybox
