"""Where demanding sessions stand: legal windows around runs and races, and the best set of days (SCH, D02, D03)."""

from dataclasses import dataclass, replace
from datetime import timedelta
from functools import lru_cache
from itertools import combinations, pairwise
from typing import Final

from core.planner.calendar.frame import DAY, Frame, Span, later, sooner
from core.planner.calendar.wish import SORE_GAP, Wish
from core.rules.races import PRE_RACE_GAP
from core.rules.spacing import SPLIT_GAP

_MINUTE: Final = timedelta(minutes=1)
_SPLIT: Final = SPLIT_GAP // _MINUTE
_RACE_GAP: Final = PRE_RACE_GAP // _MINUTE
_DIRECT: Final = 30
_EARLY: Final = 360
_LATE: Final = 1320
_REACH: Final = 240
_DUSK: Final = 1230
_AFTERNOON: Final = _DUSK - _SPLIT
_TWICE: Final = 2
"""A third session stands only where the same days work again next week, never after a long run: the smaller dose.

On the day of a long run the power day would lose its jumps (5.6), and what is hard is done on tired legs (S3.3).
"""

FREE, EASY, QUALITY, LONG = 0, 1, 2, 3
_COST: Final[dict[str, tuple[int, int, int, int]]] = {
    # Beginners: easy and rest days before the evening of a key run; later the other way round (SCH-04).
    "fresh": (0, 0, 4, 8),
    "stacked": (2, 2, 0, 6),
    "pinned": (8, 8, 0, 1),
}


@dataclass(frozen=True, slots=True)
class Window:
    """Bound when a session may start on one day; `wish` is the start that suits the athlete best."""

    day: int
    low: int
    high: int
    wish: int
    place: int


@lru_cache(maxsize=8192)
def find_slots(frame: Frame, wish: Wish) -> tuple[tuple[int, int], ...]:
    """Return day and start minute of as many sessions as fit, at most `wish.sessions`; the best set of that size."""
    windows = legal_windows(frame, wish)
    for count in range(min(wish.sessions, len(windows)), 0, -1):
        able = (chosen for chosen in combinations(windows, count) if _has(chosen, wish.must))
        ranked = [_rank(chosen, frame, wish) for chosen in able]
        possible = [found for found in ranked if found is not None]
        if possible:
            return min(possible)[1]
    return ()


def _has(chosen: tuple[Window, ...], day: int | None) -> bool:
    return day is None or any(window.day == day for window in chosen)


@lru_cache(maxsize=4096)
def legal_windows(frame: Frame, wish: Wish) -> tuple[Window, ...]:
    """Return each day's window in which one demanding session is legal."""
    found = (
        _narrow(window, frame, wish) for day in range(wish.last + 1) if (window := _open(day, frame, wish)) is not None
    )
    return tuple(window for window in found if window is not None)


def _open(day: int, frame: Frame, wish: Wish) -> Window | None:
    runs = [span for span in frame.spans if span.day == day]
    if day in wish.rest_days or any(span.key and not span.timed for span in runs):
        return None
    if wish.beginner and any(span.key and span.day == day + 1 for span in frame.spans):
        return None
    timed = [span for span in runs if span.timed]
    if wish.first and timed and (window := _before(day, timed, frame, wish)) is not None:
        return window
    return _after(day, timed, frame, wish) if timed else _anytime(day, FREE if not runs else EASY, frame, wish)


def _anytime(day: int, place: int, frame: Frame, wish: Wish) -> Window:
    start, end = frame.bounds(day)
    lift = frame.lift(day)
    # At least as wide as what the evening of a key run would offer: a run less never leaves less room.
    low = max(min(lift, start + _EARLY), min(lift - _REACH, start + _AFTERNOON))
    high = max(lift, start + _LATE - wish.minutes)
    return Window(day, low, min(high, end - wish.minutes), lift, place)


def _before(day: int, runs: list[Span], frame: Frame, wish: Wish) -> Window | None:
    """Return the hours before an easy run, where the athlete's usual time lies at least six hours ahead of it."""
    start, _ = frame.bounds(day)
    high = min(span.earliest for span in runs) - _SPLIT - wish.minutes
    lift = frame.lift(day)
    if any(span.key for span in runs) or not start + _EARLY <= lift <= high:
        return None
    return Window(day, start + _EARLY, high, lift, EASY)


def _after(day: int, runs: list[Span], frame: Frame, wish: Wish) -> Window:
    start, end = frame.bounds(day)
    over = max(span.over for span in runs)
    lift, split = frame.lift(day), over + _SPLIT
    place = LONG if any(span.long for span in runs) else QUALITY if any(span.key for span in runs) else EASY
    if lift >= split or (place > EASY and split <= start + _DUSK):
        low = max(split, lift - _REACH)
        latest = max(lift, low, start + _LATE - wish.minutes)
        return Window(day, low, min(latest, end - wish.minutes), max(lift, split), place)
    return Window(day, over, min(over + _DIRECT, end - wish.minutes), over, place)


