"""Add link: the kinds of links, the products of the account's shop, or why there are none."""

from __future__ import annotations

from functools import partial

from postdeck.lab.android.view import Look, View
from postdeck.lab.apps.tiktok.palette import INK, PALE, RED
from postdeck.lab.apps.tiktok.panel import option, sheet
from postdeck.lab.apps.tiktok.session import Layer, Session
from postdeck.lab.apps.tiktok.state import Draft
from postdeck.lab.apps.words import Own

_PRODUCTS = (("Linen apron, undyed", "€34.00"), ("Walnut spoon set", "€19.50"),
             ("Stoneware mug 0.3 l", "€24.00"), ("Beeswax candle pair", "€12.90"))


class LinkSheet:
    """Which kind of link."""

    layer = Layer.SHEET

    def __init__(self, session: Session, draft: Draft) -> None:
        self._session = session
        self._draft = draft

    def view(self) -> View:
        """Product and Website."""
        kit, session = self._session.kit, self._session
        return sheet(kit, 1750, "Add link",
                     option(kit, 1890, "bookmark", "Product", session.soon(self._product)),
                     option(kit, 2050, "globe", "Website", lambda: None),
                     close=self.back, name="links")

    def _product(self) -> None:
        if self._session.host.fault("no_shop"):
            self._session.drop(self)
            self._session.go.ask(
                "Product links aren't available",
                "To add products to your posts, your account must first join TikTok Shop.",
                [("OK", lambda: None)])
        else:
            self._session.push(ProductSheet(self._session, self._draft))

    def back(self) -> None:
        """Back to the caption."""
        self._session.drop(self)


class ProductSheet:
    """The products, each with its Add."""

    layer = Layer.SHEET

    def __init__(self, session: Session, draft: Draft) -> None:
        self._session = session
        self._draft = draft

    def view(self) -> View:
        """A row per product."""
        kit = self._session.kit
        rows = [self._row(name, price, 620 + 230 * i) for i, (name, price) in enumerate(_PRODUCTS)]
        return sheet(kit, 480, "Add product links", kit.view(
            "RecyclerView", (0, 620, 1080, 2337), *rows, name="products_list", scrollable=True),
            close=self.back, name="products")

    def _row(self, name: str, price: str, y: int) -> View:
        kit = self._session.kit
        return kit.row(
            (0, y, 1080, y + 220),
            kit.image((42, y + 20, 222, y + 200), Look(picture=f"product {name}", radius=16),
                      name="product_picture"),
            kit.label((256, y + 40, 780, y + 100), Own(name), Look(ink=INK, size=42, bold=True),
                      name="product_name"),
            kit.label((256, y + 110, 780, y + 164), Own(price), Look(ink=PALE, size=38),
                      name="product_price"),
            kit.button((820, y + 60, 1038, y + 160), "Add", Look(
                fill=RED, ink="#FFFFFF", size=42, bold=True, radius=14, align="center"),
                name="product_add", tap=self._session.soon(partial(self._add, name))),
            name="product")

    def _add(self, name: str) -> None:
        self._draft.product = name
        self._session.drop_sheets()

    def back(self) -> None:
        """Back to the kinds of links."""
        self._session.drop(self)
