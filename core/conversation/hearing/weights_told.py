"""A weight that is told of an exercise done as planned: put into its sets, which keep their amounts."""

from dataclasses import dataclass, replace
from itertools import accumulate
from typing import Final

from core import regex as re
from core.chat import Message
from core.conversation.hearing.in_parts import Say
from core.conversation.plan.logged import relogged, sets_of
from core.conversation.plan.weeks import session_named
from core.conversation.plan.wording import exercise_name, load_words
from core.conversation.session.log import HEAVIEST
from core.conversation.taking.session_of import session_of
from core.conversation.turns.scene import Scene, Step, not_taken
from core.conversation.understand.agreement import CORRECTION
from core.conversation.understand.clauses import sentences
from core.conversation.understand.numbers import MASS_UNIT
from core.journal import SessionLog
from core.reading import read
from core.reading.facts import SetsSaid
from core.training import Session

_LOAD: Final = (
    rf"(?:(?:a|an|my|the|of|one|two) )*(?P<load>\d{{1,3}}(?:[.,]\d{{1,2}})?)(?: ?(?P<unit>{MASS_UNIT})\b|s\b)"
    r"(?: (?:dumb ?bells?|dbs?|kettle ?bells?|kbs?|bells?|weights?|ones?))*"
)
_DAY: Final = r"(?:\w+day|mon|tues?|wed|thurs?|fri|sat|sun)"
_WHEN: Final = rf"(?: (?:(?:on )?{_DAY}|today|last night|this time|though))*"
_NOT: Final = rf"(?:,? (?:not|instead of|rather than)(?: the)? (?:\d+(?:[.,]\d+)? ?{MASS_UNIT}?|body ?weight|nothing))?"
_FELT: Final = (
    r"(?: (?:felt|feels?|was|were)(?: (?:way|too|really|very|a bit|just|so|quite|about))*"
    r" (?:fine|ok(?:ay)?|good|easy|hard|heavy|light|right|great|tough|perfect))?"
)
_END: Final = rf"{_WHEN}{_NOT}{_FELT}(?=\s*(?:[,.;!\n)]|$|(?:and|but)\b))"
_BEFORE: Final = re.compile(
    rf"\b(?:i |we )?(?:with|w|used|using|did|took|had|held|grabbed|only|just) ?{_LOAD} "
    rf"(?:on|for|in|during) (?:the |my )?(?P<name>[a-z][a-z -]{{1,40}}?){_END}"
)
_BEHIND: Final = re.compile(
    rf"(?:(?<=[,.;:!\n(])|\band\b|\bbut\b|^)\s*(?P<name>[a-z](?:(?!\bbut\b)[a-z -]){{1,40}}?){_WHEN} "
    rf"(?:(?:was|were|with|w|at|used|using) )?{_LOAD}{_END}"
)
_OTHER: Final = re.compile(
    r"\b(?:all|everything|done|planned|rest|others?|skip\w*|no|not|\w+nt|last|first|next|sets?|reps?|pain|sore|hurts?|"
    r"warm\w*|felt|run|ran|slept|before|usual\w*|then)\b"
)
"""Words in the place of a name that say something else."""
_AHEAD: Final = re.compile(
    r"\b(?:will|next|tomorrow|can|could|should|would|if|going to|gonna|want|try|maybe)\b|'ll\b|\?"
)
_AMOUNTS: Final = re.compile(r"[\s,]*(?:(?:and|for|x|both|each|left|right|l|r|legs?|sides?|did|got)\b[\s,:]*)*\d")
_EFFORT: Final = re.compile(r"[\s,]*\d{1,2}(?:\.5)?(?:/10)?\s*(?:[,.;!]\s|[.!]*$)")
_HELD: Final = re.compile(r"\b(?:with|w|used|using|took|had|held|grabbed|the|my)\b")
"""Words before weights in the plural: "rdl with the 8s"; "rdls 8s, bulgarians 9s" are repetitions."""
_WHOLE: Final = re.compile(r"\b(?:all|everything|done|as planned|did it|the lot)\b")
_BARE: Final = re.compile(
    r"(?<!done )(?<!finished )(?<!off )(?<!up )(?<!it )(?<!all )\b(?:with|using) (?P<load>\d{1,2}(?:\.5)?)"
    r"(?=\s*(?:[,.;!\n)](?!\d)|$|and\b|but\b|on\b|for\b))",
    re.IGNORECASE,
)
"""A weight without its unit."""
_JOINT: Final = re.compile(r"(?:[ ,;(]|\b(?:and|but)\b)+$", re.IGNORECASE)
"""What joins the weight to the words before it."""
_ENDS: Final = (".", ";", "!", "\n")
_NOTHING: Final = re.compile(
    rf"(?:\W|\b(?:{CORRECTION}|and|but|also|i|meant|btw|that|was|hey|coach|"
    r"(?:i )?forgot(?: to (?:say|mention|tell you|log))?|ps)\b)*"
)


