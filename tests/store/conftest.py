"""A store on a temporary file, and one on a private PostgreSQL server where that is installed."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from postdeck.store.store import Store

PLACES = (Path("/usr/lib/postgresql"), Path("/usr/pgsql"))


def _programs() -> Path | None:
    found = sorted(path for place in PLACES for path in place.glob("*/bin/postgres"))
    return found[-1].parent if found else None


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """The URL of a server of our own, reachable only through a socket in its folder."""
    programs = _programs()
    if programs is None:
        pytest.skip("PostgreSQL is not installed here (no initdb)")
    owner = None  # a superuser may not run it
    if os.geteuid() == 0:
        try:
            owner = pwd.getpwnam("postgres").pw_uid
        except KeyError:
            pytest.skip("PostgreSQL does not run as root, and there is no user “postgres”")
    folder = Path(tempfile.mkdtemp(prefix="pg-"))
    if owner is not None:
        os.chown(folder, owner, -1)
    quiet = {"user": owner, "cwd": folder, "stdout": subprocess.DEVNULL,
             "stderr": subprocess.DEVNULL, "check": True}
    control = [programs / "pg_ctl", "-D", folder / "data", "-w"]
    try:
        subprocess.run([programs / "initdb", "-D", folder / "data", "-U", "deck", "-A", "trust",
                        "-E", "UTF8", "--locale=C", "--no-sync"], **quiet)
        subprocess.run([*control, "-o", f"-k {folder} -c listen_addresses='' -c fsync=off",
                        "-l", folder / "log", "start"], **quiet)
        yield f"postgresql+psycopg://deck@/postgres?host={folder}"
        subprocess.run([*control, "-m", "immediate", "stop"], **quiet)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    async with Store.open(tmp_path / "postdeck.db") as opened:
        yield opened


@pytest.fixture(params=["sqlite", "postgresql"])
async def any_store(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Store]:
    if request.param == "sqlite":
        async with Store.open(tmp_path / "postdeck.db") as opened:
            yield opened
        return
    url = request.getfixturevalue("postgresql")
    async with Store.open(url) as opened:
        await opened.tasks._database.write(lambda connection: connection.exec_driver_sql(
            "TRUNCATE tasks, steps, accounts, devices, library, uses; "
            "UPDATE task_counts SET n = 0"))
        yield opened
