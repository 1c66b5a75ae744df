"""Commands that work on text: echo printf grep head tail wc sort cut tr test seq true false."""

from __future__ import annotations

import asyncio
import codecs
import re

from postdeck.lab.android.shell.call import Call, Runner, decode, encode
from postdeck.lab.android.shell.pipes import read_all


async def _lines(call: Call, paths: list[str]) -> list[str]:
    files = call.phone.files
    data = b"".join(b"".join(files.contents.chunks(files.file(call.path(path)).blob))
                    for path in paths) if paths else await read_all(call.stdin)
    return decode(data).splitlines()


async def echo(call: Call) -> int:
    """echo [-n] [-e] WORD..."""
    words, options = list(call.args), ""
    while words and re.fullmatch(r"-[neE]+", words[0]):
        options += words.pop(0)
    text = " ".join(words)
    if "e" in options:
        text = codecs.decode(encode(text).decode("latin-1"), "unicode_escape")
        call.out.write(text.encode("latin-1") + (b"" if "n" in options else b"\n"))
        return 0
    call.out.write(encode(text if "n" in options else text + "\n"))
    return 0


async def printf(call: Call) -> int:
    """printf FORMAT [WORD...]: %s and %d."""
    if not call.args:
        return call.complain("printf: Needs 1 argument")
    words = iter(call.args[1:])
    shape = call.args[0].replace("\\n", "\n").replace("\\t", "\t").replace("\\0", "\0")
    call.out.write(encode(re.sub(r"%[sd%]", lambda m: "%" if m[0] == "%%" else next(words, ""),
                                 shape)))
    return 0


async def grep(call: Call) -> int:
    """grep [-ivcqEFow] PATTERN [FILE...]"""
    pattern, *paths = call.plain("e") if call.option("-e") is None else [
        call.option("-e") or "", *call.plain("e")]
    flags = re.IGNORECASE if call.has("i") else 0
    matcher = re.compile(re.escape(pattern) if call.has("F") else pattern, flags)
    found = [line for line in await _lines(call, paths)
             if (matcher.search(line) is None) == call.has("v")]
    if call.has("c"):
        call.say(str(len(found)))
    elif not call.has("q"):
        for line in found:
            match = matcher.search(line)
            call.say(match[0] if call.has("o") and match else line)
    return 0 if found else 1


def _count(call: Call) -> int:
    given = call.option("-n")
    short = next((word[1:] for word in call.args if re.fullmatch(r"-\d+", word)), None)
    return int(given or short or 10)


async def head(call: Call) -> int:
    """head [-n N] [FILE...]; reads from a pipe only what it needs."""
    count, paths = _count(call), call.plain("n")
    if paths:
        lines = await _lines(call, paths)
    else:
        data = b""
        while data.count(b"\n") < count and (piece := await call.stdin.read()):
            data += piece
        lines = decode(data).splitlines()
    for line in lines[:count]:
        call.say(line)
    return 0


async def tail(call: Call) -> int:
    """tail [-n N] [FILE...]"""
    for line in (await _lines(call, call.plain("n")))[-_count(call):]:
        call.say(line)
    return 0


async def wc(call: Call) -> int:
    """wc [-lwc] [FILE...]"""
    lines = await _lines(call, call.plain())
    counts = {"l": len(lines), "w": sum(len(line.split()) for line in lines),
              "c": sum(len(encode(line)) + 1 for line in lines)}
    picked = [letter for letter in "lwc" if call.has(letter)] or list("lwc")
    call.say(" ".join(str(counts[letter]) for letter in picked))
    return 0


async def sort(call: Call) -> int:
    """sort [-ru] [FILE...]"""
    lines = sorted(await _lines(call, call.plain()), reverse=call.has("r"))
    for line in dict.fromkeys(lines) if call.has("u") else lines:
        call.say(line)
    return 0


async def cut(call: Call) -> int:
    """cut -d X -f N: one field of each line."""
    mark, field = "\t", 1
    for index, word in enumerate(call.args):
        following = call.args[index + 1] if index + 1 < len(call.args) else ""
        if word.startswith("-d"):
            mark = word[2:] or following
        elif word.startswith("-f"):
            field = int(word[2:] or following)
    for line in await _lines(call, []):
        parts = line.split(mark)
        call.say(parts[field - 1] if len(parts) >= field else "")
    return 0


async def tr(call: Call) -> int:
    """tr [-d] SET [SET]: single characters."""
    data = decode(await read_all(call.stdin))
    sets = [word.replace("\\n", "\n").replace("\\r", "\r") for word in call.plain()]
    targets: list[str | int | None] = [""] * len(sets[0]) if call.has("d") else [
        sets[1][min(number, len(sets[1]) - 1)] for number in range(len(sets[0]))]
    call.out.write(encode(data.translate(str.maketrans(dict(zip(sets[0], targets, strict=True))))))
    return 0


def _holds(call: Call, words: list[str]) -> bool:
    if words[:1] == ["!"]:
        return not _holds(call, words[1:])
    if len(words) == 3:
        left, operator, right = words
        if operator in ("=", "==", "!="):
            return (left == right) == (operator != "!=")
        order = (int(left) > int(right)) - (int(left) < int(right))
        return {"-eq": order == 0, "-ne": order != 0, "-gt": order > 0, "-lt": order < 0,
                "-ge": order >= 0, "-le": order <= 0}[operator]
    if len(words) == 2:
        operator, operand = words
        node = call.phone.files.find(call.path(operand))
        return {"-n": bool(operand), "-z": not operand, "-e": node is not None,
                "-f": node is not None and not node.is_folder,
                "-d": node is not None and node.is_folder,
                "-s": node is not None and node.size > 0,
                "-r": node is not None, "-w": node is not None, "-x": False}[operator]
    return bool(words) and bool(words[0])


async def test(call: Call) -> int:
    """test EXPRESSION, [ EXPRESSION ]"""
    words = call.args
    if call.name == "[":
        if not words or words[-1] != "]":
            return call.complain("[: missing ]", 2)
        words = words[:-1]
    try:
        return 0 if _holds(call, words) else 1
    except (KeyError, ValueError):
        return call.complain(f"test: {' '.join(words)}: unexpected operator/operand", 2)


async def seq(call: Call) -> int:
    """seq [FIRST] LAST"""
    numbers = [int(word) for word in call.args]
    first = numbers[0] if len(numbers) > 1 else 1
    for number in range(first, numbers[-1] + 1):
        call.say(str(number))
        if number % 1000 == 0:
            await call.out.drain()
            await asyncio.sleep(0)
    return 0


async def true(call: Call) -> int:
    """true, and : and others that do nothing here"""
    return 0


async def false(call: Call) -> int:
    """false"""
    return 1


COMMANDS: dict[str, Runner] = {
    "echo": echo, "printf": printf, "grep": grep, "egrep": grep, "fgrep": grep, "head": head,
    "tail": tail, "wc": wc, "sort": sort, "cut": cut, "tr": tr, "test": test, "[": test,
    "seq": seq, "true": true, ":": true, "false": false, "export": true, "unset": true,
    "sync": true, "log": true, "trap": true, "set": true,
}
