"""What the athletes of `stress_twins` tell: each thing in several words that must come to the same."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from tests.dice import Dice

NONE: Final = ("[None of these]", "none", "nope nothin", "no", "nothing like that", "none of those, thankfully")
ONBOARDING: Final[dict[str, tuple[tuple[str, ...], ...]]] = {
    "who": (("Anna, 34", "I'm Anna and I am 34 years old", "anna 34"), ("Bo, 61", "my name is Bo, I'm 61")),
    "body": (NONE,),
    "legs": (NONE,),
    "level": (
        ("[☐ Squat clean] [☐ Lunge clean] [☐ Hinge clean] [New to it]", "new to it, all three are clean"),
        ("[☐ Squat clean] [☐ Lunge clean] [☐ Hinge clean] [Some months]", "some months, all three clean"),
        ("[☐ Squat clean] [☐ Lunge clean] [☐ Hinge clean] [A year or more]", "over a year now, all clean"),
        ("[New to it]", "never done it", "complete beginner", "new"),
    ),
    "runs": (
        ("tue intervals 6pm 60min, thu easy 7am, sun long 9am",
         "tuesday intervals at 18:00 for 60 min, thursday easy at 7am, sunday long run 9am"),
        ("wed tempo 18:30, sat long 8am", "saturday long run at 8 in the morning, wednesday tempo 6:30pm"),
        ("mon easy 7am, wed easy 7am, fri easy 7am, sun long 10am", "easy mon wed fri at 7am, long on sunday at 10am"),
    ),
    "distance": (
        ("30 km", "30", "about 30 km a week", "30k"), ("55 km", "55 km per week"),
        ("20 miles", "20 mi", "about 20 miles a week"),
    ),
    "kit": (
        ("[☐ Dumbbell] [☐ Step] [That is all]", "dumbbells and a step", "a step, dumbells"),
        ("nothing", "none", "no equipment at all"),
        ("[☐ Step] [That is all]", "just a step", "only a step"),
    ),
    "weights": (("10 and 15 lb", "10 lb, 15 lb", "a 10 and a 15 pound one"),
                ("5 and 8 kg", "5kg, 8kg", "a 5 kg and an 8 kg one"), ("[Not sure]", "no idea", "not sure")),
    "mass": (("150 lb", "150 pounds", "i weigh 150 lbs"),
             ("70 kg", "70kg", "i weigh 70 kg"), ("[Leave out]", "rather not say", "skip")),
    "minutes": (("[45]", "45", "45 minutes", "45 min"), ("[30]", "half an hour", "30 mins")),
    "leg": (("[Right]", "right", "my right leg is weaker", "the right one"), ("[Not sure]", "not sure", "no idea")),
    "race": (("[No race]", "none", "no race planned", "nope"), ("10k on 20 march 2027", "10 km, 20.03.2027")),
    "hour": (("[07:00]", "7am", "at seven in the morning", "7:00"),),
    "zone": (("Berlin", "I live in Berlin", "Europe/Berlin"), ("New York", "new york city"), ("London", "london, uk")),
}  # fmt: skip
"""For each question answers, and for each answer ways to give it."""
CHATTER: Final = (
    "why", "what if i skip friday?", "how is my knee?", "thanks!", "what is rpe?", "week", "what does clean mean?",
    "today", "what was my rdl last time?", "will this help my marathon?", "lol ok", "why not more?",
    "it's raining here", "how long does a session take?", "what if my knee hurts 7?", "can i run tomorrow?",
    "my dog was watching me",
    "what if i am ill tomorrow?", "who are you?", "what is a hinge?", "/help", "/why", "progress",
)  # fmt: skip
"""What tells nothing of the athlete."""


@dataclass(frozen=True)
class Clause:
    """Tell one thing in several ways; `slip` is it told wrong, with the correction behind it."""

    key: str
    ways: tuple[str, ...]
    slip: tuple[str, str] | None = None


@dataclass(frozen=True)
class Tale:
    """Hold what one moment has to tell: by buttons, or clause by clause; `answers` are to what is asked."""

    name: str
    taps: tuple[str, ...]
    clauses: tuple[Clause, ...]
    answers: dict[str, str] = field(default_factory=dict)
    extra: tuple[Clause, ...] = ()


PAINS: Final = (
    ("knee", "left", 3, "dull ache"), ("calf", "right", 2, "dull ache"), ("knee", "right", 6, "sharp"),
    ("achilles", "left", 4, "dull ache"), ("hamstring", "right", 1, "dull ache"), ("hip", "left", 5, "sharp"),
)  # fmt: skip
TYPES: Final = {"dull ache": "Dull ache", "sharp": "Sharp"}
WORSE: Final[tuple[tuple[str, str, str], ...]] = (
    ("pain", "my left knee hurts 6, sharp", "knee"), ("pain", "right achilles 5/10, sharp", "achilles"),
    ("pain", "got a sharp pain in my right calf, 7 of 10", "calf"), ("illness", "I have a fever", "ill"),
    ("illness", "came down with the flu", "ill"), ("soreness", "my calves are really sore, 8/10", "calf"),
    ("soreness", "quads sore 7", "quad"), ("sleep", "slept only 4 hours", "4"), ("sleep", "only got 4 h of sleep", "4"),
    ("red_flag", "chest pain when I climb stairs", "emergency"), ("pain", "lower back pain 6, sharp", "lower_back"),
    ("red_flag", "my calf is hot, swollen and red", ""), ("pain", "left foot hurts at night, 4/10, dull ache", "foot"),
)  # fmt: skip
"""What never makes a week harder, and may not be lost wherever it stands: kind, words, what the entry holds."""


def _effort(effort: int) -> Clause:
    other = effort - 2 if effort > 6 else effort + 2
    ways = (f"rpe {effort}", f"effort {effort}", f"{effort}/10 effort", f"rpe was {effort}", f"RPE{effort}")
    fixes = (f"sorry, rpe {effort}", f"no, rpe was {effort}", f"oops I meant rpe {effort}", f"actually effort {effort}")
    return Clause("effort", ways, (f"rpe {other}", fixes[effort % 4]))


def _pain(dice: Dice, when: str = "") -> tuple[Clause, dict[str, str]]:
    if dice.chance(65):
        return Clause("pain", ("no pain", "nothing hurt", "pain free", "no pain at all")), {"hurt": "[No pain]"}
    region, leg, score, kind = dice.choose(PAINS)
    place, other = f"{leg} {region}", f"{'right' if leg == 'left' else 'left'} {region}"
    ways = (
        f"{place} {score}/10 {kind}", f"my {place} hurt {score}, {kind}", f"{place} pain {score} of 10, {kind}",
        f"pain {score} in my {place}, {kind}",
    )  # fmt: skip
    slip = (f"{other} pain {score}, {kind}", f"sorry, it was my {place}")
    label = {"achilles": "Achilles"}.get(region, region)
    told = {
        "hurt": "[Something hurt]",
        "score": f"[{score}]",
        "region": f"[{label}]",
        "leg": f"[{leg}]",
        "type": f"[{TYPES[kind]}]",
    }
    return Clause("pain", ways, slip), told


def beside(dice: Dice) -> Iterable[Clause]:
    if dice.chance(25):
        yield Clause("sleep", ("slept 6 h", "6 hours of sleep last night", "slept 6h"), ("slept 5 h", "no, slept 6 h"))
    if dice.chance(25):
        km = dice.choose((5, 8, 12))
        yield Clause("run", (f"ran {km} km easy", f"easy run {km} km", f"{km} km easy run this morning"))


def done(dice: Dice) -> Tale:
    """Tell of a session as planned: effort, form and what hurt."""
    effort = dice.between(5, 9)
    pain, answers = _pain(dice)
    whole = Clause(
        "done", ("all done", "done as planned", "did everything as planned", "finished it all", "all sets done")
    )
    form = Clause("form", ("clean", "form was clean", "all clean", "good form"))
    answers |= {"rpe": f"[{effort}]", "form": "[Clean]"}
    return Tale(
        "done", ("[Done as planned, clean]",), (whole, _effort(effort), form, pain), answers, tuple(beside(dice))
    )


def partly(dice: Dice, names: tuple[str, ...], sets: int, amount: int) -> Tale:
    """Tell of a session whose first exercise fell short, or was left out; the rest went as planned."""
    effort = dice.between(6, 9)
    pain, answers = _pain(dice)
    first, rest = names[0], len(names) - 1
    answers |= {"rpe": f"[{effort}]", "form": "[Clean]", "rest": "no, the rest as planned"}
    plan = ("[As planned, clean]",) * rest
    if dice.chance(50):
        whole = Clause(
            "done",
            (
                f"did everything except the {first}",
                f"all done but the {first}",
                f"skipped the {first}, rest as planned",
                f"no {first} today, everything else done",
                f"left out the {first}, did the rest as planned",
            ),
        )
        return Tale("left out", ("[It went differently]", "[Not done]", *plan), (whole, _effort(effort), pain), answers)
    less = "/".join([str(amount)] * (sets - 1) + [str(max(1, amount - 3))])
    plain = less.replace("/", " ")
    whole = Clause(
        "done",
        (
            f"{first} {less} each leg, rest as planned",
            f"{first} {plain} left, {plain} right, everything else as planned",
            f"{first}: left {less}, right {less}. rest as planned",
            f"rest as planned, {first} {less} on both legs",
        ),
    )
    return Tale("short", (), (whole, _effort(effort), Clause("form", ("clean", "all clean")), pain), answers)


SKIPS: Final = {
    "busy": ("too busy", "work ran late", "no time"), "tired": ("too tired", "exhausted"),
    "travel": ("travelling", "on a trip"),
}  # fmt: skip


def skipped(dice: Dice) -> Tale:
    """Tell of a session that is left out, and why."""
    reason = dice.choose(tuple(SKIPS))
    why = dice.choose(SKIPS[reason])
    ways = (
        f"skip today, {why}",
        f"skipping tonight, {why}",
        f"can't train today, {why}",
        f"no training today, {why}",
        f"{why} today, skip it",
    )
    return Tale(
        "skip", ("[Skip]", f"[{reason.capitalize()}]"), (Clause("skip", ways),), {"skip": f"[{reason.capitalize()}]"}
    )


PLACES: Final = {"calf": "[calf]", "quads": "[thigh front]", "hamstrings": "[hamstring]"}


def sore(dice: Dice) -> Tale:
    """Tell how sore the legs are, with where it is much."""
    score = dice.choose((0, 1, 2, 3, 5, 6, 8))
    wrong = score + 2
    if score < 4:
        ways = (f"{score}", f"soreness {score}", f"legs {score}/10", f"soreness {score} of 10", f"sore {score}")
        clause = Clause(
            "soreness", ways, (f"{wrong}" if wrong < 4 else f"soreness {wrong} in my legs", f"no, soreness {score}")
        )
        return Tale(
            "sore",
            (f"[{score}]",),
            (clause,),
            {"sore": f"[{score}]", "place": "[legs in general]"},
            tuple(beside(dice)),
        )
    place = dice.choose(tuple(PLACES))
    ways = (
        f"{place} sore {score}",
        f"soreness {score} in my {place}",
        f"{score}, mostly {place}",
        f"my {place} {score}/10 sore",
    )
    clause = Clause("soreness", ways, (f"soreness {wrong} in my {place}", f"sorry, soreness {score} in my {place}"))
    return Tale(
        "sore",
        (f"[{score}]", PLACES[place]),
        (clause,),
        {"sore": f"[{score}]", "place": PLACES[place]},
        tuple(beside(dice)),
    )
