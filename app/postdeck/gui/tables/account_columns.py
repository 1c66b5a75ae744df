"""The columns of the account table and of a spreadsheet's rows, as data."""

from __future__ import annotations

from postdeck.core.account import Account, NewAccount
from postdeck.core.clock import Clock
from postdeck.gui import words
from postdeck.gui.language.sentences import said
from postdeck.gui.live import Live
from postdeck.gui.tables.columns import Cell, Column, Kind
from postdeck.gui.theme import Tone
from postdeck.gui.widgets.chip import Chip
from postdeck.gui.words import tr
from postdeck.services.account_sheet import Change, FieldChange, SheetRow


def account_columns(live: Live, clock: Clock) -> tuple[Column[Account], ...]:
    """Account, Phone, App, Tags, Used, Last post, Next post."""

    def last(account: Account) -> Cell:
        at = live.activity_of(account.id).last_post_at
        return Cell(words.short_time(at, clock.now()) if at else tr("Never"),
                    "text_2" if at else "text_3")

    def coming(account: Account) -> Cell:
        at = live.activity_of(account.id).next_at
        return Cell(words.short_time(at, clock.now()) if at else "", "text_2")

    return (
        Column(tr("Account"), _account, 220, Kind.ACCOUNT, stretch=True, key="account"),
        Column(tr("Phone"), lambda a: Cell(live.phone_name(a.serial)), 180, key="phone"),
        Column(tr("App"), lambda a: Cell(words.app_name(a.platform), "text_2"), 120, gives_way=2,
               key="app"),
        Column(tr("Tags"), lambda a: Cell(a.tags, "text_2"), 160, gives_way=3, key="tags"),
        Column(tr("State"), _state, 120, Kind.CHIP, gives_way=4, key="state"),
        Column(tr("Last post"), last, 140, gives_way=5, key="last"),
        Column(tr("Next post"), coming, 140, gives_way=1, key="next"),
    )


def sheet_columns(live: Live) -> tuple[Column[SheetRow], ...]:
    """Row, Account, Phone, Tags, What happens."""
    return (
        Column(tr("Row"), lambda r: Cell(str(r.number), "text_2"), 90),
        Column(tr("Account"), lambda r: _account(r.account) if r.account else Cell(""), 220,
               Kind.ACCOUNT),
        Column(tr("Phone"), lambda r: Cell(live.phone_name(r.account.serial) if r.account else ""),
               180, gives_way=2),
        Column(tr("Tags"), lambda r: Cell(r.account.tags if r.account else "", "text_2"), 140,
               gives_way=1),
        Column(tr("What happens"), _what_happens, 320, Kind.CHIP, stretch=True),
    )


def _account(account: NewAccount) -> Cell:
    return Cell(f"@{account.username}", mark=words.app_mark(account.platform))


def _state(account: Account) -> Cell:
    chip = Chip("check", tr("In use"), Tone.OK) if account.enabled \
        else Chip("pause", tr("Left out"), Tone.WAIT)
    return Cell(chip.text, chip=chip)


def _what_happens(row: SheetRow) -> Cell:
    chip = {
        Change.NEW: Chip("plus", tr("Added"), Tone.OK),
        Change.CHANGED: Chip("check", _changed(row), Tone.RUN),
        Change.SAME: Chip("check", tr("Stays as it is"), Tone.WAIT),
        Change.WRONG: Chip("x", said(row.problem), Tone.BAD),
    }[row.change]
    return Cell(chip.text, chip=chip)


def _changed(row: SheetRow) -> str:
    """Which fields change, each as “Tags: old → new”."""
    names = {"tags": tr("Tags"), "enabled": tr("In use"), "package": tr("Package")}
    said = {"yes": tr("yes"), "no": tr("no")}

    def value(change: FieldChange, text: str) -> str:
        return said.get(text, text) if change.field == "enabled" else text or tr("none")

    return ", ".join(f"{names[each.field]}: {value(each, each.old)} → {value(each, each.new)}"
                     for each in row.changes)
