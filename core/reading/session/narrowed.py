"""Tell which of several efforts in one answer is the session's: not last week's, and not that of its last set."""

from core import regex as re
from core.reading.lexicon.terms import either, words
from core.reading.words.context import Context
from core.reading.words.values import Score

_OR = frozenset({"maybe", "or", "perhaps", "possibly"})
_MAYBE = _OR | {"-", ",", "a", "even", "more", "like", "...", ".", "i", "guess", "think", "so", "probably"}
_SIGNS = frozenset({",", ".", ";", "!", "but", "\n"})
_SETTLED = either("say|id say|call it|go|with|settle|settled|settling|so")
_WOULD_BE = re.compile(
    r"\b(?:would|itd|thatd)(?: normally| usually| only)? (?:be|have been)\b|\bwouldve been\b|\bitd be\b"
)
_ONE_SET = re.compile(
    r"\b(?:last|final|first|second|third|worst|hardest) (?:2 |few |couple )?(?:sets?|rounds?|reps?)\b"
)
_NOW = words("today todays now")
_OTHERWISE = words(
    "thought expected expecting expect usually normally typically hoped tuesday monday wednesday thursday friday "
    "saturday sunday week weeks"
)


def of_the_session(context: Context, scores: list[Score]) -> list[Score]:
    """Return the scores that may be the session's; two are left where neither is it more than the other."""
    scores = [score for score in scores if _overall(context, score)] or scores
    scores = _narrowed(context, scores)
    scores = [score for score in scores if not _of_another(context, score)] or scores
    scores = [score for score in scores if _settled(context, score)][-1:] or scores
    if len(scores) > 1:
        scores = [score for score in scores if not _of_a_set(context, score)]
    return [score for score in scores if not _of_a_part(context, score)] or scores[1:]


def _overall(context: Context, score: Score) -> bool:
    """Tell whether a score is said to be that of all: "9 for bulgarians, overall 7"."""
    return any(
        context.text(n) in ("overall", "all in all", "in total", "altogether")
        for n in (score.after, *range(score.after - 4, score.after))
    )


def _narrowed(context: Context, scores: list[Score]) -> list[Score]:
    """Return the higher of two that are half a point or one apart: "6, maybe 6.5"."""
    if len(scores) != 2 or scores[0].value is None or scores[1].value is None:
        return scores
    between = {context.text(n) for n in range(scores[0].after, scores[1].after - 1)}
    apart = scores[1].value - scores[0].value
    near = 0 < apart <= 1 and between <= _MAYBE
    return scores[1:] if near and (between & _OR or apart < 1) else scores


def _settled(context: Context, score: Score) -> bool:
    """Tell whether a score is what it comes to: "between a 5 and a 7, so lets say 6"."""
    at = next((n for n in range(score.after - 1, -1, -1) if context.marks[n].number == score.value), 0) - 1
    at -= context.text(at) in ("a", "an")
    at -= context.text(at) == "on"
    return context.text(at) in _SETTLED or not _clause(context, score).isdisjoint(_NOW)


def _of_another(context: Context, score: Score) -> bool:
    """Tell whether a score is that of another day, or what was expected: "last week's was a 9, this one a 6"."""
    low, high = context.around(score.after - 1, _SIGNS)
    said = " ".join(context.text(n) for n in range(low, high))
    return not _clause(context, score).isdisjoint(_OTHERWISE) or _WOULD_BE.search(said) is not None


def _clause(context: Context, score: Score) -> set[str]:
    """Return the words of the clause that a score stands in."""
    low, high = context.around(score.after - 1, _SIGNS)
    return {word for n in range(low, high) for word in context.text(n).split()}


def _of_a_set(context: Context, score: Score) -> bool:
    """Tell whether a score is that of one set or exercise: "7 but the last set was a 9", "6, the squats were an 8"."""
    low, high = context.around(score.after - 1, _SIGNS)
    if any(context.marks[n].exercises for n in range(low, high)):
        return True
    said = " ".join(context.text(n) for n in range(low, high))
    return _ONE_SET.search(said) is not None


def _of_a_part(context: Context, score: Score) -> bool:
    """Tell whether a score is that of a part: "around six, seven on the last set"."""
    low, _ = context.around(score.after - 1, _SIGNS)
    if {"warmup", "warm", "half", "cooldown"} & {
        word for n in range(low, score.after) for word in context.text(n).split()
    }:
        return True
    led = context.text(score.after) in ("on", "for", "by", "at", "in", "towards", "near")
    part = range(score.after + 1, score.after + 5)
    return led and any(
        {"end", "start", "beginning", "last", "first", "rest", "others"} & {*context.text(n).split()}
        or context.sense(n, "place") is not None
        or context.sense(n, "region") is not None
        or (n < len(context.marks) and bool(context.marks[n].exercises))
        for n in part
    )
