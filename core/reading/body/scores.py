"""Choose which bare number is the score where a reply gives several: "from 6 to 3"; whose it is of joined places."""

from itertools import pairwise

from core import regex as re
from core.reading.body.complaint import Complaint
from core.reading.body.places import ENDS
from core.reading.lexicon.terms import words
from core.reading.words.context import Context

_UNSURE = re.compile(
    r"(?:,|\bor) ?(?:maybe|or|possibly|perhaps|could be|might be|no more than) (?:a |an )?(?:\d|one\b)"
)
_WHILE = frozenset({"when", "if", "while", "on", "going", "after", "sometimes", "walking"})


def with_scores(context: Context, complaints: list[Complaint]) -> list[Complaint]:
    """Leave out bare numbers of which it is not clear which one counts: "from 6 to 3"; but "morning 5, now 3"."""
    for felt, fine in pairwise(complaints):
        if _behind_fine(context, felt, fine):
            # "Hips tight, quads fine, 2": of the session, it may be how hard it was.
            felt.score, felt.scored = (None, False) if context.asked in ("session", None) else (fine.score, True)
            fine.score, fine.scored = None, False
    if len(complaints) == 2 and context.asked == "soreness" and _with_another(context, *complaints):
        # "Quads sore 3 and 6/10": it is not clear which of them is meant.
        complaints[0].score, complaints[0].scored = None, False
        complaints.pop()
    if len(complaints) == 2 and _named_for(context, *complaints):
        # "Calves tight. Soreness 2"
        complaints[0].score, complaints[0].scored = complaints[1].score, True
        complaints[0].marks += complaints.pop().marks
    bare = [c for c in complaints if c.scored and not (c.regions or c.inherited or c.leg or _by_name(context, c))]
    if context.asked == "pain" and bare and _leads_up(context, bare, complaints):
        # "5 on the way down, 2 on the way up, left knee": the worse counts, which only lowers work.
        worst = max(c.score or 0 for c in complaints)
        if not complaints[-1].regions and worst != complaints[-1].score:
            # "10 and 4 on the left": which leg the worse one is in is asked.
            complaints[-1].leg = None
        complaints[-1].score, complaints[-1].scored = worst, True
        return complaints[-1:]
    if len(bare) == 1 and context.asked in ("soreness", "pain") and _goes_on(context, complaints):
        # "Hamstrings 4, 5 when I bend": the worse counts, which only lowers work.
        worse = max(complaints, key=lambda c: c.score or 0)
        complaints[0].score, complaints[0].when = worse.score, worse.when
        return complaints[:1]
    if len(bare) < 2 or context.asked not in ("soreness", "pain"):
        return complaints
    if len(bare) == 2 and context.first(_UNSURE):
        worse = max(bare, key=lambda c: c.score or 0)
        return [c for c in complaints if c not in bare or c is worse]
    now = [c for c in bare if context.text(min(c.marks) - 1) in ("now", "today")]
    return [c for c in complaints if c not in bare or (len(now) == 1 and c is now[0])]


def _behind_fine(context: Context, felt: Complaint, fine: Complaint) -> bool:
    """Tell whether a number stands behind a place that is fine, and the place before has none."""
    if not (felt.regions and (felt.sore or felt.pain) and fine.fine and fine.scored) or felt.scored or felt.past:
        return False
    at = fine.number_at(context)
    good = [n for n in range(at or 0) if context.marks[n].has("fine")]
    return bool(at and good and good[-1] > felt.marks[-1]) and not (fine.sore or fine.pain or fine.score == 0)


def _with_another(context: Context, placed: Complaint, bare: Complaint) -> bool:
    """Tell whether nothing but a sign or "and" stands between the number of a place and another number out of ten."""
    at, told = (
        bare.number_at(context),
        (bare.regions or bare.leg or bare.pain or bare.sore or bare.inherited or bare.when),
    )
    if not (placed.regions and placed.scored and bare.scored) or told or at is None or placed.past or bare.past:
        return False
    joint = at - 1 - (context.text(at - 1) in ("and", "then") and context.text(at - 2) == ",")
    ended = context.number(joint - 1) is not None and context.text(joint) in ("and", "&", ",", "then")
    return ended and context.text(at + 1) == "/" and at + 3 >= len(context.marks)


def _named_for(context: Context, place: Complaint, score: Complaint) -> bool:
    """Tell whether soreness asked for is scored by its name, behind the one place that was felt."""
    unscored = context.asked == "soreness" and place.regions and not (place.scored or place.pain or place.fine)
    return bool(unscored) and score.scored and not score.regions and _by_name(context, score) and not score.pain


def _by_name(context: Context, complaint: Complaint) -> bool:
    """Tell whether it is told what a number is of: "soreness 3, pain 1"."""
    return any(context.text(n) in ("pain", "soreness") for n in complaint.marks)


def _goes_on(context: Context, complaints: list[Complaint]) -> bool:
    """Tell whether the one bare number is of the one place before it."""
    if len(complaints) != 2 or None in [c.score for c in complaints] or not complaints[0].regions:
        return False
    one, other = complaints
    between = {context.text(n) for n in range(one.marks[-1] + 1, other.marks[0])}
    if context.text(one.marks[-1] + 1) in _WHILE:
        # "Right knee, 2 going up, 4 going down"
        between = set()
    after = {context.text(n) for n in range(other.marks[-1] + 1, other.marks[-1] + 4)}
    return one.scored and not other.regions and between <= {",", "or", "maybe", "sometimes"} and bool(after & _WHILE)


def _leads_up(context: Context, bare: list[Complaint], complaints: list[Complaint]) -> bool:
    """Tell whether bare numbers lead up to the one place or leg that they are of, in one sentence."""
    last = complaints[-1]
    if (
        complaints != [*bare, last]
        or not (last.regions or last.leg)
        or None in [c.score for c in complaints if c.scored]
    ):
        return False
    return not any(context.text(n) in ENDS for n in range(bare[0].marks[0], last.marks[-1]))


_LINKS = words("and also plus & too")
_PLUS = words("and & +")
_CLOSED = ENDS | words(", ( today really now lol haha") | {""}
_SMALL = _LINKS | words(", my the a bit of in")


def with_joined_on(context: Context, complaints: list[Complaint]) -> list[Complaint]:
    """Give a bare place what is felt at the one that it is joined to; how much is not known of it."""
    for felt, other in pairwise(complaints):
        if _leads_both(context, felt, other):
            other.score, other.scored = felt.score, True
        if not (felt.pain or felt.sore) or felt.past or not felt.regions or other.said or other.fine or other.scored:
            continue
        if "legs" in other.regions or not other.regions:
            continue
        between = {context.text(n) for n in range(felt.marks[-1] + 1, other.marks[0])}
        if between <= _SMALL and between & _LINKS:
            other.pain, other.sore = felt.pain, felt.sore
    return complaints


def _leads_both(context: Context, scored: Complaint, other: Complaint) -> bool:
    """Tell whether a number leads two joined places that end their clause: "7 quads and glutes"."""
    if (
        not (scored.scored and scored.regions and other.regions)
        or other.said
        or other.fine
        or other.scored
        or other.leg
    ):
        return False
    numbers = [n for n in scored.marks if context.marks[n].number is not None]
    places = [n for n in scored.marks if context.marks[n].has("region")]
    if scored.past or not places or not numbers or max(numbers) > min(places):
        return False
    between = {context.text(n) for n in range(max(places) + 1, min(other.marks))}
    joined = bool(between & _PLUS) and between <= _SMALL
    return joined and context.text(max(other.marks) + 1) in _CLOSED
