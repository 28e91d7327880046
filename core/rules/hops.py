"""The hop test that opens jumps: ten hops on each leg with hardly any pain (5.6, PLY-01)."""

from collections.abc import Iterable, Mapping
from typing import Final

from core.body import LEGS, Leg
from core.journal import SessionLog

HOP_TESTS: Final = frozenset({"single_leg_hop", "single_leg_forward_hop"})
HOPS: Final = 10
HOP_PAIN: Final = 1.0


def hops_told(before: Mapping[Leg, float], logs: Iterable[SessionLog]) -> Mapping[Leg, float]:
    """Return the pain of each leg's last ten hops after some logs; fewer hops count only where they hurt."""
    found = dict(before)
    for log in sorted(logs, key=lambda log: log.at):
        felt: dict[Leg, float] = {}
        for done in log.sets:
            if done.exercise not in HOP_TESTS or done.pain is None or done.leg is None:
                continue
            if (done.contacts or 0) >= HOPS or done.pain > HOP_PAIN:
                for leg in LEGS if done.leg == "both" else (done.leg,):
                    felt[leg] = max(done.pain, felt.get(leg, 0.0))
        found |= felt
    return found
