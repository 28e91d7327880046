"""The side of a pain that was told without one, told later ("2, and the achilles was the left"): it is no new pain."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Final

from core import regex as re
from core.chat import Message
from core.conversation.body.pain_words import SIDES, place_in
from core.conversation.body.soreness import ask_of, ask_pain_now
from core.conversation.record.entry_words import entry_words
from core.conversation.record.undo import gone, standing_of
from core.conversation.stages.stage import FREE, AskPainNow, AskSoreness, Stage
from core.conversation.turns.scene import Scene, Step
from core.journal import Entry, Pain

LATELY: Final = timedelta(days=2)
_PLACE: Final = r"(?:knee|shin|calf|achilles|heel|foot|ankle|hamstring|quad|thigh|glute|hip|groin)"
_TOLD: Final = re.compile(
    r"(?:(?<=[.,;!\n]) ?|^|(?<=\d) )(?:(?:and|oh|btw|also|by the way|sorry|the|my|that|pain|in)[ ,]+)*"
    rf"(?:(?P<place>{_PLACE})(?: pain| thing| niggle)?(?: (?:yesterday|from (?:yesterday|before)))?"
    r"(?:'s| is| was|,? (?:it|that)(?:'s| is| was))(?: (?:on|in))? (?:(?:the|my) )?(?P<side>left|right|both)"
    rf"(?: (?:one|side|leg|foot|sides|legs))?|(?:it|that)(?:'s| is| was) (?:(?:in|on|the|my) )*(?P<on>left|right)"
    rf" (?P<there>{_PLACE}))(?:,? by the way)?(?=\s*(?:$|[.,;!\n]))",
    re.IGNORECASE,
)


def side_told(scene: Scene, text: str, say: Callable[[Scene, str], Step | None]) -> Step | None:
    """Write the side into the pain that was told of that place without one; what stands beside it is taken first."""
    found = _TOLD.search(text)
    named = found and (found["place"] or found["there"])
    place = place_in(scene, named.lower()) if named and isinstance(scene.stage, FREE) else None
    if found is None or place is None:
        return None
    since = scene.now - LATELY
    told = [(n, e) for n, e in standing_of(scene, Pain) if e.region == place.region and e.at >= since and e.score]
    if not told or any(pain.leg is not None for _, pain in told):  # where a side was told, this may be another one
        return None
    leg = SIDES[(found["side"] or found["on"]).lower()[0]]
    sided = tuple(replace(pain, leg=leg) for _, pain in told)
    entries: tuple[Entry, ...] = (*gone(scene, [n for n, _ in told]), *sided)
    noted = scene.undoable("echo-corrected", facts=entry_words(scene, sided[-1]))
    after = scene.after(*entries).at(_of_side(scene.stage, sided[-1]))
    rest = f"{text[: found.start()]}{text[found.end() :]}".strip(" ,.;!\n")
    step = (say(after, rest) if rest else None) or after.stay(*_asked_again(after))
    return step.following(noted, entries=entries)


def _of_side(stage: Stage, pain: Pain) -> Stage:
    """Return the open question with the side of the place that it is about."""
    match stage:
        case AskPainNow(region=region, leg=None) if region == pain.region:
            return replace(stage, leg=pain.leg)
        case AskSoreness(pain_region=region, pain_leg=None) if region == pain.region:
            return replace(stage, pain_leg=pain.leg)
        case _:
            return stage


def _asked_again(scene: Scene) -> tuple[Message, ...]:
    match scene.stage:
        case AskPainNow() as stage:
            return (ask_pain_now(scene, stage),)
        case AskSoreness() as stage:
            return (ask_of(scene, stage),)
        case _:
            return ()
