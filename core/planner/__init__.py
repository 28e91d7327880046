"""The week from profile, journal and catalog: calendar slots, staircase, adaptation table, taper, safety.

For an increase the journal must say, for every prescribed exposure, amount on both legs, effort, form, pain and (where
there is weight) load, and a soreness score within 72 h after the session: what is unknown holds (PRO-18).

Its packages stand one above the other, each knows only those below it: `logged` (what entries say), `state` (where the
athlete stands), `calendar` and `drafting`, `choosing` (an exercise), `measures` (of the logs), `doses`, `kinds` (of
weeks), `layout` (what stands where), `replaying` (week after week), `telling` (in words); `plan` is on top.
"""

from core.planner.choosing.for_good import may_last, swaps_kept
from core.planner.layout.making_room import Room
from core.planner.plan import plan_weeks
from core.planner.telling.standing import (
    jump_gates,
    legal_moves,
    room_to_make,
    standing_stops,
    standing_week,
    swap_options,
)
from core.rules.stops import ENERGY, Stop, holds_increases, is_emergency, sign_of, with_stops, worst

__all__ = [
    "ENERGY", "Room", "Stop", "holds_increases", "is_emergency", "jump_gates", "legal_moves", "may_last", "plan_weeks",
    "room_to_make", "sign_of", "standing_stops", "standing_week", "swap_options", "swaps_kept", "with_stops", "worst",
]  # fmt: skip
