"""Parts that are each read right are read right together: places with their sides and scores, sets, all the rest."""

import json
import random

import pytest

from bot.content import load_catalog
from core.exchange import encode
from core.reading import read
from tests.bench.compose_kinds import KINDS, judged
from tests.bench.compose_read import Author
from tests.core.reading.scoring import judge
from tests.core.reading.test_corpus import SESSIONS

CATALOG = load_catalog()


@pytest.mark.parametrize(
    ("kind", "share"), [("soreness", 0.99), ("pain", 0.99), ("sets", 0.97), ("mixed", 0.96), ("correction", 0.96)]
)
def test_composed_replies_are_read_exactly(kind: str, share: float) -> None:
    author, exact = Author(random.Random(5)), 0
    for _ in range(200):
        said, asked = author.reply(kind)
        session = SESSIONS[author.session] if asked == "session" else None
        reading = json.loads(encode(read(said.text, asked, session, "metric", CATALOG)))
        case = {"expect": {"facts": list(said.facts), "questions": []}, "asked": asked}
        exact += judge(case, reading).exact
    assert exact >= 200 * share


@pytest.mark.parametrize(
    ("kind", "share"),
    [
        ("done", 0.97),
        ("skip", 0.98),
        ("move", 0.97),
        ("stop", 0.98),
        ("rpe", 0.98),
        ("sleep", 0.98),
        ("run", 0.96),
        ("illness", 0.98),
        ("pain", 0.95),
        ("soreness", 0.98),
        ("sets", 0.96),
        ("correction", 0.96),
    ],
)
def test_composed_replies_of_every_kind_are_read_exactly(kind: str, share: float) -> None:
    dice, verdicts = random.Random(5), []
    for _ in range(200):
        verdict, _ = judged(KINDS[kind](dice), SESSIONS, CATALOG)
        verdicts.append(verdict)
    assert sum(verdict.exact for verdict in verdicts) >= 200 * share
    assert sum(bool(verdict.wrong) for verdict in verdicts) <= 4
