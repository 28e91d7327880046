"""Tell what is fine from what hurts: a place that is, unless it is not so or back, and what is in its own clause."""

from core import regex as re
from core.reading.body.complaint import Complaint
from core.reading.body.earlier import says_now
from core.reading.body.ending import denial_at
from core.reading.body.places import ENDS
from core.reading.body.reps import SOLID
from core.reading.lexicon.not_so import NEARLY, NEVER
from core.reading.lexicon.terms import words
from core.reading.words.context import Context

_BESIDE = words(
    "my the a is are feels feel all now today still so far and it its itself , . ! nope no nah really just perfectly "
    "totally completely absolutely been has thanks at all me"
)
"""The words that may stand beside it, so that nothing else is said of it: no "isnt", no "until"."""
_GONE = words("gone disappeared vanished settled sorted") | {"is history", "went away", "calmed down", "cleared up"}
_APART = ENDS | words(", but and though tho except apart bar besides aside only until till than exception")
_ASKED = words("that it this")
_WITHOUT = words("no zero without")
_NOT = re.compile(
    rf"\b(?:not|isnt|arent|wasnt|{NEARLY}|{NEVER})(?: (?:all|completely|fully|quite|really|yet|even|been))* $"
)
_LOOK_BACK = 160
"""Within how many characters before it a denial stands, so that a long reply costs no more."""
_BACK = re.compile(
    r"\b(?:but|then|and|yet) (?:[a-z]+ ){0,4}(?:back(?! to| home| from)|again|returned(?! to| home| from)|reappeared|"
    r"resurfaced|recurred|flared)\b"
)


def fine_place(context: Context, complaints: list[Complaint]) -> Complaint | None:
    """Return the one place that is all that is named, with no pain."""
    only = complaints[0] if len(complaints) == 1 else None
    if context.asked != "pain" or only is None or len(only.regions) != 1 or not only.fine:
        return None
    if only.scored or only.pain or only.sore or only.limp:
        return None
    if not all(mark.has("region", "leg", "fine") or mark.text in _BESIDE for mark in context.marks):
        return None
    context.take(*only.marks)
    only.score = 0
    return only


def painless_place(context: Context) -> Complaint | None:
    """Return the one place that is all that is named, and said to have no pain: "no knee pain today"."""
    at = next(iter(context.at("talk")), 0)
    if context.asked != "pain" or len(context.at("region")) != 1 or context.text(at) not in _WITHOUT:
        return None
    denied, region = range(at, at + denial_at(context, at)), context.at("region")[0]
    rest = (
        n for n in range(len(context.marks)) if n != at and n not in (region, *context.at("leg"), *context.at("pain"))
    )
    if region not in denied or not context.has("pain") or any(context.text(n) not in _BESIDE for n in rest):
        return None
    leg = next((context.sense(n, "leg") for n in denied if context.sense(n, "leg")), None)
    return Complaint([context.sense(region, "region") or ""], leg, 0, scored=True, marks=[*denied])


def _is_denied(context: Context, at: int) -> bool:
    """Tell whether a place is said not to be fine: "knee not ok", "isnt back to normal"."""
    end = context.marks[at].start
    return _NOT.search(context.plain, max(end - _LOOK_BACK, 0), end) is not None


def _is_there(context: Context, at: int) -> bool:
    """Tell whether what is said to be gone is not, or is back: "hasnt vanished", "disappeared but came back"."""
    mark = context.marks[at]
    if mark.text not in _GONE:
        return False
    return _is_denied(context, at) or (context.first(_BACK) and _BACK.search(context.plain, mark.end)) is not None


def fine_was_else(context: Context, at: int, current: Complaint) -> bool:
    """Tell whether what was fine is told in a clause before, and is not this place: "rdl fine, knee hurts"."""
    if not current.fine or current.said or current.scored:
        return False
    mark = context.marks[at]
    if not mark.has("region", "leg", "pain", "sore", "limp") or context.sense(at, "region") == "legs":
        return False
    other = current.leg and mark.senses.get("leg") in {"left", "right"} - {current.leg}
    if other and current.regions and context.sense(at + 1, "region") is not None:
        # "Right knee fine but left knee sore"
        return True
    low, high = context.around(at, _APART)
    leads = mark.has("pain") and not current.regions and any(context.marks[n].has("region") for n in range(at, high))
    if any(context.marks[n].has("fine", "region") for n in range(low, at)) and not leads:
        return False
    # "Hips fine, hurt my toe": what is felt leads up to its own place.
    return not current.regions or (
        mark.has("pain", "sore") and any(context.marks[n].has("region") for n in range(at, high))
    )


def no_longer_fine(current: Complaint) -> None:
    """Let a place hurt that is told to have been fine before: "knee ok in the morning, hurt by the evening"."""
    if current.fine and current.regions and current.regions != ["legs"]:
        current.fine, current.when = False, None


def _scored_apart(context: Context, at: int, current: Complaint) -> bool:
    """Tell whether a number is the sentence before a place that is fine: "hard. 8. knee ok", not "pain 4. knee ok"."""
    number = current.number_at(context)
    beside = next((n for n in (at - 1, at - 2) if context.sense(n, "region") is not None), 0)
    if number is not None and number < beside and (context.number(beside - 1) or 0) >= SOLID:
        # "6 knee was fine", not "4 left knee was fine before"
        return not (current.pain or current.sore)
    if context.has("pain", "sore"):
        return False
    low, _ = context.around(at, ENDS)
    return number is not None and number < low and any(context.marks[n].has("region") for n in range(low, at))


def with_fine(context: Context, at: int, current: Complaint, done: list[Complaint]) -> Complaint:
    """Keep what is felt at other places than the one that is fine: "glutes on fire, hamstrings fine"."""
    if _is_there(context, at):
        return current
    if _is_denied(context, at):
        # "Knee not fine": something is felt at a place that is named.
        current.pain = current.pain or bool(current.regions and current.regions != ["legs"])
        return current
    if len(current.regions) > 1 and (current.sore or current.pain):
        *current.regions, last = current.regions
        done.append(current)
        return Complaint(regions=[last], fine=True)
    if _scored_apart(context, at, current):
        current.score, current.scored, current.marks = None, False, []
    # "Calf hurts, rest fine": what is felt is felt, unless it is over by now; but "calves swollen in a good way".
    # "Calf is sore, is that ok" is answered as what it asks.
    told = context.asked != "pain" and context.text(at - 1) not in _ASKED
    felt = current.pain or current.limp or (current.sore and told)
    over = context.text(at) in _GONE or context.text(at + 1) == "way" or says_now(context)
    current.fine = over or not (felt and current.regions)
    return current
