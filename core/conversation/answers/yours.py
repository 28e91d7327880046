"""What of the athlete's own goes into a rule: the figures of the week, of the profile and of the journal, by rule."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from types import MappingProxyType
from typing import Final

from core.athlete import TOPICS
from core.conversation.answers.deciding import HOLDING, notices_of
from core.conversation.answers.suppose import race_lines
from core.conversation.plan.changes import change_lines, change_said, in_words
from core.conversation.plan.weeks import session_ahead, tests_of_week, week_of
from core.conversation.plan.wording import (
    day_words,
    distance_words,
    exercise_name,
    kit_words,
    load_words,
    run_words,
    tempo_words,
)
from core.conversation.questions.weights import heavy_note, weights_said
from core.conversation.turns.scene import Scene
from core.journal import Assessment
from core.planner import jump_gates
from core.rules.screening import EXPECTING, GUIDED, answered_yes, uncleared
from core.rules.weights import Weights, weights_for
from core.training import Prescription, Session, Week
from core.wall_time import monday_of

Words = Callable[[Scene, Session, Week], str]
PROTEIN_PER_KG: Final = (1.6, 2.2)
"""Grams a day for each kg of body mass (NUT-01)."""
RACING: Final = ("taper", "race_week")
MOST_LINES: Final = 4
TAKING: Final = ("REGR", "SAFE")
"""The kinds of rules that take work off."""


def yours(scene: Scene, name: str) -> str:
    """Return what a rule is fed with at the moment, else what the week says by it; nothing where it says nothing."""
    if name in _ALWAYS:
        return _ALWAYS[name](scene)
    session = session_ahead(scene)
    week = week_of(scene, session.date if session else _from(scene))
    if week is None:
        return ""
    said = _OF_WEEK[name](scene, session, week) if name in _OF_WEEK and session else ""
    own = replace(week, notices=tuple(notice for notice in week.notices if notice.rules[0] == name))
    return said or "\n".join(told_by(scene, own, name))


def _from(scene: Scene) -> date:
    return max(scene.today, scene.profile.started)


def told_by(scene: Scene, week: Week, *rules: str) -> list[str]:
    """Return what a week tells by these rules, with its inputs."""
    lines = [f"• {in_words(scene, notice.why)}" for notice in notices_of(week, *rules)]
    changes = (change for change in week.changes if not set(rules).isdisjoint(change.rules))
    return [*lines, *change_lines(scene, changes, MOST_LINES, inputs=True)][:MOST_LINES]


def _loads(scene: Scene, session: Session, week: Week) -> str:
    """Name the weights of the session ahead, else those of its week; where none is held, since all are too heavy."""
    days = [[item for item in one.exercises if item.load_kg] for one in (session, *week.sessions)]
    items = next((items for items in days if items), [])
    held = [f"{exercise_name(scene, item.exercise)} {_with_next(scene, item)}" for item in items]
    if not held:
        return " ".join(filter(None, (scene.say("yours-no-load"), heavy_note(scene, scene.profile))))
    return "\n".join([scene.say("yours-loads", loads="; ".join(held)), scene.say("yours-loads-heavier")])


def _with_next(scene: Scene, item: Prescription) -> str:
    """Return a weight with the one of the athlete's own that comes behind it, where they are told."""
    card, load = scene.catalog.exercises.get(item.exercise), load_words(scene, item.load_kg)
    weights = weights_for(scene.profile, card) if card else Weights()
    if not weights.owned:
        return load
    above = weights.above(item.load_kg)
    ahead = scene.say("yours-next", load=load_words(scene, above)) if above else scene.say("yours-heaviest")
    return f"{load} ({ahead})"


def _rests(scene: Scene, session: Session, _: Week) -> str:
    rests = [f"{exercise_name(scene, item.exercise)} {item.rest_s} s" for item in session.exercises if item.rest_s]
    return scene.say("yours-rests", rests="; ".join(rests)) if rests else ""


def _sessions(scene: Scene, _: Session, week: Week) -> str:
    distance = distance_words(scene, scene.profile.weekly_distance_km, scene.profile.units)
    level = scene.say(f"ask-level-{scene.profile.level}")
    return scene.say("yours-sessions", count=week.demanding, level=level, distance=distance)


def _leg(scene: Scene, session: Session, _: Week) -> str:
    first = next((item.first_leg for item in session.exercises if item.first_leg), None)
    if first is None:
        return ""
    told = first == scene.profile.weaker_leg
    return scene.say("yours-leg-told" if told else "yours-leg-log", leg=scene.say(f"leg-{first}"))


def _tests(scene: Scene) -> str:
    """Name the day of this week's tests and of the last ones, or say why there are none (SCR-01)."""
    screening = scene.profile.screening
    if screening is None or uncleared(screening):
        return scene.say("tests-barred")
    tests = tests_of_week(scene)
    last = next((entry for entry in reversed(scene.journal) if isinstance(entry, Assessment)), None)
    lines = [scene.say("yours-tests", day=day_words(scene, tests.date))] if tests else []
    lines += [scene.say("yours-tests-last", day=day_words(scene, scene.local(last.at).date()))] if last else []
    return "\n".join(lines) or scene.say("yours-tests-none")


