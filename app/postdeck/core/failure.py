"""The closed list of reasons why a task did not end confirmed, and what follows from each."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Failure(StrEnum):
    """Why a task failed; stored with the task, so values never change meaning."""

    PHONE_OFFLINE = "phone_offline"
    PHONE_UNAUTHORIZED = "phone_unauthorized"
    PHONE_LOCKED = "phone_locked"
    PHONE_STORAGE = "phone_storage"
    PHONE_SILENT = "phone_silent"
    PUSH_BROKEN = "push_broken"
    MEDIA_UNREADABLE = "media_unreadable"
    MEDIA_NOT_INDEXED = "media_not_indexed"
    NO_MATERIAL = "no_material"
    ALREADY_POSTED = "already_posted"
    APP_MISSING = "app_missing"
    APP_CRASHED = "app_crashed"
    ACCOUNT_MISMATCH = "account_mismatch"
    NOT_LOGGED_IN = "not_logged_in"
    ACCOUNT_BLOCKED = "account_blocked"
    UNKNOWN_SCREEN = "unknown_screen"
    UI_SERVER = "ui_server"
    NO_NETWORK = "no_network"
    CAPTION_LOST = "caption_lost"
    UPLOAD_FAILED = "upload_failed"
    UPLOAD_NOT_SEEN = "upload_not_seen"
    DISK_FULL = "disk_full"
    STALLED = "stalled"
    NOT_SUPPORTED = "not_supported"
    INTERNAL = "internal"


class RetryClass(StrEnum):
    """Failures that a person lets PostDeck repeat, or not, together."""

    PHONE = "phone"
    APP = "app"
    NETWORK = "network"


@dataclass(frozen=True)
class FailureRule:
    """What a failure means to a person and to the scheduler.

    `retries` is how many further attempts PostDeck makes by itself, `pause_seconds` the wait
    before each, `kind` with which others a person may allow fewer. `waits_for_phone` means: the
    task goes back to the queue and starts again when the phone is ready, without using up an
    attempt. None of it applies once a task is armed.
    """

    title: str
    advice: str
    retries: int = 0
    pause_seconds: float = 0.0
    waits_for_phone: bool = False
    kind: RetryClass = RetryClass.PHONE


RULES: dict[Failure, FailureRule] = {
    Failure.PHONE_OFFLINE: FailureRule(
        "phone unplugged", "Check the cable or Wi-Fi. The task goes on when the phone is back.",
        waits_for_phone=True),
    Failure.PHONE_UNAUTHORIZED: FailureRule(
        "phone not authorized", "Unlock the phone and accept “Allow USB debugging”.",
        waits_for_phone=True),
    Failure.PHONE_LOCKED: FailureRule(
        "phone locked", "Unlock the phone, or remove its PIN for unattended posting."),
    Failure.PHONE_STORAGE: FailureRule(
        "phone storage full", "Free some space on the phone, then retry."),
    Failure.PHONE_SILENT: FailureRule(
        "phone does not answer", "Unplug and replug the phone, or restart it, then retry.",
        retries=2, pause_seconds=5),
    Failure.PUSH_BROKEN: FailureRule(
        "copy to the phone broke", "Check the cable, then retry.", retries=2, pause_seconds=2),
    Failure.MEDIA_UNREADABLE: FailureRule(
        "media file unreadable", "Choose the file again; it may have been moved or damaged."),
    Failure.MEDIA_NOT_INDEXED: FailureRule(
        "phone did not index the file", "Restart the phone, then retry.",
        retries=1, pause_seconds=5),
    Failure.NO_MATERIAL: FailureRule(
        "nothing to post", "Add media to the library or folder, then retry."),
    Failure.ALREADY_POSTED: FailureRule(
        "already posted", "Choose another file, or allow it again (“post again”, allow_repeat)."),
    Failure.APP_MISSING: FailureRule(
        "app not installed", "Install the app on the phone and sign in."),
    Failure.APP_CRASHED: FailureRule(
        "app crashed", "Open the app by hand once; update it if it crashes again.",
        retries=2, pause_seconds=5, kind=RetryClass.APP),
    Failure.ACCOUNT_MISMATCH: FailureRule(
        "wrong account", "Sign in to the wanted account in the app, then retry."),
    Failure.NOT_LOGGED_IN: FailureRule(
        "not signed in", "Sign in to the app on the phone, then retry."),
    Failure.ACCOUNT_BLOCKED: FailureRule(
        "account blocked", "Open the app and read its notice; PostDeck can't do this for you."),
    Failure.UNKNOWN_SCREEN: FailureRule(
        "unknown screen", "Look at the last screenshot. If the app has changed, mend the selector.",
        retries=1, pause_seconds=3, kind=RetryClass.APP),
    Failure.UI_SERVER: FailureRule(
        "screen reader not working", "Stop other automation tools on the phone, then retry.",
        retries=2, pause_seconds=3),
    Failure.NO_NETWORK: FailureRule(
        "phone has no internet", "Check the phone's connection, then retry.",
        retries=2, pause_seconds=30, kind=RetryClass.NETWORK),
    Failure.CAPTION_LOST: FailureRule(
        "caption not taken", "The app changed the caption. Shorten or simplify it, then retry.",
        retries=1, pause_seconds=2, kind=RetryClass.APP),
    Failure.UPLOAD_FAILED: FailureRule(
        "upload failed", "The app said so. Look at the phone before posting again."),
    Failure.UPLOAD_NOT_SEEN: FailureRule(
        "post not seen", "Look at the profile on the phone, then say whether it is there."),
    Failure.DISK_FULL: FailureRule(
        "this computer's disk is full", "Free some space on this computer, then retry."),
    Failure.STALLED: FailureRule(
        "this computer stalled", "Keep this computer awake while it posts, then retry."),
    Failure.NOT_SUPPORTED: FailureRule(
        "not possible yet", "Change the option, then post again."),
    Failure.INTERNAL: FailureRule(
        "internal error", "Send the task's report to whoever maintains this PostDeck."),
}
