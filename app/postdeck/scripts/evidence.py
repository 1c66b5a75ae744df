"""Where a task's proof lies on disk: a screenshot and a UI tree per step, and the baseline."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path

from postdeck.core.task import Step
from postdeck.store.whole_file import sync_folder

VERSIONS = "versions.json"


@dataclass(frozen=True)
class Picture:
    """What a phone showed at one moment: PNG bytes and the UI tree's XML, either may be empty."""

    png: bytes = b""
    xml: str = ""


class EvidenceFolder:
    """`<evidence>/<task id>/`, private to the user."""

    def __init__(self, root: Path, task_id: int) -> None:
        self._root = root
        self._folder = root / str(task_id)

    def save(self, step: Step, picture: Picture) -> tuple[str, str]:
        """Write a step's picture; answers the two file names relative to the evidence folder."""
        stem = f"{step.number:03d}-{step.name.value}"
        png = self._write(f"{stem}.png", picture.png)
        xml = self._write(f"{stem}.xml", picture.xml.encode("utf-8", "replace"))
        return png, xml

    def save_baseline(self, text: str) -> None:
        """Write the baseline so that it survives a power cut."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with (self._folder / "baseline.json").open("w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        sync_folder(self._folder)
        sync_folder(self._root)  # it may have been made just now, and would be gone with its name

    def read_baseline(self) -> dict[str, object]:
        """What `save_baseline` wrote; empty when it is gone or broken."""
        try:
            found = json.loads((self._folder / "baseline.json").read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}

    def save_versions(self, text: str) -> None:
        """Write down which versions the task was done with."""
        self._write(VERSIONS, text.encode())

    def _write(self, name: str, content: bytes) -> str:
        if not content:
            return ""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        (self._folder / name).write_bytes(content)
        return str((self._folder / name).relative_to(self._root).as_posix())
