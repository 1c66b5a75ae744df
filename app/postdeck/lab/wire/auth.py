"""Which computers a phone trusts: adb's RSA keys, tokens, signatures and the "Allow?" prompt."""

from __future__ import annotations

import asyncio
import base64
import binascii
import os
import struct

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, utils
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey, RSAPublicNumbers

TOKEN_SIZE = 20
_WORDS = struct.Struct("<II")


class KeyFormatError(ValueError):
    """An offered key is not one of adb's."""


def new_token() -> bytes:
    """What a host must sign."""
    return os.urandom(TOKEN_SIZE)


def parse_public_key(offered: bytes) -> RSAPublicKey:
    """Read adb's own key format: base64 of words, n0inv, modulus, rr, exponent, then " name"."""
    text = offered.rstrip(b"\0").split(b" ")[0]
    try:
        raw = base64.b64decode(text, validate=True)
        words, _n0inv = _WORDS.unpack_from(raw)
        size = words * 4
        modulus = int.from_bytes(raw[8:8 + size], "little")
        (exponent,) = struct.unpack_from("<I", raw, 8 + 2 * size)
        return RSAPublicNumbers(exponent, modulus).public_key()
    except (binascii.Error, struct.error, ValueError) as error:
        raise KeyFormatError("not an adb public key") from error


class TrustedKeys:
    """The keys that a phone's owner has allowed, and the one that waits for an answer."""

    def __init__(self, *, required: bool) -> None:
        self.required = required
        self.offered: bytes = b""
        self.asked = asyncio.Event()
        """Set while a computer waits for the owner's answer."""
        self._known: list[RSAPublicKey] = []

    def verifies(self, token: bytes, signature: bytes) -> bool:
        """Whether a known key made this signature."""
        for key in self._known:
            try:
                key.verify(signature, token, padding.PKCS1v15(),
                           utils.Prehashed(hashes.SHA1()))  # noqa: S303 - what adb signs with
            except InvalidSignature:
                continue
            return True
        return False

    def offer(self, key: bytes) -> None:
        """A host showed its public key: the phone asks its owner."""
        self.offered = bytes(key)
        self.asked.set()

    def allow(self) -> bool:
        """The owner tapped Allow; False when nobody asked or the key is unreadable."""
        if not self.offered:
            return False
        try:
            self._known.append(parse_public_key(self.offered))
        except KeyFormatError:
            return False
        self._answered()
        return True

    def forget(self) -> None:
        """Revoke all USB debugging authorizations."""
        self._known.clear()
        self._answered()

    def _answered(self) -> None:
        self.offered = b""
        self.asked.clear()
