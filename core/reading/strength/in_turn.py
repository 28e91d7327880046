"""Put sets that are told by their places in order: "second one 30, first one 45" behind a name as "45, 30"."""

from typing import NamedTuple

from core import regex as re
from core.reading.lexicon.terms import words
from core.reading.words.marks import Mark, relaid

_PLACES = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4}
_LAST = ("last", "final", "other")
_NTH = re.compile(rf"(?:the )?({'|'.join((*_PLACES, *_LAST))})(?: (?:one|set|go|round|time|attempt|try|hold))?$")
_NUMBERED = re.compile(r"# ([1-5])$")
_BEGINS = frozenset({*_PLACES, *_LAST, "the", "#"})
"""The first words of a place."""
_SETS = words("set sets one go goes round rounds time times attempt attempts try tries hold")
_BEFORE = words("on in for at the my of i got did only just was and")
_LINKS = words("was were : = - of at i got did made managed lasted only just about a an to held hit")
_JOINTS = words(", ; . / and then but | +") | {"\n", "..."}
_UNITS = frozenset({"s", "reps"})
_LAST_PLACE = 9
_LEAST = 5
"""Lower numbers may be scores: "knee first set 2, second set 4"."""


class _Told(NamedTuple):
    """Hold the amount of a place, both legs where they stand beside it, and where its words end."""

    place: int
    times: int
    amount: tuple[Mark, ...]
    legs: tuple[Mark, ...]
    after: int


def in_turn(marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """Return the marks with the sets of a name that are told by their places as a list in their order."""
    name = next((at for at, mark in enumerate(marks) if mark.exercises), None)
    if name is None or not any(placed(marks, at) for at in range(name + 1, len(marks))):
        return marks
    at, laid = name + 1, [*marks[: name + 1]]
    while at < len(marks):
        told = _run(marks, at)
        if told:
            laid += _listed(told)
            at = told[-1].after
        else:
            laid.append(marks[at])
            at += 1
    return relaid(laid)


def _run(marks: tuple[Mark, ...], at: int) -> list[_Told]:
    """Return the places that are told one after the other from here on; none where they do not count up."""
    read = _after_place if placed(marks, at) else _before_place
    told: list[_Told] = []
    start = at
    while start < len(marks) and (found := read(marks, start)) is not None:
        told.append(found)
        start = _past(marks, found.after, _JOINTS)
    bare = _amount(marks, start) if read is _after_place and told else None
    if bare is not None and (bare[1] >= len(marks) or marks[bare[1]].text in _JOINTS):
        # "First 45, then 30"
        told.append(_Told(len(told) + 1, 1, bare[0], (), bare[1]))
    if told and _of_one_leg(marks, told[-1].after):
        # "First set 8 a side, second 8 left 6 right"
        return []
    places = sorted(one.place for one in told)
    expected = [*range(1, len(told) + 1)]
    counted = places == expected or (places[-1:] == [_LAST_PLACE] and places[:-1] == expected[:-1])
    return told if len(told) > 1 and counted else []


def _of_one_leg(marks: tuple[Mark, ...], at: int) -> bool:
    return at < len(marks) and marks[at].senses.get("leg") in ("left", "right")


def _after_place(marks: tuple[Mark, ...], at: int) -> _Told | None:
    """Read "first set was 45" and "first two sets 8"."""
    at = _past(marks, at, _BEFORE)
    told = placed(marks, at)
    if told is None:
        return None
    place, times, after = told
    amount = _amount(marks, _past(marks, after, _LINKS))
    if amount is None:
        return None
    legs = _both(marks, amount[1])
    return _Told(place, times, amount[0], legs, amount[1] + len(legs))


def _before_place(marks: tuple[Mark, ...], at: int) -> _Told | None:
    """Read "45 on the first go" and "a miserable 13 on the third"."""
    begin = _past(marks, at, _LINKS)
    described = begin > at and begin + 1 < len(marks) and marks[begin].text.isalpha() and not marks[begin].senses
    amount = _amount(marks, begin + (described and marks[begin].number is None and not marks[begin].exercises))
    if amount is None:
        return None
    legs = _both(marks, amount[1])
    at = amount[1] + len(legs)
    begin = _past(marks, at, _BEFORE)
    place = placed(marks, begin) or (_bare_place(marks, begin) if begin > at else None)
    return _Told(place[0], place[1], amount[0], legs, place[2]) if place else None


def _bare_place(marks: tuple[Mark, ...], at: int) -> tuple[int, int, int] | None:
    """Read the number of a set alone: "18 on set one, 15 on two"."""
    number = marks[at].number if at < len(marks) else None
    return (int(number), 1, at + 1) if number is not None and number in _PLACES.values() else None


def _both(marks: tuple[Mark, ...], at: int) -> tuple[Mark, ...]:
    return marks[at : at + 1] if at < len(marks) and marks[at].senses.get("leg") == "both" else ()


def placed(marks: tuple[Mark, ...], at: int) -> tuple[int, int, int] | None:
    """Return which set is meant, how many of them, and where the words for it end."""
    if at >= len(marks):
        return None
    if marks[at].senses.get("unit") == "sets" and at + 1 < len(marks) and marks[at + 1].number in (1, 2, 3, 4, 5):
        return int(marks[at + 1].number or 0), 1, at + 2
    if marks[at].text.partition(" ")[0] not in _BEGINS:
        return None
    nth, numbered = _NTH.match(marks[at].text), _NUMBERED.match(marks[at].text)
    if numbered:
        return int(numbered[1]), 1, at + 1
    if nth is None:
        return None
    after, times = at + 1, 1
    few = after < len(marks) and marks[after].number in (2, 3, 4) and nth[1] in ("first", "last")
    if few and (after + 1 == len(marks) or _goes_on(marks[after + 1])):
        times, after = int(marks[after].number or 1), after + 1
    while after < len(marks) and (marks[after].text in _SETS or marks[after].senses.get("unit") == "sets"):
        after += 1
    return _PLACES.get(nth[1], _LAST_PLACE), times, after


def _goes_on(mark: Mark) -> bool:
    """Tell whether a number before it counts sets: "first two sets", "first 2, 6", "first two were 8"."""
    told = mark.number is not None or mark.senses.get("unit") == "sets"
    return told or mark.text in _SETS or mark.text in _JOINTS or mark.text == "were"


def _amount(marks: tuple[Mark, ...], at: int) -> tuple[tuple[Mark, ...], int] | None:
    if at >= len(marks) or marks[at].number is None or marks[at].vague or (marks[at].number or 0) < _LEAST:
        return None
    after = at + 1
    if after < len(marks) and marks[after].senses.get("unit") in _UNITS and not marks[after].has("place"):
        after += 1
    following = marks[after] if after < len(marks) else None
    placed = following is None or following.has("place") or following.senses.get("unit") == "sets"
    measured = not placed and following is not None and following.has("unit", "cross")
    paired = following and following.text == "/" and after + 1 < len(marks) and marks[after + 1].number is not None
    whole = marks[at].number == int(marks[at].number or 0)
    return (marks[at:after], after) if whole and not measured and not paired else None


def _past(marks: tuple[Mark, ...], at: int, small: frozenset[str]) -> int:
    while at < len(marks) and marks[at].text in small:
        at += 1
    return at


def _listed(told: list[_Told]) -> list[Mark]:
    """Return the amounts in the order of their places, with commas between them."""
    laid: list[Mark] = []
    for one in sorted(told, key=lambda one: one.place):
        for _ in range(one.times):
            laid += [*one.amount, Mark(text=",", start=0, end=0)]
    return [*laid[:-1], *next((one.legs for one in told if one.legs), ())]
