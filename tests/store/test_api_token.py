"""The task API's token: made, changed while somebody holds it, spoilt, removed."""

from __future__ import annotations

import base64
import os
import sys
from pathlib import Path

import pytest

from postdeck.core.errors import ProfileError
from postdeck.store.api_token import ApiToken


def test_there_is_none_until_one_is_made(tmp_path: Path) -> None:
    assert ApiToken(tmp_path).current() is None


def test_a_new_one_has_256_bits_and_is_for_its_owner_only(tmp_path: Path) -> None:
    token = ApiToken(tmp_path).make()
    assert len(base64.urlsafe_b64decode(token + "=")) == 32
    assert ApiToken(tmp_path).current() == token
    if sys.platform != "win32":
        assert (tmp_path / "api-token").stat().st_mode & 0o777 == 0o600


def test_a_change_by_somebody_else_counts_at_once(tmp_path: Path) -> None:
    here, there = ApiToken(tmp_path), ApiToken(tmp_path)
    first = here.make()
    assert there.current() == first
    second = here.make()
    assert there.current() == second != first
    here.drop()
    assert there.current() is None


@pytest.mark.parametrize("content", [b"", b"short", b"\xff" * 43, b"a" * 44, b"a" * 5000])
def test_a_spoilt_one_lets_nobody_in(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "api-token").write_bytes(content)
    with pytest.raises(ProfileError, match="nobody is let in"):
        ApiToken(tmp_path).current()


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root reads everything")
def test_an_unreadable_one_lets_nobody_in(tmp_path: Path) -> None:
    ApiToken(tmp_path).make()
    (tmp_path / "api-token").chmod(0)
    with pytest.raises(ProfileError, match="nobody is let in"):
        ApiToken(tmp_path).current()


def test_a_folder_in_its_place_lets_nobody_in(tmp_path: Path) -> None:
    (tmp_path / "api-token").mkdir()
    with pytest.raises(ProfileError, match="nobody is let in"):
        ApiToken(tmp_path).current()
