"""Local times turned into instants, over the gaps and folds of real zones."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postdeck.core.errors import StartTimeError
from postdeck.core.start_time import GRACE, instant, parse_start

ROME = ZoneInfo("Europe/Rome")
NOW = datetime(2026, 3, 10, 12, 0, 30, tzinfo=UTC)  # 13:00:30 in Rome
ZONES = ("Europe/Rome", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia",
         "Africa/Casablanca", "Asia/Kathmandu", "UTC", "America/St_Johns", "Asia/Gaza")


def parse(text: str, now: datetime = NOW, zone: ZoneInfo = ROME) -> datetime:
    start = parse_start(text, now, zone, str(zone))
    assert (start.text, start.zone) == (text.strip(), str(zone))
    return start.at


@pytest.mark.parametrize(("text", "expected"), [
    ("18:30", datetime(2026, 3, 10, 17, 30, tzinfo=UTC)),
    (" 9:05 ", datetime(2026, 3, 11, 8, 5, tzinfo=UTC)),
    ("13:00", datetime(2026, 3, 11, 12, 0, tzinfo=UTC)),
    ("13:01", datetime(2026, 3, 10, 12, 1, tzinfo=UTC)),
    ("00:00", datetime(2026, 3, 10, 23, 0, tzinfo=UTC)),
    ("2026-11-23T18:30", datetime(2026, 11, 23, 17, 30, tzinfo=UTC)),
    ("2026-07-23 18:30:15", datetime(2026, 7, 23, 16, 30, 15, tzinfo=UTC)),
    ("2026-07-23T18:30:15Z", datetime(2026, 7, 23, 18, 30, 15, tzinfo=UTC)),
    ("2026-07-23T18:30+05:30", datetime(2026, 7, 23, 13, 0, tzinfo=UTC)),
])
def test_what_a_person_means(text: str, expected: datetime) -> None:
    assert parse(text) == expected


@pytest.mark.parametrize("text", ["", "25:00", "12:60", "12", "12:5", "noon", "12:30:00", "-1:00",
                                  "9999-99-99T00:00", "2026-02-30T10:00", "１８:３０x", "12:30\n1"])
def test_what_nobody_understands(text: str) -> None:
    with pytest.raises(StartTimeError, match="not a start time") as caught:
        parse(text)
    assert "HH:MM" in caught.value.advice


def test_a_date_may_be_a_little_past_but_not_long() -> None:
    local = NOW.astimezone(ROME).replace(tzinfo=None)
    assert parse((local - GRACE).isoformat()) == NOW - GRACE
    with pytest.raises(StartTimeError, match="past"):
        parse((local - GRACE - timedelta(seconds=1)).isoformat())


def test_in_a_gap_it_is_the_first_moment_that_exists() -> None:
    # 29 March 2026: 02:00 becomes 03:00 in Rome; 01:00 UTC is the first moment after the gap.
    for text in ("02:00", "02:30", "02:59"):
        day_before = datetime(2026, 3, 28, 20, 0, tzinfo=UTC)
        assert parse(text, day_before) == datetime(2026, 3, 29, 1, 0, tzinfo=UTC)
    assert parse("03:00", datetime(2026, 3, 28, 20, 0, tzinfo=UTC)) == \
        datetime(2026, 3, 29, 1, 0, tzinfo=UTC)


def test_in_a_fold_it_is_the_first_of_the_two() -> None:
    # 25 October 2026: 03:00 becomes 02:00 in Rome, so 02:30 happens at 00:30 and 01:30 UTC.
    assert parse("2026-10-25T02:30") == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


def test_half_an_hour_is_a_gap_too() -> None:
    howe = ZoneInfo("Australia/Lord_Howe")  # 4 October 2026: 02:00 becomes 02:30
    assert parse("2026-10-04T02:10", zone=howe) == datetime(2026, 10, 3, 15, 30, tzinfo=UTC)


def test_a_day_that_was_left_out_is_a_gap_as_well() -> None:
    apia = ZoneInfo("Pacific/Apia")  # 30 December 2011 did not happen in Samoa
    at = instant(datetime(2011, 12, 30, 12, 0), apia)
    assert at.astimezone(apia).replace(tzinfo=None) >= datetime(2011, 12, 30, 12, 0)


@given(local=st.datetimes(datetime(2024, 1, 1), datetime(2030, 12, 31)),
       zone=st.sampled_from(ZONES).map(ZoneInfo))
def test_every_local_time_is_kept_or_moved_forward_over_a_gap(
    local: datetime, zone: ZoneInfo
) -> None:
    local = local.replace(second=0, microsecond=0)
    at = instant(local, zone)
    back = at.astimezone(zone).replace(tzinfo=None)
    assert at.tzinfo is UTC
    if back == local:
        earlier = (at - timedelta(hours=2)).astimezone(zone)
        assert earlier.replace(tzinfo=None) != local or earlier.fold == 0
        return
    assert local < back <= local + timedelta(hours=1)
    before = (at - timedelta(seconds=1)).astimezone(zone).replace(tzinfo=None)
    assert before < local, "it is the first moment after the gap"


@given(now=st.datetimes(datetime(2024, 1, 1), datetime(2030, 12, 31)).map(
           lambda naive: naive.replace(tzinfo=UTC)),
       zone=st.sampled_from(ZONES).map(ZoneInfo), hour=st.integers(0, 23),
       minute=st.integers(0, 59))
def test_a_time_of_day_lies_within_the_next_day_or_so(
    now: datetime, zone: ZoneInfo, hour: int, minute: int
) -> None:
    at = parse_start(f"{hour}:{minute:02}", now, zone, str(zone)).at
    assert now <= at <= now + timedelta(hours=26)
