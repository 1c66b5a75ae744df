"""How a licence lies in a file: signed with Ed25519, exact to the byte, written whole.

A licence file is one JSON object, {"license": terms, "signature": base64}, in one canonical
spelling (sorted names, no spaces, ASCII). The signature covers CONTEXT and the terms so spelled.
Any other spelling of the same terms is refused, so that what was signed is what is stored.
"""

from __future__ import annotations

import base64
import json
import os
import stat
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import BaseModel, ConfigDict, ValidationError

from postdeck.core.errors import LicenseError
from postdeck.core.license import LicenseTerms
from postdeck.store.signing import spell
from postdeck.store.whole_file import write_whole

if TYPE_CHECKING:  # 10 MB, which nobody without a licence needs
    from cryptography.hazmat.primitives.asymmetric.ed25519 import (
        Ed25519PrivateKey,
        Ed25519PublicKey,
    )

CONTEXT = b"PostDeck licence 1\n"
MAX_BYTES = 16_384
ASK_AGAIN = "Ask whoever sent it for the file again, as an attachment."


class _Envelope(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    license: dict[str, object]
    signature: str


def sign(terms: LicenseTerms, key: Ed25519PrivateKey) -> bytes:
    """The licence file for `terms`; their key_id must be the key's."""
    return _render(terms, key.sign(CONTEXT + spell(_payload(terms))))


def verify(content: bytes, keys: dict[str, Ed25519PublicKey]) -> LicenseTerms:
    """The terms in a licence file; LicenseError when no key of `keys` signed just these bytes.

    Says nothing about when they count: that is `LicenseTerms.refusal`.
    """
    from cryptography.exceptions import InvalidSignature
    terms, signature = _parse(content)
    key = keys.get(terms.key_id)
    if key is None:
        raise LicenseError(f"The licence is signed with the key {terms.key_id}, which this "
                           "PostDeck does not know.", "It was made for another build.")
    try:
        key.verify(signature, CONTEXT + spell(_payload(terms)))
    except InvalidSignature as error:
        raise _changed() from error
    return terms


def read_license(path: Path) -> bytes:
    """The bytes of a licence file; FileNotFoundError, or LicenseError when it can't be one."""
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0)
                         | getattr(os, "O_BINARY", 0))
        with os.fdopen(handle, "rb") as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode) or status.st_size > MAX_BYTES:
                raise LicenseError(f"{path.name} is not a licence file.")
            return file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise
    except IsADirectoryError as error:
        raise LicenseError(f"{path.name} is not a licence file.") from error
    except OSError as error:
        raise LicenseError(f"{path} can't be read: {error.strerror}.") from error
    except ValueError as error:  # a NUL in the name
        raise LicenseError("That is not the name of a file.") from error


def keep(path: Path, content: bytes) -> None:
    """Write a file whole, for its owner only; LicenseError when the disk refuses."""
    try:
        write_whole(path, content)
    except OSError as error:
        raise LicenseError(f"{path} can't be written: {error.strerror}.",
                           "Free some space or allow it, then try again.") from error


def _parse(content: bytes) -> tuple[LicenseTerms, bytes]:
    try:
        envelope = _Envelope.model_validate(json.loads(content.decode("ascii")))
        signature = base64.b64decode(envelope.signature, validate=True)
        terms = LicenseTerms.model_validate(envelope.license)
        exact = _render(terms, signature) == content
    except (ValueError, RecursionError, ValidationError) as error:
        raise LicenseError("This is not a PostDeck licence, or the file is damaged.",
                           ASK_AGAIN) from error
    if not exact:
        raise _changed()
    return terms, signature


def _changed() -> LicenseError:
    return LicenseError("The licence was changed after it was signed.", ASK_AGAIN)


def _render(terms: LicenseTerms, signature: bytes) -> bytes:
    text = base64.b64encode(signature).decode("ascii")
    return spell({"license": _payload(terms), "signature": text}) + b"\n"


def _payload(terms: LicenseTerms) -> dict[str, object]:
    ends = terms.expires_at
    return {**terms.model_dump(mode="json"), "starts_at": _instant(terms.starts_at),
            "expires_at": _instant(ends) if ends else None}


def _instant(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
