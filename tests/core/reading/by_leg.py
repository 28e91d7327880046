"""What a reply to a strength session tells of each leg."""

from bot.content import load_catalog
from core.reading import read
from core.reading.facts import SetsSaid
from tests.core.reading.test_corpus import SESSIONS

CATALOG = load_catalog()


def told_by_leg(text: str) -> dict[str, tuple[int, ...] | None]:
    """Return the reps of each leg that a reply tells, which must tell of sets alone."""
    told: dict[str, tuple[int, ...] | None] = {}
    for fact in read(text, "session", SESSIONS["P"], "metric", CATALOG).facts:
        assert isinstance(fact, SetsSaid), text
        told |= dict.fromkeys(("left", "right") if fact.leg == "both" else (str(fact.leg),), fact.reps)
    return told
