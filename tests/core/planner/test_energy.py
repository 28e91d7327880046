"""Missed periods hold increases back and stop nothing, until a professional has looked (SAF-07)."""

from datetime import timedelta
from pathlib import Path

from bot.content import load_catalog
from core.journal import RedFlag
from core.planner import ENERGY, plan_weeks
from core.training import Week
from tests.core.conversation.play import perform
from tests.life import perfect_week

HELLO = Path(__file__).parents[2] / "transcripts" / "hello.txt"


def reps(week: Week) -> int:
    return sum(item.sets * (item.reps or 0) for session in week.sessions for item in session.exercises)


def test_saf_07_nothing_goes_up_and_nothing_stops_until_a_clearance() -> None:
    catalog = load_catalog()
    play = perform(HELLO, catalog)
    profile, journal = play.athlete.profile, play.athlete.journal
    assert profile is not None
    mondays = [profile.started + timedelta(weeks=n) for n in range(4)]
    for monday in mondays[:3]:
        (week,) = plan_weeks(profile, journal, catalog, monday)
        journal = (*journal, *perfect_week(week, profile, receipt=False))
    told = RedFlag(at=week.sessions[-1].starts + timedelta(hours=1), tier="refer", sign=ENERGY)
    seen = RedFlag(at=told.at + timedelta(hours=1), tier="refer", sign=ENERGY, cleared=True)
    (free,) = plan_weeks(profile, journal, catalog, mondays[3])
    (held,) = plan_weeks(profile, (*journal, told), catalog, mondays[3])
    (cleared,) = plan_weeks(profile, (*journal, told, seen), catalog, mondays[3])
    assert held.mode != "stopped"
    assert held.sessions
    assert reps(held) <= reps(week) < reps(free)
    assert any("SAF-07" in notice.rules for notice in held.notices)
    assert cleared.sessions == free.sessions
