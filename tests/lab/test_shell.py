"""The phone's shell: grammar, commands, and strings that must stay strings."""

from __future__ import annotations

import shlex

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postdeck.lab.android.shell.grammar import parse
from postdeck.lab.android.shell.lexer import GrammarError, Lexer
from tests.rigs.lab_rig import Rig

LINES = [
    ("echo a; echo b", "a\nb\n", 0),
    ("false && echo no || echo yes", "yes\n", 0),
    ("true && echo yes || echo no", "yes\n", 0),
    ("false; echo $?", "1\n", 0),
    ("! false", "", 0),
    ("X=1 Y='a b'; echo $X-${Y}-$Z-", "1-a b--\n", 0),
    ("X='a  b'; echo $X \"$X\"", "a b a  b\n", 0),
    ("echo ${NOPE:-other}", "other\n", 0),
    ("echo 'single $X' \"double $? \\$X\" back\\ slash", "single $X double 0 $X back slash\n", 0),
    ("echo \"$(echo inner; echo two)\" `echo old`", "inner\ntwo old\n", 0),
    ("(echo in; exit 3); echo $?", "in\n3\n", 0),
    ("echo one | cat | tr o 0", "0ne\n", 0),
    ("seq 3 | wc -l", "3\n", 0),
    ("seq 5000 | head -n 2", "1\n2\n", 0),
    ("logcat | head -1", "--------- beginning of main\n", 0),
    ("ls /nope 2>/dev/null; echo $?", "1\n", 0),
    ("ls /nope 2>&1", "ls: /nope: No such file or directory\n", 1),
    ("cat < /dev/null; echo done", "done\n", 0),
    ("echo a > /sdcard/f; echo b >> /sdcard/f; cat /sdcard/f < /dev/null", "a\nb\n", 0),
    ("echo hi &> /sdcard/f && cat < /sdcard/f", "hi\n", 0),
    ("cd /sdcard; pwd; ls -d *ov*", "/storage/emulated/0\nMovies\n", 0),
    ("ls /sdcard/*.nothing", "", 1),
    ("sh -c 'echo $0 $?; exit 7'", "0\n", 7),
    ("exit 5; echo never", "", 5),
    ("timeout 1 sleep 1000", "", 124),
    ("nope --x", "", 127),
    ("toybox nope", "", 127),
    ("/system/bin/echo path", "path\n", 0),
    ("sleep 0.1 & echo now", "now\n", 0),
    ("# a comment\necho after # another", "after\n", 0),
    ("echo a \\\n b", "a b\n", 0),
    ("test -f /sdcard && echo file || echo folder", "folder\n", 0),
    ("[ 3 -gt 2 ] && [ x = x ] && echo both", "both\n", 0),
    ("echo '", "", 1),
    ("echo a | | b", "", 1),
    ("echo > /system/x", "", 1),
    ("printf '%s-%d\\n' a 5", "a-5\n", 0),
    ("getprop ro.serialno", "LAB0001\n", 0),
    ("settings get secure nope; settings put secure nope 1; settings get secure nope",
     "null\n1\n", 0),
    ("pidof system_server", "1410\n", 0),
    ("wm size", "Physical size: 1080x2400\n", 0),
    ("wm size 720x1280; wm size; wm size reset; wm size | tail -1",
     "Physical size: 1080x2400\nOverride size: 720x1280\nPhysical size: 1080x2400\n", 0),
    ("pm path com.zhiliaoapp.musically",
     "package:/data/app/com.zhiliaoapp.musically-1/base.apk\n", 0),
    ("pm path org.nope", "", 1),
    ("cmd package query-activities --brief -a android.intent.action.SEND -t video/mp4 "
     "com.zhiliaoapp.musically | grep -c SystemShareActivity", "1\n", 0),
    ("dumpsys battery | grep level", "  level: 87\n", 0),
    ("dumpsys window | grep -o 'mCurrentFocus=.* u0'", "mCurrentFocus=Window{*u0", 0),
    ("ime list -s", "com.google.android.inputmethod.latin/"
                    "com.android.inputmethod.latin.LatinIME\n", 0),
    ("id -u | cut -d '(' -f 1", "uid=2000\n", 0),
    ("su -c id", "", 127),
    ("ps -A | grep -c nexuslauncher", "1\n", 0),
    ("which su || which ls", "/system/bin/ls\n", 0),
]


async def test_lines_do_what_they_do_on_android(rig: Rig) -> None:
    for line, out, code in LINES:
        done = await rig.adb("shell", line)
        start, star, end = out.partition("*")
        matches = done.text.startswith(start) and done.text.rstrip().endswith(end) if star else (
            done.text == out)
        assert (matches, done.code) == (True, code), (line, done)


async def test_an_unknown_command_says_so_as_mksh_does(rig: Rig) -> None:
    done = await rig.adb("shell", "nope x; echo $?")
    assert done.out == b"127\n"
    assert done.err == b"/system/bin/sh: nope: inaccessible or not found\n"


