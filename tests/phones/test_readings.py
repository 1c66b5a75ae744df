"""What Android's commands print, in the words of several versions."""

from __future__ import annotations

import pytest

from postdeck.core.errors import InvalidInputError
from postdeck.phones import readings


def test_free_space_is_read_from_the_column_that_says_so():
    modern = ("Filesystem     1K-blocks     Used Available Use% Mounted on\n"
              "/dev/fuse      114690124 60123456  54566668  53% /storage/emulated\n")
    assert readings.free_bytes(modern) == 54566668 * 1024
    assert readings.free_bytes("Filesystem 1K-blocks Used Avail\n") is None
    assert readings.free_bytes("df: /sdcard: No such file\n") is None


@pytest.mark.parametrize(("dump", "locked"), [
    ("  mKeyguardShowing=true mX=1", True), ("mDreamingLockscreen=true", True),
    ("    KeyguardServiceDelegate\n      showing=true\n", True),
    ("    KeyguardServiceDelegate\n      showing=false\n", False),
    ("mShowingLockscreen=false isKeyguardShowing=false", False), ("", False),
])
def test_the_lock_screen_is_seen_in_every_version(dump, locked):
    assert readings.keyguard_showing(dump) is locked


def test_the_app_in_front_is_read():
    focus = "  mCurrentFocus=Window{a1b2 u0 com.x.y/com.x.y.Main}\n"
    assert readings.front_package(focus) == "com.x.y"
    fallback = ("  mCurrentFocus=null\n"
                "  mFocusedApp=ActivityRecord{9 u0 com.a.b/.Main t12}\n")
    assert readings.front_package(fallback) == "com.a.b"
    assert readings.front_package("mCurrentFocus=Window{5 u0 NotificationShade}") \
        == "NotificationShade"
    assert readings.front_package("") == ""


def test_the_size_is_the_one_that_apps_see():
    assert readings.display_size("Physical size: 1080x2400\n") == (1080, 2400)
    assert readings.display_size("Physical size: 1440x3200\nOverride size: 1080x2400\n") \
        == (1080, 2400)
    assert readings.display_size("?") == (0, 0)


def test_versions_and_battery_and_components_are_read():
    dump = "Packages:\n  Package [com.x] (1ab):\n    versionName=43.1.4\n"
    assert readings.version_name(dump, "com.x") == "43.1.4"
    assert readings.version_name(dump, "com.y") is None
    assert readings.battery_level("  level: 87\n  scale: 100") == 87
    assert readings.battery_level("") is None
    assert readings.components(
        "1 activities found:\n  Activity #0:\n    priority=0\n    com.x/com.x.Share$In\n") \
        == ("com.x/com.x.Share$In",)


@pytest.mark.parametrize("output", [
    "Starting: Intent { }\nError: Activity class {a/b} does not exist.", "Permission Denial: x",
    "java.lang.SecurityException: y", "Error type 3"])
def test_a_refused_start_is_noticed(output):
    assert readings.start_refusal(output)


def test_a_warning_is_no_refusal():
    assert not readings.start_refusal(
        "Starting: Intent { act=x }\nWarning: Activity not started, its current task has been "
        "brought to the front")


@pytest.mark.parametrize("package", ["", "a b", "a;reboot", "1a", "a/b", "a$(x)", "ä"])
def test_what_is_no_package_name_never_reaches_the_phone(package):
    with pytest.raises(InvalidInputError):
        readings.checked_package(package)


def test_only_the_owner_s_runtime_permissions_of_the_installed_build_count():
    dump = """Packages:
  Package [com.app] (1a2b):
    requested permissions:
      android.permission.CAMERA
    install permissions:
      android.permission.INTERNET: granted=true
    User 0: ceDataInode=47 installed=true
      gids=[3003]
      runtime permissions:
        android.permission.CAMERA: granted=false, flags=[ USER_SET|USER_FIXED ]
        android.permission.READ_MEDIA_VIDEO: granted=true
    User 10: ceDataInode=0 installed=true
      runtime permissions:
        android.permission.CAMERA: granted=true
Hidden system packages:
  Package [com.app] (9f):
    User 0: installed=true
      runtime permissions:
        android.permission.RECORD_AUDIO: granted=true
"""
    assert readings.runtime_permissions(dump, "com.app") == {
        "android.permission.CAMERA": False, "android.permission.READ_MEDIA_VIDEO": True}
    assert readings.runtime_permissions(dump, "com.other") == {}
    assert readings.runtime_permissions("", "com.app") == {}
