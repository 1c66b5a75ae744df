"""Whether a window can be shown, asked without Qt."""

from __future__ import annotations

import socket

import pytest

from postdeck.launch import screen
from postdeck.launch.screen import screen_trouble


@pytest.mark.parametrize(("environ", "system", "trouble"), [
    ({}, "linux", "neither DISPLAY"), ({"DISPLAY": ""}, "linux", "neither DISPLAY"),
    ({"DISPLAY": ":7913"}, "linux", "does not answer"), ({}, "darwin", ""), ({}, "win32", ""),
    ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", ""), ({"DISPLAY": "far:0"}, "linux", ""),
    ({"QT_QPA_PLATFORM": "offscreen"}, "linux", "")])
def test_trouble_is_named(environ, system, trouble):
    found = screen_trouble(environ, system)
    assert trouble in found
    assert bool(trouble) == bool(found)


def test_an_x_server_that_listens_is_a_screen(tmp_path):
    path = str(tmp_path / "X1")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(path)
        server.listen()
        assert screen._answers(path)
    assert not screen._answers(path)
