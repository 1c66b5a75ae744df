"""Tests of the window: every coroutine runs on the loop that serves Qt and asyncio alike."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
import qasync
from PySide6.QtWidgets import QApplication

from postdeck.gui.app import application
from postdeck.gui.look import Look


def pytest_asyncio_loop_factories() -> Mapping[str, Callable[[], qasync.QEventLoop]]:
    """What pytest-asyncio asks for the loop of a test."""
    return {"qt": lambda: qasync.QEventLoop(application())}


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    return QApplication


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The application as the program makes it."""
    return application()


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    """The light look."""
    made = Look(qapp, "light")
    yield made
    made.deleteLater()
