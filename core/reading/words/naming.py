"""Tell whether a word names an exercise here, and not a place on the body or something else of few letters."""

from core.reading.lexicon.terms import words
from core.reading.words.context import Context

_OTHERWISE = frozenset({"split", "splits", "bug", "bugs", "bird", "birds", "stand", "stands", "stood", "step", "steps"})
"""Names that are other things where no numbers follow: the splits of a run, a stomach bug."""
_SETS_OF = frozenset({"set of", "sets of", "round of", "rounds of"})
_TO_SETS = words("on my for : - were was just only = ( ) i did got went managed made hit .")
_DONE = frozenset({"done", "finished", "completed", "skipped"})
_HOLDING = frozenset({"with", "with a", "holding", "w", "using", "at", "@", "carrying"})
_HELD = frozenset({"dumbbell", "dumbbells", "db", "dbs", "kb", "kettlebell", "kettlebells", "vest", "weight", ","})
_BEFORE_A_NAME = frozenset({"", ",", ".", ";", "\n", "then", "also", "and", "+", "&", "|", "-"})
_LEFT_OUT = frozenset({"skipped", "missed", "left out", "dropped", "binned", "ditched", "undone"})
_MOST_SCORE = 10
_MOST_FELT = 5
_LEGS = 2
_MOST_SMALL = 12
"""How many small words may lead from a name to its numbers."""
_FEW_WORDS = 6
_ENDS = frozenset({".", ";", "\n"})
_SHORT = 3
_NAMES = frozenset({"rdl", "bss", "hop"})
"""Names of few letters that are nothing else."""


def is_name(context: Context, at: int) -> bool:
    """Tell whether a word names an exercise here: a place on the body and a few letters do beside numbers only."""
    mark = context.marks[at]
    if mark.text == "march" and not context.here & {*mark.exercises}:
        # "28 march" is a day.
        return False
    if (len(mark.text) <= _SHORT and mark.text not in _NAMES) or mark.text in _OTHERWISE:
        after = at + 1 + (context.text(at + 1) == "," and context.text(at - 1) in _BEFORE_A_NAME)
        after = _to_sets(context, after)
        glued = mark.glued and context.text(at - 1).isalnum()
        beside = context.sense(at - 1, "unit") is None and not glued
        counted = context.number(after) is not None or (len(mark.text) > _SHORT and _counted_before(context, at))
        led = context.sense(at - 1, "leg") is not None and _counted_before(context, at - 1) and not mark.has("unit")
        # "2x15 GB"
        crossed = context.number(at - 1) is not None and context.sense(at - 2, "cross") is not None
        counted = counted or led or crossed
        left_out = len(mark.text) > _SHORT and context.text(at + 1) in _LEFT_OUT
        return bool(context.here & set(mark.exercises)) and (counted or left_out) and beside
    if not mark.has("region"):
        return True  # as most names are no place on the body
    near = at - 1 - (context.text(at - 1) in ("the", "my"))
    placed = context.sense(near - 4, "place") is not None and context.sense(near - 3, "leg") is not None
    counted = context.sense(near - 1, "unit") == "sets" or (placed and context.text(near - 2) == "was")
    if (context.text(near) == "of" and counted) or context.text(near) in _SETS_OF:
        # "Left only got 9 on the second set of calves"
        return _planned(context, at) and not _felt(context, at)
    listed = like_sets(context, at) or _listed_before(context, at) or _many_follow(context, at)
    listed = listed or _each_follows(context, at)
    return listed or told_done(context, at)


def told_done(context: Context, at: int) -> bool:
    """Tell whether a place stands for its exercise in a list of what was done: "bridges and calves done"."""
    goes_on = context.text(at + 1) in ("and", ",", "&")
    done = context.text(at + 1) in _DONE or (goes_on and context.text(at + 3) in _DONE)
    if goes_on and at + 2 < len(context.marks) and not context.marks[at + 2].has("region"):
        # "Calves, step ups and rdls done"
        done = done or bool(context.marks[at + 2].exercises)
    near = at - 1
    begins = context.text(near) in (",", ".", ";") and context.text(at + 2) in (",", ".", ";", "")
    while near > 0 and context.text(near) in ("and", ",", "&", "+"):
        near -= 1
    beside = near >= 0 and bool(context.marks[near].exercises) and not context.marks[near].has("region")
    return done and (beside or begins or near < 0) and context.asked == "session" and _planned(context, at)


