"""What the coach may never say, checked over every text under content/ (MSG-01, MSG-02, MSG-06, SAF-05, NUT-04)."""

import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from importlib.resources import files
from pathlib import Path

import pytest

from bot.content import load_catalog
from bot.content.shelf import Shelf
from core.rules.words import NEVER
from tests.core.conversation.play import Play, perform

CATALOG = load_catalog()
TRANSCRIPTS = Path(__file__).parents[2] / "transcripts"
OURS = {
    ("MSG-06", "scolds"): r"""\b(lazy|excuses?|shame|disappoint\w*|slacking|cheat\w*)\b | you[ ]failed
        | you[ ]should[ ]have | no[ ]pain,?[ ]no[ ]gain""",
    ("plain", "is showy"): r"""— | – | !! | \b(crush|smash|beast|unleash|unlock|level[ ]up|game[- ]chang)\w*""",
}
"""What our own texts keep out beside what no text may say."""


def texts() -> Iterator[tuple[str, str]]:
    """Yield a place and a text for everything that an athlete may read."""
    for exercise in CATALOG.exercises.values():
        yield from ((exercise.id, text) for text in (exercise.name, *exercise.how, *exercise.cues))
    for test, each in CATALOG.assessments.items():
        words = (each.name, each.needs or "", *each.before, *each.how, *each.stop, each.baseline.words)
        yield from ((test, text) for text in words)
    yield from ((name, rule.says) for name, rule in CATALOG.rules.items())
    yield from ((name, f"{source.title}. {source.finding}") for name, source in CATALOG.sources.items())
    yield from ((name, tip.text) for name, tip in CATALOG.tips.items())
    yield from ((name, topic.says) for name, topic in CATALOG.questions.items())
    yield from ((chain, f"{family.name}. {family.purpose}") for chain, family in CATALOG.families.items())
    for path, phrases in Shelf(files("content")).texts("locales", ".ftl"):
        yield from ((f"{path} line {n}", line.lstrip("#")) for n, line in enumerate(phrases.splitlines(), 1))


TEXTS = tuple(texts())


def found(rule: str, texts: Iterable[tuple[str, str]] = TEXTS) -> list[tuple[str, str]]:
    """Return what the lints of a rule find, with its place."""
    patterns = [pattern for (name, _), pattern in {**NEVER, **OURS}.items() if name == rule]
    hits = (
        (place, re.search(pattern, text, re.IGNORECASE | re.VERBOSE)) for place, text in texts for pattern in patterns
    )
    return [(place, hit.group()) for place, hit in hits if hit]


@pytest.mark.parametrize("rule", ["NUT-04", "plain"])
def test_no_text_says_what_the_coach_never_says(rule: str) -> None:
    assert found(rule) == []


def test_saf_05_no_text_names_a_diagnosis_a_drug_or_plays_pain_down() -> None:
    assert found("SAF-05") == []


def test_saf_05_a_red_flag_names_no_diagnosis_whatever_was_said() -> None:
    play = perform(TRANSCRIPTS / "hello.txt", CATALOG)
    for words in (
        "knee 8 left",
        "calf is swollen and warm",
        "I think it is tendinitis",
        "is it harmless?",
        "ibuprofen?",
    ):
        play.say(words)
        said = [("answer", play.text().replace(words, ""))]
        assert found("SAF-05", said) == []


def test_saf_09_it_is_general_education_at_the_start_and_with_each_pain() -> None:
    play = Play(CATALOG, datetime.fromisoformat("2026-11-20T08:00:00+00:00"))
    play.say("hello")
    assert "general education, not medical care" in play.text()
    for pain in ("knee 2 left, dull ache", "left knee 6 sharp", "right shin 4 on the bone"):
        play = perform(TRANSCRIPTS / "hello.txt", CATALOG)
        play.say(pain)
        assert "general education, not medical care" in play.text(), play.text()


def test_msg_01_no_text_promises_to_keep_injuries_away() -> None:
    assert found("MSG-01") == []
    claim = CATALOG.rules["MSG-01"].says
    assert "may lower" in claim
    assert "mixed" in claim


def test_msg_06_no_text_scolds_and_pain_is_thanked_for() -> None:
    assert found("MSG-06") == []
    phrases = CATALOG.phrases()
    assert phrases.say("pain-thanks", place="knee", score="3").startswith("Thank you")
    assert "no harm done" in phrases.say("skip-noted")


@pytest.mark.parametrize(
    ("rule", "bad"),
    [
        ("MSG-01", "Strong hips prevent injuries."),
        ("MSG-06", "You should have trained. No excuses."),
        ("SAF-05", "That sounds like Achilles tendinopathy."),
        ("SAF-05", "Take ibuprofen and have an MRI."),
        ("SAF-05", "It is nothing to worry about."),
        ("SAF-05", "Rest, and you will be back in two weeks."),
    ],
)
def test_the_lints_find_what_they_are_for(rule: str, bad: str) -> None:
    assert found(rule, [("here", bad)])


def test_msg_02_79_percent_stands_only_with_its_range() -> None:
    assert [place for place, text in TEXTS if re.search(r"\b79\b", text) and not re.search(r"\b19\b", text)] == []


def test_cues_and_steps_are_short_sentences() -> None:
    for exercise in CATALOG.exercises.values():
        assert all(len(cue) <= 70 and cue[-1] in ".?" for cue in exercise.cues), exercise.id
        assert all(len(step) <= 170 and step[-1] == "." for step in exercise.how), exercise.id


def test_food_tips_are_kept_from_whom_they_could_harm() -> None:
    food = {name: tip for name, tip in CATALOG.tips.items() if any(rule.startswith("NUT") for rule in tip.rules)}
    assert {name for name, tip in food.items() if "chronic_condition" not in tip.omit_when} == set()
    protein = {name: tip for name, tip in food.items() if "protein" in tip.text}
    assert {name for name, tip in protein.items() if "kidney_disease" not in tip.omit_when} == set()
