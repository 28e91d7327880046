"""Rules that live in words: each is said in the lines, cues and tests that cite it."""

import json

import pytest

from bot.content import load_catalog
from core.catalog import Catalog
from core.exchange import Unusable, read_journal
from tests.core.rules.weeks import athlete, broken, dose, session, week

CATALOG: Catalog = load_catalog()


def said(rule: str) -> str:
    """Return all that the lines of a rule say, in lower case."""
    texts = [tip.text for tip in CATALOG.tips.values() if rule in tip.rules]
    assert texts, f"no line cites {rule}"
    return " ".join(texts).lower()


def cues(*names: str) -> str:
    return " ".join(cue for name in names for cue in CATALOG.exercises[name].cues).lower()


def test_for_01_the_foot_has_three_points_and_the_pelvis_stays_level() -> None:
    assert "big toe" in said("FOR-01")
    assert "level" in said("FOR-01")
    assert "toe" in cues("sl_rdl", "single_leg_calf_raise")


def test_for_02_slow_both_ways() -> None:
    assert "slow" in said("FOR-02")


def test_for_03_a_touch_down_is_no_failure() -> None:
    assert "no failure" in said("FOR-03")


def test_dos_09_breathe_out_on_effort() -> None:
    assert "out on the effort" in said("DOS-09")


def test_saf_08_telling_of_pain_early_is_welcome() -> None:
    assert "tell" in said("SAF-08") or "early" in said("SAF-08")


def test_leg_06_small_differences_between_legs_are_normal() -> None:
    assert "difference" in said("LEG-06")
    assert "defect" not in said("LEG-06")


def test_pro_13_a_little_keeps_strength() -> None:
    assert "one" in said("PRO-13")


def test_ass_04_running_feel_counts_most() -> None:
    assert "run" in said("ASS-04") or "hill" in said("ASS-04")


def test_ass_05_load_is_judged_over_months() -> None:
    assert "month" in said("ASS-05") or "week" in said("ASS-05")


def test_ass_01_every_test_has_steps_for_each_leg() -> None:
    assert {"calf_raise", "balance_eyes_open", "bulgarian_split_squat"} <= CATALOG.assessments.keys()


def test_bal_01_balance_hangs_on_daily_habits() -> None:
    assert "teeth" in said("BAL-01")
    assert "30 seconds" in said("BAL-01")


def test_bal_02_the_balance_ladder_goes_from_open_eyes_to_a_ball() -> None:
    rungs = [exercise.id for exercise in CATALOG.chains["balance"]]
    assert rungs[0] == "balance_eyes_open"
    assert rungs.index("balance_eyes_closed") < rungs.index("balance_foam") < rungs.index("balance_ball_catch")


def test_nut_03_more_carbohydrate_around_the_hardest_days() -> None:
    assert "hard" in said("NUT-03")


@pytest.mark.parametrize("word", ["calorie deficit", "lose weight", "supplement"])
def test_nut_04_no_line_speaks_of_weight_or_supplements(word: str) -> None:
    assert all(word not in tip.text.lower() for tip in CATALOG.tips.values())


def test_rec_02_rolling_is_for_comfort() -> None:
    assert "roll" in said("REC-02")


def test_msg_04_each_leg_carries_two_to_three_times_the_body() -> None:
    assert "two to three" in said("MSG-04") or "2 to 3" in said("MSG-04") or "each step" in said("MSG-04")


def test_msg_08_running_builds_gradually() -> None:
    assert "easy" in said("MSG-08") or "slow" in said("MSG-08") or "gradual" in said("MSG-08")


def test_msg_03_economy_leads() -> None:
    assert "%" in said("MSG-03") or "per cent" in said("MSG-03") or "economy" in said("MSG-03")


def test_r06_contacts_of_a_single_leg_jump_count_both_feet() -> None:
    jumps = week(session("tue", dose("single_leg_hop", 4, 16), kind="power"), week_number=10, phase="advanced")
    assert "PLY-02" in broken(jumps, athlete()), "4 x 16 a leg are 128 contacts"


def test_r09_a_missing_leg_is_asked_for() -> None:
    entry = {
        "kind": "session", "at": "2026-11-24T19:00:00+01:00", "session": "2026-11-24/strength",
        "sets": [{"exercise": "sl_rdl", "set": 1, "reps": 8}],
    }  # fmt: skip
    with pytest.raises(Unusable, match="R09"):
        read_journal([entry], CATALOG)
    entry["sets"][0]["leg"] = "both"
    assert json.dumps(entry)
    assert read_journal([entry], CATALOG)


FIXED = {
    "SAF-05", "SAF-08", "SAF-09", "PAI-01", "EXE-07", "EXE-12", "EXE-16", "DOS-09", "SCH-09", "SCH-15", "SCH-17",
    "SCH-18", "PRO-15", "PRO-16",
}  # fmt: skip
"""What is said or done the same way for everybody, always."""


def test_msg_07_every_rule_that_decides_says_what_would_change_it() -> None:
    families = ("SCR", "SAF", "PAI", "PHA", "EXE", "DOS", "SCH", "PRO", "TAP", "PLY")
    assert {n for n, rule in CATALOG.rules.items() if n.startswith(families) and not rule.turns} == FIXED
