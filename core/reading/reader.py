"""Read one reply in its context: danger first, then facts, then what is left open."""

from functools import lru_cache
from itertools import pairwise

from core import regex as re
from core.athlete import Units
from core.body import Region
from core.catalog import Catalog
from core.reading.correcting import corrected
from core.reading.day.effort import rated
from core.reading.day.moves import read_moves
from core.reading.facts import (
    Asked,
    DoneSaid,
    FlagSaid,
    MoveSaid,
    PainSaid,
    Question,
    Reading,
    Said,
)
from core.reading.flags.bones import SITES
from core.reading.flags.detect import find_flags, flags_where_it_hurts
from core.reading.flags.slips import looked_through
from core.reading.known import Known, known
from core.reading.report import report
from core.reading.rewriting.courtesies import without_goodbye, without_greeting
from core.reading.rewriting.normalise import MOST_CHARACTERS, spelled
from core.reading.second_look import looked_over
from core.reading.session.answers import answer
from core.reading.session.chatter import without_chatter
from core.reading.session.skips import weighed_skip
from core.reading.session.tally import with_outcome
from core.reading.session.told import told_by_clauses
from core.reading.session.wishes import read_stop
from core.reading.strength.fronting import fronted
from core.reading.strength.in_turn import in_turn
from core.reading.strength.named_before import named_before
from core.reading.strength.near_plan import against_plan
from core.reading.strength.praised import without_praised
from core.reading.unread import unread
from core.reading.words.context import Context
from core.reading.words.cuts import split
from core.reading.words.languages import FOREIGN, foreign
from core.reading.words.marks import Mark, mark
from core.reading.words.reported import POSTPONED, reported
from core.reading.words.scope import Stretch, stretches
from core.reading.words.script import Script, script, tokenise
from core.reading.words.strangers import with_strangers
from core.training import Session

MOST_NUMBERS, MOST_WORDS, MOST_PARTS = 150, 1000, 10
"""A reply with more numbers than this is no report, nor one of more words and signs, or of more corrections."""
_LETTERS = re.compile(r"[a-z]+")
_OF_EFFORT = re.compile(
    r"rpe|effort|exert|hard|tough|easy|brutal|session|work ?out|train|strength|gym|felt|rate|run|@|/ ?10|out of",
    re.IGNORECASE,
)
_PIECE = re.compile(r"(\d+(?:[.,:]\d+)*)|[^\W\d_]+|[^\w\s]|[\n_]")


def read(
    text: str,
    asked: Asked | None,
    session: Session | None,
    units: Units,
    catalog: Catalog,
    last: tuple[Said, ...] = (),
    expecting: bool = False,
) -> Reading:
    """Return the facts of a reply, the questions that it leaves open, and the words that nothing was taken from.

    `last` are the facts of the athlete's message before, for replies that only correct it; `expecting` tells that the
    athlete is pregnant, which makes signs of what is none otherwise (SCR-03).
    """
    return _read(text, asked, session, units, known(catalog), last, expecting)


@lru_cache(maxsize=32)
def _read(
    text: str,
    asked: Asked | None,
    session: Session | None,
    units: Units,
    words: Known,
    last: tuple[Said, ...],
    expecting: bool,
) -> Reading:
    """Read a reply once: in a chat one listener after the other asks what the same words say."""
    text = without_goodbye(without_greeting(text))
    sought = looked_through(text, words.speller)
    heard = stretches(sought)
    flags, flag_questions = find_flags(sought, heard, asked, expecting)
    if _is_no_report(text):
        return _left_open(text, asked, flags, flag_questions)
    told, chatter = without_chatter(words.misspelt.mended(text[:MOST_CHARACTERS], session), words)
    written = script(told, words.speller)
    voices = heard if written.plain == sought else stretches(written.plain)
    marks = reported(mark(written, words.senses), voices, written.plain)
    if any(one.exercises for one in marks):
        marks = in_turn(fronted(named_before(without_praised(marks))))
    marks = with_strangers(marks, asked, words.speller.knows)
    context = Context.of(marks, asked, session, units, words.catalog, words.names)
    parts = split(context.marks)
    if is_foreign(text, words.catalog) or len(parts) > MOST_PARTS or len(context.at("number")) > MOST_NUMBERS:
        return _left_open(text, asked, flags, flag_questions)
    facts, questions = _facts(written, voices, context, parts, flags, last)
    if asked == "sleep" and not _OF_EFFORT.search(text):
        # "Up at half past five. Call it seven": hours, or a question for them.
        facts = [fact for fact in facts if fact.kind != "rpe"]
    if not (flags or flag_questions) and (hurting := _hurting(facts)):
        flags = flags_where_it_hurts(sought, heard, asked, hurting)
        facts = [*flags, *facts]
    if flags or flag_questions:
        facts, questions = _beside_danger(facts, questions, flags, written.plain, asked)
    whole = unread(text, context.marks, facts, questions)
    left_out = [clause for clause in chatter if not any(clause in told for told in whole)]
    return _reading(facts, [*flag_questions, *questions], [*whole, *left_out])


