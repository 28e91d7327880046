"""Read how hard the whole session felt."""

from core.reading.facts import EffortSaid, Question
from core.reading.lexicon.terms import either, words
from core.reading.words.context import Context
from core.reading.words.values import Effort, Score, effort_at, place_waits, score_at, whole_or_half

_FILLERS = words(
    ": = was is about around a an at like maybe prob probably of ~ - say more overall today i id only just"
)
_LEADING = words(", . ; - ( ! easy easyish hard tough solid felt feels comfy comfortable moderate steady just honest")
_CALLED = either(
    "felt|feels|thats a|thats an|that was a|it was a|it was an|its a|was a|was an|felt like a|"
    "felt like an|call it a|call it|id say|felt like|id call it a"
)
_HARDNESS = words(
    "hard tough easy brutal solid steady moderate comfortable comfy challenging spicy grim light gentle chilled"
)
_VERY = words("super really very pretty quite so nice")
_SUBJECTS = words("it that this all in overall the whole thing session lot workout honestly i would so today was")
_APART = words(", . ; and but everything done finished") | {"\n"}
"""Words that a clause cannot begin before."""
ENDS = frozenset({"", ",", ".", ";", ")", "!", "\n", "...", "haha", "overall", "today"})
_BEGINS = frozenset({"@", "at"})
"""What an effort may begin with beside its name."""
_MOST_BETWEEN = 12
"""How many small words may stand before the number."""


def read_effort(context: Context) -> tuple[list[EffortSaid], list[Question]]:
    """Return the effort where it is named as such: "rpe 7", "effort 8/10", "7 rpe"; of several, none."""
    of_sets = context.asked == "session" and context.has("exercise")
    several = of_sets or (context.asked == "rpe" and not context.has("exercise"))
    told: list[tuple[list[EffortSaid], list[Question]]] = []
    for at, mark in enumerate(context.marks):
        if mark.text not in _BEGINS and mark.senses.get("effort") != "rpe":
            continue
        found = _named(context, at) or _done_at(context, at)
        if found is not None:
            told.append(found)
            if not several:
                break
    if any(other[0] != told[0][0] for other in told):
        # "Thrusts 3x10@45 rpe8, rest per plan rpe6": which is the session's is not said.
        return [], [] if of_sets else [Question(about="rpe")]
    return told[0] if told else ([], [])


def rated(context: Context) -> list[EffortSaid]:
    """Return what the session is called after it was reported: "all done, it was a six"."""
    if context.asked not in ("session", "rpe"):
        return []
    for at, mark in enumerate(context.marks):
        if (own := _out_of_ten(context, at)) is not None:
            context.take(at, at + 1, at + 2)
            return [EffortSaid(rpe=own)]
        if context.text(at) not in _CALLED and not (mark.senses.get("effort") == "say" and mark.text in _CALLED):
            continue
        score = effort_after(context, at)
        if score is not None and _alone(context, at, score.after) and not place_waits(context, at):
            return taken(context, at, score)
    return []


def effort_after(context: Context, at: int) -> Effort | None:
    """Return the effort that follows words such as "felt like" at a place, with a small word between."""
    return effort_at(context, at + 1 + (context.text(at + 1) in ("a", "an", "about")))


def taken(context: Context, low: int, effort: Effort) -> list[EffortSaid]:
    """Return an effort as said, with the words taken that it stands in."""
    context.take(*range(low, effort.after))
    return [EffortSaid(rpe=effort.value)]


def lone(context: Context) -> list[EffortSaid]:
    """Return a number of its own after how hard it was: "done in 28 min and it was hard, 8, knee 1"."""
    for at in context.at("number"):
        score = effort_at(context, at) if at > 1 else None
        if score is None or context.marks[at].vague:
            continue
        apart = context.text(at - 1) in (",", ".", "-", "!", ":") and context.text(score.after) in (*ENDS, "-")
        if apart and context.text(at - 2) in _HARDNESS and context.number(score.after + 1) is None:
            return taken(context, at, score)
    return []


def _out_of_ten(context: Context, at: int) -> float | None:
    """Return "6.5/10" where it is all that a clause says, and nothing is said of the body right before."""
    score = effort_at(context, at)
    if score is None or score.after != at + 3 or context.text(at + 1) not in ("/", "out of"):
        return None
    felt = any(context.marks[n].has("region", "pain", "sore", "sleep", "fine") for n in range(max(at - 6, 0), at))
    ended = score.after + (context.text(score.after) in _HARDNESS)
    begun = at
    while context.text(begun - 1) in _HARDNESS | _VERY:
        begun -= 1
    alone = context.text(begun - 1) in ENDS and context.text(ended) in ENDS
    timed = context.sense(ended + 2, "unit") is not None
    beside = [context.marks[n].number for n in (at - 2, ended + 1) if 0 <= n < len(context.marks)]
    if context.text(at - 1) == context.text(ended) == "," and len(beside) == 2 and None not in beside and not timed:
        # "Step ups 10,10 / 10,9" are sets of two legs.
        return None
    felt = felt and context.text(score.after) != "overall"
    return score.value if alone and not felt else None


