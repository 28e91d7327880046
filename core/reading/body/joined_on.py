"""Take a place that is only joined on for one that is felt too: "both knees ached, 3, and my lower back"."""

from itertools import pairwise

from core.reading.body.complaint import Complaint
from core.reading.lexicon.terms import words
from core.reading.words.context import Context

_LINKS = words("and also plus & too")
_SMALL = _LINKS | words(", my the a bit of in")


def with_joined_on(context: Context, complaints: list[Complaint]) -> list[Complaint]:
    """Give a bare place what is felt at the one that it is joined to; how much is not known of it."""
    for felt, other in pairwise(complaints):
        if not (felt.pain or felt.sore) or felt.past or not felt.regions or other.said or other.fine or other.scored:
            continue
        if "legs" in other.regions or not other.regions:
            continue
        between = {context.text(n) for n in range(felt.marks[-1] + 1, other.marks[0])}
        if between <= _SMALL and between & _LINKS:
            other.pain, other.sore = felt.pain, felt.sore
    return complaints
