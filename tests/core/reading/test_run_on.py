"""What is told in one breath is read as if signs stood between, and two legs beside each other are both told."""

import pytest

from core.reading import read
from core.reading.facts import EffortSaid, MinutesSaid, Said, SetsSaid
from tests.core.reading.test_corpus import CATALOG, SESSIONS

_RDL, _SQUATS = (SetsSaid(exercise=name, leg="both", reps=(8, 8)) for name in ("sl_rdl", "split_squat"))
_LEFT, _RIGHT = (
    SetsSaid(exercise="sl_rdl", leg="left", reps=(8, 7)),
    SetsSaid(exercise="sl_rdl", leg="right", reps=(8, 8)),
)


def _told(text: str, session: str = "A") -> set[Said]:
    return {*read(text, "session", SESSIONS[session], "metric", CATALOG).facts}


@pytest.mark.parametrize("joint", [" ", " then ", " and then i did ", " after that ", " plus "])
@pytest.mark.parametrize(
    "form",
    ["two sets of eight on the {} each leg", "eight {} on each leg two sets", "two rounds of 8 {} on each side",
     "2 x 8 {} each", "{} eight on each leg for two sets", "{} 8 a side for two sets"],
)  # fmt: skip
def test_exercises_follow_each_other_without_a_sign(form: str, joint: str) -> None:
    listed = joint.join(form.format(name) for name in ("single leg deadlifts", "split squats"))
    assert _told(f"okay so i did {listed}") == {_RDL, _SQUATS}


@pytest.mark.parametrize(
    ("behind", "also"),
    [("took half an hour", MinutesSaid(minutes=30)), ("and it was about a six", EffortSaid(rpe=6)),
     ("id say a six out of ten", EffortSaid(rpe=6)), ("didnt do the rest", None), ("didnt do the others", None),
     ("and then i had to stop because my phone rang", None), ("no time for more", None)],
)  # fmt: skip
@pytest.mark.parametrize("sets", ["rdl 8 each leg both sets", "rdls 2 x 8 each", "8 rdls on each leg two sets"])
def test_what_follows_sets_is_none(sets: str, behind: str, also: Said | None) -> None:
    assert _told(f"{sets} {behind}") == {_RDL, *([also] if also else [])}


@pytest.mark.parametrize(
    "beside", [" vs ", " versus ", " compared to ", " against ", " with ", ", just ", " and only "]
)
@pytest.mark.parametrize("form", ["rdl {} on the left{}{} on the right", "rdls left {}{}right {}", "rdl {} L{}{} R"])
def test_one_leg_beside_the_other(form: str, beside: str) -> None:
    order = ("8 7", beside, "8 8")
    assert _told(form.format(*order)) == {_LEFT, _RIGHT}


@pytest.mark.parametrize(
    "text", ["rdl 8 7 left vs 8 8 last week, right 8 8", "rdl left 8 7 rather than 8 8, right 8 8"]
)
def test_how_it_was_before_is_not_told(text: str) -> None:
    assert _told(text) == {_LEFT, _RIGHT}


@pytest.mark.parametrize(
    ("session", "text"),
    [("A", "left is weaker: rdl 8 7, 8 8 on the right"), ("A", "12 11 | 12 12 calf raises"),
     ("D", "box 6-6-6 ea, hops 8 8 8 ea")],
)  # fmt: skip
def test_two_lists_are_not_twice_the_sets_of_one(session: str, text: str) -> None:
    assert not _told(text, session)
    assert read(text, "session", SESSIONS[session], "metric", CATALOG).questions
