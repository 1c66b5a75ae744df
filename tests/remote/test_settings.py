from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import ValidationError

from postdeck.core.errors import ProfileError
from postdeck.core.settings import RemoteDeckSettings, Settings
from postdeck.store.settings import load_settings, save_settings

DECKS = (RemoteDeckSettings(name='Shelf "3" 📱', url="http://localhost:50810", token="s3cret\\"),
         RemoteDeckSettings(name="Attic", url="https://attic.example/deck"))


def test_other_decks_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    save_settings(path, Settings(remote_decks=DECKS))
    assert load_settings(path).remote_decks == DECKS
    assert "s3cret" not in repr(load_settings(path))


@pytest.mark.parametrize("words", [
    {"name": ""}, {"url": "ftp://x"}, {"url": "http://a b"}, {"token": "a\nb"}])
def test_what_is_no_deck_is_refused(words: dict[str, str]) -> None:
    with pytest.raises(ValidationError):
        RemoteDeckSettings.model_validate({"name": "A", "url": "http://a", **words})
    with pytest.raises(ValidationError):
        Settings(remote_decks=(DECKS[0], DECKS[0]))


def test_a_broken_deck_is_named_without_its_token(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('remote_decks = [{name = "A", url = "nowhere", token = "s3cret"}]\n')
    with pytest.raises(ProfileError) as raised:
        load_settings(path)
    assert "remote_decks.0.url" in raised.value.sentence
    assert "s3cret" not in raised.value.sentence
