"""Sentences from below the window (errors, advice, remarks) in the language that is spoken.

They are English wherever they are stored, logged or answered to programs; a person gets them
through `said`, at the last moment.
"""

from __future__ import annotations

from postdeck.services.languages import ENGLISH, phrases_of

_language = ENGLISH


def use(language: str) -> None:
    """Say sentences in this language from now on."""
    global _language  # as Qt's translators are the application's
    _language = language


def said(text: str) -> str:
    """A sentence, or several, as the window says it; what is not known stays English."""
    return text if _language == ENGLISH else phrases_of(_language).said(text)
