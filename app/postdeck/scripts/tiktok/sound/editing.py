"""The sound of a post in TikTok's editor: off, one that TikTok offers, or one searched for."""

from __future__ import annotations

from postdeck.core.errors import PhoneError
from postdeck.core.failure import Failure
from postdeck.core.post import PostConfig, PostWay
from postdeck.core.task import Task
from postdeck.scripts.driver import Driver, unknown_screen
from postdeck.scripts.reading.reader import Seen
from postdeck.scripts.tiktok.sound.search import SoundSearch, find_result, has_name, label_of
from postdeck.scripts.tiktok.sound.volumes import Volumes

LEAST_SECONDS = 5.0
MOST_BACKS = 4
OFF, ON, CUSTOM = "0", "1", "custom"
HALF = 50
"""What the task API calls the volumes when nobody has said anything."""


class EditorSound:
    """From the editor and back to it, with the sound that the task asks for."""

    def __init__(self, driver: Driver) -> None:
        self._driver = driver

    async def set(self, seen: Seen, task: Task) -> str:
        """Do what add_sound says; answers what the sound is now."""
        config = task.config
        if config.add_sound == OFF:
            return await self._remove(seen)
        if config.add_sound in (ON, CUSTOM):
            return await self._add(seen, config)
        if config.post_way is PostWay.USE_SOUND and _volumes_differ(config):
            sheet = await self._open(seen)
            volumes = await self._volumes(sheet, config)
            return f"Sound: {pill_title(await self._leave())}, {volumes}"
        title = pill_title(seen)
        return f"Sound left as is: {title}" if title else "Sound left as is: none added"

    async def _remove(self, seen: Seen) -> str:
        """Without an added sound; the video's own stays."""
        if seen.find("add_sound") is not None:
            return "Sound: none was added"
        if seen.find("remove_sound") is None:
            raise unknown_screen(seen, "what takes the sound away is not on it")
        title = pill_title(seen)
        await self._driver.tap(seen, "remove_sound")
        await self._driver.until(
            lambda one: one.name == "editor" and one.find("add_sound") is not None,
            "the editor without a sound")
        return f"Sound: {title or 'what TikTok had added'} taken away"

    async def _add(self, seen: Seen, config: PostConfig) -> str:
        keyword = config.custom_sound_keyword if config.add_sound == CUSTOM else ""
        has_one = seen.find("add_sound") is None and bool(pill_title(seen))
        sheet = await self._open(seen)
        chosen = ""
        if keyword or not has_one:
            sheet, chosen = await self._choose(sheet, keyword, config.sound_wait_time)
        volumes = await self._volumes(sheet, config)
        editor = await self._leave()
        title = pill_title(editor)
        if not title or (chosen and not has_name(chosen, title.rstrip(".… "))):
            raise unknown_screen(editor, f"the sound “{chosen or keyword}” was not taken")
        return f"Sound: {title}, {volumes}"

    async def _open(self, seen: Seen) -> Seen:
        element = "add_sound" if seen.find("add_sound") is not None else "sound_pill"
        return await self._driver.tap_on(seen, element, ("sounds",))

    async def _choose(self, sheet: Seen, keyword: str, wait_seconds: int) -> tuple[Seen, str]:
        """Tap a sound and wait until it is loaded; answers the sheet and how it reads."""
        seconds = max(float(wait_seconds), LEAST_SECONDS)
        if keyword:
            chosen = await SoundSearch(self._driver).search_sheet(sheet, keyword, seconds)
        else:
            sheet = await self._driver.until(
                lambda one: find_result(one, "") is not None, "TikTok's own sounds", seconds)
            first = find_result(sheet, "")
            assert first is not None  # that is what was waited for
            chosen = label_of(sheet, first)
            await self._driver.tap_node(sheet, first)
        try:
            loaded = await self._driver.until(
                lambda one: one.find("sound_confirm") is not None or one.name == "editor",
                "the tick of the sound", seconds)
        except PhoneError as error:
            if error.failure is not Failure.UNKNOWN_SCREEN:
                raise
            raise PhoneError(
                f"The sound “{chosen}” did not load in {seconds:.0f} seconds.", error.failure,
                "Give the sound more time, or choose another one.") from error
        return loaded, chosen

    async def _volumes(self, sheet: Seen, config: PostConfig) -> str:
        """Both volumes, wherever this build keeps their sliders."""
        if sheet.name == "editor":
            sheet = await self._open(sheet)
        if sheet.find("volume_entry") is None:
            raise unknown_screen(sheet, "the volumes are not on it")
        panel = await self._driver.tap_on(sheet, "volume_entry", ("volumes",))
        said = await Volumes(self._driver).set(
            panel, config.origin_sound_volume, config.add_sound_volume)
        panel = await self._driver.see()
        if panel.find("volume_done") is not None:
            await self._driver.tap(panel, "volume_done")
        else:
            await self._driver.phone.key("BACK")
        await self._driver.changed(panel)
        return said

    async def _leave(self) -> Seen:
        """Back to the editor, taking a sound that still waits for its tick."""
        for _ in range(MOST_BACKS):
            seen = await self._driver.reach(("sounds", "volumes", "editor"))
            if seen.name == "editor":
                return seen
            if seen.find("sound_confirm") is not None:
                return await self._driver.tap_on(seen, "sound_confirm", ("editor",))
            await self._driver.phone.key("BACK")
            await self._driver.changed(seen)
        raise unknown_screen(seen, "the editor does not come back")


def pill_title(seen: Seen) -> str:
    """The added sound that the editor shows, "" for none."""
    node = seen.find("sound_pill")
    return (node.text or node.desc) if node is not None else ""


def _volumes_differ(config: PostConfig) -> bool:
    return (config.origin_sound_volume, config.add_sound_volume) != (HALF, HALF)
