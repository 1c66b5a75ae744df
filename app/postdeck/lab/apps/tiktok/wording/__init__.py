"""The app's labels in Italian and Simplified Chinese, by what they are in English."""

from postdeck.lab.apps.tiktok.wording.around import AROUND
from postdeck.lab.apps.tiktok.wording.making import MAKING
from postdeck.lab.apps.words import Table

TABLE: Table = AROUND | MAKING

__all__ = ["TABLE"]
