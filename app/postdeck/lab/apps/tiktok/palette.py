"""The app's own colours."""

from __future__ import annotations

INK = "#161823"
PALE = "#8A8B91"
RED = "#FE2C55"
WHITE = "#FFFFFF"