def _to_sets(context: Context, after: int) -> int:
    """Return where the numbers of sets may begin: behind small words, a leg, a load."""
    for _ in range(_MOST_SMALL):
        if context.text(after) in _TO_SETS or context.sense(after, "leg"):
            after += 1
        elif (context.text(after) in _HOLDING or context.sense(after, "with") is not None) and (
            load := _load_after(context, after + 1)
        ):
            after = load
        else:
            break
    return after


def _load_after(context: Context, at: int) -> int | None:
    at += context.text(at) in ("a", "an", "2")
    number = context.number(at)
    if number is None:
        return None
    if context.sense(at + 1, "unit") in ("kg", "lb"):
        at += 2
    elif number > _MOST_SCORE and context.number(at + 1 + (context.text(at + 1) == ",")) is not None:
        # "HT @40 3x10"
        at += 1
    else:
        return None
    while context.text(at) in _HELD:
        at += 1
    return at


def _each_follows(context: Context, at: int) -> bool:
    """Tell whether more of each leg follows than is felt in most: "calves a mess (8 each)"."""
    after = next((n for n in range(at + 1, at + _FEW_WORDS) if context.number(n) is not None), None)
    if after is None or context.asked != "session" or _felt(context, at) or not _planned(context, at):
        return False
    plain = all(not context.marks[n].senses and context.text(n) not in _ENDS for n in range(at + 1, after))
    return plain and (context.number(after) or 0) > _MOST_FELT and context.sense(after + 1, "leg") == "both"


def _listed_before(context: Context, at: int) -> bool:
    """Tell whether a list of sets leads to a place on the body: "18 18 18 on calves"."""
    near = at - 1
    while context.text(near) in ("the", "my", "of", "on", "for") or context.sense(near, "leg") is not None:
        near -= 1
    if context.sense(near, "unit") == "reps" and context.number(near - 1) is not None and context.asked == "session":
        return _planned(context, at) and not _felt(context, at)
    if context.number(near) is None or context.asked != "session" or _felt(context, at):
        return False
    each = any(context.sense(n, "leg") == "both" for n in range(near, at)) and (context.number(near) or 0) > _MOST_FELT
    listed = _many_before(context, near, each=each)
    counted = context.sense(near - 1, "cross") is not None
    return (listed or counted) and _planned(context, at)


def _in_turn(context: Context, at: int) -> bool:
    """Tell whether more numbers with their legs follow than there are legs: "calves 8L 8R 7L 8R"."""
    numbers: list[float] = []
    legs = 0
    while at < len(context.marks):
        number, sided = context.number(at), context.sense(at, "leg") in ("left", "right")
        if number is None and not sided and context.text(at) not in (",", ";", "/", "then", "and"):
            break
        numbers += [] if number is None else [number]
        legs += sided
        at += 1
    return len(numbers) > _LEGS <= legs and min(numbers) >= _MOST_FELT


def _many_before(context: Context, at: int, *, each: bool) -> bool:
    """Tell whether a number ends a list that is none of scores: "8/8/7 both calves", "12, 10 each calves"."""
    listed = [context.number(at)]
    while context.number(at - 1) is not None or (
        context.text(at - 1) in (",", "/", "+", "-", "then", "and") and context.number(at - 2) is not None
    ):
        at -= 1 if context.number(at - 1) is not None else 2
        listed.append(context.number(at))
    high = max(number or 0 for number in listed) > (_MOST_FELT if each else _MOST_SCORE)
    return len(listed) > _LEGS or (len(listed) == _LEGS and high)


