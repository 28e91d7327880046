"""What a week may not say to an athlete (SAF-05, MSG-01, NUT-04), and what its reasons name (PRO-16)."""

import pytest

from core.rules import check
from core.training import Change, Notice
from tests.core.rules.weeks import athlete, catalog, clean_week

SOUND = Change(
    exercise="sl_rdl", before="3x8", after="2x8", rules=("PRO-08",), inputs=("soreness 8/10",), why="Sore legs."
)


def told(*notices: str, rules: tuple[str, ...] = ("MSG-03",), changes: tuple[Change, ...] = ()) -> set[str]:
    plan = clean_week(notices=tuple(Notice(rules=rules, why=why) for why in notices), changes=changes)
    return {f"{b.rule} {b.where.split(', ')[-1]}" for b in check(plan, athlete(), catalog())}


@pytest.mark.parametrize(
    ("why", "rules"),
    [
        ("Strength work may lower the risk of injuries; studies of runners are mixed.", set()),
        ("It does not prevent every injury. Nothing prevents all injuries.", set()),
        ("Strength work prevents injuries.", {"MSG-01"}),
        ("You have tendinitis.", {"SAF-05"}),
        ("Take ibuprofen.", {"SAF-05"}),
        ("The pain is harmless.", {"SAF-05"}),
        ("You will be back in two weeks.", {"SAF-05"}),
        ("Lose weight and buy a supplement.", {"NUT-04"}),
    ],
)
def test_saf_05_msg_01_nut_04_a_text_says_none_of_what_no_coach_says(why: str, rules: set[str]) -> None:
    assert told(why) == {f"{rule} notice 1" for rule in rules}
    changes = (Change(exercise="sl_rdl", before="3x8", after="2x8", rules=("PRO-08",), inputs=("x",), why=why),)
    assert told(changes=changes) == {f"{rule} change of sl_rdl" for rule in rules}


def test_pro_16_a_reason_says_why_and_names_rules_that_there_are() -> None:
    assert told("Well.", changes=(SOUND,)) == set()
    assert told("Well.", rules=("XYZ-9",)) == {"PRO-16 notice 1"}
    assert told("Well.", " ") == {"PRO-16 notice 2"}
    for changes in ({"why": ""}, {"rules": ("PRO-99",)}, {"inputs": ()}):
        known = {"exercise": "sl_rdl", "before": "3x8", "after": "2x8", "rules": ("PRO-08",), "inputs": ("x",)}
        assert told(changes=(Change(**{**known, "why": "Sore.", **changes}),)) == {"PRO-16 change of sl_rdl"}  # type: ignore[arg-type]
