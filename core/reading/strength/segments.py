"""Share out the words of a reply between the exercises that it names."""

from core.catalog import Exercise
from core.reading.body.gathering import cramped
from core.reading.lexicon.sets import CUT, FILLERS, HEDGES, NOT_DONE, TALK
from core.reading.lexicon.terms import words
from core.reading.strength.borders import borders
from core.reading.words.context import Context
from core.reading.words.mentions import Mention, Segment
from core.reading.words.naming import like_sets

_BREAKS = ("sleep", "run", "region", "limp", "session", "complaint")
_NO_NAMES = TALK | HEDGES | CUT | NOT_DONE | FILLERS
_IS = words("was is are at felt feel about a : - = only just")
_ENDS_SCORE = words(", . ; so but and then -") | {"\n"}
_MOST_SCORE = 10
_GEAR = words("box boxes bench")
"""What an exercise may be called by, where a list of its own follows: "romanians 8 8 8, box 8 8"."""
_OF_PLACE = words("in on for of the my")
_JOINS_SCORE = words(", ; . and but with - plus") | {"\n"}
_FULL_STOPS = frozenset({".", "!", "\n"})
_FELT = words("soreness doms stiffness")
_MANNERS = words("easy long steady hard")
"""Kinds of runs that also say how sets were."""
_FOOT = words("foot feet")
_ON = words("on the my")
_TO_NUMBER = words("i got was were : - , = only just did had managed")


def segments(context: Context, found: list[Mention], default: Exercise | None) -> list[Segment]:
    """Share out the marks between the exercises that are named."""
    if not found:
        only = default or _only_exercise(context)
        end = _first_break(context, 0, len(context.marks)) if only else len(context.marks)
        return [Segment(Mention(-1, only) if only else None, 0, end)]
    low = _last_break(context, found[0].at)
    begins, loose = borders(context, found, low)
    ends = [*begins[1:], len(context.marks)]
    if begins[0] > low and sum(_counts(context, at) for at in range(low, begins[0])) > 1:
        # "Left 10 10, right 10 9... split squats"
        after = any(_counts(context, at) for at in range(begins[0], ends[0]))
        plain = all(_plain(context, at) for at in range(low, begins[0]))
        begins[0], loose[0] = (low if plain and not after else begins[0]), after and _listed(context, low, begins[0])
    for n in range(1, len(found)):
        # "Rdl and step ups 3x8 each" may be of both.
        bare = not any(context.marks[at].number is not None for at in range(begins[n - 1], found[n].at))
        loose[n] = loose[n] or (bare and all(_joins(context, at) for at in range(found[n - 1].at + 1, found[n].at)))
    shared = []
    for mention, low, high, doubtful in zip(found, begins, ends, loose, strict=True):
        end = _first_break(context, mention.at + 1, high)
        shared.append(Segment(mention, low, end, doubtful or _goes_on(context, end, high)))
    return shared


def _listed(context: Context, low: int, high: int) -> bool:
    """Tell whether a sentence has several numbers: "3 admissions, no break. up at 6, rdl 8 8" lists none."""
    return any(
        sum(_counts(context, at) for at in range(*context.around(n, _FULL_STOPS)) if low <= at < high) > 1
        for n in range(low, high)
        if _counts(context, n)
    )


def _plain(context: Context, at: int) -> bool:
    mark = context.marks[at]
    return mark.number is not None or not mark.text[0].isalpha() or mark.has("leg") or mark.text in _TO_NUMBER


def _joins(context: Context, at: int) -> bool:
    return context.text(at) in ("and", "&", "+", "/", "n", "plus", "the", "with")


def _counts(context: Context, at: int) -> bool:
    number = context.number(at) is not None and not context.marks[at].vague
    return number and context.sense(at + 1, "unit") not in ("min", "h", "km", "mi", "%", "cm")


def _goes_on(context: Context, at: int, high: int) -> bool:
    """Tell whether sets go on after words of another matter: "plank 30s on sore elbows then 45s"."""
    if at < high and unknown_name(context, at):
        # "Rdl 8 8 each; box 8 8 each": the sets of a name of its own.
        return False
    return any(_set_like(context, n) for n in range(at, high))


def _set_like(context: Context, at: int) -> bool:
    if context.number(at) is None or context.marks[at].vague:
        return False
    unit = context.sense(at + 1, "unit")
    crossed = context.text(at + 1) == "x" and context.number(at + 2) is not None
    return unit in ("s", "reps", "sets") or crossed or context.sense(at + 1, "leg") == "both"


def _only_exercise(context: Context) -> Exercise | None:
    planned = context.session.exercises if context.session else ()
    return context.catalog.exercises.get(planned[0].exercise) if len(planned) == 1 else None


def _last_break(context: Context, at: int) -> int:
    low = at
    while low > 0 and low - 1 not in context.taken and not _breaks(context, low - 1):
        low -= 1
    return _after_score(context, low, at)


def _after_score(context: Context, low: int, at: int) -> int:
    """Leave a number to the place that it is of: "knee was 4 so did 8 and 6 on the rdls"."""
    if low == 0 or context.sense(low - 1, "region") is None:
        return low
    after = low
    while context.text(after) in _IS or _of_ten(context, after + 1) or context.sense(after, "sore") is not None:
        after += 1
    if context.number(after) is None or (context.number(after) or 0) > _MOST_SCORE:
        return low
    after += 1 + 2 * (context.text(after + 1) == "/" and context.number(after + 2) == _MOST_SCORE)
    ended = context.text(after) in _ENDS_SCORE or context.text(after - 2) == "/"
    return after if ended and any(_counts(context, n) for n in range(after, at)) else low


