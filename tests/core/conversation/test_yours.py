"""What of the athlete's own a question about a rule or the week is answered with."""

from dataclasses import replace
from pathlib import Path

import pytest

from core.athlete import Kit
from core.catalog import Catalog
from tests.core.conversation.play import begun, perform

SCRIPTS = Path(__file__).parents[2] / "transcripts"


def asked(catalog: Catalog, script: str, question: str) -> str:
    play = perform(SCRIPTS / f"{script}.txt", catalog) if script else begun(catalog)
    play.say(question)
    return play.text()


def test_pro_07_what_a_week_has_less_of_by_a_rule_that_takes_off_is_named(catalog: Catalog) -> None:
    text = asked(catalog, "sore", "why PRO-07")
    assert "Single-leg Romanian deadlift 3 × 8 → 2 × 8" in text
    assert "nothing off" not in text


@pytest.mark.parametrize("script", ["", "knee"])
def test_pro_07_what_pain_took_out_is_no_matter_of_effort_and_not_denied(catalog: Catalog, script: str) -> None:
    """It was told that nothing is taken off, with two exercises out for a knee."""
    text = asked(catalog, script, "why PRO-07")
    assert "Missed reps and effort take nothing off in this week." in text
    assert "out" not in text


@pytest.mark.parametrize(
    ("kit", "named"), [({"dumbbell", "step"}, "You: step, dumbbell."), ({"band"}, "You: band."), (set(), "")]
)
def test_pha_10_the_rule_of_kit_names_the_kit(catalog: Catalog, kit: set[Kit], named: str) -> None:
    play = begun(catalog)
    assert play.athlete.profile is not None
    play.athlete = replace(play.athlete, profile=replace(play.athlete.profile, equipment=frozenset(kit)))
    play.say("why PHA-10")
    assert named in play.text()
    assert ("You: " in play.text()) is bool(named)


def test_ass_01_before_the_start_the_tests_of_the_first_week_are_named(catalog: Catalog) -> None:
    """It was said that none stand in this week, beside a week that names their day."""
    text = asked(catalog, "", "why ASS-01")
    assert "You: tests stand on Wed 25 Nov." in text


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("", ["This is your first week", "More about this week"]),
        ("sore", ["Loses a set because your legs were very sore (soreness 8/10", "3 × 8 → 2 × 8", "PRO-08 PRO-02"]),
        ("knee", ["Split squat, rear foot on the floor 2 × 10, out", "PAI-02 PRO-02", "More about this week"]),
        ("first_week", ["You asked for less", "Single-leg Romanian deadlift: 2 × 6 each leg → 1 × 6 each leg."]),
    ],
)
def test_pro_16_why_a_week_is_as_it_is_names_changes_wishes_and_rules(
    catalog: Catalog, script: str, said: list[str]
) -> None:
    text = asked(catalog, script, "why week")
    assert [words for words in said if words not in text] == []
    assert ("This is your first week" in text) is (script == "")
