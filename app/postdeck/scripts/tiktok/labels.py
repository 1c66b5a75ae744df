"""What TikTok's caption page offers beside the text: the AI label and the product link."""

from __future__ import annotations

from postdeck.core.errors import PhoneError
from postdeck.core.failure import Failure
from postdeck.phones.screen import Node
from postdeck.scripts.driver import RETAP_SECONDS, Driver, unknown_screen
from postdeck.scripts.reading.reader import Seen

MOST_STEPS = 6
SHEETS = ("more_options", "disclosure", "ai_question", "link_kinds", "products")


class Labels:
    """From the caption page and back to it."""

    def __init__(self, driver: Driver) -> None:
        self._driver = driver

    async def mark_ai(self, seen: Seen) -> str:
        """Turn on “AI-generated content”; NOT_SUPPORTED when this TikTok has no such switch."""
        self._require(seen, "more_options", "AI label")
        seen = await self._driver.tap_on(seen, "more_options", ("more_options", "disclosure"))
        if seen.find("ai_switch") is None:
            self._require(seen, "disclosure_row", "AI label")
            await self._driver.tap(seen, "disclosure_row")
            seen = await self._driver.until(
                lambda one: one.find("ai_switch") is not None, "the switch of the AI label")
        for _ in range(MOST_STEPS):
            switch = seen.find("ai_switch")
            if switch is not None and switch.checked:
                await self._leave()
                return "AI-generated: on"
            if seen.name == "ai_question":
                await self._driver.tap(seen, "turn_on")
                await self._driver.changed(seen)
            elif switch is not None:
                await self._driver.tap_node(seen, switch)
                await self._answered()
            else:
                break
            seen = await self._driver.until(
                lambda one: one.name == "ai_question" or one.find("ai_switch") is not None,
                "the switch of the AI label")
        raise unknown_screen(seen, "the AI label does not stay on")

    async def _answered(self) -> None:
        """Wait for what a tap on the switch does; a lost tap is made again by the caller."""
        def done(seen: Seen) -> bool:
            switch = seen.find("ai_switch")
            return seen.name == "ai_question" or (switch is not None and switch.checked)

        try:
            await self._driver.until(done, "the AI label", RETAP_SECONDS)
        except PhoneError as error:
            if error.failure is not Failure.UNKNOWN_SCREEN:
                raise

    async def add_product(self, seen: Seen) -> str:
        """Add the shop's first product; NOT_SUPPORTED when the account may not."""
        self._require(seen, "add_link", "product link")
        seen = await self._driver.tap_on(seen, "add_link", ("link_kinds", "products"))
        if seen.name == "link_kinds":
            self._require(seen, "product_row", "product link")
            await self._driver.tap(seen, "product_row")
            seen = await self._driver.until(
                lambda one: one.name == "products" or one.find("no_shop") is not None,
                "the products")
        if seen.name != "products":
            raise _missing("product link", "the account has no shop")
        name = _product_name(seen)
        self._require(seen, "product_add", "product link")
        await self._driver.tap(seen, "product_add")
        seen = await self._driver.until(
            lambda one: one.name == "compose", "the page of the caption")
        if not any(name in (node.text or node.desc) for node in seen.screen.nodes):
            raise unknown_screen(seen, "the product was not added")
        return f"Product link: {name}"

    async def _leave(self) -> None:
        """Close what lies over the caption page."""
        for _ in range(MOST_STEPS):
            seen = await self._driver.reach((*SHEETS, "compose"))
            if seen.name == "compose":
                return
            await self._driver.phone.key("BACK")
            name = seen.name
            await self._driver.until(
                lambda one, name=name: one.name != name,  # type: ignore[misc]
                "the page of the caption")

    def _require(self, seen: Seen, element: str, what: str) -> None:
        if seen.find(element) is None:
            raise _missing(what, f"“{element}” is not on the page “{seen.name}”")


def _missing(what: str, why: str) -> PhoneError:
    return PhoneError(f"TikTok offers no {what} here: {why}.", Failure.NOT_SUPPORTED,
                      f"Post without the {what}, or set it up in TikTok first.")


def _product_name(seen: Seen) -> str:
    """The name in the row of the first Add."""
    button = seen.find("product_add")
    name = next((node.text for node in seen.screen.nodes
                 if button is not None and node.text and _beside(node, button)), "")
    if not name:
        raise unknown_screen(seen, "the product's name can't be read")
    return name


def _beside(node: Node, button: Node) -> bool:
    """Left of a button and about as high."""
    return (node.bounds[2] <= button.bounds[0]
            and abs(node.center[1] - button.center[1]) <= button.height)
