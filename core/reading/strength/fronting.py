"""Put exercises that are named behind their numbers before them: "left 8 8, right 8 7 on the step ups"."""

from itertools import pairwise

from core.reading.lexicon.terms import words
from core.reading.words.marks import Mark, relaid

_LEADS = frozenset({"on", "for", "of", "of the", "with the", "doing"})
_SAME = frozenset({"same for", "same on"})
_ARTICLES = frozenset({"the", "my", "those", "these", "em", "todays", "all"})
_RUN = words(
    "x / + & , . - ; : ( ) = and then but same again also too only just twice did done got managed had i on the my for "
    "of a was were it that so reps sets side sides leg legs each"
)
"""Words that may stand between the numbers of one exercise that is named behind them."""
_FELT = ("region", "pain", "sore", "sleep", "effort", "run", "fine", "when", "talk")
_LOADS = ("kg", "lb")
_MOST_SCORE = 10
_SEVERAL = 2
_AND = frozenset({"and", "&", "+", "plus", "n"})
_FULL_STOPS = frozenset({".", ";", "\n"})
_JOINTS = frozenset({",", ".", ";", "\n", "+", "and", "then", "but"})


def fronted(marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """Return the marks with names that follow numbers of single legs moved before them: all of a reply, or of a part.

    "Rdl 8 8 left 8 7 right; 12 12 left and 12 11 right on the calf raises" names one before its numbers, one behind.
    """
    whole = _fronted(marks)
    if whole is not marks or sum(bool(mark.exercises) for mark in marks) < _SEVERAL:
        return whole
    parts = _cut(marks, _told_anew(marks))
    if len(parts) == 1:
        parts = _cut(marks, [at for at, mark in enumerate(marks) if mark.text in _FULL_STOPS])
        if any(mark.has("leg") for part in parts if not any(one.exercises for one in part) for mark in part):
            # "Left 8 8. right 8 7 on the rdl. 10 10 each step ups"
            return marks
    return relaid(mark for part in parts for mark in _fronted(part))


def _told_anew(marks: tuple[Mark, ...]) -> list[int]:
    """Return the signs from which both legs are told anew, up to a name behind them; none where some is unclear.

    "Rdl 8 8 l, 8 7 r, 20 20 left, 20 15 right on the balance"
    """
    signs: list[int] = []
    low = 0
    groups = _groups(marks, [at for at, mark in enumerate(marks) if mark.exercises])
    for (_, before), (name, _) in pairwise(groups):
        joints = (at for at in range(before + 1, name) if _parts(marks, low, at) and _told_once(marks[low:at]))
        low = next((at for at in joints if _told_once(marks[at:name]) or _untold(marks[at:name])), 0)
        if not low:
            return []
        signs.append(low)
    return signs


def _parts(marks: tuple[Mark, ...], low: int, at: int) -> bool:
    """Tell whether a sign ends what is told of one: "left 8, 8 right 8, 7, 12 12 each" has one comma that does."""
    if marks[at].text not in _JOINTS | {"-"} or marks[at + 1].has("times"):
        return False
    if marks[at].text in _FULL_STOPS or marks[at - 1].number is None or marks[at + 1].number is None:
        return True
    sizes = [0]
    for n in range(low, at):
        counts = marks[n + 1].has("cross") or marks[n + 1].senses.get("unit") == "sets"
        sizes[-1] += 0 if marks[n].number is None else int(marks[n].number or 1) - 1 if counts else 1
        sizes += [0] if marks[n].has("leg") else []
    return len({*sizes[1:]}) == 1 and not sizes[0]


def _untold(marks: tuple[Mark, ...]) -> bool:
    return not any(mark.has("leg") or mark.number is not None for mark in marks)


def _told_once(marks: tuple[Mark, ...]) -> bool:
    """Tell whether numbers are told of each leg once, or of both."""
    legs = sorted(mark.senses["leg"] for mark in marks if mark.has("leg"))
    return legs in (["both"], ["left", "right"]) and any(mark.number is not None for mark in marks)


def _cut(marks: tuple[Mark, ...], at: list[int]) -> list[tuple[Mark, ...]]:
    """Return the parts of marks, each but the first with the sign that leads it."""
    return [marks[low:high] for low, high in pairwise([0, *at, len(marks)])]


def _fronted(marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    names = [at for at, mark in enumerate(marks) if mark.exercises and not _scored(marks, at)]
    if not names or any(marks[at].has("region") and not _ends_a_list(marks, at) for at in names):
        return marks
    groups = _groups(marks, names)
    moves: list[tuple[int, int, int, int]] = []
    low = 0
    for at, last in groups:
        found = _run_before(marks, low, at, last, alone=len(groups) == 1)
        if found is None:
            return marks
        moves.append((*found, at, last))
        low = _after_load(marks, last + 1)
    return relaid(_moved(marks, moves))


def _groups(marks: tuple[Mark, ...], names: list[int]) -> list[tuple[int, int]]:
    """Return the first and last of names that are joined by "and", of which the numbers before are told at once."""
    groups: list[tuple[int, int]] = []
    for at in names:
        between = {mark.text for mark in marks[groups[-1][1] + 1 : at]} if groups else {""}
        ended = at + 1 >= len(marks) or marks[at + 1].text in _FULL_STOPS | {","} or marks[at + 1].has("times", "cross")
        if between & _AND and between <= _AND | _ARTICLES and ended:
            groups[-1] = groups[-1][0], at
        else:
            groups.append((at, at))
    return groups


def _ends_a_list(marks: tuple[Mark, ...], at: int) -> bool:
    """Tell whether a place on the body stands behind sets of its exercise: "12 12 each on the calves"."""
    near = at - 1
    while near > 0 and (marks[near].text in _LEADS | _ARTICLES or marks[near].has("leg")):
        near -= 1
    if near < 1 or (marks[near].number or 0) <= _MOST_SCORE:
        return False
    before = near - 1 - (near > 1 and marks[near - 1].text in (",", "/", "and", "+", "x"))
    return marks[before].number is not None


def _scored(marks: tuple[Mark, ...], at: int) -> bool:
    """Tell whether a place on the body has a score of its own: "calf 3, 8 8 left 8 7 right on the rdls"."""
    ended = at + 2 >= len(marks) or marks[at + 2].text in (",", ".", ";")
    number = marks[at + 1].number if at + 1 < len(marks) else None
    return marks[at].has("region") and ended and number is not None and number <= _MOST_SCORE


def _after_load(marks: tuple[Mark, ...], at: int) -> int:
    """Return where the words end that say the load of what stands before: "8 8 each rdls, 6 kg, 10 10 left lunges"."""
    after = at
    while after < len(marks) and (marks[after].text in (",", "@", "at", "(") or marks[after].has("with")):
        after += 1
    if after + 1 >= len(marks) or marks[after].number is None or marks[after + 1].senses.get("unit") not in _LOADS:
        return at
    after += 2
    while after < len(marks) and (marks[after].senses.get("unit") == "bell" or marks[after].text == ")"):
        after += 1
    return after


def _moved(marks: tuple[Mark, ...], moves: list[tuple[int, int, int, int]]) -> list[Mark]:
    laid: list[Mark] = []
    done = 0
    for first, end, at, last in moves:
        laid += marks[done:first]
        done = last + 1 if at == last else _after_count(marks, last + 1)
        for mark in marks[at : last + 1]:
            # "8 8 each on rdl and step ups": the numbers are those of each name.
            laid += [mark, *marks[first:end], *marks[last + 1 : done]] if mark.exercises else [mark]
    return [*laid, *marks[done:]]


def _after_count(marks: tuple[Mark, ...], at: int) -> int:
    """Return where the count of sets ends behind several names: "8 each on rdl and step ups, two sets"."""
    after = at + (at < len(marks) and marks[at].text == ",")
    if after < len(marks) and marks[after].has("times"):
        return after + 1
    pair = marks[after : after + 2]
    crossed = len(pair) > 1 and pair[0].has("cross") and pair[1].number is not None
    counted = len(pair) > 1 and pair[0].number is not None and pair[1].senses.get("unit") == "sets"
    return after + 2 if crossed or counted else at


def _run_before(marks: tuple[Mark, ...], low: int, at: int, last: int, *, alone: bool) -> tuple[int, int] | None:
    """Return where the numbers begin and end that are told of a name behind them; none where it is not so."""
    lead = at
    while lead > low and marks[lead - 1].text in _ARTICLES:
        lead -= 1
    led = lead > low and marks[lead - 1].text in _LEADS | _SAME
    if not led and alone and _amid(marks, at):
        return _begin(marks, low, at), at
    if not led and (alone or lead != at):
        return None
    end = lead - (led and marks[lead - 1].text in _LEADS)
    first = _begin(marks, low, end)
    if low and (first == low or (first > low and marks[first - 1].text not in _JOINTS)):
        return None
    run = marks[first:end]
    counted = any(mark.number is not None for mark in run)
    follows = any(mark.number is not None for mark in marks[last + 1 : last + (2 if counted else 4)])
    if not any(mark.has("leg") for mark in run) or counted == follows or not (counted or alone):
        return None
    return first, end


def _amid(marks: tuple[Mark, ...], at: int) -> bool:
    """Tell whether a name stands between its first numbers and their leg: "3x10 step downs on the left, 2x10 ..."."""
    counted = at > 2 and marks[at - 1].number is not None and marks[at - 2].has("cross")
    sided = any(mark.has("leg") for mark in marks[at + 1 : at + 4])
    return counted and sided and any(mark.number is not None for mark in marks[at + 2 :])


def _begin(marks: tuple[Mark, ...], low: int, end: int) -> int:
    """Return where the numbers begin that reach up to a place."""
    first = end
    while first > low and _of_sets(marks[first - 1]) and not _ends_a_score(marks, first - 1):
        first -= 1
    if first > low and marks[first - 1].has(*_FELT):
        # "Calf 3, 8 8 left": the number of a complaint is its own.
        while first < end and marks[first].text not in _JOINTS:
            first += 1
    while first < end and marks[first].text in _JOINTS:
        first += 1
    return first


def _ends_a_score(marks: tuple[Mark, ...], at: int) -> bool:
    """Tell whether it is said first how hard it was: "6/10, 8 8 each on rdl", but "6/10, 8/10 each on step ups"."""
    score, told = marks[max(at - 3, 0) : at], marks[at + 1 : at + 3]
    ten = len(score) == 3 and score[1].text in ("/", "out of") and score[2].number == _MOST_SCORE
    apart = marks[at].text in _FULL_STOPS or (marks[at].text in _JOINTS and "/" not in {mark.text for mark in told})
    return apart and ten and (at == 3 or marks[at - 4].text in _FULL_STOPS)


def _of_sets(mark: Mark) -> bool:
    told = mark.number is not None or mark.has("leg", "unit", "cross", "times", "same")
    return (told and not mark.has("region", "pain", "sore")) or all(word in _RUN for word in mark.text.split())
