"""Tell how it was from how it is: "5 yesterday, 1 today", "was 4, now 2", "fine now"."""

from bisect import bisect_left

from core.reading.body.complaint import Complaint
from core.reading.lexicon.talk import WEEKDAYS
from core.reading.lexicon.terms import words
from core.reading.pieces import Sought
from core.reading.words.context import Context

_PAST = WEEKDAYS | {"yesterday", "earlier", "this morning", "last night"}
_OF_A_DAY = frozenset(f"{day}s" for day in _PAST if day.endswith("day"))
_OVER = Sought(
    r"\b(?:today|now) (?:its |is |: )?(?:no|none|nothing|gone|fine|zero)\b(?! (?:better|worse))|"
    r"\b(?:none|no|nothing|gone|fine|ok|okay|zero|0|clear) (?:today|now)\b(?! (?:, )?(?:but|though|only))|"
    r"^(?:no|nope|nah|none|nothing|gone|zero)(?: now| today| since \w+)? [.!]|^(?:none|nothing|"
    r"zero)(?: since \w+)? ,|^(?:all )?gone ,"
)
_BY_NOW = words("now today gone tonight currently") | {"right now", "since"}
_SINCE = words("from since after than of")
_NOW = words("today now but ,")
_STOPS = frozenset(".!;")
_IS = words("is its are theyre")
_DURING = frozenset({"during", "during the", "in"})
_SESSION = words("session workout training sets set exercises")
_EVENTS = words("session workout gym training race parkrun day one hills intervals tempo miles k km run squats lunges")
_WAS = frozenset({"was", "was a", "it was", "it was a", "were", "="})
_SIGNS = words(", . ; -") | {"\n"}
_SMALL = _SIGNS | words("it was that from since only on all the and but like same as so far mostly")
_BEGUN = words("started began beginning start beforehand")


def says_now(context: Context) -> bool:
    """Tell whether a reply says how it is now."""
    return not _BY_NOW.isdisjoint(context.words)


def of_before(context: Context, at: int, current: Complaint, done: list[Complaint]) -> bool:
    """Tell whether the words before a number say that it is how it was."""
    if of_a_day(context, at):
        return True
    numbers = context.at("number")
    behind = bisect_left(numbers, at)
    since = numbers[behind - 1] + 1 if behind else 0
    since += since > 0 and context.text(since) in _PAST
    before = [context.text(n) for n in range(max(at - 5, since), at)]
    was = any(text in ("was", "was a") for text in before[-2:])
    # "Knee was 4 during the session but fine now": what the session did to it counts.
    if (
        was
        and not _in_session(context, at + 1)
        and (
            current.fine
            or says_now(context)
            or context.first(_OVER)
            or (bool(done) and done[-1].scored and not current.regions)
        )
    ):
        return True
    if any(context.text(n) in _BEGUN for n in range(at + 1, at + 4)):
        return True
    # "Bad this morning. Hamstrings 8": the day's sentence is over.
    ended = max((n for n, text in enumerate(before) if text in _STOPS), default=-1)
    begins = max(at - 5, since)
    told = max(
        (n for n, t in enumerate(before) if t in _PAST and n > ended and not _of_an_event(context, begins + n)),
        default=None,
    )
    if told is None or (told and before[told - 1] in _SINCE and "which" not in before[told:]):
        return False
    return not any(text in _NOW for text in before[told:])


def _in_session(context: Context, at: int) -> bool:
    """Tell whether words say that it was so in the session, or on the run."""
    led = context.text(at) in _DURING and any(context.text(n) in _SESSION for n in (at + 1, at + 2))
    return led or (context.sense(at, "when") in ("during", "running") and context.text(at + 1) not in _PAST)


def of_a_day(context: Context, at: int) -> bool:
    """Tell whether a number is of how the body was on a day that is named: "mondays legs were an 8"."""
    return any(context.text(n) in _OF_A_DAY and context.sense(n + 1, "region") is not None for n in range(at - 5, at))


def told_of_before(context: Context, at: int, current: Complaint) -> bool:
    """Tell whether a word after a number says that it is how it was."""
    if not current.scored or context.text(at) not in _PAST:
        return False
    # "The achilles is 2 this morning"
    score = min((n for n in current.marks if context.marks[n].number is not None), default=at)
    if _of_an_event(context, at) or _of_another_clause(context, at, max(current.marks, default=at)):
        return False
    return context.text(at - 1) not in _SINCE and context.text(score - 1) not in _IS


def _of_another_clause(context: Context, at: int, last: int) -> bool:
    """Tell whether a day leads to the number of another, or something else is told in its clause before it.

    "Calf 2, yesterday was 6", "left knee 4, physio on friday".
    """
    if context.text(at + 1) in _WAS and context.number(at + 2) is not None:
        return True
    between = [context.text(n) for n in range(last + 1, at)]
    return not _SIGNS.isdisjoint(between) and not _SMALL.issuperset(between)


def _of_an_event(context: Context, at: int) -> bool:
    """Tell whether a day is that of something done, and of no score: "calf 3, hard session yesterday"."""
    return context.text(at - 1) in _EVENTS or context.sense(at - 1, "run") is not None


def without_over(context: Context, complaints: list[Complaint]) -> list[Complaint]:
    """Leave out what is said to be over; a time of day makes the past of a reply that says nothing of now."""
    if not says_now(context):
        for complaint in complaints:
            complaint.past = complaint.past and complaint.when is None
    if not context.first(_OVER):
        return complaints
    then = not _PAST.isdisjoint(context.words)
    gone = [complaint for complaint in complaints if complaint.past or (then and not complaint.scored)]
    context.take(*(at for complaint in gone for at in complaint.marks))
    left = [complaint for complaint in complaints if complaint not in gone]
    placed = [complaint for complaint in gone if complaint.regions]
    if len(placed) == len(left) == 1 and left[0].score == 0 and not left[0].regions:
        # "Left achilles 2 this morning, 0 now"
        left[0].regions, left[0].leg = placed[0].regions, placed[0].leg
    if context.asked == "pain" and len(placed) == 1 and not any(one.said or one.scored or one.regions for one in left):
        # "Left achilles was 2 this morning, nothing now"
        return [Complaint(placed[0].regions, placed[0].leg, 0, scored=True, marks=placed[0].marks)]
    return left
