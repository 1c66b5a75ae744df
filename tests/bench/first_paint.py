"""Measures, in a process of its own, how long after its spawn a window can be seen.

`python -m tests.bench.first_paint bare|postdeck SPAWNED FOLDER`; SPAWNED is the parent's
time.monotonic(). Prints the seconds until the first window was painted and, of PostDeck, until
the window had moved in.
"""

from __future__ import annotations

import json
import os
import sys
import time
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTableWidget, QWidget

SPAWNED = float(sys.argv[2])
LOOK_MS = 20


class Watch(QObject):
    """Notes when the first window was painted, and ends the program when it is all there."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.found: dict[str, float] = {}
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and isinstance(watched, QWidget):
            QApplication.instance().removeEventFilter(self)
            QTimer.singleShot(0, self, self._painted)  # when it has been brought to the screen
        return False

    def _painted(self) -> None:
        self.found["painted"] = time.monotonic() - SPAWNED
        self._timer.start()

    def _look(self) -> None:
        (window,) = (each for each in QApplication.topLevelWidgets()
                     if isinstance(each, QMainWindow))
        if sys.argv[1] != "bare" and not self._moved_in(window):
            return
        self._timer.stop()
        window.repaint()
        self.found["filled"] = time.monotonic() - SPAWNED
        print(json.dumps(self.found), flush=True)
        if sys.argv[1] == "bare":
            QApplication.quit()
        else:
            window.end()

    def _moved_in(self, window: Any) -> bool:
        return bool(getattr(window, "home", None) and window.live.devices)


def bare(app: QApplication) -> None:
    """The least there can be: an empty table in a window."""
    window = QMainWindow()
    window.setCentralWidget(QTableWidget(0, 10))
    window.resize(1440, 900)
    window.show()
    app.exec()


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    what, folder = sys.argv[1], sys.argv[3]
    app = QApplication(sys.argv[:1])
    watch = Watch(app)  # noqa: F841 - it lives as long as the program
    if what == "bare":
        bare(app)
        return
    app.setQuitOnLastWindowClosed(False)
    sys.argv[1:] = ["--profile", folder, "--adb-port", "0"]
    from postdeck.__main__ import main as run
    run()


if __name__ == "__main__":
    main()
