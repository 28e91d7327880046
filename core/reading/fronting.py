"""Put the one exercise that a reply names last before its numbers: "left 8 8, right 8 7 on the step ups"."""

from core.reading.lexicon.terms import words
from core.reading.marks import Mark, relaid

_LEADS = frozenset({"on", "on the", "on my", "for", "for the", "of", "of the", "with the", "in the", "doing", "at the"})
_SAME = frozenset({"same for", "same on", "same for the", "same on the", "same with"})
_ARTICLES = frozenset({"the", "my", "those", "these", "em", "todays", "all"})
_RUN = words(
    "x / + & , . - ; : ( ) = and then but same again also too only just twice did done got managed had i on the my for "
    "of a was were it that so reps sets side sides leg legs each"
)
"""Words that may stand between the numbers of one exercise that is named behind them."""
_FELT = ("region", "pain", "sore", "sleep", "effort", "run", "fine", "when", "talk")
_SIGNS = frozenset({",", ".", ";", "\n"})


def fronted(marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """Return the marks with a name that follows numbers of single legs moved before them."""
    names = [at for at, mark in enumerate(marks) if mark.exercises]
    if len(names) != 1 or marks[names[0]].has("region"):
        return marks
    at = lead = names[0]
    while lead > 0 and marks[lead - 1].text in _ARTICLES:
        lead -= 1
    if (
        lead == 0
        or marks[lead - 1].text not in _LEADS | _SAME
        or any(m.number is not None for m in marks[at + 1 : at + 2])
    ):
        return marks
    lead -= marks[lead - 1].text in _LEADS
    first = _begin(marks, lead)
    run = marks[first:lead]
    sided = any(mark.has("leg") for mark in run)
    if not sided or sum(mark.number is not None for mark in run) == 0:
        return marks
    return relaid([*marks[:first], marks[at], *run, *marks[at + 1 :]])


def _begin(marks: tuple[Mark, ...], end: int) -> int:
    """Return where the numbers begin that reach up to a place."""
    first = end
    while first > 0 and _of_sets(marks[first - 1]):
        first -= 1
    if first > 0 and marks[first - 1].has(*_FELT):
        # "Calf 3, 8 8 left": the number of a complaint is its own.
        while first < end and marks[first].text not in _SIGNS:
            first += 1
    while first < end and (marks[first].text in _SIGNS or marks[first].text in ("and", "but", "then")):
        first += 1
    return first


def _of_sets(mark: Mark) -> bool:
    told = mark.number is not None or mark.has("leg", "unit", "cross", "times", "same")
    return (told and not mark.has("region", "pain", "sore")) or all(word in _RUN for word in mark.text.split())
