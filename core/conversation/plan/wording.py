"""Doses, days, loads and legs in the athlete's words and units."""

from collections.abc import Container, Iterable
from datetime import date, datetime, timedelta
from typing import Final, get_args

from core import regex as re
from core.athlete import DAYS, Kit, PlannedRun, Units
from core.body import Region, Side
from core.chat import Message
from core.conversation.turns.scene import Scene
from core.conversation.understand.numbers import KM_PER_MILE
from core.journal import Pain, SetDone
from core.progress import is_of_a_leg
from core.training import Prescription, Session
from core.wall_time import monday_of

POUNDS_PER_KG: Final = 2.20462262


def day_words(scene: Scene, day: date) -> str:
    """Return a day as "Tue 24 Nov"."""
    weekday, month = scene.say(f"day-{DAYS[day.weekday()]}"), scene.say(f"month-{day.month}")
    return scene.say("day-date", weekday=weekday, number=str(day.day), month=month)


def nothing_open(scene: Scene, key: str) -> Message:
    """Say that no session is open this week; behind the review, when those of the next week are."""
    if not scene.has_struck("review"):
        return scene.message(key)
    ahead = scene.say("nothing-ahead", day=day_words(scene, monday_of(scene.today) + timedelta(days=7)))
    return Message(f"{scene.say(key)} {ahead}")


def when_words(scene: Scene, session: Session) -> str:
    """Return day and hour of a session."""
    return scene.say("when", day=day_words(scene, session.date), clock=clock_words(scene, session.starts))


def clock_words(scene: Scene, instant: datetime) -> str:
    """Return an instant as the athlete's wall clock shows it."""
    return f"{scene.local(instant):%H:%M}"


def run_words(scene: Scene, run: PlannedRun) -> str:
    """Return a planned run as "Tue intervals 18:00 60 min"."""
    parts = [scene.say(f"day-{run.day}"), scene.say(f"run-{run.kind}"), run.at or ""]
    parts.append(scene.say("minutes", minutes=run.minutes) if run.minutes else "")
    return " ".join(part for part in parts if part)


def load_words(scene: Scene, kilograms: float) -> str:
    """Return a load in the athlete's units, pounds to the half."""
    if scene.profile.weighs_in == "imperial":
        return scene.say("load-lb", load=f"{round(kilograms * POUNDS_PER_KG * 2) / 2:g}")
    return scene.say("load-kg", load=f"{kilograms:g}")


def distance_words(scene: Scene, kilometres: float, units: Units) -> str:
    """Return a distance in kilometres or miles."""
    if units == "imperial":
        return scene.say("distance-mi", distance=f"{round(kilometres / KM_PER_MILE, 1):g}")
    return scene.say("distance-km", distance=f"{kilometres:g}")


def kit_words(scene: Scene, kit: Container[Kit]) -> str:
    """Name kit as its boxes do, in their order."""
    return ", ".join(scene.say(f"ask-kit-{item}").lower() for item in get_args(Kit) if item in kit)


def exercise_name(scene: Scene, exercise: str) -> str:
    """Return an exercise's name; one that content no longer has keeps its id."""
    known = scene.catalog.exercises.get(exercise)
    return known.name if known else exercise.replace("_", " ")


def dose_words(scene: Scene, item: Prescription) -> str:
    """Return the dose as "3 × 10 each leg"."""
    unit = "seconds" if item.seconds is not None else "contacts" if item.contacts is not None else "reps"
    sides = (
        "side" if item.per_leg and not is_of_a_leg(item.exercise, scene.catalog) else "leg" if item.per_leg else "both"
    )
    return scene.say(f"dose-{unit}-{sides}", sets=item.sets, amount=item.amount)


def amount_words(scene: Scene, item: Prescription) -> str:
    """Return the dose with its load, where there is one."""
    load = f" {load_words(scene, item.load_kg)}" if item.load_kg else ""
    return dose_words(scene, item) + load


def exercise_lines(scene: Scene, sessions: list[Session]) -> list[str]:
    """Return each exercise with its dose once, with its days where it is not in every session."""
    days: dict[str, list[str]] = {}
    for session in sessions:
        for item in session.exercises:
            line = f"{exercise_name(scene, item.exercise)} {amount_words(scene, item)}"
            days.setdefault(line, []).append(scene.say(f"day-{DAYS[session.date.weekday()]}"))
    return [f"- {line}" if len(on) == len(sessions) else f"- {line} ({', '.join(on)})" for line, on in days.items()]


def kind_words(scene: Scene, session: Session) -> str:
    """Return the kind of a session as "gentle strength"."""
    return scene.say(f"session-{session.kind}")


def session_title(scene: Scene, session: Session) -> str:
    """Return the title of a session: its day, its kind, its minutes."""
    kind = kind_words(scene, session)
    return scene.say("session-title", day=day_words(scene, session.date), kind=kind, minutes=session.minutes)


