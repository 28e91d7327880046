"""Read one reply in its context: danger first, then facts, then what is left open."""

import re
from collections.abc import Sequence
from dataclasses import replace

from core.athlete import Units
from core.catalog import Catalog, Exercise
from core.reading.after_done import bare_effort, told_after_done
from core.reading.answers import answer, bare_answer, denials
from core.reading.complaints import read_complaints
from core.reading.context import Context
from core.reading.corrections import Patch, guess_of, last_exercise, merged, patch_of, patched, unclear, whole_sets
from core.reading.courtesies import without_courtesies
from core.reading.cuts import split
from core.reading.effort import rated, read_effort
from core.reading.facts import Asked, FlagSaid, MoveSaid, Question, Reading, Said, SetsSaid, SorenessSaid
from core.reading.flags.detect import find_flags
from core.reading.known import Known, known
from core.reading.languages import foreign
from core.reading.marks import Mark, mark, relaid
from core.reading.minutes import read_minutes
from core.reading.normalise import MOST_CHARACTERS
from core.reading.renaming import renamed, said_again
from core.reading.runs import read_runs
from core.reading.scope import Stretch, stretches
from core.reading.script import Script, script
from core.reading.sessions import read_outcome
from core.reading.sets import read_sets
from core.reading.sleep import read_sleep
from core.reading.wishes import read_illness, read_moves, read_stop
from core.training import Session

MOST_NUMBERS = 200
"""A reply with more numbers than this is no report."""
_OF_SESSION = re.compile(
    r"\b(?:session|workout|strength|gym|exercises?|sets|everything|all of it|it all|the lot|all done|done)\b"
)
_ORDINALS = frozenset({"first", "second", "third", "1st", "2nd", "3rd"})


_SWAPPED = re.compile(
    r"\b(?:(?:other|wrong) way (?:a)?round|vice versa|swap (?:those|them|these|that|(?:the )?(?:legs|sides|numbers)|"
    r"l and r|left and right)|(?:mixed|mixing) (?:up )?(?:the |my )?(?:legs|sides|left and right)(?: up)?|"
    r"(?:legs|sides) (?:are |were |got )?(?:swapped|mixed up|reversed))\b"
)


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
    text, words = without_courtesies(text.rstrip("\r\n")), known(catalog)
    written = script(text, words.speller)
    voices = stretches(written.plain)
    flags, flag_questions = find_flags(written.plain, voices, asked)
    marks = _reported(mark(written, words.senses), voices)
    context = Context(" ".join(m.text for m in marks), marks, asked, session, units, catalog, words.names)
    if _foreign(written, words) or sum(m.number is not None for m in marks) > MOST_NUMBERS:
        return _reading(
            flags, [*flag_questions, *([Question(about=asked)] if asked else [])], [text] if text.strip() else []
        )
    facts, questions = _facts(written, voices, context, flags, last)
    facts, questions = _beside_danger(facts, questions, flags, bool(flag_questions), asked)
    return _reading(facts, [*flag_questions, *questions], _unread(text, context.marks, facts, questions))


def _reported(marks: list[Mark], voices: list[Stretch]) -> tuple[Mark, ...]:
    """Keep the marks of what the athlete reports; a full stop stands where something else was said."""
    kept: list[Mark] = []
    at = 0
    for found in marks:
        while at < len(voices) and voices[at].end <= found.start:
            at += 1
        if at >= len(voices) or voices[at].voice == "report":
            kept.append(found)
        elif kept and kept[-1].text != ".":
            kept.append(Mark(text=".", start=found.start, end=found.start))
    return relaid(kept)


def _foreign(written: Script, words: Known) -> bool:
    spoken = tuple(word.text for word in written.words if word.kind == "word")
    return foreign(spoken, sum(words.speller.knows(word) and len(word) > 1 for word in spoken))


def _facts(
    written: Script, voices: list[Stretch], context: Context, flags: list[FlagSaid], last: tuple[Said, ...]
) -> tuple[list[Said], list[Question]]:
    parts = split(context.marks)
    facts, questions = _report(context if len(parts) == 1 else _part(context, parts[0]), None)
    if last and not facts and len(parts) == 1:
        parts, facts, questions = [(), parts[0]], [*last], []
    for part in parts[1:]:
        facts, questions = _corrected(_part(context, part), facts, questions)
    stops = read_stop(written.plain)
    moves, open_ = read_moves(written.plain, voices, context)
    if not stops and not any(isinstance(f, MoveSaid) for f in moves):
        said, asked_again = answer(context, facts)
        facts += said
        questions += [q for q in asked_again if not any(q.about == other.about for other in questions)]
    if context.asked is None and any(fact.kind == "run" for fact in facts) and not _OF_SESSION.search(written.plain):
        # "7k with the club, nailed every one": done with the run, not with the session.
        facts = [fact for fact in facts if fact.kind != "done"]
    if _SWAPPED.search(written.plain):
        facts, questions = _which_leg(facts, questions)
    if stops or moves:
        # Who wants the session on another day skips none; who wants no more messages is "done" with the coach.
        facts = [fact for fact in facts if fact.kind != "skip" and not (stops and fact.kind == "done")]
    return [*flags, *facts, *moves, *stops], [*questions, *open_]


def _which_leg(facts: list[Said], questions: list[Question]) -> tuple[list[Said], list[Question]]:
    """Ask which leg did what where somebody says that they were told the wrong way round."""
    legs = {fact.leg for fact in facts if isinstance(fact, SetsSaid)}
    if not {"left", "right"} <= legs:
        return facts, questions
    kept: list[Said] = [fact for fact in facts if not isinstance(fact, SetsSaid)]
    return kept, [*questions, Question(about="sets", missing=("leg",))]


