"""Replies that tell sets in sentences: rounds of, across the board, the same but one less, words between."""

import random
from typing import Final

from tests.bench.compose.case import Case, Fact, answer, politely, say
from tests.bench.compose.exercises import nickname
from tests.bench.compose.loads import EACH, ONE_LEG

NUMBERS: Final = {
    2: "<two|2>",
    3: "<three|3>",
    6: "<six|6>",
    7: "<seven|7>",
    8: "<eight|8>",
    9: "<nine|9>",
    10: "<ten|10>",
    11: "<eleven|11>",
    12: "<twelve|12>",
}
ROUNDS: Final = (
    "<three|3> <rounds|sets|lots> of {n} <on|for|with> each <side|leg> {of} {name}",
    "{name}<, |: | - | ><three|3> <rounds|sets|lots> of {n} {each}",
    "{n} reps of {name} <three|3> times {each}",
    "did {n} reps of {name} {each}, <three|3> sets",
    "{name}: {n}s across the board, <three|3> sets {each}",
    "{name} {n} reps every set, <three|3> sets {each}",
    "{name} all sets of {n}, <three|3> of them, {each}",
    "<knocked out|banged out|did|got through|cranked out> <three|3> sets of {n} {name} {each}",
    "{name} <three|3> by {n} {each}",
    "{each} {n} {name}, <three|3> times",
    "{name}, {n} <a side|a leg|per side>, <three|3> sets",
    "<three|3> sets of {name}, {n} {each}",
    "{name} <went|was> {n}-{n}-{n} {each}",
    "{name}: {n}, {n} and {n} {each}",
    "{name}: {n} then {n} then {n}, {each}",
)
ONE_LESS: Final = (
    "{name} 3x{n} {each}, <only|but only|just> {m} on the last {leg}< one|>",
    "{name} <three|3> <rounds|sets> of {n} {each}, only {m} on the last {leg} one",
    "{name} 3x{n} {each} <but|except> the last <set |>on the {leg} was {m}",
    "{name} 3x{n} {each}, last {leg} set <only |>{m}",
    "{name} 3x{n} {each}, {leg} only managed {m} on the last",
    "{name} {n} {n} {n} {each} but {leg} <was|got> {m} on the last set",
)
MINUS: Final = (
    "{name} 3x{n} {each}, minus one on the last< set|>",
    "{name} 3x{n} {each} minus <one|1> rep on the last set",
    "{name} 3x{n} {each}, one <less|fewer|short> on the last set",
    "{name} 3x{n} {each}, one rep short on the last set",
    "{name} {n} {n} {n} {each} minus one on the final set",
)
SAME: Final = (
    "{name} {leg} {n} {n} {n}, same on the other <leg|side> minus one on the last< set|>",
    "{name} {n} {n} {n} {leg}, {other} the same <but|except> {m} on the last< set|>",
    "{name} {leg} 3x{n}, {other} same but one <less|fewer> on the last set",
    "{name} {leg} {n} {n} {n}, <same on the|same for the> {other} but {m} on the last< one|>",
    "{name} 3x{n} {leg}, {other} <same except last set|same bar the last set> {m}",
)
EACH_LEG: Final = (
    "{name}: {leg} leg {n} {n} {n}, {other} leg {n} {n} {m}",
    "{name}: managed {n}, {n} and {n} on the {leg} but {other} was {n}, {n}, {m}",
    "{name} <my |>{leg} <leg|side> got {n} {n} {n} and the {other} {n} {n} {m}",
    "<on|for> the {name} i got {n}/{n}/{n} {leg} and {n}/{n}/{m} {other}",
    "{name}, {leg}: {n}, {n}, {n}. {other}: {n}, {n}, {m}",
    "{name}. {leg} {n} {n} {n}. {other} {n} {n} {m}",
)
BESIDE: Final = (
    "<with 60s rest|90 sec rest between|resting a minute between sets|with 45 seconds rest>",
    "<at 6am|at 7 in the morning|before my 9am meeting>",
    "<balance was rubbish|felt strong|grip was fine|no drama|slow and controlled|really felt it>",
    "<day 4 of the plan|week 3|second time this week>",
    "<tempo 3-0-2|slow 3 seconds down>",
    "<weighed 71kg this morning|it was 28 degrees in there|heart rate 120>",
    "<rested 2 min|took 2 minutes between>",
)
WITH: Final = (
    ("<with|holding|using> <a |one |>{kg}kg <dumbbell|kettlebell|db|kb|bell>", lambda kg: kg),
    ("<with|holding|carrying> {kg} <kilos|kg>", lambda kg: kg),
    ("<with|holding|using> <two|2|a pair of> {kg}kg <dumbbells|dbs|kettlebells>", lambda kg: {"any": [kg, 2 * kg]}),
    ("<with|holding|> {kg}kg in each hand", lambda kg: {"any": [kg, 2 * kg]}),
    ("<with a |using a |with >{kg}lb <dumbbell|db|kettlebell>", lambda kg: round(kg * 0.45359237, 2)),
    ("at {kg}kg", lambda kg: kg),
    ("<load|weight> {kg}kg", lambda kg: kg),
)


