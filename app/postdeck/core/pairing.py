"""The QR code by which a phone pairs with this computer, and the secret in it."""

from __future__ import annotations

import secrets

_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789"


def qr_text(name: str, password: str) -> str:
    """What a phone reads under “Pair device with QR code” (AOSP, AdbQrCode)."""
    return f"WIFI:T:ADB;S:{name};P:{password};;"


def new_secret() -> tuple[str, str]:
    """A name and a password for one pairing; the phone offers itself under the name."""
    return f"postdeck-{_letters(6)}", _letters(12)


def _letters(number: int) -> str:
    return "".join(secrets.choice(_LETTERS) for _ in range(number))
