"""A calm week leaves no row of the table anything to look at, and whole columns of sets say what single sets do."""

from datetime import UTC, datetime
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from core.journal import SessionLog, SetDone
from core.planner.doses.rows import evaluate, is_calm
from core.planner.logged.exposure import exposure, sums
from core.planner.measures.signs import Signs
from core.training import Prescription
from tests.core.planner.test_levers import FINE

SHARES = st.sampled_from((None, 0.0, 0.69, 0.89, 0.99, 1.0))
SCORES = st.sampled_from((0, 0.5, 1, 2, 2.5, 3, 3.9, 4, 5, 6.9, 7, 10))
LOG = SessionLog(at=datetime(2026, 11, 23, 18, tzinfo=UTC), session="2026-11-23/strength", rpe=7)


@given(
    st.fixed_dictionaries(
        {
            "share": SHARES, "effort": st.sampled_from((None, 6, 8, 8.5, 10)), "form": st.sampled_from((None, 0, 1, 2)),
            "soreness": SCORES, "pain": SCORES, "alarming": st.booleans(), "mornings": st.integers(0, 2),
            "rising": st.booleans(), "felt": st.lists(SCORES, max_size=3).map(tuple), "loaded": st.booleans(),
            "main": st.booleans(), "weak_weeks": st.integers(0, 2), "tendon_plan": st.booleans(),
            "lasting": st.sampled_from(((), (LOG,))), "complaints": st.sampled_from(((), (LOG,), (LOG, LOG))),
        }
    ),
    st.booleans(),
)  # fmt: skip
def test_no_row_fires_on_a_calm_week(said: dict[str, Any], performance: bool) -> None:
    signs: Signs = FINE._replace(**said)
    assert evaluate(signs, performance) == (None, ()) or not is_calm(signs)


SETS = st.lists(
    st.fixed_dictionaries(
        {
            "reps": st.sampled_from((8, 8, 8, 7, 9)), "load_kg": st.sampled_from((5, 5, 5, None, 4, 6)),
            "rpe": st.sampled_from((7, 7, 7, None, 8)),
        }
    ),
    min_size=4,
    max_size=4,
)  # fmt: skip


@given(SETS, st.sampled_from((0, 5)))
def test_a_glance_at_the_sets_says_what_each_of_them_does(said: list[dict[str, Any]], load: float) -> None:
    asked = Prescription(
        exercise="split_squat", sets=2, reps=8, per_leg=True, load_kg=load, tempo="slow", rest_s=60, rpe_cap=8
    )
    sides = ((1, "left"), (1, "right"), (2, "left"), (2, "right"))
    sets = [SetDone(exercise="split_squat", set=n, leg=leg, **one) for (n, leg), one in zip(sides, said, strict=True)]
    # A third set of nothing is never taken at a glance, and adds nothing to the others.
    more = [*sets, SetDone(exercise="split_squat", set=3, leg="both", reps=0, load_kg=9, rpe=0)]
    glance, looked_into = (exposure("split_squat", LOG, each, asked, True, False) for each in (sets, more))
    assert (glance.share, glance.least, glance.load) == (looked_into.share, looked_into.least, looked_into.load)
    assert glance.sides == looked_into.sides


TOLD = st.fixed_dictionaries(
    {
        "load_kg": st.sampled_from((5, 6, None)), "rpe": st.sampled_from((6, 8, 8.5)), "pain": st.sampled_from((0, 1)),
        "form": st.sampled_from(("clean", "clean", "wobble")),
    }
)  # fmt: skip


@given(st.lists(TOLD, min_size=1, max_size=3), st.sampled_from((0, 5)))
def test_what_needs_no_closer_look_comes_to_the_same(said: list[dict[str, Any]], load: float) -> None:
    asked = Prescription(
        exercise="plank", sets=1, seconds=20, per_leg=False, load_kg=load, tempo="", rest_s=60, rpe_cap=8
    )
    told = [[SetDone(exercise="plank", set=1, seconds=20, **one)] for one in said]
    plain = tuple(done for sets in told if (done := exposure("plank", LOG, sets, asked, False, False)).plain)
    assert sums(plain, plain=True) == sums(plain)
    assert len(plain) == sum(
        one["pain"] == 0 and one["form"] == "clean" and one["rpe"] <= 8 and (not load or one["load_kg"] is not None)
        for one in said
    )
