"""Commands that tell about files: ls stat df du find."""

from __future__ import annotations

import fnmatch
import stat as modes
import time

from postdeck.lab.android.shell.call import Call, Runner
from postdeck.lab.android.storage.files import SDCARD, Node, normal

_KIB = 1024


def _long(name: str, node: Node) -> str:
    when = time.strftime("%Y-%m-%d %H:%M", time.localtime(node.mtime))
    links = 2 if node.is_folder else 1
    return f"{modes.filemode(node.mode)} {links} u0_a1 media_rw {node.size:>10} {when} {name}"


def _show(call: Call, names: list[tuple[str, Node]]) -> None:
    if call.has("t"):
        names.sort(key=lambda each: each[1].mtime, reverse=True)
    for name, node in names:
        prefix = f"{node.inode} " if call.has("i") else ""
        if call.has("s") and not call.has("l"):
            prefix += f"{-(-node.size // _KIB)} "
        call.say(prefix + (_long(name, node) if call.has("l") else name))


async def ls(call: Call) -> int:
    """ls [-alRtsid1] [PATH...]"""
    code = 0
    paths = call.plain() or [call.session.cwd]
    for path in paths:
        node = call.phone.files.find(call.path(path))
        if node is None:
            code = call.complain(f"ls: {path}: No such file or directory")
        elif node.children is None or call.has("d"):
            _show(call, [(path, node)])
        else:
            if len(paths) > 1:
                call.say(f"{path}:")
            if call.has("l"):
                call.say(f"total {sum(-(-each.size // _KIB) for each in node.children.values())}")
            hidden = call.has("a") or call.has("A")
            _show(call, [(name, each) for name, each in sorted(node.children.items())
                         if hidden or not name.startswith(".")])
    return code


def _formatted(shape: str, path: str, node: Node) -> str:
    kind = "directory" if node.is_folder else "regular file"
    values = {
        "s": str(node.size), "n": path, "N": f"`{path}'", "Y": str(int(node.mtime)),
        "y": time.strftime("%Y-%m-%d %H:%M:%S.000000000 +0000", time.gmtime(node.mtime)),
        "a": f"{modes.S_IMODE(node.mode):o}", "A": modes.filemode(node.mode), "F": kind,
        "f": f"{node.mode:x}", "i": str(node.inode), "h": "1", "u": "1023", "g": "1023",
        "U": "media_rw", "G": "media_rw", "b": str(-(-node.size // 512)), "B": "512", "%": "%",
        "X": str(int(node.mtime)), "Z": str(int(node.mtime)),
    }
    out, letters = "", iter(shape)
    for letter in letters:
        out += values.get(next(letters, "%"), "?") if letter == "%" else letter
    return out


async def stat(call: Call) -> int:
    """stat [-c FORMAT] PATH..."""
    code = 0
    shape = call.option("-c") or ("  File: %N\n  Size: %s\t Blocks: %b\t IO Blocks: 512\t%F\n"
                                  "Access: (0%a/%A)\tUid: (%u/%U)\tGid: (%g/%G)\nModify: %y")
    for path in call.plain("c"):
        node = call.phone.files.find(call.path(path))
        if node is None:
            code = call.complain(f"stat: '{path}': No such file or directory")
        else:
            call.say(_formatted(shape, path, node))
    return code


async def df(call: Call) -> int:
    """df [-hk] [PATH...]"""
    files = call.phone.files
    paths = call.plain() or [SDCARD]
    call.say("Filesystem      1K-blocks     Used Available Use% Mounted on")
    code = 0
    for path in paths:
        if files.find(call.path(path)) is None:
            code = call.complain(f"df: {path}: No such file or directory")
            continue
        shared = call.path(path).startswith("/storage")
        name, mount = ("/dev/fuse", "/storage/emulated") if shared else ("/dev/block/dm-5", "/data")
        total, used, free = (value // _KIB for value in (files.capacity, files.used, files.free))
        percent = -(-used * 100 // total) if total else 100
        call.say(f"{name:<15} {total:>9} {used:>8} {free:>9} {percent:>3}% {mount}")
    return code


async def du(call: Call) -> int:
    """du [-sk] PATH..."""
    for path in call.plain() or ["."]:
        size = sum(node.size for _, node in call.phone.files.below(call.path(path)))
        call.say(f"{-(-size // _KIB)}\t{path}")
    return 0


def _found(call: Call, root: str, shown: str) -> list[tuple[str, Node]]:
    node = call.phone.files.find(normal(root))
    if node is None:
        return []
    out = [(shown, node)]
    for name in sorted(node.children or ()):
        out += _found(call, f"{root}/{name}", f"{shown.rstrip('/')}/{name}")
    return out


async def find(call: Call) -> int:
    """find PATH [-name PATTERN] [-type f|d]"""
    root = call.args[0] if call.args and not call.args[0].startswith("-") else "."
    name, kind = call.option("-name"), call.option("-type")
    if call.phone.files.find(call.path(root)) is None:
        return call.complain(f"find: '{root}': No such file or directory")
    for path, node in _found(call, call.path(root), root):
        if name is not None and not fnmatch.fnmatchcase(path.rpartition("/")[2], name):
            continue
        if kind is None or (kind == "d") == node.is_folder:
            call.say(path)
    return 0


async def pwd(call: Call) -> int:
    """pwd"""
    call.say(call.session.cwd)
    return 0


async def cd(call: Call) -> int:
    """cd [PATH]"""
    target = call.path(call.args[0]) if call.args else "/"
    node = call.phone.files.find(target)
    if node is None or not node.is_folder:
        return call.complain(f"/system/bin/sh: cd: {target}: No such file or directory", 2)
    call.session.cwd = call.session.variables["PWD"] = target
    return 0


COMMANDS: dict[str, Runner] = {"ls": ls, "stat": stat, "df": df, "du": du, "find": find,
                               "pwd": pwd, "cd": cd}
