"""The page of a sound, opened by its link: Use audio makes a reel with it."""

from __future__ import annotations

from postdeck.lab.android.view import Look, View
from postdeck.lab.apps.instagram.screens.frame import END, TOP, action_bar, pill, window
from postdeck.lab.apps.instagram.session import INK, PALE, Session
from postdeck.lab.apps.instagram.state import sound_of
from postdeck.lab.apps.stack import Layer
from postdeck.lab.apps.words import Own


class AudioPage:
    """A sound with its title and artist; or the words that it is not there any more."""

    layer = Layer.PAGE

    def __init__(self, session: Session, audio_id: str) -> None:
        self._session = session
        self._sound = sound_of(audio_id)

    def view(self) -> View:
        """Title, artist, the reels made with it, Use audio."""
        session, kit = self._session, self._session.kit
        if self._sound is None:
            parts = [kit.label((90, 1100, 990, 1170), "This audio isn't available", Look(
                ink=INK, size=50, bold=True, align="center"), name="empty_state_view_title")]
        else:
            title, artist = self._sound
            parts = [kit.label((360, 380, 1040, 450), Own(title), Look(
                ink=INK, size=56, bold=True), name="audio_page_title"),
                kit.label((360, 460, 1040, 520), Own(artist), Look(ink=PALE, size=44),
                          name="audio_page_artist"),
                *(kit.image((i * 362, 760, i * 362 + 356, 1240), Look(picture=f"{title} {i}"),
                            name="preview_clip_thumbnail") for i in range(3)),
                pill(session, (48, 2150, 1032, 2282), "Use audio", session.stack.soon(
                    lambda: session.go.use_sound(title)), name="use_in_camera_button")]
        return window(session, kit.box((0, TOP, 1080, END), *parts),
                      action_bar(session, "Audio", self.back))

    def back(self) -> None:
        """To where one came from."""
        self._session.stack.drop(self)
