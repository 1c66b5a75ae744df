"""The licences of everything that a build collected: by package metadata, and by packaging/notices.

Every part has a text; a library that nobody knows a licence for ends the build.
"""

from __future__ import annotations

import re
import sysconfig
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib.metadata import Distribution, distribution, distributions
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
NOTICES = ROOT / "packaging" / "notices"
GNU_AND_APACHE = ("GPL-3", "LGPL-3", "LGPL-2.1", "Apache-2.0")
WHOLE = ("The packaged application as a whole, PostDeck with all its parts, may be passed on under "
         "the GNU General Public License, version 3. PostDeck itself is under the MIT licence.")
_TEXTS = ("licen", "copying", "notice")
_LIBRARY = re.compile(r"\.(so|dll|pyd|dylib)(\.[\d.]+)?$", re.IGNORECASE)
_OF_OTHERS = re.compile(r"\.(libs|dylibs)/")
"""Where wheels keep libraries of other makers; of these only Pillow's brings their texts."""
_QT = ("pyside6-essentials", "shiboken6")
"""They bring no texts, and say in their metadata what they may be chosen from."""


@dataclass(frozen=True)
class Part:
    """Something under a licence; `terms` is its short name."""

    name: str
    version: str
    terms: str
    text: str

    def __str__(self) -> str:
        return f"{'=' * 78}\n{self.name} {self.version}: {self.terms}\n{'=' * 78}\n\n{self.text}"


@dataclass(frozen=True)
class Notice:
    """A part that no package's metadata tells of; `files` finds it by the place inside."""

    name: str
    files: re.Pattern[str]
    terms: str
    text: str
    see: tuple[str, ...]


class UnknownLicenceError(Exception):
    """Something is packaged that nobody knows a licence for."""


def listing(collected: Mapping[str, Path]) -> str:
    """The list of licences, for files by their place inside and where they come from."""
    packages = packages_of(collected.values())
    found = [package_part(each) for each in packages.values()]
    used = [each for each in notices() if any(map(each.files.search, collected))]
    refuse_unknown(collected, packages)
    found += [Part(each.name, "-", each.terms, each.text) for each in used]
    named = {name for each in used for name in each.see} | {"GPL-3"}
    found.sort(key=lambda one: one.name.lower())
    found += [gnu_or_apache(name) for name in GNU_AND_APACHE if name in named]
    if empty := [each.name for each in found if not each.text.strip()]:
        raise UnknownLicenceError(f"No licence text is known for {', '.join(empty)}.")
    return f"Licences of the parts of PostDeck\n\n{WHOLE}\n\n" + "\n\n".join(map(str, found)) + "\n"


def terms() -> str:
    """What a person agrees to who installs PostDeck: its licence, and that of the whole."""
    own = (ROOT / "LICENSE").read_text(encoding="utf-8").strip()
    return f"{WHOLE}\n\n\n{own}\n\n\n{_notice('GPL-3.txt')}\n"


def packages_of(sources: Iterable[Path]) -> dict[str, Distribution]:
    """PostDeck, and the installed packages that these files belong to, by normalised name.

    PyInstaller's own scripts are among the files; its starter is the program itself.
    """
    owners = _owners()
    found = {"postdeck": distribution("postdeck")}
    for source in sources:
        if (owner := owners.get(str(source))) is not None:
            found[normalised(owner.name)] = owner
    return found


def package_part(package: Distribution) -> Part:
    """A package with the licence it states and its texts."""
    name = normalised(package.name)
    about = package.metadata
    stated = next((about[key] for key in ("License-Expression", "License") if about.get(key)), "")
    stated = stated.splitlines()[0] if stated else _classified(about.get_all("Classifier") or [])
    text = "\n\n".join(_texts(package))
    if name == "postdeck":
        text = (ROOT / "LICENSE").read_text(encoding="utf-8").strip()
    if name in _QT:
        stated, text = "LGPL-3.0-only", _notice("qt.txt")
    return Part(name, package.version, stated or "see below", text)


def notices() -> list[Notice]:
    """All of packaging/notices/parts.toml."""
    table = tomllib.loads((NOTICES / "parts.toml").read_text(encoding="utf-8"))
    return [Notice(one["name"], re.compile(one["files"]), one["terms"], _notice(one["text"]),
                   tuple(one.get("see", ()))) for one in table["part"]]


def gnu_or_apache(name: str) -> Part:
    """One of the licences that several parts name."""
    return Part(f"The-{name}", "-", "the licence itself", _notice(f"{name}.txt"))


def refuse_unknown(collected: Mapping[str, Path], packages: Mapping[str, Distribution]) -> None:
    """UnknownLicenceError for a library of another maker that neither has its own notice, nor a
    package that brings the text for it."""
    known = [each.files for each in notices()]
    owned = {str(file.locate()) for each in packages.values() for file in each.files or ()
             if not _OF_OTHERS.search(file.as_posix()) or each.name.lower() == "pillow"}
    unknown = [place for place, source in collected.items()
               if _LIBRARY.search(place) and str(source) not in owned
               and not any(each.search(place.replace("\\", "/")) for each in known)]
    if unknown:
        raise UnknownLicenceError(
            "packaging/notices/parts.toml does not say under which licence these are: "
            f"{', '.join(sorted(unknown))}.")


def normalised(name: str) -> str:
    """A package's name as it is compared."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _owners() -> dict[str, Distribution]:
    """Every file of every installed package, with its package."""
    return {str(file.locate()): package for package in distributions()
            for file in package.files or ()}


def _texts(package: Distribution) -> Iterator[str]:
    for file in package.files or ():
        if file.name.lower().startswith(_TEXTS) and file.suffix not in (".py", ".pyc", ".so"):
            path = Path(str(file.locate()))
            if path.is_file():
                yield path.read_text(encoding="utf-8", errors="replace").strip()


def _classified(classifiers: Iterable[str]) -> str:
    return next((each.rpartition(" :: ")[2] for each in classifiers
                 if each.startswith("License :: ")), "")


def _notice(name: str) -> str:
    return (NOTICES / name).read_text(encoding="utf-8").strip()


def collected_files(*tables: Iterable[tuple[str, str, str]]) -> dict[str, Path]:
    """PyInstaller's tables (place, source, kind) as one mapping; what is built in has no source.

    A module of pure Python counts under its own file's name.
    """
    standard = sysconfig.get_path("stdlib")
    found = {}
    for table in tables:
        for place, source, kind in table:
            if source and source != "-" and kind != "SYMLINK":  # to a file that is collected, too
                found[place.replace("\\", "/")] = Path(source)
                if source.startswith(standard) and "site-packages" not in source:
                    found.setdefault("base_library.zip", Path(source))
    return found
