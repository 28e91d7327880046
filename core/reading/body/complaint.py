"""One complaint while it is put together from the words of a reply."""

from dataclasses import dataclass, field
from itertools import pairwise

from core.reading.words.context import Context


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
    past: bool = False
    marks: list[int] = field(default_factory=list)
    inherited: list[str] = field(default_factory=list)
    """The place of the complaint before, for "left quad 4 and my right is a 2"."""
    shares: bool = False
    """Whether the complaint before has its score: "right calf and left quad, both 3"."""
    again: bool = False
    """Whether it is the complaint before at another time of day."""

    @property
    def strong(self) -> bool:
        """Tell whether pain is named without doubt."""
        return self.pain

    @property
    def said(self) -> bool:
        """Tell whether anything was felt: a word for it, or a number at a place."""
        return self.pain or self.sore or self.limp or (self.scored and bool(self.regions))

    def number_at(self, context: Context) -> int | None:
        """Return where its first number stands."""
        return next((n for n in self.marks if context.marks[n].number is not None), None)


def present(complaints: list[Complaint]) -> list[Complaint]:
    """Leave out how it was where it is said how it is: "5 yesterday, 1 today" keeps its place and its leg."""
    complaints = _described(_joined(complaints))
    for one, other in pairwise(complaints):
        if one.scored and not one.regions and {one.leg, other.leg} == {"left", "right"}:
            one.regions = one.inherited or other.regions
    for one, other in pairwise(complaints):
        if other.inherited and other.scored and not (other.pain or other.sore or other.regions):
            # "Both calves hurt, left 3 right 5"
            other.pain, other.sore = one.pain, one.sore
        if other.shares and not one.scored:
            one.score, one.scored = other.score, other.scored
    complaints = _worst(complaints)
    now = [c for c in complaints if c.scored and not c.past]
    past = [c for c in complaints if c.past]
    if not past or not now:
        return complaints
    if not _alike(past[0], now[0]):
        return [c for c in complaints if not c.past]
    if now[0].when in ("during", "running", "rest") and (past[0].score or 0) > (now[0].score or 0):
        # "0 during, 4 this morning": it comes and goes, so the worse counts, which only lowers work.
        now[0].score, now[0].when = past[0].score, past[0].when
    if not now[0].regions:
        now[0].regions, now[0].leg = past[0].regions, now[0].leg or past[0].leg
    now[0].marks += past[0].marks
    return [c for c in complaints if not c.past]


def _joined(complaints: list[Complaint]) -> list[Complaint]:
    """Give a place that was only named the number that follows: "right calf: 0 during, 4 this morning"."""
    kept: list[Complaint] = []
    for complaint in complaints:
        bare = bool(kept) and bool(kept[-1].regions) and not (kept[-1].said or kept[-1].scored or kept[-1].fine)
        if bare and complaint.scored and not (complaint.regions or complaint.leg or complaint.pain or complaint.sore):
            complaint.regions, complaint.leg = kept[-1].regions, kept[-1].leg
            complaint.marks = [*kept[-1].marks, *complaint.marks]
            kept[-1] = complaint
        else:
            kept.append(complaint)
    return kept


def _described(complaints: list[Complaint]) -> list[Complaint]:
    """Give the place before it, or its two sides, what only tells how it felt: "left ankle 4. Really sharp"."""
    kept: list[Complaint] = []
    for complaint in complaints:
        last = kept[-1] if kept else None
        # "Left knee 2, right knee 4, both achy"
        pair = complaint.leg == "both" and {one.leg for one in kept[-2:]} == {"left", "right"}
        bare = not (complaint.regions or (complaint.leg and not pair) or complaint.scored or complaint.fine)
        bare = bare and (not complaint.sore or complaint.type == "ache")
        felt = complaint.pain or complaint.when or complaint.limp
        if (
            not (last and bare and felt and len(last.regions) == 1)
            or last.past
            or (last.fine and not last.scored)
            or complaint.past
        ):
            kept.append(complaint)
            continue
        for one in kept[-2:] if pair else (last,):
            one.pain, one.limp = one.pain or complaint.pain, one.limp or complaint.limp
            one.type, one.when = one.type or complaint.type, one.when or complaint.when
        last.marks = [*last.marks, *complaint.marks]
    return kept


def _worst(complaints: list[Complaint]) -> list[Complaint]:
    """Keep one place at several times as it was at its worst, since that only lowers work."""
    kept: list[Complaint] = []
    for complaint in complaints:
        placed = complaint.regions or complaint.leg or complaint.pain or complaint.sore or complaint.past
        later = complaint.when and complaint.scored and not placed and bool(kept) and kept[-1].scored
        if not (complaint.again or later) or not kept:
            kept.append(complaint)
        elif (complaint.score or 0) > (kept[-1].score or 0):
            kept[-1].score, kept[-1].when = complaint.score, complaint.when
    return kept


def _alike(past: Complaint, now: Complaint) -> bool:
    """Tell whether two complaints may be of one place."""
    placed = not now.regions or not past.regions or now.regions == past.regions
    return placed and (past.leg == now.leg or past.leg is None or now.leg is None)
