"""Words that only correct what was told just before: it is taken back and written anew, and said back."""

from dataclasses import replace
from datetime import timedelta
from functools import partial
from itertools import groupby
from operator import attrgetter
from typing import Final

from core import regex as re
from core.body import LEGS, Side
from core.conversation.body.pain import entry_of, start
from core.conversation.body.pain_words import PLACE, place_in
from core.conversation.body.sore_or_pain import kind_question, sore_lately
from core.conversation.body.told_beside import part_of
from core.conversation.hearing.told_else import CORRECTS, JUST_NOW, LEADS, told_else
from core.conversation.plan.logged import relogged, rpe_of, sets_of
from core.conversation.record.entry_words import entry_words
from core.conversation.record.undo import gone, standing_lines, standing_of
from core.conversation.stages.stage import AskKind, AskPainPart, Idle
from core.conversation.taking.facts import take
from core.conversation.taking.reading_in import asked_of
from core.conversation.taking.session_of import session_of
from core.conversation.turns.scene import Scene, Step
from core.journal import Entry, Pain, Run, SessionLog, SetDone, Sleep, Soreness
from core.reading import read
from core.reading.facts import EffortSaid, MinutesSaid, PainSaid, RunSaid, Said, SetsSaid, SleepSaid, SorenessSaid
from core.training import Session

RECENT: Final = timedelta(days=1)
"""How long after it was told something is still corrected by a word."""
_SIDE: Final = re.compile(
    r"(?:it'?s |it was |on |in |the |my |only |just )*(?:(?P<left>left|l)|(?P<right>right|r)|(?P<both>both))"
    r"(?: (?:one|side|leg|calf|quad|hamstring|glute|hip)s?)?"
)
_MOSTLY: Final = re.compile(
    r"(?:(?:it'?s|they'?re|in|the|my|just|mostly|mainly|especially|worst) )*(?P<place>[a-z ]{3,20}?)"
    r"(?: (?:mostly|mainly|especially|are|is|the|worst|most))*"
)
_OLD: Final = re.compile(r"\b(?:not|instead of)(?: an?)? (\d{1,2}(?:\.\d)?)\b(?! ?(?:kgs?|lbs?|x))")
SHORT: Final = 60
"""More letters than this tell more than a correction."""
FEW: Final = 2
"""So many exercises at most: a "no, 7" after a whole session does not say of which."""
_NOT_SO: Final = re.compile(r"\b(?:wrong|mistake|actually|meant|correction|typo|only|just|in fact)\b")
"""Words anywhere that say of what was told in full that it was not so."""


def correct(scene: Scene, text: str) -> Step | None:
    """Put right what was told last, where the words change nothing but that; null where they do not."""
    if step := _side_told(scene, text) or _mostly_told(scene, text):
        return step
    lines = _last(scene) if CORRECTS.search(text.lower()) else []
    told = {line: _facts(scene.athlete.journal[line]) for line in lines}
    before = tuple(fact for facts in told.values() for fact in facts)
    if not before:
        return None
    if (old := _OLD.search(text.lower())) and float(old[1]) not in _numbers(before):
        return scene.stay(scene.undoable("correct-whole"))  # "3, not 4" puts no 6 right
    if old and all(isinstance(fact, RunSaid) for fact in before):
        text = f"no, {text[: old.start()]}{text[old.end() :]}"  # it is known what it was not
    reading = read(text, asked_of(scene, text), session_of(scene), scene.profile.weighs_in, scene.catalog, before)
    if reading.questions or not reading.facts or reading.facts == before:
        doubtful = LEADS.match(text.lower()) and re.search(r"\d", text) and len(text) <= SHORT
        return scene.stay(scene.undoable("correct-whole")) if doubtful else None
    kept = {line for line, facts in told.items() if all(fact in reading.facts for fact in facts)}
    same = [fact for line in kept for fact in told[line]]
    return _anew(scene, tuple(line for line in lines if line not in kept), [f for f in reading.facts if f not in same])


