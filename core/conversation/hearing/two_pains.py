"""Pain told beside something else: beside another one, or beside what is asked about before it (PAI-01)."""

from dataclasses import replace
from typing import Final

from core import regex as re
from core.conversation.body.pain import entry_of, start
from core.conversation.body.pain_part import is_told
from core.conversation.body.pain_words import pains_named
from core.conversation.body.told_beside import part_of
from core.conversation.hearing.on_side import on_side
from core.conversation.hearing.told_else import CORRECTS
from core.conversation.questions import is_screen
from core.conversation.record.entry_words import entry_words
from core.conversation.stages.stage import (
    AskClearance,
    AskFlag,
    AskMove,
    AskPainNow,
    AskPainPart,
    AskReview,
    AskSwap,
    AskTest,
    AskWhatIf,
    Idle,
)
from core.conversation.taking.facts import Taken
from core.conversation.taking.reading_in import reading_of
from core.conversation.turns.scene import Scene, Step
from core.conversation.understand.clauses import clauses
from core.conversation.understand.kin import of_kin
from core.journal import Pain, RedFlag
from core.reading.facts import PainSaid, Reading, SorenessSaid
from core.wishes import Undo

_IF: Final = re.compile(r"\b(?:if|whether|suppose|when(?! (?:i (?!have|get|feel)|\w+ing\b)))\b")
"""Words of a clause that supposes a pain, which nobody has told yet; "when i run" says what brings it on."""
_LEGS: Final = re.compile(r"\blegs\b")
"""Both legs, of which no side is asked."""
_ANYTIME: Final = (AskMove, AskReview, AskSwap)
"""Questions whose buttons work whatever is open: the pain is asked about first."""


def told_on(scene: Scene, stage: AskPainPart, said: PainSaid, text: str) -> Step:
    """Go on with a pain; one of another place leaves the first written as it was, with its own number."""
    other = stage.region and said.region and not is_told(stage, said) and {stage.score, said.score} != {None}
    anew = CORRECTS.search(text.lower()) is not None
    if said.region == "other" and said.leg is None and _LEGS.search(text.lower()):
        said = replace(said, leg="both")
    if not other or anew:
        said = said if anew or said.region else replace(said, score=_graver(stage.score, said.score))
        return _of_both(scene, stage, said) or start(scene, _merged(stage, said, anew=anew))
    first = entry_of(scene, stage)
    noted = scene.undoable("echo", facts=entry_words(scene, first))
    return start(scene.after(first), part_of(said)).following(noted, entries=(first,))


def told_of(scene: Scene, said: PainSaid, text: str) -> Step:
    """Ask about a pain, as more of the one that is asked about where one is."""
    part = on_side(scene, part_of(said), text)
    if isinstance(scene.stage, AskPainPart):
        return told_on(scene, scene.stage, replace(said, leg=part.leg), text)
    return start(scene, part)


def _graver(known: float | None, said: float | None) -> float | None:
    """Return the graver of two numbers: a bare one behind a known one may answer something else (PAI-01)."""
    return max(filter(None, (known, said)), default=said)


def _of_both(scene: Scene, stage: AskPainPart, said: PainSaid) -> Step | None:
    """Take a kind that two places told in one message have alike: "both dull" says nothing of their sides."""
    if stage.open != ("type",) or said != PainSaid(leg="both", type=said.type) or not said.type:
        return None
    first = start(scene, replace(stage, type=said.type))
    if not isinstance(first.stage, AskPainPart) or first.stage.open != ("type",):
        return first
    second = start(scene.after(*first.entries), replace(first.stage, type=said.type))
    return second.following(*first.say[:-1], entries=first.entries)


def legs_apart(scene: Scene, reading: Reading, text: str) -> Reading:
    """Return a reading in which the legs told beside a place are sore: the pain that is asked about is the place's."""
    pains = [fact for fact in reading.facts if isinstance(fact, PainSaid)]
    named = any(pain.region not in (None, "other") for pain in pains)
    if not (
        named and isinstance(scene.stage, AskPainPart) and scene.stage.region is None and _LEGS.search(text.lower())
    ):
        return reading
    facts = (
        SorenessSaid(score=fact.score) if isinstance(fact, PainSaid) and fact.region == "other" else fact
        for fact in reading.facts
    )
    return replace(reading, facts=tuple(facts))


