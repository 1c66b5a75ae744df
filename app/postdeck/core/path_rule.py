"""Which paths are never looked at, by their text alone: network shares, devices, the kernel's."""

from __future__ import annotations

import os
import re

# Even a look at a UNC path makes Windows send its user's password hash; a device may never end,
# and some act at being opened.
_REFUSED = re.compile(r"^([\\/]{2}|\\\?\?\\|/(dev|proc|sys)(/|$))")


def may_be_looked_at(path: str) -> bool:
    """Whether a user's path may be asked for at all; nothing is asked to find out."""
    return bool(path.strip()) and "\0" not in path and not is_beyond(path) \
        and not is_beyond(os.path.normpath(path))


def is_beyond(path: str) -> bool:
    """Whether a path as it is written leads to a share, a device or the kernel."""
    return _REFUSED.match(path) is not None
