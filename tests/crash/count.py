"""What the database says against what the ledger says, after all the kills."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Any

ARMED, TAP = "armed", "tap"


def count(database: Path, ledger: list[dict[str, Any]], accepted: dict[str, list[int]]
          ) -> dict[str, Any]:
    """The figures. `accepted`: ids of the tasks that the API said it had made, by caption."""
    with closing(sqlite3.connect(database)) as connection:
        connection.row_factory = sqlite3.Row
        tasks = {row["id"]: dict(row) for row in connection.execute("SELECT * FROM tasks")}
        steps = [dict(row) for row in connection.execute(
            "SELECT * FROM steps ORDER BY task_id, number")]
        whole = connection.execute("PRAGMA integrity_check").fetchone()[0]
    posts = Counter(post["caption"].strip() for post in ledger)
    confirmed = {task["caption"] for task in tasks.values() if task["outcome"] == "confirmed"}
    failed = {task["caption"] for task in tasks.values() if task["outcome"] == "failed"}
    return {
        "tasks": len(tasks),
        "outcomes": dict(Counter(str(task["outcome"]) for task in tasks.values())),
        "remarks": dict(Counter(task["remark"][:120] for task in tasks.values()
                                if task["outcome"] != "confirmed")),
        "duplicates": sum(times - 1 for times in posts.values()),
        "double_tasks": sum(len(ids) - 1 for ids in accepted.values())
        + len(tasks) - len({task["caption"] for task in tasks.values()}),
        "lost": sum(task_id not in tasks or tasks[task_id]["status"] not in (2, 3)
                    for ids in accepted.values() for task_id in ids),
        "confirmed_without_post": len(confirmed - set(posts)),
        "failed_but_posted": len(failed & set(posts)),
        "armed_retried": _armed_retried(steps),
        "posts_of_nobody": len(set(posts) - {task["caption"] for task in tasks.values()}),
        "database": whole,
    }


def _armed_retried(steps: list[dict[str, Any]]) -> int:
    """Tasks in which something was tapped twice, or a new attempt followed an armed one.

    Looks after the tap are journaled under the attempt that tapped.
    """
    tapped: dict[int, int] = {}
    wrong = set()
    for step in steps:
        task, attempt = step["task_id"], step["attempt"]
        if task in tapped and (step["name"] == TAP or attempt > tapped[task]):
            wrong.add(task)
        if step["name"] == TAP:
            tapped[task] = attempt
    return len(wrong)


def total(all_figures: Iterable[dict[str, Any]]) -> dict[str, Any]:
    """Figures of several labs as one."""
    sums: dict[str, Any] = {}
    for figures in all_figures:
        for name, figure in figures.items():
            if isinstance(figure, dict):
                sums[name] = dict(Counter(sums.get(name, {})) + Counter(figure))
            elif isinstance(figure, str):
                sums[name] = figure if sums.get(name, "ok") == "ok" else sums[name]
            else:
                sums[name] = sums.get(name, 0) + figure
    return sums


def good(figures: dict[str, Any]) -> bool:
    """Nothing twice, nothing lost, nothing claimed."""
    return figures["database"] == "ok" and not any(figures[name] for name in (
        "duplicates", "double_tasks", "lost", "confirmed_without_post", "failed_but_posted",
        "armed_retried", "posts_of_nobody"))


def main_json(figures: dict[str, Any]) -> str:
    """One object, for people and programs."""
    return json.dumps(figures, indent=1)
