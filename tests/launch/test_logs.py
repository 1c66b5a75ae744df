"""The log: in the profile, bounded, and discreet."""

from __future__ import annotations

import logging
from pathlib import Path

from postdeck.launch.logs import FILE_BYTES, logging_to


def test_the_log_leaves_out_tokens_and_the_home_folder(tmp_path, monkeypatch):
    monkeypatch.setattr(Path, "home", lambda: Path("/home/anna"))
    with logging_to(tmp_path) as path:
        logging.getLogger("x").info("Authorization: Bearer %s at /home/anna/clips", "s3cr3t" * 4)
        try:
            raise ValueError("in /home/anna/secret")
        except ValueError:
            logging.getLogger("x").exception("bad")
    text = path.read_text()
    assert "s3cr3t" not in text
    assert "anna" not in text
    assert "~/clips" in text
    assert "ValueError: in ~/secret" in text


def test_five_files_of_a_megabyte_are_kept(tmp_path):
    with logging_to(tmp_path):
        for _ in range(9):
            logging.getLogger("x").info("y" * (FILE_BYTES - 200))
    files = sorted(each.name for each in tmp_path.iterdir())
    assert files == ["postdeck.log", *(f"postdeck.log.{n}" for n in range(1, 5))]


def test_afterwards_nothing_is_logged_any_more(tmp_path):
    root = logging.getLogger()
    before = (root.level, list(root.handlers))
    with logging_to(tmp_path):
        pass
    assert (root.level, list(root.handlers)) == before
