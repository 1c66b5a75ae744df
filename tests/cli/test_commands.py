"""The commands without phones: help, versions, sentences, exit codes, JSON."""

from __future__ import annotations

import asyncio
import signal
import sqlite3
import subprocess
import sys
import time

import pytest

from postdeck import __version__
from tests.rigs.terminal import line_with

COMMANDS = ("serve", "post", "tasks", "accounts", "devices", "doctor", "demo", "lab")


async def test_help_names_every_command(terminal):
    ran = await terminal.type("--help")
    assert ran.code == 0
    for name in COMMANDS:
        assert f" {name} " in ran.out


async def test_every_command_explains_itself(terminal):
    commands = (*COMMANDS, "tasks list", "tasks retry", "accounts add")
    answers = await asyncio.gather(*(
        terminal.type(*command.split(), "--help") for command in commands))
    for command, ran in zip(commands, answers, strict=True):
        assert ran.code == 0, command
        assert f"Usage: postdeck {command}" in ran.out
        assert "--profile" in ran.out or command in ("tasks", "accounts")


async def test_the_version_is_the_packages(terminal):
    assert (await terminal.type("--version")).out.strip() == f"PostDeck {__version__}"


def test_help_comes_at_once_and_headless_commands_leave_qt_alone():
    code = ("import sys; sys.argv = ['postdeck', *sys.argv[1:]]\nfrom postdeck.cli import main\n"
            "try: main()\nexcept SystemExit: pass\n"
            "print([n for n in ('PySide6', 'sqlalchemy', 'av', 'pydantic') if n in sys.modules])")

    def loaded(*words: str) -> str:
        answer = subprocess.run([sys.executable, "-c", code, *words], capture_output=True,
                                text=True, check=True)
        return answer.stdout.splitlines()[-1]

    bare, began = [sys.executable, "-c", "import rich.console, typer"], time.monotonic()
    subprocess.run(bare, check=True)
    least, began = time.monotonic() - began, time.monotonic()
    assert loaded("--help") == "[]"
    assert time.monotonic() - began < 6 * least + 0.4  # a few times what typer itself takes


async def test_reading_commands_do_not_import_qt(terminal):
    code = ("import sys; sys.argv = ['postdeck', '--profile', sys.argv[1], 'tasks', 'list']\n"
            "from postdeck.cli import main\ntry: main()\nexcept SystemExit: pass\n"
            "assert 'PySide6' not in sys.modules and 'qasync' not in sys.modules")
    subprocess.run([sys.executable, "-c", code, str(terminal.profile)], check=True)


async def test_a_mistyped_command_is_answered_with_the_nearest(terminal):
    ran = await terminal.type("taskz")
    assert ran.code == 2
    assert "tasks" in ran.err


@pytest.mark.parametrize("words", [
    ["gone.mp4"], ["./gone"], ["--", "-gone.mp4"], ["."], ["gone with spaces.mp4"]])
async def test_the_window_is_not_opened_with_files_that_are_none(terminal, words):
    ran = await terminal.type(*words)
    assert ran.code == 1
    assert "is not a file" in ran.err


