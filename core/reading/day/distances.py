"""Read how far a run was."""

from core.reading.lexicon.terms import words
from core.reading.words.context import Context, with_comma

KM_PER_MILE = 1.609344
_FARTHEST_KM = 250
_TAILS = frozenset(f"{n:0{digits}}" for digits in (1, 2) for n in range(10**digits))
"""What may follow the comma in a distance."""
_NOT_OF_A_RUN = words(
    "x last first final at after from past around exactly cycled biked swam rowed walked hiked rode drove skied paddled"
)
_NO_RUN_AFTER = frozenset(
    {"race", "steps", "step", "bike", "ride", "swim", "cycle", "to go", "split", "marker", "mark", "planned", "due"}
)
_EACH = frozenset({"a", "per", "each", "every", "/", "most"})


def distances(context: Context) -> list[tuple[int, int, float]]:
    """Return every distance of a run: where it stands, where it ends, and its kilometres."""
    found = []
    for at in context.at("number"):
        if (bare := context.number(at)) is None:
            continue
        number, after = with_comma(context, at, bare, _TAILS)
        unit = context.sense(after, "unit")
        if unit not in ("km", "mi"):
            continue
        if (
            _of_each_time(context, at, after + 1)
            or context.text(at - 1) in _NOT_OF_A_RUN
            or context.text(at - 2) in ("last", "first")
        ):
            continue
        km = round(number * KM_PER_MILE, 2) if unit == "mi" else number
        km *= 2 if context.text(after + 1) in ("each way", "both ways") else 1
        if 0 < km <= _FARTHEST_KM and context.text(after + 1) not in _NO_RUN_AFTER:
            found.append((at, after + 1, km))
    return found


def _of_each_time(context: Context, at: int, after: int) -> bool:
    """Tell whether a distance is that of every week, or where something happens: "60 km a week", "bang on 3k"."""
    weekly = context.text(after) in _EACH and context.text(after + 1) in ("week", "month")
    return weekly or (context.text(at - 1) == "on" and context.text(at - 2) in ("bang", "dead", "spot"))
