"""Replies about how hard it was, how long the night was, what was run, and who is ill."""

import random
from typing import Final

from tests.bench.compose.case import Case, Fact, asking, politely, say

RPE: Final = (
    "<{n}|{n}/10|a {n}|about {n}|about a {n}|rpe {n}|rpe {n}/10|{n} out of 10|i'd say {n}|id say a {n}|maybe a {n}|"
    "{n} i think|felt like a {n}|it was a {n}|call it {n}|probably {n}|solid {n}|hard {n}|around {n}|effort {n}|"
    "rpe was {n}|{n} overall|overall {n}|let's say {n}|{n} ish|{n}-ish|that was a {n}|roughly a {n}|{n} today|"
    "easy, {n}|tough one, {n}|pretty hard, {n}|{n}, felt good|{n} for me|more like a {n}|i'd call it a {n}|"
    "{n} tops|not too bad, {n}|rpe: {n}|a solid {n}|{n} of 10|honestly a {n}|somewhere around {n}|{n} max>"
)
RPE_RANGE: Final = (
    "<{a}-{b}|{a} to {b}|{a} or {b}|between {a} and {b}|{a} maybe {b}|{a}, maybe {b}|somewhere between "
    "{a} and {b}|"
    "rpe {a}-{b}|about {a} to {b}>"
)
OUT_OF_RANGE: Final = (
    "<{n}|{n}/10|a {n}|rpe {n}|i'd say {n}|felt like a {n}|easily a {n}|{n} lol|{n} out of 10|about {n}|more like {n}>"
)
OTHER_SCALE: Final = "<{n}/20|{n} out of 20|{m}%|{m} percent|{m}/100|borg {n}|{m} out of 100|rpe {n}/20>"
IN_WORDS: Final = (
    "<hard|brutal|easy|pretty tough|not too bad|killer|moderate|tough but ok|felt fine|comfortable|very hard|"
    "a breeze|manageable|challenging|so-so|hard to say|medium|spicy|nearly died|light>"
)
SLEEP: Final = (
    "<{h}|{h}h|{h} hours|about {h}|slept {h}|slept {h} hours|{h} hrs|got {h}|{h} hours or so|around {h} hours|{h}h ish|"
    "maybe {h}|{h} i think|{h} hours of sleep|just {h}|only {h} hours|roughly {h}h|{h} solid hours|managed {h} hours|"
    "i got about {h} hours|had {h} hours|{h} hours broken|probably {h}|like {h} hours|approx {h}>"
)
HALVES: Final = (
    "<{h} and a half|{h} and a half hours|{h}.5|{h},5|{h} 1/2|{h}h30|{h}h 30|{h}:30|{h} hours 30|{h}.5 hours|{h}½>"
)
CLOCKS: Final = (
    "<{bed} till {up}|{bed} to {up}|{bed}-{up}|from {bed} to {up}|bed at {bed}, up at {up}|asleep at {bed}, "
    "woke at {up}|"
    "slept {bed} to {up}|slept from {bed} till {up}|in bed {bed}, up {up}|{bed} until {up}|slept from {bed} until {up}>"
)
BEDS: Final = (
    (21.5, "<9:30pm|half nine|21:30|9.30pm|half 9>"),
    (22, "<10pm|10|22:00|ten>"),
    (22.5, "<10:30pm|half ten|22:30|half 10|10.30>"),
    (23, "<11pm|11|23:00|eleven>"),
    (24, "<midnight|12|12am|00:00>"),
)
UPS: Final = (
    (5, "<5am|5|05:00|five>"),
    (6, "<6am|6|06:00|6:00>"),
    (6.5, "<6:30am|half six|6:30|06:30>"),
    (7, "<7am|7|07:00|seven>"),
    (7.5, "<7:30am|half seven|7:30|07:30>"),
)
KINDS: Final = {
    "easy": "<easy|easy run>",
    "long": "<long run|long>",
    "tempo": "<tempo|tempo run>",
    "intervals": "<intervals|interval session>",
    "hills": "<hills|hill reps>",
    "recovery": "<recovery run|recovery jog>",
}
RUNS: Final = (
    "<ran|did|went for> <a |an |>{km}{k} {kind}<, {m} min| in {m} minutes| {m}min| in {m}>",
    "{kind} {km}{k}<, {m} min| in {m} minutes| {m} mins| in {m} min>",
    "{km}{k} {kind}<, {m} minutes| in {m}| {m} min>",
    "{kind}, {km}{k}, {m} min",
    "{kind}: {km}{k} {m} mins",
    "{m} min {kind}, {km}{k}",
)
COMPLAINTS: Final = {
    "heavy_legs": "<heavy legs|legs felt heavy|legs were heavy|legs like lead|dead legs>",
    "missed_target": "<missed my target pace|missed the target|couldn't hit the pace|missed the splits>",
    "form_loss": "<form fell apart|lost form at the end|form went at the end|form fell apart at the end>",
}
ILL: Final = (
    "<i'm ill|feeling ill|i am sick|been sick|got the flu|i've got a cold|caught a cold|down with the flu|i have covid|"
    "stomach bug|have a chest infection|feeling really poorly|under the weather|coming down with something|"
    "i've got tonsillitis|in bed with flu|feeling fluey>"
)
WELL: Final = (
    "<feeling better|i'm better now|over the flu|cold has gone|no longer ill|recovered from the flu|fever's gone|"
    "back to full health|healthy again|over my cold|all better now|not sick any more|fully recovered|feeling "
    "well again>"
)


