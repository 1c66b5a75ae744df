"""The one spelling of JSON that is signed, and what builds and files call an Ed25519 key."""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
from typing import TYPE_CHECKING

from postdeck.core.errors import LicenseError

if TYPE_CHECKING:  # 10 MB, which a build without keys never needs
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey


def key_id_of(key: Ed25519PublicKey) -> str:
    """What signed files call a key: 16 hex digits."""
    return hashlib.sha256(key.public_bytes_raw()).hexdigest()[:16]


def public_keys(texts: tuple[str, ...]) -> dict[str, Ed25519PublicKey]:
    """Keys by key id, from base64; LicenseError for text that is no key."""
    found = {}
    for text in texts:
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
        try:
            key = Ed25519PublicKey.from_public_bytes(base64.b64decode(text, validate=True))
        except (ValueError, binascii.Error) as error:
            raise LicenseError(f"“{text[:60]}” in distribution.toml is not a public key.") \
                from error
        found[key_id_of(key)] = key
    return found


def spell(value: object) -> bytes:
    """Sorted names, no spaces, ASCII; ValueError for what JSON can't say."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True,
                      allow_nan=False).encode("ascii")
