"""The grammar of the phone's shell: a line becomes a tree of pipelines, words, redirections."""

from __future__ import annotations

from dataclasses import dataclass, field

from postdeck.lab.android.shell.lexer import GrammarError, Lexer, Piece, Token, Word


@dataclass(slots=True)
class Redirect:
    """`fd` goes to a file ("<", ">", ">>") or to another fd (">&")."""

    fd: int
    mode: str
    target: Word


@dataclass(slots=True)
class Command:
    """One command; `group` is set for `( ... )`."""

    assigns: list[tuple[str, Word]] = field(default_factory=list)
    words: list[Word] = field(default_factory=list)
    redirects: list[Redirect] = field(default_factory=list)
    group: list[Step] | None = None


@dataclass(slots=True)
class Step:
    """A pipeline and how it hangs on the one before: ";", "&&" or "||"."""

    link: str
    pipeline: list[Command]
    negated: bool = False
    background: bool = False


class _Parser:
    def __init__(self, tokens: list[Token]) -> None:
        self.tokens = tokens
        self.at = 0

    def operator(self) -> str:
        return self.tokens[self.at].operator if self.at < len(self.tokens) else "end"

    def steps(self, until: str) -> list[Step]:
        found: list[Step] = []
        link = ";"
        while True:
            while self.operator() in ("\n", ";") and link == ";":
                self.at += 1
            if self.operator() == until:
                if link != ";":
                    raise GrammarError(f"syntax error: unexpected '{until}'")
                return found
            step = self._step(link)
            found.append(step)
            link = self._link(step, until)

    def _link(self, step: Step, until: str) -> str:
        operator = self.operator()
        if operator == until:
            return ";"
        self.at += 1
        if operator == "&":
            step.background = True
        elif operator in ("&&", "||"):
            while self.operator() == "\n":
                self.at += 1
            return operator
        elif operator not in (";", "\n"):
            raise GrammarError(f"syntax error: unexpected '{operator}'")
        return ";"

    def _step(self, link: str) -> Step:
        step = Step(link, [])
        if self._is_word("!"):
            self.at += 1
            step.negated = True
        step.pipeline.append(self._command())
        while self.operator() == "|":
            self.at += 1
            step.pipeline.append(self._command())
        return step

    def _is_word(self, text: str) -> bool:
        word = self.tokens[self.at].word if self.at < len(self.tokens) else ()
        return len(word) == 1 and not word[0].quoted and word[0].text == text

    def _command(self) -> Command:
        command = Command()
        if self.operator() == "(":
            self.at += 1
            command.group = self.steps(")")
            self.at += 1
        while self.at < len(self.tokens):
            token = self.tokens[self.at]
            if not token.operator and command.group is None:
                self.at += 1
                self._take(command, token.word)
            elif token.operator in ("<", ">", ">>", ">&", "<&", "&>"):
                self.at += 1
                self._redirect(command, token)
            else:
                break
        if not (command.words or command.assigns or command.redirects
                or command.group is not None):
            shown = self.operator().replace("end", "newline")
            raise GrammarError(f"syntax error: unexpected '{shown}'")
        return command

    def _take(self, command: Command, word: Word) -> None:
        first = word[0] if word else None
        if first is not None and not command.words and not first.quoted and first.kind == "text":
            name, equals, value = first.text.partition("=")
            if equals and name.isidentifier():
                rest = (Piece("text", value, False), *word[1:])
                command.assigns.append((name, rest))
                return
        command.words.append(word)

    def _redirect(self, command: Command, token: Token) -> None:
        if self.at >= len(self.tokens) or self.tokens[self.at].operator:
            raise GrammarError("syntax error: unexpected 'newline'")
        target = self.tokens[self.at].word
        self.at += 1
        if token.operator == "&>":
            command.redirects.append(Redirect(1, ">", target))
            command.redirects.append(Redirect(2, ">&", (Piece("text", "1", False),)))
            return
        usual = 0 if token.operator.startswith("<") else 1
        fd = usual if token.fd is None else token.fd
        mode = ">&" if token.operator == "<&" else token.operator
        command.redirects.append(Redirect(fd, mode, target))


def parse(text: str) -> list[Step]:
    """The steps of a command line; raises GrammarError."""
    return _Parser(Lexer(text).tokens()).steps("end")
