from __future__ import annotations

import socket

import pytest

from postdeck.adb.server import AdbServer


@pytest.fixture
def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.fixture
async def server(free_port, tmp_path):
    server = AdbServer(free_port, private=True, home=tmp_path)
    await server.ensure()
    yield server
    await server.stop()
