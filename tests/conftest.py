"""What all tests need, wherever they were started from."""

from __future__ import annotations

import os
import signal

import pytest


def pytest_configure() -> None:
    """A shell starts what runs in its background deaf to Ctrl+C, and nohup to a terminal's end;
    the programs that tests start and end would inherit that. They are to speak English, whatever
    the computer speaks."""
    os.environ["LANGUAGE"] = "en"
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    hangup = getattr(signal, "SIGHUP", None)  # Windows has none
    if hangup is not None and signal.getsignal(hangup) is signal.SIG_IGN:
        signal.signal(hangup, signal.SIG_DFL)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Every test process begins with its part of the long tests. xdist gives each of them so many
    tests in a row, and who has done its own takes from the ends of the others'."""
    processes = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))
    long = [item for item in items if item.get_closest_marker("long")]
    others = [item for item in items if not item.get_closest_marker("long")]
    share, ordered = len(items) // processes, list[pytest.Item]()
    for number in range(processes):
        begin = long[number::processes]
        room = share - len(begin)
        ordered += begin + others[:room]
        del others[:room]
    items[:] = ordered + others
