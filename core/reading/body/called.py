"""Tell what only names a leg or a place from a complaint of it."""

from core.reading.body.places import ARE, ENDS
from core.reading.lexicon.terms import words
from core.reading.words.context import Context

_WAYS = words("walk run jog drive ride hike way trip journey cycle hobble shuffle trudge")
_THE = ("the", "my", "our")
_CALLED = words("dodgy gammy crook")
_NOW = words("now today again still worse since")


def only_named(context: Context, at: int) -> bool:
    """Tell whether a place is named, and nothing is felt there."""
    return _is_a_way_back(context, at) or _talked_about(context, at)


def called_so(context: Context, at: int) -> bool:
    """Tell whether a leg is only called so beside its sets: "R is the dodgy one"."""
    if context.text(at) not in _CALLED or context.text(at + 1) not in ("one", "leg", "side"):
        return False
    low, high = context.around(at, ENDS)
    told = any(context.marks[n].has("region") or context.text(n) in _NOW for n in range(low, high))
    return not told and not context.taken.isdisjoint(context.at("number"))


def _is_a_way_back(context: Context, at: int) -> bool:
    """Tell whether it is the way home, with no word of how it feels behind it: "limping on the walk back"."""
    led = context.text(at) == "back" and context.text(at - 1) in _WAYS and context.text(at - 2).endswith(_THE)
    felt = context.marks[at + 1].has("pain", "sore", "fine") if at + 1 < len(context.marks) else False
    return led and not felt and context.text(at + 1) not in ARE and context.number(at + 1) is None


def _talked_about(context: Context, at: int) -> bool:
    """Tell whether somebody only talks to the athlete of it: "nagging me about my glutes"."""
    near = at - 1 - (context.text(at - 1) in _THE)
    if "me about" not in " ".join(map(context.text, range(near - 1, at))):
        return False
    low, high = context.around(at, ENDS)
    told = any(context.marks[n].has("sore", "pain", "limp") for n in range(low, high) if not nagged(context, n))
    return not told and not any(context.number(n) is not None for n in range(low, high))


def nagged(context: Context, at: int) -> bool:
    """Tell whether somebody nags the athlete, and no body: "nagging me about my glutes"."""
    if not context.text(at).startswith("nag") or context.asked in ("pain", "soreness"):
        return False
    if not " ".join(map(context.text, range(at + 1, at + 4))).startswith(("me about my", "me about the")):
        return False
    low, _ = context.around(at, ENDS)
    of_it = context.text(at - 1) in ("it", "its", "is", "that")
    return not of_it and not any(context.marks[n].has("region") for n in range(low, at))
