"""Which settings and which adb server a profile works with."""

from __future__ import annotations

from postdeck.adb.server import AdbServer
from postdeck.core.settings import Settings
from postdeck.launch.ports import free_port
from postdeck.store.profile import Profile
from postdeck.store.settings import load_settings


def settings_for(profile: Profile, adb_port: int | None) -> Settings:
    """The profile's settings; `adb_port` stands above them (0: a server of our own)."""
    settings = load_settings(profile.settings_file)
    if adb_port is None:
        return settings
    return settings.model_copy(update={"adb_port": adb_port or None})


def adb_server(settings: Settings, profile: Profile) -> AdbServer:
    """The adb server that the settings ask for: a shared one, or our own with a key of its own."""
    if settings.adb_port is None:
        return AdbServer(free_port(), private=True, home=profile.folder)
    return AdbServer(settings.adb_port)
