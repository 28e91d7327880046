"""Gather what is said of each complaint while walking over the words of a reply."""

from dataclasses import dataclass, field

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
_WHERE = words("in on from with at my the either anywhere all today during")
_WHERE_OF = words("in on from with my the either left right")


@dataclass(slots=True)
class Complaint:
    """Gather what is said of one complaint."""

    regions: list[str] = field(default_factory=list)
    leg: str | None = None
    score: float | None = None
    scored: bool = False
    pain: bool = False
    sore: bool = False
    fine: bool = False
    type: str | None = None
    when: str | None = None
    limp: bool = False
    marks: list[int] = field(default_factory=list)
    inherited: list[str] = field(default_factory=list)
    """The place of the complaint before, for "left quad 4 and my right is a 2"."""

    @property
    def strong(self) -> bool:
        """Tell whether pain is named without doubt."""
        return self.pain

    @property
    def said(self) -> bool:
        """Tell whether anything was felt: a word for it, or a number at a place."""
        return self.pain or self.sore or self.limp or (self.scored and bool(self.regions))


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
    return complaints


def _take(context: Context, at: int, current: Complaint, done: list[Complaint]) -> tuple[int, Complaint]:
    """Add one mark to the current complaint, or close it and begin another."""
    mark = context.marks[at]
    if mark.text in _ENDS:
        if current.regions and (current.scored or current.fine):
            done.append(current)
            current = Complaint()
        return 1, current
    if mark.has("noise", "not_leg") and not mark.has("when", "sore", "pain"):
        return 1, current
    if mark.senses.get("talk") == "no" or mark.number == 0:
        denied = _denied(context, at)
        if denied:
            return denied, _closed(current, done)
    score = score_at(context, at) if not mark.vague else None
    if score is not None:
        return _scored(context, at, score.value, score.after, current, done)
    if mark.has("leg") and not mark.has("region"):
        current = _side(mark.senses["leg"], current, done)
        current.marks.append(at)
        return 1, current
    return 1, _felt(context, at, current, done)


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
    current.score, current.scored = value, True
    current.marks += range(at, after)
    return after - at, current


def _side(leg: str, current: Complaint, done: list[Complaint]) -> Complaint:
    if current.leg and current.leg != leg and current.regions and current.scored:
        done.append(current)
        return Complaint(leg=leg, inherited=current.regions)
    if current.leg and {current.leg, leg} == {"left", "right"} and not current.scored:
        leg = "both"
    current.leg = leg
    return current


def _felt(context: Context, at: int, current: Complaint, done: list[Complaint]) -> Complaint:
    mark = context.marks[at]
    region = mark.senses.get("region") if context.text(at + 1) not in _GEAR else None
    if region is not None:
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