def _side_told(scene: Scene, text: str) -> Step | None:
    """Add the side to soreness that was told just before, of a place that has two."""
    found = _SIDE.fullmatch(text.lower().strip(" .!"))
    lines = standing_lines(scene)
    last = scene.athlete.journal[lines[-1]] if found and lines else None
    if found is None or not isinstance(last, Soreness) or last.region is None or last.leg is not None:
        return None
    if scene.now - last.at > JUST_NOW:
        return None
    side: Side = "both" if found["both"] else "left" if found["left"] else "right"
    sore = SorenessSaid(score=last.score, region=last.region, leg=side)
    return _anew(scene, (lines[-1],), [sore])


def _mostly_told(scene: Scene, text: str) -> Step | None:
    """Add its place to soreness in general that was told just before (PRO-08)."""
    found, standing = _MOSTLY.fullmatch(text.lower().strip(" .!")), standing_of(scene, Soreness)
    place = place_in(scene, found["place"]) if found and standing and PLACE.fullmatch(found["place"]) else None
    if place is None or place.region in (None, "other") or not isinstance(scene.stage, Idle):
        return None
    line, last = standing[-1]
    if last.region is not None or not last.score or scene.now - last.at > JUST_NOW:
        return None
    return _anew(scene, (line,), [SorenessSaid(score=last.score, region=place.region, leg=place.leg)])


def _numbers(facts: tuple[Said, ...]) -> set[float]:
    """Return the numbers that facts hold, of whatever they are."""
    names = ("score", "rpe", "hours", "minutes", "load_kg", "distance_km")
    single = {float(n) for fact in facts for name in names if (n := getattr(fact, name, None)) is not None}
    return single | {float(n) for fact in facts for n in getattr(fact, "amounts", ())}


def kind_told(scene: Scene, said: PainSaid) -> Step | None:
    """Add its kind alone to the pain that was told just before, or put another in its place (PAI-01, PAI-03)."""
    pains = standing_of(scene, Pain) if isinstance(scene.stage, Idle) else []
    if not said.type or said != PainSaid(type=said.type):
        return None
    if isinstance(scene.stage, Idle) and (sore := sore_lately(scene)):
        place = AskKind(at=sore.at, score=sore.score, region=sore.region, leg=sore.leg)
        return scene.ask(place, kind_question) if said.type == "ache" else start(scene, _as_part(place, said))
    if not pains:
        return None
    line, last = pains[-1]
    if not last.score or scene.now - last.at > JUST_NOW:
        return None
    told = PainSaid(score=last.score, region=last.region, leg=last.leg, type=said.type, when=last.when)
    return _anew(scene, (line,), [told])


def _as_part(place: AskKind, said: PainSaid) -> AskPainPart:
    return AskPainPart(open=(), at=place.at, score=place.score, region=place.region, leg=place.leg, type=said.type)


def _anew(scene: Scene, lines: tuple[int, ...], facts: list[Said]) -> Step | None:
    """Take lines of the journal back and write facts in their place."""
    undone = gone(scene, lines)
    after = scene.after(*undone)
    taken = take(after, session_of(scene), tuple(facts))
    pain = (entry_of(after, part_of(taken.pain)),) if taken.pain else ()
    if taken.sets or taken.flag or not (taken.entries or pain):
        return None
    echo = "; ".join((*taken.echoes, *(entry_words(scene, entry) for entry in pain)))
    said = scene.undoable("echo-corrected", facts=echo)
    return Step(stage=scene.stage, say=(said,), entries=(*undone, *taken.entries, *pain))


