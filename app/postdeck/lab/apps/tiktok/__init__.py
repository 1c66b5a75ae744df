"""A TikTok for virtual phones: the screens of version 43.1.4, their traps and an honest ledger."""

from postdeck.lab.apps.tiktok.app import TikTok
from postdeck.lab.apps.tiktok.options import TIKTOK_FAULTS, TikTokOptions

__all__ = ["TIKTOK_FAULTS", "TikTok", "TikTokOptions"]
