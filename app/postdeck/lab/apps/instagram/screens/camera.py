"""The camera, behind "Open camera": it records; the gallery is its small picture."""

from __future__ import annotations

from postdeck.lab.android.view import Look, View
from postdeck.lab.apps.instagram.screens.frame import END, TOP, window
from postdeck.lab.apps.instagram.screens.gallery import mode_bar
from postdeck.lab.apps.instagram.session import WHITE, Session
from postdeck.lab.apps.instagram.state import Draft
from postdeck.lab.apps.stack import Layer

_TOOLS = (("Add audio button", 840), ("Enable effects button", 960), ("Green Screen", 1080),
          ("Touch up", 1200), ("Change video length, currently 15 Seconds button", 1320))


class Camera:
    """The camera of reels or of stories."""

    layer = Layer.PAGE

    def __init__(self, session: Session, placement: str) -> None:
        self._session = session
        self.placement = placement
        self._shots = 0

    def view(self) -> View:
        """Everything lies over the viewfinder."""
        session, kit = self._session, self._session.kit
        newest = session.host.media()
        parts: list[View] = [
            kit.view("SurfaceView", (0, TOP, 1080, 2056), look=Look(
                picture=f"camera {session.host.serial}", radius=30)),
            kit.view("Button", (0, 146, 128, 274), desc="Back to Home", tap=self.back,
                     name="camera_home_button", look=Look(ink=WHITE, size=64, icon="close")),
            kit.view("Button", (952, 146, 1080, 274), desc="Story Settings", clickable=True,
                     name="camera_settings_gear", look=Look(ink=WHITE, size=60, icon="gear")),
            kit.view("Button", (447, 1774, 633, 1960), desc="Shutter", name="camera_shutter_button",
                     tap=session.stack.soon(self._shoot), look=Look(fill=WHITE, radius=93)),
            kit.view("Button", (0, 2066, 166, 2205), desc="Gallery", name="gallery_preview_button",
                     tap=session.stack.soon(lambda: session.go.gallery(
                         self.placement, asked=False)),
                     look=Look(picture=newest[0].sha256 if newest else "empty", radius=20)),
            kit.view("Button", (914, 2066, 1080, 2205), desc="Switch to back camera",
                     clickable=True, name="camera_switch_button",
                     look=Look(ink=WHITE, size=66, icon="flip"))]
        if self.placement == "reel":
            parts += [kit.view("Button", (30, y, 300, y + 110), desc=desc, clickable=True,
                               look=Look(ink=WHITE, size=58, icon="spark")) for desc, y in _TOOLS]
        parts.append(mode_bar(session, self.placement, self))
        return window(session, kit.box((0, TOP, 1080, END), *parts,
                                       name="quick_capture_root_container", clickable=True),
                      fill="#000000", ink=WHITE,
                      hosts="layout_container_main quick_capture_fragment_container")

    def _shoot(self) -> None:
        """The trap: records whatever lies in front of the phone."""
        self._shots += 1
        host = self._session.host
        shot = f"shot {host.serial} {host.time()} {self._shots}"
        self._session.go.edit(Draft(self.placement, (shot,), True, 15_000, "camera"))

    def back(self) -> None:
        """Back to where one came from."""
        self._session.stack.drop(self)
