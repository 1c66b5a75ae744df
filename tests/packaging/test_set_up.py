"""The set-up for Windows names what the program names, and can be read in any code page."""

from __future__ import annotations

import re
from pathlib import Path

from postdeck.gui import windows_shell

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "windows" / "postdeck.iss"


def test_the_script_is_ascii_because_it_has_no_byte_order_mark() -> None:
    SCRIPT.read_text(encoding="ascii")


def test_model_and_mutex_are_those_of_the_running_window() -> None:
    defined = dict(re.findall(r'#define (\w+) "([^"]+)"', SCRIPT.read_text(encoding="ascii")))
    assert defined == {"Model": windows_shell.MODEL, "Mutex": windows_shell.MUTEX}


def test_every_icon_joins_the_window_in_the_taskbar() -> None:
    icons = re.findall(r'^Name: "\{(?:group|userdesktop)\}.*$',
                       SCRIPT.read_text(encoding="ascii"), re.MULTILINE)
    assert len(icons) == 2
    assert all('AppUserModelID: "{#Model}"' in each for each in icons)


def test_every_file_type_that_is_opened_on_linux_is_offered_on_windows() -> None:
    offered = set(re.findall(r'SupportedTypes"; ValueType: string; ValueName: "(\.\w+)"',
                             SCRIPT.read_text(encoding="ascii")))
    assert offered == {".mp4", ".mov", ".webm", ".jpg", ".jpeg", ".png", ".webp"}
