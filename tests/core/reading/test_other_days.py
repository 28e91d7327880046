"""Sets of another day, and those that today's are compared with, are not today's."""

from itertools import product

import pytest

from core.reading.rewriting.since_then import dated
from tests.core.reading.by_leg import told_by_leg

FRAMES = (
    "rdl {then} yesterday, today {now}", "yesterday rdl {then}, today {now}", "rdl {now}, yesterday {then}",
    "rdl {now} today (last week {then})", "rdl {then} on monday, today {now}", "rdl {then} monday {now} today",
    "last week {then} on the rdls, today {now}", "rdl {now}, up from {then} last time", "rdl {now} now, {then} before",
    "rdls {now} instead of the {then} from last week", "rdls went from {then} to {now}", "rdl {then} yday, {now} 2day",
    "today rdl {now}. yesterday {then}", "rdl {then} 2 days ago, {now} today", "rdl was {then} before, now {now}",
)  # fmt: skip


@pytest.mark.parametrize("frame", FRAMES)
def test_only_the_sets_of_today_are_told(frame: str) -> None:
    for then, now in product(("10 10", "3x10", "10/10/9"), ("8 8 8", "3x8")):
        text = frame.format(then=f"{then} each leg", now=f"{now} each leg")
        assert told_by_leg(text) == dict.fromkeys(("left", "right"), (8, 8, 8)), text


def test_a_report_of_yesterday_alone_is_kept() -> None:
    assert told_by_leg("did it yesterday, rdl 8 8 8 each") == dict.fromkeys(("left", "right"), (8, 8, 8))


@pytest.mark.parametrize("text", ["quads 4 yesterday 6 today", "knee 3/10 last week, 1/10 today", "last time was fine"])
def test_words_of_time_beside_anything_else_stay_as_they_are(text: str) -> None:
    assert dated(text) == text
