"""How the adb server lists phones, in its long and its short form."""

from __future__ import annotations

import re
from dataclasses import dataclass

_STATES = (
    "device|offline|unauthorized|authorizing|connecting|recovery|sideload|rescue|bootloader|"
    r"host|detached|noperm|unknown|no permissions[^;]*(?:;.*\])?"
)
# Serials may hold spaces, parentheses and even state words. What follows the state in the long
# form are "key:value" tokens only, so the right split is the one that leaves nothing else.
_LONG_LINE = re.compile(
    rf"^(?P<address>\S.*?)\s+(?P<state>{_STATES})(?P<facts>(?:\s+[\w./-]+:\S*)*)\s*$"
)
_TRANSPORT = re.compile(r"\btransport_id:(\d+)")


@dataclass(frozen=True)
class AdbListing:
    """A line of adb's list. `state` is adb's word; `transport_id` 0 when adb gave none."""

    address: str
    state: str
    transport_id: int = 0

    @property
    def online(self) -> bool:
        """Whether it takes commands."""
        return self.state == "device"

    @property
    def unauthorized(self) -> bool:
        """Whether a person has to allow this computer first."""
        return self.state in ("unauthorized", "noperm") or self.state.startswith("no permissions")


def parse_listing(text: str) -> tuple[AdbListing, ...]:
    """The phones of a `devices-l` answer (or a `devices` answer: tabs, no transport ids)."""
    found = []
    for line in text.splitlines():
        if "\t" in line:
            address, _, state = line.partition("\t")
            found.append(AdbListing(address, state.strip()))
        elif match := _LONG_LINE.match(line):
            transport = _TRANSPORT.search(match["facts"])
            found.append(AdbListing(
                match["address"], match["state"], int(transport[1]) if transport else 0))
    return tuple(found)
