"""Hypothesis strategies over generated athletes and their logged weeks."""

from hypothesis import strategies as st

from core.athlete import Profile
from tests.dice import Drawn
from tests.people import person, run_week, with_weights


@st.composite
def profiles(draw: st.DrawFn) -> Profile:
    """Generate any athlete."""
    dice = Drawn(draw)
    athlete = person(dice)
    return with_weights(dice, athlete) if dice.chance(30) else athlete


@st.composite
def run_weeks(draw: st.DrawFn) -> tuple:
    """Generate any usual week of runs."""
    return run_week(Drawn(draw))
