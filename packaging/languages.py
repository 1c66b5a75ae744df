#!/usr/bin/env python3
"""Keeps the translations: `languages.py update` reads the sources, `release` makes what ships.

resources/languages/ holds, for each language, a .ts file that Qt Linguist opens (people edit this
one), the .qm that the window loads, and the sentences as JSON, which need no Qt. All three are
committed, so that a clone and a wheel work without a step before.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

sys.path.insert(0, str(Path(__file__).resolve().parent))

from language_sources import ROOT, SENTENCES, Message, all_messages

FOLDER = ROOT / "resources" / "languages"
FORMS = {"en": 2, "it": 2, "zh_CN": 1}
"""The languages, and how many forms a counted noun has in each."""
PLURALS_ONLY = ("en",)

Key = tuple[str, str]


@dataclass(frozen=True)
class Translation:
    """One message of a .ts file; `forms` has one text, or one for each form of a counted noun."""

    forms: tuple[str, ...]
    plural: bool = False
    finished: bool = True


def main(arguments: list[str]) -> int:
    """Do what the command line says; the exit code."""
    if arguments == ["update"]:
        for language in FORMS:
            missing = update(language)
            print(f"{language}: {missing} to translate")
        return release()
    if arguments == ["release"]:
        return release()
    print("Use: languages.py update | release", file=sys.stderr)
    return 2


def wanted(language: str) -> dict[Key, Message]:
    """What has to be translated into a language; English only needs its plurals."""
    return {key: message for key, message in all_messages().items()
            if message.plural or language not in PLURALS_ONLY}


def update(language: str, more: Mapping[Key, tuple[str, ...]] | None = None) -> int:
    """Bring a .ts file up to date with the sources; how many texts are to be translated.

    What is translated stays; a text that moved to another class keeps its translation too.
    `more`: translations to take in, by context and source.
    """
    before = read(ts_path(language))
    by_text: dict[str, Translation] = {}
    for (_, source), known in before.items():
        if known.finished:
            by_text.setdefault(source, known)
    after: dict[Key, tuple[Message, Translation]] = {}
    for key, message in wanted(language).items():
        forms = (more or {}).get(key)
        found = Translation(forms, message.plural) if forms else \
            before.get(key) or by_text.get(key[1])
        if found is None or found.plural != message.plural:
            count = FORMS[language] if message.plural else 1
            found = Translation(("",) * count, message.plural, finished=False)
        after[key] = message, found
    ts_path(language).write_text(_written(language, after), encoding="utf-8")
    return sum(not each.finished for _, each in after.values())


def read(path: Path) -> dict[Key, Translation]:
    """What a .ts file says; nothing when there is none yet."""
    if not path.exists():
        return {}
    found = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name", "")
        for each in context.iter("message"):
            said = each.find("translation")
            if said is None:
                continue
            plural = each.get("numerus") == "yes"
            forms = tuple(form.text or "" for form in said.iter("numerusform")) if plural \
                else (said.text or "",)
            found[name, each.findtext("source", "")] = Translation(
                forms, plural, said.get("type") is None)
    return found


def ts_path(language: str) -> Path:
    """The file that people translate."""
    return FOLDER / f"postdeck_{language}.ts"


def release() -> int:
    """Make the .qm and the .json files; the exit code."""
    for language in FORMS:
        compiled = compile_qm(language)
        (FOLDER / f"postdeck_{language}.qm").write_bytes(compiled)
        if language not in PLURALS_ONLY:
            (FOLDER / f"sentences_{language}.json").write_text(
                sentences_json(language), encoding="utf-8")
    return 0


def compile_qm(language: str) -> bytes:
    """A language as the window loads it."""
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "made.qm"
        subprocess.run([str(tool), "-silent", str(ts_path(language)), "-qm", str(target)],
                       check=True)
        return target.read_bytes()


def sentences_json(language: str) -> str:
    """The sentences of a language, by their English templates."""
    table = {source: each.forms[0] for (context, source), each in read(ts_path(language)).items()
             if context == SENTENCES and each.finished}
    return json.dumps(table, ensure_ascii=False, indent=0) + "\n"


def _written(language: str, entries: Mapping[Key, tuple[Message, Translation]]) -> str:
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>",
             f'<TS version="2.1" language="{language}" sourcelanguage="en">']
    for context in sorted({name for name, _ in entries}):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for (name, source), (message, said) in entries.items():
            if name == context:
                lines += _message(source, message, said)
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def _message(source: str, message: Message, said: Translation) -> Iterable[str]:
    state = "" if said.finished else ' type="unfinished"'
    yield '    <message numerus="yes">' if said.plural else "    <message>"
    yield f"        <location filename={quoteattr('../../' + message.file)}/>"
    yield f"        <source>{escape(source)}</source>"
    if said.plural:
        yield f"        <translation{state}>"
        yield from (f"            <numerusform>{escape(form)}</numerusform>"
                    for form in said.forms)
        yield "        </translation>"
    else:
        yield f"        <translation{state}>{escape(said.forms[0])}</translation>"
    yield "    </message>"


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
