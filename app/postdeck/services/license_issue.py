"""How whoever distributes a build makes its key and its licences."""

from __future__ import annotations

import base64
import os
import uuid
from datetime import datetime, timedelta
from pathlib import Path

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)
from pydantic import ValidationError

from postdeck.core.errors import InvalidInputError, LicenseError
from postdeck.core.license import START_GRACE, LicenseTerms, Plan, whole_second
from postdeck.store.license_file import keep, sign
from postdeck.store.signing import key_id_of

MAX_KEY_BYTES = 16_384


def public_text(key: Ed25519PublicKey) -> str:
    """A public key as distribution.toml lists it."""
    return base64.b64encode(key.public_bytes_raw()).decode("ascii")


def new_key(path: Path) -> Ed25519PrivateKey:
    """Make a private key in a new file (PEM, mode 0600); LicenseError when there is one."""
    key = Ed25519PrivateKey.generate()
    content = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption())
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except FileExistsError as error:
        raise LicenseError(f"{path} exists already, and a key is never overwritten.",
                           "Leave out --new-key to use it, or name another file.") from error
    except OSError as error:
        raise LicenseError(f"{path} can't be written: {error.strerror}.") from error
    return key


def load_key(path: Path) -> Ed25519PrivateKey:
    """The private key in a file; LicenseError when there is none."""
    try:
        with path.open("rb") as file:
            key = serialization.load_pem_private_key(file.read(MAX_KEY_BYTES), password=None)
    except OSError as error:
        raise LicenseError(f"The key {path} can't be read: {error.strerror}.") from error
    except (ValueError, TypeError) as error:
        raise LicenseError(f"{path} is not a private key without a password.") from error
    if not isinstance(key, Ed25519PrivateKey):
        raise LicenseError(f"{path} is not an Ed25519 key.")
    return key


def issue(
    key: Ed25519PrivateKey, *, plan: Plan, licensee: str, now: datetime,
    devices: int | None = None, days: int | None = None, starts_at: datetime | None = None,
) -> tuple[LicenseTerms, bytes]:
    """Make a licence: its terms, and the content of its file.

    `devices` None is what the plan gives; `days` None is for ever. It counts from a little before
    `now`, because clocks differ, unless `starts_at` is given. Raises InvalidInputError.
    """
    if days is not None and days < 1:
        raise InvalidInputError("A licence lasts a day at least.")
    begins = whole_second(starts_at or now - START_GRACE)
    try:
        ends = None if days is None else whole_second(starts_at or now) + timedelta(days=days)
        terms = LicenseTerms(
            license_id=uuid.uuid4().hex, plan=plan, licensee=licensee.strip(),
            devices=plan.devices if devices is None else devices,
            starts_at=begins, expires_at=ends, key_id=key_id_of(key.public_key()))
    except (ValidationError, OverflowError) as error:
        raise InvalidInputError("A licence needs a licensee of 1 to 200 characters, 0 to 100000 "
                                "devices and a number of days that is not absurd.") from error
    return terms, sign(terms, key)


def write_license(path: Path, content: bytes) -> None:
    """Put an issued licence into a file, whole or not at all."""
    keep(path, content)
