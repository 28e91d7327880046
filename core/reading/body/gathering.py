"""Gather what is said of each complaint while walking over the words of a reply."""

from core.reading.body.at_times import at_worst, in_training, is_time
from core.reading.body.called import called_so, nagged, only_named
from core.reading.body.complaint import Complaint, present
from core.reading.body.denied import says_otherwise
from core.reading.body.earlier import of_before, says_now, told_of_before, without_over
from core.reading.body.ending import at_a_sign, closed, denial_at, heavy_legs
from core.reading.body.fine import fine_was_else, no_longer_fine, with_fine
from core.reading.body.places import (
    ENDS,
    is_a_one,
    left_out,
    own_place,
    place_at,
    scored_anew,
    went_on,
)
from core.reading.body.reps import parted, rates_all
from core.reading.body.sides import sided
from core.reading.lexicon.terms import words
from core.reading.words.context import Context
from core.reading.words.marks import Mark
from core.reading.words.values import score_at

_NO_LONGER = frozenset({"up from", "down from", "instead of", "rather than"})
"""Words before a number that says how it was or is not."""
_AFTER = words("after since")
_NONE = words("none nothing nope nil zilch")
_DENIALS = words("no not never none nothing without doesnt didnt dont isnt wasnt nor")
_STAYS = words("only just away stop stops better gone go goes ease eases settle settles improve until unless")
"""Words beside a denial with which it is felt all the same: "not better at night"."""
_ELSEWHERE = words("everywhere elsewhere otherwise overall rest")
_PARTS = words(", ; but and plus")
_ALSO = words("also a some had have got slight bit of with")
_WITHIN = words("in at on my the of")
_IS = words(": = - is was about a")
_TRAINED = words(", ; session workout sets reps exercises") | ENDS | {""}
_CLAUSE = ENDS | {",", "but"}
_NOW = frozenset({"now", "right now", "currently"})


def gather(context: Context) -> list[Complaint]:
    """Return the complaints of a reply in order."""
    complaints: list[Complaint] = []
    current = Complaint()
    at = 0
    while at < len(context.marks):
        if not context.free(at) or _plain(context.marks[at], current) or nagged(context, at):
            at += 1
            continue
        if fine_was_else(context, at, current) or parted(context, at, current):
            complaints.append(current)
            current = Complaint()
        used, current = _take(context, at, current, complaints)
        at += used
    complaints.append(current)
    legs = (context.marks[n] for n in context.at("leg"))
    both = next((mark.senses["leg"] for mark in legs if mark.text.startswith(("both ", "all "))), None)
    if both in ("left", "right"):
        # "Calf 2, heel 1, both left".
        for complaint in complaints:
            complaint.leg = complaint.leg or both
    return present(without_over(context, at_worst(context, complaints)))


def _plain(mark: Mark, current: Complaint) -> bool:
    """Tell whether a word says nothing of a complaint: most words of a long reply."""
    return not (mark.senses or mark.number is not None or current.scored or mark.text in ENDS)


def _take(context: Context, at: int, current: Complaint, done: list[Complaint]) -> tuple[int, Complaint]:
    """Add one mark to the current complaint, or close it and begin another."""
    mark = context.marks[at]
    if (left := at_a_sign(context, at, current, done)) is not None:
        return 1, left
    current.past = current.past or told_of_before(context, at, current)
    if mark.has("noise", "not_leg") and not mark.has("when", "sore", "pain"):
        return 1, current
    if mark.number == 0 and {context.text(at + 1), context.text(at - 1)} & _ELSEWHERE:
        return 1 + (context.text(at + 1) in _ELSEWHERE), current
    if went_on(context, at) or (mark.text in _NO_LONGER and context.number(at + 1) is not None):
        return 2, current
    if mark.senses.get("talk") == "no" or mark.number == 0:
        denied = _denied(context, at, current)
        if denied:
            return denied, closed(current, done)
    one = mark.text == "one" and (context.text(at + 1) == "for" or is_a_one(context, at))
    score = score_at(context, at) if mark.number is not None and (one or not mark.vague) else None
    if score is not None and (_denied_as_such(context, at) or rates_all(context, at, score, current)):
        return score.after - at, current
    if score is not None:
        return _scored(context, at, score.value, score.after, current, done)
    if mark.has("leg") and not mark.has("region"):
        return 1, sided(context, at, current, done)
    return 1, _felt(context, at, current, done)


