"""Installs the package in a fresh Debian 12 and has the tests of tests/frozen look at it there.

`python3 packaging/dev.py test --frozen`. As root, on Debian or Ubuntu: in a folder made by
debootstrap, where there is no Python. Else the package is unpacked, and run with an empty PATH.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
RELEASE = ROOT / "build" / "release"
FROZEN = ROOT / "build" / "frozen"
BASE, HOUSE, FACTS = FROZEN / "debian", FROZEN / "installed", FROZEN / "install.json"
SUITE = "bookworm"
_LINE = re.compile(r"^deb[ \t]+(?:\[[^\]]*\][ \t]*)?(https?://\S+)[ \t]+(\S+)", re.MULTILINE)
PERSON = "person"


def main(argv: Sequence[str]) -> int:
    """Install, test, remove; the exit code of the tests."""
    packages = sorted(RELEASE.glob("*.deb"))
    if not packages:
        print("There is no package: first run `python3 packaging/dev.py installer`.")
        return 1
    whole = os.geteuid() == 0 and shutil.which("debootstrap") is not None
    if not whole and os.environ.get("CI") == "true":
        print("Without root and debootstrap the package would only be unpacked, which is no test "
              "of an installer: run `sudo -E python3 packaging/dev.py test --frozen`.")
        return 1
    FROZEN.mkdir(parents=True, exist_ok=True)
    for path in FROZEN.glob("*.*"):
        if path.is_file():
            path.unlink()
    if HOUSE.exists():
        shutil.rmtree(HOUSE)
    with _debian() if whole else _folder():
        facts = _install(packages[-1]) if whole else _unpack(packages[-1])
        FACTS.write_text(json.dumps(facts, indent=1), encoding="utf-8")
        return subprocess.run(
            [sys.executable, "-m", "pytest", "--timeout", "400", "tests/frozen", *argv],
            cwd=ROOT, check=False, env={**os.environ, "POSTDECK_FROZEN": str(FROZEN)}).returncode


@contextmanager
def _debian() -> Iterator[None]:
    """A fresh Debian with a person in it; what is mounted there is unmounted again."""
    if not (BASE / "etc/debian_version").exists():
        shutil.rmtree(BASE, ignore_errors=True)
        print("debootstrap: a fresh Debian 12; once, a minute or two.", flush=True)
        with (FROZEN / "debootstrap.log").open("wb") as log:
            subprocess.run(["debootstrap", "--variant=minbase", SUITE, str(BASE), *mirror()],
                           check=True, stdout=log, stderr=subprocess.STDOUT)
    subprocess.run(["cp", "-a", str(BASE), str(HOUSE)], check=True)
    for name in ("etc/resolv.conf", "etc/apt/sources.list"):
        here = Path("/", name)
        if here.is_file() and ("apt" not in here.parts or SUITE in here.read_text()):
            shutil.copy(here, HOUSE / name)
    mounts = (("proc", "proc"), ("tmpfs", "dev/shm"))
    try:
        for kind, place in mounts:
            (HOUSE / place).mkdir(exist_ok=True)
            subprocess.run(["mount", "-t", kind, kind, str(HOUSE / place)], check=True)
        _inside("useradd", "--create-home", PERSON)
        yield
    finally:
        for _, place in reversed(mounts):
            subprocess.run(["umount", "--lazy", str(HOUSE / place)], check=False)


def mirror(apt: Path = Path("/etc/apt")) -> list[str]:
    """Where this computer fetches that Debian from, if it does; else debootstrap knows one."""
    for path in (apt / "sources.list", *sorted((apt / "sources.list.d").glob("*"))):
        if path.suffix not in (".list", ".sources") or not path.is_file():
            continue
        text = path.read_text(encoding="utf-8", errors="replace")
        for address, suites in (*_LINE.findall(text), *map(_of_stanza, text.split("\n\n"))):
            if SUITE in suites.split():
                return [address.rstrip("/")]
    return []


def _of_stanza(text: str) -> tuple[str, str]:
    """Address and suites of a stanza in the newer form."""
    fields = dict(re.findall(r"^(URIs|Suites):[ \t]*(.*)$", text, re.MULTILINE))
    return next(iter(fields.get("URIs", "").split()), ""), fields.get("Suites", "")


@contextmanager
def _folder() -> Iterator[None]:
    print("Not root, or no debootstrap: the package is unpacked and run from there.")
    HOUSE.mkdir()
    yield


def _install(package: Path) -> dict[str, object]:
    """As people do it: dpkg, which lacks what it depends on, then apt."""
    _inside("apt-get", "update", "-q")
    before = _files()
    shutil.copy(package, HOUSE / package.name)
    began = time.monotonic()
    said = _inside("dpkg", "-i", f"/{package.name}", good=(0, 1))
    said += _inside("apt-get", "-f", "install", "-y", "-q", "--no-install-recommends")
    (FROZEN / "install.log").write_text(said, encoding="utf-8")
    return {**_sizes(package), "install_seconds": round(time.monotonic() - began, 1),
            "chroot": True, "before": before}


def _unpack(package: Path) -> dict[str, object]:
    subprocess.run(["dpkg-deb", "-x", str(package), str(HOUSE)], check=True)
    return {**_sizes(package), "chroot": False, "before": []}


def _sizes(package: Path) -> dict[str, object]:
    tree = HOUSE / "usr/lib/postdeck"
    return {"package": package.name, "package_bytes": package.stat().st_size,
            "unpacked_bytes": sum(path.lstat().st_size for path in tree.rglob("*")
                                  if path.is_file() and not path.is_symlink())}


def _files() -> list[str]:
    """Every file of the Debian that could be left behind, before anything is installed."""
    return sorted(str(path.relative_to(HOUSE)) for place in ("usr", "opt", "etc", "lib")
                  for path in (HOUSE / place).rglob("*") if not path.is_dir())


def _inside(*words: str, good: tuple[int, ...] = (0,)) -> str:
    """Run a command of that Debian; what it said. OSError with that when it fails."""
    ran = subprocess.run(
        ["chroot", str(HOUSE), *words], check=False, text=True, errors="replace",
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8",
             "DEBIAN_FRONTEND": "noninteractive",
             **{name: value for name, value in os.environ.items() if name.endswith("_proxy")}})
    if ran.returncode not in good:
        raise OSError(f"{' '.join(words)} failed in {HOUSE}:\n{ran.stdout[-3000:]}")
    return ran.stdout


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
