"""No other bytes than the signed ones are ever accepted."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from postdeck.core.errors import InvalidInputError, LicenseError
from postdeck.core.license import Plan
from postdeck.services.license_issue import issue
from postdeck.store.license_file import verify
from postdeck.store.signing import key_id_of

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
KEYS = {key_id_of(KEY.public_key()): KEY.public_key()}
NOW = datetime(2026, 6, 1, tzinfo=UTC)
TERMS, FILE = issue(KEY, plan=Plan.TEAM, licensee="Zoë & Co", now=NOW, days=365)


def refused(content: bytes) -> None:
    assume(content != FILE)
    with pytest.raises(LicenseError):
        verify(content, KEYS)


def test_the_signed_bytes_are_accepted() -> None:
    assert verify(FILE, KEYS) == TERMS


@settings(max_examples=300, deadline=None)
@given(st.integers(0, len(FILE) - 1), st.integers(0, 7))
def test_no_bit_may_flip(place: int, bit: int) -> None:
    spoilt = bytearray(FILE)
    spoilt[place] ^= 1 << bit
    refused(bytes(spoilt))


@settings(max_examples=300, deadline=None)
@given(st.integers(0, len(FILE)), st.integers(0, len(FILE)), st.binary(max_size=6))
def test_no_piece_may_be_replaced(start: int, end: int, piece: bytes) -> None:
    refused(FILE[:min(start, end)] + piece + FILE[max(start, end):])


@settings(max_examples=200, deadline=None)
@given(st.integers(0, len(FILE)), st.sampled_from([b" ", b"\n", b"\r\n", b"\t", b"\xef\xbb\xbf"]))
def test_no_space_may_be_added(place: int, space: bytes) -> None:
    refused(FILE[:place] + space + FILE[place:])


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=600))
def test_noise_is_refused(noise: bytes) -> None:
    refused(noise)


@pytest.mark.parametrize("words", [
    {"licensee": " "}, {"licensee": "x" * 201}, {"licensee": "a\udc80"}, {"devices": -1},
    {"devices": 100_001}, {"days": 0}, {"days": 10**9}])
def test_absurd_licences_are_not_issued(words: dict[str, object]) -> None:
    with pytest.raises(InvalidInputError):
        issue(KEY, **{"plan": Plan.PRO, "licensee": "A", "now": NOW, **words})  # type: ignore[arg-type]
