"""Read soreness and pain: how much, where, on which side, of what kind."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import cast

from core.body import Region, Side
from core.journal import PainType, PainWhen
from core.reading.context import Context
from core.reading.facts import PainSaid, Question, SorenessSaid
from core.reading.lexicon.terms import words
from core.reading.values import score_at

JOINTS = frozenset({"knee", "shin", "achilles", "foot", "ankle", "hip", "groin", "it_band", "lower_back"})
"""Where soreness of muscle cannot be told from pain."""
_SIDELESS = frozenset({"lower_back", "other", "legs", None})
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
_GEAR = words(
    "sleeve sleeves sock socks strap straps brace braces support supports tape guard guards pad pads "
    "machine day weights belt warmer warmers compression roller massage press raise raises drive"
)
_ENDS = frozenset({".", ";", "\n", "..", "...", "!"})
Felt = SorenessSaid | PainSaid


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


def read_complaints(context: Context) -> tuple[list[Felt], list[Question]]:
    """Return soreness and pain in the order that they were said, and what is missing of them."""
    facts: list[Felt] = []
    questions: list[Question] = []
    for complaint in _gather(context):
        if not _counts(context, complaint):
            continue
        context.take(*complaint.marks)
        for region in _places(complaint):
            fact, question = _fact(context, complaint, region)
            facts += fact
            questions += question
    return facts, questions


def _places(complaint: Complaint) -> Sequence[str | None]:
    return complaint.regions or complaint.inherited or [None]


def _counts(context: Context, complaint: Complaint) -> bool:
    if complaint.fine and not complaint.scored:
        return False
    if (
        context.asked != "soreness"
        and not complaint.scored
        and complaint.regions == ["legs"]
        and not _sore_by_name(context, complaint)
    ):
        return False
    told = (context.asked == "pain" or complaint.inherited) and complaint.scored and complaint.leg
    if context.asked != "soreness" and not (complaint.regions or complaint.pain or complaint.limp or told):
        return False
    if (
        context.asked != "pain"
        and not (complaint.regions or complaint.scored or complaint.sore or complaint.limp)
        and not complaint.strong
    ):
        return False
    if context.asked in ("pain", "soreness"):
        return complaint.said or (bool(complaint.regions) and complaint.regions != ["legs"]) or complaint.scored
    return complaint.said and (complaint.scored or complaint.pain or complaint.sore)


def _sore_by_name(context: Context, complaint: Complaint) -> bool:
    return any(
        context.text(n) in ("sore", "soreness", "doms", "stiff", "aching", "achy", "tender") for n in complaint.marks
    )


def _gather(context: Context) -> list[Complaint]:
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
    while context.text(after) in _DENIAL_FILLERS or context.sense(after, "region") or context.sense(after, "leg"):
        after += 1
    felt = after
    while (
        context.sense(after, "pain") is not None
        or context.sense(after, "sore") is not None
        or context.sense(after, "limp") is not None
    ):
        after += 1
        if context.text(after) in ("or", "nor", "/", "and no", "&") or (
            context.text(after) == "and" and context.sense(after + 1, "pain") is not None
        ):
            after += 1
    while context.sense(after, "when") is not None and after == at + 1:
        after += 1
    if after == felt:
        return 0
    while context.text(after) in (
        "in",
        "on",
        "from",
        "with",
        "at",
        "my",
        "the",
        "either",
        "anywhere",
        "all",
        "today",
        "during",
    ) or (
        context.text(after - 1) in ("in", "on", "from", "with", "my", "the", "either", "left", "right")
        and (context.sense(after, "region") or context.sense(after, "leg"))
    ):
        after += 1
    return after - at


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


def _fact(context: Context, complaint: Complaint, region: str | None) -> tuple[list[Felt], list[Question]]:
    if _is_pain(context, complaint, region):
        return _pain(complaint, region)
    return _soreness(complaint, region)


def _is_pain(context: Context, complaint: Complaint, region: str | None) -> bool:
    joint = region in JOINTS
    named = {context.text(n) for n in complaint.marks}
    if named & {"pain", "soreness"}:
        return "pain" in named
    if context.asked == "pain":
        return not (complaint.sore and not complaint.pain and not joint)
    strong = complaint.pain and not complaint.sore
    if context.asked == "soreness":
        return complaint.limp or (strong and complaint.type not in (None, "ache")) or (joint and strong)
    if joint or complaint.limp:
        return True
    return strong


def _pain(complaint: Complaint, region: str | None) -> tuple[list[Felt], list[Question]]:
    region = "other" if region == "legs" else region
    missing = [
        *(["score"] if complaint.score is None else []),
        *(["region"] if region is None and complaint.score != 0 else []),
        *(["leg"] if region not in _SIDELESS and complaint.leg is None and complaint.score != 0 else []),
    ]
    fact = PainSaid(
        score=complaint.score,
        region=cast("Region | None", region),
        leg=cast("Side | None", complaint.leg) if region != "lower_back" else None,
        type=cast("PainType | None", complaint.type),
        when=cast("PainWhen | None", complaint.when),
        limp=True if complaint.limp else None,
    )
    bare = fact == PainSaid(type=fact.type, when=fact.when)
    return [] if bare and not (fact.type or fact.when) else [fact], _question("pain", missing)


def _soreness(complaint: Complaint, region: str | None) -> tuple[list[Felt], list[Question]]:
    missing = ["score"] if complaint.score is None else []
    fact = SorenessSaid(
        score=complaint.score,
        region=None if region == "legs" else cast("Region | None", region),
        leg=cast("Side | None", complaint.leg),
    )
    off_the_scale = complaint.scored and complaint.score is None
    return ([] if fact == SorenessSaid() and off_the_scale else [fact]), _question("soreness", missing)


def _question(about: str, missing: list[str]) -> list[Question]:
    return [Question(about=about, missing=tuple(missing))] if missing else []  # type: ignore[arg-type]
