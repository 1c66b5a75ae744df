"""What one may choose about a virtual Instagram, and the names of its faults."""

from __future__ import annotations

from dataclasses import dataclass

PACKAGE = "com.instagram.android"
VERSION = "407.0.0.55.243"
LANDINGS = ("clips", "story", "direct", "chooser", "home")

INSTAGRAM_FAULTS = {
    "upload_fails": "Every upload ends in an error that offers to retry.",
    "upload_stuck": "The percentage of an upload stops moving.",
    "toast_lost": "A finished upload shows no message.",
    "crash_after_tap": "The app dies right after Share; by seed the upload lives on or is lost.",
    "logged_out": "Only the login page is shown.",
    "blocked": "The page of a suspended account is shown at every start.",
    "challenge": "Instagram wants to know whether a person is there.",
    "no_network": "Nothing loads, and uploads wait.",
    "caption_mangled": "Text fields lose characters.",
    "wrong_account": "Switching accounts lands on another one.",
    "moved_buttons": "An update has renamed Share.",
    "slow": "Every change of screen takes its time.",
}


@dataclass(frozen=True)
class InstagramOptions:
    """How one Instagram behaves. None lets the seed decide each time, if `popups` is not 0.

    `popups` is the probability of a notice at each moment that knows some, `notices` names those
    that come for certain. In lab seconds: an upload takes `upload_seconds` in `upload_steps`
    steps, its message stays for `message_seconds`, Share is greyed out for up to
    `ready_seconds`, and a finished post is on the profile after `profile_seconds`.
    `nux` puts the real Share into a sheet, `says_next` makes Share read "Next" before it;
    `limited_reach` asks once more (None: for videos over three minutes); `wrong_gallery` opens
    the gallery of stories once; `story_sheet` asks where a story goes; `share_lands` is where
    shared media end up ("": as the target's name says), one of LANDINGS; `create_tab` is the
    older bar of generation 1; `pinned` posts stand before the others on the profile.
    """

    popups: float = 0.15
    notices: tuple[str, ...] = ()
    upload_seconds: float = 6.0
    upload_steps: int = 10
    message_seconds: float = 8.0
    ready_seconds: float = 2.0
    profile_seconds: float = 0.0
    nux: bool | None = None
    says_next: bool | None = None
    limited_reach: bool | None = None
    wrong_gallery: bool | None = None
    story_sheet: bool | None = None
    share_lands: str = ""
    create_tab: bool = False
    pinned: int = 0
    generation: int = 1
