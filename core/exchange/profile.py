"""Read an athlete's profile, naming all its faults at once."""

from zoneinfo import ZoneInfo

from core.athlete import ADULT_AGE, Profile
from core.exchange.decode import decode_json
from core.exchange.faults import Fault, Unusable


def read_profile(text: str | bytes, source: str = "profile") -> Profile:
    """Read a profile from JSON text; raise `Unusable` for malformed fields, unknown zones and minors (SCR-02)."""
    profile = decode_json(Profile, text, source)
    faults = [*_zone_faults(profile, source), *_age_faults(profile, source), *_start_faults(profile, source)]
    if faults:
        raise Unusable(faults)
    return profile


def _zone_faults(profile: Profile, source: str) -> list[Fault]:
    try:
        ZoneInfo(profile.time_zone)
    except (KeyError, ValueError, OSError):
        return [Fault(source, "time_zone", f"expected an IANA zone like Europe/Berlin, got {profile.time_zone!r}")]
    return []


def _age_faults(profile: Profile, source: str) -> list[Fault]:
    if profile.age >= ADULT_AGE:
        return []
    why = f"LegUp plans for adults from {ADULT_AGE} (SCR-02); before that, let a coach or clinician guide strength work"
    return [Fault(source, "age", why)]


def _start_faults(profile: Profile, source: str) -> list[Fault]:
    if profile.started.weekday() == 0:
        return []
    return [Fault(source, "started", f"expected a Monday, got {profile.started:%A} {profile.started}")]
