"""The archive, where the package was removed: installs for one person, and goes again."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest


@pytest.fixture
def unpacked(installed):
    if not installed.chroot:
        pytest.skip("unpacked only")
    (archive,) = (Path(os.environ["POSTDECK_FROZEN"]).parent / "release").glob("*.tar.gz")
    subprocess.run(["tar", "-xzf", archive, "-C", installed.home], check=True)
    return installed.home / "PostDeck"


def test_it_installs_for_one_person_runs_and_goes(installed, unpacked):
    ran = installed.run(installed.there(unpacked / "install.sh"))
    assert ran.returncode == 0, ran.stderr
    command = installed.home / ".local/bin/postdeck"
    assert installed.run(installed.there(command), "--version").stdout.startswith("PostDeck ")
    entry = installed.home / ".local/share/applications/postdeck.desktop"
    assert 'Exec="/home/person/.local/lib/postdeck/postdeck" %F' in entry.read_text()
    assert installed.run(installed.there(unpacked / "install.sh")).returncode == 0
    ran = installed.run("/home/person/.local/lib/postdeck/uninstall.sh")
    assert ran.returncode == 0, ran.stderr
    assert "Your profile stays" in ran.stdout
    left = [str(path) for path in (installed.home / ".local").rglob("*")
            if path.name.lower().startswith("postdeck") and path.is_file()
            and "share/PostDeck" not in str(path)]
    assert left == []
    assert (installed.home / ".local/share/PostDeck/postdeck.db").exists()
