"""How text gets into a field: focus, one set-text, and reading back what the field took."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from postdeck.phones.errors import UiNodeGoneError
from postdeck.phones.rpc import selector
from postdeck.phones.screen import Node

if TYPE_CHECKING:
    from postdeck.phones.phone import Phone

_FOCUS_SECONDS = 5.0


async def type_into(phone: Phone, node: Node, text: str) -> str:
    """Replace the text of the field and give back what it then holds.

    The whole of Unicode goes through Android's set-text action, so no keyboard is involved.
    The field is tapped at most once, and text is never put into another field that has
    taken the focus instead: UiNodeGoneError.
    """
    field = await _focused(phone, node) if node.focused else None
    if field is None:
        await phone.tap(*node.center)
        field = await _until_focused(phone, node)
    chosen = selector(focused=True, className=field.cls)
    await phone.ui.set_text(chosen, text)
    return await phone.ui.get_text(chosen)


async def _focused(phone: Phone, node: Node) -> Node | None:
    """The field as it is now, if it has the focus; a keyboard may have moved it."""
    screen = await phone.look()
    return next((found for found in screen.nodes
                 if found.focused and found.editable and _same(found, node)), None)


async def _until_focused(phone: Phone, node: Node) -> Node:
    loop = asyncio.get_running_loop()
    end, pause = loop.time() + _FOCUS_SECONDS, 0.05
    while (field := await _focused(phone, node)) is None:
        if loop.time() > end:
            raise UiNodeGoneError("The text field does not take the focus.")
        await asyncio.sleep(pause)
        pause = min(pause * 2, 0.5)
    return field


def _same(field: Node, node: Node) -> bool:
    """Whether both are one field: ids and hints agree as far as both are known."""
    for one, other in ((field.rid, node.rid), (field.hint, node.hint)):
        if one and other and one != other:
            return False
    return field.cls == node.cls or not node.editable
