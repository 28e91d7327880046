"""A pain told lately that is over, or was not so: the other side, another number, none after all (PAI-01, PAI-04)."""

from dataclasses import replace
from datetime import timedelta
from typing import Final

from core import regex as re
from core.body import Side, opposite
from core.conversation.body.pain import NOON, ask_part, start
from core.conversation.body.pain_part import is_told
from core.conversation.body.pain_words import numbers_of, place_in, places_in
from core.conversation.body.soreness import ask_soreness, pain_now
from core.conversation.body.told_beside import part_of
from core.conversation.hearing.correct import RECENT
from core.conversation.hearing.told_else import JUST_NOW
from core.conversation.plan.logged import pains_since
from core.conversation.plan.weeks import open_flag
from core.conversation.plan.wording import place_words
from core.conversation.profile.health_news import names_condition
from core.conversation.record.undo import gone, standing_of
from core.conversation.stages.stage import FREE, AskPainNow, AskPainPart, AskReview, AskSoreness, Idle
from core.conversation.stops.clearance import says_looked_at
from core.conversation.turns.scene import Scene, Step, closed
from core.conversation.understand.negation import NT
from core.journal import Pain
from core.reading.facts import PainSaid, Reading, SorenessSaid

OPEN: Final = (*FREE, AskPainPart)
"""Where it may be told: a test, say, has zeros of its own."""
LATELY: Final = timedelta(days=28)
_PLACES: Final = r"knee|calf|shin|ankle|hip|achilles|foot|heel|hamstring|quad|glute|groin|back"
_PLACE: Final = rf"(?P<place>(?:(?:my|the) )?(?:(?:left|right) )?(?:{_PLACES}))"
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
    pains = reversed(pains_since(scene, scene.now - LATELY))
    hurt = next((e for e in pains if told and e.region == told.region and told.leg in (None, e.leg)), None)
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


SHORT: Final = 70
"""More letters than this tell more than a correction."""
_SPOT: Final = r"(?:knee|side|leg|one|calf|ankle|hip|foot|shin)"
_CORRECTS: Final = re.compile(
    r"\b(?:sorry|oops|meant|mean|wrong|mistake|correction|typo|no wait|after all|make (?:that|it)|more like|rather|"
    rf"undo|take back|actually|scratch that|the other {_SPOT}(?!\W+\w)|(?:it'?s|is|was|on|in) the other {_SPOT}|"
    r"(?:not|instead of)(?: (?:the|my))? (?:left|right)|not (?:a )?\d|"
    r"(?:left|right)(?: \w+)? (?:is|was) wrong)\b|"
    r"^(?=.*\b(?:left\b.*\bright|right\b.*\bleft|other)\b).*\b(?:left|right)(?: \w+)? (?:is|was) (?:fine|ok)\b"
)
_BESIDE: Final = re.compile(
    r"\b(?:too|also|as well|both|another|now|new|today|this morning|since|started|starts?|[?])\b"
)
"""Words of a pain that comes beside the one that was told."""
_OF_OTHER: Final = re.compile(
    rf"(?<!was )(?<!it's )\bthe other {_SPOT}"
    r"(?:'s|,? (?:is|isn't|was|feels?|felt|seems|has|doesn't|does|did|didn't|still|just|only))\b"
)
"""What is told of the other leg puts nothing right about this one."""
_NOT_SIDE: Final = re.compile(
    r"\b(?:not|instead of|no)(?: (?:the|my|on the))? (?:left|right)\b|"
    r"\b(?:left|right)(?: \w+)? (?:is|was) (?:wrong|fine|ok)\b"
)
_NOT_NUMBER: Final = re.compile(r"\b(?:not|instead of)(?: (?:a|an))? (?P<number>\d+)\b")
_SINCE: Final = re.compile(r"\b(?:now|like|as|than)\b")
"""What tells of a change: the number before it was right."""
_WAS: Final = re.compile(r"\b(?:was|were|yesterday|last night)\b")
_NONE: Final = re.compile(
    rf"\bno (?:\w+ ){{0,2}}?pain\b|\b(?:undo|scratch|take back|delete|remove)(?: (?:the|my))? (?:\w+ )?"
    rf"(?:pain|{_PLACES})\b|\b(?:did ?n'?t|did not) hurt\b|\bnothing hurt\b"
)
_PARTLY: Final = re.compile(
    r"\b(?:when|while|walking|running|if|but|only|unless|any ?more|gone|more|until|after (?!all))\b"
)
"""What leaves some of a pain, or tells that it went: neither says that there was none."""
_LIMB: Final = r"(?:knee|side|leg|one|calf|ankle|hip|foot|heel|achilles|shin|hamstring|quad|thigh)"
_OTHER_LEG: Final = re.compile(
    rf"\b(?P<other>(?:the|my|now the) other {_LIMB}?|other {_LIMB})\b|"
    rf"\b(?:the |my |on the )?(?P<side>left|right)\b(?: {_LIMB}\b)?"
)
_COMES: Final = re.compile(
    r"\b(?:too|also|as well|now|started|starts?|moved|switched|spread|same|hurts?|hurting|pain\w*|aches?|aching|"
    r"twing\w*)\b"
)
"""What says of a leg that it has begun to hurt as the other one does."""
_NOT_SO: Final = re.compile(
    r"\b(?:no|not|never|none|nothing|fine|ok|okay|good|great|clean|strong\w*|weak\w*|gone|quiet|done|"
    rf"did|sets?|reps?|skip\w*|kgs?|if|will|instead|better|stopped|first|i start(?:ed)?|{NT})\b|[?x]"
)


