"""Replies that correct themselves: each phrase of correction with each thing that can be wrong."""

import random
from collections.abc import Callable
from typing import Final

from core.reading import Asked
from tests.bench.compose.case import Case, Fact, politely, say
from tests.bench.compose.exercises import SESSIONS, nickname

FIX: Final = (
    "<, no wait {v}|, sorry {v}|. actually {v}|, i mean {v}|, make that {v}|, correction {v}|... no {v}|. oops, {v}|"
    ", wait {v}|, wait no, {v}|. no sorry, {v}|, i meant {v}|. correction: {v}|, actually {v}|, or rather {v}|"
    ". scratch that, {v}|. sorry, {v}|, no {v}|. my bad, {v}|. edit: {v}|, should be {v}|. whoops {v}|. typo, {v}|"
    ", actually no, {v}|. sorry i meant {v}|, well actually {v}|. hang on, {v}>"
)
LEGS: Final = {"left": "<left|the left|left one|on the left>", "right": "<right|the right|right one|on the right>"}
PLACES: Final = ("knee", "hip", "ankle")
MUSCLES: Final = {"calf": "calf", "quad": "quad", "hamstring": "hamstring", "glute": "glute"}
Corrected = tuple[str, tuple[Fact, ...], Asked]


def reply(dice: random.Random) -> Case:
    """Compose a reply that takes something back."""
    text, facts, asked = dice.choice(MAKERS)(dice)
    session = facts[0].pop("session", None)
    return Case(politely(dice, text), asked, session, facts)


def _fixed(dice: random.Random, text: str, value: str) -> str:
    """Return a text with its correction; a "no" before a bare name may also deny it, and "make that" wants a value."""
    unclear = value.split(maxsplit=1)[0] not in ("left", "right", "on") and not any(sign.isdigit() for sign in value)
    forms = [
        form for form in FIX.strip("<>").split("|") if not (unclear and form.endswith((" no {v}", "make that {v}")))
    ]
    return text + dice.choice(forms).format(v=value)


def _felt(dice: random.Random) -> tuple[Asked, str, Fact]:
    kinds: tuple[Asked, ...] = ("pain", "soreness")
    kind = dice.choice(kinds)
    region = dice.choice(PLACES if kind == "pain" else sorted(MUSCLES))
    leg, n = dice.choice(("left", "right")), dice.randrange(1, 8)
    text = say(
        dice, "<{leg} {r} {n}|{leg} {r} {n}/10|my {leg} {r} is {n}|{n} in the {leg} {r}>", leg=leg, r=region, n=n
    )
    return kind, text, {"kind": kind, "score": n, "region": region, "leg": leg}


def _score(dice: random.Random) -> Corrected:
    kind, text, fact = _felt(dice)
    n = dice.choice([n for n in range(1, 9) if n != fact["score"]])
    value = say(dice, "<{n}|a {n}|{n}/10|it's a {n}|it was {n}|more like {n}>", n=n)
    return _fixed(dice, text, value), ({**fact, "score": n},), kind


def _leg(dice: random.Random) -> Corrected:
    kind, text, fact = _felt(dice)
    other = "left" if fact["leg"] == "right" else "right"
    value = say(
        dice,
        "<{leg}|the {leg}|{leg} {r}|the {leg} one|my {leg} {r}|it's the {leg}|{leg} side>",
        leg=other,
        r=fact["region"],
    )
    return _fixed(dice, text, value), ({**fact, "leg": other},), kind


def _region(dice: random.Random) -> Corrected:
    kind, text, fact = _felt(dice)
    region = dice.choice([r for r in (PLACES if kind == "pain" else sorted(MUSCLES)) if r != fact["region"]])
    value = say(dice, "<{r}|the {r}|{leg} {r}|my {r}|it's the {r}>", leg=fact["leg"], r=region)
    return _fixed(dice, text, value), ({**fact, "region": region},), kind


def _rpe(dice: random.Random) -> Corrected:
    a, b = dice.sample(range(3, 10), 2)
    text = say(dice, "<{a}|rpe {a}|felt like a {a}|{a}/10|i'd say {a}>", a=a)
    value = say(dice, "<{b}|a {b}|{b}/10|more like {b}|rpe {b}|it was a {b}>", b=b)
    return _fixed(dice, text, value), ({"kind": "rpe", "rpe": b},), "rpe"


