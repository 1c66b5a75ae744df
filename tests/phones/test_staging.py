"""Putting media on a phone: once, whole, listed; and again after everything that breaks."""

from __future__ import annotations

import hashlib
from dataclasses import replace

import pytest

from postdeck.adb.errors import DeviceOfflineError, PushError
from postdeck.core.failure import Failure
from postdeck.phones import indexing
from postdeck.phones.errors import NotIndexedError, PhoneStorageError
from postdeck.phones.staging import stage
from tests.rigs.phone_bench import bench


def sha(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


async def put(deck, path, progress=None, mime="video/mp4"):
    return await stage(deck.phone, path, sha(path), path.suffix, mime, progress)


async def test_a_video_arrives_whole_and_is_listed_as_the_newest(video):
    async with bench() as deck:
        moves = []
        staged = await put(deck, video, lambda sent, size: moves.append((sent, size)))
        assert moves[-1] == (video.stat().st_size,) * 2
        assert await deck.phone.device.pull(staged.remote) == video.read_bytes()
        newest = deck.lab_phone().media("video")[0]
        assert newest.sha256 == sha(video)
        assert staged.id == newest.id
        assert staged.uri == f"content://media/external/video/media/{newest.id}"
        assert deck.lab_phone().media_by_uri(staged.uri) == newest


async def test_the_same_video_is_not_pushed_again_but_is_the_newest_again(video, tmp_path):
    other = tmp_path / "other.mp4"
    other.write_bytes(b"other")
    async with bench() as deck:
        first = await put(deck, video)
        await put(deck, other)
        assert deck.lab_phone().media("video")[0].sha256 == sha(other)
        moves = []
        again = await put(deck, video, lambda sent, size: moves.append(sent))
        assert replace(again, changed_at=first.changed_at) == first
        assert again.changed_at >= first.changed_at
        assert len(moves) == 1
        assert {item.sha256 for item in deck.lab_phone().media()} == {sha(video), sha(other)}


async def test_pictures_go_into_their_own_collection(tmp_path):
    picture = tmp_path / "a.jpg"
    picture.write_bytes(b"\xff\xd8 picture")
    async with bench() as deck:
        staged = await put(deck, picture, mime="image/jpeg")
    assert staged.uri == f"content://media/external/images/media/{staged.id}"


@pytest.mark.parametrize("android", ["8", "9", "10", "16"])
async def test_every_android_version_lists_it(video, android):
    async with bench(android=android) as deck:
        assert (await put(deck, video)).id


async def test_a_slow_scan_is_waited_for(video):
    async with bench(faults=("scan_slow",)) as deck:
        assert (await put(deck, video)).id


async def test_a_phone_that_does_not_list_it_is_told(video, monkeypatch):
    monkeypatch.setattr(indexing, "_POLL_SECONDS", 0.3)
    async with bench(faults=("scan_ignored",)) as deck:
        with pytest.raises(NotIndexedError) as caught:
            await put(deck, video)
        assert caught.value.failure is Failure.MEDIA_NOT_INDEXED


async def test_a_full_phone_is_told_before_anything_is_sent(video):
    async with bench(capacity=2_000_000) as deck:
        with pytest.raises(PhoneStorageError, match="MiB free") as caught:
            await put(deck, video)
        assert caught.value.failure is Failure.PHONE_STORAGE
        assert not deck.lab_phone().media()


async def test_a_copy_that_arrives_short_leaves_nothing_behind(video):
    async with bench(faults=("push_truncates",)) as deck:
        with pytest.raises(PushError):
            await put(deck, video)
        left = await deck.phone.device.shell("ls", "-a", "/sdcard/DCIM/.postdeck")
        assert ".part" not in left.stdout
        await deck.rig.control.fault(deck.serial, "push_truncates", False)
        assert (await put(deck, video)).id


async def test_a_copy_with_other_bytes_is_refused(video):
    async with bench() as deck:
        with pytest.raises(PushError, match="other bytes"):
            await stage(deck.phone, video, "0" * 64, ".mp4", "video/mp4")
        assert not deck.lab_phone().media()


@pytest.mark.parametrize("faults", [(), ("push_leaves_partial",)])
async def test_unplugged_in_mid_push_and_back_it_goes_on(tmp_path, faults):
    video = tmp_path / "long.mp4"
    video.write_bytes(bytes(range(256)) * (8 << 12))
    async with bench(faults=faults) as deck:
        before = deck.phone
        await deck.rig.control.unplug_after(deck.serial, 3 << 20)
        with pytest.raises(DeviceOfflineError):
            await put(deck, video)
        await deck.rig.control.plug(deck.serial)
        await deck.roster.wait_online(deck.serial)
        assert deck.phone is not before
        staged = await put(deck, video)
        assert deck.lab_phone().media_by_uri(staged.uri).sha256 == sha(video)
        assert len(deck.lab_phone().media()) == 1
        left = await deck.phone.device.shell("ls", "-a", "/sdcard/DCIM/.postdeck")
        assert ".part" not in left.stdout


async def test_a_missing_local_file_is_unreadable_media(tmp_path):
    async with bench() as deck:
        with pytest.raises(PushError) as caught:
            await stage(deck.phone, tmp_path / "no.mp4", "0" * 64, ".mp4", "video/mp4")
        assert caught.value.failure is Failure.MEDIA_UNREADABLE


@pytest.mark.parametrize(("sha256", "suffix"), [("../x", ".mp4"), ("0" * 64, ".mp4; reboot")])
async def test_only_generated_names_reach_the_phone(video, sha256, suffix):
    async with bench() as deck:
        with pytest.raises(ValueError, match="sha256"):
            await stage(deck.phone, video, sha256, suffix, "video/mp4")
