"""Accounts as a table of a spreadsheet (CSV, XLSX): written, and read with an answer per row."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePath

from postdeck.core.account import Account, NewAccount, checked_username
from postdeck.core.device import Device
from postdeck.core.errors import InvalidInputError
from postdeck.core.task import Platform

COLUMNS = ("username", "platform", "phone", "tags", "enabled", "package")
KINDS = (".csv", ".xlsx")
MOST_ROWS = 20_000
MOST_BYTES = 10 << 20
_MOST_UNPACKED = 100 << 20
"""A workbook is a ZIP file: what unpacks to more than that is no list of accounts."""
_YES = frozenset({"", "yes", "y", "true", "1", "x", "sì", "si", "是"})
_NO = frozenset({"no", "n", "false", "0", "否"})
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""How a text begins that a spreadsheet would calculate."""


class Change(StrEnum):
    """What taking a row in would do."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    WRONG = "wrong"


@dataclass(frozen=True)
class FieldChange:
    """A field of a known account that a row changes: "tags", "enabled" or "package"."""

    field: str
    old: str
    new: str


@dataclass(frozen=True)
class SheetRow:
    """One row: its number as the spreadsheet counts, its account, or why it can't be one.

    `changes` tells, of a CHANGED one, which fields.
    """

    number: int
    change: Change
    account: NewAccount | None = None
    problem: str = ""
    changes: tuple[FieldChange, ...] = ()


def write_sheet(accounts: Iterable[Account], suffix: str) -> bytes:
    """The accounts as the content of a .csv or .xlsx file."""
    rows = [COLUMNS, *(_cells(account) for account in accounts)]
    if suffix == ".csv":
        text = io.StringIO()
        csv.writer(text, lineterminator="\r\n").writerows(
            [_harmless(cell) for cell in row] for row in rows)
        return text.getvalue().encode("utf-8-sig")  # the mark tells Excel that it is UTF-8
    from openpyxl import Workbook  # large, and rarely wanted
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Accounts")
    for row in rows:
        sheet.append([_harmless(cell) for cell in row])
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def read_sheet(
    name: str, content: bytes, devices: Sequence[Device], known: Sequence[Account]
) -> tuple[SheetRow, ...]:
    """What is in a file called `name`, and what taking it in would do; nothing is changed.

    Raises InvalidInputError when it is no list of accounts at all.
    """
    if len(content) > MOST_BYTES:
        raise InvalidInputError(f"{name} is larger than 10 MB.", "Choose a list of accounts.")
    table = _workbook(name, content) if PurePath(name).suffix.lower() == ".xlsx" \
        else _text(name, content)
    return _Reading(name, devices, known).rows(table)


def accepted(rows: Iterable[SheetRow]) -> tuple[NewAccount, ...]:
    """The accounts of the rows that change something."""
    return tuple(row.account for row in rows
                 if row.account is not None and row.change in (Change.NEW, Change.CHANGED))


class _Reading:
    """Reads one table against what is known."""

    def __init__(self, name: str, devices: Sequence[Device], known: Sequence[Account]) -> None:
        self._name = name
        self._phones = {name.casefold(): device.serial for device in devices
                        for name in (device.serial, device.address, device.name) if name}
        self._known = {_identity(account): account for account in known}
        self._seen: dict[tuple[str, str, str], int] = {}

    def rows(self, table: Iterator[list[str]]) -> tuple[SheetRow, ...]:
        """Every row below the head that is not empty."""
        head = [cell.strip().casefold() for cell in next(table, [])]
        missing = [column for column in ("username", "phone") if column not in head]
        if missing:
            raise InvalidInputError(
                f"{self._name} has no column “{missing[0]}” in its first row.",
                f"Its first row must name the columns: {', '.join(COLUMNS)}.")
        found = []
        for number, cells in enumerate(table, 2):
            if number > MOST_ROWS + 1:
                raise InvalidInputError(f"{self._name} has more than {MOST_ROWS:,} rows.",
                                        "Split it.")
            if any(cell.strip() for cell in cells):
                values = dict(zip(head, (cell.strip() for cell in cells), strict=False))
                found.append(self._row(number, values))
        return tuple(found)

    def _row(self, number: int, values: dict[str, str]) -> SheetRow:
        try:
            account = self._account(values)
        except InvalidInputError as error:
            return SheetRow(number, Change.WRONG, problem=error.sentence)
        earlier = self._seen.setdefault(_identity(account), number)
        if earlier != number:
            return SheetRow(number, Change.WRONG, problem=f"The same account is in row {earlier}.")
        known = self._known.get(_identity(account))
        if known is None:
            return SheetRow(number, Change.NEW, account)
        changes = _changes(known, account)
        return SheetRow(number, Change.CHANGED if changes else Change.SAME, account,
                        changes=changes)

    def _account(self, values: dict[str, str]) -> NewAccount:
        username = checked_username(values.get("username", ""))
        phone = values.get("phone", "")
        serial = self._phones.get(phone.casefold())
        if serial is None:
            raise InvalidInputError(f"No phone is called “{phone[:60]}”.",
                                    "Give its name or serial as Devices shows it.")
        platform = self._app(values.get("platform"), username, serial)
        known = self._known.get((platform.value, username, serial))
        # what the file says nothing of stays as it is known
        tags, enabled = values.get("tags"), values.get("enabled")
        return NewAccount(
            username=username, serial=serial, platform=platform,
            package=values.get("package", "") or (known.package if known else ""),
            tags=(known.tags if known else "") if tags is None else tags,
            enabled=(known.enabled if known else True) if enabled is None else _enabled(enabled))

    def _app(self, word: str | None, username: str, serial: str) -> Platform:
        """What the row says; without such a column the only one that is known of the account."""
        if word is None:
            known = [each for each in Platform if (each.value, username, serial) in self._known]
            return known[0] if len(known) == 1 else Platform.TIKTOK
        return _platform(word)


def _changes(known: Account, wanted: NewAccount) -> tuple[FieldChange, ...]:
    texts = (("tags", known.tags, wanted.tags),
             ("enabled", _yes_or_no(known.enabled), _yes_or_no(wanted.enabled)),
             ("package", known.package, wanted.package))
    return tuple(FieldChange(*each) for each in texts if each[1] != each[2])


def _identity(account: NewAccount) -> tuple[str, str, str]:
    return account.platform.value, account.username, account.serial


def _platform(word: str) -> Platform:
    try:
        return Platform(word.casefold() or Platform.TIKTOK)
    except ValueError:
        raise InvalidInputError(f"“{word[:40]}” is not an app.",
                                f"Write {' or '.join(Platform)}.") from None


def _enabled(word: str) -> bool:
    if word.casefold() in _YES:
        return True
    if word.casefold() in _NO:
        return False
    raise InvalidInputError(f"“{word[:40]}” is neither yes nor no.", "Write yes or no.")


def _cells(account: Account) -> tuple[str, ...]:
    return (account.username, account.platform.value, account.serial, account.tags,
            _yes_or_no(account.enabled), account.package)


def _yes_or_no(on: bool) -> str:
    return "yes" if on else "no"


def _harmless(cell: str) -> str:
    """A text is no formula, whatever an account is called."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def _plain(cell: object) -> str:
    """A cell's text; a number as a person wrote it; without the mark of `_harmless`."""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    text = "" if cell is None else str(cell)
    return text[1:] if text.startswith("'") else text


