"""What the coach says back reads as the same facts."""

import pytest

from core.reading import echo, read
from tests.core.reading.test_corpus import CASES, CATALOG, SESSIONS


@pytest.mark.parametrize("category", sorted({case["category"] for case in CASES}))
def test_the_echo_of_a_reply_reads_as_the_same_facts(category: str) -> None:
    for case in CASES:
        if case["category"] != category:
            continue
        session = SESSIONS.get(case["session"])
        facts = read(case["text"], case["asked"], session, case["units"], CATALOG)
        line = echo(facts, CATALOG.phrases(), CATALOG)
        again = read(line, None, session, "metric", CATALOG)
        assert set(again.facts) == set(facts.facts), (case["text"], line)
