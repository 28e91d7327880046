"""Two pages beside the plan: one for the physiotherapist, and the flow before a run (EXE-16, PHA-11)."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final, get_args

from core.body import LEGS
from core.catalog import FlowStep
from core.chat import Message
from core.conversation.occasions.running_feel import feel_lines
from core.conversation.plan.logged import pains_since
from core.conversation.plan.weeks import week_of
from core.conversation.plan.wording import day_words, exercise_lines, exercise_name, pain_words
from core.conversation.stops.flag_words import no_work
from core.conversation.turns.scene import Scene, Step
from core.journal import Entry, Pain, RedFlag, SessionLog, Soreness, Test
from core.progress import results, week_numbers
from core.rules.screening import barred, expecting
from core.training import work_of
from core.wall_time import monday_of

WEEKS: Final = 4
MOST_PAINS: Final = 8


def sheet(scene: Scene, _: str) -> Step:
    """Show the page."""
    name, age = scene.profile.name or "-", scene.profile.age
    parts = [
        scene.say("sheet-head", name=name, age=age, date=day_words(scene, scene.today)),
        *_flags(scene),
        *feel_lines(scene),
        *_volume(scene),
        *_doses(scene),
        *_pains(scene),
        *_tests(scene),
        scene.say("sheet-foot"),
    ]
    return scene.stay(Message("\n".join(parts), title=scene.say("sheet-title")))


def _flags(scene: Scene) -> list[str]:
    """Return the warning signs that stopped the plan, and when they were cleared."""
    told = [entry for entry in scene.journal if isinstance(entry, RedFlag)]
    days = [(day_words(scene, scene.local(flag.at).date()), flag) for flag in told]
    lines = [
        scene.say("sheet-cleared", day=day) if flag.cleared else scene.say("sheet-flag", day=day, sign=flag.sign)
        for day, flag in days
    ]
    return [scene.say("sheet-flags"), *lines] if lines else []


def _mondays(scene: Scene) -> list[date]:
    this = monday_of(scene.today)
    return [m for n in range(WEEKS - 1, -1, -1) if (m := this - timedelta(days=7 * n)) >= scene.profile.started]


def _volume(scene: Scene) -> list[str]:
    """Return the last weeks leg by leg, each with its effort × minutes where all of it was told (DAT-04)."""
    lines = [scene.say("sheet-volume")]
    for monday in _mondays(scene):
        week = week_of(scene, monday)
        if week is None:
            continue
        numbers = week_numbers(week, scene.journal, scene.catalog)
        if not (numbers.planned or numbers.done):
            lines.append(scene.say("sheet-week-none", day=day_words(scene, monday)))
            continue
        left, right = numbers.left, numbers.right
        legs = {"left": left.sets, "right": right.sets, "leftreps": left.reps, "rightreps": right.reps}
        day = day_words(scene, monday)
        line = scene.say("sheet-week", day=day, done=numbers.done, planned=numbers.planned, **legs)
        load = "" if numbers.load is None else " " + scene.say("sheet-load", load=f"{numbers.load:.0f}")
        lines.append(line + load)
    return lines if len(lines) > 1 else []


def _doses(scene: Scene) -> list[str]:
    week = week_of(scene, scene.today)
    sessions = sorted(work_of(week), key=lambda session: session.starts) if week else []
    doses = exercise_lines(scene, sessions)
    return [scene.say("sheet-doses"), *doses] if doses else []


def _pains(scene: Scene) -> list[str]:
    """Return the last pains, and the soreness told in the mornings."""
    lines = [line for entry in scene.journal for line in _pain_lines(scene, entry)][-MOST_PAINS:]
    sore = [entry.score for entry in scene.journal if isinstance(entry, Soreness)][-MOST_PAINS:]
    found = [scene.say("sheet-pain"), *lines] if lines else [scene.say("sheet-no-pain")]
    return [*found, scene.say("sheet-soreness", scores=", ".join(f"{s:g}" for s in sore))] if sore else found


def _pain_lines(scene: Scene, entry: Entry) -> Iterator[str]:
    """Yield what an entry tells of pain: a place, or exercises whose sets hurt, each with the worst of a leg."""
    if isinstance(entry, Pain) and (entry.score > 0 or entry.when == "morning"):
        yield pain_words(scene, entry)
    worst: dict[tuple[str, str | None], float] = {}
    for done in entry.sets if isinstance(entry, SessionLog) else ():
        worst[done.exercise, done.leg] = max(done.pain or 0, worst.get((done.exercise, done.leg), 0))
    for (exercise, leg), score in worst.items():
        if score:
            where = f", {scene.say(f'leg-{leg}')}" if leg in LEGS else ""
            day, name = day_words(scene, scene.local(entry.at).date()), exercise_name(scene, exercise) + where
            yield scene.say("sheet-set-pain", day=day, exercise=name, score=f"{score:g}")


def _tests(scene: Scene) -> list[str]:
    lines = []
    for name in get_args(Test):
        told = results(scene.journal, name)
        if told and name in scene.catalog.assessments:
            test = scene.catalog.assessments[name]
            last = {scene.say(f"leg-{r.leg}") if r.leg else "": r.value for r in told}
            values = ", ".join(f"{side} {value:g}".strip() for side, value in last.items())
            lines.append(f"{test.name}: {values} {scene.say(f'test-unit-{test.unit}')}")
    return [scene.say("sheet-tests"), *lines] if lines else []


NAME: Final = "run_prep"
SPARED_FROM: Final = 3
"""Pain from which on an exercise of its region is left out (PAI-02)."""
SPARED_FOR: Final = timedelta(days=7)


def flow(scene: Scene, _: str) -> Step:
    """Show the flow; what stops or bars light work stops it too, and what hurts is left out."""
    if stops := no_work(scene):
        return scene.stay(stops)
    screening = scene.profile.screening
    if screening is None or barred(screening):
        return scene.stay(scene.message("flow-barred"))
    if expecting(screening):
        return scene.stay(scene.message("flow-expecting"))
    return scene.stay(_shown(scene))


def _shown(scene: Scene) -> Message:
    found = scene.catalog.flows[NAME]
    steps = [step for step in found.steps if not _hurts(scene, step)]
    first = scene.profile.weaker_leg or "left"
    lines = [scene.say("flow-start"), scene.say("flow-side", leg=first, rounds=found.rounds)]
    lines += [_line(scene, place, step) for place, step in enumerate(steps, 1)]
    text = "\n".join([*lines, scene.say("flow-end")])
    return Message(text, title=scene.say("flow-title", minutes=found.minutes))


def _line(scene: Scene, place: int, step: FlowStep) -> str:
    exercise = scene.catalog.exercises[step.exercise]
    dose = scene.say("flow-seconds" if exercise.unit == "seconds" else "flow-reps", amount=step.amount)
    return scene.say("flow-step", place=place, name=exercise_name(scene, exercise.id), dose=dose, cue=exercise.cues[0])


def _hurts(scene: Scene, step: FlowStep) -> bool:
    regions = scene.catalog.exercises[step.exercise].regions
    recent = pains_since(scene, scene.now - SPARED_FOR)
    return any(pain.score >= SPARED_FROM and pain.region in regions for pain in recent)