def reply(dice: random.Random) -> Case:
    """Compose the sets of one exercise as they are told in a sentence."""
    session = dice.choice(sorted(ONE_LEG))
    exercise = dice.choice(ONE_LEG[session])
    leg = dice.choice(("left", "right"))
    n = dice.choice((8, 10, 12))
    maker = dice.choice((_rounds, _rounds, _one_less, _minus, _same, _each_leg))
    text, facts = maker(dice, nickname(dice, exercise), n, leg)
    facts = tuple({"kind": "sets", "exercise": exercise, **fact} for fact in facts)
    text, facts, more = _with_load(dice, text, facts)
    if dice.random() < 0.3:
        text += dice.choice((", ", ". ", " - ", " ")) + say(dice, dice.choice(BESIDE))
    unsure = tuple(fact for fact in facts if fact["leg"] == leg) if maker is _same else ()
    return Case(
        politely(dice, text),
        "session",
        session,
        facts,
        accept=(answer((), ("sets", "reps")), answer(unsure, ("sets", "reps")), *more),
        optional_questions=(),
    )


def _with_load(
    dice: random.Random, text: str, facts: tuple[Fact, ...]
) -> tuple[str, tuple[Fact, ...], tuple[Fact, ...]]:
    if dice.random() > 0.3:
        return text, facts, ()
    form, load = dice.choice(WITH)
    kg = dice.choice((8, 10, 12, 16))
    told = tuple({**fact, "load_kg": load(kg)} for fact in facts)
    sign = dice.choice((" ", ", "))
    return text + sign + say(dice, form, kg=kg), told, (answer(facts, ("sets", "load_kg")),)


def _rounds(dice: random.Random, name: str, n: int, leg: str) -> tuple[str, tuple[Fact, ...]]:
    number = say(dice, NUMBERS[n])
    form = dice.choice(ROUNDS)
    if "s across" in form:
        number = str(n)
    text = say(dice, form, n=number, name=name, each=say(dice, EACH), of=dice.choice(("of", "for the", "of the")))
    return text, ({"leg": "both", "reps": [n] * 3},)


def _one_less(dice: random.Random, name: str, n: int, leg: str) -> tuple[str, tuple[Fact, ...]]:
    other, m = _other(leg), n - dice.choice((1, 2, 3))
    text = say(
        dice, dice.choice(ONE_LESS), n=n, m=say(dice, NUMBERS.get(m, str(m))), name=name, each=_each(dice), leg=leg
    )
    return text, ({"leg": leg, "reps": [n, n, m]}, {"leg": other, "reps": [n] * 3})


def _minus(dice: random.Random, name: str, n: int, leg: str) -> tuple[str, tuple[Fact, ...]]:
    text = say(dice, dice.choice(MINUS), n=n, name=name, each=_each(dice))
    return text, ({"leg": "both", "reps": [n, n, n - 1]},)


def _same(dice: random.Random, name: str, n: int, leg: str) -> tuple[str, tuple[Fact, ...]]:
    other = _other(leg)
    form, m = dice.choice(SAME), n - dice.choice((1, 2))
    if "{m}" not in form:
        m = n - 1
    text = say(dice, form, n=n, m=m, name=name, leg=leg, other=other)
    return text, ({"leg": leg, "reps": [n] * 3}, {"leg": other, "reps": [n, n, m]})


def _each_leg(dice: random.Random, name: str, n: int, leg: str) -> tuple[str, tuple[Fact, ...]]:
    other, m = _other(leg), n - dice.choice((1, 2, 3))
    text = say(dice, dice.choice(EACH_LEG), n=n, m=m, name=name, leg=leg, other=other)
    return text, ({"leg": leg, "reps": [n] * 3}, {"leg": other, "reps": [n, n, m]})


def _each(dice: random.Random) -> str:
    return say(dice, "<each|each leg|both sides|per leg|each side|both legs>")


def _other(leg: str) -> str:
    return "left" if leg == "right" else "right"
