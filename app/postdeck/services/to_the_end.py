"""What was begun is done to its end, also when whoever asked for it has left."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from functools import wraps
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


def to_the_end(
    method: Callable[P, Coroutine[Any, Any, T]]
) -> Callable[P, Coroutine[Any, Any, T]]:
    """A caller who is cancelled stops waiting; writing, telling and waking go on together.

    A write is never undone, so whoever is not told of it would never know: a task that was
    stored would not start before the next one of its phone.
    """
    @wraps(method)
    async def work(*args: P.args, **kwargs: P.kwargs) -> T:
        return await asyncio.shield(method(*args, **kwargs))

    return work
