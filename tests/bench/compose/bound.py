"""Replies in which several things have their own side and number, in every order and with every sign between."""

import random
from typing import Final

from core.reading import Asked
from tests.bench.compose.case import Case, Fact, Part, say
from tests.bench.compose.exercises import nickname

JOINTS: Final = (", ", ", ", " and ", "; ", ". ", "\n", ", and ", " - ", " + ", ", also ")
REGIONS: Final = {
    "calf": ("calf", "calves"),
    "quad": ("quad", "quads"),
    "hamstring": ("hamstring", "hamstrings"),
    "glute": ("glute", "glutes"),
    "knee": ("knee", "knees"),
    "hip": ("hip", "hips"),
    "ankle": ("ankle", "ankles"),
    "achilles": ("achilles", "both achilles"),
}
SCORE: Final = "<{n}|{n}|{n}/10|a {n}|about {n}|{n} out of 10|is {n}|is a {n}|at {n}|maybe {n}|= {n}|: {n}>"
SIDED: Final = (
    "<{leg} {r} {s}|{leg} {r} {s}|{r} {leg} {s}|{r} {s} {leg}|{r} ({leg}) {s}|{r} {s} on the {leg}|"
    "{r} on the {leg} {s}|my {leg} {r} {s}|{n} in the {leg} {r}|{n} {leg} {r}|{leg} {r}, {n}>"
)
UNSIDED: Final = "<{r} {s}|{r} {s}|{n} {r}|{r}, {n}|my {r} {s}>"
EXERCISES: Final = {
    "P": ("sl_rdl", "step_up_low", "split_squat"),
    "Q": ("bulgarian_split_squat_loaded", "lateral_step_down", "single_leg_calf_raise"),
}
BOTH: Final = "<each|each leg|both sides|per leg|both legs|each side|l+r|ea|per side|both>"
LEGS: Final = {
    "left": ("left", "l", "L", "on the left", "left leg"),
    "right": ("right", "r", "R", "on the right", "right leg"),
}
ONE_LEG: Final = ("{name} {leg} {reps}", "{name} {reps} {leg}", "{name}: {leg} {reps}", "{reps} {leg} {name}")
BOTH_LEGS: Final = ("{name} {reps} {leg}", "{name}: {reps} {leg}", "{name} {leg} {reps}", "{reps} {leg} {name}")
TWO_LEGS: Final = (
    "{name} {l} {left} {r} {right}",
    "{name} {l} {left}, {r} {right}",
    "{name} {left} {l} {right} {r}",
    "{name} {left} {l}, {right} {r}",
    "{name}: {left} {l} and {right} {r}",
    "{name} {l} {left} / {r} {right}",
    "{left} {l} {right} {r} {name}",
)
WITH: Final = "< with {kg}kg| {kg} kg| @ {kg}kg|, {kg}kg| holding {kg} kg>"
RPE: Final = "<rpe {n}|effort {n}|rpe: {n}|felt like a {n}|rpe was {n}>"
SLEEP: Final = "<slept {n}|slept {n}h|{n} hours sleep|sleep {n}h|{n}h sleep>"
MINUTES: Final = "<{n} min|took {n} minutes|{n} mins|took me {n} min>"
NO_PAIN: Final = "<no pain|zero pain|pain 0|nothing hurts>"
RUN: Final = "<ran {n}k easy|easy {n}k|{n} km easy run>"
MENTION: Final = "<{leg} {r} {word} {n}|{leg} {r} {n} {word}|{r} {word} {n} {leg}|{leg} {r} {word} {n}/10>"
MOST_BESIDE: Final = (1, 2, 2, 3)


def places(dice: random.Random) -> Case:
    """Compose one or two places with their scores, sore or painful."""
    kinds: tuple[Asked, ...] = ("soreness", "pain")
    kind = dice.choice(kinds)
    parts = [_place(dice, kind, region) for region in dice.sample(sorted(REGIONS), dice.choice((1, 2, 2)))]
    return _case(dice, parts, kind, None)


def sets(dice: random.Random) -> Case:
    """Compose the sets of one or two exercises, each with its sides."""
    session, named_first = dice.choice(sorted(EXERCISES)), dice.random() < 0.75
    chosen = dice.sample(EXERCISES[session], dice.choice((1, 2, 2)))
    return _case(dice, [_sets(dice, exercise, named_first) for exercise in chosen], "session", session)


