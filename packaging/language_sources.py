"""Where words for people stand in the sources: the window's tr() texts, and sentences below it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "app" / "postdeck"
SENTENCES = "Sentences"
"""The context of what is said below the window: templates with {0}, {1} for the values."""

_ROOMS = ("core", "adb", "phones", "media", "store", "scripts", "scheduler", "services", "remote",
          "launch", "cli")
_NOT_FOR_PEOPLE = {
    "core/failpoints.py", "core/toml_lines.py", "launch/lab_process.py", "launch/privacy.py",
    "launch/crash_reports.py", "launch/crash_folder.py", "launch/logs.py", "adb/listing.py",
    "phones/readings.py", "services/redaction.py", "services/reports.py", "store/schema.py",
    "store/queue.py",
    "services/license_issue.py", "scripts/reading/recorded_screens.py", "adb/quoting.py",
    "cli/failpoints.py", "launch/demo_posts.py", "launch/house.py", "adb/tracking.py",
}
"""Files whose texts programs read, or the makers of a build."""

_DEAF_CALLS = {
    "compile", "fullmatch", "search",
    "match", "sub", "findall", "split", "partition", "rpartition", "replace", "startswith",
    "endswith", "removeprefix", "removesuffix", "strftime", "strip", "rstrip", "lstrip",
    "text", "execute", "shell", "RuntimeError", "TypeError", "AssertionError", "KeyError",
    "NotImplementedError", "create_task", "getLogger", "read_text", "write_text", "encode",
    "maketrans", "NewType", "TypeVar",
}
_DEAF_WORDS = {"name", "pattern", "alias", "prefix", "validation_alias", "discriminator", "extra",
               "examples"}
_TITLES = {"title", "description", "advice", "unit", "zero", "detail", "help"}
_MACHINE = re.compile(
    r"\\[dsw(\[]|^\s*(SELECT|PRAGMA|INSERT|BEGIN|CREATE|UPDATE|DELETE|ALTER)\b|%[YHdSsg]|"
    r"IS NOT NULL|^# |\(\?|^(am|pm|dumpsys|getprop|content|settings|wm|input|cmd|ls|rm|cat) |\n|"
    r"^(exec:|Bearer |dict\[|libegl1|push |pull |stat |[a-z]+ed to authenticate|a staged file is)|"
    r"^(no devices|not found|device disconnected|UiAutomation not connected|connected to)|"
    r"^(already connected|has characters that)|"
    r"\}_min is|🎬")
_WORDS = re.compile(r"[A-Za-z]{2,}")


@dataclass(frozen=True)
class Message:
    """One text to translate; `file` is relative to the repository, `plural`: it counts %n."""

    context: str
    source: str
    file: str
    plural: bool = False


def window_messages() -> Iterator[Message]:
    """What the window says itself, in the order of the files; the same text may come again."""
    gui = SOURCES / "gui"
    trees = {path: ast.parse(path.read_text(encoding="utf-8"))
             for path in sorted(gui.rglob("*.py"))}
    contexts = {_module(path): found for path, tree in trees.items()
                if (found := _own_contexts(tree))}
    for path, tree in trees.items():
        reader = _WindowReader(path, contexts)
        reader.visit(tree)
        yield from reader.found


def sentence_messages() -> Iterator[Message]:
    """What the rooms below the window say, as templates; the same text may come again."""
    for room in _ROOMS:
        for path in sorted((SOURCES / room).rglob("*.py")):
            if path.relative_to(SOURCES).as_posix() not in _NOT_FOR_PEOPLE \
                    and "migrations" not in path.parts:
                yield from (Message(SENTENCES, text, _relative(path)) for text in _said_in(path))
    for path in sorted((SOURCES / "cli").glob("*.py")):
        yield from (Message(SENTENCES, text, _relative(path)) for text in _helps(path))
    for path in sorted((SOURCES / "gui").rglob("*.py")):
        yield from (Message(SENTENCES, text, _relative(path)) for text in _raised_in(path))
    yield from (Message(SENTENCES, text, _relative(Path(__file__))) for text in COMPOSED)


def _said_in(path: Path) -> list[str]:
    reader = _SentenceReader()
    reader.visit(ast.parse(path.read_text(encoding="utf-8")))
    return reader.found


def _raised_in(path: Path) -> Iterator[str]:
    """The errors that the window raises itself."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call) \
                and _called(node.exc) not in (*_DEAF_CALLS, "OSError"):
            texts = (template(argument) for argument in node.exc.args)
            yield from (text for text in texts if text and reads_like_words(text))


