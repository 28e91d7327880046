"""Keep where athletes stood on a Monday, so that the weeks before it are not gone through again at every question.

A week stays a pure function of profile and journal: what is kept serves only where profile, receipts and journal up to
that Monday are the very same, and is worked out anew where they are not.
"""

from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from operator import attrgetter
from typing import Final

from core.athlete import Profile
from core.catalog import Catalog
from core.journal import Entry
from core.planner.replaying.footing import Footing
from core.training import Week
from core.wall_time import midnight

_AT: Final = attrgetter("at")
_ATHLETES: Final = 128
_MONDAYS: Final = 3


@dataclass(frozen=True, slots=True)
class Past:
    """Hold what was told before a Monday, the weeks shown until then, and the footing that both led to."""

    told: tuple[Entry, ...]
    receipts: tuple[Week, ...]
    footing: Footing


_KEPT: Final[OrderedDict[Profile, dict[date, Past]]] = OrderedDict()


def keep(profile: Profile, past: Past) -> None:
    """Keep where an athlete stood; the Mondays and athletes asked for longest ago make room."""
    mondays = _KEPT.setdefault(profile, {})
    _KEPT.move_to_end(profile)
    mondays.pop(past.footing.monday, None)
    mondays[past.footing.monday] = past
    while len(mondays) > _MONDAYS:
        del mondays[next(iter(mondays))]
    while len(_KEPT) > _ATHLETES:
        _KEPT.popitem(last=False)


def kept(
    profile: Profile, catalog: Catalog, told: tuple[Entry, ...], receipts: Mapping[date, Week], monday: date
) -> Footing | None:
    """Return the latest footing, up to the Monday that is asked for, to which the very same led before."""
    mondays = _KEPT.get(profile, {})
    for week in sorted(mondays, reverse=True):
        past = mondays[week]
        until = bisect_left(told, midnight(week, profile.zone), key=_AT)
        if (
            week <= monday
            and past.footing.means.catalog is catalog
            and past.told == told[:until]
            and past.receipts == shown_before(receipts, week)
        ):
            return past.footing
    return None


def shown_before(receipts: Mapping[date, Week], monday: date) -> tuple[Week, ...]:
    """Return the weeks that were shown for the time before a Monday."""
    return tuple(receipts[week] for week in sorted(receipts) if week < monday)
