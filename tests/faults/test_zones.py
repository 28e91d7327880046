"""Zones with the oddest changes: midnight and half-hour steps, ramadan pauses, a date that was skipped."""

from datetime import date

from bot.zones import pin_zones
from tests.faults.zones import TIMES, wrong

ODD = ("Africa/Cairo", "Africa/Casablanca", "America/Santiago", "Asia/Beirut", "Australia/Lord_Howe", "Europe/Berlin")


def test_each_local_date_exactly_once() -> None:
    pin_zones()
    assert wrong(ODD, TIMES, date(2026, 1, 1), date(2026, 12, 31)) == []


def test_a_date_that_was_skipped_is_not_missed() -> None:
    pin_zones()
    assert wrong(["Pacific/Apia"], ["07:00"], date(2011, 12, 1), date(2012, 1, 31)) == []