def mixed(dice: random.Random) -> Case:
    """Compose a session with what else there is to tell of it and of the day."""
    session, named_first = dice.choice(sorted(EXERCISES)), dice.random() < 0.75
    done = Part(say(dice, "<all done|done|did everything|session done>"), ({"kind": "done"},))
    head = dice.choice((done, _sets(dice, dice.choice(EXERCISES[session]), named_first)))
    chosen = dice.sample(_beside(dice), dice.choice(MOST_BESIDE))
    kinds = [part.facts[0]["kind"] for part in chosen]
    if "run" in kinds:
        # "Easy 8k, 40 min": the minutes of the run.
        chosen = [part for part in chosen if part.facts[0]["kind"] != "minutes"]
    if any(part.facts[0].get("score") == 0 for part in chosen):
        chosen = [part for part in chosen if part.facts[0]["kind"] != "pain" or part.facts[0]["score"] == 0]
    return _case(dice, [head, *chosen] if dice.random() < 0.7 else [*chosen, head], "session", session)


def _case(dice: random.Random, parts: list[Part], asked: Asked, session: str | None) -> Case:
    text = dice.choice(JOINTS).join(part.text for part in parts)
    return Case(text, asked, session, tuple(fact for part in parts for fact in part.facts))


def _place(dice: random.Random, kind: str, region: str) -> Part:
    n = dice.randrange(1, 7)
    leg = dice.choice(("left", "right", None)) if kind == "soreness" else dice.choice(("left", "right"))
    form = SIDED if leg else UNSIDED
    text = say(dice, form, leg=leg, r=REGIONS[region][leg is None], n=n, s=say(dice, SCORE, n=n))
    fact: Fact = {"kind": kind, "score": n, "region": region}
    return Part(text, ({**fact, "leg": leg} if leg else {**fact, "may": {"leg": "both"}},))


def _sets(dice: random.Random, exercise: str, named_first: bool) -> Part:
    """Say the sets of an exercise; nobody changes within a message whether the name stands first."""
    name, fact = nickname(dice, exercise), {"kind": "sets", "exercise": exercise}
    which, (reps, written) = dice.randrange(4), _reps(dice)
    if which == 0:
        (others, others_written), n = _reps(dice), dice.randrange(3)
        slots = {"l": LEGS["left"][n], "r": LEGS["right"][n], "left": written, "right": others_written}
        text = _form(dice, TWO_LEGS, named_first).format(name=name, **slots)
        return Part(text, ({**fact, "leg": "left", "reps": reps}, {**fact, "leg": "right", "reps": others}))
    if which == 1:
        leg = dice.choice(("left", "right"))
        text = _form(dice, ONE_LEG, named_first).format(name=name, leg=dice.choice(LEGS[leg]), reps=written)
        return Part(text, ({**fact, "leg": leg, "reps": reps},))
    text = _form(dice, BOTH_LEGS, named_first).format(name=name, reps=written, leg=say(dice, BOTH))
    both: Fact = {**fact, "leg": "both", "reps": reps}
    if which == 2:
        return Part(text, (both,))
    kg = dice.choice((4, 6, 8, 12, 16))
    return Part(text + say(dice, "x" + WITH, kg=kg)[1:], ({**both, "load_kg": kg},))


def _form(dice: random.Random, forms: tuple[str, ...], named_first: bool) -> str:
    return dice.choice([form for form in forms if form.startswith("{name}") == named_first])


def _reps(dice: random.Random) -> tuple[list[int], str]:
    first, count = dice.choice((6, 8, 10, 12)), dice.choice((2, 3))
    if dice.random() < 0.4:
        return [first] * count, say(dice, "<{c}x{n}|{c} x {n}|{c} sets of {n}|{c}*{n}>", c=count, n=first)
    amounts = [first] * (count - 1) + [first - dice.choice((0, 0, 1, 2))]
    return amounts, dice.choice((" ", "/", ",", ", ", "-", " then ", "+")).join(map(str, amounts))


def _beside(dice: random.Random) -> list[Part]:
    told: tuple[tuple[str, str, str, tuple[float, ...]], ...] = (
        (RPE, "rpe", "rpe", (5, 6, 7, 8)),
        (SLEEP, "sleep", "hours", (5, 6, 7, 7.5, 8)),
        (MINUTES, "minutes", "minutes", (18, 25, 32, 40)),
        (NO_PAIN, "pain", "score", (0,)),
    )
    parts = []
    for form, kind, field, values in told:
        n = dice.choice(values)
        parts.append(Part(say(dice, form, n=n), ({"kind": kind, field: n},)))
    km = dice.choice((5, 8, 10))
    run = Part(say(dice, RUN, n=km), ({"kind": "run", "run": "easy", "distance_km": km},))
    return [*parts, run, _mention(dice, "soreness"), _mention(dice, "pain")]


def _mention(dice: random.Random, kind: str) -> Part:
    region = dice.choice(("calf", "quad", "hamstring") if kind == "soreness" else ("knee", "hip", "ankle"))
    n, leg = dice.randrange(1, 6), dice.choice(("left", "right"))
    word = dice.choice(("sore", "soreness") if kind == "soreness" else ("pain", "hurts"))
    text = say(dice, MENTION, leg=leg, r=region, word=word, n=n)
    return Part(text, ({"kind": kind, "score": n, "region": region, "leg": leg},))
