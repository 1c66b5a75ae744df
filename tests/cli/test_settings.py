"""settings.toml: read whole or not at all, written whole or not at all."""

from __future__ import annotations

import os
import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postdeck.core.errors import ProfileError
from postdeck.core.settings import Settings, Theme
from postdeck.store.settings import load_settings, save_settings, to_toml


def test_without_a_file_there_are_defaults(tmp_path):
    assert load_settings(tmp_path / "settings.toml") == Settings()
    assert Settings().adb_port == 5037


def test_what_is_saved_is_loaded(tmp_path):
    path = tmp_path / "settings.toml"
    wanted = Settings(adb_port=None, api_on=False, theme=Theme.DARK, language="zh_CN",
                      max_running=3)
    save_settings(path, wanted)
    assert load_settings(path) == wanted
    assert [each.name for each in tmp_path.iterdir()] == ["settings.toml"]
    if os.name == "posix":
        assert path.stat().st_mode & 0o777 == 0o600


@given(st.text(st.characters(exclude_categories=("Cs",))), st.booleans(), st.integers())
def test_any_text_survives_toml(text, flag, number):
    assert tomllib.loads(to_toml({"a": text, "b": flag, "c": number})) == {
        "a": text, "b": flag, "c": number}


@pytest.mark.parametrize(("content", "words"), [
    (b"adb_port = 1\nadb_port = [", "Invalid value"), (b"adb_port = 70000", "adb_port"),
    (b"\xff\xfe", "utf-8"),
    (b'theme = "pink"', "theme"), (b"api_port = true", "api_port")])
def test_a_broken_file_is_named_and_kept_aside(tmp_path, content, words):
    path = tmp_path / "settings.toml"
    path.write_bytes(content)
    with pytest.raises(ProfileError) as caught:
        load_settings(path)
    assert words in caught.value.sentence
    assert "settings.toml.broken" in caught.value.sentence
    assert (tmp_path / "settings.toml.broken").read_bytes() == content
    assert load_settings(path) == Settings()


def test_settings_of_a_newer_version_are_left_out_and_logged(tmp_path, caplog):
    path = tmp_path / "settings.toml"
    path.write_text("future = 1\nmax_running = 2\n")
    assert load_settings(path).max_running == 2
    assert "future" in caplog.text


def test_a_disk_that_refuses_leaves_the_old_settings(tmp_path, monkeypatch):
    path = tmp_path / "settings.toml"
    save_settings(path, Settings(max_running=1))
    def refuse(*_args):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(ProfileError, match="No space left"):
        save_settings(path, Settings(max_running=2))
    monkeypatch.undo()
    assert load_settings(path).max_running == 1
    assert [each.name for each in tmp_path.iterdir()] == ["settings.toml"]