@cache
def all_messages() -> dict[tuple[str, str], Message]:
    """Every message once, by its context and source."""
    found: dict[tuple[str, str], Message] = {}
    for each in (*window_messages(), *sentence_messages()):
        found.setdefault((each.context, each.source), each)
    return found


def template(node: ast.AST) -> str | None:
    """A text as it stands in the sources, with {0}, {1} where values come in; None: no text."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if not isinstance(node, ast.JoinedStr):
        return None
    parts, number = [], 0
    for value in node.values:
        if isinstance(value, ast.Constant):
            parts.append(str(value.value))
        else:
            parts.append(f"{{{number}}}")
            number += 1
    return "".join(parts)


def _helps(path: Path) -> Iterator[str]:
    """What --help says: docstrings of commands, paragraph by paragraph, and of their options."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.keyword) and node.arg == "help" and (text := template(node.value)):
            yield " ".join(text.split())
        elif isinstance(node, ast.Call) and _called(node) == "print_table":
            yield from (text for head in ast.walk(node.args[0])
                        if (text := template(head)) and text != "ID")
    listed = {node.attr for node in ast.walk(ast.parse(
        (SOURCES / "cli" / "__init__.py").read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute)}
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.FunctionDef) and (
                node.name in listed or any(map(_is_command, node.decorator_list))):
            for paragraph in (ast.get_docstring(node) or "").split("\n\n"):
                if paragraph.strip():
                    yield " ".join(paragraph.split())


def _is_command(decorator: ast.expr) -> bool:
    return isinstance(decorator, ast.Call) and _called(decorator) in ("command", "callback")


def _relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _module(path: Path) -> str:
    return ".".join(path.relative_to(SOURCES.parent).with_suffix("").parts)


def _own_contexts(tree: ast.Module) -> dict[str, str]:
    """The context of each of a module's functions that only translates: {"tr": "Words"}."""
    constants = {node.targets[0].id: node.value.value for node in tree.body
                 if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)
                 and isinstance(node.value, ast.Constant)}
    found = {}
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name in ("tr", "_tr"):
            for call in ast.walk(node):
                if isinstance(call, ast.Call) and _called(call) == "translate":
                    first = call.args[0]
                    name = first.value if isinstance(first, ast.Constant) else \
                        constants[first.id] if isinstance(first, ast.Name) else None
                    found[node.name] = str(name)
    return found


def _called(call: ast.Call) -> str:
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else \
        function.id if isinstance(function, ast.Name) else ""


def _is_log(call: ast.Call) -> bool:
    function = call.func
    return isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name) \
        and function.value.id in ("log", "_log", "logger", "logging")


class _WindowReader(ast.NodeVisitor):
    """Finds self.tr(...), tr(...) of a module, translate("Context", ...), and where a module
    translates what it looks up, the texts in its tables."""

    def __init__(self, path: Path, contexts: dict[str, dict[str, str]]) -> None:
        self.found: list[Message] = []
        self._file = _relative(path)
        self._known = contexts
        self._here = dict(contexts.get(_module(path), {}))
        self._modules: dict[str, dict[str, str]] = {}
        self._classes: list[str] = []
        self._looks_up = ""

    def visit_Module(self, node: ast.Module) -> None:
        self._read_imports(node)
        self.generic_visit(node)
        if self._looks_up:
            for each in node.body:
                if isinstance(each, ast.Assign | ast.AnnAssign) and each.value is not None:
                    self._read_table(each.value)

    def _read_imports(self, node: ast.Module) -> None:
        for each in node.body:
            if isinstance(each, ast.ImportFrom) and each.module:
                for name in each.names:
                    if name.name in self._known.get(each.module, {}):
                        self._here[name.asname or name.name] = self._known[each.module][name.name]
                    if found := self._known.get(f"{each.module}.{name.name}"):
                        self._modules[name.asname or name.name] = found

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        if not (context := self._context(node)):
            return
        marked = _called(node) in ("translate", "QT_TRANSLATE_NOOP")
        first = node.args[1] if marked else node.args[0]
        texts = list(_texts(first))
        if not texts and not marked:
            self._looks_up = context
        for text in texts:
            self.found.append(Message(context, text, self._file, "%n" in text or "%Ln" in text))

    def _context(self, node: ast.Call) -> str:
        function = node.func
        if isinstance(function, ast.Name) and function.id == "QT_TRANSLATE_NOOP":
            return str(getattr(node.args[0], "value", ""))
        if isinstance(function, ast.Name):
            return self._here.get(function.id, "")
        if not isinstance(function, ast.Attribute):
            return ""
        if function.attr == "translate" and node.args and isinstance(node.args[0], ast.Constant):
            return str(node.args[0].value)
        if function.attr == "tr" and isinstance(function.value, ast.Name):
            if function.value.id == "self":
                return self._classes[-1]
            return self._modules.get(function.value.id, {}).get("tr", "")
        return ""

    def _read_table(self, value: ast.AST) -> None:
        for each in ast.walk(value):
            text = template(each)
            if text and ((text[0].isupper() and not text.isupper()) or " " in text):
                self.found.append(Message(self._looks_up, text, self._file))


