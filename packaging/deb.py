"""Makes the Debian package out of the built application."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
import textwrap
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

import linux_files as files
from manifest import newest_notes

HOME = "usr/lib/postdeck"
DIALOGS = "xkb-data, fontconfig-config"
"""What is opened by name while it runs, so that no linker tells of it."""
ABOUT = """\
publish your videos and photos from your own Android phones
 One window for every phone and account: drag the media in, pick the accounts,
 say when. PostDeck does the tapping on your own phones, and shows the proof.
 .
 Every step leaves a screenshot; success is said only with evidence. It never
 likes, follows, comments or writes messages. Virtual phones to try it are
 inside, as is adb."""


def make(built: Path, release: Path) -> Path:
    """The package of this application, in a folder."""
    machine = _said("dpkg", "--print-architecture")
    with tempfile.TemporaryDirectory(prefix="postdeck-deb-") as folder:
        root = Path(folder) / "root"
        root.mkdir(mode=0o755)
        root.chmod(0o755)
        _fill(root, built)
        _put_control(root, machine)
        package = release / f"postdeck_{files.version()}_{machine}.deb"
        subprocess.run(
            ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(root), str(package)],
            check=True, stdout=subprocess.DEVNULL,
            env={**os.environ, "SOURCE_DATE_EPOCH": str(files.moment())})
    return package


def maintainer() -> str:
    """Who answers for the package, as Debian's tools name them."""
    name = os.environ.get("DEBFULLNAME", "PostDeck contributors")
    return f"{name} <{os.environ.get('DEBEMAIL', 'contributors@postdeck.example.org')}>"


def _fill(root: Path, built: Path) -> None:
    (root / "DEBIAN").mkdir()  # by which dpkg-shlibdeps knows the root
    files.put_application(built, root / HOME)
    command = root / "usr/bin/postdeck"
    command.parent.mkdir(parents=True)
    command.symlink_to("../lib/postdeck/postdeck")
    share = root / "usr/share"
    files.put(share / "applications/postdeck.desktop", files.filled("postdeck.desktop"))
    files.put(share / "metainfo/app.postdeck.PostDeck.metainfo.xml",
              files.metainfo())
    files.put_icons(share / "icons/hicolor")
    files.put(root / "usr/lib/udev/rules.d/70-postdeck-phones.rules",
              files.filled("70-postdeck-phones.rules"))
    files.put_gzip(share / "man/man1/postdeck.1.gz", files.filled("postdeck.1.in"))
    files.put(share / "doc/postdeck/copyright", _copyright())
    files.put_gzip(share / "doc/postdeck/changelog.gz", _changelog())
    files.put(share / "lintian/overrides/postdeck", files.filled("lintian-overrides"))
    for folder in (path for path in root.rglob("*") if path.is_dir()):
        folder.chmod(0o755)


def _put_control(root: Path, machine: str) -> None:
    kilobytes = sum(-(-path.lstat().st_size // 1024) for path in root.rglob("*")
                    if path.is_file())
    home = f"Homepage: {files.homepage()}\n" if files.homepage() else ""
    files.put(root / "DEBIAN/control", f"""\
Package: postdeck
Version: {files.version()}
Architecture: {machine}
Maintainer: {maintainer()}
Installed-Size: {kilobytes}
Depends: {depends(root / HOME)}, {DIALOGS}
Recommends: fonts-noto-cjk, fonts-noto-color-emoji
{home}Section: video
Priority: optional
Description: {ABOUT}
""")
    sums = []
    for path in sorted(root.rglob("*")):
        if path.is_file() and not path.is_symlink() and "DEBIAN" not in path.parts:
            said = _said("md5sum", str(path)).split()[0]
            sums.append(f"{said}  {path.relative_to(root)}\n")
    files.put(root / "DEBIAN/md5sums", "".join(sums))


def depends(folder: Path) -> str:
    """The packages, with versions, of what the application's files are linked to."""
    programs = [path for path in folder.rglob("*")
                if path.is_file() and not path.is_symlink() and _is_program(path)]
    places = sorted({str(path.parent) for path in programs})
    with tempfile.TemporaryDirectory(prefix="postdeck-depends-") as work:
        files.put(Path(work) / "debian/control",
                  "Source: postdeck\n\nPackage: postdeck\nArchitecture: any\n")
        said = subprocess.run(
            ["dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0", "-xpostdeck",
             *(f"-l{place}" for place in places), *(f"-e{path}" for path in programs)],
            cwd=work, capture_output=True, text=True, check=False)
    found = re.search(r"^shlibs:Depends=(.+)$", said.stdout, re.MULTILINE)
    if said.returncode or not found:
        errors = {line for line in said.stderr.splitlines() if "warning:" not in line}
        raise OSError("dpkg-shlibdeps failed:\n" + "\n".join(sorted(errors)))
    return found[1]


def _is_program(path: Path) -> bool:
    """Whether a file is linked to libraries: ELF, and not adb, which is there for itself."""
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _copyright() -> str:
    text = (files.ROOT / "LICENSE").read_text(encoding="utf-8").split("\n\n", 2)[2]
    lines = "\n".join(f" {line}" if line else " ." for line in text.strip().splitlines())
    return files.filled("copyright.in").replace("@LICENSE@", lines)


def _changelog() -> str:
    """The newest part of CHANGELOG.md in Debian's form."""
    notes = newest_notes((files.ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    lines = [re.sub(r"[`*]", "", line[2:]) for line in notes.splitlines()
             if line.startswith("- ")]
    items = "\n".join("  * " + _folded(line) for line in lines)
    date = format_datetime(datetime.fromtimestamp(files.moment(), UTC))
    return (f"postdeck ({files.version()}) unstable; urgency=medium\n\n{items}\n\n"
            f" -- {maintainer()}  {date}\n")


def _folded(text: str) -> str:
    return "\n    ".join(textwrap.wrap(text, 74))


def _said(*words: str) -> str:
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout.strip()


def lint(package: Path) -> bool:
    """Whether Debian's tools have nothing to say but hints; what they say is printed."""
    words = ["lintian", "--fail-on", "error,warning", "--tag-display-limit", "0"]
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        words.append("--allow-root")
    good = True
    with tempfile.TemporaryDirectory(prefix="postdeck-lint-") as folder:
        metainfo = Path(folder) / files.METAINFO.removesuffix(".in")
        files.put(metainfo, files.metainfo())
        for check in ([*words, str(package)],
                      ["desktop-file-validate", str(files.SOURCE / "postdeck.desktop")],
                      ["appstreamcli", "validate", "--no-net", "--explain", str(metainfo)]):
            if shutil.which(check[0]) is None:
                print(f"{check[0]} is not here: not checked.")
            else:
                good &= subprocess.run(check, check=False).returncode == 0
    return good
