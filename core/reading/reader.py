"""Read one reply in its context: danger first, then facts, then what is left open."""

from collections.abc import Sequence

from core.athlete import Units
from core.catalog import Catalog
from core.reading.answers import answer, denials
from core.reading.complaints import read_complaints
from core.reading.context import Context
from core.reading.effort import read_effort
from core.reading.facts import Asked, FlagSaid, Question, Reading, Said
from core.reading.flags.detect import find_flags
from core.reading.known import Known, known
from core.reading.languages import foreign
from core.reading.marks import Mark, mark
from core.reading.normalise import MOST_CHARACTERS
from core.reading.runs import read_runs
from core.reading.scope import Stretch, stretches
from core.reading.script import Script, script
from core.reading.sessions import read_minutes, read_outcome
from core.reading.sets import read_sets
from core.reading.sleep import read_sleep
from core.reading.wishes import read_illness, read_moves, read_stop
from core.training import Session


def read(
    text: str,
    asked: Asked | None,
    session: Session | None,
    units: Units,
    catalog: Catalog,
    last: tuple[Said, ...] = (),
) -> Reading:
    """Return the facts of a reply, the questions that it leaves open, and the words that nothing was taken from.

    `last` are the facts of the athlete's message before, for replies that only correct it.
    """
    words = known(catalog)
    written = script(text, words.speller)
    voices = stretches(written.plain)
    flags, flag_questions = find_flags(written.plain, voices)
    marks = _reported(mark(written, words.senses), voices)
    context = Context(" ".join(m.text for m in marks), marks, asked, session, units, catalog, words.names)
    if _foreign(written, words):
        return _reading(flags, [*flag_questions, *([Question(about=asked)] if asked else [])], [text])
    facts, questions = _facts(written, voices, context, flags)
    return _reading(facts, [*flag_questions, *questions], _unread(text, context))


def _reported(marks: list[Mark], voices: list[Stretch]) -> tuple[Mark, ...]:
    """Keep the marks of what the athlete reports; a full stop stands where something else was said."""
    kept: list[Mark] = []
    for found in marks:
        voice = next((v.voice for v in voices if v.start <= found.start < v.end), "report")
        if voice == "report":
            kept.append(found)
        elif kept and kept[-1].text != ".":
            kept.append(Mark(text=".", start=found.start, end=found.start))
    return tuple(kept)


def _foreign(written: Script, words: Known) -> bool:
    spoken = tuple(word.text for word in written.words if word.kind == "word")
    return foreign(spoken, sum(words.speller.knows(word) and len(word) > 1 for word in spoken))


def _facts(
    written: Script, voices: list[Stretch], context: Context, flags: list[FlagSaid]
) -> tuple[list[Said], list[Question]]:
    facts: list[Said] = [*flags]
    questions: list[Question] = []
    stops = read_stop(written.plain)
    moves, move_questions = read_moves(written.plain, voices, context)
    outcome, outcome_questions = read_outcome(context)
    read: tuple[tuple[Sequence[Said], list[Question]], ...] = (
        (moves, move_questions),
        read_sleep(context),
        read_runs(context),
        read_sets(context),
        read_effort(context),
        (read_minutes(context), []),
        read_complaints(context),
        (outcome, outcome_questions),
    )
    for said, open_ in read:
        facts += said
        questions += open_
    facts += read_illness(context)
    facts += stops
    if not any(fact.kind == "pain" for fact in facts) and context.asked != "pain":
        facts += denials(context)
    if not stops:
        said, open_ = answer(context, facts)
        facts += said
        questions += [q for q in open_ if not any(q.about == other.about for other in questions)]
    return facts, questions


def _unread(text: str, context: Context) -> list[str]:
    beyond = text[MOST_CHARACTERS:]
    return [beyond] if beyond else []


def _reading(facts: list[Said] | list[FlagSaid], questions: list[Question], unread: list[str]) -> Reading:
    once = tuple(dict.fromkeys(facts))
    return Reading(facts=once, questions=tuple(dict.fromkeys(questions)), unread=tuple(unread))
