"""A task's report: all that is known of it in one ZIP, for whoever is to help."""

from __future__ import annotations

import asyncio
import io
import json
import platform
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from postdeck import __version__
from postdeck.core.account import Account
from postdeck.core.device import Device
from postdeck.core.failure import RULES
from postdeck.core.resources import resource
from postdeck.core.task import Step, Task
from postdeck.services.redaction import Redaction, clean, labels_of
from postdeck.store.store import Store

MOST_PICTURE_BYTES = 24 << 20
"""Screenshots beyond this are left out, the oldest first: a report is to be sent by mail."""

_README = """PostDeck's report on task {id}.

journal.txt     what was done, step by step; task.json and steps.json say the same for programs
evidence/       what the phone showed at each step: screenshots and UI trees
versions.json   PostDeck, the computer, the phone, the app
selectors/      what the screens were read with

Home folders and tokens are never in a report. {redacted}
{left_out}"""
_OPEN = "Names and captions are in it as they are; --redact hides them."
_REDACTED = ("Serials, account names, captions and file names are hidden, and of the screens only "
             "the app's own labels are left; there are no screenshots.")


@dataclass(frozen=True)
class _Known:
    """What the store knows."""

    task: Task
    steps: tuple[Step, ...]
    device: Device
    accounts: tuple[Account, ...]


async def build_report(
    store: Store, evidence: Path, task_id: int, *, redact: bool = False,
    own_selectors: Path | None = None,
) -> bytes:
    """The ZIP's bytes. `own_selectors` is the folder of the user's selector files.

    Raises NotFoundError.
    """
    task = await store.tasks.get(task_id)
    steps = await store.steps.of_task(task_id)
    devices = {device.serial: device for device in await store.devices.all()}
    known = _Known(task, steps, devices.get(task.serial, Device(serial=task.serial)),
                   await store.accounts.all())
    return await asyncio.to_thread(_Report(known, evidence, own_selectors, redact).pack)


class _Report:
    """Gathers the parts of one report; reads files, so it works in a thread."""

    def __init__(self, known: _Known, evidence: Path, own: Path | None, redact: bool) -> None:
        self._known, self._evidence, self._own = known, evidence, own
        self._selectors = self._read_selectors()
        self._redaction = _redaction(known, self._selectors) if redact else None
        self._left_out: list[str] = []

    def pack(self) -> bytes:
        """The ZIP."""
        parts: dict[str, bytes] = {
            "task.json": self._json(_task(self._known.task, everything=not self._redaction)),
            "steps.json": self._json([step.model_dump(mode="json") for step in self._known.steps]),
            "journal.txt": self._text(_journal(self._known)).encode(),
            "versions.json": self._json(self._versions()),
            **{f"selectors/{name}": self._text(text).encode()
               for name, text in self._selectors.items()},
            **self._trees(), **self._pictures(), **self._baseline()}
        parts = {"README.txt": self._readme().encode(), **parts}
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in parts.items():
                archive.writestr(name, content)
        return out.getvalue()

    def _text(self, text: str) -> str:
        return self._redaction.text(text) if self._redaction else clean(text)

    def _json(self, value: Any) -> bytes:
        text = json.dumps(value, indent=1, ensure_ascii=False)
        if self._redaction:
            text = json.dumps(self._redaction.value(value), indent=1, ensure_ascii=False)
        return clean(text).encode("utf-8", "replace")

    def _readme(self) -> str:
        left_out = "".join(f"\nNot in it: {name}" for name in self._left_out)
        return _README.format(id=self._known.task.id, left_out=left_out,
                              redacted=_REDACTED if self._redaction else _OPEN)

    def _versions(self) -> dict[str, object]:
        device = self._known.device
        found = self._read(f"{self._known.task.id}/versions.json")
        try:
            then = json.loads(found) if found else {}
        except ValueError:
            then = {}
        return {"postdeck": __version__, "python": sys.version.split()[0],
                "computer": f"{platform.system()} {platform.release()}",
                "phone": device.model, "android": device.android, "at_the_time": then}

    def _trees(self) -> dict[str, bytes]:
        parts = {}
        for name in (step.tree for step in self._known.steps if step.tree):
            xml = self._read(name).decode("utf-8", "replace")
            shown = self._redaction.tree(xml) if self._redaction else clean(xml)
            if shown:
                parts[_place(name)] = shown.encode("utf-8", "replace")
            else:
                self._left_out.append(_place(name))
        return parts

    def _pictures(self) -> dict[str, bytes]:
        parts: dict[str, bytes] = {}
        room = 0 if self._redaction else MOST_PICTURE_BYTES
        for name in reversed([step.screenshot for step in self._known.steps if step.screenshot]):
            png = self._read(name) if room else b""
            if png and len(png) <= room:
                parts[_place(name)] = png
                room -= len(png)
            else:
                self._left_out.append(_place(name))
        return parts

    def _baseline(self) -> dict[str, bytes]:
        found = self._read(f"{self._known.task.id}/baseline.json")
        try:
            return {"evidence/baseline.json": self._json(json.loads(found))} if found else {}
        except ValueError:
            return {}

    def _read(self, name: str) -> bytes:
        try:
            return (self._evidence / name).read_bytes()
        except OSError:
            return b""

    def _read_selectors(self) -> dict[str, str]:
        app = f"{self._known.task.platform.value}.toml"
        files = {app: resource("selectors", app),
                 "android.toml": resource("selectors", "android.toml")}
        if self._own is not None:
            files[f"own-{app}"] = self._own / app
        return {name: path.read_text(encoding="utf-8", errors="replace")
                for name, path in files.items() if path.is_file()}


