"""Tell which place a side belongs to: the one before it, the one after it, or both."""

from core.reading.body.complaint import Complaint
from core.reading.body.places import answers_alone
from core.reading.body.told_whole import felt_behind, told_whole
from core.reading.lexicon.terms import words
from core.reading.words.context import Context
from core.reading.words.values import score_at

_JOINTS = words(", ; . and & + - plus also but / then")
_RATHER = words("worse more mostly especially sorer tighter mainly")
_BIT = words("a bit is was feels little slightly quite pretty about still now")
_AT = words("on in at for the my")
_ONE = words("one side leg is was a at")
_FEELS = words("feels felt were now knee hip calf ankle shin foot achilles hamstring")
_BOTH = words(", and & + / or plus then also my the leg side foot")
_NOT = frozenset({"not", "not the", "not my", "not on"})
_INSTEAD = words("but not meant actually")
_FILLERS = (
    _AT
    | _ONE
    | _RATHER
    | words(
        "only just its it im both bit a an feel feels felt still again today all about up down now one ones other mine"
    )
)
_OF_BODY = frozenset({"region", "pain", "sore", "limp", "fine", "complaint", "effort"})
_OF_LEGS = words("one ones side leg")
_COUNTED = words("% weeks days months hours minutes miles km k")
_SIGNS = frozenset({",", ".", "..", "...", "(", ")", ";", "!", "\n"})


def sided(context: Context, at: int, current: Complaint, done: list[Complaint]) -> Complaint:
    """Give a side to the complaint that it belongs to."""
    of_sets = context.asked == "session" and context.number(at - 1) is not None and score_at(context, at - 1) is None
    if (of_sets and (not current.marks or _of_a_list(context, at, current))) or _of_a_thing(context, at):
        # "8 8 8 each, knee 2": the leg of sets.
        return current
    if _paired(context, at, current):
        done.append(current)
        current = Complaint(shares=True)
    elif (pair := _one_each(context, at, current)) is not None:
        # "Quad 3 left + right calf 1"
        current.leg = pair[0]
        done.append(current)
        return Complaint(leg=pair[1], marks=[at])
    elif _leads_on(context, at, current) or answers_alone(context, at, current):
        done.append(current)
        current = Complaint()
    if context.marks[at].senses["leg"] == "both" and current.leg and (current.shares or len(current.regions) > 1):
        # "Hip and knee on the right, both 2"
        return current
    compared = context.text(at + 1) in _RATHER or context.text(at - 1) in ("than", "more", "worse", "especially")
    if compared and current.regions and (not current.leg or context.text(at - 1) == "than"):
        # "Calves 3, left worse" are two sore calves.
        return current
    if (current.leg or current.scored) and context.text(at - 1 - (context.text(at - 1) in ("the", "my", "on"))) in _NOT:
        # "Right knee 4 not left"
        return current
    if current.leg and (_instead(context, at, current) or _put_right(context, at)):
        current.leg = None
    current = _side(context, at, current, done)
    current.marks.append(at)
    return current


def _of_a_list(context: Context, at: int, current: Complaint) -> bool:
    """Tell whether both legs are those of sets behind a place that has its own: "left ankle stiff. 10 10 both"."""
    several = context.number(at - 2) is not None or context.number(at - 3) is not None
    return several and current.leg in ("left", "right") and context.marks[at].senses["leg"] == "both"


def _of_a_thing(context: Context, at: int) -> bool:
    """Tell whether a side is that of no leg: "turned left at the park", "20 % of the battery left", "my right shoe".

    It stands in a clause of its own, which says nothing of the body and has other words.
    """
    if context.text(at) not in ("left", "right") or context.text(at + 1) in _OF_LEGS:
        return False
    low, high = context.around(at, _SIGNS)
    words_ = [n for n in range(low, high) if n != at]
    others = [n for n in words_ if context.text(n).isalpha() and context.text(n) not in _FILLERS]
    return any(not context.marks[n].senses for n in others) and not any(
        context.marks[n].exercises or {*context.marks[n].senses} & _OF_BODY or _scores(context, n) for n in words_
    )


def _scores(context: Context, at: int) -> bool:
    return score_at(context, at) is not None and context.text(at + 1) not in _COUNTED


def _instead(context: Context, at: int, current: Complaint) -> bool:
    """Tell whether a side stands in place of the one before; "left calf 3 but right calf tight" tells of both."""
    led = {context.text(n) for n in range(max(at - 4, 0), at)} & _INSTEAD
    but = at - 1 - (context.text(at - 1) in ("my", "the"))
    begins = context.text(but) == "but" and context.text(but - 1) not in ("no", "not", "nope", "sorry")
    another = begins and led == {"but"} and current.said and context.sense(at + 1, "region") is not None
    return bool(led) and not another


def _put_right(context: Context, at: int) -> bool:
    """Tell whether dots lead from one side to the other of a place named again: "ankle left.. right ankle"."""
    again = context.sense(at + 1, "region")
    dots = context.text(at - 1) in ("..", "...") and context.sense(at - 2, "leg") is not None
    return dots and again is not None and again == context.sense(at - 3, "region")


