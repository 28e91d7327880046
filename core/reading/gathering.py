"""Gather what is said of each complaint while walking over the words of a reply."""

import re

from core.reading.complaint import Complaint, present
from core.reading.context import Context
from core.reading.lexicon.terms import words
from core.reading.values import score_at

_GEAR = words(
    "circle circles swing swings opener openers stretch stretches mobility curl curls bridge bridges lift lifts "
    "extension extensions rotations taps work exercise exercises "
    "sleeve sleeves sock socks strap straps brace braces support supports tape guard guards pad pads "
    "machine day weights belt warmer warmers compression roller massage press raise raises drive"
)
_ENDS = frozenset({".", ";", "\n", "..", "...", "!"})
_DENIAL_FILLERS = frozenset(
    {
        "any",
        "more",
        "real",
        "actual",
        "at",
        "all",
        "night",
        "rest",
        "morning",
        "chest",
        "major",
        "serious",
        "other",
        "further",
        "new",
        "much",
        "the",
        "my",
        "feeling",
        "feel",
        "felt",
        "really",
        "too",
        "so",
        "even",
        "been",
        "that",
        "have",
        "had",
        "get",
        "getting",
        "sign",
        "signs",
        "of",
    }
)
_PAST = words("yesterday earlier") | {"this morning"}
_OVER = re.compile(r"\b(?:today|now) (?:its |is |: )?(?:no|none|nothing|gone|fine|zero)\b(?! (?:better|worse))")
_SINCE = words("from since after than of")
_EXCEPTIONS = words("except bar apart minus without skipped missed excluding besides but")
_NOW = words("today now but ,")
_INSTEAD = words("but not meant actually")
_ARE = words("is are was were at : = - an a about like feel feels")
_SIDE_FILLERS = words("it is its my the that thats on one side leg was was the")
_WHERE = words("in on from with at my the either anywhere all today during")
_WHERE_OF = words("in on from with my the either left right")


def gather(context: Context) -> list[Complaint]:
    """Return the complaints of a reply in order."""
    complaints: list[Complaint] = []
    current = Complaint()
    at = 0
    while at < len(context.marks):
        if not context.free(at):
            at += 1
            continue
        used, current = _take(context, at, current, complaints)
        at += used
    complaints.append(current)
    if _OVER.search(context.plain):
        context.take(*(at for complaint in complaints if complaint.past for at in complaint.marks))
        complaints = [complaint for complaint in complaints if not complaint.past]
    return present(complaints)


def _take(context: Context, at: int, current: Complaint, done: list[Complaint]) -> tuple[int, Complaint]:
    """Add one mark to the current complaint, or close it and begin another."""
    mark = context.marks[at]
    if mark.text in _ENDS:
        if current.regions and current.leg is None and _only_side(context, at + 1):
            return 1, current
        named_anew = context.text(at + 1) in ("soreness", "pain")
        if current.regions and (current.scored or current.fine or named_anew):
            done.append(current)
            current = Complaint()
        return 1, current
    current.past = current.past or _told_of_before(context, at, current)
    if mark.has("noise", "not_leg") and not mark.has("when", "sore", "pain"):
        return 1, current
    if mark.senses.get("talk") == "no" or mark.number == 0:
        denied = _denied(context, at)
        if denied:
            return denied, _closed(current, done)
    score = score_at(context, at) if not mark.vague else None
    if score is not None and current.scored and context.text(at - 1) == "not":
        return score.after - at, current
    if score is not None:
        return _scored(context, at, score.value, score.after, current, done)
    if mark.has("leg") and not mark.has("region"):
        if current.leg and any(context.text(n) in _INSTEAD for n in range(max(at - 4, 0), at)):
            current.leg = None
        current = _side(mark.senses["leg"], current, done)
        current.marks.append(at)
        return 1, current
    return 1, _felt(context, at, current, done)


def _only_side(context: Context, at: int) -> bool:
    """Tell whether a sentence says no more than the side: "Knee. 4. It is my left."."""
    said = []
    while at < len(context.marks) and context.text(at) not in _ENDS:
        said.append(at)
        at += 1
    sides = [n for n in said if context.sense(n, "leg") is not None]
    return len(sides) == 1 and all(n in sides or context.text(n) in _SIDE_FILLERS for n in said)


def _told_of_before(context: Context, at: int, current: Complaint) -> bool:
    return current.scored and context.text(at) in _PAST and context.text(at - 1) not in _SINCE


