"""The last word on what is posted: what was left to the start is chosen, repeats are refused."""

from __future__ import annotations

from postdeck.core.errors import InvalidInputError, PhoneError
from postdeck.core.failure import Failure
from postdeck.scripts.attempt import Attempt
from postdeck.scripts.sources import Sources


async def settle_media(attempt: Attempt, sources: Sources) -> str:
    """Return with the task's files, caption and sound written down; answers what was chosen.

    The account is known by now. What was chosen before, but has been posted meanwhile, is chosen
    anew; files that were named are not. Raises PhoneError (NO_MATERIAL, ALREADY_POSTED).
    """
    repeat = None
    if attempt.task.materials:
        repeat = await sources.repeat(attempt.task)
        if repeat is None:
            return ""
        if attempt.task.config.material_list:
            raise PhoneError(str(repeat), Failure.ALREADY_POSTED)
    try:
        chosen = await sources.at_start(attempt.task)
    except InvalidInputError as error:
        if repeat is not None:
            raise PhoneError(f"{repeat} {error}", Failure.ALREADY_POSTED, error.advice) from error
        raise PhoneError(str(error), Failure.NO_MATERIAL, error.advice) from error
    if not await attempt.chose(chosen.materials, chosen.caption, chosen.sound):
        raise PhoneError("What was chosen could not be written down.", Failure.INTERNAL)
    names = ", ".join(material.name for material in chosen.materials)
    return " ".join((f"Chose {names}.", *chosen.notes))
