"""Read single values: scores of 0 to 10, efforts, hours, ranges; what is off the scale is none of them."""

from typing import NamedTuple

from core.reading.words.context import Context, with_comma
from core.reading.words.counted import HIGHEST, TO, counts_things, glued_word, numbers_a_thing, of_sets

LENGTHS = frozenset({"min", "h", "km", "mi"})
_BOUNDS = frozenset({"under", "below", "over", "above", "than", ">", "<"})


class Score(NamedTuple):
    """Hold a number on the scale of 0 to 10, or none where what was said is off the scale; `after` is where it ends."""

    value: float | None
    after: int
    high: float | None = None


class Effort(NamedTuple):
    """Hold an effort on its scale and where it ends."""

    value: float
    after: int


def effort_at(context: Context, at: int) -> Effort | None:
    """Return the score that begins at a place, where it is one of the halves of the effort scale."""
    score = score_at(context, at)
    if score is None or score.value is None or not whole_or_half(score.value):
        return None
    return Effort(score.value, score.after)


def score_at(context: Context, at: int) -> Score | None:
    """Return the score that begins at a place; of a range the worse end counts, since it only lowers work."""
    number = context.number(at)
    if number is not None and _rated_by_ten(context, at):
        return Score(number if 0 <= number <= HIGHEST else None, at + 3)
    if number is None or of_sets(context, at) or numbers_a_thing(context, at) or _ends_a_scale(context, at, number):
        return None
    number, after = with_comma(context, at, number)
    if context.text(at - 1) in _BOUNDS and context.text(at - 2) not in ("no", "not", "nothing", "all"):
        # "Under 3" is no number of the scale.
        return Score(None, after)
    if context.text(at - 1) in ("minus", "negative") and context.number(at - 2) is None:
        return Score(None, after)
    felt = context.asked in ("soreness", "pain")
    placed = context.text(after) == "legs" and (felt or context.number(after + 1) is not None)
    if (counts_things(context, after) and not placed) or glued_word(context, after):
        return None
    after += context.text(after) == "ish"
    scale = _scale(context, after)
    if scale and context.text(scale[1]) == "/" and context.number(scale[1] + 1) is not None:
        # "10/10/10" is a list of sets.
        return None
    if scale and number == 10 and context.sense(scale[1], "leg") == "both":
        # "10/10 per leg" are sets too.
        return None
    if scale:
        return Score(number if scale[0] == 10 and 0 <= number <= 10 else None, scale[1])
    if context.sense(after, "unit") == "%" or context.text(after) == "%":
        return Score(None, after + 1)
    return _ranged(context, number, after)


def _ends_a_scale(context: Context, at: int, number: float) -> bool:
    """Tell whether a ten is the end of a scale whose number something else took."""
    led = context.text(at - 1) == "out of" or (context.text(at - 1) == "/" and at - 2 in context.taken)
    return led and number == HIGHEST


def _ranged(context: Context, number: float, after: int) -> Score:
    second = context.number(after + 1)
    if (
        second is not None
        and context.text(after) in TO
        and context.text(after) != "/"
        and number < second <= 10
        and second - number <= (3 if context.text(after) != "and" or _between(context, after) else 1)
        and not (
            context.text(after) == "and" and not _between(context, after) and _of_another_place(context, after + 2)
        )
    ):
        end = _scale(context, after + 2)
        return Score(second, end[1] if end else after + 2, second)
    return Score(number if 0 <= number <= 10 else None, after)


def _between(context: Context, at: int) -> bool:
    return "between" in (context.text(at - 2), context.text(at - 3))


def _of_another_place(context: Context, at: int) -> bool:
    """Tell whether the place of a number follows it: "left hip 3 and 4 in the left glute"."""
    at += context.text(at) in ("in", "on", "for")
    at += context.text(at) in ("my", "the")
    return context.sense(at, "leg") is not None or context.sense(at, "region") is not None


def _scale(context: Context, after: int) -> tuple[float, int] | None:
    if context.text(after) in ("/", "out of", "of", "on", "from"):
        top = context.number(after + 1)
        if context.text(after) == "from" and (top != 10 or context.sense(after + 2, "unit")):
            # "Knee 3 from 8k on"
            return None
        if top is not None and context.text(after) != "on" and context.sense(after + 2, "unit") not in LENGTHS:
            return top, after + 2
    return None


def _rated_by_ten(context: Context, at: int) -> bool:
    """Tell whether "3 by 10" is a score and no sets of ten: where one is asked for, or right behind what hurts."""
    if context.text(at + 1) != "by" or context.number(at + 2) != HIGHEST:
        return False
    if context.asked in ("soreness", "pain", "rpe"):
        return all(context.marks[n].has("region") for n in context.at("exercise"))
    before = at - 1 - (context.text(at - 1) in ("is", "was", "at", "about", ":"))
    return any(context.sense(before, sense) is not None for sense in ("pain", "sore"))


def place_waits(context: Context, at: int) -> bool:
    """Tell whether a place on the body before a clause waits for its number: "calf was sore, felt like a 5"."""
    fine = False
    for n in range(at - 1, -1, -1):
        mark = context.marks[n]
        if score_at(context, n) is not None or not context.free(n):
            return False
        # "Knee was fine, felt like a 7"; "knee was fine but it was a 4" may be the knee's.
        fine = fine or (mark.has("fine") and context.text(at - 1) != "but" and context.number(at) is None)
        if mark.has("sore", "pain") or (mark.has("region") and not fine):
            return True
        if mark.has("region"):
            return False
    return False


def whole_or_half(value: float) -> bool:
    """Tell whether a number is one of the halves of the effort scale."""
    return 0 <= value <= 10 and value * 2 == int(value * 2)
