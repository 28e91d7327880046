"""Whatever is typed: no crash, nothing out of thin air, never a number off its scale."""

import json

from hypothesis import example, given, settings
from hypothesis import strategies as st

from core.exchange import encode
from core.reading import echo, read
from core.reading.facts import Asked
from tests.core.reading.promises import broken
from tests.core.reading.test_corpus import CASES, CATALOG, SESSIONS

TEXTS = [case["text"] for case in CASES]
WORDS = sorted({word for text in TEXTS for word in text.split()})
ASKED: tuple[Asked | None, ...] = (None, "session", "soreness", "pain", "rpe", "sleep")
REPLIES = st.one_of(
    st.text(max_size=80),
    st.lists(st.sampled_from(WORDS), max_size=25).map(" ".join),
    st.tuples(st.sampled_from(TEXTS), st.sampled_from(TEXTS)).map(". ".join),
)


@settings(max_examples=150, deadline=None)
@given(REPLIES, st.sampled_from(ASKED), st.sampled_from([None, *SESSIONS]), st.sampled_from(["metric", "imperial"]))
@example("\ud800 7", "rpe", None, "metric")
@example("(" * 5000, "session", "A", "metric")
@example("7" * 5000, "rpe", None, "metric")
def test_every_promise_is_kept(text: str, asked: Asked | None, name: str | None, units: str) -> None:
    session = SESSIONS[name] if name else None
    text = text.encode("utf-8", "ignore").decode()
    reading = read(text, asked, session, "metric" if units == "metric" else "imperial", CATALOG)
    json.loads(encode(reading))
    echo(reading, CATALOG.phrases(), CATALOG)
    assert list(broken(reading, text, session, CATALOG)) == []


def test_a_long_text_is_read_to_the_limit_and_the_rest_is_named_unread() -> None:
    text = "left knee 3. " + "blah " * 1000 + "blah"
    reading = read(text, "pain", None, "metric", CATALOG)
    assert [fact.kind for fact in reading.facts] == ["pain"]
    assert text[4096:] in reading.unread


def test_a_correction_alone_corrects_what_was_said_before() -> None:
    before = read("left knee 3", "pain", None, "metric", CATALOG).facts
    assert read("no wait, right", None, None, "metric", CATALOG, before).facts[0].leg == "right"  # type: ignore[union-attr]