def _growth(scene: Scene, _: Session, week: Week) -> str:
    """Name the week of the programme, and what holds increases back in it."""
    trained = (week.week - scene.profile.started).days // 7 + 1
    number = scene.say("yours-week", trained=trained, number=week.week_number)
    return "\n".join([number, *told_by(scene, week, *HOLDING)])


def _sets(scene: Scene, session: Session, week: Week) -> str:
    """Name the weeks as for other growth, and what changed in this one, with why."""
    changes = change_lines(scene, week.changes, MOST_LINES, inputs=True)
    return "\n".join([_growth(scene, session, week), *changes])


def _less(scene: Scene, _: Session, week: Week) -> str:
    """Name what the week has less of by a rule that takes off, where there is any."""
    less = (change for change in week.changes if any(scene.catalog.rules[rule].kind in TAKING for rule in change.rules))
    changes = [f"- {change_said(scene, change)}" for change in less]
    return "\n".join(changes) or scene.say("yours-no-less")


def _kit(scene: Scene) -> str:
    names = kit_words(scene, scene.profile.equipment)
    return " ".join((scene.say("yours-kit", names=names), weights_said(scene, scene.profile))).rstrip() if names else ""


def _runs(scene: Scene) -> str:
    runs = "; ".join(run_words(scene, run) for run in scene.profile.runs)
    return scene.say("yours-runs", runs=runs) if runs else ""


def _races(scene: Scene) -> str:
    """Name the next race, what is left of this week before it, and the weeks that become smaller."""
    race = min((race for race in scene.profile.races if race.date >= scene.today), key=lambda r: r.date, default=None)
    if race is None:
        return scene.say("yours-no-race")
    distance = distance_words(scene, race.distance_km, scene.profile.units)
    days = (race.date - scene.today).days
    lines = [scene.say("yours-race", distance=distance, day=day_words(scene, race.date), days=days)]
    week = week_of(scene, _from(scene))
    if week and week.mode in RACING:
        lines.append(scene.say("yours-race-week", count=week.demanding, sets=week.hard_sets_per_leg))
    return "\n".join([*lines, *race_lines(scene, scene.profile)])


def _jumps(scene: Scene) -> str:
    """Name the gates of jumps that are shut for now (PLY-01)."""
    gates = jump_gates(scene.profile, scene.journal, scene.catalog, monday_of(_from(scene)), scene.now)
    return (
        "\n".join([scene.say("yours-jumps-shut"), *(f"• {gate}" for gate in gates)])
        if gates
        else scene.say("yours-jumps-open")
    )


def _screened(scene: Scene, topics: Sequence[str]) -> str:
    """Name the safety answers that a rule goes by, and whether a professional has cleared them."""
    screening = scene.profile.screening
    if screening is None or not any(getattr(screening, topic) for topic in topics):
        return scene.say("yours-screened-none")
    said = "yours-screened" if screening.cleared else "yours-screened-open"
    return scene.say(said, answers=answered_yes(screening, topics))


def _protein(scene: Scene) -> str:
    """Return the grams of a day where the mass is known."""
    mass = scene.profile.body_mass_kg
    if mass is None:
        return ""
    least, most = (round(mass * each) for each in PROTEIN_PER_KG)
    return scene.say("yours-protein", least=least, most=most, mass=load_words(scene, mass))


_OF_WEEK: Final[Mapping[str, Words]] = MappingProxyType({
    "DOS-02": _rests, "LEG-02": _leg, "PHA-05": _sessions, "PRO-01": _loads, "PRO-02": _growth, "PRO-03": _growth,
    "PRO-05": _sets, "PRO-07": _less,
    "DOS-03": lambda scene, session, _: scene.say("yours-effort", cap=f"{session.rpe_cap:g}"),
    "DOS-05": lambda scene, session, _: scene.say(
        "yours-minutes", minutes=session.minutes, most=scene.profile.session_minutes
    ),
    "DOS-07": lambda scene, session, _: tempo_words(scene, session),
    "PHA-04": lambda scene, *_: heavy_note(scene, scene.profile),
})  # fmt: skip
"""What of the athlete's own week goes into a rule, by the rule."""
_ALWAYS: Final[Mapping[str, Callable[[Scene], str]]] = MappingProxyType({
    "PHA-10": _kit, "SCH-01": _runs, "SCH-04": _runs, "TAP-01": _races, "ASS-01": _tests, "NUT-01": _protein,
    "PLY-01": _jumps, "SCR-01": partial(_screened, topics=TOPICS), "SCR-03": partial(_screened, topics=EXPECTING),
    "SCR-04": partial(_screened, topics=GUIDED),
})  # fmt: skip
"""What of the athlete's profile or journal goes into a rule, by the rule."""
