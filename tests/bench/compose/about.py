"""What else is told in the same message: effort, time, sleep, places that hurt or are sore."""

import random
from collections.abc import Callable

from tests.bench.compose.case import Part, say

SORE_PLACES = {"calf": "calf", "quad": "quad", "hamstring": "<hamstring|hammy>", "glute": "glute"}
PAIN_PLACES = {"knee": "knee", "hip": "hip", "ankle": "ankle", "achilles": "achilles", "foot": "foot"}


def effort(dice: random.Random) -> Part:
    """Say how hard the session was."""
    rpe = dice.choice((4, 5, 6, 6.5, 7, 7.5, 8, 9))
    form = (
        "<rpe {n}|rpe: {n}|effort {n}|effort was {n}|felt like a {n}|rpe about {n}|{n}/10 effort|rpe was a {n}|"
        "effort {n}/10|i'd say rpe {n}|overall rpe {n}|called it a {n}|rpe {n} overall>"
    )
    return Part(say(dice, form.replace("called it a {n}|", ""), n=rpe), ({"kind": "rpe", "rpe": rpe},))


def minutes(dice: random.Random) -> Part:
    """Say how long the session took."""
    n = dice.choice((18, 22, 25, 30, 35, 40, 45, 50))
    form = (
        "<{n} min|{n} mins|{n} minutes|took {n} min|took me {n} minutes|{n} mins total|took about {n} mins|"
        "in {n} minutes|all in {n} min|{n}min|{n} minutes in total|time {n} min>"
    )
    return Part(say(dice, form.replace("all in {n} min|", ""), n=n), ({"kind": "minutes", "minutes": n},))


def sleep(dice: random.Random) -> Part:
    """Say how long the night was."""
    n = dice.choice((5, 6, 6.5, 7, 7.5, 8, 9))
    form = (
        "<slept {n}|slept {n}h|slept {n} hours|{n} hours sleep|sleep {n}h|{n}h sleep|got {n} hours of sleep|"
        "sleep was {n} hours|slept about {n} hrs|{n} hrs sleep last night|sleep: {n}>"
    )
    return Part(say(dice, form, n=n), ({"kind": "sleep", "hours": n},))


def pain(dice: random.Random) -> Part:
    """Say what hurts, whole: place, side and score."""
    region, leg, n = dice.choice(sorted(PAIN_PLACES)), dice.choice(("left", "right")), dice.randrange(1, 6)
    form = (
        "<{leg} {r} pain {n}|{leg} {r} hurts {n}|{r} pain {n} {leg}|{leg} {r} {n}/10 pain|{n}/10 pain in <my|the|> "
        "{leg} {r}|bit of {leg} {r} pain {n}/10|{leg} {r} hurt a bit {n}/10|pain {n} in the {leg} {r}|"
        "pain {n}/10 {leg} {r}|my {leg} {r} is painful, {n}/10>"
    )
    text = say(dice, form, leg=leg, r=region, n=n)
    return Part(text, ({"kind": "pain", "score": n, "region": region, "leg": leg},))


def soreness(dice: random.Random) -> Part:
    """Say what is sore, whole."""
    region, leg, n = dice.choice(sorted(SORE_PLACES)), dice.choice(("left", "right")), dice.randrange(1, 8)
    name = say(dice, SORE_PLACES[region])
    form = (
        "<{leg} {r} sore {n}|{leg} {r} sore {n}/10|soreness {n} in the {leg} {r}|{leg} {r} soreness {n}|"
        "{leg} {r} is sore, {n}/10|{leg} {r} a bit sore {n}/10|{r} sore {n} {leg}|soreness {n}/10 {leg} {r}>"
    )
    text = say(dice, form, leg=leg, r=name, n=n)
    return Part(text, ({"kind": "soreness", "score": n, "region": region, "leg": leg},))


def nothing(dice: random.Random) -> Part:
    """Say that nothing hurts, which may also be left out."""
    form = (
        "<no pain|zero pain|nothing hurts|pain free|no niggles|no aches or pains|nothing hurting|no pain at all|pain 0>"
    )
    return Part(say(dice, form), (), ({"kind": "pain", "score": 0}, {"kind": "soreness", "score": 0}))


EXTRAS: tuple[Callable[[random.Random], Part], ...] = (effort, minutes, sleep, pain, soreness, nothing)


def extras(dice: random.Random) -> list[Part]:
    """Return up to two things that are told beside, of different kinds."""
    chosen = dice.sample(EXTRAS, dice.choice((0, 0, 0, 1, 1, 2)))
    return [tell(dice) for tell in chosen if tell is not nothing or not {pain, soreness} & {*chosen}]
