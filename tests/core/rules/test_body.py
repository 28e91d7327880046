"""What a journal forbids of a week that `legup check` is shown (SAF-01, SAF-02, SAF-06, PAI-02, PAI-03)."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from core.body import Region
from core.journal import Entry, Gate, Illness, Pain, RedFlag, SessionLog, SetDone, Soreness, WeekShown
from core.rules import check_all
from core.rules.body import RULES
from core.training import Week
from tests.core.planner.logs import at
from tests.core.planner.runner import MONDAY, catalog, plan, runner
from tests.life import perfect_week

ATHLETE = runner(level="intermediate")
BODY = {rule.id for rule in RULES} | {"PAI-03"}
BEFORE: datetime = at(0) - timedelta(days=3)
FLAG = RedFlag(at=BEFORE, tier="refer", sign="pain on hopping")
SHARP = Pain(at=BEFORE, score=3, region="knee", leg="left", type="sharp", when="during")


def broken(*journal: Entry) -> dict[str, str]:
    """Return what a usual week breaks beside such a journal: the first sentence of each rule."""
    found = [b for b in check_all((plan(ATHLETE),), ATHLETE, catalog(), journal) if b.rule in BODY]
    return {breach.rule: breach.why for breach in reversed(found)}


def test_saf_01_an_urgent_sign_forbids_every_session() -> None:
    urgent = replace(FLAG, tier="emergency", sign="chest pain")
    assert broken(urgent) == {"SAF-01": "sessions although chest pain was told and is not cleared"}
    assert broken(urgent, replace(urgent, at=BEFORE + timedelta(days=1), cleared=True)) == {}


def test_saf_02_leg_work_waits_for_a_clearance() -> None:
    assert broken(FLAG) == {"SAF-02": "sl_rdl_loaded although pain on hopping was told and is not cleared"}
    assert broken(FLAG, replace(FLAG, at=BEFORE + timedelta(days=1), cleared=True)) == {}


def test_saf_06_no_session_while_ill() -> None:
    ill = Illness(at=BEFORE, state="ill")
    assert list(broken(ill)) == ["SAF-06"]
    assert broken(ill, Illness(at=BEFORE + timedelta(days=1), state="well")) == {}


@pytest.mark.parametrize(("weeks", "rules"), [(1, []), (2, ["PRO-14"]), (5, ["PHA-03", "PRO-14"])])
def test_pro_14_a_whole_week_after_a_gap_is_named_and_its_weights_after_four_weeks(
    weeks: int, rules: list[str]
) -> None:
    whole = plan(ATHLETE)
    log = next(e for e in perfect_week(whole, ATHLETE, receipt=False) if isinstance(e, SessionLog))
    moved = tuple(replace(s, date=s.date + timedelta(weeks=weeks), starts=s.starts + timedelta(weeks=weeks))
                  for s in whole.sessions)  # fmt: skip
    later = replace(whole, week=MONDAY + timedelta(weeks=weeks), sessions=moved)
    shown = WeekShown(at=at(0, 0, "00:00"), plan=whole)
    found = {b.rule for b in check_all((later,), ATHLETE, catalog(), (shown, log)) if b.rule in (*BODY, "PHA-03")}
    assert sorted(found) == rules
    drill = replace(log, session="2026-11-23/assessment")
    assert not {b for b in check_all((later,), ATHLETE, catalog(), (shown, drill)) if b.rule in ("PHA-03", "PRO-14")}
    gate = Gate(at=log.at + timedelta(days=28), squat=True, lunge=True, hinge=True)
    again = check_all((later,), ATHLETE, catalog(), (shown, log, gate))
    assert "PHA-03" not in {breach.rule for breach in again}


@pytest.mark.parametrize(
    ("pain", "rule"),
    [
        (SHARP, "PAI-03"),
        (replace(SHARP, type="ache", limp=True), "PAI-03"),
        (replace(SHARP, type="ache", score=6), "PAI-02"),
        (replace(SHARP, type="ache", score=5), None),
        (replace(SHARP, at=BEFORE - timedelta(days=8)), None),
    ],
)
def test_pai_02_what_hurt_is_out_in_the_week_after(pain: Pain, rule: str | None) -> None:
    assert list(broken(pain)) == ([rule] if rule else [])


def _again(week: Week, less: int) -> Week:
    """Return the same week a week later, with so many sets less of everything, one at least."""
    later = timedelta(weeks=1)
    sessions = tuple(
        replace(s, date=s.date + later, starts=s.starts + later,
                exercises=tuple(replace(item, sets=max(1, item.sets - less)) for item in s.exercises))
        for s in week.sessions
    )  # fmt: skip
    return replace(week, week=week.week + later, sessions=sessions)


@pytest.mark.parametrize(
    ("score", "option", "less", "named"),
    [
        (2, None, 0, []),
        (3, None, 0, ["bulgarian_split_squat", "single_leg_box_squat"]),
        (5, None, 0, ["bulgarian_split_squat", "single_leg_box_squat"]),
        (5, None, 1, []),
        (5, "clinician_tendon_plan", 0, []),
    ],
)
def test_pai_02_what_hurt_a_little_asks_less_in_the_week_after(
    score: int, option: str | None, less: int, named: list[str]
) -> None:
    athlete = replace(ATHLETE, options=frozenset({option} if option else ()))
    before = plan(athlete)
    later = _again(before, less)
    journal = WeekShown(at=at(0, 0, "00:00"), plan=before), replace(SHARP, at=at(0, 4), type="ache", score=score)
    found = [b for b in check_all((later,), athlete, catalog(), journal) if b.rule == "PAI-02"]
    assert sorted({breach.where.partition(", exercise ")[2] for breach in found}) == named
    assert all(breach.why == f"pain {score}/10 in the week before, and no smaller dose" for breach in found)


@pytest.mark.parametrize(
    ("score", "region", "less", "named"),
    [
        (7, None, 0, {"bulgarian_split_squat", "single_leg_box_squat", "single_leg_calf_raise", "sl_rdl_loaded"}),
        (8, "calf", 0, {"single_leg_calf_raise"}),
        (8, "calf", 1, set()),
        (6.5, None, 0, set()),
        (9, "other", 0, set()),
    ],
)
def test_pro_08_what_was_very_sore_loses_a_set(score: float, region: Region | None, less: int, named: set[str]) -> None:
    before = plan(ATHLETE)
    journal = WeekShown(at=at(0, 0, "00:00"), plan=before), Soreness(at=at(0, 4), score=score, region=region)
    found = [b for b in check_all((_again(before, less),), ATHLETE, catalog(), journal) if b.rule == "PRO-08"]
    assert {breach.where.partition(", exercise ")[2] for breach in found} == named
    assert all(breach.why == f"soreness {score:g}/10 in the week before, and no set less" for breach in found)


def test_pai_06_a_clinicians_plan_decides_about_pain_itself() -> None:
    athlete = replace(ATHLETE, options=frozenset({"clinician_tendon_plan"}))
    found = check_all((plan(athlete, (), MONDAY),), athlete, catalog(), (replace(SHARP, type="ache", score=6),))
    assert "PAI-02" not in {breach.rule for breach in found}


@pytest.mark.parametrize(("pain", "days", "named"), [(6, 3, True), (5, 3, False), (None, 3, False), (6, 8, False)])
def test_pai_02_what_hurt_in_its_sets_is_out_in_the_week_after(pain: float | None, days: int, named: bool) -> None:
    sets = tuple(SetDone(exercise="bulgarian_split_squat", set=n, leg="both", reps=8, pain=pain) for n in (1, 2))
    log = SessionLog(at=at(0) - timedelta(days=days), session="2026-11-20/strength", sets=sets)
    found = [breach for breach in check_all((plan(ATHLETE),), ATHLETE, catalog(), (log,)) if breach.rule == "PAI-02"]
    assert {breach.where.partition(", exercise ")[2] for breach in found} == set(named * ["bulgarian_split_squat"])
    tendon = runner(level="intermediate", options=frozenset({"clinician_tendon_plan"}))
    assert "PAI-02" not in {b.rule for b in check_all((plan(tendon),), tendon, catalog(), (log,))}


@pytest.mark.parametrize("entry", [replace(FLAG, tier="emergency"), FLAG, Illness(at=BEFORE, state="ill"), SHARP])
def test_saf_01_what_the_body_forbids_is_named_with_its_week_or_session(entry: Entry) -> None:
    found = [b for b in check_all((plan(ATHLETE),), ATHLETE, catalog(), (entry,)) if b.rule in BODY]
    assert found
    assert all(b.where.startswith((f"week {MONDAY}", "session 2026-11-")) for b in found)
