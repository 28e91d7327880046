"""Tell the numbers that count or number something else from scores: "18 18", "day 3", "knee 3 times"."""

from core import regex as re
from core.reading.lexicon.terms import words
from core.reading.words.context import Context

COUNTED = words(
    "thousand hundred million winters summers seasons autumns springs",
    "p day days week weeks wk wks month months year years yr yrs am pm times steps step exercises exercise moves "
    "places spots areas things bits issues niggles sets reps th nights hours hour minutes mins degrees people laps "
    "legs leg sides kids beers coffees days flights sessions workouts runs weeks different more months spot "
    "worse better less fewer limbs planned",
)
"""Words after which a number counts things and is no score."""
_NUMBERED = words("rep set round mile km week day lap stage page step chapter phase night number ran jogged")
"""Words before a number that only number it: "on rep 3"."""
_PLURAL = re.compile(
    r"(?!this|always|sometimes|perhaps|thanks|cheers|tops|thats|whats|goes|comes|feels|gets|stops|starts|eases|keeps|"
    r"stays|turns|seems|looks|depends|probs|across|(?:down|up)?stairs|[a-z]*wards|[a-z]*days)[a-z]{3,}(?<![su])s$"
)
"""Many of something that says nothing to us."""
_WAKING = words("up woke awake waking wakes woken")
"""Words before an hour of the night: "woke me up about four"."""
_BY_THE_CLOCK = words("at after since until till by before around")
_TIMED = words(
    "started start starting begin began meeting call me out woke home work bed alarm train flight dinner lunch shift "
    "arrived leave appointment opens closes up awake asleep"
)
"""Words before an hour of the day: "meeting at 8", "up since 3"."""
_STOPPED = frozenset(
    {
        *("no", "complained", "up", "out", "stopped", "quit", "stop", "went", "protested", "failed"),
        *("grabbed", "cramped", "popped", "seized", "tightened"),
    }
)
"""Words before the number of a rep: "right knee said no after 6", "achilles went at 8"."""
_ALL_OF_A_PAIR = words("my the both these")
HIGHEST = 10
_FEW = 6
"""How many exercises, legs or sets a session has at most, as "of the two" counts them."""
TO = frozenset({"-", "to", "or", "/", "and"})
_LISTED = frozenset({"/", ",", "and"})
_LISTING = words("and then &")
_OWNS = words("have has got own bought with use using")
_WEIGHS = words("kg lb")
_ONLY = words("i only just did got managed at stopped went")


def _of_its_exercise(context: Context, at: int) -> bool:
    """Tell whether a ten is one of several behind a place by whose name an exercise was planned: "calves 10/10"."""
    if context.asked != "session" or context.number(at) != HIGHEST or context.has("sore", "pain"):
        return False
    low, high = at, at
    while context.text(low - 1) in _LISTED and context.number(low - 2) == HIGHEST:
        low -= 2
    while context.text(high + 1) in _LISTED and context.number(high + 2) == HIGHEST:
        high += 2
    named = low - (2 if context.text(low - 1) in (":", "-", "today", "=") else 1)
    planned = named >= 0 and not context.here.isdisjoint(context.marks[named].exercises)
    return low < high and planned


def counts_things(context: Context, after: int) -> bool:
    """Tell whether a number counts what follows it: "2 races this month", "down 3 floors"."""
    if context.text(after) in COUNTED:
        return True
    mark = context.marks[after] if after < len(context.marks) else None
    return mark is not None and not mark.senses and _PLURAL.match(mark.text) is not None


def _listed_high(context: Context, at: int) -> bool:
    """Tell whether a number ends a list that is above the scale, and its sentence."""
    if context.text(at + 1) not in (".", ";", "!", "\n", ""):
        return False
    before = context.number(at - 2), context.number(at - 4)
    return None not in before and all((number or 0) > HIGHEST for number in before)


def _of_a_last_set(context: Context, at: int) -> bool:
    """Tell whether a set has the number, beside a place: "calves were toast so the last set was 9"."""
    told = context.text(at - 1) == "was" and context.sense(at - 2, "unit") == "sets" and context.text(at + 1) != "/"
    return told and context.asked == "session" and context.has("region")


