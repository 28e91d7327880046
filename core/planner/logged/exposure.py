"""What one exercise came to in one session, against what was prescribed (section 6, derived inputs).

Most sets of an exercise are told alike, once on each leg and as asked, and a replay reads thousands of them: such an
exercise is summed up at a glance, any other one set by set.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Final, Literal, NamedTuple, TypeGuard, TypeVar

from core.journal import SessionLog, SetDone
from core.training import Prescription

T = TypeVar("T")
_MOST: Final = 10.0
_FORMS: Final[Mapping[str | None, int]] = {"clean": 0, "wobble": 1, "lost": 2}


class Exposure(NamedTuple):
    """Sum up one exercise in one session against what was prescribed.

    `share` is c, the smaller leg's share of what was asked, None where a leg is missing; `least` the smallest amount of
    any asked set on either leg; `sides` is all that left and right did. What was not said is None.
    """

    exercise: str
    log: SessionLog
    share: float | None
    least: int
    load: float | None
    effort: float | None
    form: int | None
    pain: float | None
    sides: tuple[int, int]
    asked: Prescription | None
    cap: float
    """The effort that it was to stay within, the highest there is where nothing was asked."""
    plain: bool = False
    """Told to be just as asked, clean, painless and within its effort: there is nothing to look at closer."""


class Sums(NamedTuple):
    """Sum up all exposures of one exercise in a week: the worst of each; what was never said is None."""

    share: float | None = None
    effort: float | None = None
    form: int | None = None
    cap: float = _MOST
    """The effort that it was to stay within: that of the exposure which went farthest above its own, if one did."""
    load: float | None = None
    """The smallest load, None where one of them did not say."""
    told: bool = True
    """Each of them said all that an increase asks for, but for the load."""
    hurting: tuple[Exposure, ...] = ()


_NOTHING: Final = Sums()


def exposure(
    name: str, log: SessionLog, sets: list[SetDone], asked: Prescription | None, per_leg: bool, clear: bool
) -> Exposure:
    """Return what some sets come to; `clear` where it was said that nothing hurt."""
    told = [(one.reps, one.seconds, one.rpe, one.load_kg, one.form, one.pain) for one in sets]
    if asked is not None and told.count(told[0]) == len(told) == asked.sets * (1 + per_leg):
        reps, seconds, effort, load, form, pain = told[0]
        amount = seconds if reps is None else reps
        light = asked.load_kg and (load is None or load < asked.load_kg)
        once = {(one.set, one.leg) for one in sets} == _once_each(asked.sets, per_leg)
        if once and not light and effort is not None and amount is not None and amount >= asked.amount:
            side = amount * asked.sets if per_leg else 0
            hurt = pain if pain is not None or not clear else 0.0
            grade, cap = _FORMS.get(form), asked.rpe_cap
            plain = grade == 0 and hurt == 0 and effort <= cap
            return Exposure(name, log, 1.0, amount, load, effort, grade, hurt, (side, side), asked, cap, plain)
    return _set_by_set(name, log, sets, asked, per_leg, clear)


@lru_cache(maxsize=64)
def _once_each(sets: int, per_leg: bool) -> frozenset[tuple[int, str | None]]:
    """Return the numbers and legs of so many sets, each told once on each leg."""
    legs = ("left", "right") if per_leg else (None,)
    return frozenset((n, leg) for n in range(1, sets + 1) for leg in legs)


def sums(exposures: tuple[Exposure, ...], plain: bool = False) -> Sums:
    """Return what some exposures come to; `plain` where all of them are."""
    if not exposures:
        return _NOTHING
    _, _, shares, _, loads, efforts, forms, pains, _, _, caps, _ = zip(*exposures, strict=True)
    cap = min(caps)
    effort = max([effort for effort in efforts if effort is not None], default=None)
    if effort is not None and effort > cap:
        effort, cap = _farthest_over(exposures, cap)
    load = min(loads) if _all_said(loads) else None
    if plain:
        return Sums(1.0, effort, 0, cap, load)
    return Sums(
        min(_said(shares), default=None),
        effort,
        max(_said(forms), default=None),
        cap,
        load,
        not (None in shares or None in efforts or None in forms or None in pains),
        tuple([exposure for exposure in exposures if exposure.pain]) if any(pains) else (),
    )


def _farthest_over(exposures: tuple[Exposure, ...], cap: float) -> tuple[float, float]:
    """Return the effort and cap to go by, those of one exposure, where the highest effort is above the lowest cap.

    An 8 on a heavy day is none of the endurance day's 7 (rows 10 and 11).
    """
    told = [(one.effort, one.asked.rpe_cap if one.asked else cap) for one in exposures if one.effort is not None]
    return max(told, key=lambda pair: (pair[0] - pair[1], pair[0]))


def _said(values: Sequence[T | None]) -> Sequence[T]:
    return values if _all_said(values) else [value for value in values if value is not None]


def _all_said(values: Sequence[T | None]) -> TypeGuard[Sequence[T]]:
    return None not in values


def _set_by_set(
    name: str, log: SessionLog, sets: list[SetDone], asked: Prescription | None, per_leg: bool, clear: bool
) -> Exposure:
    sides = _sides(sets, per_leg)
    did = [_did(side, asked) for side in sides] if asked and asked.sets else []
    share = min([share for share, _ in did]) if did and len(sides) == 1 + per_leg else None
    least = min([least for _, least in did], default=0)
    loads, pains = [done.load_kg for done in sets], [done.pain for done in sets]
    load = min(loads) if _all_said(loads) else None
    pain = max(_said(pains), default=0.0 if clear else None)
    effort, form = _effort(sides, log.rpe), _form([done.form for done in sets])
    cap = asked.rpe_cap if asked else _MOST
    return Exposure(name, log, share, least, load, effort, form, pain, _by_side(sets), asked, cap)


def _sides(sets: list[SetDone], per_leg: bool) -> list[list[SetDone]]:
    """Return the sets of each leg that did something, in order, the last word on each; of no leg, as one side."""
    if not per_leg:
        return [_in_order({done.set: done for done in sets})]
    left: dict[int, SetDone] = {}
    right: dict[int, SetDone] = {}
    for done in sets:
        if done.leg in ("left", "both"):
            left[done.set] = done
        if done.leg in ("right", "both"):
            right[done.set] = done
    return [_in_order(side) for side in (left, right) if side]


def _in_order(side: dict[int, SetDone]) -> list[SetDone]:
    return list(map(side.__getitem__, sorted(side)))


def _did(side: list[SetDone], asked: Prescription) -> tuple[float, int]:
    """Return the share of what was asked that one side did, and the smallest amount of any asked set."""
    done, most, weight = side[: asked.sets], asked.amount, asked.load_kg
    amounts = [one.amount for one in done]
    least = min(amounts) if len(done) >= asked.sets else 0
    lighter = [one for one in done if one.load_kg is not None and one.load_kg < weight] if weight else []
    if not most or (least >= most and not lighter):
        return 1.0, least
    did = [min(amount, most) for amount in amounts]
    if not lighter:
        return sum(did) / (asked.sets * most), least
    # Less weight than asked is less done; more is no credit (LEG-05 in spirit, smaller dose).
    shares = [1.0 if one.load_kg is None else min(1.0, one.load_kg / weight) for one in done]
    return sum([amount * share for amount, share in zip(did, shares, strict=True)]) / (asked.sets * most), least


def _effort(sides: list[list[SetDone]], session: float | None) -> float | None:
    """Return the highest effort; the session's stands for a last set without one, and without both it is unknown."""
    said = [done.rpe for side in sides for done in side if done.rpe is not None]
    if None in [side[-1].rpe for side in sides]:
        if session is None:
            return None
        said.append(session)
    return max(said, default=None)


def _by_side(sets: Iterable[SetDone]) -> tuple[int, int]:
    left = right = 0
    for done in {(done.set, done.leg): done for done in sets}.values():
        if done.leg == "left":
            left += done.amount
        elif done.leg == "right":
            right += done.amount
    return left, right


def _form(forms: Sequence[str | None]) -> int | None:
    if "lost" in forms:
        return 2
    if "wobble" in forms:
        return 1
    return None if None in forms else 0


Open = Literal["effort", "form", "pain"]
_OPEN: Final[tuple[Open, ...]] = ("effort", "form", "pain")
Unsaid = tuple[tuple[Open, tuple[str, ...]], ...]
"""Each thing that was not said, and of which exercises."""


def unsaid(exposures: Mapping[str, Sequence[Exposure]]) -> Unsaid:
    """Return what was not said of what was done."""
    found = [
        (what, tuple([name for name, done in exposures.items() if None in [getattr(one, what) for one in done]]))
        for what in _OPEN
    ]
    return tuple([(what, names) for what, names in found if names])
