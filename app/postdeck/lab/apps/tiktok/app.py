"""TikTok as the phone sees it: intents in, a window out, Back, force-stop."""

from __future__ import annotations

import re

from postdeck.lab.android.view import View
from postdeck.lab.apps.app import Host, Intent, MediaItem
from postdeck.lab.apps.kit import fit, hide
from postdeck.lab.apps.tiktok.layouts import LAYOUTS
from postdeck.lab.apps.tiktok.options import PACKAGE, TikTokOptions
from postdeck.lab.apps.tiktok.screens.accounts import VERDICTS, BlockedDialog, LoginPage
from postdeck.lab.apps.tiktok.session import Layer, Session
from postdeck.lab.apps.tiktok.sounds.catalogue import by_link, is_sound_link
from postdeck.lab.apps.tiktok.ways import Ways

_ACTION = "android.intent.action."
_SHARE = f"{PACKAGE}/com.ss.android.ugc.aweme.share.SystemShareActivity"
_SPLASH = f"{PACKAGE}/com.ss.android.ugc.aweme.splash.SplashActivity"
_LINKS = f"{PACKAGE}/com.ss.android.ugc.aweme.deeplink.DeepLinkHandlerActivity"
_PROFILE = re.compile(r"(?:tiktok\.com/@|(?:tiktok|snssdk\d+)://user(?:/profile)?[/?]"
                      r"(?:username=|unique_id=|id=)?@?)([\w.\-]+)")
_MOST_SHARED = 35


class TikTok:
    """One installation. `accounts` are logged in, the first one is active; none is: log in."""

    package = PACKAGE
    label = "TikTok"

    def __init__(self, host: Host, accounts: list[str], seed: int,
                 options: TikTokOptions | None = None, language: str = "en") -> None:
        options = options or TikTokOptions()
        if options.generation not in LAYOUTS:
            raise ValueError(f"there is no TikTok layout of generation {options.generation}")
        self._host = host
        self._session = Session(host, accounts, seed, options, language)
        layout = LAYOUTS[options.generation]
        self.version = layout.version
        self._ways = Ways(self._session, options, layout)
        self._session.go = self._ways
        self._login = LoginPage(self._session)

    @property
    def active(self) -> str:
        """The handle that posts now."""
        return self._session.accounts.active

    def share_targets(self, action: str, mime: str) -> list[str]:
        """The share activity, for videos and images."""
        sends = action in (f"{_ACTION}SEND", f"{_ACTION}SEND_MULTIPLE")
        return [_SHARE] if sends and mime.split("/")[0] in ("video", "image", "*") else []

    def start(self, intent: Intent) -> str:
        """Come to the front; returns what `am` prints when the component does not exist."""
        component = _full_name(intent.component)
        if component and component not in (_SHARE, _SPLASH, _LINKS):
            return (f"Error type 3\nError: Activity class {{{intent.component}}} "
                    "does not exist.")
        cold = not self._session.stack
        if cold:
            self._ways.main()
        if not self._logged_in():
            return ""
        if intent.stream_uris or component == _SHARE:
            self._share(intent.stream_uris)
        elif person := _PROFILE.search(intent.data):
            self._ways.main()
            self._ways.person(person[1])
        elif is_sound_link(intent.data):
            self._ways.main()
            self._ways.sound_page(by_link(intent.data))
        elif cold:
            self._launched()
        self._blocked()
        return ""

    def _launched(self) -> None:
        self._ways.ask_unfinished()
        self._ways.interruptions.offer("launch")
        chance = self._session.options.popups
        permission = "android.permission.POST_NOTIFICATIONS"
        if (not self._host.granted(PACKAGE, permission)
                and self._session.random.random() < chance):
            self._host.ask_permission(PACKAGE, permission, lambda given: None)

    def _share(self, uris: tuple[str, ...]) -> None:
        """Into the editor with what was shared, if it is indexed and may be read."""
        self._ways.keep_unfinished()
        self._ways.main()
        items = [item for uri in uris[:_MOST_SHARED] if (item := self._host.media_by_uri(uri))]
        if not items or len(items) < len(uris[:_MOST_SHARED]):
            self._refuse()
            return
        needed = sorted({"READ_MEDIA_VIDEO" if item.is_video else "READ_MEDIA_IMAGES"
                         for item in items})
        self._ways.permit(needed, self._session.soon(lambda: self._edit(items)), self._refuse)

    def _edit(self, items: list[MediaItem]) -> None:
        self._ways.media(items, way="share")
        self._ways.ask_unfinished()
        self._ways.interruptions.offer("share")

    def _refuse(self) -> None:
        self._session.toast("Couldn't load")

    def _blocked(self) -> None:
        stack = self._session.stack
        verdict = next((name for name in VERDICTS if self._host.fault(name)), "")
        if verdict and not any(isinstance(s, BlockedDialog) for s in stack):
            self._session.push(BlockedDialog(self._session, verdict))

    def _logged_in(self) -> bool:
        return bool(self._session.accounts.handles) and not self._host.fault("logged_out")

    def stop(self) -> None:
        """Force-stopped: uploads are lost, an open post is an unfinished one."""
        self._ways.keep_unfinished()
        self._ways.uploads.lose()
        self._session.end()

    def back(self) -> None:
        """The Back key goes to the topmost screen."""
        if self._logged_in() and self._session.stack:
            self._session.stack[-1].back()
        else:
            self._login.back()

    def root(self) -> View:
        """The lowest visible page and what lies over it."""
        if not self._logged_in():
            return fit(self._login.view(), self._host.size)
        if not self._session.stack:
            self._ways.main()
        stack = self._session.stack
        page = max(i for i, screen in enumerate(stack) if screen.layer is Layer.PAGE)
        root = stack[page].view()
        for screen in stack[page + 1:]:
            over = screen.view()
            if screen.layer is Layer.WINDOW:
                hide(root).in_tree = True
            root.children.append(over)
        return fit(root, self._host.size)


def _full_name(component: str) -> str:
    """The component with its class written out: "pkg/.X" is "pkg/pkg.X"."""
    package, _, name = component.partition("/")
    return f"{package}/{package}{name}" if name.startswith(".") else component
