"""Quoting and listing: words and lines without a phone."""

from __future__ import annotations

import subprocess

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postdeck.adb.errors import (
    AdbRefusedError,
    DeviceOfflineError,
    DeviceUnauthorizedError,
    push_failure,
    refusal,
)
from postdeck.adb.listing import AdbListing, parse_listing
from postdeck.adb.quoting import command_line
from postdeck.core.failure import Failure

# A real POSIX shell judges the quoting; Android's mksh quotes by the same rules.
WORDS = st.text(st.characters(exclude_characters="\0", exclude_categories=("Cs",)), max_size=40)


@given(st.lists(WORDS, min_size=1, max_size=5))
def test_a_shell_gives_every_word_back_as_it_was(words):
    line = command_line(["printf", r"%s\0", *words])
    output = subprocess.run(["sh", "-c", line], capture_output=True, check=True).stdout
    assert output.decode() == "".join(f"{word}\0" for word in words)


def test_a_variable_is_set_for_the_command_only():
    line = command_line(["sh", "-c", "echo $WHO"], env={"WHO": "it's $me"})
    assert subprocess.run(["sh", "-c", line], capture_output=True).stdout == b"it's $me\n"


@pytest.mark.parametrize("words", [[], ["a\0b"], ["x" * 70_000], ["\udc00"]])
def test_what_no_shell_can_carry_is_refused(words):
    with pytest.raises(ValueError, match=r"shell|words|word|long|surrogates"):
        command_line(words)


def test_serials_with_spaces_parentheses_and_state_words_are_read_whole():
    text = (
        "emulator-5554          device product:sdk model:Pixel_7 device:emu transport_id:1\n"
        "192.168.1.9:5555       offline transport_id:2\n"
        "My device (2) x        device usb:1-2 product:a model:b device:c transport_id:3\n"
        "adb-ABC (2)._adb-tls-connect._tcp unauthorized transport_id:14\n"
        "XYZ                    no permissions (missing udev rules? user is in the plugdev "
        "group); see [http://developer.android.com/tools/device.html] usb:3-1 transport_id:5\n"
        "\n")
    assert parse_listing(text) == (
        AdbListing("emulator-5554", "device", 1),
        AdbListing("192.168.1.9:5555", "offline", 2),
        AdbListing("My device (2) x", "device", 3),
        AdbListing("adb-ABC (2)._adb-tls-connect._tcp", "unauthorized", 14),
        AdbListing("XYZ", "no permissions (missing udev rules? user is in the plugdev group); "
                          "see [http://developer.android.com/tools/device.html]", 5))
    assert parse_listing(text)[4].unauthorized


def test_the_short_list_is_read_too():
    assert parse_listing("a b\tdevice\nc\tunauthorized\n") == (
        AdbListing("a b", "device"), AdbListing("c", "unauthorized"))


@pytest.mark.parametrize(("reason", "expected"), [
    ("device offline (transport offline)", DeviceOfflineError),
    ("device 'LAB 1' not found", DeviceOfflineError),
    ("device still connecting", DeviceOfflineError),
    ("device unauthorized.\nThis adb server's $ADB_VENDOR_KEYS is not set",
     DeviceUnauthorizedError),
    ("device still authorizing", DeviceUnauthorizedError),
    ("failed to authenticate to 127.0.0.1:5", DeviceUnauthorizedError),
    ("no permissions (missing udev rules?)", DeviceUnauthorizedError),
    ("closed", AdbRefusedError),
])
def test_the_words_of_adb_become_errors(reason, expected):
    assert type(refusal(reason, "LAB 1")) is expected
    assert refusal(reason, "LAB 1").sentence


def test_a_full_phone_is_told_from_a_broken_copy():
    full = push_failure("couldn't write file: No space left on device", "/sdcard/a")
    assert full.failure is Failure.PHONE_STORAGE
    assert push_failure("Permission denied", "/x").failure is Failure.PUSH_BROKEN
