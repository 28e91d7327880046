"""When tests may stand in a week: with fresh legs, in weeks that are no way back and lead to no race (ASS-01, 5.7)."""

from collections.abc import Iterator
from datetime import UTC
from typing import Final

from core.rules.rule import Breach, Case, Rule, at_session
from core.rules.spacing import DEMANDING_GAP, ends
from core.training import Mode

TESTING: Final[frozenset[Mode]] = frozenset({"build", "maintain", "reset"})


def _fresh(case: Case) -> Iterator[Breach]:
    for session in case.week.sessions:
        if session.kind != "assessment":
            continue
        if case.week.mode not in TESTING:
            yield Breach("ASS-01", at_session(session), f"no tests in a week of mode {case.week.mode}")
        start = session.starts.astimezone(UTC)
        hard = (s for s in (*case.demanding_before, *case.demanding) if s.starts.astimezone(UTC) < start)
        near = next((s for s in hard if start < ends(s) + DEMANDING_GAP), None)
        if near is not None:
            yield Breach("ASS-01", at_session(session), f"less than 48 h after {near.id}: tests want fresh legs")


RULES: Final = (Rule("ASS-01", "DEF", _fresh),)
