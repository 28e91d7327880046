"""The coach speaks once per local date, at the athlete's wall time, in every zone and through every clock change."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from core.athlete import Profile, Settings
from core.schedule import Spoken, due, next_call
from core.wall_time import instant

MONDAY = date(2026, 11, 23)


def someone(**changes: object) -> Profile:
    ann = Profile(
        name="Ann", age=34, time_zone="Europe/Berlin", started=MONDAY, level="beginner", weekly_distance_km=30, runs=()
    )
    return replace(ann, **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("zone", "day", "wall", "expected"),
    [
        ("Europe/Berlin", date(2027, 3, 28), "02:30", "2027-03-28T01:00"),  # gap 02:00 to 03:00: the first minute after
        ("Europe/Berlin", date(2026, 10, 25), "02:30", "2026-10-25T00:30"),  # overlap: the first of the two
        ("America/New_York", date(2027, 3, 14), "02:30", "2027-03-14T07:00"),
        ("America/Scoresbysund", date(2027, 3, 27), "23:30", "2027-03-28T00:59"),  # gap to midnight: the minute before
        ("Asia/Kathmandu", date(2026, 11, 23), "07:00", "2026-11-23T01:15"),
    ],
)
def test_wall_times_in_gaps_and_overlaps(zone: str, day: date, wall: str, expected: str) -> None:
    assert instant(day, wall, ZoneInfo(zone)) == datetime.fromisoformat(expected).replace(tzinfo=UTC)


@pytest.mark.parametrize("zone", ["Europe/Berlin", "Asia/Beirut", "America/Scoresbysund", "Australia/Lord_Howe"])
@pytest.mark.parametrize("wall", ["00:00", "02:30", "07:00", "23:30"])
def test_a_year_of_mornings_has_each_local_date_once(zone: str, wall: str) -> None:
    ann = someone(time_zone=zone, push_time=wall)
    now, spoken, days = datetime(2026, 11, 22, 12, tzinfo=UTC), (), []
    while len(days) < 370:
        now = next_call(ann, Settings(), spoken, now)
        for one in due(ann, Settings(), spoken, now):
            spoken = (
                *(s for s in spoken if s.occasion != one.occasion),
                Spoken(occasion=one.occasion, day=one.day, at=now),
            )
            days += [one.day] * (one.occasion == "morning")
    assert days == [days[0] + timedelta(days=n) for n in range(len(days))]


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


MORNING = Spoken(occasion="morning", day=date(2026, 11, 24), at=at("2026-11-24T06:00"))


def test_after_downtime_todays_message_comes_late_and_yesterdays_never() -> None:
    ann, now = someone(), at("2026-11-26T13:00")
    assert [one.day for one in due(ann, Settings(), (MORNING,), now)] == [date(2026, 11, 26)]
    evening = at("2026-11-26T19:05")
    assert due(ann, Settings(), (MORNING,), evening) == ()
    assert next_call(ann, Settings(), (MORNING,), evening) == at("2026-11-27T06:00")


def test_a_call_may_come_a_little_early_but_only_once() -> None:
    ann = someone()
    assert due(ann, Settings(), (MORNING,), at("2026-11-25T05:50"))
    assert not due(ann, Settings(), (MORNING,), at("2026-11-25T05:40"))
    said = (Spoken(occasion="morning", day=date(2026, 11, 25), at=at("2026-11-25T05:50")),)
    assert not due(ann, Settings(), said, at("2026-11-25T06:00"))


def test_two_mornings_are_ten_hours_apart_after_a_flight_east() -> None:
    tokyo = someone(time_zone="Asia/Tokyo")  # 07:00 in Tokyo is 22:00 UTC the day before
    honolulu = replace(MORNING, day=date(2026, 11, 24), at=at("2026-11-24T17:00"))
    assert next_call(tokyo, Settings(), (honolulu,), at("2026-11-24T18:00")) == at("2026-11-25T03:00")


def test_silence_when_paused_and_speech_on_the_day_named() -> None:
    ann, now = someone(), at("2026-11-24T09:00")
    assert next_call(ann, Settings(paused=True), (), now) is None
    assert next_call(ann, Settings(pushes=False), (), now) is None
    away = Settings(paused_until=date(2026, 12, 1))
    assert next_call(ann, away, (), now) == at("2026-12-01T06:00")


def test_a_pause_that_begins_later_is_silent_from_then_on() -> None:
    ann = someone()
    away = Settings(paused_from=date(2026, 11, 26), paused_until=date(2026, 12, 20))
    calls, now = [], at("2026-11-24T09:00")
    spoken: tuple[Spoken, ...] = (MORNING,)
    for _ in range(3):
        now = next_call(ann, away, spoken, now)
        calls.append(now)
        spoken = (replace(MORNING, day=now.date(), at=now),)
    assert calls == [at("2026-11-25T06:00"), at("2026-12-20T06:00"), at("2026-12-20T18:30")]


def test_the_review_comes_on_sunday_evening() -> None:
    ann = someone()
    said = (replace(MORNING, day=date(2026, 11, 29)),)
    assert next_call(ann, Settings(), said, at("2026-11-29T09:00")) == at("2026-11-29T18:30")


@pytest.mark.parametrize(
    ("wall", "said", "kept"),
    [("07:00", "18:59", True), ("07:00", "19:00", False), ("16:00", "19:59", True), ("16:00", "20:00", False)],
)
def test_a_morning_message_is_worth_five_hours_and_at_least_the_day(wall: str, said: str, kept: bool) -> None:
    ann = someone(push_time=wall)  # Berlin is an hour ahead
    assert bool(due(ann, Settings(), (MORNING,), at(f"2026-11-25T{said}"))) is kept


def test_the_review_is_worth_the_rest_of_the_sunday() -> None:
    said = (replace(MORNING, day=date(2026, 11, 29)),)
    assert [one.occasion for one in due(someone(), Settings(), said, at("2026-11-29T22:59"))] == ["review"]
    assert not due(someone(), Settings(), said, at("2026-11-29T23:00"))


def test_a_call_comes_a_quarter_of_an_hour_early_at_most() -> None:
    assert due(someone(), Settings(), (MORNING,), at("2026-11-25T05:45"))
    assert not due(someone(), Settings(), (MORNING,), at("2026-11-25T05:45") - timedelta(seconds=1))


def test_no_review_before_the_first_week_and_one_on_its_sunday() -> None:
    said = (replace(MORNING, day=date(2026, 11, 22), at=at("2026-11-22T06:00")),)
    assert next_call(someone(), Settings(), said, at("2026-11-22T09:00")) == at("2026-11-23T06:00")
    begun = replace(someone(), started=date(2026, 11, 22))
    assert next_call(begun, Settings(), said, at("2026-11-22T09:00")) == at("2026-11-22T18:30")


def test_the_day_before_a_pause_is_spoken_on_and_the_day_of_its_end_too() -> None:
    away = Settings(paused_from=date(2026, 11, 26), paused_until=date(2026, 11, 28))
    assert [away.is_away(date(2026, 11, day)) for day in (25, 26, 27, 28)] == [False, True, True, False]
    assert [Settings(paused_until=date(2026, 11, 28)).is_away(date(2026, 11, day)) for day in (1, 28)] == [True, False]
    assert not Settings(paused_from=date(2026, 11, 26)).is_away(date(2026, 11, 26))
