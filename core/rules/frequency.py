"""How many demanding sessions a week may hold (5.1, PHA-05, PHA-07), before safety reductions."""

from typing import Final

from core.athlete import Profile
from core.training import Mode, Phase

# 30 and 50 miles are 48.28 and 80.47 km; the table also prints 48 and 80 km, which is the smaller dose.
THIRTY_MILES_KM: Final = 48.0
FIFTY_MILES_KM: Final = 80.0
MOST_DEMANDING: Final = 3


def most_demanding_sessions(profile: Profile, phase: Phase, mode: Mode = "build") -> int:
    """Return the frequency of 5.1 by phase and mileage; the smallest of all that apply."""
    most = _by_phase(profile, phase)
    if profile.training_block == "preparation" or mode == "taper":
        most = min(most, 2)
    if mode == "race_week":
        # TAP-02: by choice two sessions stay, as the article has it.
        most = min(most, 2 if "keep_frequency" in profile.options else 1)
    return 0 if mode in ("stopped", "recover") else most


def lifts_first(profile: Profile) -> bool:
    """Tell whether strength may come before an easy run of the day: by choice, in the off-season (D15)."""
    return "strength_first" in profile.options and profile.training_block == "off_season"


def _by_phase(profile: Profile, phase: Phase) -> int:
    distance = profile.weekly_distance_km
    if distance > FIFTY_MILES_KM:
        return 2
    if profile.training_block == "off_season":
        return 3
    return 3 if phase == "advanced" and distance < THIRTY_MILES_KM else 2
