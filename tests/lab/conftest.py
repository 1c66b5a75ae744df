"""Fixtures of the lab's own tests: one phone with a real adb server, and a tiny app."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.lab.tiny_app import TinyApp
from tests.rigs.lab_rig import REAL, Rig, lab


@pytest.fixture
async def rig() -> AsyncIterator[Rig]:
    async with lab(1, popups=0.0, size=REAL) as running:
        yield running


@pytest.fixture
def app(rig: Rig) -> TinyApp:
    """A tiny app in front on the phone."""
    assert rig.farm is not None
    phone = rig.farm.phones[0].phone
    tiny = TinyApp(phone)
    phone.packages.add(tiny)
    package = phone.packages.get(tiny.package)
    assert package is not None
    assert phone.open(package, tiny.intent) == ""
    return tiny
