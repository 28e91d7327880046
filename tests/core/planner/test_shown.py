"""What a week that was shown leaves to the next: each kind of day goes on from its own last dose."""

from dataclasses import replace
from datetime import timedelta

from core.athlete import Race
from core.journal import Entry, Pain
from core.planner.choosing.choice import Means
from core.planner.doses.shown import with_doses_as_shown
from core.planner.drafting.draft import Draft, Item
from core.planner.kinds.ceiling import under_ceiling
from core.planner.kinds.modes import outlook
from core.planner.state.course import Course
from core.planner.state.parts import Amounts, Strand
from tests.core.planner.logs import at
from tests.core.planner.runner import MONDAY, catalog, plan, runner, strength
from tests.life import perfect_week

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


def test_pai_08_a_race_told_later_keeps_nothing_out_that_a_week_had_as_it_was_shown() -> None:
    """The weeks behind it froze in hindsight: a calm calf that was back was out again, and to be seen by somebody."""
    profile = runner(level="intermediate")
    journal: tuple[Entry, ...] = ()
    for n in range(8):
        week = plan(profile, journal, MONDAY + timedelta(weeks=n))
        back = "PAI-08" in {rule for change in week.changes for rule in change.rules}
        aches = [Pain(at=at(n, 2), score=6, region="calf", leg="right")] if n == 2 else []
        journal += tuple(sorted((*perfect_week(week, profile), *aches), key=lambda entry: entry.at))
        if back:
            break
    assert back
    later = MONDAY + timedelta(weeks=n + 1)
    raced = replace(profile, races=(Race(date=later + timedelta(days=6), distance_km=10),))
    for each in (profile, raced):
        following = plan(each, journal, later)
        assert not any("PAI-08" in notice.rules for notice in following.notices)
