"""One set that is put right by its number: the others of its exercise and leg stand as they were told."""

import re
from dataclasses import replace
from typing import Final

from core.body import LEGS
from core.conversation.plan.logged import sets_of
from core.conversation.turns.scene import Scene
from core.reading.facts import Said, SetsSaid
from core.training import Session

_ORDER: Final = ("first", "second", "third", "fourth", "fifth")
_NTH: Final = re.compile(
    rf"\b(?:(?P<nth>{'|'.join(_ORDER)}|last)|(?P<n>[1-5])(?:st|nd|rd|th)) set\b|\bset (?P<set>[1-5])\b"
)
_ONLY: Final = re.compile(r"\b(?:only|just|actually|sorry|wrong|meant)\b")
"""What says of a set beyond those that were told that there was one more."""


def nth_told(scene: Scene, session: Session | None, text: str, facts: tuple[Said, ...]) -> tuple[Said, ...]:
    """Return facts with the one set that is named by its number among those that were told before (LEG-01)."""
    found = _NTH.search(text.lower())
    if session is None or found is None:
        return facts
    return tuple(_among(scene, session, found, fact) if isinstance(fact, SetsSaid) else fact for fact in facts)


def _among(scene: Scene, session: Session, found: re.Match[str], fact: SetsSaid) -> SetsSaid:
    legs = LEGS if fact.leg == "both" else (fact.leg,)
    own = [one for one in sets_of(scene, session.id) if one.exercise == fact.exercise and one.leg in (legs[0], "both")]
    nth = len(own) if found["nth"] == "last" else int(found["n"] or found["set"] or _ORDER.index(found["nth"]) + 1)
    more = nth == len(own) + 1 and _ONLY.search(found.string)
    if len(fact.amounts) != 1 or not (1 <= nth <= len(own) or more):
        return fact
    before = [one.amount for one in own]
    amounts = (*before[: nth - 1], *fact.amounts, *before[nth:])
    if fact.reps:
        return replace(fact, reps=amounts)
    return replace(fact, seconds=amounts) if fact.seconds else replace(fact, contacts=amounts)
