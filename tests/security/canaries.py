"""Words that exist nowhere else, and looking for them in everything a run leaves behind."""

from __future__ import annotations

import base64
import json
import threading
from pathlib import Path

from tests.soak.measure import descendants


class Canaries:
    """By name: where each came from, and the words that must not be found."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.words = {
            "caption": "Zwitscherlied am Kanarienteich",
            "second line": "Gelbe Feder №7",
            "handle": "kanarien.vogel_77",
            "other handle": "zeisig.zwei",
            "token": "",
            "licensee": "Kanarienfreunde Oberaudorf",
            "signature": "",
            "file name": "federkleid-sommer",
            "home": str(home),
        }

    def in_text(self, text: str) -> list[str]:
        """Names of those that stand in a text, in whatever spelling."""
        found = []
        for name, word in self.words.items():
            spellings = {word, json.dumps(word)[1:-1], ascii(word)[1:-1],
                         base64.b64encode(word.encode()).decode().rstrip("=")}
            if word and any(each.casefold() in text.casefold() for each in spellings):
                found.append(name)
        return found

    def in_folder(self, folder: Path) -> dict[str, list[str]]:
        """The same for every file below, by the file's name."""
        found = {path.name: self.in_text(path.read_bytes().decode("utf-8", "replace"))
                 for path in folder.rglob("*") if path.is_file()}
        return {name: words for name, words in found.items() if words}


class ProcessWatch(threading.Thread):
    """Remembers the command line of every child that a process ever had (Linux)."""

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self._pid, self._over = pid, threading.Event()
        self.seen: set[str] = set()

    def run(self) -> None:
        while not self._over.wait(0.002):
            for pid in descendants(self._pid):
                try:
                    line = Path(f"/proc/{pid}/cmdline").read_bytes()
                except OSError:
                    continue
                self.seen.add(line.replace(b"\0", b" ").decode("utf-8", "replace"))

    def stop(self) -> set[str]:
        """End, and tell."""
        self._over.set()
        self.join()
        return self.seen
