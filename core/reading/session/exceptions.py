"""Read which exercises of a session were left out or cut short."""

from core import regex as re
from core.reading.lexicon.parts import BESIDE, EXCEPT, ONE_SET_AFTER, STRONG_EXCEPT
from core.reading.lexicon.polarity import LEFT_AFTER
from core.reading.lexicon.terms import words
from core.reading.words.context import Context
from core.reading.words.names import in_place
from core.reading.words.naming import counts_sets, is_name, place_of_a_set

_LISTING = words(
    "i ive that we , and & / + oh also too or the my any all both of sets set one single last first two second on for "
    "those these only just very whole entire damn bloody pesky dreaded awful final that a n plus short either nor no "
    "to do doing half stuff work things thing"
) | {"set of", "sets of", "round of", "rounds of", "of the"}
_TO_NAME = words("did skipped missed dropped but except bar minus without no not")
_OF = frozenset({"set of", "sets of", "of", "on"})
_OPEN = re.compile(r"(?:except|everything but|all but|it all but|apart from|all bar|bar|minus) ?$")
_CUT_SHORT = re.compile(r"\b(?:only|just|failed|stopped|cut|couldnt|short|but|didnt finish|gave up|\d+ reps?)\b")
_BAILED = re.compile(
    r" (?:, )?(?:i |only |just )*(?:bailed|failed|stopped|quit|died|gave up)(?: out)?"
    r"(?: (?:at|after|on) \d+)?(?= ?(?:$|[,.;!)]))"
)
_LOADED = words("at with only just was were @ used using : - the a")
_STOPS = frozenset({"\n", ".", "...", "..", "-", ":", ";", ",", "(", "!"})


def left_out_before(context: Context) -> tuple[list[str], bool]:
    """Return the exercises after words of exception, and whether one of them cannot be told."""
    left_out: list[str] = []
    unclear = vague = False
    begins = {match.end(): match for match in EXCEPT.finditer(context.plain)}
    if not begins:
        return left_out, False
    ends = {at: match for end, match in begins.items() for at in (end, end + 1, end - 1)}
    open_ = False
    for at, mark in enumerate(context.marks):
        inside = mark.start + 4 if mark.text.startswith("the ") else mark.start
        end = mark.start if mark.start in ends else inside if inside in ends else None
        if end is None and not open_:
            continue
        if end is not None:
            open_ = True
            unclear = unclear or (context.free(at) and _nothing_known(context, at, ends[end].group()))
        if mark.text in (".", "!", "...") and context.text(at + 1) in ("oh", "also", "plus", "and"):
            continue
        several = _several(context, at)
        found = None if several else _named(context, at)
        left_out += [one for one in several if one not in left_out]
        if (
            found is None
            and not mark.exercises
            and mark.text not in _LISTING
            and not counts_sets(context, at)
            and not mark.has("leg", "unknown", "place")
        ):
            open_ = False
        elif _unclear(context, at, found):
            vague = True
        elif found is not None and found not in left_out:
            left_out.append(found)
            context.take(at)
    return left_out, vague or ((unclear or _names_after(context, ends)) and not left_out)


def _unclear(context: Context, at: int, found: str | None) -> bool:
    """Tell whether it cannot be told which exercise is excepted, or whether it was left out at all."""
    mark = context.marks[at]
    if found is None:
        return bool(mark.exercises and is_name(context, at)) or mark.has("unknown")
    return _of_other_load(context, at, found)


def _of_other_load(context: Context, at: int, exercise: str) -> bool:
    """Tell whether an exercise was done with another load than planned: "all done except hip thrusts at 35 kg"."""
    after = at + 1
    while context.text(after) in _LOADED:
        after += 1
    load = context.number(after)
    if load is None or context.sense(after + 1, "unit") not in ("kg", "lb") or context.session is None:
        return False
    excepted = not any(word.startswith(("skip", "miss", "drop", "cut", "left", "no")) for word in context.words)
    return excepted and load not in {p.load_kg for p in context.session.exercises if p.exercise == exercise}


def _several(context: Context, at: int) -> list[str]:
    """Return the exercises in "the last two", "the first 3" and "the middle two"."""
    if context.text(at) not in ("last", "first", "final", "middle") or context.session is None:
        return []
    number = context.number(at + 1)
    if number not in (2, 3) or context.sense(at + 2, "unit") is not None:
        return []
    beyond = at + 3 - (context.number(at + 2) is not None)
    if context.number(beyond) is not None and context.sense(beyond + 1, "unit") in (None, "reps", "s", "sets"):
        # "First 3, 8, 8": numbers of its sets.
        return []
    planned = [p.exercise for p in context.session.exercises]
    if context.text(at) == "middle":
        return planned[1:-1] if len(planned) == number + 2 else []
    return planned[-int(number) :] if context.text(at) != "first" else planned[: int(number)]


