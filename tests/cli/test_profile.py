"""The profile folder: private, owned by one process, refused with a sentence."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from postdeck.core.errors import ProfileError
from postdeck.store.profile import Profile, ProfileInUseError

posix = pytest.mark.skipif(os.name != "posix", reason="modes are POSIX")


@posix
def test_a_new_profile_is_its_owners_alone(tmp_path):
    profile = Profile(tmp_path / "new" / "deep")
    with profile.owned():
        for folder in (profile.folder, profile.staging, profile.evidence, profile.logs):
            assert folder.stat().st_mode & 0o777 == 0o700, folder


@posix
def test_a_profile_left_open_to_others_is_closed(tmp_path):
    profile = Profile(tmp_path / "p")
    profile.prepare()
    profile.database.touch()
    profile.folder.chmod(0o777)
    profile.prepare()
    assert profile.folder.stat().st_mode & 0o777 == 0o700


def test_one_process_owns_a_profile_and_the_next_is_told_which(tmp_path):
    profile = Profile(tmp_path / "p")
    owner = subprocess.Popen(
        [sys.executable, "-c",
         "import sys; from pathlib import Path; from postdeck.store.profile import Profile\n"
         "with Profile(Path(sys.argv[1])).owned(): print('mine', flush=True); sys.stdin.read()",
         str(profile.folder)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    with owner:
        assert owner.stdout
        assert owner.stdout.readline() == "mine\n"
        with pytest.raises(ProfileInUseError, match=rf"process {owner.pid}") as caught, \
                profile.owned():
            pass
        assert "--profile" in caught.value.advice
        assert profile.is_owned
        owner.kill()
    assert not profile.is_owned
    with profile.owned():  # a killed owner leaves nothing that keeps the next one out
        pass


def test_a_file_in_the_way_is_named(tmp_path):
    (tmp_path / "file").touch()
    for folder in (tmp_path / "file", tmp_path / "file" / "below"):
        with pytest.raises(ProfileError, match="file"), Profile(folder).owned():
            pass


@posix
def test_a_folder_that_can_not_be_written_is_refused():
    if not Path("/proc/self").exists():
        pytest.skip("needs a place that nobody can write, not even root")
    with pytest.raises(ProfileError, match="can't be written"), \
            Profile(Path("/proc/self/postdeck")).owned():
        pass


@posix
def test_a_folder_shared_with_others_is_not_taken_over(tmp_path):
    shared = tmp_path / "shared"
    shared.mkdir()
    (shared / "somebody else's").touch()
    shared.chmod(0o1777)
    with pytest.raises(ProfileError, match="other things"), Profile(shared).owned():
        pass
    assert shared.stat().st_mode & 0o7777 == 0o1777


def test_the_home_folder_is_not_taken_over(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "home"))
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "letter").touch()
    for folder in (tmp_path, tmp_path / "home"):
        with pytest.raises(ProfileError, match="other things"), Profile(folder).owned():
            pass
