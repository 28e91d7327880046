"""Find where a reply names exercises, by name or by place in the session."""

from dataclasses import dataclass

from core.catalog import Exercise
from core.reading.context import Context
from core.reading.lexicon.training import QUALIFIERS
from core.reading.names import in_place

_PASSING = frozenset(
    {
        "during",
        "where",
        "where you",
        "after",
        "at the bottom of",
        "bottom",
        "from",
        "while",
        "since",
        "before",
        "mid",
        "when",
        "while doing",
        "during the",
        "cos",
        "because",
    }
)


_EXERCISES = frozenset(
    {
        "numero",
        "nr",
        "num",
        "exercise",
        "ex",
        "move",
        "movement",
        "no",
        "number",
        "#",
        "timed",
        "finisher",
        "penultimate",
    }
)
_OTHERWISE = frozenset({"split", "splits", "bug", "bugs", "bird", "birds", "stand", "stands", "stood", "step", "steps"})
"""Names that are other things where no numbers follow: the splits of a run, a stomach bug."""
_TO_SETS = frozenset({"on", "my", "for", ":", "-", "were", "was", "just", "only", "=", "(", ")", "i", "did", "got"})
_LEFT_OUT = frozenset({"skipped", "missed", "left out", "dropped", "binned", "ditched", "undone"})
_MOST_SCORE = 10
_SHORT = 3
_NAMES = frozenset({"rdl", "bss", "hop"})
"""Names of few letters that are nothing else."""


@dataclass(frozen=True, slots=True)
class Mention:
    """Hold where an exercise is named; `exercise` is null where it is not known which one is meant."""

    at: int
    exercise: Exercise | None


@dataclass(frozen=True, slots=True)
class Segment:
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
    found = []
    for at, mark in enumerate(context.marks):
        named = mark.exercises or mark.has("unknown", "place")
        if not named or at in context.taken or (_in_passing(context, at) and not _counted_after(context, at)):
            continue
        if mark.has("unknown"):
            found.append(Mention(at, None))
        elif mark.exercises and is_name(context, at):
            _name(context, at, found)
        elif (
            mark.has("place")
            and context.session
            and _is_exercise_place(context, at)
            and not (found and _is_set_place(context, at, found))
        ):
            found.append(Mention(at, in_place(mark.senses["place"], context.session, context.catalog)))
    return found


def is_name(context: Context, at: int) -> bool:
    """Tell whether a word names an exercise here: a place on the body and a few letters do beside numbers only."""
    mark = context.marks[at]
    if (len(mark.text) <= _SHORT and mark.text not in _NAMES) or mark.text in _OTHERWISE:
        planned = {p.exercise for p in context.session.exercises} if context.session else set()
        after = at + 1
        while context.text(after) in _TO_SETS or context.sense(after, "leg"):
            after += 1
        glued = mark.glued and context.text(at - 1).isalnum()
        beside = context.sense(at - 1, "unit") is None and not glued
        counted = context.number(after) is not None or (len(mark.text) > _SHORT and _counted_before(context, at))
        left_out = len(mark.text) > _SHORT and context.text(at + 1) in _LEFT_OUT
        return bool(planned & set(mark.exercises)) and (counted or left_out) and beside
    return not mark.has("region") or like_sets(context, at)


def _counted_before(context: Context, at: int) -> bool:
    near = at - 1 - (context.sense(at - 1, "unit") in ("s", "min", "reps"))
    return context.number(near - (context.text(near) == "-")) is not None


def _name(context: Context, at: int, found: list[Mention]) -> None:
    """Add a named exercise; two names beside each other ("bulg ss") are one name."""
    if found and found[-1].at == at - 1 and context.marks[at - 1].exercises:
        found[-1] = Mention(at, context.exercise_of(context.marks[at - 1], context.marks[at]))
        return
    unclear = _qualified(context, at) or _replaced(context, at)
    found.append(Mention(at, None if unclear else context.exercise(at)))


def _counted_after(context: Context, at: int) -> bool:
    """Tell whether counted sets follow a name: "knee 2 during step ups 2x8 each"."""
    number = context.number(at + 1) is not None
    return (
        number
        and (context.text(at + 2) == "x" or context.sense(at + 2, "unit") == "sets")
        and bool(context.marks[at].exercises)
    )


def _replaced(context: Context, at: int) -> bool:
    """Tell whether something else was done in place of a name: "squats instead of rdl 3x8"."""
    before = context.text(at - 1) if context.text(at - 1) not in ("the", "my") else context.text(at - 2)
    return before in ("instead of", "rather than", "in place of", "not")


