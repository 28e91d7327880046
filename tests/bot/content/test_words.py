"""What the coach may never say, checked over every text under content/ (MSG-01, MSG-02, MSG-06, SAF-05, NUT-04)."""

import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from importlib.resources import files
from pathlib import Path

import pytest

from bot.content import load_catalog
from bot.content.shelf import Shelf
from tests.core.conversation.play import Play, perform

CATALOG = load_catalog()
TRANSCRIPTS = Path(__file__).parents[2] / "transcripts"
NEVER = {
    "MSG-01 promises": r"""prevent\w*[^.]{0,30}injur | injur\w*[^.]{0,20}prevent | injury[- ](free|proof) | bulletproof
        | guarante""",
    "MSG-06 scolding": r"""\b(lazy|excuses?|shame|disappoint\w*|slacking|cheat\w*)\b | you[ ]failed
        | you[ ]should[ ]have | no[ ]pain,?[ ]no[ ]gain""",
    "SAF-05 diagnoses": r"""tend[io]n(opathy|itis) | fasci(itis|opathy) | patell | stress[ ](fracture|reaction)
        | shin[ ]splint | runner'?s[ ]knee | it[ ]?b(and)?[ ]syndrome | thrombos | \bdvt\b | sciatica
        | arthrit | bursitis | meniscus | labr(al|um) | herniat | slipped[ ]disc | angina | heart[ ]attack
        | cauda[ ]equina | compartment[ ]syndrome""",
    "SAF-05 drugs and pictures": r"""ibuprofen | paracetamol | aspirin | naproxen | painkiller | anti-?inflammator
        | \bmri\b | x-?rays?\b | ultrasound""",
    "SAF-05 playing down": r"harmless | nothing[ ]to[ ]worry | don'?t[ ]worry | nothing[ ]serious | just[ ]a[ ]niggle",
    "NUT-04 food": r"""calori | \bkcal | lose[ ]weight | (?<!unexplained[ ])(?<!unplanned[ ])weight[ ]loss | fat[- ]burn
        | \bdiets?\b | slim | creatine | supplement | protein[ ](powder|shake) | whey | (carb[- ]free) | low[- ]carb""",
    "plain style": r"""— | – | !! | \b(crush|smash|beast|unleash|unlock|level[ ]up|game[- ]chang)\w*""",
}


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
    yield from ((chain, f"{family.name}. {family.purpose}") for chain, family in CATALOG.families.items())
    for path, phrases in Shelf(files("content")).texts("locales", ".ftl"):
        yield from ((f"{path} line {n}", line.lstrip("#")) for n, line in enumerate(phrases.splitlines(), 1))


TEXTS = tuple(texts())


def found(rule: str, texts: Iterable[tuple[str, str]] = TEXTS) -> list[tuple[str, str]]:
    """Return what a lint finds, with its place."""
    never = re.compile(NEVER[rule], re.IGNORECASE | re.VERBOSE)
    return [(place, hit.group()) for place, text in texts if (hit := never.search(text))]


@pytest.mark.parametrize("rule", ["NUT-04 food", "plain style"])
def test_no_text_says_what_the_coach_never_says(rule: str) -> None:
    assert found(rule) == []


@pytest.mark.parametrize("rule", [rule for rule in NEVER if rule.startswith("SAF-05")])
def test_saf_05_no_text_names_a_diagnosis_a_drug_or_plays_pain_down(rule: str) -> None:
    assert found(rule) == []


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
        assert [hit for rule in NEVER if rule.startswith("SAF-05") for hit in found(rule, said)] == []


def test_saf_09_it_is_general_education_at_the_start_and_with_each_pain() -> None:
    play = Play(CATALOG, datetime.fromisoformat("2026-11-20T08:00:00+00:00"))
    play.say("hello")
    assert "general education, not medical care" in play.text()
    for pain in ("knee 2 left, dull ache", "left knee 6 sharp", "right shin 4 on the bone"):
        play = perform(TRANSCRIPTS / "hello.txt", CATALOG)
        play.say(pain)
        assert "general education, not medical care" in play.text(), play.text()


def test_msg_01_no_text_promises_to_keep_injuries_away() -> None:
    assert found("MSG-01 promises") == []
    claim = CATALOG.rules["MSG-01"].says
    assert "may lower" in claim
    assert "mixed" in claim


def test_msg_06_no_text_scolds_and_pain_is_thanked_for() -> None:
    assert found("MSG-06 scolding") == []
    phrases = CATALOG.phrases()
    assert phrases.say("pain-thanks", place="knee", score="3").startswith("Thank you")
    assert "no harm done" in phrases.say("skip-noted")


@pytest.mark.parametrize(
    ("rule", "bad"),
    [
        ("MSG-01 promises", "Strong hips prevent injuries."),
        ("MSG-06 scolding", "You should have trained. No excuses."),
        ("SAF-05 diagnoses", "That sounds like Achilles tendinopathy."),
        ("SAF-05 drugs and pictures", "Take ibuprofen and have an MRI."),
        ("SAF-05 playing down", "It is nothing to worry about."),
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
