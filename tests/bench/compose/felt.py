"""Replies about what hurts and what is sore: what kind, when, with a limp, at several places, before and now."""

import random
from typing import Final

from tests.bench.compose.case import Case, Fact, answer, asking, politely, say

PLACES: Final = {"knee": "knee", "hip": "hip", "ankle": "ankle", "achilles": "achilles", "calf": "calf", "shin": "shin"}
SCORE: Final = "<{n}|{n}/10|a {n}|{n} out of 10|about {n}|maybe a {n}|{n} or so|at {n}|around a {n}>"
TYPES: Final = {
    "sharp": "<sharp|sharp pain|stabbing|sharp twinge|stabbing pain|really sharp|a sharp one>",
    "ache": "<dull ache|achy|aching|just an ache|a dull ache|more of an ache|dull aching>",
}
TIMES: Final = {
    "morning": "<in the morning|first thing|when i get up|getting out of bed|on waking|first thing in the morning|"
    "this morning|in the mornings>",
    "during": "<during the session|while training|during the step ups|during the exercises|mid set>",
    "running": "<when i run|when running|while running|on the run|during my run|on runs|only when running>",
}
LIMPS: Final = "<limping|limping a bit|walking with a limp|had to limp|i'm limping|limped home|with a limp>"
HEADS: Final = (
    "{leg} {r} {s}",
    "{leg} {r} pain {s}",
    "{r} {s} on the {leg}",
    "my {leg} {r} is at {s}",
    "{s} in my {leg} {r}",
    "pain in the {leg} {r}, {s}",
    "{leg} {r} hurts, {s}",
    "{leg} {r} is {s}",
    "{leg} {r}: {s}",
    "{r} ({leg}) {s}",
    "pain {s} in my {leg} {r}",
    "{leg} {r} hurts about {s}",
    "{leg} {r} was {s}",
)
CHANGED: Final = (
    "{leg} {r} was {b}, now {a}",
    "{leg} {r} was a {b} yesterday, {a} today",
    "{leg} {r} {a}, was {b}",
    "{leg} {r} down from {b} to {a}",
    "{leg} {r} {a} now, {b} yesterday",
    "{leg} {r} was {b} now {a}",
    "{leg} {r} went from {b} to {a}",
    "{leg} {r} {a}, down from {b}",
    "{leg} {r} {b} yesterday but {a} today",
    "{leg} {r} better, {a}",
    "{leg} {r} better today, a {a}",
    "{leg} {r} still a {a}",
    "{leg} {r} {a} now",
)
SIDES: Final = (
    "{r} {x} left {y} right",
    "left {r} {x}, right {r} {y}",
    "{r}s {x} left, {y} right",
    "{r}s: left {x}, right {y}",
    "left {r} {x}, right one {y}",
    "left {r} {x} right {y}",
    "both {r}s, left {x} right {y}",
    "{r} left {x} right {y}",
    "{x} in the left {r}, {y} in the right",
    "left {r} {x} and the right {y}",
    "left {r} is a {x}, right is a {y}",
    "{x} left {r}, {y} right {r}",
    "{r}s hurt, left {x}, right {y}",
    "L {r} {x} R {r} {y}",
)
NONE: Final = (
    "<no pain|none|nothing|zero|no|nope|all good|no pain at all|0|nothing hurts|pain free|0/10|no pain today|nada|"
    "nothing to report|no aches or pains|none at all|nope all good|nothing at all|nil|zero pain|all fine|no niggles>"
)
BARE: Final = (
    "<{leg} {r} hurts|{leg} {r} is a bit niggly|pain in my {leg} {r}|{leg} {r} is painful|{leg} {r} hurts a bit|"
    "my {leg} {r} hurts|{leg} {r} is hurting|some pain in the {leg} {r}|{leg} {r} pain>"
)
SORES: Final = {"quad": "quads", "calf": "calves", "hamstring": "<hamstrings|hammies|hams>", "glute": "glutes"}
SORE_WORDS: Final = (
    (
        "{r} <are sore|sore|a bit sore|very sore|pretty sore|are killing me|feel tight|are stiff|still sore|wrecked|"
        "are really sore|quite sore|super sore|aching|tender|are smashed>"
    ),
    "<sore|really sore|bit sore in the|stiff|tight|doms in the> {r}",
)
BOTH: Final = (
    "both {r} {s}",
    "{r} both {s}",
    "{r} {s} both legs",
    "{r} {s} both sides",
    "{s} in both {r}",
    "both my {r} are {s}",
    "{r} {s} on both sides",
    "{r} on both legs {s}",
    "{s} both {r}",
)
ALL_OVER: Final = (
    "<legs {s}|{s}|soreness {s}|legs are {s}|overall {s}|general soreness {s}|{s} in the legs|legs sore {s}|{s} sore>"
)


