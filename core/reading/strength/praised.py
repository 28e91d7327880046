"""Leave out what is only told to have been good or hard, an exercise or a leg, beside sets that name their own."""

from core.reading.lexicon.sets import REMARKS
from core.reading.lexicon.terms import words
from core.reading.words.marks import Mark, relaid

_WAS = words("was were is are felt feels feel went looked")
_VERY = words("so really very pretty quite all super much bit a way bit fairly too")
_JUDGED = words(
    "good great fine ok okay solid hard harder tough tougher easy easier better best worse strong stronger shaky "
    "wobbly brutal awful rubbish clean smooth nice lovely decent poor steady grim"
)
_SMALL = _WAS | _VERY | _JUDGED | words("like more about around maybe probably an")
_OF_A_LEG = ((_SMALL | REMARKS) - words("about around maybe probably")) | words(
    "the my on in it that i as always ever usual again still definitely one side leg today though tho than of far"
)
_FACTS = ("pain", "sore", "fine")
"""What is felt is a fact of its own."""
_MOST_EFFORT = 10
_SIGNS = frozenset({",", ".", ";", "!", "\n", "-", "but", "and", "..."})
_LEADS = words("on of for with the my in")
_LOADS = ("kg", "lb")


def without_praised(marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """Return the marks with a full stop for such a name: "balance was good. did 2 sets of 8 rdl each leg"."""
    marks = _without_judged_legs(_without_rated(marks))
    names = [at for at, mark in enumerate(marks) if mark.exercises]
    for at in names:
        end = _judged(marks, at)
        alone = len(names) == 1 and end and _score_beside(marks, at, end)
        if end and (alone or _sets_follow(marks, at, end) or _sets_before(marks, at, end, names)):
            stop = Mark(".", marks[at].start, marks[at].start)
            return relaid([*marks[:at], stop, *marks[end:]])
    return marks


def _without_rated(marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """Return the marks with a word for the effort of an exercise alone, which is no set of it: "rdls were an 8"."""
    for at in range(len(marks) - 1, -1, -1):
        end = _rated(marks, at) if marks[at].exercises and not marks[at].has("region") else 0
        if end:
            start = marks[at].end
            told = (Mark("were", start, start), Mark("tough", start, start))
            marks = (*marks[: at + 1], *told, *marks[end:])
    return relaid([*marks])


def _without_judged_legs(marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """Return the marks without remarks on a leg where all sets name theirs: "right weaker, right 8 7, left 8 8".

    How it looked is told of that leg's sets, so it comes behind them.
    """
    if not any(mark.text in REMARKS for mark in marks):
        return marks
    cuts = [at for at, mark in enumerate(marks) if mark.text in _SIGNS or mark.text == ":"]
    for low, high in zip([-1, *cuts], [*cuts, len(marks)], strict=True):
        named = next((at for at in range(high - 1, low, -1) if marks[at].exercises), low)
        remark = marks[named + 1 : high]
        ends = high + 2 == len(marks) and marks[high + 1].number is not None
        if _judges_a_leg(remark) and not ends:
            begun = next((at for at in range(named, -1, -1) if marks[at].exercises), 0)
            others = (mark.exercises and mark.exercises != marks[begun].exercises for mark in marks[high:])
            ended = next((high + at for at, other in enumerate(others) if other), len(marks))
            seen = any(mark.has("form") for mark in remark)
            if _legs_told((*marks[begun : named + 1], *marks[high:ended])) and not (seen and high == ended):
                behind = (marks[high], *remark) if seen else ()
                kept = (*marks[: named + 1], *marks[high + 1 : ended], *behind, *marks[ended:])
                return _without_judged_legs(relaid(kept)) if not seen else relaid(kept)
    return marks


def _judges_a_leg(marks: tuple[Mark, ...]) -> bool:
    led = ("", *(mark.text for mark in marks))
    return (
        any(mark.senses.get("leg") in ("left", "right") for mark in marks)
        and not REMARKS.isdisjoint(led)
        and all(mark.has("leg") or _OF_A_LEG.issuperset(mark.text.split()) for mark in marks)
        and not any(mark.has(*_FACTS) for mark in marks)
        and all(led[at] in REMARKS for at, mark in enumerate(marks) if mark.text in ("one", "more"))
    )


def _legs_told(marks: tuple[Mark, ...]) -> bool:
    """Tell whether numbers have legs of their own: both of them, or each."""
    legs = {mark.senses.get("leg") for mark in marks}
    return any(mark.number is not None for mark in marks) and ("both" in legs or {"left", "right"} <= legs)


def _rated(marks: tuple[Mark, ...], at: int) -> int:
    """Return where it ends that an exercise was a number on the scale of effort, 0 where it was not."""
    behind = _led(marks, at)
    led = [word for mark in behind for word in mark.text.split() if word not in _VERY]
    after = at + 1 + len(behind)
    if not led or led[0] not in _WAS or led[-1] not in ("a", "an", *_JUDGED):
        return 0
    bracketed = after < len(marks) and marks[after].text == "("
    after += bracketed
    number = marks[after].number if after < len(marks) else None
    if number is None or not 1 <= number <= _MOST_EFFORT:
        return 0
    scaled = _is_scaled(marks, after)
    after += 3 if scaled else 1
    after += bracketed and after < len(marks) and marks[after].text == ")"
    ended = after >= len(marks) or marks[after].text in _SIGNS
    return after if ended and (scaled or {"a", "an"} & {*led}) else 0


def _is_scaled(marks: tuple[Mark, ...], at: int) -> bool:
    """Tell whether a number is one of ten."""
    on = marks[at + 1 : at + 3]
    return len(on) == 2 and on[0].text in ("/", "out of") and on[1].number == _MOST_EFFORT


def _led(marks: tuple[Mark, ...], at: int) -> tuple[Mark, ...]:
    """Return the small words behind a name."""
    end = at + 1
    while end < len(marks) and _SMALL.issuperset(marks[end].text.split()):
        end += 1
    return marks[at + 1 : end]


def _judged(marks: tuple[Mark, ...], at: int) -> int:
    """Return where it ends that an exercise was good or hard, 0 where nothing of that is said."""
    after = at + 1
    if after >= len(marks) or marks[after].text not in _WAS or marks[at].has("region"):
        return 0
    after += 1
    while after < len(marks) and marks[after].text in _VERY:
        after += 1
    return after + 1 if after < len(marks) and marks[after].text in _JUDGED else 0


def _sets_follow(marks: tuple[Mark, ...], at: int, end: int) -> bool:
    """Tell whether the next clause has numbers and behind them a name of its own: "8 8 each on rdl"."""
    begun = next((n + 1 for n in range(at - 1, -1, -1) if marks[n].text in _SIGNS), 0)
    if any(marks[n].number is not None for n in range(begun, at)):
        return False
    low = end
    while low < len(marks) and marks[low].text in _SIGNS:
        low += 1
    high = next((n for n in range(low, len(marks)) if marks[n].text in _SIGNS), len(marks))
    named = [n for n in range(low, high) if marks[n].exercises]
    if len(named) != 1 or marks[named[0]].exercises == marks[at].exercises:
        return False
    counted = any(marks[n].number is not None for n in range(low, named[0]))
    return counted and not any(_counts(marks, n) for n in range(named[0] + 1, high))


def _sets_before(marks: tuple[Mark, ...], at: int, end: int, names: list[int]) -> bool:
    """Tell whether the numbers before are of the name before them: "rdl 10 8 l, 10 10 r balance was good"."""
    before = [n for n in names if n < at]
    if not before or marks[at - 1].text in _LEADS:
        return False
    named, low = before[-1], before[-2] + 1 if len(before) > 1 else 0
    told = any(_counts(marks, n) for n in range(named + 1, at))
    led = any(_counts(marks, n) for n in range(low, named))
    follows = end < len(marks) and marks[end].text not in _SIGNS
    follows = follows or (end + 1 < len(marks) and marks[end + 1].number is not None)
    return (told != led) and not follows


def _score_beside(marks: tuple[Mark, ...], at: int, end: int) -> bool:
    """Tell whether the one number beside is none of the exercise: "6. balance was good", "balance was good, 6/10"."""
    numbers = [n for n, mark in enumerate(marks) if mark.number is not None]
    if not numbers or not 0 < (marks[numbers[0]].number or 0) <= _MOST_EFFORT:
        return False
    scaled = len(numbers) == 2 and _is_scaled(marks, numbers[0])
    before = numbers[-1] < at and marks[at - 1].text in _SIGNS
    before = before and not any(mark.has("leg") for mark in marks)
    return (len(numbers) == 1 and before) or (scaled and (before or numbers[0] >= end))


def _counts(marks: tuple[Mark, ...], at: int) -> bool:
    """Tell whether a mark is a number of sets, and no load."""
    loaded = at + 1 < len(marks) and marks[at + 1].senses.get("unit") in _LOADS
    return marks[at].number is not None and not loaded
