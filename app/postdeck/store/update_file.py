"""How the news of updates lies in a file: signed with Ed25519, exact to the byte.

One JSON object, {"signature": base64, "update": manifest}, spelt like a licence file; the
signature covers CONTEXT and the manifest so spelt. Nothing of it is looked at before that is so.
"""

from __future__ import annotations

import base64
import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from pydantic import BaseModel, ConfigDict, ValidationError

from postdeck.core.errors import UpdateError
from postdeck.core.update import UpdateManifest
from postdeck.store.signing import spell

if TYPE_CHECKING:  # 10 MB, which only an answer to the question for updates needs
    from cryptography.hazmat.primitives.asymmetric.ed25519 import (
        Ed25519PrivateKey,
        Ed25519PublicKey,
    )

CONTEXT = b"PostDeck update 1\n"
MAX_BYTES = 65_536
NOT_TRUSTED = "Nothing was changed. If it stays so, ask whoever made this PostDeck."


class _Envelope(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    update: dict[str, object]
    signature: str


def sign_manifest(manifest: UpdateManifest, key: Ed25519PrivateKey) -> bytes:
    """The file of a manifest; its key_id must be the key's."""
    payload = _payload(manifest)
    signature = base64.b64encode(key.sign(CONTEXT + spell(payload))).decode("ascii")
    return spell({"update": payload, "signature": signature}) + b"\n"


def verify_manifest(content: bytes, keys: dict[str, Ed25519PublicKey]) -> UpdateManifest:
    """The manifest in a file; UpdateError when no key of `keys` signed just these bytes.

    Says nothing about when it counts: that is `UpdateManifest.refusal`.
    """
    try:
        envelope = _Envelope.model_validate(json.loads(content.decode("ascii")))
        signed = CONTEXT + spell(envelope.update)
        signature = base64.b64decode(envelope.signature, validate=True)
        key = keys.get(str(envelope.update.get("key_id")))
    except (ValueError, RecursionError, ValidationError) as error:
        raise UpdateError("What lies at the address of updates is no news of PostDeck.",
                          NOT_TRUSTED) from error
    from cryptography.exceptions import InvalidSignature
    if key is None:
        raise UpdateError("The news of updates is signed with a key that this PostDeck does "
                          "not know.", NOT_TRUSTED)
    try:
        key.verify(signature, signed)
    except InvalidSignature as error:
        raise UpdateError("The news of updates was changed after it was signed.",
                          NOT_TRUSTED) from error
    try:
        return UpdateManifest.model_validate(envelope.update)
    except ValidationError as error:  # signed by the right one, but for a PostDeck to come
        raise UpdateError("The news of updates can't be understood by this PostDeck.",
                          "Get the newest version by hand.") from error


def _payload(manifest: UpdateManifest) -> dict[str, object]:
    return {**manifest.model_dump(mode="json"), "issued_at": _instant(manifest.issued_at),
            "valid_until": _instant(manifest.valid_until)}


def _instant(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
