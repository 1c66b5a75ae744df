"""Accounts in spreadsheets: what is written is read again, and every row gets its answer."""

from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postdeck.core.account import Account, NewAccount
from postdeck.core.device import Device
from postdeck.core.errors import InvalidInputError
from postdeck.core.task import Platform
from postdeck.services.account_sheet import (
    KINDS,
    Change,
    FieldChange,
    SheetRow,
    accepted,
    read_sheet,
    write_sheet,
)

PHONES = (Device(serial="LAB0001", name="Kitchen"), Device(serial="LAB0002"))
KNOWN = (
    Account(id=1, username="ann", serial="LAB0001", tags="food, berlin"),
    Account(id=2, username="kim.o", serial="LAB0002", platform=Platform.INSTAGRAM, enabled=False,
            package="com.instagram.android"),
)


def read(text: str, name: str = "accounts.csv") -> tuple[SheetRow, ...]:
    return read_sheet(name, text.encode(), PHONES, KNOWN)


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_written_is_read_again_and_changes_nothing(kind: str) -> None:
    rows = read_sheet(f"a{kind}", write_sheet(KNOWN, kind), PHONES, KNOWN)
    assert [row.change for row in rows] == [Change.SAME, Change.SAME]
    assert [row.account.username for row in rows if row.account] == ["ann", "kim.o"]
    assert accepted(rows) == ()


@pytest.mark.parametrize("kind", KINDS)
@given(tags=st.text(alphabet=st.characters(
    codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=30))
def test_any_tags_survive(kind: str, tags: str) -> None:
    account = KNOWN[0].model_copy(update={"tags": tags.strip().lstrip("'")})
    (row,) = read_sheet(f"a{kind}", write_sheet([account], kind), PHONES, [account])
    assert row.change is Change.SAME, row


def test_every_row_gets_its_answer() -> None:
    rows = read("Username;Phone;Platform;Enabled\r\n@New;kitchen;;\r\nann;LAB0001;tiktok;no\r\n"
                ";LAB0001;;\r\n\r\nx;LAB9;;\r\nx;LAB0002;myspace;\r\nx;LAB0002;;perhaps\r\n"
                "NEW;LAB0001;tiktok;yes\r\n")
    assert [(row.number, row.change) for row in rows] == [
        (2, Change.NEW), (3, Change.CHANGED), (4, Change.WRONG), (6, Change.WRONG),
        (7, Change.WRONG), (8, Change.WRONG), (9, Change.WRONG)]
    assert "LAB9" in rows[3].problem
    assert "myspace" in rows[4].problem
    assert "perhaps" in rows[5].problem
    assert "row 2" in rows[6].problem
    assert [account.username for account in accepted(rows)] == ["new", "ann"]


def test_what_a_file_says_nothing_of_stays_as_it_is_known() -> None:
    (ann, kim) = read("username,phone\nann,LAB0001\nkim.o,LAB0002\n")
    assert (ann.change, kim.change) == (Change.SAME, Change.SAME)
    assert kim.account == NewAccount(**KNOWN[1].model_dump(exclude={"id"}))  # in Instagram, too
    (row,) = read("username,phone,enabled\nann,LAB0001,no\n")
    assert row.account is not None
    assert row.account.tags == "food, berlin"
    assert row.changes == (FieldChange("enabled", "yes", "no"),)
    (row,) = read("username,phone,platform,tags\nkim.o,LAB0002,instagram,bread\n")
    assert row.account is not None
    assert not row.account.enabled
    assert row.changes == (FieldChange("tags", "", "bread"),)


def test_a_column_that_is_there_and_empty_is_meant() -> None:
    (row,) = read("username,phone,tags,enabled\nann,LAB0001,,no\n")
    assert row.changes == (FieldChange("tags", "food, berlin", ""),
                           FieldChange("enabled", "yes", "no"))
    assert accepted((row,))[0].tags == ""


def test_formulas_are_not_written_as_such() -> None:
    account = KNOWN[0].model_copy(update={"tags": '=HYPERLINK("http://evil")'})
    assert b"'=HYPERLINK" in write_sheet([account], ".csv")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_the_encodings_that_spreadsheets_write(encoding: str) -> None:
    content = "username,phone,tags\nann,Kitchen,café\n".encode(encoding)
    (row,) = read_sheet("a.csv", content, PHONES, ())
    assert row.account is not None
    assert row.account.tags == "café"


def bomb() -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/workbook.xml", bytes(101 << 20))
    return content.getvalue()


@pytest.mark.parametrize(("name", "content"), [
    ("a.csv", b""), ("a.csv", b"name,phone\nann,LAB0001\n"), ("a.csv", bytes(range(256)) * 4),
    ("a.csv", b"x" * (11 << 20)), ("a.xlsx", b"no zip"), ("a.xlsx", bomb()),
    ("a.xlsx", b"PK\x03\x04" + bytes(200)),
    ("a.csv", b"username,phone\n" + b"a,LAB0001\n" * 20_002)])
def test_what_is_no_list_of_accounts_is_refused(name: str, content: bytes) -> None:
    with pytest.raises(InvalidInputError) as refused:
        read_sheet(name, content, PHONES, KNOWN)
    assert refused.value.advice
