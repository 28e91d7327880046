"""Read which exercises of a session were left out or cut short."""

import re

from core.reading.context import Context
from core.reading.lexicon.sessions import BESIDE, EXCEPT, LEFT_OUT_AFTER, ONLY, ONLY_THESE, STRONG_EXCEPT
from core.reading.lexicon.terms import words
from core.reading.names import in_place
from core.reading.naming import is_name

_LISTING = words(
    ", and & / + oh also too or the my any all both of sets set one single last first two second on for those these "
    "only just very whole entire damn bloody pesky dreaded awful final that a n plus short either nor no to do "
    "doing half"
) | {"set of", "sets of", "round of", "rounds of"}
_OPEN = re.compile(r"(?:except|everything but|all but|it all but|apart from|all bar|bar|minus) ?$")
_CUT_SHORT = re.compile(r"\b(?:only|just|failed|stopped|cut|couldnt|short|but|didnt finish|gave up|\d+ reps?)\b")
_STOPS = frozenset({"\n", ".", "...", "..", "-", ":", ";", ",", "(", "!"})
_PARTLY = re.compile(
    r"\b(?:half|set|sets|round|rounds|some|few|couple|except|but not|apart|bar|part|left|missing|"
    r"remaining|undone)\b"
)


def left_out_before(context: Context) -> tuple[list[str], bool]:
    """Return the exercises after words of exception, and whether one of them cannot be told."""
    left_out: list[str] = []
    unclear = vague = False
    begins = {match.end(): match for match in EXCEPT.finditer(context.plain)}
    ends = {at: match for end, match in begins.items() for at in (end, end + 1, end - 1)}
    open_ = False
    for at, mark in enumerate(context.marks):
        if mark.start in ends:
            open_ = True
            unclear = unclear or (context.free(at) and _nothing_known(context, at, ends[mark.start].group()))
        if not open_:
            continue
        if mark.text in (".", "!", "...") and context.text(at + 1) in ("oh", "also", "plus", "oh and", "and"):
            # "All but the step ups. Oh and the balance."
            continue
        several = _several(context, at)
        found = None if several else _named(context, at)
        left_out += [one for one in several if one not in left_out]
        if (
            found is None
            and not mark.exercises
            and mark.text not in _LISTING
            and not mark.has("leg", "unknown", "place")
        ):
            open_ = False
        elif found is None and ((mark.exercises and is_name(context, at)) or mark.has("unknown")):
            vague = True
        elif found is not None and found not in left_out:
            left_out.append(found)
            context.take(at)
    return left_out, vague or ((unclear or _names_after(context, ends)) and not left_out)


def _several(context: Context, at: int) -> list[str]:
    """Return the exercises in "the last two" and "the first 3"."""
    number = context.number(at + 1)
    placed = context.text(at) in ("last", "first", "final") and context.session is not None
    if not placed or number not in (2, 3) or context.sense(at + 2, "unit") is not None or context.session is None:
        return []
    planned = [p.exercise for p in context.session.exercises]
    return planned[-int(number) :] if context.text(at) != "first" else planned[: int(number)]


def cut_to(context: Context) -> list[str]:
    """Return the exercises of which fewer sets are said than planned, without their numbers: "rdl only 2 sets"."""
    found = []
    for at, mark in enumerate(context.marks):
        exercise = context.exercise(at) if mark.exercises and is_name(context, at) else None
        planned = context.planned(exercise)
        if exercise is None or planned is None:
            continue
        near = range(max(at - 4, 0), min(at + 5, len(context.marks)))
        numbers = [n for n in near if context.marks[n].number is not None and not context.marks[n].vague]
        counted = len(numbers) == 1 and context.sense(numbers[0] + 1, "unit") == "sets"
        if counted and (context.marks[numbers[0]].number or 0) < planned.sets:
            found.append(exercise.id)
    return found


def _names_after(context: Context, ends: dict[int, re.Match[str]]) -> bool:
    """Tell whether words of exception lead to an exercise that was not reached: "bar that stupid last exercise"."""
    for at, mark in enumerate(context.marks):
        if mark.start in ends and STRONG_EXCEPT.match(ends[mark.start].group()):
            near = [context.marks[n] for n in range(at, min(at + 5, len(context.marks)))]
            named = any(m.exercises and is_name(context, n) for n, m in enumerate(near, at))
            if named or any(m.has("unknown") or m.text.endswith(" exercise") for m in near):
                return True
    return False


def only_done(context: Context) -> tuple[str, ...]:
    """Return the others where a few exercises are named as all that was done: "did balance and rdl, nothing else"."""
    session = context.session
    if session is None or context.asked != "session":
        return ()
    these = ONLY_THESE.match(context.plain)
    led = these is not None and any(m.exercises and m.start == these.end() for m in context.marks)
    if not led and not ONLY.search(context.plain):
        return ()
    named = {_named(context, at) for at, mark in enumerate(context.marks) if mark.exercises and context.free(at)}
    numbers = any(mark.number is not None and not mark.vague for mark in context.marks)
    others = tuple(p.exercise for p in session.exercises if p.exercise not in named)
    felt = any(mark.has("pain", "sore") for mark in context.marks)
    told = not felt and bool(named) and None not in named and not numbers and not _PARTLY.search(context.plain)
    return others if told else ()


def left_out_after(context: Context) -> list[str]:
    """Return the exercises that are named before the words that leave them out: "last one didnt happen"."""
    found = []
    for at, mark in enumerate(context.marks):
        name = _named(context, at) if (mark.exercises or mark.has("place")) and at not in context.taken else None
        if name and (LEFT_OUT_AFTER.match(context.plain, mark.end) or _set_of(context, at)):
            found.append(name)
            context.take(at)
    return found


def _set_of(context: Context, at: int) -> bool:
    """Tell whether one set of an exercise was cut short: "only 8 on the last set of bulgarians"."""
    near = at - 1 - (context.text(at - 1) in ("the", "my"))
    placed = context.text(near) in ("set of", "sets of", "set on", "of", "on") and any(
        context.sense(n, "place") is not None for n in range(max(near - 3, 0), near + 1)
    )
    low = context.plain.rfind(" , ", 0, context.marks[at].start)
    return placed and _CUT_SHORT.search(context.plain, max(low, 0), context.marks[at].start) is not None


def _nothing_known(context: Context, at: int, said: str) -> bool:
    """Tell whether an exception names something that is no exercise we know, nor anything beside the session."""
    words_ = [context.text(n) for n in range(at, min(at + 4, len(context.marks)))]
    named = any(
        context.marks[n].exercises or context.marks[n].has("place", "unknown") for n in range(at, at + len(words_))
    )
    nothing = not words_ or words_[0] in _STOPS
    if nothing and _OPEN.match(said):
        # What was excepted was put as an order or a question.
        return True
    return bool(STRONG_EXCEPT.match(said)) and not named and not nothing and words_[0] not in BESIDE


def _named(context: Context, at: int) -> str | None:
    mark = context.marks[at]
    exercise = context.exercise(at)
    counted = context.text(at + 1).startswith(("set", "round"))
    if (
        exercise is None
        and mark.has("place")
        and not counted
        and not (at + 1 < len(context.marks) and context.marks[at + 1].exercises)
        and context.session
        and context.sense(at + 1, "unit") is None
    ):
        exercise = in_place(mark.senses["place"], context.session, context.catalog)
    if exercise is None or (context.session and context.planned(exercise) is None):
        return None
    return exercise.id