def _task(task: Task, everything: bool) -> dict[str, object]:
    """The task, with files by name only; without what PostDeck itself does not understand."""
    said = task.model_dump(mode="json")
    config = {name: value for name, value in said["config"].items()
              if everything or name not in task.config.unknown_fields}
    config["material_list"] = [_file_name(path) for path in config.get("material_list", ())]
    config["material_path"] = _file_name(config.get("material_path", ""))
    rule = RULES[task.failure] if task.failure else None
    return said | {"config": config, "reason": rule.title if rule else "",
                   "advice": rule.advice if rule else ""}


def _file_name(path: str) -> str:
    return path.replace("\\", "/").rstrip("/").rpartition("/")[2]


def _place(name: str) -> str:
    return f"evidence/{PurePosixPath(name).name}"


def _journal(known: _Known) -> str:
    task = known.task
    rule = RULES[task.failure] if task.failure else None
    lines = [f"Task {task.id}: {task.outcome or task.status.label}. {task.remark}".rstrip()]
    if rule:
        lines += [f"Reason: {rule.title}.", f"Advice: {rule.advice}"]
    attempt = 0
    for step in known.steps:
        if step.attempt != attempt:
            attempt = step.attempt
            lines += ["", f"Attempt {attempt}"]
        lines.append(_line(step))
    return "\n".join(lines) + "\n"


def _line(step: Step) -> str:
    spent = f"{(step.ended_at - step.started_at).total_seconds():7.2f} s" if step.ended_at \
        else "cut off  "
    well = {True: "ok    ", False: "failed", None: "      "}[step.ok]
    wished = f" (looked for: {step.looked_for})" if step.looked_for else ""
    return (f"{step.number:3}  {step.started_at:%Y-%m-%d %H:%M:%S.%f}  {spent}  {well}  "
            f"{step.name.value:8} {step.note}{wished}")


def _redaction(known: _Known, selectors: dict[str, str]) -> Redaction:
    task, device = known.task, known.device
    usernames = dict.fromkeys([task.username, *(one.username for one in known.accounts)])
    names = {name: f"account-{number}" for number, name in enumerate(filter(None, usernames), 1)}
    names |= {task.serial: "phone-1", device.address: "phone-1", device.name: "phone-1"}
    config = task.config
    texts = [task.caption, config.captions, task.sound, config.sound_name,
             config.custom_sound_keyword, config.materials_tags]
    words = [part for text in texts for part in (text, *text.splitlines(), *text.split("##"))]
    for file in (*config.material_list, *(one.name for one in task.materials),
                 config.material_path):
        words += [_file_name(file), Path(_file_name(file)).stem]
    labels = [label for text in selectors.values() for label in labels_of(text)]
    return Redaction(names, [word.strip() for word in words if len(word.strip()) > 1], labels)
