"""Steps of rewriting: a step that is not tried would not have found anything."""

import pytest

from core import regex as re
from core.reading.held import held, spaced
from core.reading.rewriting.normalise import AT_LAST, IN_DIGITS, IN_LETTERS
from core.reading.rewriting.notation import CORRECTED, NOTED
from core.reading.rewriting.rethought import SLIPS
from core.reading.rewriting.rewrites import Rewrite, Steps, rewrite
from core.reading.rewriting.shorthand import SHORTHAND
from core.reading.rewriting.since_then import DAYS, ONCE
from core.reading.tails import may_stand_in, tails
from tests.core.reading.test_corpus import CASES

STEPS = [*IN_LETTERS, *DAYS, *ONCE, *IN_DIGITS, *SHORTHAND, *CORRECTED, *SLIPS, *NOTED, *AT_LAST]


def test_steps_follow_each_other_and_a_text_without_their_pieces_stays_as_it_is() -> None:
    steps = (rewrite(r"\bu r\b", "you are", "u r"), rewrite("you", "thou", "ou"))
    assert Steps(*steps).rewritten("u r late") == "thou are late"
    assert Steps(*steps).rewritten("late") == "late"


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.pattern.pattern[:40])
def test_every_match_holds_a_piece_that_its_step_needs_and_of_all_that_may_be_learned(step: Rewrite) -> None:
    learned = [one.pieces for one in held(step.pattern)]
    for case in CASES:
        for found in step.pattern.finditer(case["text"].lower()):
            assert any(piece in found.string for piece in step.needs), found[0]
            assert may_stand_in(step.pattern, found.string), found[0]
            assert all(any(piece in spaced(found.string) for piece in pieces) for pieces in learned), found[0]


@pytest.mark.parametrize("steps", [IN_LETTERS, IN_DIGITS, AT_LAST, SHORTHAND])
@pytest.mark.parametrize("begin", range(0, 2000, 200))
def test_a_long_text_is_rewritten_as_if_every_step_was_tried(steps: Steps, begin: int) -> None:
    said = text = ", ".join(case["text"].lower() for case in CASES[begin : begin + 40])
    for step in steps:
        text = step.pattern.sub(step.to, text)
    assert steps.rewritten(said) == text


@pytest.mark.parametrize(
    ("pattern", "without", "found"),
    [
        (r"\b(?:the )*left (?:leg|knee)\b", "left arm, knee", "left leg"),
        (r",? ?(?<!not )(?:so|really) (?P<told>hard|easy)", "so-so, not hard", ", really easy"),
        (r"(?:^|(?<=[.;] ))(?:\W*|no) (?:more|less)", "no matter", "no more"),
        (r"(?:(?:did|do|[a-c.-]{2}) )+(?:it|all)\b", "did not, do", "cb did do all"),
        (r"(?:a|(?:the )?b\w+|\d{1,2}) (?:kg|x)(?! 3)", "12 lb, the bar", "bar kg"),
        (r"(?>\d ?)+(?:s|(reps|sets))|\.{2} ?ok", "3 4 of us. ok", "3 4 sets"),
        (r"(?:x|)(?:y?)[^a-z] z", "yz", "! z"),
    ],
)
def test_tails_stand_where_a_pattern_does(pattern: str, without: str, found: str) -> None:
    step = re.compile(pattern)
    assert tails(step)
    assert step.search(found)
    assert may_stand_in(step, found)
    assert not may_stand_in(step, without)


@pytest.mark.parametrize("pattern", [r"^all done", r"(\d+) and \1", r"(?i:Left) leg", r".*x?", r"(?:a|b)?"])
def test_a_pattern_without_tails_is_tried_everywhere(pattern: str) -> None:
    assert not tails(re.compile(pattern))
    assert may_stand_in(re.compile(pattern), "anything")


def test_a_step_that_is_ruled_out_by_what_was_learned_is_tried_where_it_finds() -> None:
    steps = Steps(rewrite(r"\bu (?:r|wz) l8", "you are late", "u"))
    for _ in range(600):
        assert steps.rewritten("but u go on") == "but u go on"
    assert steps.rewritten("but u wz l8") == "but you are late"
