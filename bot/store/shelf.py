"""Keep athletes decoded between their turns, so that a turn does not read the whole journal again."""

from collections import OrderedDict
from typing import Final

from core.conversation.turns.turn import Athlete

ENTRIES: Final = 20_000
"""How many journal entries to keep in memory, over all athletes."""


class Shelf:
    """Hold the athletes used last, each under the version that was committed."""

    def __init__(self, entries: int = ENTRIES) -> None:
        self._room = entries
        self._athletes: OrderedDict[int, tuple[int, Athlete]] = OrderedDict()

    def find(self, athlete_id: int, version: int) -> Athlete | None:
        """Return the athlete if it is here in exactly this version."""
        held = self._athletes.get(athlete_id)
        if held is None or held[0] != version:
            return None
        self._athletes.move_to_end(athlete_id)
        return held[1]

    def put(self, athlete_id: int, version: int, athlete: Athlete) -> None:
        """Keep an athlete that was committed in this version, and let go of those not used for longest."""
        self.drop(athlete_id)
        self._athletes[athlete_id] = (version, athlete)
        self._room -= _weight(athlete)
        while self._room < 0 and len(self._athletes) > 1:
            self.drop(next(iter(self._athletes)))

    def drop(self, athlete_id: int) -> None:
        """Let go of an athlete."""
        held = self._athletes.pop(athlete_id, None)
        if held is not None:
            self._room += _weight(held[1])


def _weight(athlete: Athlete) -> int:
    return len(athlete.journal) + 5
