"""Runs command lines on a virtual phone: pipelines, redirections, exit codes."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from postdeck.lab.android.commands.table import COMMANDS
from postdeck.lab.android.shell import expansion
from postdeck.lab.android.shell.call import Call, Session, decode
from postdeck.lab.android.shell.files_io import FileSink, open_source
from postdeck.lab.android.shell.grammar import Command, Redirect, Step, parse
from postdeck.lab.android.shell.lexer import GrammarError
from postdeck.lab.android.shell.pipes import Given, Kept, Nothing, Pipe, Sink, Source

log = logging.getLogger(__name__)

NOT_FOUND = 127
_FAILED = 1
_BROKEN_PIPE = 141
_FOLDERS = ("/system/bin", "/vendor/bin", "/system/xbin", "/bin", "/usr/bin")


class ExitError(Exception):
    """The `exit` command."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


@dataclass
class Streams:
    """Where a command reads and writes."""

    stdin: Source
    out: Sink
    err: Sink


class Interpreter:
    """One shell."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self._background: set[asyncio.Task[int]] = set()

    async def run(self, text: str, streams: Streams) -> int:
        """Run a command line; returns its exit code."""
        try:
            steps = parse(text)
        except (GrammarError, RecursionError) as error:
            streams.err.write(f"/system/bin/sh: {error}\n".encode())
            self.session.status = 1
            return 1
        return await self._shell(steps, streams)

    async def _shell(self, steps: list[Step], streams: Streams) -> int:
        """Steps in a shell of their own: `exit` ends only this one."""
        try:
            return await self._steps(steps, streams)
        except ExitError as asked:
            self.session.status = asked.status
            return asked.status

    async def _steps(self, steps: list[Step], streams: Streams) -> int:
        for number, step in enumerate(steps):
            if number:
                await streams.out.drain()
            if (step.link == "&&" and self.session.status != 0) or (
                    step.link == "||" and self.session.status == 0):
                continue
            if step.background:
                self._start(step, streams)
                continue
            code = await self._pipeline(step.pipeline, streams)
            self.session.status = int(code == 0) if step.negated else code
        return self.session.status

    def _start(self, step: Step, streams: Streams) -> None:
        quiet = Streams(Nothing(), streams.out, streams.err)
        child = Interpreter(self.session.fork())
        task = asyncio.get_running_loop().create_task(
            child._shell([Step(";", step.pipeline)], quiet))
        self._background.add(task)
        task.add_done_callback(self._background.discard)

    async def _pipeline(self, commands: list[Command], streams: Streams) -> int:
        if len(commands) == 1:
            return await self._command(commands[0], streams)
        pipes = [Pipe() for _ in commands[1:]]
        tasks = []
        for index, command in enumerate(commands):
            own = Streams(pipes[index - 1] if index else streams.stdin,
                          pipes[index] if index < len(pipes) else streams.out, streams.err)
            child = Interpreter(self.session.fork())
            tasks.append(asyncio.ensure_future(child._stage(command, own)))
        try:
            return await tasks[-1]  # a reader that leaves takes those along who wait to write
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _stage(self, command: Command, streams: Streams) -> int:
        try:
            return await self._command(command, streams)
        except ExitError as asked:
            return asked.status
        except BrokenPipeError:
            return _BROKEN_PIPE
        finally:
            if isinstance(streams.out, Pipe):
                streams.out.close()
            if isinstance(streams.stdin, Pipe):
                streams.stdin.abandon()

    async def _command(self, command: Command, streams: Streams) -> int:
        try:
            own, opened = await self._redirected(command.redirects, streams)
        except OSError as error:
            streams.err.write(f"/system/bin/sh: can't create {error.filename}: "
                              f"{error.strerror}\n".encode())
            return _FAILED
        if command.group is not None:
            child = Interpreter(self.session.fork())
            code = await child._shell(command.group, own)
        else:
            code = await self._simple(command, own)
        for sink in opened:
            code = sink.close(own.err) or code
        return code

    async def _simple(self, command: Command, streams: Streams) -> int:
        words = [argument for word in command.words
                 for argument in await expansion.many(word, self.session, self._substitute)]
        changes = {name: await expansion.one(word, self.session, self._substitute)
                   for name, word in command.assigns}
        if not words:
            self.session.variables.update(changes)
            return self.session.status if not changes and command.words else 0
        call = Call(self.session, words, {**self.session.variables, **changes}, streams.stdin,
                    streams.out, streams.err, self.execute)
        return await self.execute(call)

    async def execute(self, call: Call) -> int:
        """Run one command with its words."""
        path = PurePosixPath(call.name)
        known = path.name if str(path.parent) in (".", *_FOLDERS) else ""
        if call.name in ("exit", "exec", "sh", "eval"):
            return await self._builtin(call)
        runner = COMMANDS.get(known)
        if runner is None:
            return self._unknown(call)
        try:
            return await runner(call)
        except OSError as error:
            if isinstance(error, ConnectionError):
                raise
            return call.complain(f"{path.name}: {error.filename}: {error.strerror}")
        except ValueError as error:
            log.debug("%s: %s", call.words, error)
            return call.complain(f"{path.name}: bad argument: {error}")

    def _unknown(self, call: Call) -> int:
        node = call.phone.files.find(call.path(call.name)) if "/" in call.name else None
        if node is None:
            return call.complain(f"/system/bin/sh: {call.name}: inaccessible or not found",
                                 NOT_FOUND)
        return call.complain(f"/system/bin/sh: {call.name}: can't execute: "
                             f"{'Is a directory' if node.is_folder else 'Permission denied'}", 126)

    async def _builtin(self, call: Call) -> int:
        streams = Streams(call.stdin, call.out, call.err)
        if call.name == "exit":
            raise ExitError(int(call.args[0]) if call.args and call.args[0].isdigit()
                            else self.session.status)
        if call.name == "exec":
            raise ExitError(await self.execute(replace(call, words=call.args)))
        if call.name == "eval":
            return await self._steps(parse(" ".join(call.args)), streams)
        text = call.option("-c")
        if text is None:
            return 0
        return await Interpreter(self.session.fork()).run(text, streams)

    async def _substitute(self, text: str) -> str:
        kept = Kept()
        child = Interpreter(self.session.fork())
        code = await child.run(text, Streams(Given(b""), kept, Nothing()))
        self.session.status = code
        return decode(kept.data)

    async def _redirected(self, redirects: list[Redirect],
                          streams: Streams) -> tuple[Streams, list[FileSink]]:
        own = Streams(streams.stdin, streams.out, streams.err)
        opened: list[FileSink] = []
        for redirect in redirects:
            target = await expansion.one(redirect.target, self.session, self._substitute)
            if redirect.mode == "<":
                own.stdin = open_source(self.session, target)
                continue
            sink = self._sink(redirect, target, own, opened)
            if redirect.fd == 2:
                own.err = sink
            else:
                own.out = sink
        return own, opened

    def _sink(self, redirect: Redirect, target: str, own: Streams,
              opened: list[FileSink]) -> Sink:
        if redirect.mode == ">&":
            return own.err if target == "2" else own.out
        if target == "/dev/null":
            return Nothing()
        sink = FileSink(self.session, target, append=redirect.mode == ">>")
        opened.append(sink)
        return sink