def _sleep(dice: random.Random) -> Corrected:
    a, b = dice.sample((5, 6, 7, 8, 6.5, 7.5), 2)
    value = say(dice, "<{b}|{b}h|{b} hours|more like {b}|it was {b}>", b=b)
    return (
        _fixed(dice, say(dice, "<{a}|slept {a}|{a} hours|about {a}h>", a=a), value),
        ({"kind": "sleep", "hours": b},),
        "sleep",
    )


def _sets(dice: random.Random) -> tuple[str, Fact]:
    session = dice.choice("AQ")
    exercise = dice.choice([one for one in SESSIONS[session] if one not in ("glute_bridge", "balance_eyes_closed")])
    n, count, leg = dice.choice((8, 10, 12)), dice.choice((2, 3)), dice.choice(("left", "right", "both"))
    side = say(dice, "<each|both legs|each side|per leg>") if leg == "both" else f"on the {leg}"
    text = say(dice, "{name} {c}x{n} {side}", name=nickname(dice, exercise), c=count, n=n, side=side)
    return text, {"kind": "sets", "exercise": exercise, "leg": leg, "reps": [n] * count, "session": session}


def _exercise(dice: random.Random) -> Corrected:
    text, fact = _sets(dice)
    others = [
        one for one in SESSIONS[fact["session"]] if one not in ("glute_bridge", "balance_eyes_closed", fact["exercise"])
    ]
    other = dice.choice(others)
    value = say(dice, "<{x}|the {x}|that was {x}|those were {x}>", x=nickname(dice, other))
    return _fixed(dice, text, value), ({**fact, "exercise": other},), "session"


def _set_leg(dice: random.Random) -> Corrected:
    text, fact = _sets(dice)
    leg = dice.choice([leg for leg in ("left", "right") if leg != fact["leg"]])
    if fact["leg"] == "both":
        value = say(dice, "<only {leg}|just the {leg}|only on the {leg}|{leg} only>", leg=leg)
    else:
        value = say(dice, LEGS[leg])
    return _fixed(dice, text, value), ({**fact, "leg": leg},), "session"


def _last_set(dice: random.Random) -> Corrected:
    text, fact = _sets(dice)
    n = fact["reps"][0] - dice.choice((1, 2, 3))
    value = say(
        dice,
        "<{n} on the last set|only {n} on the last one|the last set was {n}|last set was {n}|{n} on the last|"
        "last one was {n}|last set only {n}>",
        n=n,
    )
    return _fixed(dice, text, value), ({**fact, "reps": [*fact["reps"][:-1], n]},), "session"


def _load(dice: random.Random) -> Corrected:
    text, fact = _sets(dice)
    a, b = dice.sample((6, 8, 10, 12, 16), 2)
    value = say(dice, "<{b}kg|{b} kg|with {b}kg|it was {b}kg|the load was {b}kg>", b=b)
    return _fixed(dice, f"{text} with {a}kg", value), ({**fact, "load_kg": b},), "session"


def _but(dice: random.Random) -> Corrected:
    session = dice.choice("ABQ")
    one = dice.choice(SESSIONS[session])
    text = say(dice, "<all done|did everything|done|session done|did it all>")
    value = say(
        dice,
        "<not the {x}|i skipped the {x}|i didn't do the {x}|skipped {x}|all but the {x}|everything except {x}|"
        "no {x}|i left out the {x}|apart from the {x}|except the {x}>",
        x=nickname(dice, one),
    )
    return _fixed(dice, text, value), ({"kind": "done", "except": [one], "session": session},), "session"


def _after_several(dice: random.Random) -> Corrected:
    _, text, fact = _felt(dice)
    kind, n = fact["kind"], dice.randrange(5, 9)
    told = text.replace(fact["region"], f"{fact['region']} {'pain' if kind == 'pain' else 'sore'}")
    other = "left" if fact["leg"] == "right" else "right"
    whole = f"all done, rpe {n}, {told}"
    rest: tuple[Fact, ...] = ({"kind": "done", "session": "A"}, {"kind": "rpe", "rpe": n})
    if dice.random() < 0.5:
        value = say(dice, "<{leg} {r}|the {leg} {r}|my {leg} {r}>", leg=other, r=fact["region"])
        return _fixed(dice, whole, value), (*rest, {**fact, "leg": other}), "session"
    m = dice.choice([m for m in range(4, 10) if m != n])
    return _fixed(dice, whole, f"rpe {m}"), (rest[0], {"kind": "rpe", "rpe": m}, fact), "session"


MAKERS: Final[tuple[Callable[[random.Random], Corrected], ...]] = (
    _score,
    _leg,
    _region,
    _rpe,
    _sleep,
    _exercise,
    _set_leg,
    _last_set,
    _load,
    _but,
    _after_several,
)
