"""Parts that are each read right are read right together: places with their sides and scores, sets, all the rest."""

import random

import pytest

from bot.content import load_catalog
from tests.bench.compose_read import KINDS, judged
from tests.core.reading.test_corpus import SESSIONS

CATALOG = load_catalog()
SHARES = {"parted": 0.9, "styles": 0.94, "beside": 0.94}
"""How many of the composed replies of a kind are read exactly at least, where they are fewer than most."""
MOST = 0.96


@pytest.mark.parametrize("kind", KINDS)
def test_composed_replies_are_read_exactly_and_next_to_none_wrongly(kind: str) -> None:
    dice, verdicts = random.Random(5), []
    for _ in range(200):
        verdict, _ = judged(KINDS[kind](dice), SESSIONS, CATALOG)
        verdicts.append(verdict)
    assert sum(verdict.exact for verdict in verdicts) >= 200 * SHARES.get(kind, MOST)
    assert kind in ("parted", "styles") or sum(bool(verdict.wrong) for verdict in verdicts) <= 4
