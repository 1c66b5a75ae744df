"""An Instagram for virtual phones: its recorded screens, their traps and an honest ledger."""

from postdeck.lab.apps.instagram.app import Instagram
from postdeck.lab.apps.instagram.options import INSTAGRAM_FAULTS, InstagramOptions

__all__ = ["INSTAGRAM_FAULTS", "Instagram", "InstagramOptions"]
