"""Takes out of a Linux build what is in its libraries and nothing here can reach.

Two things, done with binutils and nothing else; without them, or on another machine than x86-64,
the build is only larger. ICU's tables: Qt asks it to sort, to convert encodings and for time
zones, and has tables of its own for everything else. Encoders for HEVC and AV1, which FFmpeg is
linked to: PostDeck reads such films with FFmpeg's own decoders and writes H.264 only; in their
place stand libraries that refuse to begin.
"""

from __future__ import annotations

import platform
import shutil
import struct
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

UNUSED_TABLES = ("brkitr/", "curr/", "lang/", "rbnf/", "region/", "translit/", "unit/")
REFUSALS = {"libx265-": 0, "libSvtAv1Enc-": 0x80001000}
"""What the first call of each answers when it can't begin: no interface; out of resources."""
TOOLS = ("as", "ld", "nm", "objcopy")
_ALIGNMENT = 16


def lighten(internal: Path) -> int:
    """Do both in a build's folder of libraries; the bytes that it is lighter by."""
    if platform.machine() != "x86_64" or not all(map(shutil.which, TOOLS)):
        print("No binutils for x86-64 here: ICU and the encoders stay as they are.")
        return 0
    saved = 0
    for path in internal.glob("PySide6/Qt/lib/libicudata.so.*"):
        saved += _replaced(path, lambda old, new: trim_icu(old, new))
    for name in REFUSALS:
        for path in internal.glob(f"av.libs/{name}*"):
            saved += _replaced(path, lambda old, new: refuse(old, new))
    return saved


def _replaced(path: Path, make: Callable[[Path, Path], None]) -> int:
    before = path.stat().st_size
    with tempfile.TemporaryDirectory(prefix="postdeck-lighter-") as folder:
        new = Path(folder) / path.name
        make(path, new)
        new.chmod(path.stat().st_mode)
        shutil.move(new, path)
    return before - path.stat().st_size


def trim_icu(library: Path, new: Path) -> None:
    """Write ICU's data library anew, without the tables that Qt does not ask for."""
    with tempfile.TemporaryDirectory(prefix="postdeck-icu-") as folder:
        place = Path(folder)
        data = place / "data"
        _run("objcopy", "-O", "binary", "--only-section=.rodata", str(library), str(data))
        symbol = next(iter(defined(library)))
        data.write_bytes(trimmed(data.read_bytes()))
        (place / "data.s").write_text(
            f'.section .rodata\n.balign {_ALIGNMENT}\n.globl {symbol}\n.type {symbol}, @object\n'
            f'{symbol}:\n.incbin "{data}"\n.size {symbol}, . - {symbol}\n{_NO_STACK}')
        _link(place / "data.s", new)


def trimmed(data: bytes) -> bytes:
    """A file of ICU's common data without the unused tables.

    Its form (icu4c, ucmndata.h): a header, the number of items, pairs of offsets of name and
    content, counted from that number, then names, then contents, all sorted by name.
    """
    head = struct.unpack_from("<H", data)[0]
    if data[2:4] != b"\xda\x27" or data[12:16] != b"CmnD":
        raise ValueError("This is no data of ICU that is understood here.")
    kept = [(name, content) for name, content in _items(data, head)
            if not name.partition(b"/")[2].startswith(tuple(map(str.encode, UNUSED_TABLES)))]
    names_at = 4 + 8 * len(kept)
    names, offsets = b"", []
    for name, _ in kept:
        offsets.append(names_at + len(names))
        names += name + b"\0"
    at = _aligned(head + names_at + len(names)) - head
    table, contents = b"", b"\0" * (at - names_at - len(names))
    for offset, (_, content) in zip(offsets, kept, strict=True):
        table += struct.pack("<II", offset, names_at + len(names) + len(contents))
        contents += content + b"\0" * (_aligned(len(content)) - len(content))
    return data[:head] + struct.pack("<I", len(kept)) + table + names + contents


def _items(data: bytes, head: int) -> Iterator[tuple[bytes, bytes]]:
    count = struct.unpack_from("<I", data, head)[0]
    table = [struct.unpack_from("<II", data, head + 4 + 8 * row) for row in range(count)]
    ends = [at for _, at in table[1:]] + [len(data) - head]
    for (name, at), end in zip(table, ends, strict=True):
        yield data[head + name:data.index(b"\0", head + name)], data[head + at:head + end]


def refuse(library: Path, new: Path) -> None:
    """Write a library of the same name, whose functions all answer that they can't begin."""
    answer = next(code for name, code in REFUSALS.items() if library.name.startswith(name))
    wanted = sorted(_wanted_of(library))
    if not wanted:
        raise ValueError(f"Nothing is linked to {library.name} in {library.parent}.")
    lines = "".join(f".globl {name}\n.type {name}, @function\n{name}:\n" for name in wanted)
    with tempfile.TemporaryDirectory(prefix="postdeck-refuse-") as folder:
        source = Path(folder) / "refuse.s"
        source.write_text(f".text\n{lines}movl ${answer}, %eax\nret\n{_NO_STACK}")
        _link(source, new)


def _wanted_of(library: Path) -> set[str]:
    """What its neighbours take from a library."""
    own, wanted = set(defined(library)), set()
    for other in library.parent.glob("lib*"):
        if other != library:
            wanted |= own & set(_symbols("--undefined-only", other))
    return wanted


def defined(library: Path) -> list[str]:
    """The names that a library gives."""
    return _symbols("--defined-only", library)


def _symbols(which: str, library: Path) -> list[str]:
    said = _run("nm", "-D", which, str(library)).splitlines()
    return [line.split()[-1].partition("@")[0] for line in said if line.strip()]


def _link(source: Path, new: Path) -> None:
    made = source.with_suffix(".o")
    _run("as", "-o", str(made), str(source))
    _run("ld", "-shared", "-soname", new.name, "-z", "noexecstack", "-z", "relro", "-z", "now",
         "--build-id=sha1", "-s", "-o", str(new), str(made))


def _run(*words: str) -> str:
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout


def _aligned(size: int) -> int:
    return -(-size // _ALIGNMENT) * _ALIGNMENT


_NO_STACK = '.section .note.GNU-stack,"",@progbits\n'
