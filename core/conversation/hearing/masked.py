"""Pain under a painkiller: nobody knows how much it is without one, so it counts as moderate at least (PAI-02)."""

from dataclasses import replace
from typing import Final

from core import regex as re
from core.conversation.body.pain_words import MODERATE, places_in
from core.conversation.hearing.hearing import hear
from core.conversation.questions import is_screen
from core.conversation.stages.stage import (
    AskClearance,
    AskDelete,
    AskFlag,
    AskPain,
    AskReview,
    AskRpe,
    AskSoreness,
    AskWhatIf,
    Idle,
)
from core.conversation.taking.reading_in import is_danger, reading_of
from core.conversation.turns.scene import Scene, Step
from core.conversation.understand.asking import asks
from core.conversation.understand.clauses import clauses
from core.conversation.understand.negation import NT
from core.conversation.understand.of_health import DRUG
from core.reading.facts import FlagSaid, PainSaid, Reading, Said, SorenessSaid

_TAKEN: Final = re.compile(
    r"\b(?:(?:i )?(?:just |also )?(?:took|take|taken|had|popped|swallowed|needed|used|am on|was on)|i'm on|with|on|"
    r"after|under|thanks to)(?: (?:\d+|an?|one|two|three|four|some|the|my|few|couple|of|strong))*(?: \d+ ?mg)?"
    rf" {DRUG}\b"
    r"(?: (?:tablets?|pills?|capsules?|gel))?"
)
_NOT: Final = re.compile(rf"\b(?:no|not|without|never|off|{NT}|stopped)\b(?: \w+){{0,3}} {DRUG}\b|^if\b")
"""Words of a clause that deny it or suppose it."""
_ELSE: Final = re.compile(r"\b(?:head ?aches?|migraines?|colds?|fever|flu|throat|tooth\w*|period|every day|daily)\b")
"""What else one is taken for, and what the safety answers are for."""


_STOPPED: Final = re.compile(
    r"\b(?:had to (?:stop|quit|walk|pull out|drop out|give up|abandon|cut)|dnf|did not finish|pulled out|dropped out|"
    r"stopped (?:at|after|because|due|early)|pulled up|(?:kept|put|keeping) me (?:off|out|from)|sidelined|"
    r"(?:off|out)(?: for [^,.;]*)? (?:with|because of) (?:my|an?|the)|"
    r"(?:couldn'?t|could not|unable to|not able to) (?:train|run|lift|work ?out|exercise)\b[^.;]*"
    r"\b(?:because|with|due))\b"
)
_FREE: Final = (Idle, AskReview, AskSoreness, AskRpe, AskPain)


def masked(scene: Scene, text: str) -> Step | None:
    """Take what is told beside a painkiller, no pain of it below moderate; one without a number is asked about."""
    low = text.lower()
    taken = any(_TAKEN.search(clause) and not (_NOT.search(clause) or asks(clause)) for clause in clauses(low))
    if not taken:
        return None
    whole = reading_of(scene, text)
    if any(isinstance(fact, FlagSaid) for fact in whole.facts):
        return None
    if isinstance(scene.stage, AskClearance | AskDelete | AskFlag | AskWhatIf) or is_screen(scene.stage):
        return None
    rest = _TAKEN.sub(" ", low).strip(" ,;")
    reading = reading_of(scene, rest)
    facts = tuple(_raised(fact) for fact in reading.facts)
    pains = [fact.region for fact in facts if isinstance(fact, PainSaid)]
    if _ELSE.search(low) and set(pains) <= {None, "other"}:
        return None
    doubts = tuple(question for question in whole.questions if question.about == "red_flag")
    if not pains and not doubts:
        place = next(iter(places_in(scene, rest)), PainSaid())
        facts += (PainSaid(region=place.region, leg=place.leg),)
    step = hear(scene, Reading(facts=facts, questions=doubts), rest)
    return step and step.following(scene.message("pain-masked"))


def stopped_for(scene: Scene, text: str) -> Step | None:
    """Ask about the place that somebody stopped a run or a session for: who stops for it has pain (PAI-01)."""
    low = text.lower()
    if not _STOPPED.search(low) or not isinstance(scene.stage, _FREE):
        return None
    reading = reading_of(scene, text)
    if is_danger(reading):
        return None
    pains = [fact for fact in reading.facts if isinstance(fact, PainSaid)]
    sore = [fact for fact in reading.facts if isinstance(fact, SorenessSaid) and fact.region]
    places = places_in(scene, low)
    if pains or not places:
        return None
    score = sore[0].score if sore else None
    kept = tuple(fact for fact in reading.facts if fact not in sore)
    return hear(scene, Reading(facts=(*kept, replace(places[0], score=score, type=None))), text)


def _raised(fact: Said) -> Said:
    """Return a fact with no pain below a moderate one, which it may be without the painkiller."""
    if isinstance(fact, PainSaid) and fact.score is not None and fact.score < MODERATE:
        return replace(fact, score=MODERATE)
    return fact
