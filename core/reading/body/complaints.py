"""Read soreness and pain: how much, where, on which side, of what kind."""

from collections.abc import Sequence
from typing import cast

from core import regex as re
from core.body import JOINTS, Region, Side
from core.journal import PainType, PainWhen
from core.reading.body.complaint import Complaint
from core.reading.body.denied import is_denied
from core.reading.body.earlier import of_a_day
from core.reading.body.fine import fine_place, painless_place
from core.reading.body.gathering import gather
from core.reading.body.places import ENDS
from core.reading.body.reps import apart, without_reps
from core.reading.body.scores import with_joined_on, with_scores
from core.reading.facts import PainSaid, Question, SorenessSaid
from core.reading.lexicon.body import SORE_BY_NAME
from core.reading.lexicon.parts import SO_STOPPED
from core.reading.lexicon.terms import words
from core.reading.words.context import Context
from core.reading.words.strangers import STRANGE

_SIDELESS = frozenset({"lower_back", "other", "legs", None})
_STOPPED = re.compile(
    rf"{SO_STOPPED.pattern}|"
    r"\b(?:left|skipped|dropped|cut|missed)\b[^,.;]{0,80} (?:bc|because|cos|as|due to|since) "
)
"""What one stops for is no soreness of the day after."""
_NONE = re.compile(r"\bnot sore\b|\bsoreness (?:: |is |was )?(?:0|zero|none|nil|nothing|no)\b")
_NO_SORENESS = re.compile(r"^(?:(?:nope|nah|no|none) , )?no (?:real |muscle |more )?(?:soreness|doms)\b")
_WEARY = words("soreness doms tired fatigued weary sleepy knackered shattered exhausted drained")
_TIRED = _WEARY - {"soreness", "doms"} | words("heavy fried cooked smoked shot jelly")
_FEET = frozenset({"both feet", "each foot", "either foot"})
_LINKS = words(
    "and but was were are now today still about maybe like around say at so its feel feels felt then just call overall "
    "rest others elsewhere down"
)
_COLD = words("ice cold snow")
_IS_AT = words("a an is are at about : =")
Felt = SorenessSaid | PainSaid


def read_complaints(context: Context) -> tuple[list[Felt], list[Question]]:
    """Return soreness and pain in the order that they were said, and what is missing of them."""
    facts: list[Felt] = []
    questions: list[Question] = []
    complaints = without_reps(context, with_joined_on(context, with_scores(context, gather(context))))
    for complaint in complaints:
        if not _counts(context, complaint):
            continue
        context.take(*complaint.marks)
        for region in _places(context, complaint):
            fact, question = _fact(context, complaint, region)
            facts += fact
            questions += question
    fine = None if facts else fine_place(context, complaints) or painless_place(context)
    return facts if fine is None else _fact(context, fine, fine.regions[0])[0], questions


def _places(context: Context, complaint: Complaint) -> Sequence[str | None]:
    feet = any(context.text(n) in _FEET for n in complaint.marks)
    felt = context.asked in ("pain", "soreness") or complaint.pain or complaint.sore
    return complaint.regions or complaint.inherited or (["foot"] if feet and felt else [None])


def _counts(context: Context, complaint: Complaint) -> bool:
    if (complaint.fine and not complaint.scored) or _of_no_account(context, complaint):
        return False
    if (
        context.asked != "soreness"
        and not complaint.scored
        and complaint.regions == ["legs"]
        and not (
            (context.asked == "session" and complaint.pain and complaint.type != "tingling")
            or _sore_by_name(context, complaint)
        )
    ):
        return False
    if (
        context.asked != "soreness"
        and complaint.regions == ["legs"]
        and not (complaint.sore or complaint.pain or _plural(context, complaint))
    ):
        return False
    if context.asked != "soreness" and not (complaint.regions or complaint.pain or complaint.limp):
        # "Soreness 2" says what it is; "4 on the left" goes on from a place, or answers for one.
        led = (context.asked == "pain" or complaint.inherited) and complaint.leg
        return complaint.scored and bool(led or any(context.text(n) == "soreness" for n in complaint.marks))
    if (
        context.asked != "pain"
        and not (complaint.regions or complaint.scored or complaint.sore or complaint.limp)
        and not complaint.strong
    ):
        return False
    felt = complaint.sore or complaint.pain or complaint.limp
    placed = JOINTS & {*complaint.regions} and not apart(context, complaint)
    if context.asked == "session" and not felt and complaint.score is None and not placed:
        # "18 and 15 on each leg before the cat sat on my foot"
        return False
    if context.asked in ("pain", "soreness"):
        return complaint.said or (bool(complaint.regions) and complaint.regions != ["legs"]) or complaint.scored
    return complaint.said and (complaint.scored or complaint.pain or complaint.sore or complaint.limp)


