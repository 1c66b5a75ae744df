"""A lab of virtual phones with a real, private adb server that has connected to all of them.

async with lab(count=1, seed=1, speed=0.02, **options) as rig:
    rig.farm        the Farm, in this process (None with child=True)
    rig.control     LabControl, the same for both
    rig.adb_port    port of the private adb server
    rig.addresses   ["127.0.0.1:20000", ...] as adb lists them
    rig.serials     ["LAB0001", ...] as ro.serialno says
    rig.ledger()    every post that went out
    await rig.adb("-s", address, "shell", "echo hi")     runs the real adb

Options are those of LabOptions and, for every phone, of PhoneOptions (auth=True, locked=True,
android="9", accounts=("mira.bakes",), ...); `each={0: {...}}` overrides single phones. Screens are
SMALL where a test does not want them REAL.
`connect=False` leaves connecting to the test, `child=True` runs the lab in a process of its own
(`rig.child`). The same lab runs in the loop of the test: blocking clients (adbutils,
uiautomator2) belong in `asyncio.to_thread`.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import signal
import socket
import sys
import tempfile
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import adbutils

from postdeck.lab.control import LabControl
from postdeck.lab.farm import Farm
from postdeck.lab.ledger import read_ledger
from postdeck.lab.options import lab_options

ADB = adbutils.adb_path()
SMALL, REAL = (540, 1200), (1080, 2400)
"""Screens in pixels. To paint the real size is a third of all that a post costs in a test."""

_CHILD = """
import asyncio, json, sys
from pathlib import Path
from postdeck.lab.farm import run_lab
from postdeck.lab.options import lab_options

async def main():
    chosen = json.loads(sys.argv[1])
    chosen["each"] = {int(k): v for k, v in chosen.pop("each", {}).items()}
    for name in ("accounts", "faults", "size"):
        if name in chosen:
            chosen[name] = tuple(chosen[name])
    if chosen.get("ledger"):
        chosen["ledger"] = Path(chosen["ledger"])
    await run_lab(lab_options(**chosen), lambda said: print(json.dumps(said), flush=True))

asyncio.run(main())
"""


@dataclass
class AdbRun:
    """What a run of adb gave."""

    code: int
    out: bytes
    err: bytes

    @property
    def text(self) -> str:
        return self.out.decode(errors="replace")


@dataclass
class Rig:
    """A running lab and its adb server."""

    farm: Farm | None
    control: LabControl
    adb_port: int
    addresses: list[str]
    serials: list[str]
    accounts: list[list[str]]
    ledger_path: Path
    env: dict[str, str]
    child: asyncio.subprocess.Process | None = None
    server: asyncio.subprocess.Process | None = field(default=None, repr=False)

    def ledger(self) -> list[dict[str, Any]]:
        """Every post that went out."""
        return read_ledger(self.ledger_path)

    async def adb(self, *words: str, stdin: bytes | None = None) -> AdbRun:
        """Run the real adb against the private server."""
        process = await asyncio.create_subprocess_exec(
            ADB, "-P", str(self.adb_port), *words, env=self.env,
            stdin=asyncio.subprocess.PIPE if stdin is not None else asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE)
        try:
            out, err = await process.communicate(stdin)
        except BaseException:
            process.kill()
            await process.wait()
            raise
        return AdbRun(process.returncode or 0, out, err)

    async def connect(self, address: str) -> str:
        """`adb connect`; returns what the server says."""
        return await ask_server(self.adb_port, f"host:connect:{address}")

    async def states(self) -> dict[str, str]:
        """Address to state, as `adb devices` lists them."""
        text = await ask_server(self.adb_port, "host:devices")
        return dict(line.split("\t") for line in text.splitlines())

    async def until_state(self, address: str, state: str) -> None:
        """Wait for adb to report a state, by its events; "" means: not listed."""
        reader, writer = await _call(self.adb_port, "host:track-devices")
        try:
            while True:
                listed = dict(line.split("\t") for line in
                              (await _block(reader)).decode().splitlines())
                if listed.get(address, "") == state:
                    return
        finally:
            writer.close()


async def _block(reader: asyncio.StreamReader) -> bytes:
    return await reader.readexactly(int(await reader.readexactly(4), 16))


async def _call(port: int, request: str) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    data = request.encode()
    writer.write(f"{len(data):04x}".encode() + data)
    if await reader.readexactly(4) != b"OKAY":
        message = (await _block(reader)).decode()
        writer.close()
        raise RuntimeError(message)
    return reader, writer


async def ask_server(port: int, request: str) -> str:
    """One request to an adb server."""
    reader, writer = await _call(port, request)
    try:
        return (await _block(reader)).decode()
    finally:
        writer.close()
        with contextlib.suppress(ConnectionError):
            await writer.wait_closed()


def free_port() -> int:
    """A port that nobody uses at the moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def private_env(home: Path, *, burst: bool = True) -> dict[str, str]:
    """The environment of a private adb server: own keys, no USB, nobody else's settings."""
    env = {name: value for name, value in os.environ.items()
           if not name.startswith(("ADB_", "ANDROID_"))}
    return env | {"HOME": str(home), "TMPDIR": str(home), "ADB_LIBUSB": "0", "ADB_MDNS": "0",
                  "ADB_BURST_MODE": "1" if burst else "0"}