async def test_without_a_screen_the_window_says_so(terminal):
    ran = await terminal.type(DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert ran.code == 1
    assert "There is no screen here" in ran.err
    assert "postdeck serve" in ran.err


async def test_a_screen_that_does_not_answer_is_named(terminal):
    ran = await terminal.type(DISPLAY=":7913", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert ran.code == 1
    assert ":7913" in ran.err


async def test_the_profile_may_come_before_or_after_the_command(terminal):
    other = terminal.folder / "other"
    assert (await terminal.type("tasks", "list", "--profile", other)).code == 0
    assert (other / "postdeck.db").exists()
    assert not (terminal.profile / "postdeck.db").exists()


async def test_an_empty_profile_has_no_tasks_and_no_accounts(terminal):
    for group in ("tasks", "accounts"):
        assert (await terminal.type(group, "list")).out.startswith("No ")
    assert (await terminal.type("tasks", "list", "--json")).json == {"tasks": [], "total": 0}
    assert (await terminal.type("accounts", "list", "--json")).json == {"accounts": []}


async def test_what_nobody_knows_is_named(terminal):
    wanted = {
        "tasks show 5": "no task 5", "tasks stop 5": "no task 5", "tasks retry 5": "no task 5",
        "tasks delete 5": "no task 5", "accounts remove 5": "account",
        "accounts add anna --device NOBODY": "NOBODY", "accounts find --device NOBODY": "NOBODY",
        "accounts add @ --device X": "username is empty",
        "accounts add anna --device X --platform myspace": "myspace"}
    answers = await asyncio.gather(*(
        terminal.type(*command.split(), "--profile", terminal.folder / str(number))
        for number, command in enumerate(wanted)))
    for (command, said), ran in zip(wanted.items(), answers, strict=True):
        assert ran.code == 1, command
        assert said in ran.err


async def test_a_command_without_meaning_ends_with_2(terminal):
    commands = (
        "tasks list --status later", "tasks retry", "tasks retry 5 --all", "post x.mp4",
        "tasks show nine", "tasks show 0", "lab -n 0", "lab --fault gremlins", "post --device X",
        "devices --adb-port 70000", "frobnicate")
    answers = await asyncio.gather(*(terminal.type(*command.split()) for command in commands))
    for command, ran in zip(commands, answers, strict=True):
        assert ran.code == 2, command
        assert ran.err.strip()


async def test_a_file_in_place_of_the_profile_is_refused(terminal):
    terminal.profile.touch()
    for words in (["tasks", "list"], ["serve"], ["post", "x.mp4", "--device", "X"], ["devices"]):
        ran = await terminal.type(*words)
        assert ran.code == 1, words
        assert "not a folder" in ran.err
        assert "--profile" in ran.err


async def test_a_broken_database_is_named_and_left_as_it_is(terminal):
    terminal.profile.mkdir()
    (terminal.profile / "postdeck.db").write_bytes(b"this was never a database" * 100)
    ran = await terminal.type("tasks", "list")
    assert ran.code == 1
    assert "postdeck.db" in ran.err
    assert (terminal.profile / "postdeck.db").read_bytes().startswith(b"this was never")


async def test_broken_settings_are_kept_aside_once(terminal):
    terminal.profile.mkdir()
    (terminal.profile / "settings.toml").write_text("adb_port = 'no'\n")
    first = await terminal.type("devices")
    assert first.code == 1
    assert "settings.toml.broken" in first.err
    assert (await terminal.type("devices")).code == 0


@pytest.mark.parametrize("words", [["post", "clip.mp4", "--device", "X"], ["devices"],
                                   ["accounts", "find", "--device", "X"]])
async def test_without_adb_a_sentence_says_how_to_get_it(terminal, words):
    ran = await terminal.type(*words, POSTDECK_ADB="/nonexistent/adb")
    assert ran.code == 1
    assert "/nonexistent/adb" in ran.err


async def test_the_doctor_finds_a_missing_adb_essential(terminal):
    ran = await terminal.type("doctor", "--json", POSTDECK_ADB="/nonexistent/adb")
    assert ran.code == 1
    points = {point["name"]: point for point in ran.json["points"]}
    assert not points["adb"]["ok"]
    assert points["adb"]["advice"]
    assert points["Profile"]["ok"]
    plain = await terminal.type("doctor", POSTDECK_ADB="/nonexistent/adb")
    assert "PostDeck can't work yet: adb." in plain.out


async def test_the_doctor_is_content_without_phones(terminal):
    ran = await terminal.type("doctor")
    assert ran.code == 0, ran.words
    assert "none is connected" in ran.out


async def test_serve_ends_in_order_and_nobody_else_gets_its_profile(terminal):
    server = await terminal.start("serve", "--api-port", "0")
    await line_with(server.stdout, "PostDeck runs on")
    for words in (["serve"], ["post", "x.mp4", "--device", "X"], ["tasks", "stop", "1"],
                  ["accounts", "add", "anna", "--device", "X"]):
        ran = await terminal.type(*words)
        assert ran.code == 1, words
        assert f"in use by another PostDeck (process {server.pid})" in ran.err
    for words in (["tasks", "list"], ["accounts", "list"], ["devices"]):
        assert (await terminal.type(*words)).code == 0, words
    doctor = await terminal.type("doctor")
    assert "in use by a running PostDeck" in doctor.out
    server.send_signal(signal.SIGTERM)
    assert (await terminal.ended(server)).code == 0
    assert (await terminal.type("tasks", "list")).code == 0
    assert not list(terminal.profile.glob("*-wal"))


async def test_ctrl_c_ends_serve_with_130(terminal):
    server = await terminal.start("serve", "--api-port", "0")
    await line_with(server.stdout, "PostDeck runs on")
    server.send_signal(signal.SIGINT)
    assert (await terminal.ended(server)).code == 130


async def test_a_newer_database_is_refused_in_both_ways_of_reading(terminal):
    await terminal.type("tasks", "list")
    with sqlite3.connect(terminal.profile / "postdeck.db") as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
    database.close()
    ran = await terminal.type("tasks", "list")
    assert ran.code == 1
    assert "newer" in ran.err or "another version" in ran.err


async def test_the_lab_announces_itself_and_ends_with_its_input(terminal):
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "postdeck", "lab", "-n", "2", "--json", "--until-input-ends",
        "--base-port", "24600", stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    line = await line_with(process.stdout, "phones")
    assert line.count("LAB000") == 2
    assert process.stdin
    process.stdin.close()
    assert await process.wait() == 0


async def test_output_into_a_closed_pipe_is_quiet(terminal):
    process = await terminal.start("tasks", "list")
    assert process.stdout
    process._transport.get_pipe_transport(1).close()
    assert "Traceback" not in (await process.communicate())[1].decode()
