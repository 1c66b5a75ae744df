"""What is installed on a phone: packages, their processes and permissions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from postdeck.lab.apps.app import App

LAUNCHER = "com.google.android.apps.nexuslauncher"
TIKTOK = "com.zhiliaoapp.musically"
INSTAGRAM = "com.instagram.android"
U2_IME = "com.github.uiautomator"

_SYSTEM = {
    "android": "14", "com.android.systemui": "14", "com.android.settings": "14",
    "com.android.providers.media.module": "14", "com.android.shell": "14",
    "com.google.android.permissioncontroller": "34.0.1",
    "com.google.android.inputmethod.latin": "13.8.06", LAUNCHER: "14",
}
_ACTIVITIES = {
    LAUNCHER: ".NexusLauncherActivity",
    TIKTOK: "com.ss.android.ugc.aweme.splash.SplashActivity",
    INSTAGRAM: "com.instagram.mainactivity.InstagramMainActivity",
}
RUNTIME_PERMISSIONS = (
    "android.permission.CAMERA", "android.permission.RECORD_AUDIO",
    "android.permission.READ_MEDIA_VIDEO", "android.permission.READ_MEDIA_IMAGES",
    "android.permission.READ_MEDIA_VISUAL_USER_SELECTED", "android.permission.READ_CONTACTS",
    "android.permission.POST_NOTIFICATIONS", "android.permission.READ_EXTERNAL_STORAGE",
    "android.permission.WRITE_EXTERNAL_STORAGE", "android.permission.ACCESS_FINE_LOCATION",
)


@dataclass
class Package:
    """An installed package; `app` is there for those that have screens."""

    name: str
    version: str
    system: bool = False
    app: App | None = None
    activity: str = ""
    pid: int = 0
    granted: set[str] = field(default_factory=set)

    @property
    def path(self) -> str:
        """Where the package manager says its APK is."""
        folder = "system/app" if self.system else "data/app"
        return f"/{folder}/{self.name}-1/base.apk"

    @property
    def version_code(self) -> int:
        """A number that grows with the version."""
        code = 0
        for part in [*self.version.split("."), "0", "0"][:3]:
            code = code * 100 + int("".join(c for c in part if c.isdigit()) or 0)
        return code

    @property
    def component(self) -> str:
        """The activity that shows when the app starts from the launcher."""
        return f"{self.name}/{self.activity or '.MainActivity'}"


class Packages:
    """All packages of one phone."""

    def __init__(self, catalogue: dict[str, Callable[[], App]]) -> None:
        self._catalogue = catalogue
        self._installed = {name: Package(name, version, system=True)
                           for name, version in _SYSTEM.items()}
        self._next_pid = 4000

    def all(self) -> list[Package]:
        """Everything that is installed, by name."""
        return [self._installed[name] for name in sorted(self._installed)]

    def allow_all(self) -> None:
        """Let the apps do what they ask for."""
        for package in self._installed.values():
            if package.app is not None:
                package.granted.update(RUNTIME_PERMISSIONS)

    def get(self, name: str) -> Package | None:
        """One package."""
        return self._installed.get(name)

    def install(self, name: str) -> bool:
        """Install from the lab's catalogue; False when it does not have it."""
        if name == U2_IME:
            self._installed[name] = Package(name, "2.4.0")
            return True
        make = self._catalogue.get(name)
        if make is None:
            return False
        self.add(make())
        return True

    def add(self, app: App, *, system: bool = False) -> Package:
        """Install an app that is there already."""
        package = Package(app.package, app.version, system=system, app=app,
                          activity=_ACTIVITIES.get(app.package, ""))
        self._installed[app.package] = package
        return package

    def remove(self, name: str) -> bool:
        """Uninstall; False for what is not there or belongs to the system."""
        package = self._installed.get(name)
        if package is None or package.system:
            return False
        if package.app is not None:
            package.app.stop()
        del self._installed[name]
        return True

    def run(self, package: Package) -> int:
        """The process id, started if need be."""
        if not package.pid:
            self._next_pid += 7
            package.pid = self._next_pid
        return package.pid

    def stop(self, package: Package) -> None:
        """Force-stop."""
        package.pid = 0
        if package.app is not None:
            package.app.stop()

    def targets(self, action: str, mime: str, only: str = "") -> list[str]:
        """Components that take an intent."""
        return [component for package in self.all()
                if package.app is not None and only in ("", package.name)
                for component in package.app.share_targets(action, mime)]
