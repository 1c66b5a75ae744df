"""How a help page becomes the HTML that a QTextDocument shows: the part of Markdown we write in.

Headings, paragraphs, lists, tables, fenced code, quotes; in a line **bold**, `code` and links.
There are no pictures and no HTML, so a page can load nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

from postdeck.gui.help.book import heading_of
from postdeck.gui.theme import Theme

COPY = "copy"
"""The scheme of the link that copies a piece of code, by its number on the page."""

_LANGUAGES = {"sh": "curl", "python": "Python", "javascript": "JavaScript",
              "powershell": "PowerShell", "toml": "TOML", "json": "JSON", "text": ""}
_INLINE = re.compile(r"`([^`]+)`|\*\*(.+?)\*\*|\[([^\]]+)\]\(([^)\s]+)\)")
_ITEM = re.compile(r"(- |\d+\. )(.*)")
_CELLS = re.compile(r"(?<!\\)\|")
_STYLE = """
.h1 {{ font-size: 22px; font-weight: 600; margin-top: 4px; margin-bottom: 8px; }}
.h2 {{ font-size: 17px; font-weight: 600; margin-top: 24px; margin-bottom: 6px; }}
.h3 {{ font-size: 14px; font-weight: 600; margin-top: 18px; margin-bottom: 2px; }}
p {{ margin-top: 6px; margin-bottom: 8px; line-height: 145%; }}
li {{ margin-top: 3px; margin-bottom: 3px; line-height: 140%; }}
ul, ol {{ margin-top: 4px; margin-bottom: 8px; -qt-list-indent: 1; }}
a {{ color: {accent_text}; text-decoration: none; }}
b {{ font-weight: 600; }}
code, pre {{ font-family: {mono}; font-size: 12px; }}
code {{ background-color: {sunken}; color: {text}; }}
pre {{ margin: 0; white-space: pre-wrap; line-height: 130%; }}
.kind {{ color: {text_3}; font-size: 11px; }}
.copy {{ font-size: 11px; }}
th {{ text-align: left; color: {text_2}; font-size: 12px; font-weight: 600; }}
"""


def style(theme: Theme, mono: str) -> str:
    """The style sheet of a page, in a theme, its code in the font family `mono`."""
    return _STYLE.format(mono=f"'{mono}', monospace", accent_text=theme.accent_text,
                         sunken=theme.sunken, text=theme.text, text_2=theme.text_2,
                         text_3=theme.text_3)


def codes(source: str) -> list[str]:
    """The pieces of code of a page, in their order."""
    return [block[1] for block in _blocks(source) if block[0].startswith("```")]


def html(source: str, theme: Theme, copy: str) -> str:
    """A page; `copy` is the word of the link beside each piece of code."""
    made: list[str] = []
    number = 0
    for kind, text in _blocks(source):
        if kind.startswith("```"):
            made.append(_code(text, _LANGUAGES.get(kind[3:], kind[3:]), theme, copy, number))
            number += 1
        elif kind == "#":
            made.append(_heading(text))
        elif kind == "|":
            made.append(_table(text.splitlines(), theme))
        elif kind in ("- ", "1. "):
            tag = "ul" if kind == "- " else "ol"
            items = "".join(f"<li>{_inline(item)}</li>" for item in text.split("\n"))
            made.append(f"<{tag}>{items}</{tag}>")
        elif kind == "> ":
            made.append(_note(text, theme))
        else:
            made.append(f"<p>{_inline(text)}</p>")
    return "\n".join(made)


def _blocks(source: str) -> Iterator[tuple[str, str]]:
    """What a page consists of: kind ("```sh", "#", "|", "- ", "1. ", "> ", "") and text."""
    lines = source.splitlines()
    at = 0
    while at < len(lines):
        line = lines[at]
        kind = _kind(line)
        if line.startswith("```"):
            end = lines.index("```", at + 1)
            yield line, "\n".join(lines[at + 1:end])
            at = end + 1
        elif kind == "#":
            yield kind, line
            at += 1
        elif not line:
            at += 1
        else:
            end = at + 1
            while end < len(lines) and lines[end] and (
                    _kind(lines[end]) == kind or not _kind(lines[end])):
                end += 1
            yield kind, _joined(kind, lines[at:end])
            at = end


def _kind(line: str) -> str:
    if heading_of(line):
        return "#"
    for start in ("```", "|", "> "):
        if line.startswith(start):
            return start
    found = _ITEM.match(line)
    return "" if not found else "- " if found[1] == "- " else "1. "


def _joined(kind: str, lines: list[str]) -> str:
    """Lines that belong together as one; items of a list and rows of a table stay apart."""
    if kind == "|":
        return "\n".join(lines)
    if kind == "> ":
        return " ".join(line.removeprefix("> ") for line in lines)
    if not kind:
        return " ".join(lines)
    items: list[str] = []
    for line in lines:
        if found := _ITEM.match(line):
            items.append(found[2])
        else:
            items[-1] += f" {line.strip()}"
    return "\n".join(items)


def _heading(line: str) -> str:
    level, words, anchor = heading_of(line) or (1, line, "")
    name = f'<a name="{anchor}"></a>' if anchor else ""
    # No <h1>: Qt would make its font larger than the style says.
    return f'<p class="h{level}">{name}{_inline(words)}</p>'


def _inline(text: str) -> str:
    made, at = [], 0
    for found in _INLINE.finditer(text):
        made.append(escape(text[at:found.start()]))
        code, bold, words, target = found.groups()
        if code is not None:
            made.append(f"<code>&nbsp;{escape(code)}&nbsp;</code>")
        elif bold is not None:
            made.append(f"<b>{escape(bold)}</b>")
        else:
            made.append(f'<a href="{escape(target)}">{escape(words)}</a>')
        at = found.end()
    return "".join([*made, escape(text[at:])])


def _table(lines: list[str], theme: Theme) -> str:
    rows = [[_inline(cell.strip().replace(r"\|", "|")) for cell in _CELLS.split(line.strip()[1:-1])]
            for line in lines]
    head = "".join(f"<th>{cell}</th>" for cell in rows[0])
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>"
                   for row in rows[2:])
    return (f'<table width="100%" border="1" cellpadding="6" cellspacing="0" style="'
            f"border-style: solid; border-color: {theme.line}; border-collapse: collapse; "
            f'margin-top: 6px; margin-bottom: 10px;"><tr>{head}</tr>{body}</table>')


def _code(text: str, kind: str, theme: Theme, copy: str, number: int) -> str:
    return (f'<table width="100%" border="1" cellpadding="0" cellspacing="0" '
            f'bgcolor="{theme.sunken}" style="border-style: solid; '
            f"border-color: {theme.line}; border-collapse: collapse; margin-top: 6px; "
            f'margin-bottom: 12px;"><tr><td style="padding: 8px 12px;">'
            f'<p style="margin: 0;"><span class="kind">{kind}{"&nbsp;&nbsp;" * bool(kind)}</span>'
            f'<a class="copy" href="{COPY}:{number}">{escape(copy)}</a></p>'
            f"<pre>{escape(text)}</pre></td></tr></table>")


def _note(text: str, theme: Theme) -> str:
    return (f'<table width="100%" border="0" cellpadding="10" cellspacing="0" '
            f'bgcolor="{theme.accent_soft}" style="margin-top: 6px; margin-bottom: 10px;">'
            f'<tr><td><p style="margin: 0;">{_inline(text)}</p></td></tr></table>')
