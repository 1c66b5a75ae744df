"""Makes the one file for any other Linux: an archive with a script that installs per person."""

from __future__ import annotations

import gzip
import platform
import tarfile
import tempfile
from pathlib import Path

import linux_files as files
from licences import terms

TOP = "PostDeck"
_READ_ME = """\
PostDeck {version}

./install.sh    installs it for you in ~/.local, with an entry in the menu; needs no password
./uninstall.sh  removes it again; your profile stays
app/postdeck    runs it from here, without installing
LICENCE.txt     the terms; those of all parts: app/_internal/postdeck/licences.txt
"""


def make(built: Path, release: Path) -> Path:
    """The archive of this application, in a folder."""
    archive = release / f"PostDeck-{files.version()}-linux-{platform.machine()}.tar.gz"
    with tempfile.TemporaryDirectory(prefix="postdeck-archive-") as folder:
        top = Path(folder) / TOP
        files.put_application(built, top / "app")
        files.put_icons(top / "icons")
        for name in ("install.sh", "uninstall.sh"):
            files.put(top / name, files.filled(name), 0o755)
        for name in ("postdeck.desktop", "70-postdeck-phones.rules"):
            files.put(top / name, files.filled(name))
        files.put(top / "LICENCE.txt", terms())
        files.put(top / "README.txt", _READ_ME.format(version=files.version()))
        with gzip.GzipFile(archive, "wb", compresslevel=6, mtime=files.moment()) as packed, \
                tarfile.open(fileobj=packed, mode="w|", format=tarfile.PAX_FORMAT) as out:
            for path in (top, *sorted(top.rglob("*"))):
                out.add(path, str(path.relative_to(folder)), recursive=False, filter=_plain)
    return archive


def _plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """The same whoever makes it, and whenever."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = files.moment()
    entry.pax_headers = {}
    return entry
