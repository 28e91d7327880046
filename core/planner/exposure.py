"""What one exercise came to in one session, against what was prescribed (section 6, derived inputs).

Most sets are told once on each leg and done as asked, and a replay reads thousands of them: such an exercise is summed
up from whole columns of its sets, any other one set by set.
"""

from collections.abc import Iterable, Sequence
from operator import attrgetter
from typing import Final, NamedTuple, TypeGuard, TypeVar

from core.journal import SessionLog, SetDone
from core.training import Prescription

T = TypeVar("T")
_TOLD: Final = attrgetter("set", "leg", "reps", "seconds", "rpe", "load_kg", "form", "pain")


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


class Sums(NamedTuple):
    """Sum up all exposures of one exercise in a week: the worst of each; what was never said is None."""

    share: float | None = None
    effort: float | None = None
    form: int | None = None
    cap: float = 10.0
    """The lowest effort that one of them was to stay within."""
    load: float | None = None
    """The smallest load, None where one of them did not say."""
    told: bool = True
    """Each of them said all that an increase asks for, but for the load."""
    hurting: tuple[Exposure, ...] = ()


class _Columns(NamedTuple):
    """Hold what was told of the sets of one exercise, field by field."""

    numbers: tuple[int, ...]
    legs: tuple[str | None, ...]
    reps: tuple[int | None, ...]
    seconds: tuple[int | None, ...]
    efforts: tuple[float | None, ...]
    loads: tuple[float | None, ...]
    forms: tuple[str | None, ...]
    pains: tuple[float | None, ...]


class _Did(NamedTuple):
    share: float | None
    least: int
    effort: float | None
    sides: tuple[int, int]


def exposure(
    name: str, log: SessionLog, sets: list[SetDone], asked: Prescription | None, per_leg: bool, clear: bool
) -> Exposure:
    """Return what some sets come to; `clear` where it was said that nothing hurt."""
    told = _Columns(*zip(*map(_TOLD, sets), strict=True))
    load = min(told.loads) if _all_said(told.loads) else None
    did = _as_asked(told, load, asked, per_leg) or _set_by_set(log, sets, asked, per_leg)
    pain = max(_said(told.pains), default=0.0 if clear else None)
    form = _form(told.forms)
    return Exposure(name, log, did.share, did.least, load, did.effort, form, pain, did.sides, asked)


def sums(exposures: tuple[Exposure, ...]) -> Sums:
    """Return what some exposures come to."""
    if not exposures:
        return Sums()
    _, _, shares, _, loads, efforts, forms, pains, _, asked = zip(*exposures, strict=True)
    return Sums(
        min(_said(shares), default=None),
        max(_said(efforts), default=None),
        max(_said(forms), default=None),
        min([one.rpe_cap for one in asked if one], default=10.0),
        min(loads) if _all_said(loads) else None,
        _all_said(shares) and _all_said(efforts) and _all_said(forms) and _all_said(pains),
        tuple([exposure for exposure in exposures if exposure.pain]) if any(pains) else (),
    )


def _said(values: tuple[T | None, ...]) -> Sequence[T]:
    return values if _all_said(values) else [value for value in values if value is not None]


def _all_said(values: tuple[T | None, ...]) -> TypeGuard[tuple[T, ...]]:
    return None not in values


def _as_asked(told: _Columns, load: float | None, asked: Prescription | None, per_leg: bool) -> _Did | None:
    """Return what was done where each asked set was told once on each leg, in full, with its effort."""
    amounts = told.seconds if None in told.reps else told.reps
    if asked is None or not _all_said(amounts) or not _all_said(told.efforts):
        return None
    least = min(amounts)
    light = asked.load_kg and (load is None or load < asked.load_kg)
    if light or least < asked.amount or not _once_each(told, asked.sets, per_leg):
        return None
    alike = per_leg and max(amounts) == least
    sides = (least * asked.sets,) * 2 if alike else _by_side(zip(told.legs, amounts, strict=True))
    return _Did(1.0, least, max(told.efforts), sides)


def _once_each(told: _Columns, sets: int, per_leg: bool) -> bool:
    count = len(told.numbers)
    if not per_leg:
        return count == sets == len(set(told.numbers))
    if count != 2 * sets or told.legs.count("left") != sets or told.legs.count("right") != sets:
        return False
    return len(set(zip(told.numbers, told.legs, strict=True))) == count


def _set_by_set(log: SessionLog, sets: list[SetDone], asked: Prescription | None, per_leg: bool) -> _Did:
    sides = _sides(sets, per_leg)
    complete = len(sides) == (2 if per_leg else 1)
    did = [_did(side, asked) for side in sides] if asked and asked.sets else []
    share = min([share for share, _ in did]) if complete and did else None
    least = min([least for _, least in did], default=0)
    return _Did(share, least, _effort(sides, log.rpe), _by_side((done.leg, done.amount) for done in sets))


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
    return [side[n] for n in sorted(side)]


def _did(side: list[SetDone], asked: Prescription) -> tuple[float, int]:
    """Return the share of what was asked that one side did, and the smallest amount of any asked set."""
    done, most = side[: asked.sets], asked.amount
    amounts = [one.amount for one in done]
    least = min(amounts) if len(done) >= asked.sets else 0
    if not most or (least >= most and not asked.load_kg):
        return 1.0, least
    total = sum(min(amount, most) * _load_share(one, asked) for one, amount in zip(done, amounts, strict=True))
    return total / (asked.sets * most), least


def _load_share(done: SetDone, asked: Prescription) -> float:
    # Less weight than asked is less done; more is no credit (LEG-05 in spirit, smaller dose).
    if not asked.load_kg or done.load_kg is None or done.load_kg >= asked.load_kg:
        return 1.0
    return done.load_kg / asked.load_kg


def _effort(sides: list[list[SetDone]], session: float | None) -> float | None:
    """Return the highest effort; the session's stands for a last set without one, and without both it is unknown."""
    said = [done.rpe for side in sides for done in side if done.rpe is not None]
    if any(side[-1].rpe is None for side in sides):
        if session is None:
            return None
        said.append(session)
    return max(said, default=None)


def _by_side(amounts: Iterable[tuple[str | None, int]]) -> tuple[int, int]:
    found = list(amounts)
    left = sum([amount for leg, amount in found if leg == "left"])
    return left, sum([amount for leg, amount in found if leg == "right"])


def _form(forms: tuple[str | None, ...]) -> int | None:
    if "lost" in forms:
        return 2
    if "wobble" in forms:
        return 1
    return None if None in forms else 0
