"""The file of an update: whole and the signed one, or a sentence; never more, never another."""

from __future__ import annotations

import asyncio
import hashlib
import shutil
import stat
import sys

import pytest

from postdeck.core.errors import UpdateError
from postdeck.services.update_source import Patience

from .distributor import CONTENT, NAME, cut_off, endless, manifest, redirect

FILE = f"/{NAME}"


def part_of(profile):
    return profile / "updates" / f"{hashlib.sha256(CONTENT).hexdigest()[:16]}.part"


async def test_the_file_comes_whole_with_progress(made, profile):
    heard = []
    path = await made().get(lambda done, whole: heard.append((done, whole)))
    assert path == profile / "updates" / NAME
    assert path.read_bytes() == CONTENT
    assert heard[-1] == (len(CONTENT), len(CONTENT))
    assert heard == sorted(heard)
    if sys.platform != "win32":
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


async def test_what_is_there_and_verified_is_not_downloaded_again(made, distributor):
    first = await made().get()
    assert await made().get() == first
    assert distributor.paths.count(FILE) == 1


async def test_a_file_that_was_changed_on_the_disk_is_downloaded_again(made, distributor):
    path = await made().get()
    path.write_bytes(b"\1" + CONTENT[1:])
    assert (await made().get()).read_bytes() == CONTENT
    assert distributor.paths.count(FILE) == 2


async def test_a_tampered_file_is_refused_and_removed(made, distributor, profile):
    distributor.pages[FILE] = CONTENT[:-1] + b"\0"
    with pytest.raises(UpdateError, match="not the one that was signed"):
        await made().get()
    assert list((profile / "updates").iterdir()) == []


async def test_a_download_that_breaks_off_goes_on_from_there(made, distributor, profile):
    distributor.pages[FILE] = cut_off(CONTENT, after=200_000)
    with pytest.raises(UpdateError, match=r"broke off"):
        await made().get()
    there = part_of(profile).stat().st_size
    assert 0 < there <= 200_000
    assert (await made().get()).read_bytes() == CONTENT
    asked = [headers.get("range") for path, headers in distributor.asked if path == FILE]
    assert asked == [None, f"bytes={there}-"]


async def test_a_part_that_was_tampered_with_is_noticed_at_the_end(made, profile):
    (profile / "updates").mkdir(mode=0o700)
    part_of(profile).write_bytes(b"evil" * 1000)
    with pytest.raises(UpdateError, match="not the one that was signed"):
        await made().get()
    assert (await made().get()).read_bytes() == CONTENT


async def test_a_server_that_knows_no_parts_starts_again(made, distributor, profile):
    (profile / "updates").mkdir(mode=0o700)
    part_of(profile).write_bytes(CONTENT[:1000])

    async def whole(writer, headers):
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(CONTENT) + CONTENT)
        await writer.drain()

    distributor.pages[FILE] = whole
    assert (await made().get()).read_bytes() == CONTENT


@pytest.mark.parametrize("answer", [
    b"HTTP/1.1 206 Partial Content\r\nContent-Range: bytes 0-9/10\r\nContent-Length: 1\r\n\r\nx",
    b"HTTP/1.1 416 Range Not Satisfiable\r\nContent-Length: 0\r\n\r\n",
    b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n",
    b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc",
    b"nonsense\r\n\r\n", b""])
async def test_wrong_answers_are_sentences_and_the_next_try_is_good(
        made, distributor, profile, answer):
    (profile / "updates").mkdir(mode=0o700)
    part_of(profile).write_bytes(CONTENT[:1000])

    async def play(writer, headers):
        writer.write(answer)
        await writer.drain()

    good, distributor.pages[FILE] = distributor.pages[FILE], play
    with pytest.raises(UpdateError):
        await made().get()
    distributor.pages[FILE] = good
    assert (await made().get()).read_bytes() == CONTENT


async def test_more_than_was_signed_is_cut(made, distributor, profile):
    distributor.pages[FILE] = endless(b"x" * 65_536)
    with pytest.raises(UpdateError, match="more than was signed"):
        await made().get()
    assert part_of(profile).stat().st_size <= len(CONTENT)


async def test_an_endless_slow_file_ends_and_keeps_what_came(made, distributor, profile):
    distributor.pages[FILE] = endless(CONTENT[:1], pause=0.05, length=len(CONTENT))
    with pytest.raises(UpdateError, match="too slow"):
        await made(patience=Patience(stretch=0.3)).get()
    assert part_of(profile).stat().st_size > 0


async def test_a_silent_server_ends_in_time(made, distributor):
    distributor.pages[FILE] = endless(b"", pause=0.2, length=5)
    with pytest.raises(UpdateError, match="went silent"):
        await made(patience=Patience(silence=1.5)).get()


async def test_a_file_redirected_to_an_unsafe_place_is_not_followed(made, distributor):
    distributor.pages[FILE] = redirect(f"http://files.invalid{FILE}")
    with pytest.raises(UpdateError, match="not safe"):
        await made().get()


async def test_too_little_room_is_said_before_anything_is_asked_for(
        made, distributor, monkeypatch):
    usage = shutil.disk_usage("/")
    monkeypatch.setattr("shutil.disk_usage", lambda path: usage._replace(free=1000))
    with pytest.raises(UpdateError, match="too little room"):
        await made().get()
    assert FILE not in distributor.paths


async def test_downloads_of_before_are_cleared_away(made, distributor, profile):
    await made().get()
    signed = manifest(distributor.key, b"next" * 1000, version="0.3.0")
    file = signed.files[0].model_copy(update={"name": "postdeck_0.3.0_amd64.deb"})
    distributor.publish(signed.model_copy(update={"files": (file,)}))
    distributor.pages["/postdeck_0.3.0_amd64.deb"] = b"next" * 1000
    path = await made().get()
    assert [each.name for each in path.parent.iterdir()] == ["postdeck_0.3.0_amd64.deb"]


async def test_a_window_that_closes_ends_the_download_and_keeps_what_came(
        made, distributor, profile):
    distributor.pages[FILE] = endless(CONTENT[:1000], pause=0.02, length=len(CONTENT))
    some = asyncio.Event()
    getting = asyncio.create_task(made().get(lambda done, whole: some.set()))
    await some.wait()
    getting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await getting
    assert part_of(profile).stat().st_size >= 1000


async def test_a_server_that_never_ends_its_headers_ends_in_time(made, distributor):
    async def play(writer, headers):
        writer.write(b"HTTP/1.1 200 OK\r\n")
        while not writer.is_closing():
            writer.write(b"X: y\r\n")
            await writer.drain()
            await asyncio.sleep(0.05)

    distributor.pages[FILE] = play
    with pytest.raises(UpdateError, match="no answer in time"):
        await made(patience=Patience(news=2)).get()
