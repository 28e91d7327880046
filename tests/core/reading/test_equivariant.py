"""A known reply is changed where what that does to its facts is known: another word for the same, the other leg."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from core import regex as re
from core.exchange import encode
from core.reading import read
from tests.core.reading.test_corpus import CASES, CATALOG, SESSIONS

PLACE = r"(?:knee|calf|ankle|hip|shin|hamstring|quad|glute|achilles|foot)(?! (?:rais|drop|bridge|thrust))"
COUNT = r"(?:\d|two|three|eight|ten|it\b|the (?:lot|session|workout|rest|step|split|rdl|plank)|all the)"
END = r"(?= ?(?:$|[,.;!]))"
MOST = 70

SAME = {
    "a not of its own": (r"\b(did|could|does|was|is|have|would)n['’]?t\b", r"\1 not"),
    "can not": (r"\b(?:cannot|can['’]?t)\b", "can not"),
    "banged out": (rf"(?<!n't )(?<!not )\bdid (?={COUNT})", "banged out "),
    "got through": (rf"(?<!n't )(?<!not )\bdid (?={COUNT})", "got through "),
    "completed": (rf"(?<!n't )(?<!not )\bdid (?={COUNT})", "completed "),
    "the hand of a side": (rf"\b(left|right) (?={PLACE})", r"\1-hand "),
    "the side of a place": (rf"\b(left|right) (?={PLACE})", r"\1 side "),
    "a leg's initial": (rf"(?<!and )\b(l|r)(?:eft|ight) (?={PLACE})", r"\1. "),
    "on its hand side": (rf"\bon the (left|right){END}", r"on the \1-hand side"),
    "roughly": (r"\b(?:about|around|approx) (?=(?:an? )?\d)", "roughly "),
    "a set that came in": (r"\b(one|set) was (?=\d)", r"\1 came in at "),
    "a set that is equal": (r"\b(one|set) was (?=\d)", r"\1 = "),
    "the kneecap": (rf"\bknee(?! ?cap)(?={END}| \d| is| was| hurt)", "patella"),
    "the muscle": (rf"\bcalf(?={END}| \d| is| was| hurt)", "lower leg"),
    "in no pain": (rf"(?<!\bwith )(?<!but )\bno pain{END}", "not in any pain"),
    "fine": (rf"\b(is|was|feels) (?:fine|ok){END}", r"\1 alright"),
    "of ten": (r"(?<![\d/.] )(?<![\d/.,])\b(\d)/10\b(?! ?/)", r"\1ish/10"),
    "as well": (r"(?<!between )\b(first|second|third|rdls|squats|bridges) and (?=(?:the )?[a-z])", r"\1 as well as "),
    "minutes": (rf"\b(took|in|done,|finished,) (\d+) ?mins?{END}", r"\1 \2'"),
}
"""What is written in the place of a wording that says the same."""

FIGURES = {
    "effort": (r"\brpe 6\b(?![.:/])", "rpe 8", '"rpe":6.0', '"rpe":8.0'),
    "hours": (r"\bslept 7\b(?![.:/])", "slept 9", '"hours":7.0', '"hours":9.0'),
    "score": (r"\b3/10\b", "5/10", '"score":3.0', '"score":5.0'),
    "load": (r"\b10 ?kg\b", "14kg", '"load_kg":10.0', '"load_kg":14.0'),
    "place": (r"\bknee\b", "ankle", '"region":"knee"', '"region":"ankle"'),
    "muscle": (r"\bquads\b", "hamstrings", '"region":"quad"', '"region":"hamstring"'),
}
"""Figures and places: one in the reply, one in its facts, and both change alike."""

_OTHER = {"left": "right", "l": "r", "lhs": "rhs", "lt": "rt"}
OTHER = _OTHER | {other: one for one, other in _OTHER.items()}


def facts(case: dict[str, Any], text: str) -> list[str]:
    reading = read(text, case["asked"], SESSIONS.get(case["session"]), case["units"], CATALOG)
    return sorted(
        json.dumps(fact, separators=(",", ":"), sort_keys=True) for fact in json.loads(encode(reading))["facts"]
    )


def follows(change: Callable[[str], str], follow: Callable[[str], str], fits: Callable[[list[str]], bool]) -> None:
    """Check that of the replies that a change fits, all but a few are read as follows from it."""
    otherwise, tried = [], 0
    for case in CASES[::3]:
        text = change(case["text"])
        if tried < MOST and text != case["text"] and fits(plain := facts(case, case["text"])):
            tried += 1
            otherwise += [text] if facts(case, text) != sorted(map(follow, plain)) else []
    assert tried >= 5
    assert len(otherwise) <= 0.03 * tried + 1, otherwise


def as_ever(fact: str) -> str:
    return fact


@pytest.mark.parametrize("name", SAME)
def test_another_word_for_the_same_is_read_alike(name: str) -> None:
    pattern, to = re.compile(SAME[name][0], re.IGNORECASE), SAME[name][1]
    follows(lambda text: pattern.sub(to, text, count=1), as_ever, lambda _: True)


@pytest.mark.parametrize("name", FIGURES)
def test_what_changes_in_the_reply_changes_in_its_fact(name: str) -> None:
    said, instead, told, then = FIGURES[name]
    pattern = re.compile(said, re.IGNORECASE)

    def once(text: str) -> str:
        return pattern.sub(instead, text) if len(pattern.findall(text)) == 1 else text

    follows(
        once,
        lambda fact: fact.replace(told, then),
        lambda plain: sum(fact.count(told) for fact in plain) == 1 and not any('"red_flag"' in fact for fact in plain),
    )


def test_the_other_leg_is_read_where_the_legs_are_exchanged() -> None:
    legs = re.compile(rf"(?<![a-z'’])(?:{'|'.join(OTHER)})(?![a-z'’])")
    follows(
        lambda text: legs.sub(lambda leg: OTHER[leg[0]], text),
        lambda fact: re.sub('"(left|right)"', lambda leg: f'"{OTHER[leg[1]]}"', fact),
        lambda plain: any('"leg"' in fact for fact in plain),
    )
