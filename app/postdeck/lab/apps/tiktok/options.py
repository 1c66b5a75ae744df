"""What one may choose about a virtual TikTok, and the names of its faults."""

from __future__ import annotations

from dataclasses import dataclass

PACKAGE = "com.zhiliaoapp.musically"
VERSION = "43.1.4"

TIKTOK_FAULTS = {
    "upload_fails": "Every upload ends in an error that offers to retry.",
    "upload_stuck": "The percentage of an upload stops moving.",
    "toast_lost": "A finished upload shows no toast.",
    "crash_after_tap": "The app dies right after Post; by seed the upload lives on or is lost.",
    "logged_out": "Only the login page is shown.",
    "blocked": "The account status dialog is shown at every start.",
    "no_network": "Nothing loads, and uploads wait.",
    "caption_mangled": "Text fields lose characters.",
    "wrong_account": "Switching accounts lands on another one.",
    "moved_buttons": "An update has renamed Post.",
    "slow": "Every change of screen takes its time.",
}


@dataclass(frozen=True)
class TikTokOptions:
    """How one TikTok behaves.

    `popups` is the probability of an interruption at each moment that knows some; an upload takes
    `upload_seconds` lab seconds in `upload_steps` steps; `confirm_dialog` None lets the seed
    decide per post; `generation` picks the layout; `id_seed` None takes the app's seed.
    """

    popups: float = 0.15
    upload_seconds: float = 6.0
    upload_steps: int = 10
    confirm_dialog: bool | None = None
    generation: int = 1
    id_seed: int | None = None
