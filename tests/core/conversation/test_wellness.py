"""REC-04: the morning check is opt-in, compares with the athlete's own mornings, and only ever offers less."""

from datetime import timedelta
from pathlib import Path

import pytest

from core.catalog import Catalog
from core.journal import Entry, SessionLog, WeekShown
from core.planner import plan_weeks, standing_week
from core.rules import RULES, check
from core.rules.compare import harder
from core.telling import Lighter, Wellness
from tests.core.conversation.play import Play, perform
from tests.core.planner.logs import at
from tests.core.planner.runner import MONDAY, perfect_weeks, plan, runner, strength

SCRIPTS = Path(__file__).parents[2] / "transcripts"
BINDING = {rule.id for rule in RULES if rule.kind in ("HARD", "SAFE")}


def mornings(catalog: Catalog, *answers: str) -> Play:
    """Return an athlete who chose the check and answered so many mornings."""
    play = perform(SCRIPTS / "hello.txt", catalog)
    play.say("settings")
    play.say("[Morning check]")
    for answer in answers:
        play.call()
        assert "Morning check" in play.text()
        play.say(f"check {answer}")
    return play


def test_rec_04_a_rough_morning_is_offered_less_by_button(catalog: Catalog) -> None:
    play = mornings(catalog, "2 2 2 2", "2 2 2 2", "2 2 2 2", "2 3 2 2")
    assert "From the next one on" in play.text()
    while True:
        play.call()
        if "Done as planned" in play.text():
            break
    play.say("[Morning check]")
    for _ in range(3):
        play.say("[4]")
    play.say("[5]")
    assert "17 of 28, your usual is about 8" in play.text()
    play.say("[Light session instead]")
    assert "gentle strength" in play.text()
    assert play.athlete.journal[-1] == Lighter(at=play.now, session=f"{play.now.date()}/strength", how="light")
    play.say("undo")
    play.say("today")
    assert "gentle strength" not in play.text()


def test_rec_04_a_day_like_others_is_left_alone(catalog: Catalog) -> None:
    play = mornings(catalog, "2 2 2 2", "3 3 3 3", "2 2 2 2", "4 3 3 3", "3 3 4 3")
    assert "A day like others" in play.text()
    assert "less" not in play.text()


def test_rec_04_the_check_is_silent_unless_chosen_and_learns_first(catalog: Catalog) -> None:
    play = perform(SCRIPTS / "hello.txt", catalog)
    play.call()
    assert "Morning check" not in play.text()
    play = mornings(catalog, "7 7 7 7")
    assert "After 3 more mornings" in play.text()
    play.say("check 8 1 1 1")
    assert "1 of 4" in play.text()
    assert sum(isinstance(entry, Wellness) for entry in play.athlete.journal) == 1


@pytest.mark.parametrize("how", ["less", "light"])
@pytest.mark.parametrize("level", ["beginner", "intermediate", "advanced"])
def test_rec_04_a_lighter_day_is_never_harder_and_stays_legal(catalog: Catalog, how: str, level: str) -> None:
    profile = runner(level=level)
    for weeks in range(0, 10, 3):
        _, journal = perfect_weeks(profile, weeks)
        monday = MONDAY + timedelta(weeks=weeks)
        before = plan(profile, journal, monday)
        session = strength(before)[0]
        wish = Lighter(at=session.starts - timedelta(hours=3), session=session.id, how=how)  # type: ignore[arg-type]
        entries: tuple[Entry, ...] = (*journal, WeekShown(at=at(weeks, 0, "00:30"), plan=before), wish)
        after = standing_week(profile, entries, catalog, monday, at(weeks, 6))
        assert after.hard_sets_per_leg < before.hard_sets_per_leg
        assert [s.id for s in after.sessions] == [s.id for s in before.sessions]
        ours = {b for b in check(after, profile, catalog) if b.rule in BINDING}
        assert not ours - set(check(before, profile, catalog))
        done = tuple(
            SessionLog(at=s.starts + timedelta(hours=1), session=s.id, rpe=6) for s in after.sessions if s.demanding
        )
        following = monday + timedelta(weeks=1)
        plain = plan_weeks(profile, (*entries[:-1], *done), catalog, following)[0]
        assert not harder(plan_weeks(profile, (*entries, *done), catalog, following)[0], plain, catalog)
