from tests.gui.test_decks import *
from tests.gui.test_decks import far, open_decks
from tests.gui.conftest import *
async def test_kb(far, open_decks):
    from PySide6.QtWidgets import QApplication
    window = await open_decks(shelf(far))
    QTest.keySequence(window, "Ctrl+5")
    print("settings first", window.settings.isVisible(), QApplication.activeWindow())
    QTest.keySequence(window, "Ctrl+1")
    print("dev", window.devices.isVisible())
    QTest.keySequence(window, "Ctrl+Shift+D")
    menu = window.switcher.menu
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    await asyncio.sleep(0.2)
    print(menu.isVisible(), QApplication.activeWindow(), QApplication.focusWidget(), QApplication.activePopupWidget())
    QTest.keySequence(window, "Ctrl+5")
    print("settings", window.settings.isVisible())
    window.activateWindow(); await asyncio.sleep(0.1)
    print(QApplication.activeWindow(), QApplication.focusWidget())
    QTest.keySequence(window, "Ctrl+5")
    print("settings", window.settings.isVisible())
    assert 0
