"""Say back in one line what was understood; the reader reads that line as the same facts."""

from core.catalog import Catalog
from core.phrases import Phrases
from core.reading.facts import (
    DoneSaid,
    EffortSaid,
    FlagSaid,
    IllnessSaid,
    MinutesSaid,
    MoveSaid,
    PainSaid,
    Reading,
    RunSaid,
    Said,
    SetsSaid,
    SkipSaid,
    SleepSaid,
    SorenessSaid,
)


def echo(reading: Reading, phrases: Phrases, catalog: Catalog) -> str:
    """Return one line with every fact of a reading."""
    said = [_said(fact, phrases, catalog) for fact in reading.facts]
    return "; ".join(said) or phrases.say("reading-nothing")


def exercise_name(id_: str | None, catalog: Catalog) -> str:
    """Return what an exercise is called within a line, without the commas of its full name."""
    exercise = catalog.exercises.get(id_ or "")
    return exercise.name.replace(",", "") if exercise else (id_ or "")


def _said(fact: Said, phrases: Phrases, catalog: Catalog) -> str:
    if isinstance(fact, SetsSaid):
        return phrases.say("reading-sets", exercise=exercise_name(fact.exercise, catalog), said=_sets(fact))
    if isinstance(fact, DoneSaid):
        names = ", ".join(exercise_name(id_, catalog) for id_ in fact.left_out or ())
        return phrases.say("reading-done-except", exercises=names) if names else phrases.say("reading-done")
    if isinstance(fact, SorenessSaid | PainSaid):
        return _felt(fact, phrases)
    if isinstance(fact, RunSaid):
        return phrases.say("reading-run", kind=fact.run or "run", rest=_run(fact, phrases))
    return _short(fact, phrases)


def _short(fact: Said, phrases: Phrases) -> str:
    match fact:
        case SkipSaid():
            return (
                phrases.say("reading-skip-reason", reason=fact.reason) if fact.reason else phrases.say("reading-skip")
            )
        case EffortSaid():
            return phrases.say("reading-rpe", rpe=_number(fact.rpe))
        case SleepSaid():
            return phrases.say("reading-sleep", hours=_number(fact.hours))
        case MinutesSaid():
            return phrases.say("reading-minutes", minutes=_number(fact.minutes))
        case IllnessSaid():
            return phrases.say(f"reading-{fact.state}")
        case FlagSaid():
            return phrases.say("reading-flag", sign=fact.sign)
        case MoveSaid():
            return phrases.say("reading-move", day=fact.to)
        case _:
            return phrases.say("reading-stop")


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.2f}".rstrip("0").rstrip(".")


def _sets(fact: SetsSaid) -> str:
    unit = " seconds" if fact.seconds else ""
    leg = {"both": "both legs", None: ""}.get(fact.leg, fact.leg)
    parts = [
        *([leg] if leg else []),
        ", ".join(map(str, fact.amounts)) + unit,
        *([f"with {_number(fact.load_kg)} kg"] if fact.load_kg is not None else []),
        *([f"@{_number(fact.rpe)}"] if fact.rpe is not None else []),
        *([f"({fact.form})"] if fact.form else []),
    ]
    return " ".join(parts)


def _felt(fact: SorenessSaid | PainSaid, phrases: Phrases) -> str:
    if isinstance(fact, PainSaid) and fact.score == 0 and fact.region is None:
        return phrases.say("reading-pain-none")
    score, place = _number(fact.score), _place(fact, phrases)
    if isinstance(fact, SorenessSaid):
        return phrases.say("reading-soreness", score=score, place=place)
    return phrases.say("reading-pain", score=score, place=place, how=_how(fact, phrases))


def _place(fact: SorenessSaid | PainSaid, phrases: Phrases) -> str:
    if fact.region is None and fact.leg is None and isinstance(fact, PainSaid):
        return ""
    if fact.region is None and isinstance(fact, PainSaid):
        return " " + phrases.say("reading-side", leg=fact.leg or "both").strip()
    region = phrases.say("reading-region", region=fact.region or "legs")
    return " " + phrases.say("reading-place", leg=fact.leg or "none", region=region).strip()


def _how(fact: PainSaid, phrases: Phrases) -> str:
    words = [
        *([phrases.say("reading-type", type=fact.type)] if fact.type else []),
        *([phrases.say("reading-when", when=fact.when)] if fact.when else []),
        *(["limping"] if fact.limp else []),
    ]
    return f" ({', '.join(words)})" if words else ""


def _run(fact: RunSaid, phrases: Phrases) -> str:
    words = [
        *([f"{_number(fact.distance_km)} km"] if fact.distance_km is not None else []),
        *([f"in {_number(fact.minutes)} min"] if fact.minutes is not None else []),
        *([phrases.say("reading-complaint", complaint=fact.complaint)] if fact.complaint else []),
    ]
    return " " + " ".join(words) if words else ""
