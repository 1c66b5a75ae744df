"""`postdeck post` on virtual phones: to the end, refused with a sentence, interrupted."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import json
import os
import re
import shutil
import signal
import sqlite3

import pytest

from tests.cli.conftest import BARE, FINE, FULL, LOCKED, STRANGER
from tests.rigs.media import make_sample
from tests.rigs.terminal import line_with

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.timeout(180)]

CAPTION = "It's \"all\" text; $(reboot) `id` && rm -rf / | \\n\n\nשלום 🎬 #go"
ODD_NAMES = ("-rf $(reboot) 'q' \"qq\" ünïcode 🎬.mp4", " ;&|  two  spaces .mp4")


@pytest.fixture
def serials(phones):
    return phones.serials


async def test_a_post_is_confirmed_with_the_caption_as_it_was_typed(
        desk, phones, serials, video, tmp_path):
    name = shutil.copy(video, tmp_path / ODD_NAMES[0])
    before = len(phones.ledger())
    ran = await desk.type("post", "--device", serials[FINE], "--caption", CAPTION, "--json",
                          "--", ODD_NAMES[0])
    assert ran.code == 0, ran.words
    (task,) = ran.json["tasks"]
    assert task["outcome"] == "confirmed"
    assert task["caption"] == CAPTION
    (post,) = phones.ledger()[before:]
    assert post["caption"].rstrip() == CAPTION
    with open(name, "rb") as file:
        assert post["media"] == [hashlib.sha256(file.read()).hexdigest()]
    assert re.search(rf"^{task['id']} {serials[FINE]}.*: armed$", ran.err, re.MULTILINE)

    shown = await desk.type("tasks", "show", str(task["id"]))
    assert "confirmed" in shown.out
    assert "001-ready.png" in shown.out
    steps = (await desk.type("tasks", "show", str(task["id"]), "--json")).json["steps"]
    assert [step["name"] for step in steps][-3:] == ["tap", "observe", "confirm"]
    listed = await desk.type("tasks", "list")
    assert "$(reboot)" in listed.out

    again = await desk.type("tasks", "retry", str(task["id"]))
    assert again.code == 1
    assert "only failed tasks" in again.err
    assert (await desk.type("tasks", "delete", str(task["id"]))).out == "1 deleted.\n"
    assert await desk.queued() == []


async def test_a_post_by_username_goes_out_as_that_account(desk, phones, serials, video, tmp_path):
    shutil.copy(video, tmp_path / ODD_NAMES[1])
    username = phones.accounts[FINE][0]
    added = await desk.type("accounts", "add", f"@{username.upper()}", "-d", serials[FINE])
    assert added.code == 0, added.words
    assert username in (await desk.type("accounts", "list")).out
    before = len(phones.ledger())
    ran = await desk.type("post", ODD_NAMES[1], "--account", f"@{username}", "-c", "hello")
    assert ran.code == 0, ran.words
    assert "confirmed" in ran.out
    (post,) = phones.ledger()[before:]
    assert post["account"] == username


async def test_accounts_are_found_on_the_phone(desk, phones, serials):
    ran = await desk.type("accounts", "find", "--device", serials[FINE], "--json")
    assert ran.code == 0, ran.words
    assert {each["username"] for each in ran.json["accounts"]} == set(phones.accounts[FINE])


async def test_devices_shows_who_is_there_and_who_asks(desk, phones, serials):
    found = {each["serial"]: each for each in
             (await desk.type("devices", "--json")).json["devices"]}
    assert found[serials[FINE]]["state"] == "online"
    assert found[serials[FINE]]["model"]
    assert found[phones.addresses[STRANGER]]["state"] == "unauthorized"


async def test_the_doctor_names_what_keeps_each_phone_from_posting(desk, phones, serials):
    ran = await desk.type("doctor", "--json")
    assert ran.code == 0  # phones are not what keeps PostDeck from working
    bad = {point["name"].strip(): point for point in ran.json["points"] if not point["ok"]}
    assert {f"{serials[LOCKED]} lock", f"{serials[BARE]} app", f"{serials[FULL]} storage",
            f"Phone {phones.addresses[STRANGER]}"} <= set(bad)
    assert all(point["advice"] for point in bad.values())


def _refusals(desk, phones, video):
    """Words after `post`, and what the sentence must say."""
    folder, fine = desk.folder, ["--device", phones.serials[FINE]]
    (folder / "empty.mp4").touch()
    (folder / "text.mp4").write_text("I am no film.\n" * 50)
    (folder / "cut.mp4").write_bytes(video.read_bytes()[:400])
    (folder / "dir.mp4").mkdir()
    os.mkfifo(folder / "pipe.mp4")
    good = [str(video), "--caption", "x"]
    return {
        "gone": (["gone.mp4", *fine], "not there"),
        "folder": (["dir.mp4", *fine], "is a folder"),
        "empty": (["empty.mp4", *fine], "is empty"),
        "text": (["text.mp4", *fine], "text.mp4"),
        "cut": (["cut.mp4", *fine], "cut.mp4"),
        "pipe": (["pipe.mp4", *fine], "pipe"),
        # Root reads every file, so what can't be read is a device and a path of the kernel's.
        "device": (["/dev/zero", *fine], "not a path that PostDeck opens"),
        "kernel": (["/proc/self/mem", *fine], "not a path that PostDeck opens"),
        "share": (["//server/share/a.mp4", *fine], "not a path that PostDeck opens"),
        "bytes": ([b"odd\xff.mp4", *fine], "not valid text"),
        "two": ([str(video), str(video), *fine], "one video"),
        "nobody": ([*good, "--device", "NOBODY"], "NOBODY"),
        "one of two": ([*good, *fine, "--device", "NOBODY"], "NOBODY"),
        "stranger": ([*good, "--account", "nobody.knows"], "nobody.knows"),
        "locked": ([*good, "--device", phones.serials[LOCKED]], "lock"),
        "bare": ([*good, "--device", phones.serials[BARE]], "not installed"),
        "full": ([*good, "--device", phones.serials[FULL]], "storage"),
        "unauthorized": ([*good, "--device", phones.addresses[STRANGER]], "authorized"),
        "25:00": ([*good, *fine, "--at", "25:00"], "25:00"),
        "past": ([*good, *fine, "--at", "2020-01-01T10:00"], "past"),
        "caption": ([str(video), *fine, "--caption", "x" * 2300], "2,2"),
        "bad caption": ([str(video), *fine, b"--caption=\xff"], "not valid text"),
        "platform": ([*good, *fine, "--platform", "myspace"], "myspace"),
    }


async def test_what_can_not_be_posted_is_refused_with_a_sentence_and_nothing_is_queued(
        desk, phones, video):
    before, two_at_once = len(phones.ledger()), asyncio.Semaphore(2)

    async def refused(name, words, said):
        profile = desk.folder / f"profile {name}"
        async with two_at_once:
            ran = await desk.type("--profile", profile, "post", *words)
        assert ran.code == 1, (name, ran.words)
        assert said in ran.err, (name, ran.err)
        assert ran.out == "", name
        assert len(ran.err.splitlines()) == 1, (name, ran.err)
        if (profile / "postdeck.db").exists():
            with contextlib.closing(sqlite3.connect(profile / "postdeck.db")) as database:
                assert database.execute("SELECT count(*) FROM tasks").fetchone() == (0,), name

    await asyncio.gather(*(refused(name, *wanted)
                           for name, wanted in _refusals(desk, phones, video).items()))
    assert len(phones.ledger()) == before


async def test_ctrl_c_stops_waiting_and_says_what_stays_queued(desk, phones, serials, video):
    posting = await desk.start("post", video, "-d", serials[FINE], "--at", "23:59", "-c", "later")
    await line_with(posting.stderr, "starts ")
    posting.send_signal(signal.SIGINT)
    ran = await desk.ended(posting)
    assert ran.code == 130
    assert "stay queued" in ran.err
    (task,) = await desk.queued()
    assert task["status"] == 0
    assert (await desk.type("tasks", "stop", str(task["id"]))).code == 0
    (task,) = await desk.queued()
    assert task["outcome"] == "stopped"


async def test_a_scheduled_post_may_go_to_a_phone_that_is_away(desk, phones, serials, video):
    await desk.type("devices")
    posting = await desk.start("post", video, "-d", serials[LOCKED], "--at", "23:58")
    await line_with(posting.stderr, "starts ")
    posting.terminate()
    assert (await desk.ended(posting)).code == 143
    assert json.dumps(await desk.queued()).count('"status": 0') == 1


async def test_the_library_is_posted_piece_by_piece_and_nothing_twice(
        desk, phones, serials, tmp_path):
    films = [make_sample(tmp_path / f"sort_{number}_film.mp4", seed=number, seconds=0.5)
             for number in (2, 1)]
    before, account = len(phones.ledger()), phones.accounts[FINE][0]
    added = await desk.type("library", "add", *map(str, films), "--caption", "{Own|own} words")
    assert added.code == 0, added.words
    assert (await desk.type("accounts", "add", account, "--device", serials[FINE])).code == 0
    first = await desk.type("post", "--library", "--device", serials[FINE], "--json")
    assert first.code == 0, first.words
    second = await desk.type("post", "--library", "--account", account, "--json")
    assert second.code == 0, second.words
    (one,), (two,) = first.json["tasks"], second.json["tasks"]
    assert [one["materials"][0]["name"], two["materials"][0]["name"]] == [
        "sort_1_film.mp4", "sort_2_film.mp4"]
    posts = phones.ledger()[before:]
    assert [post["media"] for post in posts] == [
        [one["materials"][0]["sha256"]], [two["materials"][0]["sha256"]]]
    assert {post["caption"].rstrip() for post in posts} <= {"Own words", "own words"}
    empty = await desk.type("post", "--library", "--account", account)
    assert empty.code == 1
    assert "2 are posted or queued already" in empty.err
    again = await desk.type("post", str(films[0]), "--account", account)
    assert again.code == 1
    assert f"posted to @{account}" in again.err
    assert f"task {two['id']}" in again.err
