"""Read corrections of a run: "30 min easy, sorry 40", "make that 9 km", "no, that was tempo"."""

from dataclasses import replace
from typing import cast

from core.athlete import RunKind
from core.reading.day.distances import distances
from core.reading.facts import Question, RunSaid, Said
from core.reading.lexicon.terms import words
from core.reading.words.clocks import lengths
from core.reading.words.context import Context

_SMALL = words(
    "it its was that thats the a an my is were should be i mean meant sorry oh no not wait actually say like more "
    "about make just only in fact well but to of for run ran session one and then too long time took done did "
    ": , . ... .. ; ! - = ( ) * thumbsup tickmark haha lol thanks cheers ta coach"
) | {"it was a", "that was a", "its a", "it was an"}
_FASTEST, _SLOWEST = 2.5, 15


def rerun(context: Context, facts: list[Said], before: Context | None) -> tuple[list[Said], list[Question]] | None:
    """Return the facts with the run put right; none where the words say anything else."""
    runs = [fact for fact in facts if isinstance(fact, RunSaid)]
    if len(runs) != 1:
        return None
    run, kinds = runs[0], _kinds(context)
    far, long = distances(context), lengths(context)
    covered = {n for at, after, _ in far for n in range(at, after)} | {n for a in long for n in range(a.at, a.after)}
    bare = [at for at, mark in enumerate(context.marks) if mark.number is not None and at not in covered]
    bare = [at for at in bare if not context.marks[at].vague]
    rest = (mark for at, mark in enumerate(context.marks) if at not in covered and at not in bare)
    if any(not (m.has("fix", "run", "noise") or _SMALL.issuperset(m.text.split())) for m in rest):
        return None
    if len(far) > 1 or len(long) > 1 or len(bare) > 1 or not (far or long or bare or kinds):
        return None
    fixed = replace(run, run=cast("RunKind", kinds.pop())) if len(kinds) == 1 else run
    fixed = replace(fixed, distance_km=far[0][2]) if far else fixed
    fixed = replace(fixed, minutes=long[0].minutes) if long else fixed
    if bare:
        told = _bare(context.marks[bare[0]].number or 0, fixed, facts, before)
        if told is None:
            return None
        fixed = told
    if fixed is run:
        return None
    odd = fixed.distance_km and fixed.minutes and not _FASTEST <= fixed.minutes / fixed.distance_km <= _SLOWEST
    asked = [Question(about="run", missing=("minutes",))] if odd else []
    return [
        replace(fixed, minutes=None) if fact is run and odd else fixed if fact is run else fact for fact in facts
    ], asked


def _kinds(context: Context) -> set[str]:
    return {mark.senses["run"] for mark in context.marks if mark.has("run") and mark.senses["run"]}


def _bare(number: float, run: RunSaid, facts: list[Said], before: Context | None) -> RunSaid | None:
    """Take a bare number for what was said last of the run, where nothing else was said after it."""
    last = _last_number(before) if before is not None else None
    if last == "far" and run.distance_km is not None:
        miles = before is not None and any(mark.senses.get("unit") == "mi" for mark in before.marks)
        return replace(run, distance_km=round(number * 1.609344, 2) if miles else number)
    if last == "long" and run.minutes is not None:
        return replace(run, minutes=number)
    return None


def _last_number(before: Context) -> str | None:
    """Tell whether the last number that was said is a distance or a time."""
    whole = replace(before, taken=set())
    far, long = distances(whole), lengths(whole)
    last = max((at for at, mark in enumerate(whole.marks) if mark.number is not None and not mark.vague), default=None)
    if last is None:
        return None
    if any(at <= last < after for at, after, _ in far):
        return "far"
    timed = any(length.at <= last < length.after for length in long) or whole.text(last - 1) == "in"
    return "long" if timed else None
