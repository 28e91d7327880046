"""Read complaints and efforts that are whole clauses before sets are, so that no exercise takes their numbers."""

from core.reading.body.complaints import read_complaints
from core.reading.facts import EffortSaid, PainSaid, Question, Said, SorenessSaid
from core.reading.lexicon.terms import words
from core.reading.words.context import Context
from core.reading.words.naming import is_name
from core.reading.words.values import effort_at, place_waits, score_at

_JOINTS = words(", . ; - and but !") | {"\n", "..."}
_SMALL = words(
    "my the is was at about a an : = - on in bit still now ( ) of maybe roughly hurts hurt just ok so yeah yep "
    "overall i id say"
) | {"id say", "was a", "was an", "its a"}

_THEN = words("at by on in during after before from until through")
_DOUBTFUL, _HIGHEST = 6, 10
_SETS = words("set sets round rounds rep reps")


def closed_complaints(context: Context) -> tuple[list[Said], list[Question]]:
    """Return the complaints of clauses that say nothing else, where an exercise may own their numbers."""
    if context.asked not in ("session", None):
        return [], []
    if not context.has("region"):
        return [], []
    last = max((at for at in context.at("exercise") if is_name(context, at)), default=0)
    facts: list[Said] = []
    open_: list[Question] = []
    for low, end in context.clauses(_JOINTS):
        high = _until(context, low, end)
        if (doubtful := _before_exercise(context, low, end)) is not None:
            context.take(*range(low, doubtful + 1))
            open_.append(Question(about="pain", missing=("score",)))
            continue
        if (high > last and not _scored_first(context, low, high)) or not _is_complaint(context, low, high):
            continue
        alone = context.part(context.marks[low:high])
        said, questions = read_complaints(alone)
        if len(said) == 1 and (high < end or not questions) and _whole(said[0]):
            context.take(*range(low, high), *_numbered(context, high, end))
            facts += said
            open_ += questions
    return facts, open_


def closed_effort(context: Context) -> list[EffortSaid]:
    """Return the effort of a clause that says nothing else, before all exercises."""
    if context.asked not in ("session", None):
        return []
    if not context.has("effort"):
        return []
    named = context.at("exercise")
    for low, high in context.clauses(_JOINTS):
        if named and high > named[0]:
            break
        told = [at for at in range(low, high) if context.text(at) not in _SMALL]
        if len(told) < 2 or context.sense(told[0], "effort") is None:
            continue
        listed = bool(named) and any(context.number(at) is not None for at in range(high, named[0]))
        waits = context.sense(told[0], "effort") == "say" and place_waits(context, low)
        # A "hard one" is no effort of one.
        called = context.sense(told[0], "effort") == "say" and context.marks[told[1]].vague
        if listed or waits or called:
            continue
        score = effort_at(context, told[1])
        if score and score.after == high:
            context.take(*range(low, high))
            return [EffortSaid(rpe=score.value)]
    return []


def _before_exercise(context: Context, low: int, high: int) -> int | None:
    """Return a number between a side's place and an exercise that has none of its own: "left hip 8 bridges easy".

    It may be of either; a low one is how much it hurts, and a higher one what was done.
    """
    numbers = [at for at in range(low, high) if context.number(at) is not None]
    if len(numbers) != 1 or not _DOUBTFUL <= (context.number(numbers[0]) or 0) <= _HIGHEST:
        return None
    at = numbers[0]
    named = at + 1 < high and context.marks[at + 1].exercises and not context.marks[at + 1].has("region")
    sided = context.sense(at - 2, "leg") is not None
    placed = context.sense(at - 1, "region") is not None and (sided or not context.marks[at - 1].exercises)
    words_ = all(context.marks[n].has("leg", "region") or context.text(n) in _SMALL for n in range(low, at))
    return at if named and placed and words_ else None


def _until(context: Context, low: int, end: int) -> int:
    """Return where a clause goes on with when in the session it was: "knee was 4 at the end of set 2"."""
    begins = (
        at
        for at in range(low + 2, end)
        if context.text(at).split()[0] in _THEN and context.marks[at - 1].number is not None
    )
    cut = next(begins, end)
    timed = any(context.text(at) in _SETS for at in range(cut, end))
    scored = any(score_at(context, at) is not None for at in range(cut, end))
    return cut if timed and not scored else end


def _numbered(context: Context, low: int, high: int) -> list[int]:
    """Return the numbers that only say which set or repetition it was."""
    return [at for at in range(low, high) if context.number(at) is not None and context.text(at - 1) in _SETS]


def _scored_first(context: Context, low: int, high: int) -> bool:
    """Tell whether a clause behind an exercise begins with its score, and nothing more is told of the place later."""
    score = score_at(context, low) if low > 0 else None
    if score is None or score.after <= low + 1:
        return False
    later = range(high, len(context.marks))
    return not any(context.marks[at].has("when", "limp", "leg", "pain", "sore") for at in later)


def _is_complaint(context: Context, low: int, high: int) -> bool:
    regions = scores = 0
    felt = scaled = False
    at = low
    while at < high:
        mark, after = context.marks[at], at + 1
        score = score_at(context, at)
        if score is not None and score.value is not None and score.after <= high:
            scores, after, scaled = scores + 1, score.after, scaled or score.after > at + 1
        elif mark.has("region"):
            regions, felt = regions + 1, felt or not mark.exercises
        elif mark.has("sore", "pain"):
            felt = True
        elif not mark.has("leg") and mark.text not in _SMALL:
            return False
        at = after
    return regions == 1 and scores == 1 and (felt or scaled)


def _whole(fact: Said) -> bool:
    return isinstance(fact, PainSaid | SorenessSaid) and fact.score is not None and fact.region is not None
