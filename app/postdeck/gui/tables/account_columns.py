"""The columns of the account table, as data."""

from __future__ import annotations

from postdeck.core.account import Account
from postdeck.gui import words
from postdeck.gui.live import Live
from postdeck.gui.tables.columns import Cell, Column, Kind
from postdeck.gui.words import tr


def account_columns(live: Live) -> tuple[Column[Account], ...]:
    """Account, App, Phone, Serial, Tags, Used."""
    return (
        Column(tr("Account"), _account, 240, Kind.ACCOUNT, stretch=True),
        Column(tr("App"), lambda a: Cell(words.app_name(a.platform), "text_2"), 130),
        Column(tr("Phone"), lambda a: Cell(live.phone_name(a.serial)), 200),
        Column(tr("Serial"), lambda a: Cell(a.serial, "text_2"), 200, Kind.MONO, gives_way=2),
        Column(tr("Tags"), lambda a: Cell(a.tags, "text_2"), 160, gives_way=1),
        Column(tr("Used"), lambda a: Cell(tr("Yes") if a.enabled else tr("No"), "text_2"), 80),
    )


def _account(account: Account) -> Cell:
    return Cell(f"@{account.username}", mark=words.app_mark(account.platform))