def _denied_as_such(context: Context, at: int) -> bool:
    """Tell whether a number is told not to be the one: "3 not 4", "it is not a 4, its a 2"."""
    return context.text(at - 1 - (context.text(at - 1) in ("a", "an"))) == "not"


def _scored(
    context: Context, at: int, value: float | None, after: int, current: Complaint, done: list[Complaint]
) -> tuple[int, Complaint]:
    if context.sense(after, "unit") is not None:
        return max(after - at, 1) + 1, current
    if context.asked == "rpe" and current.fine and not current.said:
        # "Knee was fine, 6" answers what was asked.
        return max(after - at, 1), current
    if current.scored:
        done.append(current)
        current = Complaint()
    past = of_before(context, at, current, done)
    if past and current.fine and not current.said:
        # "Legs fine, yesterday was 6"
        context.take(*range(at, after))
        return after - at, current
    current.past = past
    current.score, current.scored = value, True
    says_now = _NOW & {context.text(at - 1), context.text(after)}
    if says_now and done and done[-1].scored and not (current.regions or in_training(context, done[-1], at)):
        # How it was before stands in front: "legs 6 before breakfast, 4 now".
        done[-1].past = True
    current.marks += range(at, after)
    return after - at, current


def _felt(context: Context, at: int, current: Complaint, done: list[Complaint]) -> Complaint:
    mark = context.marks[at]
    if current.scored and mark.text in ("pain", "soreness") and _heads(context, at):
        done.append(current)
        current = own_place(context, at, current)
    elif current.scored and mark.has("pain") and _leads(context, at):
        done.append(current)
        current = Complaint()
    region = place_at(context, at)
    if region is not None and not (left_out(context, at) or only_named(context, at)):
        if scored_anew(context, at, current):
            done.append(current)
            current = Complaint()
        current = _place(region, current, done)
        current.marks.append(at)
    current = _timed(context, at, current, done)
    if mark.has("pain") and not (cramped(context, at) or called_so(context, at)):
        no_longer_fine(current)
        current.pain = True
        current.type = current.type or mark.senses["pain"] or None
    current = heavy_legs(context, at, current, done)
    if mark.has("sore") or (context.asked == "soreness" and mark.senses.get("complaint") == "heavy_legs"):
        _sore(context, at, current)
    if mark.has("limp") and not (context.text(at - 1) == "was" and says_now(context)):
        no_longer_fine(current)
        current.limp = True
    if mark.has("fine"):
        current = with_fine(context, at, current, done)
    if mark.has("pain", "sore", "when", "limp"):
        current.marks.append(at)
    return current


def _sore(context: Context, at: int, current: Complaint) -> None:
    """Let the place of its own clause be sore, whatever was fine before: "rest fine left knee sore"."""
    low, _ = context.around(at, _CLAUSE)
    if any(context.marks[n].has("region") for n in range(low, at)):
        no_longer_fine(current)
    current.sore = True


def _denied(context: Context, at: int, current: Complaint) -> int:
    """Return how far a denial reaches; the place before it is one that does not hurt: "right knee: none"."""
    denied = denial_at(context, at)
    if denied and says_otherwise(context, at):
        denied = 0
    ended = context.text(at) in _NONE and context.text(at + 1) in (*ENDS, ",", "")
    if denied or ended:
        _zeroed(context, at, current)
    return denied


def _zeroed(context: Context, at: int, current: Complaint) -> None:
    """Take a place that is asked for and does not hurt for a zero: "knee clicks but doesnt hurt"."""
    worded = context.marks[at].number is None or context.text(at + 1) in ("pain", "pains")
    # "Knee 0 this morning, legs 2"
    worded = worded or (context.sense(at + 1, "when") is not None and context.sense(at + 3, "region") is not None)
    told = current.said or current.fine or current.when
    if worded and context.asked in ("pain", "soreness") and current.regions and not told:
        current.score, current.scored = 0, True


