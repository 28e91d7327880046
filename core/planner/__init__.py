"""The week from profile, journal and catalog: calendar slots, staircase, adaptation table, taper, safety.

For an increase the journal must say, for every prescribed exposure, amount on both legs, effort, form, pain and (where
there is weight) load, and a soreness score within 72 h after the session: what is unknown holds (PRO-18).
"""

from core.planner.for_good import swaps_kept
from core.planner.plan import plan_weeks
from core.planner.safety import is_refer
from core.planner.standing import legal_moves, standing_week, swap_options

__all__ = ["is_refer", "legal_moves", "plan_weeks", "standing_week", "swap_options", "swaps_kept"]
