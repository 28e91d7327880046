"""A flow that names what is not there, or is no light work for one side, is refused by file and field."""

from pathlib import Path

import pytest

from bot.content import load_catalog
from bot.content.faults import find_faults
from tests.bot.content.test_faults import folder as folder

PATH = "flows/wrong.toml"


@pytest.mark.parametrize(
    ("step", "fault"),
    [
        ('exercise = "rdl", amount = 8', "steps[0].exercise: nothing is known of 'rdl'"),
        ('exercise = "sl_rdl", amount = 2', "steps[0].amount: sl_rdl allows 5 to 15, got 2"),
        ('exercise = "sl_rdl", amount = 8', "steps[0].exercise: expected light work for one side, got sl_rdl"),
        ('exercise = "sl_rdl"', "steps[0].amount: this field is required"),
    ],
)
def test_a_broken_flow_is_named(folder: Path, step: str, fault: str) -> None:
    (folder / "flows").mkdir()
    (folder / PATH).write_text(f'id = "wrong"\nminutes = 15\nrounds = 2\nsteps = [{{ {step} }}]\n')
    assert f"{PATH}: {fault}" in [str(each) for each in find_faults(folder)]


def test_exe_16_the_shipped_flow_keeps_the_order_of_the_article() -> None:
    flow = load_catalog().flows["run_prep"]
    assert [step.exercise for step in flow.steps] == [
        "balance_reach",
        "kickstand_hinge",
        "full_body_hinge",
        "single_leg_bridge_raise",
        "side_plank_knees",
    ]
    assert flow.minutes == 15
