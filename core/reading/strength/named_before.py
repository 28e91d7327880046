"""Name an exercise again before what was done of it, where it was named for what hurt in it."""

from core.reading.lexicon.terms import words
from core.reading.words.marks import Mark, relaid

_IN = words("on in during with doing at by") | {"during the", "with the"}
_ARTICLES = words("the my those all")
_JOINTS = words(", . ; so and but -")
_BEFORE_A_NAME = _JOINTS | _ARTICLES
_DID = words("did got managed only just made stopped stop")
_SMALL = words("i so then and but could had after at") | _DID
_COUNTING = words("did got managed made stopped stop")
_OUT_OF = words("/ out") | {"out of"}
_OF = _IN | words("of after") | {"in the", "on the", "after the"}
_SIGNS = frozenset({",", ".", ";", "\n", "-", ":", "!"})
_TRAILING = words("lol haha today again tbh though")
_NOT_DONE = words(
    "skipped skip missed dropped left without no not didnt couldnt cant never except bar instead before until but "
    "stopped bailed binned only just"
)
_SHORTEST = 2
"""How many words a remark has at least before the name."""
_FELT = ("pain", "sore", "limp")


def named_before(marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """Return the marks with the name once more: "left knee hurts on step ups, only 6 on the left"."""
    if first := _remarked_on(marks):
        at = next(at for at, mark in enumerate(marks) if mark.exercises)
        return relaid([*marks[:first], marks[at], *marks[first:]])
    for at, mark in enumerate(marks):
        if not mark.exercises or mark.has("region"):
            continue
        end = at + 1 if _felt_in(marks, at) else _felt_from(marks, at)
        first = _counted_from(marks, end) if end else None
        if first is None and (end := _scored_in(marks, at)):
            first = _listed_from(marks, end)
        if first:
            # The comma keeps what was felt before from what is told of the name.
            return relaid([*marks[:first], Mark(",", 0, 1), mark, *marks[first:]])
    return marks


def _remarked_on(marks: tuple[Mark, ...]) -> int | None:
    """Return where the sets begin of the one name, that ends a remark: "legs on fire in the step ups, 8 8 each"."""
    named = [at for at, mark in enumerate(marks) if mark.exercises]
    if len(named) != 1 or named[0] < _SHORTEST or marks[named[0]].has("region"):
        return None
    end = named[0] + 1
    while end < len(marks) and marks[end].text in _TRAILING:
        end += 1
    led = named[0] - 1 - (marks[named[0] - 1].text in _ARTICLES)
    remark = marks[: named[0]]
    if (
        marks[led].text not in _OF
        or end + 2 > len(marks)
        or marks[end].text not in _SIGNS
        or any(mark.number is not None or mark.text in _NOT_DONE or mark.has("unit") for mark in remark)
    ):
        return None
    counted = end + 1 + (marks[end + 1].text in _DID) + marks[end + 1].has("leg")
    follows = [mark.number is not None for mark in marks[counted : counted + 2]]
    return end + 1 if follows == [True, True] else None


def _felt_in(marks: tuple[Mark, ...], at: int) -> bool:
    """Tell whether a name ends a clause of what a place felt in it, without a number."""
    led = at - 1
    while led > 0 and marks[led].text in _ARTICLES:
        led -= 1
    if led < 1 or marks[led].text not in _IN:
        return False
    low = led
    while low > 0 and marks[low - 1].text not in (".", ";", ",", "\n"):
        low -= 1
    clause = marks[low:led]
    felt, placed = (any(mark.has(*senses) for mark in clause) for senses in (_FELT, ("region",)))
    return felt and placed and all(mark.number is None for mark in clause)


def _scored_in(marks: tuple[Mark, ...], at: int) -> int | None:
    """Return where the words end of a place and its number in an exercise: "knee was 3 during step downs (left)"."""
    led = at - 1 - (marks[at - 1].text in _ARTICLES)
    if led < 2 or marks[led].text not in _IN or marks[led - 1].number is None:
        return None
    low = next((n for n in range(led, 0, -1) if marks[n - 1].text in (".", ";", ",", "\n")), 0)
    if not any(mark.has("region") for mark in marks[low:led]):
        return None
    bracketed = at + 3 < len(marks) and marks[at + 1].text == "(" and marks[at + 2].has("leg")
    return at + 4 if bracketed and marks[at + 3].text == ")" else at + 1


def _listed_from(marks: tuple[Mark, ...], first: int) -> int | None:
    """Return where two numbers of a leg follow: "so 10 10 left"."""
    if first >= len(marks) or marks[first].text != "so":
        return None
    near = marks[first + 1 : first + 5]
    numbers = [mark.number is not None for mark in near]
    return first + 1 if numbers[:2] == [True, True] and any(mark.has("leg") for mark in near) else None


def _felt_from(marks: tuple[Mark, ...], at: int) -> int | None:
    """Return where a clause ends that a name begins, of what a place felt from it: "hops hurt my shin"."""
    if at and marks[at - 1].text not in _BEFORE_A_NAME:
        return None
    end = at + 1
    while end < len(marks) and marks[end].text not in _JOINTS:
        end += 1
    clause = marks[at + 1 : end]
    felt, placed = (any(mark.has(*senses) for mark in clause) for senses in (_FELT, ("region",)))
    return end if felt and placed and all(mark.number is None for mark in clause) else None


def _had_to(marks: tuple[Mark, ...], at: int) -> bool:
    """Tell whether "to" leads to a stop: "had to stop at 6", but "got to 6" is how much it hurt."""
    return marks[at].text == "to" and marks[at - 1].text == "had"


def _counted_from(marks: tuple[Mark, ...], first: int) -> int | None:
    """Return where a clause behind a name tells what was done: "so only 6"; none where it tells nothing of it."""
    if first >= len(marks) or marks[first].text not in _JOINTS:
        return None
    while first < len(marks) and marks[first].text in _JOINTS:
        first += 1
    number, did = first, False
    while number < len(marks) and (marks[number].text in _SMALL or _had_to(marks, number)):
        did = did or marks[number].text in _DID
        number += 1
    if not did or number >= len(marks) or marks[number].number is None:
        return None
    counts = any(marks[n].text in _COUNTING for n in range(first, number))
    beside = marks[number + 1 : number + 3]
    if not counts and not any(mark.number is not None or mark.has("leg", "unit") for mark in beside):
        # "Knee hurt on the rdls, only 3"
        return None
    scaled = any(mark.number == 10 for mark in marks[number + 2 : number + 4]) and marks[number + 1].text in _OUT_OF
    return None if scaled or any(mark.has("pain", "sore", "region") for mark in beside) else first
