"""What a week says of soreness: the peak that concerns an exercise, what lasted, and whether any word was said."""

from datetime import date, datetime, timedelta
from typing import Final

from core.body import Region
from core.journal import Soreness
from core.planner.logged.evidence import SAID_WITHIN, Evidence
from core.rules.complaints import SORE_FREEZE

_LASTING: Final = 3
_TWO_DAYS: Final = timedelta(hours=48)
_THREE_DAYS: Final = timedelta(hours=72)


def soreness_in(evidence: Evidence, regions: frozenset[Region], general: bool) -> tuple[float, tuple[Soreness, ...]]:
    """Return the peak soreness that concerns the regions, and the entries that say so."""
    named = evidence.sore_regions
    place = named & regions if named else named, general
    found = evidence.heard.get(place)
    if found is None:
        found = evidence.heard[place] = _soreness(evidence, *place)
    return found


def _soreness(evidence: Evidence, regions: frozenset[Region], general: bool) -> tuple[float, tuple[Soreness, ...]]:
    found = [e for e in evidence.soreness if (e.region in regions if e.region else general)]
    peak = max([e.score for e in found], default=0.0)
    return peak, tuple([e for e in found if e.score == peak])


def lasting_soreness(evidence: Evidence, before: datetime | None) -> tuple[Soreness, ...]:
    """Return soreness of 3 or more that was still there at 72 h (row 8), after the week's sessions or the one `before`.

    A word of none in between does not undo it: row 8 asks how sore it is at 72 h (the smaller dose), and is told so.
    That is 72 h after the last work before it, or on the fourth day in a row: who trains every third day is never
    72 h away from work, and doing more must not let soreness count less (S1.25, D24; the smaller dose). Core and flows
    are none that legs are sore of.
    """
    worked = (*evidence.leg_work, *((before,) if before else ()))
    told = [entry for entry in evidence.soreness if entry.score >= _LASTING]
    days = {(entry.region, entry.at.date()) for entry in told}
    return tuple([e for e in told if _rested(e.at, worked) >= _THREE_DAYS or _daily(e, days)])


def _daily(entry: Soreness, days: set[tuple[Region | None, date]]) -> bool:
    """Tell whether a place was as sore on each of the three days before."""
    return all((entry.region, entry.at.date() - timedelta(days=back)) in days for back in (1, 2, 3))


def is_fresh(evidence: Evidence) -> bool:
    """Tell whether no soreness above 3 was told at all, of whatever place.

    It holds the legs (R01) and says nothing of the trunk; but were it the word that PRO-18 waits for, core work would
    rise with the soreness that silence kept down (PRO-10). The rulebook is silent: the smaller dose.
    """
    return all(entry.score <= SORE_FREEZE for entry in evidence.soreness)


def _is_of(at: datetime, done: datetime) -> bool:
    """Tell whether soreness may be of work: what is felt within the same hours is of the work before it (R08)."""
    return done + SAID_WITHIN < at


def _rested(at: datetime, worked: tuple[datetime, ...]) -> timedelta:
    before = [done for done in worked if _is_of(at, done)]
    return at - max(before) if before else timedelta(0)


def soreness_known(evidence: Evidence, until: datetime, regions: frozenset[Region] = frozenset()) -> bool:
    """Tell whether the soreness of regions was said after every session of the week but core and flows (PRO-18).

    These load no leg: asked for the soreness after them as well, who logs more would earn less. Each other needs a word
    within 72 h, about the legs in general or about one of the regions: a sore knee says nothing of
    the calf. A place that is named with a free number (D24) is an answer for all: nothing else was worth naming, and
    who always names one would stand still for good (the rulebook is silent). One done less than 48 h before the week
    is planned may still be waiting for its word, as long as the week has a word at all.
    """
    free = [e for e in evidence.soreness if e.region is None or e.region in regions or e.score <= _LASTING]
    said = [entry.at for entry in free]
    if not said:
        return False
    young = until - _TWO_DAYS
    for done in evidence.leg_work:
        late = done + _THREE_DAYS
        if done <= young and not [at for at in said if _is_of(at, done) and at <= late]:
            return False
    return True
