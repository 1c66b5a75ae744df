"""Where a profile keeps what, and that one process at a time owns it."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout

from postdeck.core.errors import ProfileError

CHOOSE = "Choose another folder with --profile."


class ProfileInUseError(ProfileError):
    """Another PostDeck owns the profile."""

    advice = "Close it, use it instead, or choose another folder with --profile."


class Profile:
    """A folder with everything PostDeck remembers; nothing of it is anywhere else."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder.absolute()
        self.database = self.folder / "postdeck.db"
        self.settings_file = self.folder / "settings.toml"
        self.staging = self.folder / "staging"
        self.evidence = self.folder / "evidence"
        self.logs = self.folder / "logs"
        self.selectors = self.folder / "selectors"
        self.limits_file = self.folder / "limits.toml"
        self._lock_file = self.folder / "profile.lock"
        self._owner_file = self.folder / "profile.pid"

    @property
    def exists(self) -> bool:
        """Whether something was ever kept here."""
        return self.database.exists()

    def prepare(self) -> None:
        """Make the folders, for their owner only; ProfileError says why it can't be."""
        try:
            if self.folder.exists():
                self._check_existing()
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if sys.platform != "win32":
                self.folder.chmod(0o700)
            for part in (self.staging, self.evidence, self.logs):
                part.mkdir(mode=0o700, exist_ok=True)
            self._try_writing()
        except (FileExistsError, NotADirectoryError) as error:
            raise ProfileError(f"The profile {self.folder} can't be a folder: "
                               f"{error.filename} is a file.", CHOOSE) from error
        except OSError as error:
            raise ProfileError(f"The profile folder {self.folder} can't be written: "
                               f"{error.strerror or error}.",
                               "Allow it, or choose another folder with --profile.") from error

    def _check_existing(self) -> None:
        if not self.folder.is_dir():
            raise ProfileError(f"The profile {self.folder} is not a folder.", CHOOSE)
        if self.database.exists() or self._lock_file.exists():
            return
        status = self.folder.stat()
        shared = bool(status.st_mode & (stat.S_IWOTH | stat.S_ISVTX))
        foreign = sys.platform != "win32" and status.st_uid != os.geteuid()
        with suppress(RuntimeError):  # no home at all
            home = Path.home().resolve()
            shared = shared or home.is_relative_to(self.folder.resolve())
        if (shared or foreign) and any(self.folder.iterdir()):
            raise ProfileError(f"{self.folder} holds other things and is not PostDeck's alone.",
                               "Choose an empty folder or a new one with --profile.")

    def _try_writing(self) -> None:
        probe = self.folder / f".writable.{os.getpid()}"
        probe.touch(mode=0o600)
        probe.unlink()

    @property
    def is_owned(self) -> bool:
        """Whether some process owns the profile at this moment."""
        try:
            with FileLock(self._lock_file, timeout=0, mode=0o600):
                return False
        except Timeout:
            return True
        except (OSError, NotImplementedError):
            return False

    @contextmanager
    def owned(self) -> Iterator[None]:
        """Own the profile while inside.

        Raises ProfileInUseError when another process owns it, ProfileError when it can't be
        used at all.
        """
        self.prepare()
        lock = FileLock(self._lock_file, timeout=0, mode=0o600)
        try:
            lock.acquire()
        except Timeout as error:
            raise ProfileInUseError(f"The profile {self.folder} is in use by another PostDeck"
                                    f"{self._owner_words()}.") from error
        except (OSError, NotImplementedError) as error:
            raise ProfileError(f"The profile {self.folder} can't be locked: {error}.",
                               CHOOSE) from error
        try:
            self._owner_file.write_text(str(os.getpid()), encoding="ascii")
            yield
        finally:
            with suppress(OSError):
                self._owner_file.unlink()
            lock.release()

    def _owner_words(self) -> str:
        with suppress(OSError, ValueError):
            return f" (process {int(self._owner_file.read_text(encoding='ascii'))})"
        return ""
