"""Last of all: the package goes, and the archive comes, for one person, and goes again."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest


def test_removed_it_leaves_nothing_but_the_profile(installed):
    if not installed.chroot:
        pytest.skip("unpacked only")
    ran = subprocess.run(["chroot", str(installed.root), "dpkg", "--purge", "postdeck"],
                         capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    assert "not empty" not in ran.stderr
    before = set(installed.facts["before"])
    now = {str(path.relative_to(installed.root)) for place in ("usr", "opt", "etc", "lib")
           for path in (installed.root / place).rglob("*") if not path.is_dir()}
    assert [name for name in now - before if "postdeck" in name.lower()] == []
    assert not (installed.root / "usr/lib/postdeck").exists()
    assert (installed.profile / "postdeck.db").exists()


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
    assert (installed.profile / "postdeck.db").exists()
