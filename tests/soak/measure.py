"""What a running PostDeck holds: descriptors, threads, memory, files; and whether it grows."""

from __future__ import annotations

import os
import statistics
from dataclasses import dataclass, fields
from pathlib import Path

Sample = dict[str, float]
EDGE = 6
"""So many samples at either end give the start and end value."""


@dataclass(frozen=True)
class Limits:
    """How much of each may be added a minute and still be called flat."""

    descriptors: float = 0.5
    threads: float = 0.2
    children: float = 0.3
    resident_mb: float = 0.4
    staged_files: float = 0.2
    evidence_mb: float = 1.0
    other_files: float = 0.2


GROWS_WITH_TASKS = {
    "database_mb": "every task and its steps are kept until the user deletes them",
    "log_mb": "grows to five files of 1 MB, then the oldest goes",
    "tasks_ended": "posts all the time",
}
"""What may grow, and why."""


def sample(pid: int, profile: Path, started: float, now: float) -> Sample:
    """All of it at this moment; raises OSError when the process is gone."""
    proc = Path(f"/proc/{pid}")
    status = dict(line.split(":", 1) for line in (proc / "status").read_text().splitlines())
    staged, _ = _weigh(profile / "staging")
    pictures, evidence = _weigh(profile / "evidence")
    logs, log_bytes = _weigh(profile / "logs")
    files, _ = _weigh(profile)
    return {
        "at": round(now - started, 1),
        "descriptors": len(os.listdir(proc / "fd")),
        "threads": int(status["Threads"]),
        "children": len(descendants(pid)),
        "resident_mb": int(status["VmRSS"].split()[0]) / 1024,
        "staged_files": staged,
        "evidence_mb": evidence / 1e6,
        "evidence_files": pictures,
        "log_mb": log_bytes / 1e6,
        "database_mb": sum(each.stat().st_size for each in profile.glob("postdeck.db*")) / 1e6,
        "other_files": files - staged - pictures - logs,
    }


def descendants(pid: int) -> list[int]:
    """The children of a process, and theirs."""
    parents: dict[int, list[int]] = {}
    for entry in os.listdir("/proc"):
        if entry.isdigit():
            try:
                stat = Path(f"/proc/{entry}/stat").read_text()
            except OSError:
                continue
            parents.setdefault(int(stat.rpartition(")")[2].split()[1]), []).append(int(entry))
    found, waiting = [], [pid]
    while waiting:
        young = parents.get(waiting.pop(), [])
        found += young
        waiting += young
    return found


def _weigh(folder: Path) -> tuple[int, int]:
    """Number and bytes of the files below; what goes away meanwhile counts nothing."""
    count = size = 0
    for place, _, names in os.walk(folder):
        for name in names:
            try:
                size += os.stat(os.path.join(place, name)).st_size
                count += 1
            except OSError:
                continue
    return count, size


def judge(samples: list[Sample], warm_up: float, limits: Limits) -> dict[str, dict[str, object]]:
    """Start, end and slope per minute of every measure, over what comes after the warm-up."""
    kept = [one for one in samples if one["at"] >= warm_up]
    verdicts: dict[str, dict[str, object]] = {}
    bounds = {field.name: float(getattr(limits, field.name)) for field in fields(limits)}
    for name in samples[0]:
        if name == "at":
            continue
        slope = slope_per_minute([(one["at"], one[name]) for one in kept])
        verdict: dict[str, object] = {
            "start": _median(kept[:EDGE], name), "end": _median(kept[-EDGE:], name),
            "most": round(max(one[name] for one in samples), 2), "per_minute": round(slope, 3)}
        if name in bounds:
            verdict |= {"allowed_per_minute": bounds[name], "flat": slope <= bounds[name]}
        elif name in GROWS_WITH_TASKS:
            verdict["explained"] = GROWS_WITH_TASKS[name]
        verdicts[name] = verdict
    return verdicts


def slope_per_minute(points: list[tuple[float, float]]) -> float:
    """The steepness of the straight line nearest to points of (seconds, value)."""
    if len(points) < 2:
        return 0.0
    return statistics.linear_regression(*zip(*points, strict=True)).slope * 60


def _median(samples: list[Sample], name: str) -> float:
    return round(statistics.median(one[name] for one in samples), 2)