def _denied(context: Context, at: int) -> int:
    """Return how many marks a denial like "no knee pain" or "without any soreness in the calves" covers."""
    after = at + 1
    while context.text(after) in _DENIAL_FILLERS or _is_place(context, after):
        after += 1
    felt = after
    while any(context.sense(after, sense) is not None for sense in ("pain", "sore", "limp")):
        after += 1
        paired = context.text(after) == "and" and context.sense(after + 1, "pain") is not None
        after += paired or context.text(after) in ("or", "nor", "/", "&")
    while context.sense(after, "when") is not None and after == at + 1:
        after += 1
    if after == felt:
        return 0
    while context.text(after) in _WHERE or (context.text(after - 1) in _WHERE_OF and _is_place(context, after)):
        after += 1
    return after - at


def _is_place(context: Context, at: int) -> bool:
    return context.sense(at, "region") is not None or context.sense(at, "leg") is not None


def _closed(current: Complaint, done: list[Complaint]) -> Complaint:
    if current.said or current.scored or current.regions:
        done.append(current)
        return Complaint()
    return current


def _scored(
    context: Context, at: int, value: float | None, after: int, current: Complaint, done: list[Complaint]
) -> tuple[int, Complaint]:
    if context.sense(after, "unit") is not None or context.sense(after, "when") == "x":
        return max(after - at, 1) + 1, current
    if current.scored:
        done.append(current)
        current = Complaint()
    before = [context.text(n) for n in range(max(at - 3, 0), at)]
    current.past = any(text in _PAST for text in before) and not any(text in (*_SINCE, *_NOW) for text in before)
    current.score, current.scored = value, True
    current.marks += range(at, after)
    return after - at, current


def _side(leg: str, current: Complaint, done: list[Complaint]) -> Complaint:
    if current.scored and not current.regions and not current.inherited and _other_side(leg, done):
        current.inherited = done[-1].regions
    if current.leg and current.leg != leg and current.regions and current.scored:
        done.append(current)
        return Complaint(leg=leg, inherited=current.regions)
    if current.leg and {current.leg, leg} == {"left", "right"} and not current.scored:
        leg = "both"
    current.leg = leg
    return current


def _other_side(leg: str, done: list[Complaint]) -> bool:
    """Tell whether a leg is the other one of the complaint before: "4 in the left calf, 2 in the right"."""
    return bool(done) and bool(done[-1].regions) and done[-1].scored and {done[-1].leg, leg} == {"left", "right"}


def _felt(context: Context, at: int, current: Complaint, done: list[Complaint]) -> Complaint:
    mark = context.marks[at]
    region = mark.senses.get("region") if context.text(at + 1) not in _GEAR else None
    if region is not None and not _left_out(context, at):
        if _scored_anew(context, at, current):
            done.append(current)
            current = Complaint()
        current = _place(region, current, done)
        current.marks.append(at)
    if mark.has("pain"):
        current.pain = True
        current.type = current.type or mark.senses["pain"] or None
    if mark.has("sore"):
        current.sore = True
    if mark.senses.get("complaint") == "heavy_legs" and context.asked == "soreness":
        current.sore = True
    if mark.has("when"):
        current.when = current.when or mark.senses["when"]
    if mark.has("limp"):
        current.limp = True
    if mark.has("fine"):
        current.fine = True
    if mark.has("pain", "sore", "when", "limp"):
        current.marks.append(at)
    return current


def _left_out(context: Context, at: int) -> bool:
    """Tell whether a place is none of a complaint: "not my knee", "back of", "all done except calves"."""
    if context.text(at) == "back" and context.text(at + 1) in ("of", "at", "to", "in", "on", "from", "off"):
        return True
    before = at - 1 - (context.text(at - 1) in ("my", "the", "in"))
    if context.text(before) == "not" and context.sense(at + 1, "fine") is None:
        return True
    felt = any(context.sense(at + 1, sense) is not None for sense in ("pain", "sore"))
    if felt or context.number(at + 1) is not None:
        return False
    if context.text(at - 1) == "no":
        return True
    if context.asked not in ("session", None) or not context.marks[at].exercises:
        return False
    before = context.text(at - 1) if context.text(at - 1) not in ("the", "my", "for") else context.text(at - 2)
    return before in _EXCEPTIONS


def _scored_anew(context: Context, at: int, current: Complaint) -> bool:
    """Tell whether a number of its own follows a place: "2 but my shoulders are an 8", "arms sore, legs 2"."""
    after = at + 1
    while context.text(after) in _ARE or context.marks[min(after, len(context.marks) - 1)].vague:
        after += 1
    if context.number(after) is None or after >= len(context.marks):
        return False
    between = range(current.marks[-1] + 1, at) if current.marks else range(0)
    apart = any(context.text(n) in (",", "but", ";", "and") for n in between)
    if current.scored and context.sense(at, "region") == "legs" and current.regions:
        return True
    if current.scored:
        return apart and not current.regions
    return apart and current.sore and context.sense(at, "region") == "legs" and bool(current.regions)


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
