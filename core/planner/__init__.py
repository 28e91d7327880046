"""The week from profile, journal and catalog: calendar slots, staircase, adaptation table, taper, safety.

For an increase the journal must say, for every prescribed exposure, amount on both legs, effort, form, pain and (where
there is weight) load, and a soreness score within 72 h after the session: what is unknown holds (PRO-18).
"""

from core.planner.for_good import swaps_kept
from core.planner.plan import plan_weeks
from core.planner.standing import legal_moves, standing_stops, standing_week, swap_options
from core.planner.stops import Stop, is_emergency, sign_of, with_stops, worst

__all__ = [
    "Stop", "is_emergency", "legal_moves", "plan_weeks", "sign_of", "standing_stops", "standing_week", "swap_options",
    "swaps_kept", "with_stops", "worst",
]  # fmt: skip
