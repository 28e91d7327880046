"""Replies that tell a run in sentences, beside a session, or corrected."""

import random
from typing import Final

from tests.bench.compose.case import Case, Fact, politely, say
from tests.bench.compose.numbers import KINDS

KM: Final = "<{km}k|{km} km|{km}km|{km} k>"
FIX: Final = (
    "<, sorry {v}|, no wait {v}|. actually {v}|, make that {v}|, i mean {v}|. scrap that, {v}|, correction {v}|"
    "... no {v}|, i meant {v}|. edit: {v}|, or rather {v}|. oops {v}|, wait {v}|. sorry, {v}>"
)
SHORT: Final = ("{m} min {kind}", "{m} minutes {kind}", "{kind} {m} min", "{kind}, {m} minutes", "did a {m} min {kind}")
FAR: Final = ("{kind} {km}", "{km} {kind}", "did {km} {kind}", "ran {km}, {kind}", "{kind}: {km}")
TOLD: Final = (
    "<went out for|did|managed|got in|snuck in> <a|an|my> {kind}, {km} in {m} <min|minutes>",
    "{kind} <this morning|tonight|before work|after work|at lunch>, {km} in {m} min",
    "<ran|jogged|plodded> {km} in {m} minutes<, {kind}>",
    "{kind} done, {km}, {m} mins",
    "{km} {kind} <with the dog|with the club|round the park|on the treadmill|in the rain>, {m} min",
    "<just back from|back from> <a|an|my> {km} {kind}, took {m} minutes",
    "{kind} <ticked off|done and dusted|in the bag>: {km} in {m} min",
)


def reply(dice: random.Random) -> Case:
    """Compose a run with its distance and time, or one of them put right."""
    kind = dice.choice(sorted(KINDS))
    km = dice.choice((5, 6, 8, 10, 12))
    m = round(km * dice.choice((5, 5.5, 6)))
    fact: Fact = {"kind": "run", "run": kind}
    name, far = say(dice, KINDS[kind]), say(dice, KM, km=km)
    which = dice.random()
    if which < 0.4:
        text = say(dice, dice.choice(TOLD), kind=name, km=far, m=m)
        return Case(politely(dice, text), None, None, ({**fact, "distance_km": km, "minutes": m},))
    if which < 0.6:
        other = m + dice.choice((5, 10, -3))
        text = say(dice, dice.choice(SHORT), kind=name, m=m) + say(
            dice, FIX, v=say(dice, "<{m}|{m} min|{m} minutes>", m=other)
        )
        return Case(politely(dice, text), None, None, ({**fact, "minutes": other},))
    if which < 0.8:
        other = km + dice.choice((1, 2, -1))
        value = say(dice, "<{v}|{v}k|{v} km>", v=other)
        text = say(dice, dice.choice(FAR), kind=name, km=far) + say(dice, FIX, v=value)
        return Case(politely(dice, text), None, None, ({**fact, "distance_km": other},))
    other_kind = dice.choice([one for one in sorted(KINDS) if one != kind])
    value = say(dice, "<{k}|it was {k}|that was {k}|an {k}>", k=say(dice, KINDS[other_kind]))
    text = say(dice, dice.choice(FAR), kind=name, km=far) + say(dice, FIX, v=value)
    return Case(politely(dice, text), None, None, ({**fact, "run": other_kind, "distance_km": km},))
