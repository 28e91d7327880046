"""Sets of one exercise, composed from a list, words for the legs, a load and a frame, mean what their parts mean."""

from itertools import islice, product

import pytest

from bot.content import load_catalog
from core.reading import read
from core.reading.facts import SetsSaid
from tests.core.reading.test_corpus import SESSIONS

CATALOG = load_catalog()
LISTS = (("8 8 8", "8 8 7"), ("8/8/8", "8/8/7"), ("8, 8, 8", "8, 8, 7"), ("3x8", "8 8 7"), ("8 8 and 8", "8 8 and 7"))
BOTH = ("{n} each leg", "{n} both sides", "both legs {n}", "per leg {n}", "{n} per foot")
APART = (
    "{n} left, {m} right", "left {n} right {m}", "L: {n}; R: {m}", "on the left {n} and on the right {m}",
    "{n} on the left and {m} on the right", "left foot {n}, right foot {m}", "left side {n}. right side {m}",
    "left was {n}, right was {m}", "left {n} but right only {m}",
)  # fmt: skip
SAME = (
    "left {n}, right the same", "left {n}. right also", "left {n}, right as well", "left {n}, right ditto",
    "left {n}, same on the right", "{n} left, same right", "left {n} = right",
    "{n} left and then the same on the other leg",
)  # fmt: skip
ONE = ("just the left: {n}", "left only {n}", "{n} left leg only", "{n} on the left only")
LOADS = ("", ". weight 10 kg", ", 10 kilos", " @ 10kg", " hugging a 10 kg bag of rice", " with the 10 kilo bell")
FRAMES = ("rdl {b}{w}", "{b} on the rdl{w}", "did {b} for rdls{w}", "my rdls were {b}{w}", "first up the rdl {b}{w}")
FORMS = (
    *((form, ("left", "right"), False) for form in (*BOTH, *SAME)),
    *((form, ("left", "right"), True) for form in APART),
    *((form, ("left",), False) for form in ONE),
)
COMPOSED = tuple(islice(product(LISTS, FORMS, LOADS, FRAMES), 0, None, 7))


def _legs(said: SetsSaid) -> tuple[str | None, ...]:
    return ("left", "right") if said.leg == "both" else (said.leg,)


@pytest.mark.parametrize("part", range(4))
def test_sets_in_any_form_mean_what_their_parts_mean(part: int) -> None:
    for (full, short), (form, legs, differ), load, frame in COMPOSED[part::4]:
        text = frame.format(b=form.format(n=full, m=short), w=load)
        said = [
            fact for fact in read(text, "session", SESSIONS["P"], "metric", CATALOG).facts if isinstance(fact, SetsSaid)
        ]
        told = {leg: fact.reps for fact in said for leg in _legs(fact)}
        wanted = {leg: (8, 8, 7) if differ and leg == "right" else (8, 8, 8) for leg in legs}
        assert told == wanted, text
        assert {fact.load_kg for fact in said} == {10 if load else None}, text
        assert {fact.exercise for fact in said} == {"sl_rdl"}, text
