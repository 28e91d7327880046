"""Tell what a place in a reply is to the complaint beside it: its own, left out, or the begin of another."""

from core.reading.body.complaint import Complaint
from core.reading.body.told_whole import scored_behind, told_whole
from core.reading.lexicon.terms import words
from core.reading.words.context import Context
from core.reading.words.naming import told_done

_SIDE_FILLERS = words("it is its my the that thats on one side leg was was the")
_EXCEPTIONS = words(
    "except bar apart minus without skipped missed dropped binned ditched omitted scrapped axed excluding besides but"
) | {"left out"}
ARE = words("is are was were at : = - an a about like feel feels") | {
    "was a",
    "was an",
    "its a",
    "felt a",
    "feels like a",
}
_IS = words("is was are were feels hits") | {"was a"}
_MOVES = words(
    "bring bringing lift lifting raise raising bend bending straighten straight drive driving pull pulling extend flex"
)
_LANDS = words("lands land landing hits strikes touches")
_STANDS = words("hop hops hopping stand standing balance balancing land landing jump jumping")
_OF = words("of the my") | {"of the"}
_PARTS_OF = words("outside inside front back side top bottom under underneath below above near around edge")
_LISTING = words("the my for and & + n or nor both")
_PARTS = words("but and though plus with , . ;")
_GEAR = words(
    "circle circles swing swings opener openers stretch stretches mobility curl curls bridge bridges lift lifts "
    "extension extensions rotations taps work exercise exercises "
    "sleeve sleeves sock socks strap straps brace braces support supports tape guard guards pad pads "
    "machine day weights belt warmer warmers compression roller massage press raise raises drive"
)
_OF_A_SESSION = words(
    "done finished completed complete session sesh workout routine circuit stuff sets today tonight was"
)
_BACKS = frozenset({"back", "backs"})
_SETS_OF = frozenset({"set of", "sets of", "round of", "rounds of"})
ENDS = frozenset({".", ";", "\n", "..", "...", "!"})
_INSIDE = words("on in at by my the near")
_TOWARDS = words("towards toward near into beside")


def place_at(context: Context, at: int) -> str | None:
    """Return the place on the body that a word is; the name of an exercise or of gear is none."""
    mark = context.marks[at]
    if "region" not in mark.senses and mark.text not in _BACKS:
        return None
    if mark.text == "core" and context.text(at + 1) in _OF_A_SESSION:
        return None
    if context.text(at + 1) in _GEAR or (mark.has("region") and told_done(context, at)):
        return None
    if context.text(at - 1) in ("his", "her", "their"):
        return None
    if mark.exercises and _counted(context, at):
        return None
    if mark.text in _BACKS and any(context.text(n).endswith(" front") for n in range(max(at - 6, 0), at)):
        # "Thighs front 5, back 2"
        return "hamstring"
    return mark.senses.get("region")


def _counted(context: Context, at: int) -> bool:
    """Tell whether a place is an exercise of which sets are counted or there was no time for: "one set of calves"."""
    near = at - 1 - (context.text(at - 1) in ("the", "my"))
    return context.text(near) in _SETS_OF or (context.text(near) == "for" and context.text(near - 1) == "time")


def only_side(context: Context, at: int) -> bool:
    """Tell whether a sentence says no more than the side: "Knee. 4. It is my left."."""
    said = []
    while at < len(context.marks) and context.text(at) not in ENDS:
        said.append(at)
        at += 1
    sides = [n for n in said if context.sense(n, "leg") is not None]
    return len(sides) == 1 and all(n in sides or context.text(n) in _SIDE_FILLERS for n in said)


def places_anew(context: Context, at: int) -> bool:
    """Tell whether a sentence has a place and a number of its own: "slept on my neck. legs 2"."""
    said = []
    while at < len(context.marks) and context.text(at) not in ENDS:
        said.append(at)
        at += 1
    placed = any(context.sense(n, "region") is not None for n in said)
    return placed and any(context.number(n) is not None for n in said)


def _within_place(context: Context, at: int) -> bool:
    """Tell whether a place only says where another one is: "achilles on my left heel"."""
    n, led = at - 1, False
    while n > 0 and (context.text(n) in _INSIDE or context.sense(n, "leg") is not None):
        led = led or context.text(n) in ("on", "in", "at", "by", "near")
        n -= 1
    return led and n >= 0 and context.sense(n, "region") not in (None, context.sense(at, "region"))


def _explains(context: Context, at: int) -> bool:
    """Tell whether a place only says where one with a number is: "itb 3, outside of the knee"."""
    n = at - 1
    while n > 0 and context.text(n) in _OF:
        n -= 1
    led = n < at - 1 and context.text(n) in _PARTS_OF and context.text(n - 1) == ","
    scored = any(context.number(n - back) is not None for back in (2, 3, 4)) and context.number(at + 1) is None
    return led and scored and any(place < n for place in context.at("region"))


def _is_moved(context: Context, at: int) -> bool:
    """Tell whether a place is only moved where another one hurts: "groin pinches when I bring the knee up"."""
    led = context.text(at - 1) in ("the", "my", "that") and context.text(at - 2) in _MOVES
    led = led or context.text(at + 1) in _LANDS
    return led and any(mark.has("region") for mark in context.marks[: max(at - 2, 0)])


def _moved_on(context: Context, at: int) -> bool:
    """Tell whether it has gone on to another place: "moved from knee to hip"."""
    after = at + 1 if context.text(at + 1) == "to" else at + 2
    if context.text(after) != "to" or "from" not in map(context.text, range(at - 3, at)):
        return False
    return any(context.sense(n, "region") is not None for n in range(after + 1, after + 4))


