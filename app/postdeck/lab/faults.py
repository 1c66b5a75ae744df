"""The switches that make one virtual phone misbehave, by name."""

from __future__ import annotations

from collections.abc import Iterable

from postdeck.lab.apps.instagram.options import INSTAGRAM_FAULTS
from postdeck.lab.apps.tiktok.options import TIKTOK_FAULTS

ANDROID_FAULTS = {
    "silent": "Commands are accepted but never answered.",
    "push_truncates": "A push reports success but loses its last bytes.",
    "push_leaves_partial": "A broken push leaves what came so far, instead of nothing.",
    "scan_ignored": "Media scans find nothing.",
    "scan_slow": "Media scans take ten times as long.",
    "am_denied": "Starting an activity is refused with a SecurityException.",
    "grant_denied": "Granting permissions over adb is refused, as some makers do it.",
    "u2_not_connected": "The uiautomator2 server answers that UiAutomation is not connected, "
                        "until it is started again.",
    "u2_dies": "The uiautomator2 server dies at its next call.",
    "u2_registered": "Another automation tool holds UiAutomation: the server cannot start.",
    "dump_slow": "UI dumps take as long as while a video keeps the screen busy.",
    "blank_dump": "UI dumps hold a single empty node.",
    "dump_fails": "Every other UI dump ends in an error.",
    "dump_single_node": "Every other UI dump holds a single empty node.",
    "dump_stale": "Every other UI dump shows what was there at the one before.",
    "text_lost": "Text that is set never reaches the field.",
    "tap_lost": "Taps do nothing.",
    "screencap_fails": "Screenshots come back empty.",
    "sleepy": "The screen turns off again right after it was woken.",
}
"""What the phone itself knows; the apps know more ("upload_fails", ...)."""
KNOWN_FAULTS = ANDROID_FAULTS | INSTAGRAM_FAULTS | TIKTOK_FAULTS


class Faults:
    """The switches of one phone."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._on: set[str] = set()
        for name in names:
            self.set(name)

    def on(self, name: str) -> bool:
        """Whether a switch is on."""
        return name in self._on

    def set(self, name: str, on: bool = True) -> None:
        """Turn a switch; raises ValueError when there is no such switch."""
        if name not in KNOWN_FAULTS:
            known = ", ".join(sorted(KNOWN_FAULTS))
            raise ValueError(f"there is no fault {name}; known are {known}")
        if on:
            self._on.add(name)
        else:
            self._on.discard(name)

    def names(self) -> tuple[str, ...]:
        """Those that are on."""
        return tuple(sorted(self._on))
