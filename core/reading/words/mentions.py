"""Find where a reply names exercises, by name or by place in the session."""

from typing import NamedTuple

from core import regex as re
from core.catalog import Exercise
from core.reading.lexicon.terms import either, words
from core.reading.lexicon.training import QUALIFIERS
from core.reading.words.context import Context
from core.reading.words.names import in_place
from core.reading.words.naming import is_name

_PASSING = either(
    "during|where|after|at the bottom of|bottom|from|while|since|before|mid|when|while doing|during the|cos|because"
)


_AT_WORK = frozenset({"on", "in", "doing", "did"})
"""Words before an exercise in which something was felt: "hip hurt when i did the step downs, 6"."""
_SIGNS = frozenset({",", ":", ".", ";", "\n"})
_EXERCISES = words("numero nr num exercise ex move movement no number # timed finisher penultimate")
_NUMBERED = words("one ex move no number # timed finisher penultimate numero nr num")
"""Parts of words that place an exercise, not a set."""
_OUT_OF = 10
_OTHER_MATTERS = ("effort", "sleep", "region", "pain", "sore", "run")
_MEASURES = ("kg", "lb", "bell", "min", "h", "km", "mi", "%", "cm")


_SWAPPED = re.compile(
    r"\b(?:instead of|rather than|in place of|not|swap\w*|switch\w*|replac\w*|subbed|substitut\w*|exchanged)\b"
)


_OF_SETS = frozenset({"of", "set of", "sets of"})


class Mention(NamedTuple):
    """Hold where an exercise is named; `exercise` is null where it is not known which one is meant."""

    at: int
    exercise: Exercise | None


class Segment(NamedTuple):
    """Hold the marks from `low` to before `high` that say something of one exercise."""

    mention: Mention | None
    low: int
    high: int
    doubtful: bool = False
    """Whether one of its numbers may belong to the exercise that is named next."""
    heading: int | None = None
    """Where a leg stands that heads it."""


def mentions(context: Context) -> list[Mention]:
    """Return the exercises that are named, by name or by place in the session."""
    found: list[Mention] = []
    given_up = [n for n in context.at("exercise") if replaced(context, n)]
    for at in sorted({*context.at("exercise"), *context.at("unknown"), *context.at("place")}):
        mark = context.marks[at]
        if found and found[-1].exercise is not None and replaced(context, at):
            # "Hip thrusts instead of the bridges": nothing is said of what was not done.
            continue
        if at in context.taken or (_in_passing(context, at) and not _counted_after(context, at)):
            continue
        if mark.has("unknown"):
            found.append(Mention(at, None))
        elif mark.exercises and is_name(context, at):
            _name(context, at, found, given_up)
        elif (
            mark.has("place")
            and context.session
            and (_is_exercise_place(context, at) or _goes_on_in_places(context, at, found))
            and not (found and _is_set_place(context, at, found))
        ):
            found.append(Mention(at, in_place(mark.senses["place"], context.session, context.catalog)))
    return found


def _name(context: Context, at: int, found: list[Mention], given_up: list[int]) -> None:
    """Add a named exercise; two names beside each other ("bulg ss") are one name."""
    if found and found[-1].at == at - 1 and not context.marks[at - 1].exercises:
        # "#2 side squat 10 each" numbers a set, or a line of a list.
        found.pop()
    if found and found[-1].at == at - 1:
        found[-1] = Mention(at, context.exercise_of(context.marks[at - 1], context.marks[at]))
        return
    unclear = _qualified(context, at) or at in given_up
    found.append(Mention(at, None if unclear else _swapped_in(context, at) or _kept(context, at, given_up)))


def _kept(context: Context, at: int, given_up: list[int]) -> Exercise | None:
    """Return what a name means; none where that is what it was done instead of: "lunges instead of split squats"."""
    meant = context.exercise(at)
    if any(_is_other(context, at, n) and context.exercise(n) == meant for n in given_up):
        return None
    return None if _taken_in(context, at, meant, given_up) else meant


def _is_other(context: Context, at: int, n: int) -> bool:
    return n != at and not {*context.marks[at].exercises} <= {*context.marks[n].exercises}


def _taken_in(context: Context, at: int, meant: Exercise | None, given_up: list[int]) -> bool:
    """Tell whether a name that was done for another may be the plain one of its family: "lunges for step ups"."""
    if meant is None or context.planned(meant) is None or context.text(at - 1) in _OF_SETS:
        return False
    if not any(context.catalog.exercises[one].rung == 0 != meant.rung for one in context.marks[at].exercises):
        return False
    others = (n for n in context.at("exercise") if _is_other(context, at, n))
    told = next(others, None) is not None and context.first(_SWAPPED)
    return told[0] != "not" if told else any(_is_other(context, at, n) for n in given_up)


def _swapped_in(context: Context, at: int) -> Exercise | None:
    """Return what was done for the planned one of a family, which a name of several is not: "split squats instead of
    bulgarians, 3x8".
    """
    if context.first(_SWAPPED) is None:
        return None
    wide, planned = {*context.marks[at].exercises}, context.exercise(at)
    given_up = (n for n in context.at("exercise") if n != at and context.exercise(n) == planned is not None)
    narrow = next(({*own} for n in given_up if {*(own := context.marks[n].exercises)} < wide), {*()})
    rest = wide - narrow
    return context.catalog.exercises[rest.pop()] if narrow and len(rest) == 1 else None


