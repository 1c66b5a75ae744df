"""The sentences for media that may not be posted again and for sources that have run dry."""

from __future__ import annotations

from postdeck.core.errors import MediaError
from postdeck.core.library import Use
from postdeck.scripts.sources.request import SourceRequest


class RepeatError(MediaError):
    """An account has posted, or is about to post, the same content."""

    advice = "Choose another file, or allow it again (“post again”, allow_repeat)."


class NoMaterialError(MediaError):
    """A library or folder has nothing left for a task."""


def posted(name: str, use: Use) -> RepeatError:
    """What to say of a file that its account has posted."""
    when = f"{use.used_at.astimezone():%Y-%m-%d at %H:%M}"
    return RepeatError(f"{name} was posted to @{use.username} on {when} (task {use.task_id}).")


def queued(name: str, username: str, task_id: int) -> RepeatError:
    """What to say of a file that another task will post to the account."""
    return RepeatError(f"{name} is queued for @{username} already (task {task_id}).")


def no_material(request: SourceRequest, where: str, free: int, passed: int) -> NoMaterialError:
    """What to say when `where` has only `free` files left, and `passed` that may not be taken."""
    kinds = f"{request.kind}s"
    account = f"@{request.username}" if request.username else "this account"
    if not free and not passed:
        return NoMaterialError(f"{where} has no {kinds} for {account}.",
                               f"Add {kinds}, or change what is asked for.")
    left = f"no {kinds}" if not free else f"only {free} of the {request.wanted} {kinds}"
    are = "is" if passed == 1 else "are"
    why = f": {passed} {are} posted or queued already" if passed else ""
    advice = ("Add more, clear the used marks, or allow posting again (allow_repeat)."
              if passed else "Add more, or lower the number.")
    return NoMaterialError(f"{where} has {left} left for {account}{why}.", advice)
