"""The accessory for the athlete's weakest point, beside the programme's own work (PHA-13)."""

from typing import Final

from core.athlete import Focus
from core.catalog import Exercise
from core.planner.choosing.choice import Means, within_card
from core.planner.drafting.draft import Item
from core.planner.measures.trends import LAST_STAIR
from core.planner.state.parts import Amounts
from core.planner.state.slow import LAST_SLOW_WEEK

FOCUS: Final[dict[Focus, str]] = {
    "hamstring": "single_leg_bridge_raise", "side_hip": "side_squat", "core": "bird_dog",
    "calf": "calf_raise_two_up_one_down", "balance": "balance_reach",
}  # fmt: skip
"""The accessory for each weak point: extra work, from which a pattern's own rung and dose are never read (PHA-13)."""
_SLIDES_TAKE: Final = 9
_CURLS_TAKE: Final = 14
"""Bridge raises a set that take as long as the longest slides and Nordic curls."""
_FOCUS_AMOUNT: Final = {"balance_reach": 20, "calf_raise_two_up_one_down": 12}


def has_focus(means: Means) -> bool:
    """Tell whether a programme has work for a weak point beside its own: the recovery track has none (EXE-11)."""
    return bool(means.profile.focus) and means.programme.id != "recovery"


def focus_of(means: Means) -> Exercise | None:
    """Return the accessory for the athlete's weakest point (PHA-13)."""
    return means.settle(FOCUS[means.profile.focus[0]]) if has_focus(means) else None


def focus_names(means: Means) -> frozenset[str]:
    """Return every exercise that only the athlete's focus may have brought in."""
    if not has_focus(means):
        return frozenset()
    programmes = means.catalog.programmes
    climbing = (programmes[focus].exercises for focus in means.profile.focus if focus in programmes)
    return frozenset({FOCUS[focus] for focus in means.profile.focus}.union(*climbing))


def add_focus(items: list[Item], means: Means, day: str) -> None:
    """Put one accessory for the weakest point behind the main lifts, where others are dropped before it (PHA-13).

    Its amount here only keeps the minutes that its later steps may take, so that no log makes or takes room (PRO-10).
    """
    exercise = focus_of(means)
    if exercise is None:
        return
    if own := [item for item in items if item.name == exercise.chain]:
        # The programme has work for it already: that keeps its sets longest where the minutes are short.
        others = [item for item in items if item.name != exercise.chain]
        place = 1 + max((n for n, item in enumerate(others) if item.part in ("balance", "main")), default=-1)
        items[:] = [*others[:place], *own, *others[place:]]
        return
    # What stands in for a pattern without its kit gives way, so that the focus never loses by it (PRO-10).
    items[:] = [item for item in items if item.exercise.chain != exercise.chain]
    place = sum(item.part in ("balance", "main") for item in items)
    items.insert(place, Item("focus", exercise, "accessory", 2, _kept_free(exercise, means, day), 0))


def _kept_free(exercise: Exercise, means: Means, day: str) -> int:
    if exercise.id != FOCUS["hamstring"]:
        return focus_amount(exercise)
    first = min((week.number for week in means.programme.weeks if day in week.all_days), default=1)
    slides, curls = (means.allows(means.exercise(name)) for name in ("hamstring_slide", "nordic_curl"))
    if first > LAST_STAIR and curls:
        return _CURLS_TAKE
    return _SLIDES_TAKE if first > LAST_SLOW_WEEK and slides else focus_amount(exercise)


def focus_amount(exercise: Exercise) -> int:
    """Return what the accessory of a focus asks; a lower rung may stand in a lowered week in its place (EXE-01)."""
    return within_card(exercise, Amounts(1, _FOCUS_AMOUNT.get(exercise.id, 8))).amount
