"""Find where the words of one exercise end and those of the next begin: "rdl 3x8 each, 2x8 step ups"."""

from itertools import pairwise

from core.reading.lexicon.terms import words
from core.reading.words.context import Context
from core.reading.words.mentions import Mention

_LEADING = words("of on for the in my x at a some , good strict slow full : - were with did") | {"sets of"}
_EXPRESSION = words("x / * by of a") | {"sets of", "rounds of"}
_STRONG = words(". ; then ... followed") | {"\n"}
_WEAK = words(", and & + plus | -")
_COUNTS = words("of x") | {"sets of", "rounds of", "round of", "set of", "rounds", "sets"}


def lead(context: Context, at: int, low: int) -> int | None:
    """Return where the number begins that leads up to a name: "8 8 left on the rdls", "20 heel raises"."""
    near = at - 1
    while near >= low and _passes(context, near) and (low == 0 or not _parts(context, near)):
        near -= 1
    if near < low or not _counts(context, near):
        return None
    while near > low and (_counts(context, near - 1) or _in_expression(context, near - 1, low)):
        near -= 1
    return near


def _passes(context: Context, at: int) -> bool:
    return (
        context.text(at) in _LEADING
        or context.text(at) == '"'
        or any(context.sense(at, sense) for sense in ("leg", "unit", "times"))
        or context.sense(at, "with") is not None
        or context.sense(at, "place") in ("1", "2", "3", "-1")
        or context.text(at) in ("of the", "rounds of", "round of", "lots of", "set of", "x")
    )


def _in_expression(context: Context, at: int, low: int) -> bool:
    inside = (
        context.text(at) in _EXPRESSION
        or context.sense(at, "cross") is not None
        or context.sense(at, "unit") in ("sets", "reps")
    )
    return inside and at - 1 >= low and _counts(context, at - 1)


def _counts(context: Context, at: int) -> bool:
    return context.number(at) is not None and not context.marks[at].vague


def _parts(context: Context, at: int) -> bool:
    return context.text(at) in _STRONG or context.text(at) in _WEAK


def borders(context: Context, found: list[Mention], low: int) -> tuple[list[int], list[bool]]:
    """Return where the words of each name begin, and whether a number before the next name may be of either."""
    floors = [low, *(mention.at + 1 for mention in found)]
    leads = [lead(context, mention.at, floors[n]) for n, mention in enumerate(found)]
    mixed = leads[0] is not None and not _all_led(context, found, leads, low) and _mixed(context, found, leads[0])
    if mixed:
        # "Finished at 8, rdl 3x8", "day 12 rdl 3x8"
        leads[0] = None
    known = all(mention.exercise for mention in found)
    if leads[0] is not None and not mixed and known and len(found) > 1 and _names_last(context, found, leads[0], low):
        return [low, *(_after_name(context, one.at + 1, two.at) for one, two in pairwise(found))], [False] * len(found)
    begins = [found[0].at if leads[0] is None else low]
    loose = [False] * len(found)
    loose[0] = mixed and not _apart(context, low, found[0].at)
    before = _leads_amounts(context, leads[0], found[0].at)
    for n in range(len(found) - 1):
        leading, following = leads[n + 1], found[n + 1].at
        numbered = _numbered(context, found, n + 1)
        alone = not before and not numbered and _alone(context, leading)
        loose[n] = loose[n] or alone
        at = following if alone else _border(context, found[n].at + 1, following, leading, before, numbered)
        begins.append(at)
        before = leading is not None and at <= leading and _leads_amounts(context, leading, following)
    return begins, loose


def _all_led(context: Context, found: list[Mention], leads: list[int | None], low: int) -> bool:
    """Tell whether numbers open a reply and stand right before every name: "2x8 rdl 2x8 squats 2x10 step ups"."""
    numbered = [(at, mention.at) for at, mention in zip(leads, found, strict=True) if at is not None]
    right_before = all(_counts(context, end - 1) and not _is_count(context, at, end) for at, end in numbered)
    opens = leads[0] is not None and not any(context.marks[at].senses for at in range(low, leads[0]))
    numbers = any(_of_a_set(context, at) for at in range(found[len(numbered) - 1].at + 1, len(context.marks)))
    between = (context.marks[at] for at in range(low, found[len(numbered) - 1].at))
    if any(mark.has("region", "pain", "sore", "effort") and not mark.exercises for mark in between):
        # "2x8 rdl knee 3 2x8 squats"
        return False
    return opens and len(numbered) > 1 and None not in leads[: len(numbered)] and right_before and not numbers


def _names_last(context: Context, found: list[Mention], leading: int, low: int) -> bool:
    """Tell whether every name follows its numbers: "8 8 each rdl, 10 10 each split squats"."""
    told = any(_of_a_set(context, at) for at in range(low, leading))
    led = any(_of_a_set(context, at) for at in range(leading, found[0].at))
    if not told and (_is_count(context, leading, found[0].at) or not led):
        # "12 kg on the bulgarians and got 8 8 7, bridges 15 15, left out the thrusts"
        return False
    stretches = [range(one.at + 1, two.at) for one, two in pairwise(found)]
    numbered = all(any(_of_a_set(context, at) for at in stretch) for stretch in stretches)
    return numbered and not any(_of_a_set(context, at) for at in range(found[-1].at + 1, len(context.marks)))


