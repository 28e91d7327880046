"""What keeps a day without strength work, or closed to a session that is to move there (SCH-01, SCH-02, SCH-10)."""

from datetime import date, timedelta
from typing import Final

from core.athlete import DAYS, KEY_RUNS, PlannedRun, Race
from core.conversation.plan.weeks import week_of
from core.conversation.plan.wording import day_words, run_words
from core.conversation.turns.scene import Scene
from core.rules.races import PRE_RACE_GAP
from core.training import Session
from core.wall_time import monday_of

_NEXT: Final = timedelta(days=1)


def why_closed(scene: Scene, session: Session, day: date) -> str:
    """Return why a session may not move to a day."""
    if day < scene.today:
        return scene.say("closed-over")
    if monday_of(day) != monday_of(session.date):
        return scene.say("closed-week" if day > session.date else "closed-week-before")
    if race := race_near(scene, day):
        return scene.say("closed-race", race=day_words(scene, race.date))
    week = week_of(scene, day)
    others = [one for one in (week.sessions if week else ()) if one.id != session.id]
    runs = [run for run in scene.profile.runs if run.day == DAYS[day.weekday()]]
    reasons = [
        *(scene.say("why-free-rest") for _ in [day] if DAYS[day.weekday()] in scene.profile.rest_days),
        *(scene.say("closed-taken") for one in others if one.date == day),
        *free_reasons(scene, day, but=session),
        *(scene.say("closed-run", run=run_words(scene, run)) for run in runs),
    ]
    return next(iter(reasons), scene.say("closed-room"))


def race_near(scene: Scene, day: date) -> Race | None:
    """Return the race for which a day is kept free."""
    return next((r for r in scene.profile.races if timedelta(0) <= r.date - day <= PRE_RACE_GAP), None)


def free_reasons(scene: Scene, day: date, but: Session | None = None) -> list[str]:
    """Name the runs of the day after that want fresh legs, and the demanding sessions beside the day."""
    week = week_of(scene, day)
    near = [one for one in (week.sessions if week else ()) if one.demanding and abs(one.date - day) == _NEXT]
    near = [one for one in near if but is None or one.id != but.id]
    return [
        *(scene.say("why-free-run", run=run_words(scene, run)) for run in _key_runs(scene, day)),
        *(scene.say("why-free-session", day=day_words(scene, one.date)) for one in near[:1]),
    ]


def _key_runs(scene: Scene, day: date) -> list[PlannedRun]:
    following = DAYS[(day.weekday() + 1) % 7]
    return [run for run in scene.profile.runs if run.kind in KEY_RUNS and run.day == following]