def rpe(dice: random.Random) -> Case:
    """Compose an answer to the question how hard it was."""
    which = dice.random()
    no: Fact = asking("rpe")
    if which < 0.6:
        n = dice.choice((2, 3, 4, 5, 6, 7, 8, 9, 10, 5.5, 6.5, 7.5))
        return Case(politely(dice, say(dice, RPE, n=n)), "rpe", None, ({"kind": "rpe", "rpe": n},))
    if which < 0.75:
        a = dice.randrange(3, 9)
        fact = {"kind": "rpe", "rpe": {"min": a, "max": a + 1}}
        return Case(politely(dice, say(dice, RPE_RANGE, a=a, b=a + 1)), "rpe", None, (fact,))
    if which < 0.85:
        return Case(
            politely(dice, say(dice, OUT_OF_RANGE, n=dice.choice((11, 12, 13, 15, 20, 100, -1)))),
            "rpe",
            None,
            (),
            (no,),
        )
    if which < 0.92:
        n, m = dice.choice((12, 13, 15, 17)), dice.choice((60, 70, 85))
        return Case(politely(dice, say(dice, OTHER_SCALE, n=n, m=m)), "rpe", None, (), (no,))
    return Case(politely(dice, say(dice, IN_WORDS)), "rpe", None, (), (no,), optional_questions="any")


def sleep(dice: random.Random) -> Case:
    """Compose an answer to the question how long the night was."""
    which = dice.random()
    if which < 0.5:
        h = dice.choice((4, 5, 6, 7, 8, 9, 6.5, 7.5))
        return _night(politely(dice, say(dice, SLEEP, h=h)), h)
    if which < 0.7:
        h = dice.choice((5, 6, 7, 8))
        return _night(politely(dice, say(dice, HALVES, h=h)), h + 0.5)
    (bed, bed_said), (up, up_said) = dice.choice(BEDS), dice.choice(UPS)
    text = say(dice, CLOCKS, bed=say(dice, bed_said), up=say(dice, up_said))
    return _night(politely(dice, text), up + 24 - bed)


def _night(text: str, hours: float) -> Case:
    return Case(text, "sleep", None, ({"kind": "sleep", "hours": hours},))


def run(dice: random.Random) -> Case:
    """Compose a run: what, how far, how long, what went wrong."""
    kind, km, minutes = (
        dice.choice(sorted(KINDS)),
        dice.choice((5, 6, 8, 10, 12, 7.5)),
        dice.choice((28, 35, 42, 50, 62)),
    )
    miles = dice.random() < 0.25
    minutes = round(km * dice.choice((5, 5.5, 6)) * (1.6 if miles else 1))
    unit = say(dice, "< miles| mi|mi>" if miles else "<k|km| km| k>")
    text = say(dice, dice.choice(RUNS), kind=say(dice, KINDS[kind]), km=km, k=unit, m=minutes)
    fact: Fact = {
        "kind": "run",
        "run": kind,
        "distance_km": round(km * 1.609344, 2) if miles else km,
        "minutes": minutes,
    }
    if dice.random() < 0.35:
        complaint = dice.choice(sorted(COMPLAINTS))
        text += dice.choice((", ", ". ", " but ", " - ")) + say(dice, COMPLAINTS[complaint])
        fact["complaint"] = complaint
    return Case(
        politely(dice, text),
        None,
        None,
        (fact,),
        optional_facts=({"kind": "soreness", "score": {"min": 2, "max": 9}},),
        optional_questions=(asking("soreness"),),
    )


def illness(dice: random.Random) -> Case:
    """Compose that somebody is ill, or well again."""
    state = dice.choice(("ill", "well"))
    text = politely(dice, say(dice, ILL if state == "ill" else WELL))
    return Case(text, None, None, ({"kind": "illness", "state": state},), optional_questions=(asking("red_flag"),))
