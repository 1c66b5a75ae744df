"""The generations of the app's layout: which screens, under which version."""

from __future__ import annotations

from dataclasses import dataclass

from postdeck.lab.apps.tiktok.older.camera import OlderCamera
from postdeck.lab.apps.tiktok.older.compose import OlderCompose
from postdeck.lab.apps.tiktok.older.editor import OlderEditor
from postdeck.lab.apps.tiktok.older.main import OlderMain
from postdeck.lab.apps.tiktok.older.picker import OlderPicker
from postdeck.lab.apps.tiktok.screens.camera import Camera
from postdeck.lab.apps.tiktok.screens.compose import Compose
from postdeck.lab.apps.tiktok.screens.editor import Editor
from postdeck.lab.apps.tiktok.screens.main import Main
from postdeck.lab.apps.tiktok.screens.picker import Picker


@dataclass(frozen=True)
class Layout:
    """The screens that differ between the generations."""

    version: str
    main: type[Main] = Main
    camera: type[Camera] = Camera
    picker: type[Picker] = Picker
    editor: type[Editor] = Editor
    compose: type[Compose] = Compose


LAYOUTS = {
    1: Layout("43.1.4"),
    2: Layout("31.5.3", OlderMain, OlderCamera, OlderPicker, OlderEditor, OlderCompose),
}
