"""What one may choose about a virtual TikTok, and the names of its faults."""

from __future__ import annotations

from dataclasses import dataclass

PACKAGE = "com.zhiliaoapp.musically"

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
    "sound_late": "Sounds and searches take very long to load.",
    "sound_missing": "No sound is found, and every sound's page says that it is gone.",
    "no_shop": "The accounts may not add products.",
    "try_later": "Every start says that one has posted too often.",
    "guidelines": "Every start tells of a violation of the guidelines.",
    "content_check": "After Post, TikTok doubts the content and asks whether to post anyway.",
    "popup_continue": "An older draft is offered at every start and share.",
    "popup_continue_hidden": "The same, and the tree does not show the question.",
    "slow": "Every change of screen takes its time.",
}

POPUPS = {
    "contacts": "TikTok asks for the contacts.",
    "facebook": "TikTok asks for the friends on Facebook.",
    "email": "A sheet asks to link an email address.",
    "collections": "A sheet offers shared collections.",
    "security": "A sheet offers a security checkup.",
    "drafts_denied": "A dialog says that drafts cannot be saved.",
    "notifications": "A sheet asks for notifications.",
    "widget": "The launcher asks to add the camera's widget.",
    "anr": "Android says that TikTok isn't responding.",
}
"""Interruptions; the fault "popup_" and the name brings one at each of its moments."""
TIKTOK_FAULTS |= {f"popup_{name}": said for name, said in POPUPS.items()}


@dataclass(frozen=True)
class TikTokOptions:
    """How one TikTok behaves.

    `popups` is the probability of an interruption at each moment that knows some; an upload takes
    `upload_seconds` lab seconds in `upload_steps` steps; `confirm_dialog` None lets the seed
    decide per post; a sound takes `sound_seconds` to load; `generation` picks the layout (1 is
    version 43, 2 is an older one); `id_seed` None takes the app's seed.
    """

    popups: float = 0.15
    upload_seconds: float = 6.0
    upload_steps: int = 10
    confirm_dialog: bool | None = None
    sound_seconds: float = 1.0
    generation: int = 1
    id_seed: int | None = None
