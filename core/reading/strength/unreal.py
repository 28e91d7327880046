"""Tell numbers that are no sets done as they stand: still to do, a record, an example, of no exercise named."""

from core import regex as re
from core.reading.facts import Question, SetsSaid
from core.reading.pieces import Sought
from core.reading.strength.groups import Group
from core.reading.strength.item import Item
from core.reading.strength.shapes import load_of_some, on_one_leg, over_sets, reps_of_seconds
from core.reading.words.context import Context
from core.reading.words.mentions import Mention, Segment

_UNREAL = Sought(
    r"\b(?:not done(?: it| them)? yet|not yet|still (?:to (?:do|come|go)|got to|have to|need)|yet to (?:do|go|come)|"
    r"(?:havent|havnt) (?:done|started|managed|tried)|(?:left|have|got|need|want|hoping) to do|(?:my|current|"
    r"old|previous|alltime|lifetime) (?:pb|pr|best|max|record) (?:is|was|for|on|:|=)|(?:for )?example|e g|"
    r"would(?:nt)? (?:be|have been|do)|(?:i|could|should|might) can|i can(?: only)? (?:do|manage)|(?:app|plan|sheet|"
    r"card|book|programme|program|coach|you|it|he|she) (?:wants?|wanted|needs?|asks?|asked|prescribes?|prescribed|"
    r"lists?|says?|said|gave)|(?:at least|(?<!went )(?<!gone )(?<!moved )(?<!going )(?<!got )(?<!used )up to(?! \d+ "
    r"?(?:kg|kilo|lb))|at most|no more than|no less than|minimum(?: of)?|maximum of|less than|more than|fewer than) \d|"
    r"\d ?(?:x ?\d+ )?(?:each |both |per leg )*(?:minimum|at least|or more|or less|or so each)|is (?:the plan|planned|"
    r"due|on the (?:plan|sheet|card)|next|too (?:much|hard|easy))|(?:each|both|legs?|sides?|\d) (?:to go|to come|"
    r"next(?! to)|later|tonight then)(?=$| ?[,.!])|(?:doing|going for|starting|about to do|off to do|will do) (?:the |"
    r"my )?(?:[a-z]+ ){0,4}\d)"
)
_REST = r"[^.;,!?\n]*"
_ONLY_SAID = Sought(
    # From its last number on, so that each stretch is gone through once.
    r"\d[^\d.;,!?\n]*(?: ,)? (?:(?:would|will) (?:kill|break|finish|ruin|be|have)\b|(?:sounds?|seems|looks) |is (?:"
    r"a lot|loads|plenty|mad|insane|crazy)\b|my (?:ass|arse)\b|(?:never|didnt|not) (?:"
    r"happen(?:ed)?|done)(?= ?(?:$|[.;,!)]))|(?:was|were|are|is) (?:impossible|undoable|not possible))|\d ?s to go\b|"
    r"\b(?:video|article|book|podcast|reel|(?:physio|trainer|pt)(?! and\b)|(?:previous|former|ex) coach) (?:wants?|"
    r"wanted|shows?|showed|suggests?|suggested|recommends?|has|had|:)|\b(?:dream(?:ing|t)? (?:of|about)|"
    rf"never (?:managed|tried)|as if (?:id|i) (?:do|did)|no ?(?:body|one) (?:does|did))\b{_REST}\d|"
    r"\btried\b[^.;!?\n]*\bbut (?:i )?(?:just )?(?:couldnt|failed|wasnt able|gave up)(?= ?(?:$|[.;,!]))|"
    rf"^ ?(?:up next|next up|coming up) ?:|\b(?:add|schedule|put) {_REST}\d{_REST} (?:to|in|on) (?:the|my) (?:plan|"
    r"week|programme|program|list|next)|\bplease (?:schedule|plan|programme)"
)
"""Sets that were dreamt of, dreaded, shown, wanted of the coach, or came to nothing."""
_STOPS = (" . ", " ; ", " ! ", " ? ", " \n ")
_ASKED = re.compile(r"\d [a-z][a-z ]* \?(?! (?:done|yes|yep|managed|nailed|did)\b)")
"""A question of the sets themselves: "so rdl 3x8 each then?", but not "3x8 each, is that ok?"."""
_REACH = 300
"""How many characters around the sets are looked at, so that a sentence without an end costs no more."""


