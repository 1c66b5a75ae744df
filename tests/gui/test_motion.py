"""What moves takes its time, comes to rest, and stands still where a person wants no motion."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPropertyAnimation, Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from postdeck.core.settings import Motion as Setting
from postdeck.core.settings import Settings
from postdeck.gui.look import Look
from postdeck.gui.motion import IN_MS, OUT_MS, Motion
from postdeck.gui.widgets.beside import Beside
from postdeck.gui.widgets.toast import Toast
from tests.gui.house_rig import laid_out, until


@pytest.fixture
def page(qapp: QApplication) -> Iterator[QWidget]:
    made = QWidget()
    made.resize(800, 500)
    made.show()
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def moving(look: Look) -> Motion:
    """As on a screen whose system lets things move."""
    look.motion.hear_system(False)
    return look.motion


def running(part: QWidget) -> list[QPropertyAnimation]:
    return part.findChildren(QPropertyAnimation)


async def rest(part: QWidget) -> None:
    (one,) = running(part)
    done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    one.finished.connect(lambda: done.set_result(None))
    async with asyncio.timeout(15):
        await done
    await laid_out(part)  # it is ended for good a moment later
    assert running(part) == []


def test_without_a_screen_nothing_moves(look: Look) -> None:
    assert look.motion.reduced
    assert look.motion.ms(IN_MS) == 0


def test_the_setting_and_the_system_both_stop_it(moving: Motion, look: Look) -> None:
    menus = Qt.UIEffect.UI_General
    assert moving.ms(IN_MS) == IN_MS
    look.follow(Settings(motion=Setting.REDUCED))
    assert moving.ms(IN_MS) == 0
    assert not QApplication.isEffectEnabled(menus)
    look.follow(Settings())
    assert moving.ms(OUT_MS) == OUT_MS
    moving.hear_system(True)
    assert moving.reduced


@pytest.mark.skipif(sys.platform != "linux", reason="GNOME is asked on Linux only")
@pytest.mark.parametrize(("says", "reduces"), [("false", True), ("true", False)])
async def test_the_desktop_is_asked_without_waiting_for_it(
        look: Look, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, says: str, reduces: bool,
) -> None:
    program = tmp_path / "gsettings"
    program.write_text(f'#!/bin/sh\n[ "$3" = enable-animations ] && echo {says}\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    look.motion.hear_system(not reduces)
    look.motion.ask_the_system()
    assert look.motion.reduced is not reduces  # nobody has waited
    await until(lambda: look.motion.reduced is reduces, look.motion.heard)


async def test_a_toast_slides_in_and_out_and_then_costs_nothing(
        page: QWidget, moving: Motion) -> None:
    toast = Toast(page, motion=moving)
    toast.say("Deleted 12 tasks.", lambda: None)
    (one,) = running(toast)
    assert one.duration() == IN_MS
    place = one.endValue()
    assert toast.pos() != place
    await rest(toast)
    assert toast.pos() == place
    over: list[bool] = []
    toast.over.connect(lambda: over.append(True))
    toast.end()
    assert over == [True]
    assert running(toast)[0].duration() == OUT_MS
    await rest(toast)
    assert toast.isHidden()
    toast.end()
    assert over == [True]


async def test_with_reduced_motion_a_toast_is_there_at_once(page: QWidget, look: Look) -> None:
    toast = Toast(page, motion=look.motion)
    toast.say("Deleted 12 tasks.")
    assert toast.pos() == QPoint(24, page.height() - toast.height() - 24)
    assert running(toast) == []
    toast.end()
    assert toast.isHidden()


async def test_a_pane_slides_over_its_page_once(page: QWidget, moving: Motion) -> None:
    pane = QWidget()
    pane.hide()
    beside = Beside(QVBoxLayout(), pane, moving)
    QVBoxLayout(page).addWidget(beside)
    beside.show()
    page.layout().activate()
    beside.put_over(300, True)
    place = QPoint(beside.width() - 300, 0)
    assert pane.pos() != place
    await rest(pane)
    assert pane.pos() == place
    beside.put_over(320, True)  # another width of the window: no motion
    assert running(pane) == []
    assert pane.pos() == QPoint(beside.width() - 320, 0)
    beside.put_over(320, False)
    assert pane.isHidden()