def _paired(context: Context, at: int, current: Complaint) -> bool:
    """Tell whether a side belongs to a second place: "right calf and left quad, both 3"."""
    region = context.sense(at + 1, "region")
    sided = current.leg and current.leg != context.marks[at].senses["leg"] and not current.scored
    return bool(sided and current.regions and region is not None and region not in current.regions)


def _one_each(context: Context, at: int, current: Complaint) -> tuple[str, str] | None:
    """Return the sides where two in a row are of two places: one of this, the other of the next."""
    sides = [word for word in context.text(at).split() if word in ("left", "right")]
    told = current.regions and current.scored and current.leg is None
    return (sides[0], sides[1]) if told and len(sides) == 2 and context.sense(at + 1, "region") else None


def _leads_on(context: Context, at: int, current: Complaint) -> bool:
    """Tell whether a side begins the next place where all of this one is said: "hips 2, right calf 5"."""
    region = context.sense(at + 1, "region")
    if region is None or region in current.regions or not current.regions:
        return False
    if not (current.scored or current.fine):
        # "Calf tight, left quad 5"
        return context.number(at + 2) is not None and told_whole(context, at + 1, current)
    before = at - 1 - (context.text(at - 1) in ("my", "the", "a"))
    after = at + 2
    while (
        context.sense(after, "pain") is not None
        or context.sense(after, "sore") is not None
        or context.text(after) in _BIT
    ):
        after += 1
    # "Quads 4 right achilles hurts 2", but "knee 3 left ankle 2 right"
    scored = context.number(after) is not None and context.sense(after + 1, "leg") is None
    return current.leg is not None or context.text(before) in _JOINTS or scored


def _side(context: Context, at: int, current: Complaint, done: list[Complaint]) -> Complaint:
    leg = context.marks[at].senses["leg"]
    if current.scored and not current.regions and not current.inherited and _other_side(leg, done):
        current.inherited = done[-1].regions
    if current.leg == "both" and current.scored and _of_number(context, at):
        # "Both knees. 2 on the left one and 4 on the right"
        current.leg = leg
        return current
    if current.leg and current.leg != leg and current.scored:
        done.append(current)
        return Complaint(leg=leg, inherited=current.regions)
    if {current.leg, leg} == {"left", "right"} and current.fine and not current.scored:
        # "Left knee fine, right knee 3"
        done.append(current)
        return Complaint(leg=leg, inherited=current.regions)
    if current.leg and not (current.regions or current.said or current.scored) and _only_trained(context, at):
        current.leg = None
    if (
        {current.leg, leg} == {"left", "right"}
        and current.regions
        and (_is_fine(context, at) or _has_its_own(context, at, current))
    ):
        # "Left knee hurts, right fine"
        done.append(current)
        return Complaint(leg=leg, inherited=current.regions)
    if {current.leg, leg} == {"left", "right"} and not current.scored and not _of_its_own(context, at, current):
        leg = "both"
    current.leg = leg
    return current


def _only_trained(context: Context, at: int) -> bool:
    """Tell whether the side before is the one that was trained alone: "left leg only, right one hurts"."""
    before = next((n for n in range(at - 1, -1, -1) if context.sense(n, "leg") is not None), None)
    return before is not None and any(context.text(n) == "only" for n in range(max(before - 3, 0), before + 2))


def _has_its_own(context: Context, at: int, current: Complaint) -> bool:
    """Tell whether a side has the same place and a number again, where the other one only hurts."""
    again = context.sense(at + 1, "region") in current.regions and felt_behind(context, current) is not None
    return again and context.number(at + 2 + (context.text(at + 2) in _ONE)) is not None


def _is_fine(context: Context, at: int) -> bool:
    """Tell whether a side stands for a place that is well, beside one that is not."""
    after = at + 1
    while context.text(after) in _ONE | _FEELS or context.sense(after, "region") is not None:
        after += 1
    return context.sense(after, "fine") is not None or context.number(after) == 0


def _of_number(context: Context, at: int) -> bool:
    """Tell whether a side is that of the number right before it: "2 on the left", "a 2 left"."""
    before = at - 1
    while context.text(before) in _AT:
        before -= 1
    after = at + 1
    while context.text(after) in _ONE:
        after += 1
    return context.number(before) is not None and context.number(after) is None


def _of_its_own(context: Context, at: int, current: Complaint) -> bool:
    """Tell whether a side stands at its place, and the one before was of training: "only left as right knee hurt"."""
    before = at - 1
    while context.text(before) in _BOTH:
        before -= 1
    apart = not current.regions and context.sense(before, "leg") is None
    return apart and context.sense(at + 1, "region") is not None


def _other_side(leg: str, done: list[Complaint]) -> bool:
    """Tell whether a leg is the other one of the complaint before: "4 in the left calf, 2 in the right"."""
    return bool(done) and bool(done[-1].regions) and done[-1].scored and {done[-1].leg, leg} == {"left", "right"}