@dataclass(frozen=True, slots=True)
class _Weight:
    exercise: str
    load_kg: float


def with_weights(scene: Scene, text: str, say: Say) -> Step | None:
    """Take the weights that words tell, and let `say` take the others; null where no logged exercise has them."""
    text = _with_units(scene, text)
    low = text.lower()
    session = session_of(scene, text)
    found = _weights(scene, session, low) if session and len(low) == len(text) else []
    if not found:
        return None
    rest = text
    for _, start, end in reversed(found):
        before = _JOINT.sub("", rest[:start])
        rest = f"{before} {rest[end:].lstrip(' .,;!')}" if before.endswith(_ENDS) else f"{before}{rest[end:]}"
    step = scene.stay() if _NOTHING.fullmatch(rest.lower()) else say(scene, rest.strip(" ,;"))
    put = _put(scene, step or scene.stay(), session, [weight for weight, _, _ in found])
    return put and (put if step else put.then(not_taken(scene, rest.strip(" ,;.!"))))


def _with_units(scene: Scene, text: str) -> str:
    """Return words with its unit behind a weight that an exercise was done with."""
    return _BARE.sub(rf"\g<0> {'kg' if scene.profile.weighs_in == 'metric' else 'lb'}", text)


def _weights(scene: Scene, session: Session | None, low: str) -> list[tuple[_Weight, int, int]]:
    """Return each weight with the place of its words; none of a clause that goes on with amounts."""
    found: list[tuple[_Weight, int, int]] = []
    for told in sorted((*_BEFORE.finditer(low), *_BEHIND.finditer(low)), key=re.Match.start):
        behind = low[told.end() :]
        goes_on = _AMOUNTS.match(behind) and not (_WHOLE.search(low[: told.start()]) and _EFFORT.match(behind))
        counted = told["unit"] is None and not _HELD.search(low[told.start() : told.start("load")])
        if (
            _OTHER.search(told["name"])
            or _AHEAD.search(_sentence_at(low, told.start()))
            or counted
            or goes_on
            or (found and told.start() < found[-1][2])
        ):
            continue
        if weight := _weight(scene, session, told):
            found.append((weight, told.start(), told.end()))
    return found


def _sentence_at(low: str, at: int) -> str:
    """Return the sentence that a place in the words is in."""
    ends = accumulate(map(len, sentences(low)))
    return next((one for one, end in zip(sentences(low), ends, strict=True) if at < end), low)


def _weight(scene: Scene, session: Session | None, told: re.Match[str]) -> _Weight | None:
    """Return the weight as the reader reads it of plain sets of the exercise that is named."""
    units = scene.profile.weighs_in
    unit = told["unit"] or ("lb" if units == "imperial" else "kg")
    reading = read(f"{told['name']} 8/8 with {told['load']} {unit}", "session", session, units, scene.catalog)
    match reading.facts:
        case (SetsSaid(exercise=str(exercise), load_kg=float(load)),) if 0 < load <= HEAVIEST:
            return _Weight(exercise, load)
        case _:
            return None


def _put(scene: Scene, step: Step, session: Session | None, weights: list[_Weight]) -> Step | None:
    """Write the logs of the session anew with the weights; null where an exercise has no sets."""
    after = scene.after(*step.entries)
    last = [entry.session for entry in after.journal if isinstance(entry, SessionLog) and entry.sets][-1:]
    names = {weight.exercise for weight in weights}
    meant = (one for one in (session, *(session_named(after, name) for name in last)) if one)
    logged = (one for one in meant if names <= {done.exercise for done in sets_of(after, one.id)})
    if (its := next(logged, None)) is None:
        return None
    loads = {weight.exercise: weight.load_kg for weight in weights}
    entries = relogged(after, its.id, lambda done: replace(done, load_kg=loads.get(done.exercise, done.load_kg)))
    told = "; ".join(f"{exercise_name(scene, one.exercise)} {load_words(scene, one.load_kg)}" for one in weights)
    undo = () if step.entries else ((scene.button("undo", "cmd:undo"),),)
    said = Message(scene.say("echo" if step.entries else "echo-corrected", facts=told), buttons=undo)
    return replace(step, say=(*step.say[:1], said, *step.say[1:]), entries=(*step.entries, *entries))