def other_leg(scene: Scene, reading: Reading, text: str) -> Step | None:
    """Ask about the same place on the leg that a fresh pain was not on ("now the left one too", PAI-10)."""
    low = " ".join(text.lower().split())
    found = _OTHER_LEG.search(low)
    body = all(isinstance(fact, PainSaid | SorenessSaid) for fact in reading.facts)
    if not (found and body and len(low) <= SHORT and _COMES.search(low)) or _NOT_SO.search(low) or open_flag(scene):
        return None
    last = _last(scene) if isinstance(scene.stage, OPEN) else None
    pain = last[1] if last else None
    if pain is None or pain.leg not in ("left", "right"):
        return None
    places, leg = {place.region for place in places_in(scene, low)}, found["side"] or opposite(pain.leg)
    if leg == pain.leg or not places <= {pain.region}:
        return None
    numbers = numbers_of(low)
    score = float(numbers[0]) if len(numbers) == 1 else None
    return start(scene, AskPainPart(open=(), score=score, region=pain.region, leg=opposite(pain.leg)))


def pain_put_right(scene: Scene, text: str) -> Step | None:
    """Take back the pain that was told last and write it anew, as a word of correction says; null without one."""
    low = " ".join(text.lower().split())
    if len(low) > SHORT or not _CORRECTS.search(low) or not isinstance(scene.stage, OPEN) or open_flag(scene):
        return None
    if _OF_OTHER.search(low):
        return None
    last = _last(scene)
    places = {place.region for place in places_in(scene, low)}
    denied = _NOT_NUMBER.search(low)
    exact = denied is not None and last is not None and float(denied["number"]) == last[1].score
    exact = exact and not _SINCE.search(low) and (isinstance(scene.stage, Idle) or _WAS.search(low) is not None)
    if last is None or not places <= {last[1].region} or (_BESIDE.search(low) and not exact):
        return None
    line, pain = last
    undone = gone(scene, [line])
    if _NONE.search(low):
        if _PARTLY.search(low):
            return None
        said = scene.message("pain-denied", place=place_words(scene, pain.region, pain.leg))
        return replace(closed(said), entries=undone)
    leg, numbers = _leg(low, pain.leg), numbers_of(_NOT_NUMBER.sub(" ", low))
    score = float(numbers[0]) if len(numbers) == 1 and (exact or places | ({leg} - {pain.leg})) else pain.score
    if (leg, score) == (pain.leg, pain.score) or len(numbers) > 1:
        return None
    told = replace(part_of(pain), score=score, leg=leg)
    after = scene.after(*undone)
    if pain.when == "morning" and pain.type is None and pain.region and score is not None:
        step = pain_now(after, AskPainNow(region=pain.region, leg=leg), score, pain.when)
    else:
        step = start(after, told)
    step = step.following(entries=undone)
    waits = isinstance(step.stage, Idle) and isinstance(scene.stage, AskPainNow | AskSoreness)
    return replace(step, stage=scene.stage) if waits else step  # how it is this morning is not told by it


def _last(scene: Scene) -> tuple[int, Pain] | None:
    """Return the last pain with its line, where it was told lately and no other one stands beside it."""
    told = [(n, pain) for n, pain in standing_of(scene, Pain) if pain.score and pain.at >= scene.now - RECENT]
    beside = {(pain.region, pain.leg) for _, pain in told if told[-1][1].at - pain.at < JUST_NOW}
    return told[-1] if len(beside) == 1 and told[-1][1].region else None


def _leg(low: str, before: Side | None) -> Side | None:
    """Return the side that the words leave: the one named and not denied, or the other one."""
    if before not in ("left", "right"):
        return before
    if re.search(rf"\b(?:the other|wrong) {_SPOT}\b", low):
        return opposite(before)
    named = set(re.findall(r"\b(left|right)\b", _NOT_SIDE.sub(" ", low)))
    denied = {side for found in _NOT_SIDE.findall(low) for side in ("left", "right") if side in found}
    if named == {opposite(before)} or (not named and denied == {before}):
        return opposite(before)
    return before
