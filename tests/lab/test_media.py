"""The media index: nothing is there until it was scanned."""

from __future__ import annotations

import struct
from pathlib import Path

from tests.rigs.lab_rig import Rig, lab

QUERY = ("content query --uri content://media/external/video/media "
         "--projection _id:_data:_size:duration ")


def tiny_mp4(milliseconds: int, *, version: int = 0, tail: bool = False) -> bytes:
    """A file with a movie header and nothing to see."""
    if version:
        body = struct.pack(">BxxxQQIQ", 1, 0, 0, 1000, milliseconds)
    else:
        body = struct.pack(">BxxxIIII", 0, 0, 0, 1000, milliseconds)
    header = struct.pack(">I4s", 8 + len(body) + 80, b"mvhd") + body + bytes(80)
    movie = struct.pack(">I4s", 8 + len(header), b"moov") + header
    media = struct.pack(">I4sQ", 1, b"mdat", 16 + 5000) + bytes(5000)
    start = struct.pack(">I4s4sI", 16, b"ftyp", b"isom", 0)
    return start + (media + movie if tail else movie + media)


async def put(rig: Rig, tmp_path: Path, name: str, data: bytes) -> str:
    (tmp_path / "media").write_bytes(data)
    path = f"/sdcard/DCIM/Camera/{name}"
    assert (await rig.adb("push", str(tmp_path / "media"), path)).code == 0
    return path


async def test_a_pushed_video_is_found_after_the_scan_only(rig: Rig, tmp_path: Path) -> None:
    path = await put(rig, tmp_path, "a b.mp4", tiny_mp4(12_345))
    where = "--where \"_display_name='a b.mp4'\""
    assert (await rig.adb("shell", QUERY + where)).out == b"No result found.\n"
    await rig.adb("shell", "am broadcast -a android.intent.action.MEDIA_SCANNER_SCAN_FILE "
                           f"-d 'file://{path}'")
    assert (await rig.adb("shell", QUERY + where)).out == b"No result found.\n"
    scanned = await rig.adb(
        "shell", f"content call --uri content://media --method scan_file --arg '{path}'")
    assert "content://media/external_primary/video/media/" in scanned.text
    row = (await rig.adb("shell", QUERY + where)).text
    size = len(tiny_mp4(12_345))
    assert row.startswith("Row: 0 _id=")
    assert row.endswith(f"_data=/storage/emulated/0/DCIM/Camera/a b.mp4, _size={size}, "
                        "duration=12345\n")


async def test_old_android_scans_by_broadcast(tmp_path: Path) -> None:
    async with lab(1, android="9") as rig:
        path = await put(rig, tmp_path, "old.mp4", tiny_mp4(1000, version=1, tail=True))
        call = f"content call --uri content://media --method scan_file --arg {path}"
        assert (await rig.adb("shell", call)).text == "Result: null\n"
        assert "No result" in (await rig.adb("shell", QUERY)).text
        await rig.adb("shell", "am broadcast -a android.intent.action.MEDIA_SCANNER_SCAN_FILE "
                               f"-d file://{path}")
        assert "duration=1000" in (await rig.adb("shell", QUERY)).text


async def test_scan_volume_follows_what_became_of_the_files(rig: Rig, tmp_path: Path) -> None:
    scan = "content call --uri content://media --method scan_volume --arg external_primary"
    for name in ("1.mp4", "2.mp4", "3.jpg", "4.txt"):
        await put(rig, tmp_path, name, tiny_mp4(500) + name.encode())
    await rig.adb("shell", scan)
    ask = "content query --uri content://media/external/{}/media --projection _display_name"
    videos = (await rig.adb("shell", ask.format("video"))).text
    assert videos == "Row: 0 _display_name=1.mp4\nRow: 1 _display_name=2.mp4\n"
    assert "3.jpg" in (await rig.adb("shell", ask.format("images"))).text
    await rig.adb("shell", f"rm /sdcard/DCIM/Camera/1.mp4; {scan}")
    assert (await rig.adb("shell", ask.format("video"))).text == "Row: 0 _display_name=2.mp4\n"
    everything = await rig.adb("shell", "content query --uri content://media/external/file "
                                        "--projection _display_name --sort '_size DESC'")
    assert everything.text.count("Row:") == 2
    await rig.adb("shell", "content delete --uri content://media/external/video/media "
                           "--where \"_display_name LIKE '2%'\"")
    assert (await rig.adb("shell", "ls /sdcard/DCIM/Camera/2.mp4")).code == 1


async def test_bad_queries_say_why(rig: Rig) -> None:
    base = "content query --uri content://media/external/video/media"
    assert "no such column: nope" in (await rig.adb("shell", f"{base} --where 'nope=1'")).text
    assert "Invalid column x" in (await rig.adb("shell", f"{base} --projection x")).text
    evil = await rig.adb("shell", f"{base} --where \"1) ; DROP TABLE files; --\"")
    assert "SQLiteException" in evil.text
    attach = await rig.adb("shell", f"{base} --where \"1 UNION SELECT load_extension('x')\"")
    assert "SQLiteException" in attach.text
    assert "Unsupported" in (await rig.adb("shell", "content frobnicate")).err.decode()


async def test_a_video_that_is_none_has_no_duration(rig: Rig, tmp_path: Path) -> None:
    for number, data in enumerate((b"", b"text", tiny_mp4(5)[:40], b"\0\0\0\1moov" + bytes(20))):
        path = await put(rig, tmp_path, f"{number}.mp4", data)
        await rig.adb("shell",
                      f"content call --uri content://media --method scan_file --arg {path}")
    rows = (await rig.adb("shell", QUERY)).text
    assert rows.count("duration=NULL") == 4


async def test_a_scan_that_is_ignored_finds_nothing(rig: Rig, tmp_path: Path) -> None:
    path = await put(rig, tmp_path, "a.mp4", tiny_mp4(5))
    await rig.control.fault(rig.serials[0], "scan_ignored")
    done = await rig.adb(
        "shell", f"content call --uri content://media --method scan_file --arg {path}")
    assert done.text == "Result: Bundle[{uri=null}]\n"
    assert "No result" in (await rig.adb("shell", QUERY)).text