def _narrow(window: Window, frame: Frame, wish: Wish) -> Window | None:
    low, high = window.low, window.high
    for span in frame.spans:
        if span.key and span.day > window.day and not (span.long and span.day == wish.tires):
            high = min(high, span.earliest - wish.key_gap - wish.minutes)
        if span.timed and span.day < window.day:
            low = max(low, span.over)
    if wish.last_end is not None and wish.last_day is not None:
        low = max(low, wish.last_end + wish.gap)
        if wish.last_day >= window.day - 1:
            return None
    for day, light in wish.races:
        low, high = _clear_of_race(low, high, day, light, frame, wish)
    if low > high:
        return None
    low, high = later(low, high), sooner(high, low)
    return Window(window.day, low, high, min(max(window.wish, low), high), window.place)


def _clear_of_race(low: int, high: int, day: int, light: int, frame: Frame, wish: Wish) -> tuple[int, int]:
    opens = _day_start(frame, day) - _RACE_GAP
    closes = _day_start(frame, day + 2 + light)
    if low < opens:
        return low, min(high, opens - wish.minutes)
    return (max(low, closes), high) if low < closes else (low, high)


def _day_start(frame: Frame, day: int) -> int:
    # Beyond the frame an hour of clock change is absorbed by taking the worse side.
    first, last = -1, 8
    if day < first:
        return frame.bounds(first)[0] + (day - first) * DAY + 60
    if day > last:
        return frame.bounds(last)[1] + (day - last - 1) * DAY - 60
    return frame.bounds(day)[0]


Ranked = tuple[tuple[int, ...], tuple[tuple[int, int], ...]]


def _rank(chosen: tuple[Window, ...], frame: Frame, wish: Wish) -> Ranked | None:
    days = [window.day for window in chosen]
    if any(later - day < 2 for day, later in pairwise(days)) or _crowded(days, frame, wish):
        return None
    starts = _repeating(chosen, wish)
    if starts is None:
        return None
    ends = [start + wish.minutes for start in starts]
    gaps = [start - end for end, start in zip(ends, starts[1:], strict=False)]
    around = starts[0] + 7 * DAY - ends[-1]
    repeats = around >= wish.gap and days[0] + 7 - days[-1] >= 2
    fresh = wish.after_long or all(window.place != LONG for window in chosen)
    if len(chosen) > _TWICE and not (repeats and fresh):
        return None
    cost = sum(_COST[wish.style][window.place] for window in chosen)
    late = -sum(start - frame.bounds(day)[0] for day, start in zip(days, starts, strict=True))
    even = -min([*gaps, around, SORE_GAP])
    stacked = [end for end, window in zip(ends, chosen, strict=True) if window.place == QUALITY]
    # Where fewer stand than are due, an early end leaves next week its room: a run less never takes it (SCH-08).
    early = ends[-1] if len(chosen) < wish.due else 0
    cramped = wish.cramps(days[-1], ends[-1])
    key = (cramped, not repeats, cost, early, -_from_long(stacked, frame), even, late, -_from_long(ends, frame), *days)
    return tuple(map(int, key)), tuple(zip(days, starts, strict=True))


def _crowded(days: list[int], frame: Frame, wish: Wish) -> bool:
    busy = {span.day for span in frame.spans if span.key and 0 <= span.day < 7} | set(days)
    busy |= {day for day, _ in wish.races if 0 <= day < 7}
    return len(busy) == 7


def _repeating(chosen: tuple[Window, ...], wish: Wish) -> tuple[int, ...] | None:
    """Return the starts; the first is later, then the last earlier, where only so the same days work next week too."""
    starts = _starts(chosen, wish)
    if starts is None:
        return None
    short = wish.gap - (starts[0] + 7 * DAY - starts[-1] - wish.minutes)
    late = later(min(starts[0] + short, chosen[0].high), chosen[0].high)
    end = sooner(starts[-1] - (short - (late - starts[0])), chosen[-1].low)
    if short <= 0 or len(chosen) == 1 or end < chosen[-1].low:
        return starts
    moved = (replace(chosen[0], low=late), *chosen[1:-1], replace(chosen[-1], high=end))
    return _starts(moved, wish) or starts


def _starts(chosen: tuple[Window, ...], wish: Wish) -> tuple[int, ...] | None:
    latest: list[int] = []
    bound: int | None = None
    for window in reversed(chosen):
        bound = window.high if bound is None else min(window.high, bound - wish.gap - wish.minutes)
        latest.append(bound)
    latest.reverse()
    starts: list[int] = []
    earliest = -(2**31)
    for window, last in zip(chosen, latest, strict=True):
        low = max(window.low, earliest)
        if low > last:
            return None
        starts.append(min(max(window.wish, later(low, last)), sooner(last, low)))
        earliest = starts[-1] + wish.minutes + wish.gap
    return tuple(starts)


def _from_long(ends: list[int], frame: Frame) -> int:
    ahead = [span.earliest - end for span in frame.spans if span.long for end in ends if span.earliest > end]
    return min(ahead, default=7 * DAY)