def of_sets(context: Context, at: int) -> bool:
    """Tell whether a number is one of sets: "x8", "3x8", "10 10"."""
    if context.text(at - 1) == context.text(at - 3) == "," and _listed_high(context, at):
        # "12, 12, 10. grip gave out before the legs did"
        return True
    if _of_a_last_set(context, at) or context.sense(at - 1 - (context.text(at - 1) == "of"), "uncounted") is not None:
        # "Calves all sets of 8"
        return True
    if _of_its_exercise(context, at):
        return True
    if context.text(at - 1) == "x" or (context.text(at + 1) == "x" and context.number(at + 2) is not None):
        return True
    crossed = context.has("cross") and any(
        context.sense(at + n, "cross") is not None and context.number(at + 2 * n) is not None for n in (1, -1)
    )
    if crossed or _so_many(context, at) or _of_one_set(context, at):
        return True
    if context.asked not in ("session", None):
        return False
    felt = at > 0 and context.marks[at - 1].has("region", "pain", "sore", "effort", "leg", "talk")
    following = context.number(at + 1) is not None and (not felt or context.number(at + 2) is not None)
    return following or (context.number(at - 1) is not None and not context.marks[at - 1].vague)


def _so_many(context: Context, at: int) -> bool:
    """Tell whether a number is one of several that something led to: "knee hurt so only 8 and 6"."""
    low = at
    while context.number(low - 1) is not None or context.text(low - 1) in _LISTING:
        low -= 1
    led = low
    while context.text(led - 1) in _ONLY:
        led -= 1
    if context.text(led - 1) != "so":
        return False
    high = at
    while context.number(high + 1) is not None or context.text(high + 1) in _LISTING:
        high += 1
    return sum(context.number(n) is not None for n in range(low, high + 1)) > 1


def _of_one_set(context: Context, at: int) -> bool:
    """Tell whether a number was done in one set: "only 5 on the last rdl set"."""
    led = context.text(at + 1) in ("on", "in", "for") and context.text(at + 2) in ("the", "my")
    if not led or context.sense(at + 3, "place") is None:
        return False
    # "Left knee 3 on the last set" is what it felt like.
    felt = any(context.sense(n, "region") is not None and not context.marks[n].exercises for n in range(at - 3, at))
    return not felt and any(context.text(n).startswith(("set", "round")) for n in range(at + 3, at + 7))


def numbers_a_thing(context: Context, at: int) -> bool:
    """Tell whether a number hangs on a word or only numbers a thing: "rep 3", but "this week 3" and "day 3/10"."""
    if at > 0 and context.marks[at].glued and glued_word(context, at - 1, before=True):
        return True
    if context.text(at - 1) in _OWNS and context.text(at + 1) in TO and context.sense(at + 3, "unit") in _WEIGHS:
        # "I have 8 and 12 kg dumbbells"
        return True
    if (
        context.text(at - 1) in _ALL_OF_A_PAIR
        and context.number(at) == 2
        and context.sense(at + 1, "region") is not None
    ):
        # "My two thighs are burning"
        return True
    if context.text(at - 1) == "of the" and 2 <= (context.number(at) or 0) <= _FEW and context.text(at + 1) != "/":
        # "The weak one of the two"
        return True
    if context.text(at - 1) in ("first", "last", "final") and context.text(at + 1) not in ("/", "out of"):
        # "Skipped the last two"
        return True
    clock = at - 2 if context.text(at - 1) in ("about", "at", "around", "by") else at - 1
    if any(word in _WAKING for word in context.text(clock).split()) and context.text(clock - 1) not in ("warm", "step"):
        return True
    hour = not _TIMED.isdisjoint(context.text(at - 2).split()) or context.text(at - 1) in ("till", "until")
    if context.text(at - 1) in _BY_THE_CLOCK and hour and context.text(at + 1) != "/":
        return True
    if context.text(at - 1) in ("after", "at") and context.text(at - 2) in _STOPPED and context.text(at + 1) != "/":
        return True
    # "A step or two"
    thing = at - 1 - (context.text(at - 1) == "or")
    named = context.text(thing) in _NUMBERED and context.text(thing - 1) not in ("this", "last", "per")
    return named and context.text(at + 1) not in ("/", "out of")


def glued_word(context: Context, at: int, *, before: bool = False) -> bool:
    """Tell whether a word hangs on the number, as in "5p" or "3d": then it is no score."""
    if at >= len(context.marks) or not (before or context.marks[at].glued) or not context.text(at).isalpha():
        return False
    return not context.marks[at].senses and context.text(at) not in ("ish", "isch", "out", "of")