def _names_after(context: Context, ends: dict[int, re.Match[str]]) -> bool:
    """Tell whether words of exception lead to an exercise that was not reached: "bar that stupid last exercise"."""
    for at, mark in enumerate(context.marks):
        if mark.start in ends and STRONG_EXCEPT.match(ends[mark.start].group()):
            near = [context.marks[n] for n in range(at, min(at + 5, len(context.marks)))]
            named = any(m.exercises and is_name(context, n) for n, m in enumerate(near, at))
            if named or any(m.has("unknown") or m.text.endswith(" exercise") for m in near):
                return True
    return False


def left_out_after(context: Context) -> list[str]:
    """Return the exercises that are named before the words that leave them out: "last one didnt happen"."""
    found: list[str] = []
    for at, mark in enumerate(context.marks):
        if mark.text == "missed the last one" and context.session and not context.marks[at - 1].has("run"):
            found.append(context.session.exercises[-1].exercise)
        if not (mark.exercises or "place" in mark.senses or mark.text == "final") or _says_when(context, at):
            continue
        several = _several(context, at)
        if several and LEFT_AFTER.match(context.plain, context.marks[at + 1].end):
            found += several
            context.take(at, at + 1)
            continue
        name = _named(context, at) if mark.exercises or mark.has("place") else None
        if name is None:
            continue
        one_set = _set_of(context, at)
        if at in context.taken and not one_set and not ONE_SET_AFTER.match(context.plain, mark.end):
            continue
        if one_set or LEFT_AFTER.match(context.plain, mark.end):
            found.append(name)
            context.take(at)
    return found


def _says_when(context: Context, at: int) -> bool:
    """Tell whether a word says when something else was done: "had a coffee first, skipped it"."""
    if context.text(at) not in ("first", "last") or at == 0:
        return False
    before = context.marks[at - 1]
    return before.text.isalpha() and not (before.senses or before.exercises or before.text in _LISTING | _TO_NAME)


def _set_of(context: Context, at: int) -> bool:
    """Tell whether one set was cut short: "only 8 on the last set of bulgarians", "on the last rdl set"."""
    near = at - 1 - (context.text(at - 1) in ("the", "my"))
    led = context.text(near) in _OF or context.sense(at + 1, "unit") == "sets"
    placed = led and any(context.sense(n, "place") is not None for n in range(max(near - 3, 0), near + 1))
    low = max(context.plain.rfind(" , ", 0, context.marks[at].start), 0)
    high = context.marks[at].end
    before = placed and _CUT_SHORT.search(context.plain, low, context.marks[at].start) is not None
    return before or (placed and _BAILED.match(context.plain, high) is not None)


def _nothing_known(context: Context, at: int, said: str) -> bool:
    """Tell whether an exception names something that is no exercise we know, nor anything beside the session."""
    words_ = [context.text(n) for n in range(at, min(at + 4, len(context.marks)))]
    named = any(
        context.marks[n].exercises or context.marks[n].has("place", "unknown") for n in range(at, at + len(words_))
    )
    if any(context.marks[n].has("sleep") for n in range(at, at + len(words_))):
        # "Did it all but only slept 5 hours"
        return False
    nothing = not words_ or words_[0] in _STOPS
    if nothing and _OPEN.match(said):
        # What was excepted was put as an order or a question.
        return True
    return bool(STRONG_EXCEPT.match(said)) and not named and not nothing and words_[0] not in BESIDE


def _named(context: Context, at: int) -> str | None:
    mark = context.marks[at]
    beside = ((at + 1, "sore"), (at + 1, "pain"), (at - 1, "leg"))
    if mark.has("region") and any(context.sense(*other) is not None for other in beside):
        # "Skipped the first two, right calf sore 7"
        return None
    exercise = context.exercise(at)
    counted = context.text(at + 1).startswith(("set", "round"))
    if (
        exercise is None
        and mark.has("place")
        and not counted
        and not (at + 1 < len(context.marks) and (context.marks[at + 1].exercises or place_of_a_set(context, at)))
        and context.session
        and context.sense(at + 1, "unit") is None
    ):
        exercise = in_place(mark.senses["place"], context.session, context.catalog)
    if exercise is None or (context.session and context.planned(exercise) is None):
        return None
    return exercise.id
