"""A place that does not hurt any more, told by itself: written down as the zero it is (PAI-04, PAI-08)."""

import re
from dataclasses import replace
from datetime import timedelta
from typing import Final

from core.body import Side
from core.conversation.body.pain import ask_part, is_told
from core.conversation.body.pain_words import place_in
from core.conversation.body.soreness import NOON, ask_soreness
from core.conversation.plan.logged import pains_since
from core.conversation.plan.stopped import open_flag
from core.conversation.plan.wording import place_words
from core.conversation.profile.health_news import names_condition
from core.conversation.stages.stage import FREE, AskPainPart, AskReview, AskSoreness, Idle
from core.conversation.stops.clearance import says_looked_at
from core.conversation.turns.scene import Scene, Step
from core.journal import Pain
from core.reading.facts import PainSaid

OPEN: Final = (*FREE, AskPainPart)
"""Where it may be told: a test, say, has zeros of its own."""
LATELY: Final = timedelta(days=28)
_PLACE: Final = (
    r"(?P<place>(?:(?:my|the) )?(?:(?:left|right) )?"
    r"(?:knee|calf|shin|ankle|hip|achilles|foot|heel|hamstring|quad|glute|groin|back))"
)
_WHEN: Final = r"(?:,? (?:this morning|today|now|again|so far|at all|any ?more|when i (?:woke|got) up|all day))*[ .!]*"
_ZERO: Final = tuple(
    re.compile(words + _WHEN)
    for words in (
        rf"{_PLACE}(?: pain)?(?:'s| is| was| at|:| =)?(?: an?)? (?:0|zero|nil)(?: ?/ ?10| out of 10)?(?: pain)?",
        rf"(?:no|zero|0)(?: more)? {_PLACE} pain",
        rf"(?:no|zero|0)(?: more)? pain in {_PLACE}",
        rf"{_PLACE}(?:'s| is| feels| was)? (?:all |totally |completely )?(?:pain[- ]?free|painless)",
        rf"{_PLACE} pain(?:'s| is| has)? (?:all |now |completely )*gone",
    )
)
_HURTS_NOT: Final = re.compile(rf"{_PLACE} (?:does ?n'?t|does not|no longer|stopped) hurt(?:s|ing)?{_WHEN}")
"""Said while a pain is told, it takes one back (PAI-01)."""


def no_more_pain(scene: Scene, text: str) -> Step | None:
    """Write a zero down for a place that hurt lately; the morning's question about the legs stays open beside it."""
    low = " ".join(text.lower().split())
    zeros = _ZERO if isinstance(scene.stage, AskPainPart) else (*_ZERO, _HURTS_NOT)
    found = next((found for words in zeros if (found := words.fullmatch(low))), None)
    if found is None or not isinstance(scene.stage, OPEN) or open_flag(scene):
        return None
    told = place_in(scene, found["place"])
    hurt = _hurt_there(scene, told) if told else None
    if told is None or hurt is None:
        return None
    leg: Side | None = told.leg or hurt.leg
    morning = "this morning" in low or scene.local(scene.now).hour < NOON
    entry = Pain(at=scene.now, score=0, region=told.region, leg=leg, when="morning" if morning else None)
    gone = scene.undoable("pain-gone" if morning else "pain-gone-now", place=place_words(scene, told.region, leg))
    if isinstance(scene.stage, AskSoreness):
        asked = replace(scene.stage, pain_region=None, pain_leg=None)
        return Step(stage=asked, say=(gone, ask_soreness(scene)), entries=(entry,))
    if isinstance(scene.stage, AskPainPart) and not is_told(scene.stage, told):
        return Step(stage=scene.stage, say=(gone, ask_part(scene, scene.stage)), entries=(entry,))
    return Step(stage=scene.stage if isinstance(scene.stage, AskReview) else Idle(), say=(gone,), entries=(entry,))


def looked_at(scene: Scene, low: str) -> Step | None:
    """Say how what rests comes back to somebody who had it looked at: no word alone brings it back (PAI-08)."""
    if (
        not pains_since(scene, scene.now - LATELY)
        or open_flag(scene)
        or not says_looked_at(low)
        or names_condition(low)
    ):
        return None
    return scene.stay(scene.message("pain-looked-at"))


def _hurt_there(scene: Scene, place: PainSaid) -> Pain | None:
    """Return the last pain of the place in four weeks."""
    told = reversed(pains_since(scene, scene.now - LATELY))
    return next((e for e in told if e.region == place.region and (place.leg is None or e.leg == place.leg)), None)