def retold(
    scene: Scene, session: Session | None, text: str, facts: tuple[Said, ...], *, anew: bool = False
) -> tuple[Entry, ...]:
    """Take back what is told once more: an effort, all of an exercise and leg, or any sets behind a word of correction.

    On a later day, or with a word that it was not so, what was told in full is told once more, not done some more.
    """
    else_ = told_else(scene, text, facts)
    if session is None:
        return else_
    planned = {item.exercise: item.sets for item in session.exercises}
    done = sets_of(scene, session.id)
    corrects = anew or LEADS.match(text.lower()) is not None
    anew = session.date < scene.today or _NOT_SO.search(text.lower()) is not None
    again = {
        (fact.exercise, leg)
        for fact in facts
        if isinstance(fact, SetsSaid)
        for legs in [_legs(fact.leg)]
        if (had := min(sum(one.exercise == fact.exercise and leg in _legs(one.leg) for one in done) for leg in legs))
        and (corrects or _in_full(len(fact.amounts), had, planned.get(fact.exercise or "", 0), anew))
        for leg in legs
    }
    effort = rpe_of(scene, session.id) is not None and any(isinstance(fact, EffortSaid) for fact in facts)
    return (*else_, *(without(scene, session.id, again, effort=effort) if again or effort else ()))


def _legs(side: Side | None) -> tuple[Side | None, ...]:
    """Return each leg that sets were done on, null for an exercise that has no legs."""
    return LEGS if side == "both" else (side,)


def _in_full(said: int, had: int, planned: int, anew: bool) -> bool:
    return 1 < planned <= min(said, had) or (anew and had >= planned)


def without(
    scene: Scene, session: str, again: set[tuple[str | None, Side | None]], *, effort: bool = False
) -> tuple[Entry, ...]:
    """Write the session's logs anew without some of their sets, or without their effort."""
    return relogged(scene, session, partial(_left_of, again), effort=effort)


def _left_of(again: set[tuple[str | None, Side | None]], done: SetDone) -> SetDone | None:
    """Return what of a set is not told again: all, the other leg, or nothing."""
    kept = [leg for leg in _legs(done.leg) if (done.exercise, leg) not in again]
    if len(kept) == len(_legs(done.leg)):
        return done
    return replace(done, leg=kept[0]) if kept else None


def _last(scene: Scene) -> list[int]:
    """Return the lines of what was told last, none where that is too old or too much to tell what is meant."""
    journal = scene.athlete.journal
    lines = standing_lines(scene)
    told = [(n, e) for n in lines if isinstance(e := journal[n], SessionLog | Soreness | Sleep | Pain | Run)]
    # that nothing hurt is put right by no number
    kept = [n for n, e in told if not isinstance(e, Pain) or e.score or e.region is not None]
    if not kept or kept[-1] != lines[-1] or scene.now - journal[kept[-1]].at > RECENT:
        return []
    at = journal[kept[-1]].at
    last = [n for n in kept if journal[n].at == at]
    names = {done.exercise for n in last for done in getattr(journal[n], "sets", ())}
    return last if len(names) <= FEW else []


def _facts(entry: Entry) -> tuple[Said, ...]:
    """Return an entry as it was said."""
    match entry:
        case SessionLog():
            effort = (EffortSaid(rpe=entry.rpe),) if entry.rpe is not None else ()
            minutes = (MinutesSaid(minutes=entry.minutes),) if entry.minutes is not None else ()
            sets = (_said(tuple(alike)) for _, alike in groupby(entry.sets, key=_ALIKE))
            return (*sets, *effort, *minutes)
        case Soreness():
            return (SorenessSaid(score=entry.score, region=entry.region, leg=entry.leg),)
        case Sleep():
            return (SleepSaid(hours=entry.hours),)
        case Run():
            far, long = entry.distance_km, entry.minutes
            return (RunSaid(run=entry.run, distance_km=far, minutes=long, complaint=entry.complaint),)
        case Pain():
            return (PainSaid(score=entry.score, region=entry.region, leg=entry.leg, type=entry.type, when=entry.when),)
        case _:
            return ()


_ALIKE: Final = attrgetter("exercise", "leg", "load_kg", "rpe", "form")
"""What sets have in common that are told at once."""


def _said(sets: tuple[SetDone, ...]) -> SetsSaid:
    first, amounts = sets[0], tuple(done.amount for done in sets)
    return SetsSaid(
        exercise=first.exercise,
        leg=first.leg,
        reps=amounts if first.reps is not None else None,
        seconds=amounts if first.seconds is not None else None,
        contacts=amounts if first.contacts is not None else None,
        load_kg=first.load_kg,
        rpe=first.rpe,
        form=first.form,
    )
