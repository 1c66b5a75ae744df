"""What the desktop is told: what a person wants to hear of, and nothing that is not so."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest

from postdeck.core.clock import SystemClock
from postdeck.core.events import TaskChanged
from postdeck.core.failure import Failure
from postdeck.core.settings import Notices
from postdeck.core.task import NewTask, Outcome, Task, TaskStatus
from postdeck.gui.jobs import Jobs
from postdeck.gui.live import Live
from postdeck.gui.look import Look
from postdeck.gui.tray import Tray
from tests.gui.house_rig import until
from tests.gui.quiet_deck import SERIALS, Desk

NOW = datetime.now(UTC)
CONFIRMED = {"status": TaskStatus.COMPLETED, "outcome": Outcome.CONFIRMED}
STOPPED = {"status": TaskStatus.FAILED, "outcome": Outcome.STOPPED}
FAILED = {"status": TaskStatus.FAILED, "outcome": Outcome.FAILED,
          "failure": Failure.NOT_LOGGED_IN}
UNSURE = {"status": TaskStatus.FAILED, "outcome": Outcome.UNCONFIRMED}


class Corner:
    """A tray on a deck, and what it has told."""

    def __init__(self, desk: Desk, look: Look, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(Tray, "there", True)
        self.desk, self.jobs = desk, Jobs()
        self.wanted = Notices.ALL
        self.live = Live(desk.deck, self.jobs, SystemClock())
        self.tray = Tray(self.live, look, lambda: self.wanted)
        self.told: list[tuple[str, str]] = []
        monkeypatch.setattr(self.tray.icon, "showMessage",
                            lambda title, text, *_: self.told.append((title, text)))

    async def add(self, number: int, **changes: object) -> tuple[Task, ...]:
        return await self.desk.add(*(NewTask(
            request_id="r", serial=SERIALS[0], username="mira.bakes", created_at=NOW,
            due_at=NOW).model_copy(update=changes) for _ in range(number)))

    def run(self, task: Task) -> None:
        self._publish(task, status=TaskStatus.RUNNING, attempt=1)

    def end(self, task: Task, end: dict[str, object]) -> None:
        self._publish(task, ended_at=NOW, **end)

    def _publish(self, task: Task, **changes: object) -> None:
        self.desk.bus.publish(TaskChanged(task=task.model_copy(update=changes)))

    def tell(self) -> list[tuple[str, str]]:
        """What is told when the moment for it has come; the timer need not be waited for."""
        self.tray._timer.stop()
        self.tray._tell_ended()
        told, self.told[:] = list(self.told), []
        return told


@pytest.fixture
async def corner(desk: Desk, look: Look, monkeypatch: pytest.MonkeyPatch
                 ) -> AsyncIterator[Corner]:
    made = Corner(desk, look, monkeypatch)
    yield made
    made.tray.close()
    made.live.close()
    await made.jobs.close()


@pytest.mark.parametrize(("wanted", "shown"), [
    (Notices.ALL, ["Everything is posted", "Failed: not signed in"]),
    (Notices.TROUBLE, ["Failed: not signed in"]),
    (Notices.NONE, [])])
async def test_the_desktop_tells_what_a_person_wants_to_hear(
    corner: Corner, wanted: Notices, shown: list[str]
) -> None:
    corner.wanted = wanted
    told: list[str] = []
    for task, end in zip(await corner.add(2), (CONFIRMED, FAILED), strict=True):
        corner.run(task)
        corner.end(task, end)
        told += [title for title, _ in corner.tell()]
    assert told == shown


@pytest.mark.parametrize(("ends", "told"), [
    ((CONFIRMED, CONFIRMED), [("Everything is posted", "2 posts confirmed.")]),
    ((STOPPED, STOPPED), [("All posts have ended", "2 posts stopped.")]),
    ((CONFIRMED, CONFIRMED, STOPPED, STOPPED),
     [("All posts have ended", "2 posts confirmed. 2 posts stopped.")]),
    ((FAILED, FAILED, UNSURE, UNSURE),
     [("4 posts need you", "2 posts failed. 2 posts are unconfirmed.")])])
async def test_the_end_of_a_batch_is_told_as_it_was(
    corner: Corner, ends: tuple[dict[str, object], ...], told: list[tuple[str, str]]
) -> None:
    for task, end in zip(await corner.add(len(ends)), ends, strict=True):
        corner.run(task)
        corner.end(task, end)
    assert corner.tell() == told
    assert corner.tell() == []


async def test_a_batch_is_counted_from_its_first_post_on(corner: Corner) -> None:
    tasks = await corner.add(4)
    corner.live.start()
    await until(lambda: corner.live.stats.pending == 4, corner.live.stats_changed)
    for task in tasks[:2]:
        corner.run(task)
        corner.end(task, CONFIRMED)
        assert corner.tell() == [], "others are still to come"
    for task in tasks[2:]:
        corner.run(task)
        corner.end(task, FAILED)
    assert [title for title, _ in corner.tell()] == ["2 posts need you"]
    await corner.desk.deck.tasks.delete([task.id for task in tasks])
    await until(lambda: corner.told, corner.live.stats_changed, corner.tray._timer.timeout)
    assert corner.told == [
        ("All posts have ended", "2 posts confirmed. 2 posts need you.")]


async def test_what_a_person_or_a_later_look_confirms_is_no_news(corner: Corner) -> None:
    (task,) = await corner.add(1, due_at=NOW + timedelta(hours=1))
    corner.end(task, CONFIRMED)
    assert corner.tell() == []


async def test_what_ran_before_the_window_came_counts(corner: Corner) -> None:
    (task,) = await corner.add(1)
    claimed = await corner.desk.store.tasks.claim(task.serial, NOW)
    assert claimed is not None
    corner.live.start()
    await until(lambda: corner.live.running, corner.live.running_changed)
    corner.end(claimed, FAILED)
    assert [title for title, _ in corner.tell()] == ["Failed: not signed in"]