def _part(context: Context, marks: tuple[Mark, ...]) -> Context:
    return replace(context, plain=" ".join(m.text for m in marks), marks=relaid(marks), taken=set())


def _corrected(context: Context, facts: list[Said], questions: list[Question]) -> tuple[list[Said], list[Question]]:
    """Read one correction of the facts so far."""
    other = renamed(context, facts)
    if other is not None:
        return other[0], [*questions, *other[1]]
    patch = None if whole_sets(context) else patch_of(context)
    if patch is not None:
        fixed = patched(facts, patch)
        if fixed is None:
            return _unclear(context, facts, patch)
        return fixed, questions
    headed = _headed(context, facts)
    if headed is not None:
        facts, context = headed
    after, open_ = _report(context, last_exercise(facts, context.catalog))
    if not after and not open_:
        guess = guess_of(context) if headed is None else None
        fixed = patched(facts, guess) if guess else None
        return (fixed, questions) if fixed is not None else (facts, questions)
    asked = [q for q in questions if not any(q.about == other.kind for other in after)]
    return merged(facts, after, replaces_sets=True), [*asked, *open_]


def _headed(context: Context, facts: list[Said]) -> tuple[list[Said], Context] | None:
    """Return the facts with the value that a longer correction begins with, and what it goes on to: "45, rpe 6"."""
    end = next((n for n, mark in enumerate(context.marks) if mark.text in (",", ".", ";")), 0)
    head = _part(context, context.marks[:end])
    patch = patch_of(head) if 0 < end < len(context.marks) - 1 else None
    fixed = patched(facts, patch) if patch is not None and patch.numbers else None
    return (fixed, _part(context, context.marks[end + 1 :])) if fixed is not None else None


def _unclear(context: Context, facts: list[Said], patch: Patch) -> tuple[list[Said], list[Question]]:
    if patch == Patch():
        return facts, []
    again = said_again(context, facts, patch)
    if again is not None:
        return again, []
    said, open_ = _report(context, None)
    # "Oops, first was 50": the first set, or the first exercise.
    placed = any(mark.text in _ORDINALS for mark in context.marks)
    if facts and (placed or not said):
        kept: list[Said] = [fact for fact in facts if fact.kind != "sets"]
        return kept, unclear(facts, context.asked)
    return facts + said, open_


def _report(context: Context, default: Exercise | None) -> tuple[list[Said], list[Question]]:
    """Read a stretch without corrections, one kind of fact after the other; each takes its words."""
    facts: list[Said] = []
    questions: list[Question] = []
    read: tuple[tuple[Sequence[Said], list[Question]], ...] = (
        read_sleep(context),
        read_runs(context),
        read_sets(context, default),
        read_effort(context),
        (read_minutes(context), []),
        (told_after_done(context), []),
        read_complaints(context),
    )
    for said, open_ in (*read, read_outcome(context)):
        facts += said
        questions += open_
    if any(fact.kind == "skip" for fact in facts):
        # "Legs too sore, so I left it": a reason, and no soreness of its own.
        facts = [fact for fact in facts if fact != SorenessSaid()]
    facts += read_illness(context)
    facts += bare_effort(context, facts)
    if not any(fact.kind == "rpe" for fact in facts) and any(fact.kind in ("done", "sets") for fact in facts):
        facts += rated(context)
    if not any(fact.kind == "pain" for fact in facts) and context.asked != "pain":
        facts += denials(context)
    answered, open_ = bare_answer(context, facts)
    return [*facts, *answered], [*questions, *open_]


def _beside_danger(
    facts: list[Said], questions: list[Question], flags: list[FlagSaid], doubtful: bool, asked: Asked | None
) -> tuple[list[Said], list[Question]]:
    """Keep beside a sign of danger only what is beyond doubt: its own words must not be read as something else."""
    if not flags and not doubtful:
        return facts, questions
    kept = [fact for fact in facts if _beyond_doubt(fact, flags)]
    left_out = {fact.kind for fact in facts if fact not in kept}
    return kept, [q for q in questions if not flags and (q.about not in left_out or q.about == asked)]


def _beyond_doubt(fact: Said, flags: list[FlagSaid]) -> bool:
    if fact.kind in ("pain", "soreness"):
        told = fact.score is not None and fact.region is not None
        return told and not any(flag.tier == "emergency" for flag in flags)
    if any(flag.tier == "emergency" for flag in flags) and fact.kind == "sets" and fact.leg is None:
        return False
    return not flags or fact.kind in ("red_flag", "sets", "rpe", "sleep", "stop")


def _unread(text: str, marks: tuple[Mark, ...], facts: list[Said], questions: list[Question]) -> list[str]:
    """Return what nothing was taken from: all of a reply that said nothing, else its unknown words and the rest."""
    beyond = text[MOST_CHARACTERS:]
    rest = [beyond] if beyond else []
    if not facts and not questions:
        return [text[:MOST_CHARACTERS].strip(), *rest] if text.strip() else rest
    runs: list[str] = []
    last = -2
    for at, found in enumerate(marks):
        if found.senses or found.exercises or found.number is not None or not found.text.isalpha():
            continue
        if at == last + 1:
            runs[-1] += " " + found.text
        else:
            runs.append(found.text)
        last = at
    return [run for run in runs if " " in run or len(run) > 4] + rest


def _reading(facts: list[Said] | list[FlagSaid], questions: list[Question], unread: list[str]) -> Reading:
    once = tuple(dict.fromkeys(facts))
    return Reading(facts=once, questions=tuple(dict.fromkeys(questions)), unread=tuple(unread))
