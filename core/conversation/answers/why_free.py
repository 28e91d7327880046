"""Why a day has no strength work: the run or the session that it has to keep clear of, or nothing at all."""

from datetime import date, timedelta

from core.athlete import DAYS, KEY_RUNS, PlannedRun
from core.chat import Message
from core.conversation.plan.weeks import week_of
from core.conversation.plan.wording import day_words, run_words
from core.conversation.turns.scene import Scene
from core.rules.races import PRE_RACE_GAP

DAY = timedelta(days=1)


def why_free(scene: Scene, day: date) -> Message:
    """Name what keeps the day free (SCH-01, SCH-02, SCH-13, SCH-16), and what would change it."""
    week = week_of(scene, day)
    if week and any(one.kind == "assessment" and one.date == day for one in week.sessions):
        return scene.message("why-tests-day", day=day_words(scene, day))
    if race := next((r for r in scene.profile.races if timedelta(0) <= r.date - day <= PRE_RACE_GAP), None):
        return scene.message("why-free-race", day=day_words(scene, day), race=day_words(scene, race.date))
    reasons = [
        *(scene.say("why-free-run", run=run_words(scene, run)) for run in _key_runs(scene, day)),
        *_near(scene, day),
    ]
    if DAYS[day.weekday()] in scene.profile.rest_days:
        reasons = [scene.say("why-free-rest")]
    why = " ".join(reasons[:2]) or scene.say("why-free-enough")
    return scene.message("why-free", day=day_words(scene, day), why=why)


def _key_runs(scene: Scene, day: date) -> list[PlannedRun]:
    following = DAYS[(day.weekday() + 1) % 7]
    runs = [run for run in scene.profile.runs if run.kind in KEY_RUNS]
    return [run for run in runs if run.day == following]


def _near(scene: Scene, day: date) -> list[str]:
    """Name the demanding sessions of the day before and the day after."""
    week = week_of(scene, day)
    sessions = week.sessions if week else ()
    near = [one for one in sessions if one.demanding and abs(one.date - day) == DAY]
    return [scene.say("why-free-session", day=day_words(scene, one.date)) for one in near[:1]]
