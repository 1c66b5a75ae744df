"""Makes Qt speak a language: its translators, its numbers and dates."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from postdeck.core.resources import resource
from postdeck.gui.language import sentences
from postdeck.services.languages import ENGLISH, chosen_language

_installed: list[QTranslator] = []
"""Qt has one set of translators per application; these are ours."""
_NO_COUNTRY = "en_150"
"""Where the computer names no country, English is written with 24 hours and day before month."""


def speak(setting: str) -> bool:
    """Speak the language that is set, "" for the computer's; whether it is another than before.

    What is shown already does not change by itself.
    """
    system = QLocale.system()
    language = chosen_language(setting, system.uiLanguages())
    if _installed and _installed[0].objectName() == language:
        return False
    app = QCoreApplication.instance()
    if app is None:
        return False
    for old in _installed:
        app.removeTranslator(old)
    _installed[:] = _translators(language)
    for new in reversed(_installed):  # the last one that is installed is asked first
        app.installTranslator(new)
    QLocale.setDefault(_locale(language, system))
    sentences.use(language)
    return True


def spoken() -> str:
    """The language that is spoken now."""
    return _installed[0].objectName() if _installed else ENGLISH


def _translators(language: str) -> list[QTranslator]:
    ours, qt = QTranslator(), QTranslator()
    ours.load(str(resource("languages", f"postdeck_{language}.qm")))
    ours.setObjectName(language)
    if language == ENGLISH:
        return [ours]
    qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return [ours, qt]


def _locale(language: str, system: QLocale) -> QLocale:
    """The computer's own ways where it speaks this language, else the language's usual ones."""
    own = QLocale(language)
    if system.language() == own.language():
        return system
    if language == ENGLISH and system.language() == QLocale.Language.C:
        return QLocale(_NO_COUNTRY)
    return own
