"""Whatever running week an athlete changes to in the middle of one: what is still to come breaks no rule."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.content import load_catalog
from core.athlete import DAYS, PlannedRun, Race
from core.conversation.record.replan import replanned
from core.conversation.turns.scene import Scene
from core.journal import WeekShown
from core.rules import check
from core.wall_time import midnight
from tests.core.conversation.play import begun, perform
from tests.core.planner.runner import MONDAY, RUNNER, plan, runner

CATALOG = load_catalog()
SCRIPTS = Path(__file__).parents[2] / "transcripts"
RUNS = st.dictionaries(
    st.sampled_from(DAYS),
    st.tuples(st.sampled_from(["easy", "long", "intervals", "tempo"]), st.sampled_from([None, "07:00", "18:00"])),
    max_size=6,
)


@settings(max_examples=40, deadline=None)
@given(runs=RUNS, hours=st.integers(1, 140), race=st.none() | st.integers(0, 13))
def test_weeks_made_anew_are_legal_in_what_is_to_come(
    runs: dict[str, tuple[str, str | None]], hours: int, race: int | None
) -> None:
    play = perform(SCRIPTS / "hello.txt", CATALOG)
    scene = Scene(play.athlete, play.now + timedelta(days=3, hours=hours), CATALOG)
    week = tuple(PlannedRun(day=day, kind=kind, at=at) for day, (kind, at) in runs.items())  # type: ignore[arg-type]
    profile = replace(scene.profile, runs=week)
    if race is not None:
        profile = replace(profile, races=(Race(date=scene.today + timedelta(days=race), distance_km=10),))
    entries, lines = replanned(scene, profile)
    assert bool(entries) <= bool(lines)
    for entry in entries:
        assert isinstance(entry, WeekShown)
        coming = {session.id for session in entry.plan.sessions if session.starts > scene.now}
        breaches = check(entry.plan, profile, CATALOG)
        assert [breach for breach in breaches if any(name in breach.where for name in coming)] == []


@pytest.mark.parametrize("change", [{"session_minutes": 20}, {"rest_days": frozenset({"tue", "wed", "thu", "fri"})}])
def test_dat_02_a_change_put_back_before_the_week_has_begun_costs_no_session(change: dict[str, object]) -> None:
    profile, shown = runner(level="advanced", weekly_distance_km=30), midnight(MONDAY, RUNNER.zone)
    week = WeekShown(at=shown, plan=plan(profile))
    athlete = replace(perform(SCRIPTS / "hello.txt", CATALOG).athlete, profile=profile, journal=(week,))
    for n, other in enumerate((replace(profile, **change), profile)):  # type: ignore[arg-type]
        entries, _ = replanned(Scene(athlete, shown + timedelta(hours=5 + n), CATALOG), other)
        athlete = replace(athlete, profile=other, journal=(*athlete.journal, *entries))
    last = athlete.journal[-1]
    assert isinstance(last, WeekShown)
    assert last.at > shown + timedelta(hours=5)
    assert last.plan.sessions == week.plan.sessions


def test_scr_02_what_is_supposed_of_a_race_or_of_minutes_is_what_follows_where_it_is_told() -> None:
    """Of this week it once said the word 'race week' alone, and of fewer minutes nothing at all."""
    race = Race(date=MONDAY + timedelta(days=6), distance_km=10)
    for supposed, change in (
        ("what if i have a 10k on sunday", {"races": (race,)}),
        ("what if i only have 20 minutes", {"session_minutes": 20}),
    ):
        play = begun(CATALOG, "@ 2026-11-23 09:00")
        scene = Scene(play.athlete, play.now, CATALOG)
        _, lines = replanned(scene, replace(scene.profile, **change))  # type: ignore[arg-type]
        play.say(supposed)
        assert lines
        assert "\n".join(lines) in play.text()
