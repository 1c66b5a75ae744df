"""How Android is asked to open an app or to hand it a file."""

from __future__ import annotations

from postdeck.core.task import Material
from postdeck.phones.phone import Phone
from postdeck.phones.staging import StagedMedia

SEND = "android.intent.action.SEND"
VIEW = "android.intent.action.VIEW"
STREAM = "android.intent.extra.STREAM"
_MIMES = {".mov": "video/quicktime", ".m4v": "video/mp4", ".jpg": "image/jpeg"}


async def launch(phone: Phone, package: str) -> None:
    """Bring an app to the front, where it was; AppStartError, AppMissingError."""
    await phone.start_activity([
        "-a", "android.intent.action.MAIN", "-c", "android.intent.category.LAUNCHER",
        "-p", package])


async def share(phone: Phone, component: str, media: StagedMedia, mime: str) -> None:
    """Share one file of the phone to an app's component.

    The app is not stopped first: an earlier upload may still run in it.
    """
    await phone.start_activity([
        "-a", SEND, "-t", mime, "--eu", STREAM, media.uri, "--grant-read-uri-permission",
        "-n", component])


async def view(phone: Phone, package: str, link: str) -> None:
    """Have an app open one of its links; AppMissingError when it does not take it."""
    await phone.start_activity(["-a", VIEW, "-d", link, "-p", package])


def mime_of(material: Material) -> str:
    """The type that Android and the apps know the file by."""
    return _MIMES.get(material.suffix, f"{material.kind}/{material.suffix.lstrip('.')}")
