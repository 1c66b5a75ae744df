"""Turns words of the grammar into arguments: variables, substitutions, splitting, file patterns."""

from __future__ import annotations

import fnmatch
import re
from collections.abc import Awaitable, Callable

from postdeck.lab.android.shell.call import Session
from postdeck.lab.android.shell.lexer import Piece, Word
from postdeck.lab.android.storage.files import FileTree, normal

RunText = Callable[[str], Awaitable[str]]

_PATTERN = re.compile(r"[*?\[]")
_DEFAULT = re.compile(r"(\w+):?([-+])(.*)", re.DOTALL)


def _variable(name: str, session: Session) -> str:
    if name == "?":
        return str(session.status)
    if name == "$":
        return str(session.pid)
    if name == "#":
        return "0"
    plain = _DEFAULT.fullmatch(name)
    if plain:
        value = session.variables.get(plain[1], "")
        return (value or plain[3]) if plain[2] == "-" else (plain[3] if value else "")
    return session.variables.get(name, "")


async def _piece(piece: Piece, session: Session, run: RunText) -> str:
    if piece.kind == "var":
        return _variable(piece.text, session)
    if piece.kind == "run":
        return (await run(piece.text)).rstrip("\n")
    return piece.text


async def one(word: Word, session: Session, run: RunText) -> str:
    """A word as one string: for assignments and redirections."""
    return "".join([await _piece(piece, session, run) for piece in word])


async def many(word: Word, session: Session, run: RunText) -> list[str]:
    """A word as arguments: unquoted expansions are split, unquoted patterns matched."""
    if len(word) == 1 and word[0].kind == "text" and (
            word[0].quoted or not _PATTERN.search(word[0].text)):
        return [_home(word[0])]
    fields: list[list[tuple[str, bool]]] = [[]]
    for piece in word:
        text = await _piece(piece, session, run)
        if piece.kind == "text" or piece.quoted:
            fields[-1].append((text, piece.quoted))
            continue
        parts = text.split()
        if text[:1].isspace() and fields[-1]:
            fields.append([])
        for index, part in enumerate(parts):
            if index:
                fields.append([])
            fields[-1].append((part, False))
        if parts and text[-1:].isspace():
            fields.append([])
    return [argument for parts in fields if parts
            for argument in _matched(parts, session.phone.files, session.cwd)]


def _home(piece: Piece) -> str:
    return "/" if piece.text == "~" and not piece.quoted else piece.text


def _matched(parts: list[tuple[str, bool]], files: FileTree, cwd: str) -> list[str]:
    text = "".join(part for part, _quoted in parts)
    if not any(_PATTERN.search(part) for part, quoted in parts if not quoted):
        return [text]
    pattern = "".join(re.sub(r"([*?\[])", r"[\1]", part) if quoted else part
                      for part, quoted in parts)
    return _glob(pattern, files, cwd) or [text]


def _glob(pattern: str, files: FileTree, cwd: str) -> list[str]:
    found = ["/" if pattern.startswith("/") else ""]
    for part in pattern.split("/"):
        if not part:
            continue
        if not _PATTERN.search(part):
            found = [base + part + "/" for base in found]
            continue
        hidden = part.startswith(".")
        found = [base + name + "/" for base in found for name in _names(files, base, cwd)
                 if fnmatch.fnmatchcase(name, part) and (hidden or not name.startswith("."))]
    return [path.rstrip("/") for path in found if files.find(normal(path, cwd)) is not None]


def _names(files: FileTree, base: str, cwd: str) -> list[str]:
    node = files.find(normal(base or ".", cwd))
    return sorted(node.children) if node is not None and node.children is not None else []