def _is_stood_on(context: Context, at: int) -> bool:
    """Tell whether a foot is only what one is on: "hopping on my right foot sends a jab through the shin"."""
    if context.text(at) not in ("foot", "feet"):
        return False
    n = at - 1
    while context.text(n) in _INSIDE or context.sense(n, "leg") is not None:
        n -= 1
    onward = any(context.sense(after, "region") is not None for after in range(at + 1, at + 8))
    return n < at - 1 and context.text(n) in _STANDS and onward


def left_out(context: Context, at: int) -> bool:
    """Tell whether a place is none of a complaint: "not my knee", "back of", "all done except calves"."""
    if context.text(at) == "back" and context.text(at + 1) in ("of", "of the", "at", "to", "in", "on", "from", "off"):
        return True
    if "than" in (context.text(at - 1), context.text(at - 2)):
        # "My hip hurts more than my knee"
        return True
    if context.text(at - 1) in _TOWARDS or context.text(at - 2) in _TOWARDS:
        return True
    if any(told(context, at) for told in (_within_place, _moved_on, _explains, _is_moved, _is_stood_on)):
        return True
    negated = at - 2 if context.text(at - 1) in ("my", "the", "in") else at - 1
    denied = context.text(negated) == "not" or context.text(at - 1) == "not the"
    if denied and context.sense(at + 1, "fine") is None:
        return True
    said = at + 1 + (context.text(at + 1) in _IS)
    said += context.text(said) in ("a", "an", "about")
    felt = any(context.sense(said, sense) is not None for sense in ("pain", "sore"))
    if felt or context.number(said) is not None:
        return False
    if context.text(at - 1) == "no":
        return True
    if context.asked not in ("session", None) or not context.marks[at].exercises:
        return False
    near = at - 1
    while near > 0 and (context.text(near) in _LISTING or context.marks[near].exercises):
        # "Skipped step downs and calves"
        near -= 1
    return context.text(near) in _EXCEPTIONS


def _of_complaint(context: Context, at: int) -> bool:
    return any(context.sense(at, sense) is not None for sense in ("leg", "pain", "sore"))


def answers_alone(context: Context, at: int, current: Complaint) -> bool:
    """Tell whether a bare number answered what was asked before a place is named: "7 but my quad is sore, a 5"."""
    bare = current.scored and not (current.regions or current.leg or current.pain or current.sore)
    if not bare:
        return False
    between = {context.text(n) for n in range(current.marks[-1] + 1, at)}
    if context.asked in ("rpe", "sleep"):
        return bool(between & _PARTS)
    # "4 but my knee hurts" is soreness 4, and a knee.
    other = {"soreness": "pain", "pain": "sore"}.get(context.asked or "")
    return "but" in between and other is not None and any(context.sense(at + n, other) is not None for n in (1, 2, 3))


def scored_anew(context: Context, at: int, current: Complaint) -> bool:
    """Tell whether a place has a number of its own, or is fine: "2 but my shoulders are an 8", "arms sore, legs 2"."""
    if answers_alone(context, at, current):
        return True
    after = at + 1
    while after < len(context.marks) and (
        context.text(after) in ARE or _of_complaint(context, after) or context.marks[after].vague
    ):
        after += 1
    if scored_behind(context, at, after, current):
        return True
    fine = context.sense(after, "fine") is not None
    if after >= len(context.marks) or not (fine or context.number(after) is not None):
        return False
    between = range(current.marks[-1] + 1, at) if current.marks else range(0)
    apart = any(context.text(n) in (",", "but", ";", "and") for n in between)
    if current.scored and context.sense(at, "region") == "legs" and current.regions:
        return True
    if current.fine and not current.scored and context.sense(at, "region") == "legs":
        # "Knee was fine, legs 4"
        return apart
    if current.scored or fine:
        # "Did 8 easy, calves fine"
        return apart and current.scored and not current.regions
    if apart and current.sore and context.sense(at, "region") == "legs" and bool(current.regions):
        return True
    return told_whole(context, at, current)


def is_a_one(context: Context, at: int) -> bool:
    """Tell whether "one" is a score: "my right hip is a one"."""
    led = context.text(at - 1) == "a" and context.text(at - 2) in ("is", "its", "was", "at", "about")
    return led and (context.text(at + 1) in ("and", "but") or context.text(at + 1) in ENDS | {""})


def denied_whole(context: Context, at: int, current: Complaint) -> bool:
    """Tell whether pain was denied altogether before a place with a number of its own: "pain 0, left calf sore 4"."""
    if current.score != 0 or not current.pain or current.regions or current.leg:
        return False
    end = next((n for n in range(at + 1, len(context.marks)) if context.text(n) in (*ENDS, ",")), len(context.marks))
    return any(context.number(n) for n in range(at + 1, end))


def own_place(context: Context, at: int, before: Complaint) -> Complaint:
    """Begin a complaint with the place right before its word, where another number stands before: "3 knee pain 2"."""
    near = at - 1 in before.marks and at - 2 in before.marks and context.marks[at - 2].number is not None
    if not near or len(before.regions) != 1 or context.sense(at - 1, "region") is None:
        return Complaint()
    own, before.regions = before.regions, []
    return Complaint(regions=own)


def went_on(context: Context, at: int) -> bool:
    """Tell whether a number is only where a place came from: "knee from a 5 to a 2"."""
    if context.marks[at].number is None:
        return False
    before = at - 1 - (context.text(at - 1) in ("a", "an"))
    after = at + 2 + (context.text(at + 2) in ("a", "an"))
    lower = (context.number(after) or 0) < (context.number(at) or 0)
    onward = context.text(at + 1) == "to" and context.number(after) is not None
    if not (context.text(before) == "from" and onward and lower):
        return False
    return context.has("region")
