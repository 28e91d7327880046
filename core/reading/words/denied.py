"""Tell how far a denial of pain or soreness reaches: "no knee pain", "without any soreness in the calves"."""

from core.reading.lexicon.terms import words
from core.reading.words.context import Context

_FILLERS = words(
    "any more real actual at all night rest morning chest major serious other further new much the my feeling feel "
    "felt really too so even been that have had get getting sign signs of a single hint trace"
)
_NOTHING = words("nothing none")
_WHERE = words("in on from with at my the either anywhere all today during")
_WHERE_OF = words("in on from with my the either left right")


def denial_at(context: Context, at: int) -> int:
    """Return how many marks a denial like "no knee pain" or "without any soreness in the calves" covers."""
    after = at + 1
    while context.text(after) in _FILLERS or _is_place(context, after):
        after += 1
    felt = after
    while any(context.sense(after, sense) is not None for sense in ("pain", "sore", "limp")):
        after += 1
        paired = context.text(after) == "and" and context.sense(after + 1, "pain") is not None
        after += paired or context.text(after) in ("or", "nor", "/", "&")
    while context.sense(after, "when") is not None and after == at + 1:
        after += 1
    if after == felt and not (felt == at + 1 and context.text(at) in _NOTHING and context.text(felt) in _WHERE):
        return 0
    while context.text(after) in _WHERE or (context.text(after - 1) in _WHERE_OF and _is_place(context, after)):
        after += 1
    return after - at


def _is_place(context: Context, at: int) -> bool:
    return context.sense(at, "region") is not None or context.sense(at, "leg") is not None
