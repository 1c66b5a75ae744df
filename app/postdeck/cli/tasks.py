"""`postdeck tasks`: list, show, stop, retry, settle, report, delete."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from postdeck.cli.ending import WrongUseError, run
from postdeck.cli.options import JsonOption, ProfileOption, profile_of
from postdeck.cli.printing import ending_of, local_time, print_json, print_table
from postdeck.cli.speech import say

if TYPE_CHECKING:
    from postdeck.core.deck import Deck
    from postdeck.core.task import Step, Task, TaskPage

app = typer.Typer(no_args_is_help=True,
                  help="List, show, stop, retry, settle, report and delete tasks.")

Ids = Annotated[list[int], typer.Argument(metavar="ID...", help="Task numbers.", min=1)]


@app.command("list")
def list_tasks(
    ctx: typer.Context,
    status: Annotated[str, typer.Option(
        help="pending, running, completed or failed.")] = "",
    device: Annotated[str, typer.Option("--device", "-d", help="A phone's serial.")] = "",
    account: Annotated[str, typer.Option("--account", "-a", help="A username.")] = "",
    limit: Annotated[int, typer.Option(min=1, max=10_000, help="At most so many.")] = 50,
    as_json: JsonOption = False,
    profile: ProfileOption = None,
) -> None:
    """List tasks, newest first; also while PostDeck runs."""
    page = run(_page(ctx, status, device, account, limit))
    if as_json:
        print_json({"tasks": [task.model_dump(mode="json") for task in page.tasks],
                    "total": page.total})
        return
    print_table(("ID", "Status", "Phone", "Account", "Starts", "Caption", "Remark"),
                (_row(task) for task in page.tasks), "No tasks.")
    if page.total > len(page.tasks):
        say(f"{len(page.tasks)} of {page.total}; more with --limit.")


async def _page(ctx: typer.Context, status: str, device: str, account: str,
                limit: int) -> TaskPage:
    from postdeck.core.account import handle
    from postdeck.core.task import TaskFilter, TaskStatus
    names = {each.label: each for each in TaskStatus}
    if status and status not in names:
        raise WrongUseError(f"“{status}” is not a status.", f"Use one of: {', '.join(names)}.")
    wanted = TaskFilter(status=names.get(status), serial=device or None,
                        username=handle(account) or None)
    from postdeck.launch.glimpse import open_to_read
    async with open_to_read(profile_of(ctx)) as store:
        return await store.tasks.page(wanted, limit)


def _row(task: Task) -> tuple[str, ...]:
    return (str(task.id), ending_of(task), task.serial, task.username, local_time(task.due_at),
            task.caption[:60], task.remark)


@app.command()
def show(
    ctx: typer.Context,
    task_id: Annotated[int, typer.Argument(metavar="ID", min=1)],
    as_json: JsonOption = False,
    profile: ProfileOption = None,
) -> None:
    """Show a task and its steps; also while PostDeck runs."""
    task, steps = run(_task_and_steps(ctx, task_id))
    if as_json:
        print_json({"task": task.model_dump(mode="json"),
                    "steps": [step.model_dump(mode="json") for step in steps]})
        return
    facts = {"Task": str(task.id), "Status": ending_of(task), "Remark": task.remark,
             "Phone": task.serial, "Account": task.username, "App": task.platform.value,
             "Caption": task.caption, "Media": ", ".join(m.name for m in task.materials),
             "Starts": local_time(task.due_at), "Started": local_time(task.started_at),
             "Ended": local_time(task.ended_at), "Attempts": str(task.attempt)}
    print_table(("", ""), (item for item in facts.items() if item[1]), "")
    print_table(("Attempt", "Step", "Began", "Seconds", "", "Note", "Evidence"),
                (_step_row(step) for step in steps), "No step was made yet.")


async def _task_and_steps(ctx: typer.Context, task_id: int) -> tuple[Task, tuple[Step, ...]]:
    from postdeck.launch.glimpse import open_to_read
    async with open_to_read(profile_of(ctx)) as store:
        return await store.tasks.get(task_id), await store.steps.of_task(task_id)


def _step_row(step: Step) -> tuple[str, ...]:
    spent = (step.ended_at - step.started_at).total_seconds() if step.ended_at else None
    fine = {True: "ok", False: "failed", None: "cut off" if step.ended_at is None else ""}
    note = step.note
    if step.ok is False and step.looked_for:
        note = f"{note} Looked for {step.looked_for}."
    return (str(step.attempt), step.name.value, local_time(step.started_at),
            "" if spent is None else f"{spent:.1f}", fine[step.ok], note, step.screenshot)


@app.command()
def stop(ctx: typer.Context, ids: Ids, profile: ProfileOption = None) -> None:
    """Stop pending tasks."""
    for task in run(_each(ctx, ids, lambda deck, task_id: deck.tasks.stop(task_id))):
        say(f"Task {task.id}: {ending_of(task)}.")


@app.command()
def retry(
    ctx: typer.Context,
    ids: Annotated[list[int] | None, typer.Argument(metavar="[ID...]", min=1)] = None,
    everything: Annotated[bool, typer.Option(
        "--all", help="All failed tasks, but the unconfirmed.")] = False,
    confirm: Annotated[bool, typer.Option(
        "--confirm", help="Also an unconfirmed one: I looked, the post is not there.")] = False,
    profile: ProfileOption = None,
) -> None:
    """Queue failed tasks again; they start when PostDeck runs."""
    if everything == bool(ids):
        raise WrongUseError("Which tasks?", "Give their numbers, or --all.")
    if everything:
        result = run(_retry_all(ctx))
        say(f"{result[0]} tasks are queued again, {result[1]} unconfirmed ones are not.")
        return
    for task in run(_each(
            ctx, ids or [], lambda deck, task_id: deck.tasks.retry(task_id, confirm))):
        say(f"Task {task.id} is queued again; it starts when PostDeck runs.")


async def _retry_all(ctx: typer.Context) -> tuple[int, int]:
    async with _edit(ctx) as deck:
        result = await deck.tasks.retry_all()
        return result.retried_count, result.skipped_count


@app.command()
def settle(
    ctx: typer.Context,
    task_id: Annotated[int, typer.Argument(metavar="ID", min=1)],
    posted: Annotated[bool | None, typer.Option(
        "--posted/--not-posted", help="I looked: the post is there, or it is not.")] = None,
    profile: ProfileOption = None,
) -> None:
    """Say whether the post of an unconfirmed task is there."""
    if posted is None:
        raise WrongUseError("Is the post there?", "Say --posted or --not-posted.")
    for task in run(_each(
            ctx, [task_id], lambda deck, each: deck.tasks.settle(each, posted))):
        say(f"Task {task.id}: {ending_of(task)}.")


@app.command()
def report(
    ctx: typer.Context,
    task_id: Annotated[int, typer.Argument(metavar="ID", min=1)],
    out: Annotated[Path, typer.Option(
        "--out", "-o", metavar="FILE.zip", help="Where to write it; an old file is replaced.")],
    redact: Annotated[bool, typer.Option(
        "--redact", help="Hide serials, account names and captions; no screenshots.")] = False,
    profile: ProfileOption = None,
) -> None:
    """Write everything known of a task into a ZIP, to send it; also while PostDeck runs."""
    content = run(_report(ctx, task_id, redact))
    from postdeck.store.whole_file import write_whole
    write_whole(out.absolute(), content)
    say(f"{out} holds the report on task {task_id}"
        f"{', with names and captions hidden' if redact else ''}.")


async def _report(ctx: typer.Context, task_id: int, redact: bool) -> bytes:
    from postdeck.launch.glimpse import open_to_read
    from postdeck.services.reports import build_report
    chosen = profile_of(ctx)
    async with open_to_read(chosen) as store:
        return await build_report(store, chosen.evidence, task_id, redact=redact,
                                  own_selectors=chosen.selectors)


@app.command()
def delete(ctx: typer.Context, ids: Ids, profile: ProfileOption = None) -> None:
    """Delete tasks; pending ones are stopped first."""
    deleted, unknown = run(_delete(ctx, ids))
    say(f"{deleted} deleted.")
    if unknown:
        from postdeck.core.errors import NotFoundError
        raise NotFoundError(f"There is no task {', '.join(map(str, unknown))}.")


async def _delete(ctx: typer.Context, ids: list[int]) -> tuple[int, tuple[int, ...]]:
    async with _edit(ctx) as deck:
        result = await deck.tasks.delete(ids)
        return result.deleted_count, result.not_found


async def _each(ctx: typer.Context, ids: list[int],
                act: Callable[[Deck, int], Awaitable[Task]]) -> list[Task]:
    async with _edit(ctx) as deck:
        return [await act(deck, task_id) for task_id in ids]


def _edit(ctx: typer.Context) -> AbstractAsyncContextManager[Deck]:
    from postdeck.launch.house import open_deck
    return open_deck(profile_of(ctx))
