"""Read an effort that no word names: a clause of its own, what follows on "done", or stands before "but"."""

from collections.abc import Iterator

from core import regex as re
from core.reading.day.effort import effort_of, lone, rated, taken
from core.reading.day.weighed_effort import FELT, JOINTS, SENTENCES, WEIGHING
from core.reading.facts import EffortSaid, Said
from core.reading.lexicon.body import PLACE
from core.reading.lexicon.terms import words
from core.reading.words.context import Context
from core.reading.words.done_words import done_said, done_until
from core.reading.words.marks import Mark
from core.reading.words.values import Effort, effort_at, whole_or_half
from core.reading.words.wholly import said_wholly

_OUT_OF_TEN = re.compile(r"\d+(?:\.\d)? (?:/|out of) 10\b(?! /)")
_AT_THE_END = re.compile(r", ?\d{1,2}(?:\.5)? ?[.!]?$")
_FIRST = re.compile(
    r"\d{1,2}(?:\.5)?(?: ?[,;-] ?| (?=(?:all|everything) done\b(?! (?:bar|but|except|of)\b)))"
    r"(?=(?:(?:all|session|everything|its|im) )*(?:done|finished|completed?)\b)"
)
_SCALED_FIRST = re.compile(
    r"\d{1,2}(?:\.5)? (?:/|out of) 10 ?(?:$|(?:[,;.!]|and) ?(?:$|[a-z]|\d{1,3}(?: x)? \d{1,3}\b(?! /)))"
)
_BETWEEN_COMMAS = re.compile(r", ?\d{1,2}(?:\.5)? ?,")

_BEFORE_A_BODY = re.compile(
    rf"\d{{1,2}}(?:\.5)?(?: (?:my|the|both|left|right))* (?:{PLACE}|legs|lungs|arms|abs|core|body|everything)"
    r"(?: (?:are|were|is|was|have|feel|felt|all|so|really|bit|a bit|absolutely|totally|completely|still|proper|well))* "
    r"(?:on fire|burn\w*|fried|toast|dead|gone|like (?:jelly|lead)|jelly|scream\w*|shak\w*|wobbl\w*|trembl\w*|tired|"
    r"heavy|hurt\w*|sore|ach(?:es?|ing|y)|niggl\w*|knackered|shot|cooked|destroyed|wrecked|sweaty|working)\b"
    r"(?! \d)"
)
"""The answer before what it was hard for: "8 quads on fire", "7 knee hurts a bit"."""
_GOES_ON = frozenset({"but", "although", "though", "because", "cos", "as", "since"})
_FEWEST = 3
"""So many numbers at least are sets beside the answer."""
_PARTED = JOINTS | {"thumbsup", "tickmark", "haha"}
_SURE = 5
"""From here on a number right behind "done" is an effort; fewer may be counted: "done 3"."""
_DID = words("did done finished completed managed got planned written all everything only first except bar")
_NONE_OF = words("no zero 0 without")
_EXCEPT = words("but bar except minus without skipped missed no")


def told_after_done(context: Context) -> list[EffortSaid]:
    """Return "did it! 7!" as the effort before a complaint can own the number."""
    until = done_until(context) if context.asked in ("session", None) else None
    rest = context.plain[until:].lstrip() if until is not None else ""
    if context.asked is None:
        return effort_of(context, until) if until is not None and _OUT_OF_TEN.match(rest) else []
    ends = _AT_THE_END.match(rest) and not any(mark.has("region", "sore", "pain") for mark in _unscored(context))
    exclaimed = (
        bool(ends) or rest.startswith(("!", ".")) or any(form.match(rest) for form in (_OUT_OF_TEN, _BETWEEN_COMMAS))
    )
    said = effort_of(context, until) if until is not None and exclaimed else []
    said = said or _before_done(context) or ([*lone(context), *rated(context)][:1] if until is not None else [])
    return said or _beside_done(context)


def _of_its_own(context: Context, at: int) -> bool:
    """Tell whether a number is read already, or its name stands before it: "done 7, slept 6, pain 0"."""
    return not context.free(at) or (at > 0 and context.marks[at - 1].has("pain", "sore"))


def _beside_done(context: Context) -> list[EffortSaid]:
    """Return the one number of a clause that else only weighs, or says that all was done: "smashed it 7", "✅ 7"."""
    if context.asked != "session" or not _told_what_was_done(context):
        return []
    told = done_said(context.plain)
    said = {n for n, mark in enumerate(context.marks) if told and told.start() <= mark.start < told.end()}
    found = [
        (at, score)
        for low, high in context.clauses(_PARTED, fewest=1)
        for at in context.numbers.keys() & range(low, high)
        if (score := effort_at(context, at)) and _only_weighed(context, low, high, at, score, said)
    ]
    if len(found) != 1:
        return []
    at, score = found[0]
    sure = score.value >= _SURE or score.value % 1 or context.text(at - 1) in _PARTED | FELT
    alone = all(n in range(at, score.after) or _of_its_own(context, n) for n in context.at("number"))
    ended = context.text(at - 1) in SENTENCES and (context.marks[at - 2].number is None or score.value % 1)
    hidden = _waits(context, at) or _names_place(context, score.after)
    return taken(context, at, score) if sure and (alone or ended) and not hidden else []