def _texts(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.IfExp):
        yield from _texts(node.body)
        yield from _texts(node.orelse)
    elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
        yield node.value


class _SentenceReader(ast.NodeVisitor):
    """Finds texts that read like words for a person: not in comparisons, logs, patterns, names."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def visit_Expr(self, node: ast.Expr) -> None:
        if not isinstance(node.value, ast.Constant):
            self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        if _called(node) in _DEAF_CALLS or _is_log(node):
            return
        for argument in node.args:
            self.visit(argument)
        self.visit(node.func)
        for keyword in node.keywords:
            if keyword.arg in _TITLES:
                self._take(keyword.value, one_word=True)
            elif keyword.arg not in _DEAF_WORDS:
                self.visit(keyword.value)

    def visit_Dict(self, node: ast.Dict) -> None:
        for key, value in zip(node.keys, node.values, strict=True):
            titled = isinstance(key, ast.Constant) and key.value in _TITLES
            self._take(value, one_word=titled)

    def visit_Compare(self, node: ast.Compare) -> None:
        """What is compared is no word for a person."""

    def visit_Subscript(self, node: ast.Subscript) -> None:
        self.visit(node.value)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value is not None:
            self.visit(node.value)

    def visit_arguments(self, node: ast.arguments) -> None:
        for default in (*node.defaults, *filter(None, node.kw_defaults)):
            self.visit(default)

    def visit_match_case(self, node: ast.match_case) -> None:
        for each in node.body:
            self.visit(each)

    def visit_Constant(self, node: ast.Constant) -> None:
        self._take(node)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        self._take(node)
        for value in node.values:  # a value may be chosen between texts
            if isinstance(value, ast.FormattedValue):
                self.visit(value.value)

    def _take(self, node: ast.AST, *, one_word: bool = False) -> None:
        text = template(node)
        if text is None:
            if not isinstance(node, ast.Constant):
                self.visit(node)
        elif reads_like_words(text, one_word=one_word):
            self.found.append(text.strip())


def reads_like_words(text: str, *, one_word: bool = False) -> bool:
    """Whether a text is for people: words with spaces between, nothing of a program's."""
    bare = re.sub(r"\{\d+\}", "", text)
    words = _WORDS.findall(bare)
    if not words or _MACHINE.search(text):
        return False
    return one_word or (" " in text.strip() and sum(map(len, words)) >= 4)


COMPOSED = (
    "{0} is a file of type {1}", "{0} is packed with {1}", "{0} has the colour format {1}",
    "{0} has sound in {1}", "{0} is a {1} picture", "{0} is {1} long", "{0} has {1} MB",
    "{0} has {1} pictures a second", "{0} has sound with {1} Hz", "{0} is {1} x {2} ({3})",
    "{0} is {1} x {2}", "There are {0} images", "{0} takes {1}", "{0} should have {1}",
    "{0} to {1}", "{0} or {1}", "{0} and {1}", "{0} a second", "{0} pixels on each side",
    "{0} pixels in width", "{0} (width to height)", "{0} (and {1} more)", "a TikTok video",
    "a TikTok photo post", "an Instagram reel", "an Instagram post", "an Instagram story",
    "hashtags", "mentions", "caption", "title", "image", "images", "video", "videos", "sounds",
    "{0} ahead of this computer's", "{0} behind this computer's", "@{0} on {1}",
    "Licensed to {0} until {1}.", "failed", "confirmed", "unconfirmed", "stopped", "missed",
    "pending", "running", "completed", "Arguments", "Options", "Commands", "Error", "Aborted.",
    "[required]", "[default: {0}]", "Try '{0} {1}' for help.",
)
"""Sentences that the code puts together of several parts, as they are read."""