def unreal(context: Context, segment: Segment) -> bool:
    """Tell whether the sentence around the sets of an exercise says that they were not done as they stand."""
    if segment.high <= segment.low:
        return False
    start, end = context.marks[segment.low].start, context.marks[segment.high - 1].end
    low = max(context.plain.rfind(stop, max(start - _REACH, 0), start + 1) for stop in _STOPS)
    ends = [at for stop in _STOPS if (at := context.plain.find(stop, max(end - 1, 0), end + _REACH)) >= 0]
    high = min(ends, default=min(end + _REACH, len(context.plain)))
    within = max(low, start - _REACH, 0), high
    last = next((at for at in range(end - 1, start, -1) if context.plain[at].isdigit()), start)
    return (
        _ASKED.match(context.plain, last) is not None
        or _UNREAL.search(context.plain, *within) is not None
        or _ONLY_SAID.search(context.plain, *within) is not None
    )


def only_said(plain: str) -> bool:
    """Tell whether words of a reply say of sets that they were dreamt of, shown, or came to nothing."""
    return _ONLY_SAID.search(plain) is not None


def unsure(context: Context, segment: Segment, items: list[Item]) -> bool:
    """Tell whether no reading of the numbers can be sure."""
    exercise = segment.mention.exercise if segment.mention else None
    return (
        over_sets(context, items)
        or unreal(context, segment)
        or _one_set_of(context, segment.mention)
        or reps_of_seconds(context, items, exercise)
        or load_of_some(context, segment, items)
        or on_one_leg(context, segment, exercise)
    )


def _one_set_of(context: Context, mention: Mention | None) -> bool:
    """Tell whether the numbers are of one set only: "last set of rdl 6 each"."""
    at = mention.at if mention else 0
    before = context.text(at - 1) if context.text(at - 1) not in ("the", "my") else context.text(at - 2)
    places = [n for n in range(max(at - 4, 0), at) if context.sense(n, "place") is not None]
    placed = bool(places)
    if not any(context.marks[n].number for n in range(places[0] if placed else at, at)) and any(
        n > at for n in reversed(context.at("place"))
    ):
        # "8 for the first set of step ups and 6 for the second"
        return False
    return placed and (before.startswith(("set o", "sets o")) or context.sense(at + 1, "unit") == "sets")


FELT = re.compile(
    r"^(?!.* / (?!10\b)\d).*(?<!/ 10)(?<!/ \d) / 10(?! [/-])|\b(?:pain|hurts?|sore|ache|niggle|knee|hip|ankle|shin)\b"
)
"""Words of how it felt, in which numbers are scores."""
_DONE_IN = re.compile(r"\b(?:done|finished|took|complete)\b")
_MOST_LIKELY = 100
"""Numbers without an exercise are taken for sets up to here: "6x800" is a run."""
_LEAST_LIKELY = 5
"""Numbers of both sides without an exercise are taken for sets above it: "2 left, 1 right" may be pain."""
_SIDED = ({"left", "right"}, {"both"})


def nameless(
    context: Context, mention: Mention | None, items: list[Item], groups: list[Group]
) -> tuple[list[SetsSaid], list[Question]]:
    """Return no fact and the question for the exercise, where the numbers are likely to be sets."""
    amounts = [amount for group in groups for amount in group.amounts]
    fewest = 2 if context.first(_DONE_IN) else 1
    listed = len(amounts) > fewest and any(len(item.amounts) > 1 for item in items)
    sided = {group.leg for group in groups} in _SIDED and max(amounts) > _LEAST_LIKELY
    in_turn = len(amounts) > 1 and any(context.marks[n].senses["unit"] == "sets" for n in context.at("unit"))
    in_reps = any(i.kind == "amounts" and context.sense(i.after - 1, "unit") == "reps" for i in items)
    many = listed or sided or in_turn or in_reps or any(item.counted or item.kind == "count" for item in items)
    likely = all(0 < amount <= _MOST_LIKELY for amount in amounts) and not context.first(FELT)
    volunteered = context.asked is None and context.session is not None and any(item.kind == "leg" for item in items)
    told = mention is not None or (many and likely and (context.asked == "session" or volunteered))
    if not told or not groups:
        return [], []
    if mention is not None:
        for item in items:
            context.take(*range(item.at, item.after))
    return [], [Question(about="sets", missing=("exercise",))]