def _heads(context: Context, at: int) -> bool:
    """Tell whether a word heads a number: "soreness 4 pain 2"."""
    after = at + 1 + (context.text(at + 1) in (":", "=", "-", "is", "was", "about"))
    return context.number(after) is not None or context.text(after) in _NONE


def _leads(context: Context, at: int) -> bool:
    """Tell whether a word begins a clause and stands before its own place and number: "quads 4, pain left knee 3"."""
    before, after = at - 1, at + 1
    while context.text(before) in _ALSO:
        before -= 1
    while context.text(after) in _WITHIN or (context.sense(after, "leg") is not None and context.number(after) is None):
        after += 1
    placed = context.text(before) in _PARTS and context.sense(after, "region") is not None
    return placed and context.number(after + 1 + (context.text(after + 1) in _IS)) is not None


def cramped(context: Context, at: int) -> bool:
    """Tell whether a cramp only ended a set: "18, 15, cramped at 11"."""
    if not context.text(at).startswith("cramp") or context.asked not in ("session", None):
        return False
    return not any(context.sense(n, "region") is not None for n in (at - 3, at - 2, at - 1, at + 1, at + 2, at + 3))


def _of_another_time(context: Context, at: int, current: Complaint) -> bool:
    """Tell whether a time is not that of the complaint: "knee 2, easy run this morning", "when I squat down"."""
    if context.sense(at, "when") == "running" and any(context.text(n) in _AFTER for n in range(at - 3, at)):
        return True
    if context.sense(at, "when") == "during" and context.text(at + 1) == "down":
        return True
    if "through" in context.text(at) and not _trained(context, at + 1):
        return True
    if context.text(at) == "nights" and context.number(at - 1) is not None:
        # "Slept on a sofa 2 nights"
        return True
    if context.text(at - 1) in ("than", "more than", "worse than"):
        # "Hurts sitting more than running"
        return True
    low, _ = context.around(at, _CLAUSE)
    if context.text(at) != "this morning" or any(n >= low for n in current.marks):
        return False
    return any(context.sense(n, sense) is not None for n in range(low, at) for sense in ("run", "session"))


def _trained(context: Context, at: int) -> bool:
    """Tell whether what goes on for a time is training: "all through the planks", not "all through the drive"."""
    after = at + (context.text(at) in ("the", "my", "all"))
    return context.text(after) in _TRAINED or (after < len(context.marks) and bool(context.marks[after].exercises))


def _not_then(context: Context, at: int) -> bool:
    """Tell whether a time is one at which nothing is felt: "doesn't hurt at night", but not "not only at night"."""
    low, _ = context.around(at, ENDS)
    before = [context.text(n) for n in range(max(low, at - 5), at)]
    return bool(_DENIALS & {*before}) and not _STAYS & {*before}


def _timed(context: Context, at: int, current: Complaint, done: list[Complaint]) -> Complaint:
    """Keep when it was felt; a number that follows is of the same place at another time: "rest 0, morning 3"."""
    mark = context.marks[at]
    # "2 before 4 during 3 now": each time stands behind its number.
    behind = current.when is None and context.number(at - 1) is not None and is_time(context, at + 2)
    if mark.has("when") and current.scored and context.number(at + 1) is not None and not behind:
        done.append(current)
        current = Complaint(leg=current.leg, inherited=current.regions or current.inherited, again=True)
    if mark.has("when") and not (_of_another_time(context, at, current) or _not_then(context, at)):
        current.when = current.when or mark.senses["when"]
    elif mark.text in ("rep", "set") and context.text(at - 1) in ("@", "at", "on", "in") and context.number(at + 1):
        current.when = current.when or "during"
    return current


def _place(region: str, current: Complaint, done: list[Complaint]) -> Complaint:
    if not current.regions or region in current.regions:
        current.regions = current.regions or [region]
        return current
    if current.scored or current.fine or "legs" in (region, *current.regions):
        if region == "legs":
            return current
        done.append(current)
        return Complaint(regions=[region])
    current.regions.append(region)
    return current
