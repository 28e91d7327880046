"""Find where a reply corrects itself."""

from core.reading.lexicon.terms import words
from core.reading.words.marks import Mark

_SOFT = words("actually sorry nope wrong wait err er should sry rather lied")
"""Marks of correction that are other things where nothing follows that could correct."""
_SOMETHING = words("nothing anything something everything what whats went goes go gone whatever")
_HESITATION = words(", . ... .. ; ! maybe hmm hm well no nah or tbh honestly um er ah oh wait actually probably")
_STOPS = frozenset({",", ".", "...", "..", "-", ";", "!"})
_BEFORE_NO = words(", . - ... .. i think guess reckon maybe probably about ish or so") | {"\n"}
_AT_LAST = frozenset({"actually", "sorry", "though", "tho"})
_LEADING = words(", . - ... its the my a an it was with that those were only they just load weight") | {"it was a"}
_OUTCOMES = words("skipped missed done finished completed")
_OF_A_NAME = words("that those were was it they its")
_BESIDE = frozenset({"noise", "duration", "with", "form", "fine"})
"""What words may mean that tell no value: "so the step ups", which nothing is to be put right of yet."""
_FEW = 4
_CUTTING = _AT_LAST | {"*", "no", "nope", "nah", "i mean", "i meant"}
"""What may correct besides: most replies hold none."""
_PROPOSALS = frozenset({"make it", "make that"})
"""Marks of correction only right before a value: "couldnt make it" is none."""


def split(marks: tuple[Mark, ...]) -> list[tuple[Mark, ...]]:
    """Cut a reply where it corrects itself; one part where it does not."""
    if not any("fix" in mark.senses or mark.text in _CUTTING for mark in marks):
        return [marks]
    marks, *named_last = _trailing(_without_idle(marks))
    parts: list[tuple[Mark, ...]] = []
    start = 0
    for at in range(len(marks)):
        if at >= start and at > 0 and _corrects(marks, at):
            parts.append(marks[start:at])
            start = at + 1
    parts += [marks[start:], *named_last]
    parts = [part for part in parts if any(mark.text not in ",.;:!-*" for mark in part)]
    return parts if len(parts) > 1 else [marks]