def session_lines(scene: Scene, session: Session) -> list[str]:
    """Return the exercises one a line, then what holds for all of them: leg, tempo, effort, breath (DOS-09)."""
    lines = [_line(scene, n, item, session) for n, item in enumerate(session.exercises, 1)]
    first = next((item.first_leg for item in session.exercises if item.first_leg), None)
    if first:
        lines.append(scene.say("first-leg", leg=scene.say(f"leg-{first}")))
    if tempo := tempo_words(scene, session):
        lines.append(tempo)
    spare = max(1, round(10 - session.rpe_cap))
    lines.append(scene.say("effort-cap", cap=f"{session.rpe_cap:g}", spare=spare))
    return lines


def _line(scene: Scene, number: int, item: Prescription, session: Session) -> str:
    parts = [dose_words(scene, item)]
    if item.load_kg:
        parts.append(load_words(scene, item.load_kg))
    if item.rpe_cap != session.rpe_cap:
        parts.append(scene.say("rpe-cap", cap=f"{item.rpe_cap:g}"))
    parts.append(scene.say("rest", seconds=item.rest_s))
    return f"{number}. {exercise_name(scene, item.exercise)}: {', '.join(parts)}"


def tempo_words(scene: Scene, session: Session) -> str:
    """Return the most common tempo in words, and each exercise's own that differs; nothing where none is counted."""
    counted = [item for item in session.exercises if re.fullmatch(r"[\d.]+-[\d.]+-(?:[\d.]+|X)-[\d.]+", item.tempo)]
    tempos = list(dict.fromkeys(item.tempo for item in counted))
    if not tempos:
        return ""
    usual = max(tempos, key=[item.tempo for item in counted].count)
    lines = [scene.say("tempo", steps=_tempo_steps(scene, usual))]
    for tempo in (tempo for tempo in tempos if tempo != usual):
        names = ", ".join(exercise_name(scene, item.exercise) for item in counted if item.tempo == tempo)
        lines.append(scene.say("tempo-of", names=names, steps=_tempo_steps(scene, tempo)))
    return "\n".join(lines)


def _tempo_steps(scene: Scene, tempo: str) -> str:
    down, low, up, top = tempo.split("-")
    rise = scene.say("tempo-fast") if up == "X" else scene.say("tempo-up", seconds=up)
    parts = [scene.say("tempo-down", seconds=down), _pause(scene, low), rise, _pause(scene, top)]
    return ", ".join(part for part in parts if part)


def _pause(scene: Scene, seconds: str) -> str:
    length = float(seconds)
    return "" if not length else scene.say("tempo-short" if length < 1 else "tempo-pause", seconds=seconds)


def place_words(scene: Scene, region: Region | None, leg: Side | None) -> str:
    """Return a place on the body as "left knee"."""
    if region is None:
        return scene.say("region-legs")
    name = scene.say(f"region-{region}")
    return scene.say("place", side=scene.say(f"leg-{leg}"), region=name) if leg in ("left", "right") else name


def pain_words(scene: Scene, entry: Pain) -> str:
    """Return a pain as "Wed 2 Dec: left knee 4/10 (dull ache)"."""
    place = place_words(scene, entry.region, entry.leg)
    day = day_words(scene, scene.local(entry.at).date())
    kind = scene.say(f"pain-type-{entry.type}").lower() if entry.type else ""
    when = scene.say(f"pain-when-{entry.when}") if entry.when else ""
    more = ", ".join(part for part in (kind, when) if part)
    return f"{day}: {place} {entry.score:g}/10" + (f" ({more})" if more else "")


def listed(scene: Scene, sets: Iterable[SetDone]) -> list[str]:
    """Return sets in words, exercise by exercise."""
    told = tuple(sets)
    names = dict.fromkeys(done.exercise for done in told)
    return [f"{exercise_name(scene, n)} {sets_words(scene, tuple(s for s in told if s.exercise == n))}" for n in names]


def sets_words(scene: Scene, sets: tuple[SetDone, ...]) -> str:
    """Return the sets of one exercise as "left 10/10/8, right 10/10/10, 8 kg"."""
    sides = dict.fromkeys(done.leg for done in sets)
    parts = []
    for side in sides:
        amounts = "/".join(str(done.amount) for done in sets if done.leg == side)
        parts.append(f"{scene.say(f'leg-{side}')} {amounts}" if side else amounts)
    load = next((done.load_kg for done in sets if done.load_kg), None)
    effort = max((done.rpe for done in sets if done.rpe is not None), default=None)
    parts += [load_words(scene, load)] if load else []
    return ", ".join(parts if effort is None else [*parts, scene.say("echo-rpe", rpe=f"{effort:g}")])
