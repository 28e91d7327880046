"""What keeps a plan stopped, sign by sign: each stays open until a clearance names it (SAF-01, SAF-02, SAF-04)."""

from typing import Final

from core import regex as re
from core.body import Region
from core.journal import Entry, Pain, RedFlag

Stop = RedFlag | Pain
BONE_SITES: Final[frozenset[Region]] = frozenset({"groin", "shin", "foot"})
"""Where pain may be a bone's (F1). The rulebook names parts of them; the whole region is the smaller dose."""
_BONE_PAIN: Final = 3
"""SAF-02 gives no number, 4.3 says where a bone is suspected, PAI-02 lets 0 to 2 go on: from here the plan stops.

Below nothing rises and nobody jumps (`freeze`), and what is no better in four weeks stops it all the same (SAF-03).
Were a 1 to stop it, nobody who was cleared could say that a little is left.
"""
ENERGY: Final = "missed periods"
"""The sign of too little energy that holds increases back and stops nothing (SAF-07)."""
_UNNAMED: Final = ("", "pain")
_WORD: Final = re.compile(r"\w+")


def is_refer(pain: Pain) -> bool:
    """Tell whether a pain is one of the patterns for which the plan stops until a professional has looked (SAF-02)."""
    if pain.type == "bony" or (pain.when in ("rest", "night") and pain.score > 0):
        return True
    alarming = pain.limp or (pain.type is not None and pain.type != "ache")
    return pain.region in BONE_SITES and (pain.score >= _BONE_PAIN or alarming)


def holds_increases(entry: Entry) -> bool:
    """Tell whether an entry is the sign for which nothing goes up until it was seen, or its end (SAF-07)."""
    return isinstance(entry, RedFlag) and entry.tier == "refer" and _words(entry.sign) == _words(ENERGY)


def is_emergency(stop: Stop) -> bool:
    """Tell whether a stop is an urgent one (SAF-01)."""
    return isinstance(stop, RedFlag) and stop.tier == "emergency"


def worst(stops: tuple[Stop, ...]) -> Stop | None:
    """Return the one of several that the plan and the chat go by: an urgent sign, else the latest."""
    return max(reversed(stops), key=is_emergency, default=None)


def sign_of(stop: Stop) -> str:
    """Return the sign that a clearance names a stop by."""
    return stop.sign if isinstance(stop, RedFlag) else f"pain in {_place(stop)}"


def with_stops(stops: tuple[Stop, ...], entry: Entry) -> tuple[Stop, ...]:
    """Return what is open after an entry, oldest first; a sign that is told again is open once."""
    match entry:
        case RedFlag() if holds_increases(entry):
            return stops
        case RedFlag(cleared=True):
            return tuple(stop for stop in stops if not _lifts(entry, stop, alone=len(stops) == 1))
        case RedFlag():
            again = _words(entry.sign)
            worse = is_emergency if entry.tier == "refer" else lambda _: False
            return (*(stop for stop in stops if _words(sign_of(stop)) != again or worse(stop)), entry)
        case Pain() if is_refer(entry):
            return (*(s for s in stops if not isinstance(s, Pain) or s.region != entry.region), entry)
        case _:
            return stops


def _lifts(clearance: RedFlag, stop: Stop, alone: bool) -> bool:
    """Tell whether a clearance is of a stop: it names its sign, or names none while nothing else is open.

    Where several are open, an unnamed clearance does not say of which: all stay (the smaller dose).
    """
    if is_emergency(stop) and clearance.tier != "emergency":
        return False
    said = _words(clearance.sign)
    if said == _words(sign_of(stop)) or (alone and " ".join(said) in _UNNAMED):
        return True
    return isinstance(stop, Pain) and any(set(_words(name)) <= set(said) for name in _names(stop))


def _names(pain: Pain) -> tuple[str, ...]:
    """Return the words that tell a pain: its place, its kind, or when it comes where that is what stops the plan."""
    when = pain.when if pain.when in ("rest", "night") else None
    return tuple(name for name in (_place(pain), pain.type, when) if name)


def _place(pain: Pain) -> str:
    return pain.region.replace("_", " ") if pain.region else "the legs"


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text.casefold()))