def with_pain(scene: Scene, taken: Taken, text: str, *, kind: bool) -> Taken:
    """Write a pain down that something else is asked or said before; beside a sign of danger that says its kind."""
    if taken.pain is None or not (taken.pain.score or taken.pain.region):
        return taken
    part = on_side(scene, part_of(taken.pain), text)
    entry = entry_of(scene, part if kind else replace(part, type=None))
    echoes = taken.echoes if taken.flag else (*taken.echoes, entry_words(scene, entry))
    return replace(taken, entries=(*taken.entries, entry), echoes=echoes)


def pain_beside(scene: Scene, text: str, step: Step) -> Step:
    """Keep a pain that is told beside a wish or in a question, and ask about it where the step leaves nothing open."""
    waits = (AskPainNow, AskFlag, AskClearance, AskTest, AskWhatIf)
    told = any(isinstance(entry, Pain | RedFlag | Undo) for entry in step.entries) or step.requests or step.drops
    blank = isinstance(step.stage, AskPainPart) and step.stage.region is None and step.stage.score is None
    opens = isinstance(step.stage, AskPainPart) and step.stage != scene.stage and not blank
    closed = isinstance(step.stage, waits) and not isinstance(step.stage, AskFlag)
    pains = [] if told or opens or closed or is_screen(step.stage) else pains_in(scene, text)
    nameless = isinstance(step.stage, AskFlag) and not any(pain.region or pain.score for pain in pains)
    if not pains or nameless or isinstance(scene.stage, waits):
        return step
    asks = blank or isinstance(step.stage, (Idle, *_ANYTIME))
    known = [pain for pain in pains if pain.region or pain.score]
    entries = tuple(entry_of(scene, pain) for pain in (known[:-1] if blank or isinstance(step.stage, Idle) else known))
    if entries:
        noted = scene.undoable("echo", facts="; ".join(entry_words(scene, entry) for entry in entries))
        step = step.following(noted, entries=entries)
    if not asks:
        return step
    asked = start(scene.after(*step.entries), pains[-1])
    stage = step.stage if isinstance(asked.stage, Idle) and not blank else asked.stage
    said = step.say[:-1] if blank else step.say  # what it asks of the pain was told already
    return replace(step, stage=stage, say=(*said, *asked.say), entries=(*step.entries, *asked.entries))


def pains_in(scene: Scene, text: str) -> list[AskPainPart]:
    """Return the pains that words tell with their place, in a question those with a number; none that is supposed."""
    asks = text.rstrip().endswith("?")
    low = "".join(clause for clause in clauses(text.lower()) if not (_IF.search(clause) or of_kin(clause)))
    reading = reading_of(scene.at(Idle()), low)
    read = [fact for fact in reading.facts if isinstance(fact, PainSaid)]
    facts = [fact for fact in read if fact.region or (fact.leg and fact.score)]
    sore = {fact.region for fact in reading.facts if isinstance(fact, SorenessSaid)}
    facts = facts or [fact for fact in pains_named(scene, low) if fact.region not in sore]
    told = [fact for fact in facts if fact.score or (fact.score is None and not asks)]
    if not (facts or asks) and any(question.about == "pain" and question.missing for question in reading.questions):
        return [AskPainPart(open=())]  # something hurts: where, and how bad, is asked
    return [part_of(fact) for fact in told]


def _merged(part: AskPainPart, said: PainSaid, *, anew: bool) -> AskPainPart:
    """Return the pain with what was said now; what was known stays where nothing new was said."""
    return replace(
        part,
        # A bare no answers something else: what was said to hurt is not taken back by it.
        score=part.score if said.score is None or (part.score and not said.score and not said.region) else said.score,
        region=said.region or part.region,
        leg=said.leg if said.leg and (anew or said.region or part.leg is None) else part.leg,
        type=said.type or part.type,
        when=said.when or part.when,
        limp=bool(said.limp) or part.limp,
    )
