"""The content that is shipped: no faults, every rule of the rulebook, every exercise and test of the contract."""

from typing import get_args

from click.testing import CliRunner

from bot.commands.content import command
from bot.content import load_catalog
from bot.content.faults import find_faults
from core.catalog import Chain
from core.journal import Test
from core.planner.choosing.choice import Means
from core.rules.kit import suffices
from tests.core.planner.runner import runner

FAMILIES = {
    "SCR": 5, "SAF": 9, "PAI": 10, "PHA": 13, "EXE": 16, "DOS": 9, "LEG": 6, "FOR": 4, "SCH": 18, "PRO": 19, "TAP": 3,
    "PLY": 3, "ASS": 5, "BAL": 3, "NUT": 4, "REC": 4, "MSG": 8, "DAT": 5,
}  # fmt: skip
CATALOG = load_catalog()


def test_the_shipped_content_has_no_faults() -> None:
    assert find_faults() == ()


def test_legup_content_says_what_it_checked() -> None:
    said = CliRunner().invoke(command)
    assert said.exit_code == 0
    assert "65 exercises in 14 chains, 156 rules" in said.output


def test_every_chain_and_test_of_the_contract_is_there() -> None:
    assert set(CATALOG.chains) == set(CATALOG.families) == set(get_args(Chain))
    assert set(CATALOG.assessments) == set(get_args(Test))


def test_every_rule_of_the_rulebook_is_explained() -> None:
    wanted = {f"{family}-{number:02}" for family, count in FAMILIES.items() for number in range(1, count + 1)}
    assert set(CATALOG.rules) == wanted | {f"R{number:02}" for number in range(1, 13)}


def test_a_rule_says_one_to_three_short_sentences() -> None:
    assert {name for name, rule in CATALOG.rules.items() if len(rule.says) > 260 or rule.says.count(". ") > 2} == set()


def test_our_own_defaults_are_marked_as_ours() -> None:
    unmarked = {name for name, rule in CATALOG.rules.items() if rule.sources == ("E",) and rule.evidence != "ours"}
    assert unmarked == set()


def test_every_chain_with_a_floor_and_a_wall_has_something_to_do() -> None:
    bare = {chain for chain, rungs in CATALOG.chains.items() if any(suffices(frozenset(), e.equipment) for e in rungs)}
    assert set(get_args(Chain)) - bare == {"step_up", "step_down"}


def test_doses_admit_the_staircase_the_cards_and_the_reset_week() -> None:
    for exercise in CATALOG.exercises.values():
        dose = exercise.dose
        assert dose.sets[1] <= 4, f"{exercise.id}: EXE-04"
        if exercise.unit == "seconds":
            continue
        if exercise.demanding and exercise.load != "none" and exercise.id != "hip_thrust":
            assert dose.rest_s[0] >= 60, f"{exercise.id}: loaded lifts rest a minute or more (DOS-02)"
        if exercise.chain in ("hinge", "lunge", "single_leg_squat", "step_up", "step_down"):
            assert dose.amount[0] <= 5, f"{exercise.id}: fewer reps when it was too much"
            most = 8 if exercise.code in ("Q1", "Q3", "Q4") else 15
            assert dose.amount[1] == most, f"{exercise.id}: its card, else reset weeks and base block (D10, D12)"


def test_what_hurts_a_joint_says_so_and_its_swaps_do_not() -> None:
    knee = {e.id for e in CATALOG.exercises.values() if "knee" in e.regions}
    assert {"pistol_squat", "lateral_step_down", "bulgarian_split_squat"} <= knee
    assert not {"sl_rdl", "glute_bridge", "glute_bridge_march", "side_squat"} & knee
    hamstring = {e.id for e in CATALOG.exercises.values() if "hamstring" in e.regions}
    assert not {e.id for e in CATALOG.chains["bridge"] if e.rung <= 4} & hamstring


def test_exe_07_the_weight_is_in_the_hand_opposite_the_standing_leg() -> None:
    card = load_catalog().exercises["sl_rdl_loaded"]
    assert "opposite hand" in card.cues[0]
    assert "opposite the leg you stand on" in card.how[0]


def test_exe_12_a_band_is_optional_and_a_kilo_in_the_hand_is_enough() -> None:
    catalog = load_catalog()
    bridge = catalog.exercises["glute_bridge"]
    assert bridge.equipment == "none"
    assert "band above the knees is optional" in bridge.how[0]
    means = Means(catalog, catalog.programmes["recovery"], runner(equipment=frozenset()), load=True)
    for name in ("bird_dog_arms_weighted", "bird_dog_weighted"):
        card = catalog.exercises[name]
        assert "about one kilo" in card.how[0]
        assert means.allows(card)
        assert means.first_load(card) == 1.0
