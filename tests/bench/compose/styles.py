"""Replies about sets as several kinds of people write them: in signs, from a phrase book, dictated, in one breath."""

import random
from collections.abc import Callable
from typing import Final

from tests.bench.compose.case import Case, Fact, Part, answer, politely, say
from tests.bench.compose.exercises import nickname
from tests.bench.compose.loads import ONE_LEG

Sides = tuple[list[int], list[int]]
SPOKEN: Final = {5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine", 10: "ten", 11: "eleven", 12: "twelve"}
SIGNS: Final = (
    "{name} L: {l} R: {r}",
    "{name} {l} (L) {r} (R)",
    "{name} L {l} // R {r}",
    "{name} L={l} R={r}",
    "{name} [L] {l} [R] {r}",
    "{name} - L {l} | R {r}",
    "{name}: L {l}; R {r}",
    "{name} R {r} L {l}",
    "{name}\nL {l}\nR {r}",
    "{name}\nleft: {l}\nright: {r}",
    "{name} lft {l} rgt {r}",
    "{name} LHS {l} RHS {r}",
)
IN_TURN: Final = ("{name} {pairs}", "{name}: {pairs}", "{name} - {pairs}")
ABROAD: Final = (
    "I made {name} {c} times {n} for each leg",
    "{name} I do {c} times {n}, with each leg",
    "I have made {c} sets with {n} repetitions of {name} each leg",
    "{name} was {c} series of {n} in both legs",
    "did the {name}, {c} sets with {n} repetitions, on every side",
    "{name}: {c} times {n} by leg",
    "the {name} I make {n} repetitions, {c} sets, both legs",
    "today {name} {c} x {n} per each leg",
    "for {name} I managed {c} times {n} in each leg",
)
DICTATED: Final = (
    "okay so {name} left {l} right {r}",
    "um {name} was {l} on the left and {r} on the right",
    "right so the {name} i got {l} on the left leg and then {r} on the right leg",
    "{name} on the left i did {l} and on the right i did {r}",
    "so for {name} the left one was {l} the right one was {r}",
    "yeah {name} {l} left side {r} right side",
    "{name} i think it was {l} on the left and {r} on the right",
)
BREATHS: Final = (
    "{a} then {b}",
    "{a}, after that {b}",
    "{a} followed by {b}",
    "{a}. next {b}",
    "{a}, and for the last bit {b}",
    "started with {a}, finished with {b}",
    "first {a}, then {b}",
    "{a} & {b}",
    "{a}... {b}",
    "{a} / {b}",
)
LOADED: Final = (
    "{text}, all with {kg}kg",
    "{text}, {kg}kg throughout",
    "{text}. used {kg}kg",
    "{text}, used the {kg}kg dumbbell",
    "{text}. weight was {kg}kg",
    "{text} ({kg}kg)",
    "{text} [{kg}kg]",
    "{text}, holding {kg} kilos",
    "with {kg}kg: {text}",
    "{kg}kg {text}",
)


def reply(dice: random.Random) -> Case:
    """Compose the sets of one or two exercises in one of these manners."""
    session = dice.choice(sorted(ONE_LEG))
    exercises = dice.sample(ONE_LEG[session], 2)
    maker = dice.choice(MAKERS)
    parts = [maker(dice, one) for one in exercises[: dice.choice((1, 1, 2))]]
    if len(parts) == 1:
        return _one(dice, session, parts[0])
    text = dice.choice(BREATHS).format(a=parts[0].text, b=parts[1].text)
    facts = (*parts[0].facts, *parts[1].facts)
    return Case(politely(dice, text), "session", session, facts, accept=(answer((), ("sets", "reps")),))


def _one(dice: random.Random, session: str, part: Part) -> Case:
    text, facts = part.text, part.facts
    if dice.random() < 0.35:
        kg = dice.choice((8, 12, 16))
        text = dice.choice(LOADED).format(text=text, kg=kg)
        facts = tuple({**fact, "load_kg": kg} for fact in facts)
    return Case(politely(dice, text), "session", session, facts, accept=(answer((), ("sets", "reps")),))


def _sides(dice: random.Random) -> Sides:
    n, count = dice.choice((8, 10, 12)), dice.choice((2, 3))
    left = [n] * count
    right = [n] * (count - 1) + [n - dice.choice((0, 1, 2))]
    return (left, right) if dice.random() < 0.5 else (right, left)


def _facts(exercise: str, sides: Sides) -> tuple[Fact, ...]:
    left, right = sides
    fact: Fact = {"kind": "sets", "exercise": exercise}
    return ({**fact, "leg": "left", "reps": left}, {**fact, "leg": "right", "reps": right})


def _in_signs(dice: random.Random, exercise: str) -> Part:
    sides = _sides(dice)
    sign = dice.choice((" ", "/", ",", ", ", "-", "+"))
    left, right = (sign.join(map(str, side)) for side in sides)
    text = dice.choice(SIGNS).format(name=nickname(dice, exercise), l=left, r=right)
    return Part(text, _facts(exercise, sides))


def _in_turn(dice: random.Random, exercise: str) -> Part:
    """Say the legs of one set after the other: "10L 10R 9L 10R"."""
    left, right = sides = _sides(dice)
    form = dice.choice(("{a}L {b}R", "L{a} R{b}", "{a}l/{b}r", "L {a} R {b}", "{a} left {b} right"))
    joint = dice.choice((" ", ", ", "; ", " / ", " then "))
    pairs = joint.join(form.format(a=a, b=b) for a, b in zip(left, right, strict=True))
    text = dice.choice(IN_TURN).format(name=nickname(dice, exercise), pairs=pairs)
    return Part(text, _facts(exercise, sides))


def _from_abroad(dice: random.Random, exercise: str) -> Part:
    count, n = dice.choice((2, 3)), dice.choice((8, 10, 12))
    text = dice.choice(ABROAD).format(name=nickname(dice, exercise), c=dice.choice((count, SPOKEN_FEW[count])), n=n)
    return Part(text, ({"kind": "sets", "exercise": exercise, "leg": "both", "reps": [n] * count},))


def _dictated(dice: random.Random, exercise: str) -> Part:
    sides = _sides(dice)
    joint = dice.choice((" ", " ", " and ", " then ", ", "))
    left, right = (joint.join(SPOKEN[n] for n in side) for side in sides)
    text = dice.choice(DICTATED).format(name=nickname(dice, exercise), l=left, r=right)
    return Part(text, _facts(exercise, sides))


def _plain(dice: random.Random, exercise: str) -> Part:
    count, n = dice.choice((2, 3)), dice.choice((8, 10, 12))
    form = "<{c}x{n} {name} <each|ea|per leg|both>|{name} {c}x{n} <each|ea|per leg|both>|{name} {c}x{n}<e/s| l+r|/leg>>"
    text = say(dice, form, c=count, n=n, name=nickname(dice, exercise))
    return Part(text, ({"kind": "sets", "exercise": exercise, "leg": "both", "reps": [n] * count},))


SPOKEN_FEW: Final = {2: "two", 3: "three"}
MAKERS: Final[tuple[Callable[[random.Random, str], Part], ...]] = (_in_signs, _in_turn, _from_abroad, _dictated, _plain)