def _of_ten(context: Context, at: int) -> bool:
    return context.text(at - 1) == "," and context.text(at + 1) == "/" and context.number(at + 2) == _MOST_SCORE


def _first_break(context: Context, at: int, end: int) -> int:
    high = at
    while high < end and not (_breaks(context, high) or _begins_with_effort(context, at, high, end)):
        high += 1
    if high < len(context.marks) and context.sense(high, "region") is not None:
        high = _led_by_score(context, at, high)
    while (
        high > at
        and high < len(context.marks)
        and context.sense(high, "region") is not None
        and not like_sets(context, high)
    ):
        if context.sense(high - 1, "leg") is None and not _complaint_number(context, high - 1):
            break
        if context.sense(high - 1, "leg") == "both" and context.number(high - 2) is not None:
            # "8 8 8 each knee 3 left"
            break
        if context.sense(high - 1, "leg") is None and _told_behind(context, high):
            # "Left 8, 8 right 8, 7 knee was fine"
            break
        high -= 1
        if context.sense(high - 1, "leg") is None and not _complaint_number(context, high - 1):
            break
    return high


def _led_by_score(context: Context, low: int, at: int) -> int:
    """Return where the score of a place begins that stands before it: "right 8 7, 4 in calves"; else the place."""
    near = at - 1
    while context.text(near) in _OF_PLACE or context.sense(near, "leg") in ("left", "right"):
        near -= 1
    number = context.number(near)
    led = number is not None and number <= _MOST_SCORE and context.text(near - 1) in _JOINS_SCORE
    led = led and near > low and context.text(at) not in _FOOT
    return near if led and _OF_PLACE & {context.text(n) for n in range(near, at)} else at


def _told_behind(context: Context, at: int) -> bool:
    """Tell whether a place is fine or has its own score behind it: "8, 7 knee was fine", "8, 7 quads sore 4"."""
    after = at + 1
    while context.text(after) in _IS or (
        context.sense(after, "fine") is None
        and any(context.sense(after, sense) is not None for sense in ("sore", "pain"))
    ):
        after += 1
    if context.sense(after, "fine") is not None:
        # "6 hip pain fine now": what was felt has the number.
        return not any(context.marks[n].has("sore", "pain") for n in range(at + 1, after))
    number = context.number(after)
    leads = any(context.sense(after + 1, sense) is not None for sense in ("region", "leg"))
    return number is not None and number <= _MOST_SCORE and not leads


def _complaint_number(context: Context, at: int) -> bool:
    return context.number(at) is not None and context.text(at - 1) in (",", ".", ";", "\n")


def unknown_name(context: Context, at: int) -> bool:
    """Tell whether a word that says nothing to us leads a list of numbers: likely an exercise by a name of its own."""
    mark = context.marks[at]
    if mark.senses or mark.exercises or mark.number is not None or not mark.text.isalpha() or len(mark.text) < 2:
        return False
    before = context.text(at - 1)
    led = before in (",", ";", ".", "\n", "|", "") or (
        before in ("and", "then", "+", "-", "&") and like_sets(context, at)
    )
    after = at + 1 + (context.text(at + 1) in (":", "-", "="))
    second = after + 1 + (context.text(after + 1) == "/")
    listed = context.number(second) is not None and before in (",", ";", "\n")
    return led and context.number(after) is not None and (mark.text not in _NO_NAMES or (listed and mark.text in _GEAR))


def _foot_as_leg(context: Context, at: int) -> bool:
    """Tell whether "left foot" says which leg numbers are of: "left foot i got 30 and 30"; one goes with the other."""
    if context.text(at) not in _FOOT or context.sense(at - 1, "leg") is None:
        return False
    feet = [n for n in context.at("region") if context.text(n) in _FOOT]
    return any(_with_its_sets(context, n) for n in feet if n == at or context.sense(n - 1, "leg") is not None)


def _with_its_sets(context: Context, at: int) -> bool:
    before = at - 2 - (context.text(at - 2) in _ON)
    if context.number(before) is not None and context.number(before - 1) is not None and context.asked == "session":
        # "Hops 8 8 7 on the left foot"
        return True
    after = at + 1
    while context.text(after) in _TO_NUMBER:
        after += 1
    ten = context.text(after + 1) == "/" and context.number(after + 2) == 10
    return context.number(after) is not None and not ten and context.asked in ("session", None)


def _breaks(context: Context, at: int) -> bool:
    mark = context.marks[at]
    if unknown_name(context, at):
        return True
    if mark.has("unit", "leg") or (mark.exercises and (not mark.has("region") or like_sets(context, at))):
        return False
    if mark.text in _FELT:
        return True
    if mark.text == "leg":
        return False
    if mark.has("region") and _foot_as_leg(context, at):
        return False
    if mark.text in _MANNERS and not context.marks[at - 1].has("unit") and not _of_a_run(context, at + 1):
        return mark.has("region", "limp", "session")
    return not mark.has("form") and (mark.has(*_BREAKS) or (mark.has("pain") and not cramped(context, at)))


def _begins_with_effort(context: Context, low: int, at: int, end: int) -> bool:
    """Tell whether a sentence behind sets begins with how hard something was: "rdl 8 8 each. rpe 6, slept 8 h"."""
    if context.sense(at, "effort") is None or not (
        context.text(at - 1) in _FULL_STOPS or context.sense(at + 2, "sleep") is not None
    ):
        return False
    before, behind = (sum(_counts(context, n) for n in stretch) for stretch in (range(low, at), range(at, end)))
    return behind == 1 or (before > 0 and (context.number(at + 1) is None or context.number(at + 2) is None))


def _of_a_run(context: Context, at: int) -> bool:
    return context.sense(at, "run") is not None or context.sense(at + 1, "unit") in ("km", "mi", "min", "h")
