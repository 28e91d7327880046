"""Replies about sets: holds, loads, efforts of one exercise, numbered sets, what is missing, what is the same."""

import random
from typing import Final

from tests.bench.compose.case import Case, Fact, Part, asking, politely, say
from tests.bench.compose.exercises import nickname

ONE_LEG: Final = {
    "A": ("sl_rdl", "split_squat", "step_up_low", "single_leg_calf_raise"),
    "B": ("bulgarian_split_squat_loaded", "sl_rdl_loaded", "lateral_step_down"),
    "Q": ("bulgarian_split_squat_loaded", "lateral_step_down", "single_leg_calf_raise"),
}
TWO_LEGS: Final = {"B": ("glute_bridge", "hip_thrust"), "Q": ("glute_bridge",)}
HOLDS: Final = {"C": ("side_plank",), "P": ("balance_eyes_open",)}
EACH: Final = (
    "<each|each leg|both sides|per leg|both legs|each side|ea|per side|both|on each leg|each way|l and r|on both sides>"
)
LOADS: Final = (
    ("<with|holding|w|using|at|@> <{kg}kg|{kg} kg|{kg} kilos|a {kg}kg dumbbell|a {kg}kg kettlebell|a {kg}kg db>", 1.0),
    ("<with|holding|w|using|at> <{kg}lb|{kg} lbs|{kg} pounds|a {kg}lb dumbbell|a {kg} lb kb>", 0.45359237),
)
NUMBERED: Final = (
    "{name} set 1 {a} set 2 {b} {each}",
    "{name} {each}: set 1 {a}, set 2 {b}",
    "{name} first set {a}, second {b}, {each}",
    "{name} {a} then {b} {each}",
    "{name} {a} first set, {b} second set, {each}",
    "{name} {each} {a} and then {b}",
    "{name}: {a}, {b} {each}",
    "{name} set one {a}, set two {b}, {each}",
    "{name} {each} set 1: {a}, set 2: {b}",
    "{name} 1st set {a} 2nd set {b} {each}",
    "{name} {a} and {b} {each}",
)
WEAKER: Final = (
    "{name} {a} left, {b} right",
    "{name} left {a}, right {b}",
    "{name} {a} on the left and {b} on the right",
    "{name} {a} left but only {b} right",
    "{name} left leg {a}, right leg only {b}",
    "{name} l {a} r {b}",
    "{name}: left {a}, right managed {b}",
    "{name} {a} l / {b} r",
    "{name} left got {a}, right got {b}",
    "{name} {b} right, {a} left",
)
PROSE_HOLDS: Final = (
    "{name} <held|held it for|> {t} <seconds|secs|s|sec> {n} times {each}",
    "{name} {n} x {t}s {each}",
    "{name} {n} holds of {t} seconds {each}",
    "held {name} for {t} seconds, {n} times, {each}",
    "{name} {n} sets of {t} seconds {each}",
    "{n} x {t} sec {name} {each}",
    "{name} {n}x{t}s {each}",
    "{name} {t}s and {t}s {each}",
    "{name} {t} secs x {n} {each}",
    "{name}: {t}s, {t}s {each}",
    "{name} {each} {t} + {t} seconds",
)
DITTO: Final = (
    (
        "{name} left {a}, <same on the right|right the same|same other side|right ditto|same right|and the same on "
        "the right|"
        "other side same|other leg the same|right identical|ditto on the right>"
    ),
    (
        "{name} {a} left, <same right|ditto right|right same|same on the other side|and same on the right leg|other "
        "leg same>"
    ),
)
RATED: Final = "< rpe {n}| @{n}| @ {n}| at rpe {n}|, rpe {n}| rpe{n}| (rpe {n})>"
FORMS: Final = {
    "clean": "<, clean|, all clean|, clean form|, nice and clean>",
    "wobble": "<, wobbly|, bit wobbly|, a bit of wobble>",
}
NO_LEG: Final = (
    "{name} {a}",
    "did {name} {a}",
    "{name}: {a}",
    "{a} {name}",
    "got {a} on the {name}",
    "{name} were {a}",
)
NO_NAME: Final = ("{a} {each}", "did {a} {each}", "{a} today, {each}", "managed {a} {each}", "got {a} {each}")


def sets(dice: random.Random) -> Case:
    """Compose one or two exercises with their sets."""
    session = dice.choice(sorted(ONE_LEG))
    makers = (_loaded, _numbered, _by_leg, _ditto, _two_legs, _rated)
    if dice.random() < 0.1:
        return _missing(dice, session)
    if dice.random() < 0.12:
        return _held(dice)
    first = dice.choice(makers)(dice, session)
    parts = [first]
    if dice.random() < 0.4:
        other = dice.choice(makers)(dice, session)
        parts += [other] if other.facts[0]["exercise"] != first.facts[0]["exercise"] else []
    joint = dice.choice((", ", ". ", "; ", "\n", " and "))
    facts = tuple(fact for part in parts for fact in part.facts)
    last = facts[-1].get("may", {}).get("rpe")
    return Case(
        politely(dice, joint.join(part.text for part in parts)),
        "session",
        session,
        facts,
        optional_facts=({"kind": "rpe", "rpe": last},) if last else (),
    )


