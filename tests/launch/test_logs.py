"""The log: in the profile, bounded, and discreet."""

from __future__ import annotations

import base64
import logging
import secrets
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from postdeck.launch.logs import FILE_BYTES, LEVEL, logging_to
from postdeck.launch.privacy import PrivateWords


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


def test_what_was_learnt_is_left_out_of_messages_arguments_and_tracebacks(tmp_path):
    private = PrivateWords()
    private.learn("Sunny bread\n“today” 🐤", "mira.bakes", "on")
    log = logging.getLogger("x")
    with logging_to(tmp_path, private=private) as path:
        log.info("%s posts %r", "mira.bakes", "“today” 🐤")
        log.info('{"caption": %s}', ascii("“today” 🐤"))
        log.info("MIRA.BAKES and @somebody.else went on, none the wiser")
        said = "'Another" + " caption'"
        try:
            raise LookupError(f"no account mira.bakes; {said} was not learnt")
        except LookupError:
            log.exception("bad")
    text = path.read_text().casefold()
    for word in ("mira.", "today", "\\u201c", "somebody"):
        assert word not in text.replace("account mira.bakes; {said}", "")  # the program's own line
    assert "another caption" not in text
    assert "went on, none the wiser" in text  # too short a word to be hidden
    assert "lookuperror: no account …; '…' was not learnt" in text


def test_keys_signatures_and_tokens_are_left_out(tmp_path):
    key = Ed25519PrivateKey.generate()
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode().strip()
    signature, token = base64.b64encode(key.sign(b"x")).decode(), secrets.token_urlsafe(32)
    with logging_to(tmp_path) as path:
        logging.getLogger("postdeck.x").info("a %s b %s c %s d", pem, signature, token)
        logging.getLogger("postdeck.x").info("sha256 %s", "0f" * 32)
    text = path.read_text()
    assert "a … b … c … d" in text
    assert "0f" * 32 in text


def test_a_line_that_cannot_be_formatted_says_nothing_on_stderr(
        tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(logging.getLogger(), "handlers", [])  # pytest's own would raise
    with logging_to(tmp_path):
        logging.getLogger("postdeck.x").info("%d", "Sunny bread")
    assert "Sunny" not in capsys.readouterr().err


def test_the_environment_asks_for_everything(tmp_path, monkeypatch):
    monkeypatch.setenv(LEVEL, "debug")
    with logging_to(tmp_path) as path:
        logging.getLogger("postdeck.x").debug("a detail")
    assert "a detail" in path.read_text()