HOSTILE = ("$(reboot)", "`reboot`", "'; rm -rf /sdcard; echo '", "a\nreboot\n", "\\", "-rf", "*",
           "~", "a&b|c>d<e(f)", "été 🍞 \u202egnip", "#x", "x=1", "%s%n", "\t \t", "")


async def test_quoted_words_arrive_as_they_are(rig: Rig) -> None:
    for text in HOSTILE:
        done = await rig.adb("shell", f"printf %s {shlex.quote(text)}")
        assert done.out.decode() == text, text
    assert (await rig.adb("shell", "ls -d /sdcard/DCIM")).code == 0


async def test_an_unquoted_substitution_is_the_callers_fault(rig: Rig) -> None:
    done = await rig.adb("shell", 'echo "$(rm -r /sdcard/Music)"; ls -d /sdcard/Music')
    assert done.code == 1


async def test_files_live_and_die(rig: Rig) -> None:
    script = """
        mkdir -p /sdcard/a/b && echo hello > '/sdcard/a/b/c d.txt' && cd /sdcard/a
        mv 'b/c d.txt' moved.txt; cp moved.txt b; ls -R . ; ls b; stat -c '%s %n %F' moved.txt
        touch -d '2024-01-02 03:04:05' moved.txt; ls -l moved.txt | cut -d ' ' -f 1
        md5sum moved.txt; toybox md5sum -b moved.txt; sha256sum moved.txt
        rmdir b; rm -rf b; ls; find /sdcard/a -type f; rm nope; rm -f nope; echo $?
    """
    done = await rig.adb("shell", script)
    assert done.text.splitlines() == [
        "b", "moved.txt", "moved.txt", "6 moved.txt regular file", "-rw-rw----",
        "b1946ac92492d2347c6235b4d2611184  moved.txt", "b1946ac92492d2347c6235b4d2611184",
        "5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03  moved.txt",
        "moved.txt", "/sdcard/a/moved.txt", "0"]
    assert done.err.decode().splitlines() == [
        "rmdir: b: Directory not empty", "rm: nope: No such file or directory"]


async def test_what_adb_may_not_write_stays_as_it_is(rig: Rig) -> None:
    done = await rig.adb("shell", "touch /system/x; touch /data/x; mkdir /x; rm -r /system")
    assert [line.rpartition(": ")[2] for line in done.err.decode().splitlines()] == [
        "Read-only file system", "Permission denied", "Permission denied", "Read-only file system"]


async def test_apps_come_and_go(rig: Rig) -> None:
    tiktok = "com.zhiliaoapp.musically"
    await rig.adb("shell", f"monkey -p {tiktok} -c android.intent.category.LAUNCHER 1")
    focus = "dumpsys window | grep mCurrentFocus"
    assert tiktok in (await rig.adb("shell", f"{focus}; pidof {tiktok}")).text
    assert (await rig.adb("shell", f"am force-stop {tiktok}; pidof {tiktok}")).code == 1
    assert "nexuslauncher" in (await rig.adb("shell", focus)).text
    missing = await rig.adb("shell", "am start -n com.nope/.Main")
    assert missing.code == 1
    assert b"Activity class {com.nope/com.nope.Main} does not exist." in missing.err
    assert b"unable to resolve" in (await rig.adb("shell", "am start -a x.y.Z -d geo:1,2")).err
    await rig.control.fault(rig.serials[0], "am_denied")
    denied = await rig.adb("shell", f"am start -a android.intent.action.MAIN {tiktok}")
    assert b"SecurityException" in denied.err
    assert await rig.control.uninstall(rig.serials[0], tiktok)
    assert tiktok not in (await rig.adb("shell", "pm list packages -3")).text
    await rig.control.install(rig.serials[0], tiktok)
    assert f"package:{tiktok}" in (await rig.adb("shell", "pm list packages -3")).text


async def test_permissions_are_granted_and_taken(rig: Rig) -> None:
    dump = "dumpsys package com.zhiliaoapp.musically | grep CAMERA"
    assert "granted=false" in (await rig.adb("shell", dump)).text
    await rig.adb("shell", "pm grant com.zhiliaoapp.musically android.permission.CAMERA")
    assert "granted=true" in (await rig.adb("shell", dump)).text
    assert (await rig.adb("shell", "pm grant org.nope android.permission.CAMERA")).code == 255


@pytest.mark.parametrize("text", ["a ||", "(a", "a )", "| a", "a | ", "> ", "a &&& b", "$(", "${x",
                                  "'a", '"a', "`a", ";;"])
def test_broken_lines_are_refused(text: str) -> None:
    with pytest.raises(GrammarError):
        parse(text)


@given(st.lists(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"])),
                min_size=1))
def test_shlex_and_the_phone_agree_about_quoting(words: list[str]) -> None:
    tokens = Lexer(" ".join(map(shlex.quote, words))).tokens()
    assert ["".join(piece.text for piece in token.word) for token in tokens] == words


@given(st.text(max_size=60))
def test_any_text_is_a_line_or_is_refused(text: str) -> None:
    try:
        parse(text)
    except GrammarError:
        return