def _reps(dice: random.Random) -> tuple[str, list[int]]:
    n, count = dice.choice((6, 8, 10, 12)), dice.choice((2, 3))
    if dice.random() < 0.5:
        return say(
            dice,
            "<{c}x{n}|{c} x {n}|{c} sets of {n}|{n} x{c} sets|{c}*{n}>".replace("|{n} x{c} sets", ""),
            c=count,
            n=n,
        ), [n] * count
    reps = [n] * (count - 1) + [n - dice.choice((0, 1, 2))]
    return dice.choice((" ", "/", ",", ", ", " then ", "-")).join(map(str, reps)), reps


def _one(dice: random.Random, session: str) -> tuple[str, Fact]:
    exercise = dice.choice(ONE_LEG[session])
    return nickname(dice, exercise), {"kind": "sets", "exercise": exercise, "leg": "both"}


def _loaded(dice: random.Random, session: str) -> Part:
    (name, fact), (reps, amounts) = _one(dice, session), _reps(dice)
    form, unit = dice.choice(LOADS)
    kg = dice.choice((5, 8, 10, 12, 16, 20))
    load, each = say(dice, form, kg=kg), say(dice, EACH)
    text = say(
        dice,
        "<{name} {reps} {each} {load}|{name} {load} {reps} {each}|{name} {load}, {reps} {each}|{name}: {reps} "
        "{each}, {load}>",
        name=name,
        reps=reps,
        each=each,
        load=load,
    )
    return Part(text, ({**fact, "reps": amounts, "load_kg": round(kg * unit, 2)},))


def _numbered(dice: random.Random, session: str) -> Part:
    name, fact = _one(dice, session)
    a = dice.choice((8, 10, 12))
    b = a - dice.choice((0, 1, 2))
    text = say(dice, dice.choice(NUMBERED), name=name, a=a, b=b, each=say(dice, EACH))
    return Part(text, ({**fact, "reps": [a, b]},))


def _by_leg(dice: random.Random, session: str) -> Part:
    (name, fact), (left, l_reps), (right, r_reps) = _one(dice, session), _reps(dice), _reps(dice)
    text = say(dice, dice.choice(WEAKER), name=name, a=left, b=right)
    return Part(text, ({**fact, "leg": "left", "reps": l_reps}, {**fact, "leg": "right", "reps": r_reps}))


def _ditto(dice: random.Random, session: str) -> Part:
    (name, fact), (reps, amounts) = _one(dice, session), _reps(dice)
    return Part(say(dice, dice.choice(DITTO), name=name, a=reps), ({**fact, "reps": amounts},))


def _two_legs(dice: random.Random, session: str) -> Part:
    if session not in TWO_LEGS:
        return _numbered(dice, session)
    exercise = dice.choice(TWO_LEGS[session])
    reps, amounts = _reps(dice)
    text = say(dice, "<{name} {reps}|{name}: {reps}|did {name} {reps}>", name=nickname(dice, exercise), reps=reps)
    return Part(text, ({"kind": "sets", "exercise": exercise, "reps": amounts},))


def _rated(dice: random.Random, session: str) -> Part:
    (name, fact), (reps, amounts), n = _one(dice, session), _reps(dice), dice.choice((5, 6, 7, 8))
    text = f"{name} {reps} {say(dice, EACH)}"
    if dice.random() < 0.6:
        return Part(
            text + say(dice, "x" + RATED, n=n)[1:],
            ({**fact, "reps": amounts, "may": {"rpe": n}},),
        )
    form = dice.choice(sorted(FORMS))
    return Part(text + say(dice, FORMS[form]), ({**fact, "reps": amounts, "may": {"form": form}},))


def _held(dice: random.Random) -> Case:
    session = dice.choice(sorted(HOLDS))
    exercise, t = dice.choice(HOLDS[session]), dice.choice((20, 25, 30, 40))
    text = say(dice, dice.choice(PROSE_HOLDS), name=nickname(dice, exercise), t=t, n=2, each=say(dice, EACH))
    return Case(
        politely(dice, text),
        "session",
        session,
        ({"kind": "sets", "exercise": exercise, "leg": "both", "seconds": [t, t]},),
    )


def _missing(dice: random.Random, session: str) -> Case:
    (name, fact), (reps, amounts) = _one(dice, session), _reps(dice)
    if dice.random() < 0.5:
        told = {**fact, "reps": amounts}
        told.pop("leg")
        text = say(dice, dice.choice(NO_LEG), name=name, a=reps)
        return Case(
            politely(dice, text),
            "session",
            session,
            (told,),
            (asking("sets", "leg"),),
            accept=({"facts": [], "questions": [asking("sets", "leg")]},),
        )
    text = say(dice, dice.choice(NO_NAME), a=reps, each=say(dice, EACH))
    nameless = {"kind": "sets", "reps": amounts, "leg": "both"}
    return Case(
        politely(dice, text),
        "session",
        session,
        (),
        (asking("sets", "exercise"),),
        accept=({"facts": [nameless], "questions": [asking("sets", "exercise")]},),
        optional_questions="any",
    )