def _alone(context: Context, at: int, after: int) -> bool:
    """Tell whether a clause says nothing but a score."""
    ended = context.text(after) in ENDS or context.text(after).startswith("slept")
    if not ended or context.marks[after - 1].vague:
        return False
    low = at
    while low > 0 and context.text(low - 1) not in _APART:
        low -= 1
    # "Knees and everything felt like a 7" is no effort.
    felt = context.text(low - 1) == "everything" and any(
        context.sense(n, "region") is not None for n in range(max(low - 4, 0), low)
    )
    return not felt and all(context.text(n) in _SUBJECTS for n in range(low, at))


def effort_of(context: Context, end: int) -> list[EffortSaid]:
    """Return a number that stands for itself after words that end at `end`: "done, easy 5/10", "done, 7, slept 8h"."""
    at = next((n for n, mark in enumerate(context.marks) if mark.start >= end), len(context.marks))
    while context.text(at) == "," and context.text(at + 1) and not context.free(at + 1):
        # What was read already: "done, 25 min, easy 4".
        at = next((n for n in range(at + 1, len(context.marks)) if context.free(n)), len(context.marks))
    start = at
    while (
        context.text(at) in _LEADING
        or context.sense(at, "effort") == "say"
        or (context.text(at) in _FILLERS and context.text(at) != ":")
    ):
        at += 1
    score = effort_at(context, at)
    # Right after "done", only a score with its scale is one: "done 6/10".
    if score is None or (at == start and score.after != at + 3) or context.marks[at].vague:
        return []
    listed = context.number(score.after + 1) is not None and context.text(score.after) not in (".", "!", ";", "\n")
    # "Done 6/10 knee 2/10": the next score is the knee's own.
    own = score.after == at + 3 and any(score_at(context, n) for n in range(score.after + 1, score.after + 4))
    # "Done, 7, knee 2": between commas it is nobody else's.
    between = context.text(at - 1) == context.text(score.after) == ","
    apart = context.text(score.after) in ENDS and (between or context.sense(score.after + 1, "region") is None)
    # "Done 6/10 took 25"
    timed = any(context.sense(score.after, sense) is not None for sense in ("duration", "sleep"))
    apart = apart or (timed and score.after == at + 3)
    if (listed and not own) or not (apart or own):
        return []
    return taken(context, at, score)


def _named(context: Context, at: int) -> tuple[list[EffortSaid], list[Question]] | None:
    named = context.sense(at, "effort") == "rpe"
    sign = context.text(at) == "@"
    denied = context.text(at - 1) in ("not", "isnt", "wasnt", "no", "never")
    if not context.free(at) or not (named or sign) or denied:
        return None
    start = at + 1
    while start < at + _MOST_BETWEEN and (
        context.text(start) in _FILLERS or (named and context.sense(start, "effort"))
    ):
        start += 1
    score = score_at(context, start)
    if score is not None and _of_one(context, at, score.after):
        return None
    if named and at > 0 and (score is None or _of_the_next(context, at, start, score)):
        return _before(context, at)
    if score is None or context.text(score.after) in ("cap", "limit", "target"):
        return None
    if sign and (score.value is None or context.sense(score.after, "unit")):
        # "@ 30 cm" is no effort, nor is "3x10 @ 8kg".
        return None
    context.take(*range(at, score.after))
    if score.value is None or not whole_or_half(score.value):
        return [], [Question(about="rpe")]
    return [EffortSaid(rpe=score.value)], []


def _of_one(context: Context, at: int, after: int) -> bool:
    """Tell whether an effort is that of one set or exercise: "last one @9", "rpe 6 on the first, 7 on the second"."""
    # "Second: effort 8" answers the second of several questions, where no exercise is named.
    headed = context.text(at - 1) == ":" and context.has("exercise")
    led = at - 1 - (headed or context.text(at - 1) in ("one", "set", "was"))
    on = after + 1 + (context.text(after + 1) == "the")
    placed = context.sense(led, "place") is not None or (
        context.text(after) in ("on", "for") and context.sense(on, "place") is not None
    )
    # "8 8 each, rpe 7 and 8.5"
    other = after + (context.text(after) in ("and", "then", "&"))
    rest = score_at(context, other) if context.asked == "session" and context.number(other) is not None else None
    return placed or (rest is not None and context.text(rest.after) in ENDS)


def _of_the_next(context: Context, at: int, start: int, score: Score) -> bool:
    """Tell whether numbers stand before what they are of: "6 effort 3 pain"."""
    felt = any(context.sense(score.after, sense) is not None for sense in ("pain", "sore"))
    return start == at + 1 and felt and context.number(at - 1) is not None


def _done_at(context: Context, at: int) -> tuple[list[EffortSaid], list[Question]] | None:
    """Read "done in 14 minutes at a 4"."""
    if (
        context.text(at) != "at"
        or context.text(at + 1) not in ("a", "an")
        or context.asked not in ("session", "rpe", None)
    ):
        return None
    score = effort_at(context, at + 2)
    told = (
        context.sense(at - 1, "unit") == "min"
        or context.text(at - 2) in ("in", "done in", "finished in")
        or context.text(at - 1) in ("done", "finished", "complete")
    )
    if score is None or not told or context.text(score.after) not in ENDS:
        return None
    return taken(context, at, score), []


def _before(context: Context, at: int) -> tuple[list[EffortSaid], list[Question]] | None:
    for back in (3, 1):
        score = effort_at(context, at - back) if at >= back else None
        if score and score.after == at:
            context.take(*range(at - back, at + 1))
            return [EffortSaid(rpe=score.value)], []
    return None
