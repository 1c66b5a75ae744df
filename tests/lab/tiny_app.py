"""An app as small as an app can be: a button, a text field, something that asks and toasts."""

from __future__ import annotations

from postdeck.lab.android.view import View
from postdeck.lab.apps.app import Host, Intent


class TinyApp:
    package = "org.example.tiny"
    version = "1.2.3"
    label = "Tiny"
    intent = Intent(action="android.intent.action.MAIN")

    def __init__(self, host: Host) -> None:
        self.host = host
        self.taps: list[str] = []
        self.text = ""
        self.typing = False
        self.started: list[Intent] = []
        self.answers: list[bool] = []
        self.backs = 0
        self.late = False

    def share_targets(self, action: str, mime: str) -> list[str]:
        wanted = action == "android.intent.action.SEND" and mime.startswith("video/")
        return [f"{self.package}/{self.package}.Share"] if wanted else []

    def start(self, intent: Intent) -> str:
        self.started.append(intent)
        return ""

    def stop(self) -> None:
        self.text = ""

    def back(self) -> None:
        self.backs += 1

    def _focus(self) -> None:
        self.typing = True
        self.host.focus("field")

    def _type(self, text: str) -> None:
        self.text = text

    def _ask(self) -> None:
        self.host.ask_permission(self.package, "android.permission.CAMERA", self.answers.append)

    def _toast(self) -> None:
        self.host.toast("Bread is ready", 1.0)
        self.host.later(2.0, self._appear)

    def _appear(self) -> None:
        self.late = True

    def root(self) -> View:
        children = [
            View((0, 100, 500, 200), "android.widget.Button", rid="go", text="Go & <come>",
                 clickable=True, on_tap=lambda: self.taps.append("go")),
            View((0, 100, 500, 200), "android.widget.TextView", text="label on top"),
            View((0, 300, 1080, 400), "android.widget.EditText", rid="field",
                 text=self.text, hint="Say something", clickable=True,
                 focused=self.typing, on_tap=self._focus, on_text=self._type),
            View((0, 500, 500, 600), "android.widget.Button", text="Ask", clickable=True,
                 on_tap=self._ask),
            View((0, 700, 500, 800), "android.widget.Button", text="Toast", clickable=True,
                 on_tap=self._toast),
            View((0, 900, 500, 1000), "android.widget.Button", text="Off", desc="Switched off",
                 clickable=True, enabled=False, on_tap=lambda: self.taps.append("off")),
            View((0, 1100, 500, 1200), text="ghost", in_tree=False, clickable=True,
                 on_tap=lambda: self.taps.append("ghost")),
            View((0, 3000, 500, 3100), text="below the display"),
        ]
        if self.late:
            children.append(View((600, 700, 1000, 800), "android.widget.TextView", text="Late"))
        return View((0, 0, 1080, 2400), children=children)
