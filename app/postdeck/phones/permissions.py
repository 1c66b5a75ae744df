"""What Android must allow an app before it can post: its media, its camera, its microphone."""

from __future__ import annotations

MEDIA_PERMISSIONS = (
    "android.permission.READ_MEDIA_VIDEO", "android.permission.READ_MEDIA_IMAGES",
    "android.permission.READ_EXTERNAL_STORAGE", "android.permission.CAMERA",
    "android.permission.RECORD_AUDIO",
)
"""Androids refuse those that they don't have; the others are granted all the same."""
