"""The commands, one module per group; heavy rooms are imported only when a command runs."""

from __future__ import annotations

import os
import sys

from postdeck.cli import (
    accounts,
    api,
    backup,
    devices,
    doctor,
    lab,
    library,
    license,
    post,
    running,
    screens,
    tasks,
    update,
)
from postdeck.cli.front import app
from postdeck.core import failpoints

__all__ = ["app", "main"]

for group, name in ((tasks.app, "tasks"), (accounts.app, "accounts"), (library.app, "library"),
                    (license.app, "license"), (api.app, "api"), (screens.app, "screens"),
                    (update.app, "update")):
    app.add_typer(group, name=name)
for command in (running.window, running.serve, post.post, devices.devices, doctor.doctor,
                running.demo, lab.lab, backup.backup, backup.restore):
    app.command(hidden=command is running.window)(command)
if failpoints.available():
    from postdeck.cli.failpoints import failpoints as list_failpoints
    app.command("failpoints", hidden=True)(list_failpoints)


def main() -> None:
    """Run the command line; leaves by SystemExit."""
    if not os.environ.get("HOME", "x"):
        del os.environ["HOME"]  # an empty HOME is no home: the system's user entry says it
    os.umask(0o077)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    app(prog_name="postdeck")
