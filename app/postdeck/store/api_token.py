"""The task API's token: where it lies, how it is made, and that a spoilt one lets nobody in."""

from __future__ import annotations

import os
import re
import secrets
from pathlib import Path

from postdeck.core.errors import ProfileError
from postdeck.store.whole_file import write_whole

TOKEN_BYTES = 32
_TOKEN = re.compile(rb"[A-Za-z0-9_\-]{43}\n?")
"""256 bits in URL-safe base64; an editor may have added the line's end."""
_MOST_BYTES = 256

_Stamp = tuple[int, int, int]


class ApiToken:
    """The token of a profile, in a file for its owner only; no file: callers need none.

    A changed file counts from the next call on, also in a running PostDeck.
    """

    def __init__(self, folder: Path) -> None:
        self._file = folder / "api-token"
        self._known: tuple[_Stamp, str] | None = None

    def current(self) -> str | None:
        """The token, None when none is set.

        Raises ProfileError when there is one that can't be read: then nobody may be let in.
        """
        try:
            status = os.stat(self._file)
            stamp = (status.st_mtime_ns, status.st_ino, status.st_size)
            if self._known is None or self._known[0] != stamp:
                self._known = (stamp, self._read())
        except FileNotFoundError:
            self._known = None
            return None
        except OSError as error:
            raise self._spoilt(error.strerror or "it can't be read") from error
        return self._known[1]

    def make(self) -> str:
        """A new token of 256 bits; the one before counts no more. Raises ProfileError."""
        token = secrets.token_urlsafe(TOKEN_BYTES)
        try:
            write_whole(self._file, token.encode())
        except OSError as error:
            raise ProfileError(f"The token can't be written: {error.strerror}.",
                               "Free some space or allow it, then try again.") from error
        return token

    def drop(self) -> None:
        """Let callers in without a token. Raises ProfileError."""
        try:
            self._file.unlink(missing_ok=True)
        except OSError as error:
            raise ProfileError(f"The token can't be removed: {error.strerror}.",
                               f"Delete {self._file} by hand.") from error

    def _read(self) -> str:
        with self._file.open("rb") as file:
            content = file.read(_MOST_BYTES)
        if not _TOKEN.fullmatch(content):
            raise self._spoilt("it is not one of PostDeck's")
        return content.decode().rstrip()

    def _spoilt(self, why: str) -> ProfileError:
        return ProfileError(f"The task API's token can't be used ({why}), so nobody is let in.",
                            "Make a new one: postdeck api token --new.")
