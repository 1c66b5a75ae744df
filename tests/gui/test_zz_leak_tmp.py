import weakref, pytest
from postdeck.gui.garbage import collect_all
from postdeck.gui.deck_view import DeckView
import postdeck.gui.deck_view as dv
from postdeck.core.clock import SystemClock
from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QWidget

@pytest.mark.parametrize("mode", ["plain", "far", "shown", "notasks"])
async def test_leak(desk, open_window, look, mode, monkeypatch):
    w = open_window(desk.deck)
    await w.loaded()
    v = DeckView(desk.deck, look, SystemClock(), w.messages, lambda i: None, far=mode != "plain")
    ref = weakref.ref(v)
    if mode in ("shown", "notasks"):
        v.show()
        for n in ([2,3,0] if mode == "shown" else [2,0]): v.show_page(n)
    await v.jobs.idle()
    await v.shut()
    v.deleteLater(); v.status.deleteLater(); del v
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    collect_all()
    print("LEAK" if ref() is not None else "FREE", mode)
    assert 0