def _of_no_account(context: Context, complaint: Complaint) -> bool:
    """Tell whether it is a feeling without a number that was not asked for: a sore throat, quads that burn."""
    if not complaint.scored and (_chilled(context, complaint) or is_denied(context, complaint.marks)):
        return True
    if context.asked == "soreness" and complaint.past and not complaint.regions:
        # "6 yesterday" is not how it is now.
        return True
    if complaint.past and complaint.marks and of_a_day(context, complaint.marks[-1]):
        return True
    if complaint.scored and not (complaint.regions or complaint.leg or complaint.pain or complaint.sore):
        return _of_a_stranger(context, complaint)
    if context.asked == "soreness" and not (complaint.regions or complaint.scored) and _not_sore(context, complaint):
        return True
    if complaint.regions == ["other"] and not complaint.pain and context.asked not in ("pain", "soreness"):
        # "Neck 3/10" says how much it hurts, "arms 3" does not.
        of_ten = any(context.text(n) == "/" for n in complaint.marks)
        return not (complaint.scored and (complaint.sore or of_ten))
    if complaint.scored or complaint.pain:
        return False
    if context.asked == "pain" and complaint.regions and not complaint.said and "no pain" in context.plain:
        return True
    if complaint.regions == ["other"]:
        return True
    return context.asked == "pain" and complaint.sore and not JOINTS & {*complaint.regions}


def _not_sore(context: Context, complaint: Complaint) -> bool:
    """Tell whether soreness is denied, and nothing is felt beside it: "no soreness but tired"."""
    if context.first(_NONE):
        return True
    felt = (context.text(n) for n in complaint.marks if context.sense(n, "sore") is not None)
    return context.first(_NO_SORENESS) is not None and all(word in _WEARY for word in felt)


def _chilled(context: Context, complaint: Complaint) -> bool:
    """Tell whether it is said to come from cold: "legs are numb from the ice bath"."""
    end = max(complaint.marks, default=0) + 1
    return (
        complaint.type == "tingling"
        and context.text(end) == "from"
        and any(context.text(n) in _COLD for n in range(end + 1, end + 5))
    )


def _of_a_stranger(context: Context, complaint: Complaint) -> bool:
    """Tell whether a number is of no place we know in a list of places: "tibs 4 calves 4 ego 10", "chest is a 4"."""
    at = min(complaint.marks, default=0) - 1
    while context.text(at) in _IS_AT:
        at -= 1
    if at < 0 or not context.has("region"):
        return False
    before = context.marks[at]
    return before.text.isalpha() and len(before.text) > 2 and not before.senses and before.text not in _LINKS


def _plural(context: Context, complaint: Complaint) -> bool:
    return any(context.text(n) == "legs" for n in complaint.marks)


def _sore_by_name(context: Context, complaint: Complaint) -> bool:
    return any(context.text(n) in SORE_BY_NAME for n in complaint.marks)


def _fact(context: Context, complaint: Complaint, region: str | None) -> tuple[list[Felt], list[Question]]:
    if region == STRANGE:
        return [], _question(context.asked or "soreness", ["region"])
    if _is_pain(context, complaint, region):
        return _pain(complaint, region)
    return _soreness(complaint, region)


def _is_pain(context: Context, complaint: Complaint, region: str | None) -> bool:
    joint = region in JOINTS or region == "other"
    named = {context.text(n) for n in complaint.marks}
    if named & {"pain", "soreness"}:
        return "pain" in named
    if complaint.scored and _headed(context, complaint):
        return True
    if context.asked == "pain":
        return not (complaint.sore and not complaint.pain and not joint) or _answers_first(context, complaint)
    if context.asked == "session" and complaint.scored and not complaint.sore and context.first(_STOPPED):
        return True
    strong = complaint.pain and not complaint.sore
    if context.asked == "soreness":
        return complaint.limp or (strong and complaint.type not in (None, "ache")) or (joint and strong)
    if (region == "other" or _weary(context, complaint)) and complaint.sore and not complaint.pain:
        return False
    if joint or complaint.limp:
        return True
    # What is felt while moving, and not called sore, is no soreness of the day after.
    moving = complaint.when in ("running", "during") and complaint.scored and not complaint.sore
    return strong or moving


def _weary(context: Context, complaint: Complaint) -> bool:
    """Tell whether a place was only tired, and got no number: "my right foot was tired"."""
    felt = [context.text(n) for n in complaint.marks if context.marks[n].has("sore", "pain")]
    return not (complaint.scored or complaint.limp) and bool(felt) and all(word in _TIRED for word in felt)


def _answers_first(context: Context, complaint: Complaint) -> bool:
    """Tell whether a number that was asked for is a sentence of its own: "7. right hamstring, it went tight"."""
    alone = context.marks[0].number is not None and context.text(1) in ENDS
    return alone and complaint.scored and 0 in complaint.marks


def _headed(context: Context, complaint: Complaint) -> bool:
    """Tell whether a place is in a list under one word: "pain: left knee 4, right calf 2"."""
    # A score that came from another place has no words here.
    first = min(complaint.marks, default=0)
    low, _ = context.around(first, ENDS)
    head = next((n for n in range(first, low, -1) if context.text(n) == ":"), 0)
    listed = any(context.sense(head + 1, sense) is not None for sense in ("region", "leg"))
    return listed and context.text(head - 1) == "pain"


def _pain(complaint: Complaint, region: str | None) -> tuple[list[Felt], list[Question]]:
    if region == "legs":
        region = "other" if complaint.score else None
    missing = [
        *(["score"] if complaint.score is None else []),
        *(["region"] if region is None and complaint.score != 0 else []),
        *(["leg"] if region not in _SIDELESS and complaint.leg is None and complaint.score != 0 else []),
    ]
    fact = PainSaid(
        score=complaint.score,
        region=cast("Region | None", region),
        leg=cast("Side | None", complaint.leg) if region != "lower_back" else None,
        # What is no pain is of no kind.
        type=cast("PainType | None", complaint.type) if complaint.score != 0 else None,
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