def pain(dice: random.Random) -> Case:
    """Compose an answer to the question what hurts."""
    which = dice.random()
    region, leg, n = dice.choice(sorted(PLACES)), dice.choice(("left", "right")), dice.randrange(1, 6)
    fact: Fact = {"kind": "pain", "score": n, "region": region, "leg": leg}
    if which < 0.45:
        return _described(dice, fact)
    if which < 0.6:
        text = say(dice, dice.choice(CHANGED), leg=leg, r=region, a=n, b=n + dice.randrange(1, 4))
        return _case(dice, text, fact)
    if which < 0.78 and region != "achilles":
        x, y = dice.sample(range(1, 7), 2)
        both = ({**fact, "leg": "left", "score": x}, {**fact, "leg": "right", "score": y})
        return _case(dice, say(dice, dice.choice(SIDES), r=region, x=x, y=y).replace("calfs", "calves"), *both)
    if which < 0.9:
        return Case(politely(dice, say(dice, NONE)), "pain", None, ({"kind": "pain", "score": 0},))
    told = {name: value for name, value in fact.items() if name != "score"}
    return Case(
        politely(dice, say(dice, BARE, leg=leg, r=region)),
        "pain",
        None,
        (told,),
        (asking("pain", "score"),),
        accept=(answer((), ("pain", "score")),),
        optional_questions=(asking("red_flag"),),
    )


def _described(dice: random.Random, fact: Fact) -> Case:
    """Say a pain with what kind it is, when it is felt and whether one limps, in any order."""
    head = say(dice, dice.choice(HEADS), leg=fact["leg"], r=fact["region"], s=say(dice, SCORE, n=fact["score"]))
    more: list[str] = []
    told = dict(fact)
    if dice.random() < 0.5:
        told["type"] = dice.choice(sorted(TYPES))
        more.append(say(dice, TYPES[told["type"]]))
    if dice.random() < 0.5:
        told["when"] = dice.choice(sorted(TIMES))
        more.append(say(dice, TIMES[told["when"]]))
    if dice.random() < 0.15:
        told["limp"] = True
        more.append(say(dice, LIMPS))
    dice.shuffle(more)
    text = dice.choice((", ", ", ", " - ", ". ")).join([head, *more])
    if len(more) == 1 and dice.random() < 0.3:
        text = f"{more[0]}, {head}"
    return _case(dice, text, told)


def _case(dice: random.Random, text: str, *facts: Fact) -> Case:
    return Case(politely(dice, text), "pain", None, facts, optional_questions=(asking("red_flag"),))


def soreness(dice: random.Random) -> Case:
    """Compose an answer to the question what is sore."""
    which, region, n = dice.random(), dice.choice(sorted(SORES)), dice.randrange(1, 9)
    name, score = say(dice, SORES[region]), say(dice, SCORE, n=n)
    fact: Fact = {"kind": "soreness", "score": n, "region": region}
    if which < 0.3:
        text = say(dice, dice.choice(SORE_WORDS), r=name)
        vague = {**fact, "score": {"min": 1, "max": 10, "or_ask": True}, "may": {"leg": "both"}}
        return Case(politely(dice, text), "soreness", None, (vague,), accept=(answer((), ("soreness", "score")),))
    if which < 0.5:
        text = say(dice, dice.choice(BOTH), r=name, s=score)
        return Case(politely(dice, text), "soreness", None, ({**fact, "leg": "both"},))
    if which < 0.65:
        text = say(dice, ALL_OVER, s=score)
        return Case(politely(dice, text), "soreness", None, ({"kind": "soreness", "score": n},))
    if which < 0.85:
        x, y = dice.sample(range(1, 8), 2)
        text = say(dice, dice.choice(SIDES), r=region, x=x, y=y).replace("calfs", "calves").replace("hurt,", "sore,")
        both = ({**fact, "leg": "left", "score": x}, {**fact, "leg": "right", "score": y})
        return Case(politely(dice, text), "soreness", None, both)
    none = ({"kind": "soreness", "score": 0},)
    return Case(
        politely(dice, say(dice, NONE)), "soreness", None, none, accept=(answer(({"kind": "pain", "score": 0},)),)
    )