def _in_passing(context: Context, at: int) -> bool:
    """Tell whether an exercise only says where or when something was felt: "knee 3 during the hops"."""
    before = [context.text(n) for n in range(max(0, at - 3), at)]
    if any(text in _PASSING for text in before):
        return True
    led = "on" in before or "on the" in before
    return led and any(
        context.sense(n, s) is not None
        for n in range(max(0, at - 8), at)
        for s in ("pain", "sore", "region")
        if not context.marks[n].exercises
    )


def _qualified(context: Context, at: int) -> bool:
    before = context.marks[at - 1] if at else None
    return before is not None and before.text in QUALIFIERS and not before.exercises


def like_sets(context: Context, at: int) -> bool:
    """Tell whether a word that is also a place on the body stands for its exercise: numbers of sets follow."""
    after = at + 1
    while context.text(after) in _TO_SETS or context.sense(after, "leg"):
        after += 1
    if context.number(after) is None:
        return False
    beyond = after + 1
    if context.text(beyond) == "s" and context.marks[beyond].glued:
        # "Calfs 18s, 2 sets", "calves 18s across the board"
        rest = range(beyond + 1, beyond + 5)
        counted = any(context.sense(n, s) is not None for n in rest for s in ("times", "uncounted", "leg"))
        counted = counted or any(context.sense(n, "unit") == "sets" for n in rest)
        return counted and _planned(context, at) and not _felt(context, at)
    while context.sense(beyond, "leg"):
        if not _planned(context, at) or (context.number(after) or 0) <= _MOST_SCORE:
            # "Calf 2 left"
            return False
        return context.asked in ("session", None) and not _felt(context, at)
    many = (
        context.text(beyond) in (",", "/", "+", "-", "and", "&", "then") or context.sense(beyond, "cross") is not None
    )
    many = many or context.sense(beyond, "unit") in ("reps", "sets") or context.number(beyond) is not None
    second = context.number(beyond) if context.number(beyond) is not None else context.number(beyond + 1)
    ten = context.text(beyond) == "/" and second == 10
    return many and second is not None and not ten and not _felt(context, at)


def _felt(context: Context, at: int) -> bool:
    return any(context.sense(n, s) is not None for n in range(max(0, at - 3), at + 4) for s in ("sore", "pain"))


def _is_set_place(context: Context, at: int, found: list[Mention]) -> bool:
    """Tell whether "the last one" is a set of the exercise before: a single number is said of it."""
    if any(word in _EXERCISES for word in context.text(at).split()):
        return False
    end = next((n for n in range(at, len(context.marks)) if context.text(n) in (".", ";", "\n")), len(context.marks))
    if context.marks[found[-1].at].has("place"):
        # "First 3x8, second 2x8, last one 30s": places are exercises throughout.
        return False
    if (
        context.text(at - 1) in ("the", "my", "on")
        and context.number(at - 3 + (context.text(at - 1) == "on")) is not None
    ):
        # "Same but 7 on the last one"
        return context.number(at + 1) is None
    numbers = [n for n in range(at, end) if context.number(n) is not None and not context.marks[n].vague]
    last = found[-1].exercise
    other_unit = (
        bool(numbers) and context.sense(numbers[0] + 1, "unit") == "s" and (last is None or last.unit != "seconds")
    )
    return len(numbers) == 1 and context.text(numbers[0] + 1) != "/" and not other_unit


def _planned(context: Context, at: int) -> bool:
    planned = {p.exercise for p in context.session.exercises} if context.session else set()
    return not context.session or bool(planned & set(context.marks[at].exercises))


def _is_exercise_place(context: Context, at: int) -> bool:
    text = context.text(at)
    if any(
        word in text
        for word in (
            "one",
            "ex",
            "move",
            "no",
            "number",
            "#",
            "timed",
            "finisher",
            "penultimate",
            "numero",
            "nr",
            "num",
        )
    ):
        return context.sense(at + 1, "unit") != "sets"
    if context.sense(at + 1, "unit") == "sets" or any(m.exercises and not m.has("region") for m in context.marks):
        return False
    beyond = context.text(at + 2)
    listed = (
        beyond in (",", "/", "x", "and", "-", "+") or context.number(at + 2) is not None or context.sense(at + 2, "leg")
    )
    return bool(context.text(at + 1).isdigit() and listed) or context.text(at + 1) in (":", "was")