def _text(name: str, content: bytes) -> Iterator[list[str]]:
    text = _decoded(name, content)
    head = text.partition("\n")[0]
    delimiter = max(",;\t", key=head.count)
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter):
            yield [_plain(cell) for cell in row]
    except csv.Error as error:
        raise InvalidInputError(f"{name} can't be read: {error}.",
                                "Save it as CSV again.") from error


def _decoded(name: str, content: bytes) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings: tuple[str, ...] = ("utf-16",)
    else:
        encodings = ("utf-8-sig", "cp1252")
    for encoding in encodings:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise InvalidInputError(f"{name} is not a text file.", "Save the table as CSV or XLSX.")


def _workbook(name: str, content: bytes) -> Iterator[list[str]]:
    """The rows of the first sheet."""
    from openpyxl import load_workbook  # large, and rarely wanted
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            if sum(entry.file_size for entry in packed.infolist()) > _MOST_UNPACKED:
                raise InvalidInputError(f"{name} is too large.", "Choose a list of accounts.")
        book = load_workbook(io.BytesIO(content), read_only=True, data_only=True)
        rows = [[_plain(cell) for cell in row] for row in book.worksheets[0].iter_rows(
            max_row=MOST_ROWS + 2, max_col=50, values_only=True)]
        book.close()
    except InvalidInputError:
        raise
    except Exception as error:  # a spoilt workbook fails in any of three libraries' ways
        raise InvalidInputError(f"{name} can't be read as a workbook.",
                                "Save it as XLSX or CSV again.") from error
    yield from rows