def _many_follow(context: Context, at: int) -> bool:
    """Tell whether so many numbers follow that they are sets: "calves i think it was 10 then 10 left"."""
    if context.asked != "session" or context.session is None or not _planned(context, at) or _felt(context, at):
        return False
    told = 0
    for n in range(at + 1, len(context.marks)):
        mark = context.marks[n]
        ten = mark.text == "/" and context.number(n + 1) == _MOST_SCORE
        if mark.text in (".", ";") or mark.exercises or mark.has("region", "pain", "sore", "sleep", "run") or ten:
            break
        weighed = context.sense(n + 1, "unit") in ("kg", "lb", "min", "h", "km")
        told += context.number(n) is not None and not mark.vague and not weighed and not context.sense(n - 1, "effort")
    return told > _LEGS


def _counted_before(context: Context, at: int) -> bool:
    near = at - 1 - (context.sense(at - 1, "unit") in ("s", "min", "reps", "sets"))
    return context.number(near - (context.text(near) == "-")) is not None


def like_sets(context: Context, at: int) -> bool:
    """Tell whether a word that is also a place on the body stands for its exercise: numbers of sets follow."""
    after = _to_sets(context, at + 1)
    counted = context.sense(after + 2, "unit") in ("sets", "reps") or context.sense(after + 2, "cross") is not None
    if context.text(after) == "," and ((context.number(after + 1) or 0) > _MOST_SCORE or counted):
        after += 1
    if context.number(after) is None:
        return False
    beyond = after + 1
    if context.sense(beyond, "unit") in ("reps", "sets"):
        return _planned(context, at) and not _felt(context, at)
    if context.text(beyond) == "s" and context.marks[beyond].glued:
        # "Calfs 18s, 2 sets", "calves 18s across the board"
        rest = range(beyond + 1, beyond + 5)
        counted = any(context.sense(n, s) is not None for n in rest for s in ("times", "uncounted", "leg"))
        counted = counted or any(context.sense(n, "unit") == "sets" for n in rest)
        return counted and _planned(context, at) and not _felt(context, at)
    while context.sense(beyond, "leg"):
        if not _planned(context, at) or ((context.number(after) or 0) <= _MOST_SCORE and not _in_turn(context, after)):
            # "Calf 2 left"
            return False
        return context.asked in ("session", None) and not _felt(context, at)
    many = (
        context.text(beyond) in (",", "/", "+", "-", "and", "&", "then") or context.sense(beyond, "cross") is not None
    )
    many = many or context.sense(beyond, "unit") in ("reps", "sets") or context.number(beyond) is not None
    second = context.number(beyond) if context.number(beyond) is not None else context.number(beyond + 1)
    ten = context.text(beyond) == "/" and second == 10 and context.text(beyond + 2) != "/"
    return many and second is not None and not ten and not _felt(context, at) and not _two_scores(context, after)


def _two_scores(context: Context, at: int) -> bool:
    """Tell whether two numbers with a sign between answer how two places feel: "calf 6, 4 in the ankle"."""
    scores = [context.number(at), context.number(at + 2)]
    alone = context.number(at + 3) is None and context.number(at + 4) is None
    placed = any(context.text(n) in ("in", "on") for n in (at + 3, at + 4))
    asked = context.asked in ("pain", "soreness") and context.text(at + 1) in (",", "-") and placed
    return asked and alone and all(score is not None and score <= _MOST_SCORE for score in scores)


def counts_sets(context: Context, at: int) -> bool:
    """Tell whether a number says how many sets are excepted: "minus 1 set of rdls"."""
    return context.marks[at].number is not None and context.text(at + 1).startswith(("set", "round"))


def place_of_a_set(context: Context, at: int) -> bool:
    """Tell whether a leg and a number follow a place, which is then that of a set: "the last on the left was 11"."""
    near = range(at + 1, min(at + 6, len(context.marks)))
    return any(context.sense(n, "leg") for n in near) and any(context.marks[n].number is not None for n in near)


def _felt(context: Context, at: int) -> bool:
    """Tell whether words of what is felt stand near, in the same sentence."""
    near = list(range(at - 1, max(0, at - 3) - 1, -1)), list(range(at, at + 4))
    for places in near:
        for n in places:
            if n != at and context.text(n) in (".", ";", "\n"):
                break
            if context.sense(n, "sore") is not None or context.sense(n, "pain") is not None:
                return True
    return False


def _planned(context: Context, at: int) -> bool:
    return not context.session or bool(context.here & set(context.marks[at].exercises))
