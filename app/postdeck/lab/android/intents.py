"""Intents as `am` reads them from words and prints them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from postdeck.lab.apps.app import Intent

_STREAM = "android.intent.extra.STREAM"
_EXTRAS = {"--es", "-e", "--ei", "--ez", "--el", "--ef", "--eu", "--esa", "--eial", "--esn"}
_VALUES = {"-a": "action", "-t": "type", "-d": "data", "-n": "component", "-p": "package",
           "-c": "category", "-f": "flags", "--user": "user", "--display": "display"}
_SWITCHES = {"-W", "-S", "-R", "-D", "-N", "--activity-clear-top", "--activity-new-task",
             "--activity-clear-task", "--activity-single-top", "--include-stopped-packages"}


class IntentError(Exception):
    """The words are no intent."""


@dataclass
class _Reading:
    values: dict[str, str] = field(default_factory=dict)
    extras: dict[str, str] = field(default_factory=dict)
    streams: list[str] = field(default_factory=list)
    grants: bool = False

    def take(self, word: str, rest: Iterator[str]) -> None:
        """One word and what belongs to it."""
        if word in _EXTRAS:
            self._extra(word, rest)
        elif word in _VALUES:
            self.values[_VALUES[word]] = next(rest, "")
        elif word == "--grant-read-uri-permission":
            self.grants = True
        elif not word.startswith("-"):
            kind = "data" if ":" in word else "component" if "/" in word else "package"
            self.values[kind] = word
        elif word not in _SWITCHES:
            raise IntentError(word)

    def _extra(self, word: str, rest: Iterator[str]) -> None:
        key = next(rest, "")
        value = "" if word == "--esn" else next(rest, "")
        self.extras[key] = value
        if key == _STREAM:
            self.streams += value.split(",") if word == "--esa" else [value]


def read_intent(words: list[str]) -> tuple[Intent, bool]:
    """The intent that the words after `am start` spell, and whether it grants reading."""
    reading = _Reading()
    rest = iter(words)
    for word in rest:
        reading.take(word, rest)
    values = reading.values
    component = full_component(values.get("component", ""))
    intent = Intent(
        action=values.get("action", ""), component=component, mime=values.get("type", ""),
        data=values.get("data", ""),
        package=component.partition("/")[0] or values.get("package", ""),
        stream_uris=tuple(reading.streams), extras=reading.extras)
    return intent, reading.grants


def full_component(component: str) -> str:
    """package/.Class as package/package.Class."""
    package, _, activity = component.partition("/")
    return f"{package}/{package}{activity}" if activity.startswith(".") else component


def shown_intent(intent: Intent, *, flags: str = "") -> str:
    """An intent as `am` prints it."""
    parts = [f"act={intent.action}"] if intent.action else []
    if intent.data:
        scheme = intent.data.partition(":")[0]
        parts.append(f"dat={scheme}://..." if "://" in intent.data else f"dat={intent.data}")
    parts += [f"typ={intent.mime}"] if intent.mime else []
    parts += [f"flg={flags}"] if flags else []
    if intent.component:
        package, _, activity = intent.component.partition("/")
        parts.append(f"cmp={package}/{activity.replace(package + '.', '.', 1)}")
    elif intent.package:
        parts.append(f"pkg={intent.package}")
    parts += ["(has extras)"] if intent.extras else []
    return "Intent { " + " ".join(parts) + " }"
