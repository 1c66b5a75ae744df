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
    if not node.focused:
        await phone.tap(*node.center)
    field = await _focused(phone, node)
    chosen = selector(focused=True, className=field.cls)
    await phone.ui.set_text(chosen, text)
    return await phone.ui.get_text(chosen)


async def _focused(phone: Phone, node: Node) -> Node:
    """The field after it took the focus; a keyboard may have moved it meanwhile."""
    end = asyncio.get_running_loop().time() + _FOCUS_SECONDS
    pause = 0.05
    while True:
        fields = [found for found in (await phone.look()).nodes if found.focused and found.editable]
        for field in fields:
            if _same(field, node):
                return field
        if asyncio.get_running_loop().time() > end:
            other = f" (“{fields[0].hint or fields[0].short_id}” has it)" if fields else ""
            raise UiNodeGoneError(f"The text field does not take the focus{other}.")
        await asyncio.sleep(pause)
        pause = min(pause * 2, 0.5)


def _same(field: Node, node: Node) -> bool:
    """Whether both are one field: ids and hints agree as far as both are known."""
    for one, other in ((field.rid, node.rid), (field.hint, node.hint)):
        if one and other and one != other:
            return False
    return field.cls == node.cls or not node.editable
