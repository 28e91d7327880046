"""Why something is as it is: the rule that decides it, the athlete's own figures in it, and what would change it."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from core.athlete import Kit
from core.catalog.tip import may_hear_of_food
from core.chat import Message
from core.conversation.answers.suppose import race_lines
from core.conversation.plan.weeks import session_ahead, tests_of_week, week_of
from core.conversation.plan.wording import (
    change_said,
    day_words,
    distance_words,
    exercise_name,
    load_words,
    run_words,
    tempo_words,
)
from core.conversation.turns.scene import Scene
from core.training import Session, Week

Words = Callable[[Scene, Session, Week], str]
OURS: Final = "E"
"""Our own default is said in words already."""
MOST_SOURCES: Final = 2
ON_PROTEIN: Final = ("NUT-01", "NUT-02")
PROTEIN_PER_KG: Final = (1.6, 2.2)
"""Grams a day for each kg of body mass (NUT-01)."""
HOLDING: Final = frozenset({"SCR-01", "SCR-03", "SCR-04", "PRO-06", "PRO-19"})
"""The rules whose notices say what holds increases back."""


def topic_message(scene: Scene, name: str) -> Message:
    """Say a rule with what it is fed with at the moment (MSG-07, PRO-16)."""
    if name in ON_PROTEIN and not may_hear_of_food(scene.profile):  # the kidneys, or what else a doctor has a word in
        return scene.message("no-protein")
    said = rule_message(scene, name)
    session = session_ahead(scene)
    week = week_of(scene, session.date if session else max(scene.today, scene.profile.started))
    words = YOURS.get(name)
    yours = words(scene, session, week) if words and session and week else ""
    if name in ALWAYS:
        yours = ALWAYS[name](scene)
    return Message(f"{yours}\n{said.text}" if yours else said.text, said.title, said.buttons)


def rule_message(scene: Scene, name: str) -> Message:
    """Say a rule in plain words, what would change its outcome, and what it rests on (MSG-07)."""
    rule = scene.catalog.rules[name]
    cited = [scene.catalog.sources[key] for key in rule.sources if key != OURS]
    sources = [f"{s.author}, {s.title}" + (f" ({s.year})" if s.year else "") for s in cited]
    known = scene.say(f"evidence-{rule.evidence}".replace("_", "-"))
    turns = [scene.say("why-turns", what=rule.turns)] if rule.turns else []
    return Message("\n".join([rule.says, *turns, known, *sources[:MOST_SOURCES]]), title=name)


def _loads(scene: Scene, session: Session, _: Week) -> str:
    held = [
        f"{exercise_name(scene, i.exercise)} {load_words(scene, i.load_kg)}" for i in session.exercises if i.load_kg
    ]
    if not held:
        return scene.say("yours-no-load")
    return "\n".join([scene.say("yours-loads", loads="; ".join(held)), scene.say("yours-loads-heavier")])


def _rests(scene: Scene, session: Session, _: Week) -> str:
    rests = [f"{exercise_name(scene, item.exercise)} {item.rest_s} s" for item in session.exercises if item.rest_s]
    return scene.say("yours-rests", rests="; ".join(rests)) if rests else ""


def _effort(scene: Scene, session: Session, _: Week) -> str:
    return scene.say("yours-effort", cap=f"{session.rpe_cap:g}")


def _sessions(scene: Scene, _: Session, week: Week) -> str:
    demanding = sum(session.demanding for session in week.sessions)
    distance = distance_words(scene, scene.profile.weekly_distance_km, scene.profile.units)
    level = scene.say(f"ask-level-{scene.profile.level}")
    return scene.say("yours-sessions", count=demanding, level=level, distance=distance)


def _minutes(scene: Scene, session: Session, _: Week) -> str:
    return scene.say("yours-minutes", minutes=session.minutes, most=scene.profile.session_minutes)


def _leg(scene: Scene, session: Session, _: Week) -> str:
    first = next((item.first_leg for item in session.exercises if item.first_leg), None)
    if first is None:
        return ""
    told = first == scene.profile.weaker_leg
    return scene.say("yours-leg-told" if told else "yours-leg-log", leg=scene.say(f"leg-{first}"))


def _tests(scene: Scene) -> str:
    """Name the day of this week's tests, where it has some."""
    tests = tests_of_week(scene)
    return scene.say("yours-tests", day=day_words(scene, tests.date)) if tests else ""


def _growth(scene: Scene, _: Session, week: Week) -> str:
    """Name the week of the programme, and what holds increases back in it."""
    frozen = [notice.why for notice in week.notices if HOLDING.intersection(notice.rules)]
    number = (week.week - scene.profile.started).days // 7 + 1
    return "\n".join([scene.say("yours-week", number=number), *frozen[:2]])


def _less(scene: Scene, _: Session, week: Week) -> str:
    """Name what changed in the week, where anything did."""
    changes = [f"- {change_said(scene, change)}" for change in week.changes]
    return "\n".join(changes) or scene.say("yours-no-less")


def _kit(scene: Scene) -> str:
    kit: frozenset[Kit] = scene.profile.equipment
    names = ", ".join(scene.say(f"ask-kit-{item}".replace("_", "-")).lower() for item in sorted(kit))
    return scene.say("yours-kit", names=names) if names else ""


def _runs(scene: Scene) -> str:
    runs = "; ".join(run_words(scene, run) for run in scene.profile.runs)
    return scene.say("yours-runs", runs=runs) if runs else ""


def _races(scene: Scene) -> str:
    ahead = any(race.date >= scene.today for race in scene.profile.races)
    return "\n".join(race_lines(scene, scene.profile)) if ahead else scene.say("yours-no-race")


def _tempo(scene: Scene, session: Session, _: Week) -> str:
    return tempo_words(scene, session)


def _protein(scene: Scene) -> str:
    """Return the grams of a day where the mass is known."""
    mass = scene.profile.body_mass_kg
    if mass is None:
        return ""
    least, most = (round(mass * each) for each in PROTEIN_PER_KG)
    return scene.say("yours-protein", least=least, most=most, mass=load_words(scene, mass))


YOURS: Final[Mapping[str, Words]] = MappingProxyType({
    "DOS-02": _rests, "DOS-03": _effort, "DOS-05": _minutes, "DOS-07": _tempo, "LEG-02": _leg, "PHA-05": _sessions,
    "PRO-01": _loads, "PRO-02": _growth, "PRO-03": _growth, "PRO-05": _growth,
    "PRO-07": _less,
})  # fmt: skip
"""What of the athlete's own week goes into a rule, by the rule."""
ALWAYS: Final[Mapping[str, Callable[[Scene], str]]] = MappingProxyType({
    "PHA-10": _kit, "SCH-01": _runs, "SCH-04": _runs, "TAP-01": _races, "ASS-01": _tests,
    "NUT-01": _protein,
})  # fmt: skip
"""What of the athlete's profile goes into a rule, by the rule."""
