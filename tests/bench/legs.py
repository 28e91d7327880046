"""Virtual legs: how a seeded athlete gets sore, tired and strong. A toy model, stated here in full; not evidence.

State per athlete:
  capacity   the most hard sets per leg in one session that leave less than 3/10 soreness at 72 h; starts at 5-12, grows
             by 5 % of every session's sets, loses 4 % in a week without training (repeated bouts, detraining)
  strength   100 at the start; a week adds gain * (1 - exp(-sets / 12)) * (1 - (strength - 100) / ceiling), gain 0.8-1.6
             a week and ceiling 30-60 by the athlete; sets done while sore count half; an idle week loses 0.4
  soreness   a session of d sets (a set new to the legs counts 1.3) adds 10 * x^3 / (x^3 + 2/3), x = d * tiredness /
             capacity, and it fades evenly to nothing in 6 days; it is `lasting` where 3 or more is left at 72 h, which
             is at x = 1 by the meaning of capacity
  tiredness  0.9-1.2 by the week (runs, sleep, work)
Behaviour: a session is left out when busy (5 %), ill (2 % of weeks), or, with growing odds, when soreness is above 4.
Of a set's repetitions min(1, 1.15 - 0.05 * soreness - 0.1 * (tiredness - 1) - 0.35 * max(0, x - 1.6)) are done.
"""

from dataclasses import dataclass, field
from math import exp
from random import Random

FADED_AFTER_DAYS = 6
LASTING = 3.0


@dataclass
class Legs:
    """One athlete's legs under one plan; the same seed gives the same athlete and the same luck."""

    seed: int
    capacity: float = 0.0
    strength: float = 100.0
    soreness: float = 0.0
    peak: float = 0.0
    seen: set = field(default_factory=set)
    done: int = 0
    missed: int = 0
    lasting_weeks: int = 0
    last_day: int = 0

    def __post_init__(self) -> None:
        luck = Random(f"{self.seed}/body")
        self.capacity = luck.uniform(5, 12)
        self.gain = luck.uniform(0.8, 1.6)
        self.ceiling = luck.uniform(30, 60)
        self._sets = 0.0
        self._lasting = False

    def begin_week(self, number: int) -> None:
        """Draw the week's luck, the same for every plan of this athlete."""
        self._luck = Random(f"{self.seed}/{number}")
        self.tiredness = self._luck.uniform(0.9, 1.2)
        self.ill = self._luck.random() < 0.02
        self._dice = [self._luck.random() for _ in range(7)]
        self._sets, self._lasting = 0.0, False

    def rest_until(self, day: int) -> None:
        """Let soreness fade to a day, counted from the first of the season."""
        self.soreness = max(0.0, self.soreness - self.peak * max(0, day - self.last_day) / FADED_AFTER_DAYS)
        self.last_day = max(day, self.last_day)

    def turns_up(self, weekday: int) -> bool:
        """Tell whether the athlete trains today."""
        odds = 0.05 + max(0.0, self.soreness - 4) * 0.12
        comes = not self.ill and self._dice[weekday] >= odds
        self.done += comes
        self.missed += not comes
        return comes

    def train(self, exercises: list[tuple[str, int]]) -> tuple[float, float]:
        """Do a session of (exercise, hard sets); return the share of repetitions done and the strain x."""
        sets = sum(n * (1.0 if name in self.seen else 1.3) for name, n in exercises)
        self.seen |= {name for name, n in exercises if n}
        x = sets * self.tiredness / self.capacity
        share = min(1.0, 1.15 - 0.05 * self.soreness - 0.1 * (self.tiredness - 1) - 0.35 * max(0.0, x - 1.6))
        done = sum(n for _, n in exercises) * max(share, 0.3)
        self._sets += done * (0.5 if self.soreness > 4 else 1.0)
        self.soreness = self.peak = min(10.0, self.soreness + 10 * x**3 / (x**3 + 2 / 3))
        self._lasting |= self.after(72) >= LASTING
        self.capacity += 0.05 * done
        return max(share, 0.3), x

    def after(self, hours: int) -> float:
        """Return what is left of the last session's soreness so many hours later."""
        return self.peak * (1 - hours / 24 / FADED_AFTER_DAYS)

    def end_week(self) -> None:
        """Turn the week's work into strength."""
        self.lasting_weeks += self._lasting
        if self._sets:
            self.strength += self.gain * (1 - exp(-self._sets / 12)) * (1 - (self.strength - 100) / self.ceiling)
        else:
            self.strength -= 0.4
            self.capacity *= 0.96