@contextlib.asynccontextmanager
async def adb_server(home: Path, *, burst: bool = True) -> AsyncIterator[
        tuple[int, asyncio.subprocess.Process]]:
    """A private adb server; ready when it says so itself."""
    port = free_port()
    ready, told = os.pipe()
    try:
        process = await asyncio.create_subprocess_exec(
            ADB, "-P", str(port), "fork-server", "server", "--reply-fd", str(told),
            env=private_env(home, burst=burst), pass_fds=(told,),
            stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.DEVNULL)
    finally:
        os.close(told)
    try:
        with os.fdopen(ready, "rb") as pipe:
            said = await asyncio.to_thread(pipe.read, 3)
        if said != b"OK\n":
            raise RuntimeError("the adb server did not start")
        yield port, process
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGTERM)
        await process.wait()


@contextlib.asynccontextmanager
async def _in_process(chosen: dict[str, Any]) -> AsyncIterator[tuple[Farm, dict[str, Any]]]:
    async with Farm(lab_options(**chosen)) as farm:
        yield farm, farm.announcement()


@contextlib.asynccontextmanager
async def lab_process(**chosen: Any) -> AsyncIterator[
        tuple[asyncio.subprocess.Process, dict[str, Any]]]:
    """A lab in a process of its own, and what it announced."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", _CHILD, json.dumps(chosen, default=str),
        stdout=asyncio.subprocess.PIPE)
    assert process.stdout is not None
    try:
        line = await process.stdout.readline()
        if not line:
            raise RuntimeError("the lab did not start")
        yield process, json.loads(line)
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()


@contextlib.asynccontextmanager
async def lab(count: int = 1, seed: int = 1, speed: float = 0.02, *, connect: bool = True,
              child: bool = False, burst: bool = True, behind: bool = False, **options: Any
              ) -> AsyncIterator[Rig]:
    """See the module's docstring. `behind`: a child gets what other programs leave of the
    processors, as real phones take nothing from them."""
    chosen = {"count": count, "seed": seed, "speed": speed, "size": SMALL, **options}
    async with contextlib.AsyncExitStack() as stack:
        home = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="postdeck-adb-")))
        farm, process = None, None
        if child:
            process, said = await stack.enter_async_context(lab_process(**chosen))
            if behind:
                os.setpriority(os.PRIO_PROCESS, process.pid, 19)
        else:
            farm, said = await stack.enter_async_context(_in_process(chosen))
        control = await stack.enter_async_context(LabControl(said["control"]))
        port, server = await stack.enter_async_context(adb_server(home, burst=burst))
        phones = said["phones"]
        rig = Rig(farm, control, port, [each["address"] for each in phones],
                  [each["serial"] for each in phones], [each["accounts"] for each in phones],
                  Path(said["ledger"]), private_env(home, burst=burst), process, server)
        if connect:
            await asyncio.gather(*(rig.connect(address) for address in rig.addresses))
        yield rig