def _counted_after(context: Context, at: int) -> bool:
    """Tell whether counted or listed sets follow a name: "knee 2 during step ups 2x8 each", "while doing rdl 8 8"."""
    if context.number(at + 1) is None or not context.marks[at].exercises:
        return False
    second = at + 2 + (context.text(at + 2) in ("/", ","))
    listed = context.number(second) is not None and (second == at + 2 or context.number(second) != _OUT_OF)
    return listed or context.text(at + 2) == "x" or context.sense(at + 2, "unit") == "sets"


def replaced(context: Context, at: int) -> bool:
    """Tell whether something else was done in place of a name: "squats instead of rdl 3x8"."""
    before = at - 2 if context.text(at - 1) in ("the", "my") else at - 1
    if context.text(before) == "for":
        # "Bridges for hip thrusts, 3x15"; "swapped the one for the other" is told both ways.
        named = before > 0 and bool(context.marks[before - 1].exercises) and is_name(context, before - 1)
        return named and context.first(_SWAPPED) is None
    return context.text(before) in ("instead of", "rather than", "in place of", "not")


def _in_passing(context: Context, at: int) -> bool:
    """Tell whether an exercise only says where or when something was felt: "knee 3 during the hops"."""
    before = [context.text(n) for n in range(max(0, at - 3), at)]
    while _SIGNS & {*before}:
        # "Before breakfast, rdl 8 8": what stands before a sign is told of nothing behind it.
        before = before[1:]
    if any(text in _PASSING and before[n + 1 : n + 2] != ["that"] for n, text in enumerate(before)):
        return True
    led = not _AT_WORK.isdisjoint(before)
    return led and any(
        context.sense(n, s) is not None
        for n in range(max(0, at - 8), at)
        for s in ("pain", "sore", "region")
        if not context.marks[n].exercises
    )


def _qualified(context: Context, at: int) -> bool:
    before = context.marks[at - 1] if at else None
    return before is not None and before.text in QUALIFIERS and not before.exercises


def _is_set_place(context: Context, at: int, found: list[Mention]) -> bool:
    """Tell whether "the last one" is a set of the exercise before: a single number is said of it."""
    if any(word in _EXERCISES for word in context.text(at).split()):
        return False
    if context.marks[found[-1].at].has("place"):
        # "First 3x8, second 2x8, last one 30s": places are exercises throughout.
        return False
    if (
        context.text(at - 1) in ("the", "my", "on")
        and context.number(at - 3 + (context.text(at - 1) == "on")) is not None
    ):
        # "Same but 7 on the last one"
        return context.number(at + 1) is None
    if context.text(at - 1) == "the" and context.sense(at - 3, "unit") in ("kg", "lb"):
        # "8 8 8 both, 8 kg on the last one"
        return True
    end = _told_until(context, at)
    numbers = [n for n in range(at, end) if _counts(context, n)]
    last = found[-1].exercise
    other_unit = (
        bool(numbers) and context.sense(numbers[0] + 1, "unit") == "s" and (last is None or last.unit != "seconds")
    )
    if any(context.sense(n, "times") is not None for n in range(at, end)):
        return False
    return len(numbers) == 1 and context.text(numbers[0] + 1) != "/" and not other_unit


def _told_until(context: Context, at: int) -> int:
    """Return where it ends that something is told of a place: "last one on the right 7, rpe 6", "last 7, legs 3"."""
    end = at + 1
    while end < len(context.marks) and context.text(end) not in (".", ";", "\n"):
        mark = context.marks[end]
        named = bool(mark.exercises) and not mark.has("region")
        if named or (mark.has(*_OTHER_MATTERS) and any(_counts(context, n) for n in range(at, end))):
            break
        end += 1
    return end


def _counts(context: Context, at: int) -> bool:
    """Tell whether a number may be of sets: no load, no time, no score of ten."""
    if context.number(at) is None or context.marks[at].vague or context.sense(at + 1, "unit") in _MEASURES:
        return False
    return not any(context.text(n + 1) in ("/", "out of") and context.number(n + 2) == _OUT_OF for n in (at - 2, at))


def _goes_on_in_places(context: Context, at: int, found: list[Mention]) -> bool:
    """Tell whether a sentence begins with the next of several places: "second 8/8 both. third i only managed one"."""
    placed = bool(found) and all(context.marks[one.at].has("place") for one in found)
    begins = len(found) > 1 and context.text(at - 1) in (".", ";", "\n") and context.text(at) != "last"
    return placed and (begins or _comes_next(context, at, found[-1].at))


def _comes_next(context: Context, at: int, before: int) -> bool:
    """Tell whether a place is the next after that of an exercise, with sets: "second one 9/9/9, third 18/18/18"."""
    told = [context.sense(n, "place") or "" for n in range(before, at + 1) if context.marks[n].has("place")]
    second = at + 2 + (context.text(at + 2) in ("/", ",", "-"))
    listed = context.number(at + 1) is not None and context.number(second) is not None
    return listed and len(told) == 2 and all(map(str.isdigit, told)) and int(told[1]) == int(told[0]) + 1


def _is_exercise_place(context: Context, at: int) -> bool:
    text = context.text(at)
    if any(word in text for word in _NUMBERED):
        return context.sense(at + 1, "unit") != "sets"
    if context.sense(at + 1, "unit") == "sets" or any(
        not context.marks[n].has("region") for n in context.at("exercise")
    ):
        return False
    beyond = context.text(at + 2)
    listed = (
        beyond in ("/", "x", "-", "+")
        or (beyond in (",", "and") and context.number(at + 3) is not None)
        or context.number(at + 2) is not None
        or context.sense(at + 2, "leg")
    )
    return bool(context.text(at + 1).isdigit() and listed) or context.text(at + 1) in (":", "was")
