"""Opens a user's file: by a path that may be opened, once, and only if it is a regular file."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from postdeck.core.errors import MediaError
from postdeck.core.path_rule import is_beyond, may_be_looked_at


def open_source(path: str) -> int:
    """A descriptor for reading; MediaError says why there is none. Blocks."""
    refuse_path(path)
    refuse_target(path)
    name = Path(path).name or path
    try:
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) \
            | getattr(os, "O_NOCTTY", 0)
        descriptor = os.open(Path(path).expanduser(), flags)
    except FileNotFoundError:
        raise MediaError(f"{name} is not there ({path}).", "Choose the file again.") from None
    except PermissionError:
        if Path(path).is_dir():  # what Windows says of a folder
            raise _folder(name) from None
        raise MediaError(f"{name} can't be read: permission denied.",
                         "Change its permissions, or copy it to a folder of yours.") from None
    except (OSError, ValueError, RuntimeError) as error:
        raise MediaError(f"{name[:200]} can't be opened.", "Choose the file again.") from error
    try:
        return _regular(descriptor, name)
    except MediaError:
        os.close(descriptor)
        raise


def refuse_path(path: str) -> None:
    """MediaError for a path that is refused before anything looks at it."""
    if not may_be_looked_at(path):
        raise MediaError(f"“{path[:200]}” is not a path that PostDeck opens.",
                         "Choose a file from a folder of this computer.")


def refuse_target(path: str) -> None:
    """The same for what links lead to, where they can be read without following them. Blocks."""
    if os.name != "posix":
        return
    try:
        target = os.path.realpath(os.path.expanduser(path))
    except (OSError, ValueError, RuntimeError):
        return  # opening it says why
    if is_beyond(target):
        raise MediaError(f"{Path(path).name[:200]} is not a file but a device or pipe.",
                         "Choose a media file.")


def _regular(descriptor: int, name: str) -> int:
    status = os.fstat(descriptor)
    if stat.S_ISDIR(status.st_mode):
        raise _folder(name)
    if not stat.S_ISREG(status.st_mode):
        raise MediaError(f"{name} is not a file but a device or pipe.", "Choose a media file.")
    if status.st_size == 0:
        raise MediaError(f"{name} is empty.", "Choose the file again; it may not be saved yet.")
    return descriptor


def _folder(name: str) -> MediaError:
    return MediaError(f"{name} is a folder.", "Choose the files in it.")
