"""Commands that change files or read their content: cat rm mkdir mv cp touch md5sum ..."""

from __future__ import annotations

import errno
from collections.abc import Callable
from datetime import datetime

from postdeck.lab.android.shell.call import Call, Runner
from postdeck.lab.android.shell.pipes import read_all
from postdeck.lab.android.storage.files import FileTree, Node, failure


def _each(call: Call, paths: list[str], work: Callable[[str], None]) -> int:
    """Do the work for every path, complain about those that fail."""
    if not paths:
        return call.complain(f"{call.name}: Needs 1 argument")
    code = 0
    for path in paths:
        try:
            work(path)
        except OSError as error:
            code = call.complain(f"{call.name}: {path}: {error.strerror}")
    return code


async def cat(call: Call) -> int:
    """cat [FILE...]: no file or "-" is stdin."""
    code = 0
    files = call.phone.files
    for path in call.plain() or ["-"]:
        if path == "-":
            while piece := await call.stdin.read():
                call.out.write(piece)
                await call.out.drain()
            continue
        try:
            node = files.file(call.path(path))
        except OSError as error:
            code = call.complain(f"cat: {path}: {error.strerror}")
            continue
        for piece in files.contents.chunks(node.blob):
            call.out.write(piece)
            await call.out.drain()
    return code


def _remove_tree(files: FileTree, path: str) -> None:
    node = files.node(path)
    for name in list(node.children or ()):
        _remove_tree(files, f"{path}/{name}")
    files.remove(path)


async def rm(call: Call) -> int:
    """rm [-rf] PATH..."""
    files = call.phone.files
    deep = call.has("r") or call.has("R")

    def work(path: str) -> None:
        full = call.path(path)
        node = files.find(full)
        if node is None and call.has("f"):
            return
        if node is not None and node.is_folder:
            if not deep:
                raise failure(errno.EISDIR, path)
            _remove_tree(files, full)
            return
        files.remove(full)

    paths = call.plain()
    return 0 if call.has("f") and not paths else _each(call, paths, work)


async def rmdir(call: Call) -> int:
    """rmdir PATH..."""
    def work(path: str) -> None:
        if not call.phone.files.node(call.path(path)).is_folder:
            raise failure(errno.ENOTDIR, path)
        call.phone.files.remove(call.path(path))

    return _each(call, call.plain(), work)


async def mkdir(call: Call) -> int:
    """mkdir [-p] PATH..."""
    def work(path: str) -> None:
        call.phone.files.make_folder(call.path(path), parents=call.has("p"))

    return _each(call, call.plain("m"), work)


def _target(files: FileTree, source: str, target: str) -> str:
    node = files.find(target)
    into = node is not None and node.is_folder
    return f"{target}/{source.rpartition('/')[2]}" if into else target


async def mv(call: Call) -> int:
    """mv [-f] SOURCE... TARGET"""
    files = call.phone.files
    *sources, target = call.plain() or [""]
    if not sources:
        return call.complain("mv: Needs 2 arguments")
    full = call.path(target)
    return _each(call, sources, lambda path: files.move(
        call.path(path), _target(files, call.path(path), full)))


async def cp(call: Call) -> int:
    """cp [-f] SOURCE... TARGET"""
    files = call.phone.files
    *sources, target = call.plain() or [""]
    if not sources:
        return call.complain("cp: Needs 2 arguments")
    full = call.path(target)

    def work(path: str) -> None:
        node = files.file(call.path(path))
        files.write(_target(files, call.path(path), full), node.blob)

    return _each(call, sources, work)


def _moment(call: Call) -> float | None:
    given = call.option("-d")
    if given is not None:
        text = given.removeprefix("@")
        return float(text) if text.replace(".", "").isdigit() else (
            datetime.fromisoformat(text).timestamp())
    stamp = call.option("-t")
    if stamp is None:
        return None
    shape = "%Y%m%d%H%M.%S" if "." in stamp else "%Y%m%d%H%M"
    return datetime.strptime(stamp, shape).astimezone().timestamp()


async def touch(call: Call) -> int:
    """touch [-d TIME] [-t STAMP] PATH..."""
    moment = _moment(call)
    return _each(call, call.plain("dt"),
                 lambda path: call.phone.files.touch(call.path(path), moment))


def _digest(algorithm: str) -> Runner:
    async def run(call: Call) -> int:
        files = call.phone.files
        paths = call.plain()
        if not paths:
            blob = files.contents.put(await read_all(call.stdin))
            call.say(f"{files.contents.digest(blob, algorithm)}  -")
            files.contents.sweep(blob)
            return 0

        def work(path: str) -> None:
            node: Node = files.file(call.path(path))
            value = files.contents.digest(node.blob, algorithm)
            call.say(value if call.has("b") else f"{value}  {path}")

        return _each(call, paths, work)

    return run


async def dd(call: Call) -> int:
    """dd if=FILE of=FILE [count=N bs=N]: copies."""
    named = dict(word.split("=", 1) for word in call.args if "=" in word)
    files = call.phone.files
    if "if" in named:
        data = b"".join(files.contents.chunks(files.file(call.path(named["if"])).blob))
    else:
        data = await read_all(call.stdin)
    if "count" in named:
        data = data[:int(named["count"]) * int(named.get("bs", "512"))]
    if "of" in named:
        files.write(call.path(named["of"]), files.contents.put(data))
    else:
        call.out.write(data)
    return 0


async def chmod(call: Call) -> int:
    """chmod MODE PATH...: checks that the paths exist."""
    return _each(call, call.plain()[1:], lambda path: _check(call, path))


def _check(call: Call, path: str) -> None:
    call.phone.files.node(call.path(path))


COMMANDS: dict[str, Runner] = {
    "cat": cat, "rm": rm, "rmdir": rmdir, "mkdir": mkdir, "mv": mv, "cp": cp, "touch": touch,
    "dd": dd, "chmod": chmod, "md5sum": _digest("md5"), "sha1sum": _digest("sha1"),
    "sha256sum": _digest("sha256"),
}
