"""Ways to say it that the reader has a rule of its own for, and that the labelled replies do not hold."""

import json

import pytest

from core.exchange import encode
from core.reading import read
from tests.core.reading.test_corpus import CATALOG, SESSIONS

RDL = {"kind": "sets", "exercise": "sl_rdl"}
SORE = [
    {"kind": "soreness", "score": 3.0, "region": "quad", "leg": "left"},
    {"kind": "soreness", "score": 1.0, "region": "calf", "leg": "right"},
]


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("rdl kb 12 3x8", [RDL | {"reps": [8, 8, 8], "load_kg": 12.0}]),
        ("rdl 3 sets @ 8 reps", [RDL | {"reps": [8, 8, 8]}]),
        ("rdl, sets: 2. reps: 8", [RDL | {"reps": [8, 8]}]),
        ("rdl 3x10 but only 8 on the last", [RDL | {"reps": [10, 10, 8]}]),
        (
            "18 calf raises per leg, three sets, then stretching",
            [{"kind": "sets", "exercise": "single_leg_calf_raise", "leg": "both", "reps": [18, 18, 18]}],
        ),
        ("exercise | sets | reps\n---|---|---\nrdl | 3 | 8", [RDL | {"reps": [8, 8, 8]}]),
        ("quad 3 left + right calf 1", SORE),
        ("ran for 2h and a half", [{"kind": "run", "minutes": 150.0}]),
        ("ran for an hour and a half", [{"kind": "run", "minutes": 90.0}]),
        ("all done, 2 hours and 10 min", [{"kind": "minutes", "minutes": 130.0}, {"kind": "done"}]),
        ("skipped, kids ill", [{"kind": "skip", "reason": "busy"}]),
        ("rdl 8 8 each, sorry, the 8 is from something else", []),  # which of the two is asked
    ],
)
def test_it_is_read_as_it_is_meant(text: str, facts: list[dict[str, object]]) -> None:
    reading = json.loads(encode(read(text, "session", SESSIONS["A"], "metric", CATALOG)))
    assert reading["facts"] == facts
