"""What is told on a Sunday, half or after the week was accepted, counts in the week that has not begun (PRO-10)."""

from copy import copy
from datetime import timedelta

import pytest

from bot.content import load_catalog
from core.conversation.plan.weeks import week_of
from core.conversation.turns.scene import Scene
from core.training import Week
from tests.core.conversation.play import Play, begun

_WEEK = "until strength,", "20:30", "[Done as planned, clean]", "[5]", "[No pain]", "until How sore", "[1]"
_LIVED = begun(load_catalog())


def _play(play: Play, *lines: str) -> Play:
    """Go on from a life: a clock, "call", "until ..." or what is said."""
    play = copy(play)
    play.heard, play.screen = [], dict(play.screen)
    for line in lines:
        if line == "call":
            play.call()
        elif line.startswith("until "):
            play.until(line[6:])
        elif line[2:3] == ":":
            play.local(line)
        else:
            play.say(line)
    return play


_SUNDAY = _play(_LIVED, *_WEEK, "until Done as planned", "20:30", "[Done as planned, clean]", "[5]", "[No pain]")


def _coming(*lines: str) -> Week:
    """Return the coming week after what is told on its eve."""
    play = _play(_SUNDAY, *lines)
    scene = Scene(play.athlete, play.now, play.catalog)
    week = week_of(scene, scene.today + timedelta(days=7 if scene.today.weekday() else 0))
    assert week
    return week


def _shape(week: Week) -> tuple[object, ...]:
    return week.mode, week.hard_sets_per_leg, week.sessions


@pytest.mark.parametrize(
    ("half", "whole"),
    [
        (("until How sore", "7"), ("until How sore", "7", "legs in general")),
        (("until How sore", "1", "left knee hurts 6"), ("until How sore", "1", "left knee hurts 6", "dull ache")),
        (("until How sore", "1", "left knee hurts 6"), ("until How sore", "1", "left knee 6, dull ache")),
    ],
)
@pytest.mark.parametrize("after", [("until suit you",), ("until suit you", "[Looks good]"), ("until suit you", "call")])
def test_pro_10_a_report_whose_last_question_is_open_counts_as_the_whole_one(
    half: tuple[str, ...], whole: tuple[str, ...], after: tuple[str, ...]
) -> None:
    assert _shape(_coming(*half, *after)) == _shape(_coming(*whole, *after))
    assert _coming(*half, *after).hard_sets_per_leg < _coming("until How sore", "1", *after).hard_sets_per_leg


@pytest.mark.parametrize(
    "report",
    [
        "soreness 7 in the legs",
        "soreness 5 quads",
        "slept 4 hours",
        "left knee hurts 4, dull ache",
        "missed periods for 4 months",
    ],
)
def test_pro_10_what_is_told_after_the_week_was_accepted_counts_as_if_told_before(report: str) -> None:
    calm = ("until How sore", "1", "until suit you")
    late, early = _coming(*calm, "[Looks good]", report), _coming(*calm, report)
    assert _shape(late) == _shape(early)
    assert late.hard_sets_per_leg < _coming(*calm, "[Looks good]").hard_sets_per_leg


def test_pro_10_a_better_report_raises_no_week_that_was_accepted() -> None:
    sore = ("until How sore", "7", "legs in general", "until suit you", "[Looks good]")
    assert _shape(_coming(*sore, "soreness 0")) == _shape(_coming(*sore))


def test_undo_gives_back_the_week_that_was_accepted() -> None:
    calm = ("until How sore", "1", "until suit you", "[Looks good]")
    assert _shape(_coming(*calm, "soreness 7 in the legs", "undo")) == _shape(_coming(*calm))