def _without_idle(marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """Leave out marks of correction that nothing stands before but a name: "step ups, hang on, 10 and 9 each"."""
    if len(marks) > 1 and marks[0].has("fix"):
        marks = marks[1:]
    fixes = [at for at, mark in enumerate(marks) if mark.has("fix")]
    if not fixes:
        return marks
    first = next((at for at, mark in enumerate(marks) if mark.number is not None), len(marks))
    idle = [at for at in fixes if 0 < at < first]
    named = [at for at, mark in enumerate(marks) if mark.exercises]
    if not idle or not named or named[0] > idle[0] or first == len(marks):
        return marks
    if named[-1] > first and not any(mark.number is not None for mark in marks[named[-1] :]):
        # "Calf raises, oops 10 10 split squats"
        return marks
    if any(at > idle[0] for at in named if at < first) or any(_tells(marks[at]) for at in range(idle[-1])):
        return marks
    return tuple(mark for at, mark in enumerate(marks) if at not in idle)


def _tells(mark: Mark) -> bool:
    told = mark.senses.keys() - _BESIDE - {"fix"} if not mark.exercises else ()
    return bool(told) or not _OUTCOMES.isdisjoint(mark.text.split())


def _trailing(marks: tuple[Mark, ...]) -> list[tuple[Mark, ...]]:
    """Cut before a correction that names itself at its end: "calf 3... hamstring i mean"."""
    last = len(marks) - 1
    named = (n for n, mark in enumerate(marks) if mark.text in ("i mean", "i meant") and n > 2)
    end = next((n for n in named if n == last or marks[n + 1].text in _STOPS), None)
    cut = None if end is None else next((n for n in range(end - 2, max(end - 5, 0), -1) if _stops(marks, n)), None)
    if end is None and last > 2 and marks[last].text in _AT_LAST:
        # "Step ups 8 8, split squats 10 10, the step ups were 8 7 actually"
        end, cut = last, next((n for n in range(last - 1, 0, -1) if _stops(marks, n)), None)
        again = cut is not None and (_named_again(marks[cut:], marks[:cut]) or _bare_value(marks[cut + 1 : end]))
        cut = cut if again else None
    return [marks] if cut is None or end is None else [marks[:cut], marks[cut + 1 : end] + marks[end + 1 :]]


def _stops(marks: tuple[Mark, ...], at: int) -> bool:
    return marks[at].text in _STOPS


def _bare_value(marks: tuple[Mark, ...]) -> bool:
    """Tell whether nothing but a number is put right: "calf 3. 5 actually"."""
    return len(marks) < _FEW and any(mark.number is not None for mark in marks) and not any(m.exercises for m in marks)


def _named_again(after: tuple[Mark, ...], before: tuple[Mark, ...]) -> bool:
    named = {name for mark in after for name in mark.exercises}
    return bool(named & {name for mark in before for name in mark.exercises})


def _corrects(marks: tuple[Mark, ...], at: int) -> bool:
    mark = marks[at]
    if not mark.senses and mark.text != "*":
        return False
    following = marks[at + 1] if at + 1 < len(marks) else None
    if at and marks[at - 1].text in ("to", "even", "not"):
        # "Had to hold on twice", "im not even sorry"
        return False
    if mark.text == "wrong" and marks[at - 1].text in _SOMETHING:
        # "Nothing wrong with the knee today"
        return False
    if mark.has("fix"):
        if mark.text.endswith("more like"):
            before = next((m for m in reversed(marks[:at]) if m.text not in _HESITATION), None)
            measured = before is not None and (before.number is not None or before.has("unit"))
            # "6/10, last set more like 8" is told of that set.
            measured = measured and before is not None and not before.text.startswith("set")
            return measured and following is not None and following.number is not None
        if mark.text in _PROPOSALS and following is not None and following.text in ("a", "an", "the", "my"):
            following = marks[at + 2] if at + 2 < len(marks) else None
        if mark.text in _PROPOSALS:
            named = following is not None and following.exercises and mark.text == "make that"
            value = following is not None and (following.number is not None or following.has("leg", "region", "run"))
            return bool(named) or value
        return following is not None or mark.text not in _SOFT
    if following is None:
        return False
    if mark.text == "*":
        value = following.number is not None or following.has("leg", "region") or _later_value(marks, at + 1)
        return value and not mark.glued and (following.glued or marks[at - 1].text in (".", "\n", ",", ";", "-", "..."))
    return mark.text in ("no", "nope", "nah") and _brings_a_value(marks, at)


def _brings_a_value(marks: tuple[Mark, ...], at: int) -> bool:
    """Tell whether a "no" leads to another value for what was said before it."""
    before = next((m for m in reversed(marks[:at]) if m.text not in _BEFORE_NO), None)
    after = next((m for m in marks[at + 1 :] if m.text not in (",", ".", "-", "its", "the", "my")), None)
    if before is None or after is None:
        return False
    told = before.number is not None or before.exercises or before.has("leg", "region", "unit", "sleep", "run")
    if before.has("pain", "sore"):
        # "Left calf sore, no right calf": nothing more is said.
        sided = after.has("leg") and marks.index(after) >= len(marks) - 2 - (marks[-1].text in _STOPS)
        told = told or sided or after.has("effort")
    if before.text in _OUTCOMES and after.text in _OUTCOMES | {"did"}:
        # "Skipped no, did it all"
        return True
    apart = marks[at + 1].text in (",", ".", "-", "...", "the", "my")
    return bool(told) and (_plain_value(after, marks, apart) or _later_value(marks, at + 1))


def _later_value(marks: tuple[Mark, ...], at: int) -> bool:
    """Tell whether small words lead to a number, a set or an exercise: "no a 5", "no that was step ups"."""
    led = {","}
    while at < len(marks) and marks[at].text in _LEADING:
        led.add(marks[at].text)
        at += 1
    if at >= len(marks):
        return False
    beyond = marks[at + 1] if at + 1 < len(marks) else None
    if marks[at].number is not None:
        return (
            len(led) > 1
            and not marks[at].vague
            and (beyond is None or beyond.has("unit") or beyond.text in _STOPS or _of_a_set(marks[at + 1 : at + 4]))
        )
    if marks[at].exercises:
        return bool(led & _OF_A_NAME) and (beyond is None or beyond.text in _STOPS)
    return marks[at].has("place") and any(mark.number is not None for mark in marks[at + 1 : at + 5])


def _of_a_set(marks: tuple[Mark, ...]) -> bool:
    return bool(marks) and marks[0].text in ("on", "for", "in") and any(mark.has("place") for mark in marks)


def _plain_value(mark: Mark, marks: tuple[Mark, ...], apart: bool) -> bool:
    beyond = marks[marks.index(mark) + 1] if marks.index(mark) + 1 < len(marks) else None
    if mark.number is not None:
        return beyond is None or not beyond.has("pain", "sore")
    if mark.has("effort"):
        return beyond is not None and beyond.number is not None
    if mark.has("run"):
        # "8k easy... no tempo"
        before = marks[marks.index(mark) - 2].text
        return before in ("...", "..", "-") and (beyond is None or beyond.text in _STOPS or beyond.has("run"))
    if mark.has("region"):
        return beyond.number is not None if beyond is not None else apart
    return mark.has("leg") and not (
        beyond is not None and beyond.has("pain", "sore", "region") and beyond.has("pain", "sore")
    )