def _told_what_was_done(context: Context) -> bool:
    """Tell whether a reply says that all was done, or some of it."""
    if done_until(context) is not None or said_wholly(context.plain) == "done":
        return True
    some = context.has("exercise", "place") and not _DID.isdisjoint(context.words)
    return some or (not context.has("exercise") and "tickmark" in context.words)


def _only_weighed(context: Context, low: int, high: int, at: int, score: Effort, said: set[int]) -> bool:
    """Tell whether a clause has nothing but a score, words that weigh, and those that say that all was done."""
    rest = (n for n in (*range(low, at), *range(score.after, high)) if n not in said)
    free = all(map(context.free, range(low, high))) and not context.marks[at].vague
    free = free and said.isdisjoint(range(at, high))
    return free and all(word in WEIGHING for n in rest for word in context.text(n).split())


def _names_place(context: Context, after: int) -> bool:
    """Tell whether a reply ends with a place and nothing of it: the number may be its."""
    rest = [n for n in range(after, len(context.marks)) if context.text(n) not in (*JOINTS, "and", "but")]
    marks = [context.marks[n] for n in rest]
    return any(mark.has("region") for mark in marks) and all(mark.has("region", "leg") for mark in marks)


def _waits(context: Context, at: int) -> bool:
    """Tell whether a place or a complaint before a number may be scored by it."""
    ended = False
    for n in range(at - 1, -1, -1):
        mark = context.marks[n]
        if not context.free(n):
            return False
        if mark.has("sore", "pain") and context.text(n - 1) not in _NONE_OF:
            return True
        if mark.has("region") and (not ended or n >= at - 3) and not _excepted(context, n):
            return True
        ended = ended or mark.text in SENTENCES
    return False


def _excepted(context: Context, at: int) -> bool:
    """Tell whether a place stands for its exercise, which was left out: "all but the calves. 7"."""
    led = context.text(at - 1 - (context.text(at - 1) in ("the", "my"))) in _EXCEPT
    return led and context.text(at + 1) in _PARTED and not context.here.isdisjoint(context.marks[at].exercises)


def _before_done(context: Context) -> list[EffortSaid]:
    """Return the number that a reply begins with before what became of all: "7, all done, left hamstring tight"."""
    return _effort(context, 0) if context.asked == "session" and _FIRST.match(context.plain) else []


def _unscored(context: Context) -> Iterator[Mark]:
    """Return the words that no "fine" or number of their own follows."""
    for at, mark in enumerate(context.marks):
        beside = context.marks[at + 1 : at + 4]
        if not any(other.has("fine") or other.number is not None for other in beside):
            yield mark


def bare_effort(context: Context, facts: list[Said]) -> list[EffortSaid]:
    """Return a bare number after "done" as the effort, where nothing else may own it."""
    kinds = {fact.kind for fact in facts}
    until = done_until(context) if context.asked == "session" and "done" in kinds else None
    if until is None or kinds & {"rpe", "sets", "soreness"}:
        return []
    return effort_of(context, until) or _at_last(context)


def _at_last(context: Context) -> list[EffortSaid]:
    """Return the only number of a reply that ends with it: "did the session at midnight, all as planned, 5"."""
    last = len(context.marks) - 1
    alone = len(context.at("number")) == 1 and context.text(last - 1) == ","
    others = context.has("exercise", "region", "sore", "pain", "sleep", "run", "leg", "place")
    return _effort(context, last) if alone and not others else []


def answered_effort(context: Context) -> list[EffortSaid]:
    """Return the first number before "but", or the last one behind a comma after a list of sets."""
    if context.asked != "rpe" or not context.marks:
        return []
    if _BEFORE_A_BODY.match(context.plain) and (value := context.number(0)) and whole_or_half(value):
        return taken(context, 0, Effort(value, 1))
    if context.has("effort", "pain", "sore"):
        return []
    if context.text(1) in _GOES_ON and (said := _effort(context, 0)):
        return said
    last = len(context.marks) - 1
    many = context.has("exercise") and len(context.at("number")) > _FEWEST
    return _effort(context, last) if many and context.text(last - 1) == "," else []


def _effort(context: Context, at: int, length: int = 1) -> list[EffortSaid]:
    score = effort_at(context, at)
    return taken(context, at, score) if score is not None and score.after == at + length else []


def first_of_all(context: Context) -> list[EffortSaid]:
    """Return the answer that a reply begins with on its scale, where no place waits for it: "6/10, slept 5h"."""
    if context.asked != "session" or not _SCALED_FIRST.match(context.plain):
        return []
    waits = any(mark.has("region", "sore", "pain") for mark in _unscored(context))
    return [] if waits else _effort(context, 0, 3)
