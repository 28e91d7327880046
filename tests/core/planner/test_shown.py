"""What a week that was shown leaves to the next: each kind of day goes on from its own last dose."""

from dataclasses import replace

from core.planner.choosing.choice import Means
from core.planner.doses.shown import with_doses_as_shown
from core.planner.drafting.draft import Draft, Item
from core.planner.kinds.ceiling import under_ceiling
from core.planner.kinds.modes import outlook
from core.planner.state.course import Course
from core.planner.state.parts import Amounts, Strand
from tests.core.planner.runner import MONDAY, catalog, plan, runner, strength

SPLIT = runner(level="advanced", weekly_distance_km=30, runs=())
MEANS = Means(catalog(), catalog().programmes["single_leg"], SPLIT, load=True)
WEEK = plan(SPLIT)
HEAVY, POWER = (next(s for s in strength(WEEK) if s.kind == kind) for kind in ("max_strength", "power"))
LUNGE = next(i for i in POWER.exercises if catalog().exercises[i.exercise].chain == "lunge")
CUT = replace(POWER, exercises=tuple(replace(i, sets=1) if i is LUNGE else i for i in POWER.exercises))
SHOWN = replace(WEEK, sessions=tuple(CUT if s is POWER else s for s in WEEK.sessions))
COURSE = Course(
    number=9, gate=SPLIT.gate, strands={"lunge": Strand(LUNGE.exercise)}, doses={("power", "lunge"): Amounts(4, 6)}
)


def test_pro_02_a_day_that_a_ceiling_cut_does_not_remember_its_older_sets() -> None:
    assert any(item.exercise == LUNGE.exercise and item.sets == 4 for item in HEAVY.exercises)
    assert with_doses_as_shown(COURSE, SHOWN, MEANS).doses["power", "lunge"] == Amounts(1, LUNGE.amount)


def test_pro_02_sets_of_a_heavier_day_are_no_leave_to_raise_both_on_another() -> None:
    earned = {"lunge": Strand(LUNGE.exercise, good=2)}
    course = replace(COURSE, strands=earned, printed=SHOWN, began=True, logged=True)
    both = Draft("power", (Item("lunge", catalog().exercises[LUNGE.exercise], "main", 4, LUNGE.amount + 1),))
    kept = under_ceiling([both], course, MEANS, outlook(course, MEANS, MONDAY))
    assert [(item.sets, item.amount) for draft in kept for item in draft.items] == [(1, LUNGE.amount + 1)]