def _is_no_report(text: str) -> bool:
    """Tell whether a text has so many words or numbers that it is looked through for danger only."""
    numbers = _PIECE.findall(text, 0, MOST_CHARACTERS) if len(text) > MOST_NUMBERS else []
    return len(numbers) > MOST_WORDS or sum(map(bool, numbers)) > MOST_NUMBERS


def is_foreign(text: str, catalog: Catalog) -> bool:
    """Tell whether a reply, as it was typed, is in a language that is not read."""
    if text.isascii() and FOREIGN.isdisjoint(_LETTERS.findall(text.lower())):
        return False
    spoken = tuple(token[0] for token in tokenise(spelled(text)) if token.lastgroup == "word")
    return foreign(spoken, known(catalog).speller.knows)


def _facts(
    written: Script,
    voices: list[Stretch],
    context: Context,
    parts: list[tuple[Mark, ...]],
    flags: list[FlagSaid],
    last: tuple[Said, ...],
) -> tuple[list[Said], list[Question]]:
    facts, questions = report(context if len(parts) == 1 else context.part(parts[0]), None)
    if last and not facts and len(parts) == 1:
        parts, facts, questions = [(), parts[0]], [*last], []
    for said_before, part in pairwise(parts):
        facts, questions = corrected(context.part(part), facts, questions, context.part(said_before))
    told = told_by_clauses(context, facts)
    if told is not None:
        facts, questions = with_outcome(told, facts, questions)
        if isinstance(told, DoneSaid) and not any(fact.kind == "rpe" for fact in facts):
            facts += rated(context)
    facts = weighed_skip(facts, written.plain, context.plain, voices)
    stops = read_stop(written.plain, voices)
    # "Did the rest, will do the planks tomorrow" moves no session.
    put_off = isinstance(told, DoneSaid) or POSTPONED in context.words
    moves, open_ = ([], []) if put_off else read_moves(written.plain, voices, context)
    if not stops and not any(isinstance(f, MoveSaid) for f in moves):
        said, asked_again = answer(context, facts)
        facts += said
        questions += [q for q in asked_again if not any(q.about == other.about for other in questions)]
    facts, questions = looked_over(written.plain, context, facts, questions)
    facts, questions = against_plan(context, facts, questions, last)
    if stops or moves:
        # Who wants the session on another day skips none; who wants no more messages is "done" with the coach.
        facts = [fact for fact in facts if fact.kind != "skip" and not (stops and fact.kind == "done")]
    if stops:
        # Nobody who leaves is asked where it hurts.
        questions = []
    return [*flags, *facts, *moves, *stops], [*questions, *open_]


def _hurting(facts: list[Said]) -> frozenset[Region]:
    """Return where a pain is told that may be one of a site of risk."""
    told = (fact for fact in facts if isinstance(fact, PainSaid) and fact.score != 0 and fact.type != "tingling")
    pains = {fact.region for fact in told}
    return frozenset(region for region in SITES if region in pains)


def _beside_danger(
    facts: list[Said], questions: list[Question], flags: list[FlagSaid], plain: str, asked: Asked | None
) -> tuple[list[Said], list[Question]]:
    """Keep beside a sign of danger only what is beyond doubt: its own words must not be read as something else."""
    kept = [fact for fact in facts if _beyond_doubt(fact, flags, plain)]
    left_out = {fact.kind for fact in facts if fact not in kept}
    return kept, [q for q in questions if not flags and (q.about not in left_out or q.about == asked)]


def _beyond_doubt(fact: Said, flags: list[FlagSaid], plain: str) -> bool:
    emergency = any(flag.tier == "emergency" for flag in flags)
    if fact.kind in ("pain", "soreness"):
        # What hurts nowhere goes with no sign of danger; "legs 2" is told of all that is worked.
        placed = fact.region is not None or re.search(
            rf"\b(?:legs|soreness)(?: (?:are|at|about|a|is))* {fact.score or 0:g}\b", plain
        )
        return bool(fact.score and placed) and not emergency
    if emergency and fact.kind == "sets" and fact.leg is None:
        return False
    if flags and not emergency and (fact.kind in ("skip", "illness") or (fact.kind == "run" and fact.distance_km)):
        return True
    return not flags or fact.kind in ("red_flag", "sets", "rpe", "sleep", "stop")


def _left_open(text: str, asked: Asked | None, flags: list[FlagSaid], questions: list[Question]) -> Reading:
    """Ask again what was asked, where nothing but danger is read."""
    again = [Question(about=asked)] if asked else []
    return _reading(flags, [*questions, *again], [text] if text.strip() else [])


def _reading(facts: list[Said] | list[FlagSaid], questions: list[Question], unread: list[str]) -> Reading:
    once = tuple(dict.fromkeys(facts))
    return Reading(facts=once, questions=tuple(dict.fromkeys(questions)), unread=tuple(unread))
