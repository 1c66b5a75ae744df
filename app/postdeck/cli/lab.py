"""`postdeck lab`: virtual phones by themselves, for trying and testing."""

from __future__ import annotations

import asyncio
import contextlib
import json
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from postdeck.cli.ending import WrongUseError, run
from postdeck.cli.options import ProfileOption
from postdeck.cli.speech import say

if TYPE_CHECKING:
    from postdeck.lab.options import LabOptions


def lab(
    count: Annotated[int, typer.Option("-n", "--count", min=1, max=1000,
                                       help="How many phones.")] = 3,
    seed: Annotated[int, typer.Option(help="Another seed: other ids, popups and moods.")] = 1,
    speed: Annotated[float, typer.Option(
        min=0.001, max=100, help="Length of a lab second; 1 is like a person's phone.")] = 1.0,
    accounts: Annotated[int, typer.Option(min=0, max=8, help="Accounts on each phone.")] = 2,
    popups: Annotated[float, typer.Option(
        min=0, max=1, help="How likely the app interrupts, each time it could.")] = 0.15,
    latency: Annotated[float, typer.Option(
        min=0, max=10, help="Seconds that each packet takes.")] = 0.0,
    auth: Annotated[bool, typer.Option("--auth", help="Phones ask before they trust.")] = False,
    locked: Annotated[bool, typer.Option("--locked", help="Phones are locked by a PIN.")] = False,
    in_use: Annotated[bool, typer.Option(
        "--in-use", help="The apps may do already what they ask for.")] = False,
    fault: Annotated[list[str] | None, typer.Option(
        metavar="NAME", help="A fault on every phone; may be repeated.")] = None,
    base_port: Annotated[int, typer.Option(
        min=1024, max=60_000, help="The first phone's port; the others follow.")] = 20_000,
    control_port: Annotated[int, typer.Option(
        min=0, max=65_535, help="Where programs steer the lab; 0: any.")] = 0,
    ledger: Annotated[Path | None, typer.Option(
        metavar="FILE", help="Where every post that goes out is written.")] = None,
    as_json: Annotated[bool, typer.Option(
        "--json", help="Print one line of JSON once the phones are there.")] = False,
    until_input_ends: Annotated[bool, typer.Option("--until-input-ends", hidden=True)] = False,
    profile: ProfileOption = None,
) -> None:
    """Run virtual phones that speak the real adb wire, until Ctrl-C."""
    from postdeck.lab.options import lab_options
    options = lab_options(
        count=count, seed=seed, speed=speed, base_port=base_port, control_port=control_port,
        ledger=ledger, accounts_count=accounts, auth=auth, locked=locked, secure=locked,
        in_use=in_use, latency=latency, popups=popups, faults=_faults(fault or []))
    run(_lab(options, as_json, until_input_ends), terminated=0)


def _faults(names: list[str]) -> tuple[str, ...]:
    from postdeck.lab.faults import KNOWN_FAULTS
    for name in names:
        if name not in KNOWN_FAULTS:
            raise WrongUseError(f"“{name}” is not a fault.",
                                f"Use one of: {', '.join(KNOWN_FAULTS)}.")
    return tuple(names)


async def _lab(options: LabOptions, as_json: bool, until_input_ends: bool) -> None:
    from postdeck.lab.farm import run_lab
    running = asyncio.ensure_future(run_lab(options, _as_json if as_json else _as_words))
    over = asyncio.ensure_future(_input_ended() if until_input_ends else asyncio.Event().wait())
    try:
        await asyncio.wait({running, over}, return_when=asyncio.FIRST_COMPLETED)
        if running.done():
            await running
    finally:
        for task in (running, over):
            task.cancel()
        await asyncio.gather(running, over, return_exceptions=True)


def _as_json(said: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(said) + "\n")
    sys.stdout.flush()


def _as_words(said: dict[str, Any]) -> None:
    for phone in said["phones"]:
        names = " ".join(f"@{name}" for name in phone["accounts"])
        say(f"{phone['serial']}  adb connect {phone['address']}  {names}")
    say(f"Posts that go out are written to {said['ledger']}; programs steer the lab on "
        f"port {said['control']}. Ctrl-C ends it.")


async def _input_ended() -> None:
    """Return when stdin ends: our parent holds its other end, so also when that one dies."""
    loop = asyncio.get_running_loop()
    over = asyncio.Event()

    def wait() -> None:
        sys.stdin.buffer.read()
        with contextlib.suppress(RuntimeError):  # the loop has ended by itself
            loop.call_soon_threadsafe(over.set)

    threading.Thread(target=wait, name="input", daemon=True).start()
    await over.wait()
