"""What the start read of the libraries goes back to the system, and comes again when wanted."""

from __future__ import annotations

import asyncio
import os
import sys

from postdeck.gui.resting import _of_libraries

PROGRAM = """
from PySide6.QtWidgets import QApplication, QLabel
from postdeck.gui.resting import let_go

app = QApplication([])
asked = let_go()
label = QLabel("still there")
label.show()
assert not label.grab().toImage().isNull()
print(asked)
"""

MAPS = """\
7f00-7f10 r--p 00000000 fe:00 11    /usr/lib/libQt6Core.so.6
7f10-7f20 r-xp 00010000 fe:00 11    /usr/lib/libQt6Core.so.6
7f20-7f30 rw-p 00020000 fe:00 11    /usr/lib/libQt6Core.so.6
7f30-7f40 rw-p 00000000 00:00 0     [heap]
7f40-7f50 r--s 00000000 fe:00 12    /usr/share/fonts/a font.ttf
7f50-7f60 r-xp 00000000 00:00 0     [vdso]
"""


def test_only_libraries_that_nobody_writes_to_are_meant() -> None:
    assert list(_of_libraries(MAPS)) == [(0x7f00, 0x7f10), (0x7f10, 0x7f20)]


async def test_a_window_goes_on_after_its_libraries_were_let_go() -> None:
    program = await asyncio.create_subprocess_exec(
        sys.executable, "-c", PROGRAM, stdout=asyncio.subprocess.PIPE,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"})
    told, _ = await program.communicate()
    assert program.returncode == 0
    # How much goes, tests/bench measures: here others use the libraries too.
    assert (int(told) > 10_000_000) is (sys.platform == "linux")