def _of_a_set(context: Context, at: int) -> bool:
    """Tell whether a number counts reps or seconds, rather than weight, effort or anything that is felt."""
    beside = (
        context.sense(at - 1, "effort")
        or context.text(at - 1) in ("@", "at")
        or context.sense(at - 1, "with") is not None
    )
    ten = context.text(at + 1) in ("/", "out of") and context.number(at + 2) == 10 and (context.number(at) or 0) < 10
    measured = context.sense(at + 1, "unit") in ("kg", "lb", "bell", "min", "h", "km", "mi", "%", "cm")
    return _counts(context, at) and not beside and not ten and not measured


def _after_name(context: Context, begin: int, following: int) -> int:
    """Return where the words after a name end: at the sign before the first number of the next one."""
    first = next(at for at in range(begin, following) if _of_a_set(context, at))
    signs = [at for at in range(begin, first) if _parts(context, at) or context.text(at) in ("/", ")")]
    return signs[-1] + (context.text(signs[-1]) in ("/", ")")) if signs else begin


def _mixed(context: Context, found: list[Mention], leading: int) -> bool:
    """Tell whether numbers of its own follow the first name, so that those before it are of something else."""
    if not _numbered(context, found, 0, lists=False) or _is_count(context, leading, found[0].at):
        return False
    before = range(leading, found[0].at)
    weighed = all(context.sense(at + 1, "unit") in ("kg", "lb", "bell") for at in before if _counts(context, at))
    return not weighed and not any(context.sense(at, "leg") for at in before)


def _apart(context: Context, leading: int, following: int) -> bool:
    last = max((at for at in range(leading, following) if _counts(context, at)), default=leading)
    return any(_parts(context, at) for at in range(last + 1, following)) or context.text(following - 1) == ":"


def _leads_amounts(context: Context, leading: int | None, following: int) -> bool:
    return leading is not None and not _is_count(context, leading, following)


def _border(context: Context, begin: int, following: int, leading: int | None, before: bool, numbered: bool) -> int:
    if leading is None:
        return following
    if _is_count(context, leading, following):
        sign = next((at for at in range(leading + 2, following) if _parts(context, at)), None)
        if sign is not None:
            # "18 calf raises per leg, three sets, then stretching"
            return sign
        return following if _ends_a_name(context, begin, leading) else leading
    if before:
        return _after_prefix(context, begin, leading)
    if numbered:
        return following
    parted = leading > begin and _parts(context, leading - 1)
    ended = any(_counts(context, at) for at in range(begin, leading))
    return leading if parted or ended else following


def _ends_a_name(context: Context, begin: int, leading: int) -> bool:
    """Tell whether a count ends what was said before: "rdl 8 each leg three sets, step ups 8 each leg two sets"."""
    of = context.text(leading + 1) not in ("sets", "rounds", "set", "round")
    own = [at for at in range(begin, leading) if _counts(context, at)]
    return not of and len(own) == 1 and not _parts(context, leading - 1)


def _after_prefix(context: Context, begin: int, leading: int) -> int:
    """Return the border where numbers stand before their names: at the strongest sign, else before the number."""
    strong = [at for at in range(begin, leading) if context.text(at) in _STRONG]
    weak = [at for at in range(begin, leading) if context.text(at) in _WEAK]
    return strong[-1] if strong else weak[0] if weak else leading


def _numbered(context: Context, found: list[Mention], n: int, *, lists: bool = True) -> bool:
    """Tell whether numbers of its own follow a name, before a sign or the next name."""
    end = found[n + 1].at if n + 1 < len(found) else len(context.marks)
    for at in range(found[n].at + 1, end):
        if _counts(context, at) and _of_sets(context, at):
            return True
        if _parts(context, at) and (not lists or context.text(at) not in ("-", ",")):
            return False
        if context.text(at) == "," and not _counts(context, at + 1):
            return False
    return False


def _of_sets(context: Context, at: int) -> bool:
    repeats = context.text(at - 1) == "x" and context.number(at - 2) is None
    if repeats or context.sense(at + 1, "unit") == "sets":
        return False
    beside = context.sense(at - 1, "effort") or context.text(at - 1) in ("@", "at", "with", "w")
    return not beside and context.sense(at + 1, "unit") not in ("kg", "lb", "bell", "min", "h", "km", "mi", "%", "cm")


def _is_count(context: Context, leading: int, following: int) -> bool:
    """Tell whether a number before a name counts its sets: "2 of step ups 8"."""
    return leading + 2 <= following and context.text(leading + 1) in _COUNTS and context.number(leading + 2) is None


def _alone(context: Context, leading: int | None) -> bool:
    """Tell whether a lone number ends a list before a name: "rdl 8, 8, 8 step ups"."""
    if leading is None or context.text(leading - 1) != ",":
        return False
    return _counts(context, leading - 2) and not any(_counts(context, at) for at in (leading + 1, leading + 2))
