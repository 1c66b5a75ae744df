"""What each app is called, and its Android packages; the first is the usual one."""

from __future__ import annotations

from postdeck.core.task import Platform

NAMES: dict[Platform, str] = {Platform.TIKTOK: "TikTok", Platform.INSTAGRAM: "Instagram"}
"""What people call each app."""

PACKAGES: dict[Platform, tuple[str, ...]] = {
    Platform.TIKTOK: ("com.zhiliaoapp.musically", "com.ss.android.ugc.trill"),
    Platform.INSTAGRAM: ("com.instagram.android",),
}
"""TikTok has two builds: the first for most countries, the second for parts of Asia."""
