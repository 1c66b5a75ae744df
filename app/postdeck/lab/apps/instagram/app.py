"""Instagram as the phone sees it: intents in, a window out, Back, force-stop."""

from __future__ import annotations

import re

from postdeck.lab.android.view import View
from postdeck.lab.apps.app import Host, Intent, MediaItem
from postdeck.lab.apps.instagram.options import LANDINGS, PACKAGE, VERSION, InstagramOptions
from postdeck.lab.apps.instagram.screens.receivers import Chooser, DirectPage
from postdeck.lab.apps.instagram.screens.stops import ChallengePage, LoginPage, SuspendedPage
from postdeck.lab.apps.instagram.session import Session
from postdeck.lab.apps.instagram.ways import Ways
from postdeck.lab.apps.kit import fit

_ACTION = "android.intent.action."
_MAIN = f"{PACKAGE}/com.instagram.mainactivity.InstagramMainActivity"
_LINKS = f"{PACKAGE}/com.instagram.url.UrlHandlerActivity"
_HANDLERS = f"{PACKAGE}/com.instagram.share.handleractivity."
_DIRECT = f"{PACKAGE}/com.instagram.direct.share.handler.DirectShareHandlerActivity"
_LANDS = {
    f"{_HANDLERS}ShareHandlerActivity": "chooser",
    f"{_HANDLERS}ClipsShareHandlerActivity": "clips",
    f"{_HANDLERS}StoryShareHandlerActivity": "story",
    f"{_HANDLERS}ReelShareHandlerActivity": "story",
    _DIRECT: "direct",
}
"""Where each share target's media end up: the "reels" of the last but one were stories."""
_PROFILE = re.compile(r"(?:instagram://user/?\?username=|instagram\.com/(?:_u/)?)([\w.]+)/?$")
_AUDIO = re.compile(r"instagram\.com/reels/audio/(\d+)/?")
_GENERATIONS = (1, 2)


class Instagram:
    """One installation. `accounts` are logged in, the first one is active; none is: log in."""

    package = PACKAGE
    version = VERSION
    label = "Instagram"

    def __init__(self, host: Host, accounts: list[str], seed: int,
                 options: InstagramOptions | None = None, language: str = "en") -> None:
        options = options or InstagramOptions()
        if options.generation not in _GENERATIONS:
            raise ValueError(f"there is no Instagram layout of generation {options.generation}")
        if options.share_lands not in ("", *LANDINGS):
            raise ValueError(f"shared media can land in {', '.join(LANDINGS)}")
        self._host = host
        self._session = Session(host, accounts, seed, options, language)
        self._ways = Ways(self._session)
        self._session.go = self._ways
        self._login = LoginPage(self._session)

    @property
    def active(self) -> str:
        """The handle that posts now."""
        return self._session.accounts.active

    def share_targets(self, action: str, mime: str) -> list[str]:
        """The share activities; several files only go to feed, stories and messages."""
        if mime.split("/")[0] not in ("video", "image", "*"):
            return []
        if action == f"{_ACTION}SEND":
            return list(_LANDS)
        if action == f"{_ACTION}SEND_MULTIPLE":
            return [one for one, lands in _LANDS.items() if lands != "clips"]
        return []

    def start(self, intent: Intent) -> str:
        """Come to the front; returns what `am` prints when the component does not exist."""
        component = _full_name(intent.component)
        if component and component not in (_MAIN, _LINKS, *_LANDS):
            return (f"Error type 3\nError: Activity class {{{intent.component}}} "
                    "does not exist.")
        if not self._logged_in():
            return ""
        cold = self._session.stack.top is None
        if cold:
            self._ways.main()
        if intent.stream_uris or component in _LANDS:
            self._share(intent, component)
        elif person := _PROFILE.search(intent.data):
            self._ways.main()
            self._ways.person(person[1])
        elif sound := _AUDIO.search(intent.data):
            self._ways.main()
            self._ways.audio(sound[1])
        elif cold:
            self._launched()
        self._stopped()
        return ""

    def _launched(self) -> None:
        self._ways.notice("launch")
        permission = "android.permission.POST_NOTIFICATIONS"
        if (not self._host.granted(PACKAGE, permission)
                and self._session.random.random() < self._session.options.popups):
            self._host.ask_permission(PACKAGE, permission, lambda given: None)

    def show_notice(self, name: str) -> None:
        """Show a notice now; raises ValueError when there is none of that name."""
        self._ways.interruptions.show(name)

    def _share(self, intent: Intent, component: str) -> None:
        """Where the option, or the target, puts what was shared."""
        session = self._session
        self._ways.keep_unfinished()
        self._ways.main()
        uris = intent.stream_uris
        items = [item for uri in uris if (item := self._host.media_by_uri(uri))]
        lands = session.options.share_lands or _LANDS.get(component, "chooser")
        if not items or len(items) < len(uris):
            self._host.toast("Couldn't load")
        elif lands != "home":
            needed = sorted({"READ_MEDIA_VIDEO" if item.is_video else "READ_MEDIA_IMAGES"
                             for item in items})
            self._ways.permit(needed, session.stack.soon(lambda: self._land(lands, items)),
                              lambda: self._host.toast("Couldn't load"))

    def _land(self, lands: str, items: list[MediaItem]) -> None:
        session = self._session
        if lands == "chooser":
            session.stack.push(Chooser(session, items))
        elif lands == "direct":
            session.stack.push(DirectPage(session, items))
        else:
            self._ways.media("story" if lands == "story" else "reel", items, "share")

    def _stopped(self) -> None:
        """What stands before everything else."""
        for fault, page in (("blocked", SuspendedPage), ("challenge", ChallengePage)):
            if self._host.fault(fault) and not isinstance(self._session.stack.top, page):
                self._session.stack.push(page(self._session))

    def _logged_in(self) -> bool:
        return bool(self._session.accounts.handles) and not self._host.fault("logged_out")

    def stop(self) -> None:
        """Force-stopped: uploads are lost, an open reel is an unfinished draft."""
        self._ways.keep_unfinished()
        self._ways.uploads.lose()
        self._session.stack.end()

    def back(self) -> None:
        """The Back key goes to the topmost screen."""
        top = self._session.stack.top
        if self._logged_in() and top is not None:
            top.back()
        else:
            self._host.go_home()

    def root(self) -> View:
        """The lowest visible page and what lies over it."""
        if not self._logged_in():
            over = None if self._session.stack.top is None else self._session.stack.view()
            return fit(self._login.view(over), self._host.size)
        if self._session.stack.top is None:
            self._ways.main()
        return fit(self._session.stack.view(), self._host.size)


def _full_name(component: str) -> str:
    """The component with its class written out: "pkg/.X" is "pkg/pkg.X"."""
    package, _, name = component.partition("/")
    return f"{package}/{package}{name}" if name.startswith(".") else component
