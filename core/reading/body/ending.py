"""Close a complaint where its clause ends, or leave it open for what goes on; tell how far a denial of it reaches."""

from core.reading.body.complaint import Complaint
from core.reading.body.places import ENDS, denied_whole, only_side, places_anew
from core.reading.lexicon.terms import words
from core.reading.words.context import Context
from core.reading.words.values import score_at

_APART = frozenset({",", "and", "but"})
_REACH = 12
"""So many words on a place and its number may stand."""
_HOW_OFTEN = words("only mostly just mainly always sometimes usually , and")
_FILLERS = words(
    "any more longer real actual at all night rest morning chest major serious other further new much the my feeling "
    "feel felt really too so even been that have having had get got gotten getting sign signs of a single hint trace"
)
_NOTHING = words("nothing none")
_WHERE = words("in on from with at my the either anywhere all today during")
_WHERE_OF = words("in on from with my the either left right")
_SCALES = frozenset({"pain", "soreness", "sore", ":", "="})


def at_a_sign(context: Context, at: int, current: Complaint, done: list[Complaint]) -> Complaint | None:
    """Return what is left open behind a sign; none where it only goes on."""
    text = context.text(at)
    if (text in _APART or text in ENDS) and _of_something_else(context, at, current):
        return closed(current, done)
    ends = text in ENDS or (text == "," and denied_whole(context, at, current))
    return _ended(context, at, current, done) if ends else None


def _of_something_else(context: Context, at: int, current: Complaint) -> bool:
    """Tell whether a number is none of the place behind a sign, which has its own: "felt 7, achilles 1/10"."""
    if not current.scored:
        return False
    placed = felt = False
    for n in range(at + 1, min(at + _REACH, len(context.marks))):
        if context.text(n) == ",":
            # "Soreness 2, my right knee hurts, 7 of 10"
            return placed and felt and context.free(n + 1) and score_at(context, n + 1) is not None
        if context.text(n) in ENDS:
            return False
        if placed and not current.regions and context.free(n) and score_at(context, n) is not None:
            return True
        region = context.sense(n, "region")
        placed, felt = placed or region not in (None, *current.regions), felt or context.marks[n].has("pain")
    return False


def _ended(context: Context, at: int, current: Complaint, done: list[Complaint]) -> Complaint:
    if current.leg and not (current.regions or current.said or current.scored) and context.asked in ("session", None):
        # "8 8 right. Left knee 3": the side before the full stop is of something else.
        return Complaint()
    if current.regions and current.leg is None and only_side(context, at + 1):
        return current
    if current.regions and not current.said and places_anew(context, at + 1):
        return Complaint()
    named_anew = context.text(at + 1) in ("soreness", "pain")
    if current.when and not (current.regions or current.leg or current.said or current.scored):
        # "Intervals this morning. Pain 0": no time of the pain, but "knee 3. First thing." is one.
        if done and done[-1].regions and _only_times(context, at):
            done[-1].when = done[-1].when or current.when
        return Complaint()
    told = current.regions and (current.scored or current.fine or named_anew)
    if told or (current.scored and named_anew) or denied_whole(context, at, current):
        done.append(current)
        return Complaint()
    return current


def _only_times(context: Context, at: int) -> bool:
    """Tell whether a sentence that ends here says nothing but when."""
    low = at
    while low > 0 and context.text(low - 1) not in ENDS:
        low -= 1
    return all(context.marks[n].has("when") or context.text(n) in _HOW_OFTEN for n in range(low, at))


def closed(current: Complaint, done: list[Complaint]) -> Complaint:
    """Keep a complaint that says anything, and begin another."""
    if current.said or current.scored or current.regions:
        done.append(current)
        return Complaint()
    return current


def heavy_legs(context: Context, at: int, current: Complaint, done: list[Complaint]) -> Complaint:
    """Begin a complaint of legs whose heaviness is scored: "legs dead 8", not "legs heavy 45 min"."""
    if context.sense(at, "complaint") != "heavy_legs" or context.number(at + 1) is None:
        return current
    score = score_at(context, at + 1)
    if score is None or score.value is None or context.sense(score.after, "unit") is not None:
        return current
    closed(current, done)
    return Complaint(regions=["legs"], sore=True, marks=[at])


def denial_at(context: Context, at: int) -> int:
    """Return how many marks a denial like "no knee pain" or "without any soreness in the calves" covers."""
    after = at + 1
    while context.text(after) in _FILLERS or _is_place(context, after) or context.sense(after, "not_leg") is not None:
        after += 1
    felt = after
    while any(context.sense(after, sense) is not None for sense in ("pain", "sore", "limp")):
        after += 1
        paired = context.text(after) == "and" and context.sense(after + 1, "pain") is not None
        after += paired or context.text(after) in ("or", "nor", "/", "&")
        after += (
            _is_place(context, after)
            and context.number(after + 1) is None
            and context.sense(after - 1, "sore") is not None
        )
    while context.sense(after, "when") is not None and after == at + 1:
        after += 1
    # "Calf 0 sore 3" is of one place, and sore.
    placed = context.sense(at - 1, "region") is not None and context.text(felt) != "sore"
    scored = context.text(at - 1) in _SCALES or placed
    if scored and context.marks[at].number is not None and context.number(after) is not None:
        # "Pain 0 soreness 2": each has a number of its own.
        return 0
    if after == felt and not (felt == at + 1 and context.text(at) in _NOTHING and context.text(felt) in _WHERE):
        return 0
    while context.text(after) in _WHERE or (context.text(after - 1) in _WHERE_OF and _is_place(context, after)):
        after += 1
    if context.sense(after, "leg") is not None and " " in context.text(after):
        # "No pain on the left, right knee 3"
        after += 1
    return after - at


def _is_place(context: Context, at: int) -> bool:
    return context.sense(at, "region") is not None or context.sense(at, "leg") is not None
