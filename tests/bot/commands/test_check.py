"""`legup check` as a coach meets it: a clean plan, a broken one, and files that are no plan at all."""

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.commands.check import command
from core.athlete import MovementGate
from core.exchange import as_json
from core.training import Week
from tests.core.rules.weeks import MONDAY, athlete, beginner_items, clean_week, dose, session, week


@pytest.fixture
def files(tmp_path: Path) -> Path:
    (tmp_path / "profile.json").write_text(json.dumps(as_json(athlete(weaker_leg=None))))
    return tmp_path


def run(files: Path, plan: object, *flags: str) -> Result:
    text = plan if isinstance(plan, str) else json.dumps(plan)
    (files / "plan.json").write_text(text)
    return CliRunner().invoke(command, [str(files / "plan.json"), "--profile", str(files / "profile.json"), *flags])


def plan_of(*weeks: Week) -> dict[str, object]:
    return {"weeks": [as_json(each) for each in weeks]}


def test_a_clean_plan_is_an_empty_list(files: Path) -> None:
    done = run(files, plan_of(clean_week()), "--json")
    assert (done.exit_code, json.loads(done.stdout)) == (0, [])
    assert run(files, plan_of(clean_week())).stdout == "No rule is broken.\n"


def test_one_bare_week_written_by_hand_will_do(files: Path) -> None:
    assert json.loads(run(files, as_json(clean_week()), "--json").stdout) == []


def test_a_broken_plan_names_rule_place_and_reason(files: Path) -> None:
    crowded = week(session("tue", *beginner_items()), session("wed", *beginner_items(), dose("leg_press")))
    done = run(files, plan_of(crowded), "--json")
    found = {breach["rule"]: breach for breach in json.loads(done.stdout)}
    assert done.exit_code == 0
    assert found.keys() >= {"SCH-02", "EXE-01"}
    assert found["SCH-02"]["where"] == "session 2026-11-25/strength"
    assert "leg_press" in found["EXE-01"]["where"]
    assert all(breach["why"] for breach in found.values())
    assert "SCH-02  session 2026-11-25/strength: " in run(files, plan_of(crowded)).stdout


def test_weeks_in_a_row_are_checked_for_what_changes(files: Path) -> None:
    next_monday = MONDAY + timedelta(days=7)
    heavy = [session(day, *beginner_items(sets=4), monday=next_monday) for day in ("tue", "fri")]
    later = week(*heavy, week=next_monday, week_number=2)
    alone = {b["rule"] for b in json.loads(run(files, plan_of(later), "--json").stdout)}
    following = {b["rule"] for b in json.loads(run(files, plan_of(later, clean_week()), "--json").stdout)}
    assert "PRO-02" not in alone
    assert "PRO-02" in following


def test_pha_03_a_gate_that_was_passed_in_the_journal_counts_from_the_next_week_on(files: Path) -> None:
    (files / "profile.json").write_text(json.dumps(as_json(athlete(gate=MovementGate()))))
    heavy = week(*clean_week().sessions, week_number=3)
    heavy = replace(
        heavy, sessions=tuple(replace(s, exercises=(dose("sl_rdl_loaded", load_kg=2),)) for s in heavy.sessions)
    )
    assert "not that squat and lunge and hinge are clean" in run(files, plan_of(heavy), "--json").stdout

    def named(at: str) -> set[str]:
        gate = {"kind": "gate", "at": at, "squat": True, "lunge": True, "hinge": True}
        (files / "journal.jsonl").write_text(json.dumps(gate))
        done = run(files, plan_of(heavy), "--json", "--journal", str(files / "journal.jsonl"))
        return {breach["rule"] for breach in json.loads(done.stdout)}

    assert "PHA-03" not in named("2026-11-20T12:00:00+01:00")
    assert "PHA-03" in named("2026-11-24T12:00:00+01:00")


@pytest.mark.parametrize(
    ("plan", "fault"),
    [
        ("", "plan.json: "),
        ("{", "plan.json: "),
        ("[]", "plan.json: "),
        ("null", "plan.json: "),
        ({"weeks": []}, "plan.json: weeks: "),
        ({"weeks": 3}, "plan.json: weeks: "),
        ({"week": "2026-11-24"}, "sessions: this field is required"),
        ({"plan": 1}, "plan.json: plan: this field is unknown"),
    ],
)
def test_what_is_no_plan_is_refused(files: Path, plan: object, fault: str) -> None:
    done = run(files, plan, "--json")
    assert done.exit_code == 2
    assert fault in done.stderr
    assert not done.stdout


def test_all_faults_of_both_files_are_named(files: Path) -> None:
    bad = as_json(clean_week(week=MONDAY + timedelta(days=1)))
    bad["phase"] = "expert"
    del bad["sessions"][0]["exercises"][0]["tempo"]
    bad["colour"] = "red"
    (files / "profile.json").write_text('{"name": "Ada", "age": 12}')
    done = run(files, {"weeks": [bad]})
    lines = done.stderr.splitlines()
    assert done.exit_code == 2
    for field in (
        "weeks[0].phase",
        "weeks[0].sessions[0].exercises[0].tempo",
        "weeks[0].colour",
        "time_zone",
        "started",
    ):
        assert any(field in line for line in lines), field


def test_a_week_begins_on_a_monday(files: Path) -> None:
    done = run(files, plan_of(replace(clean_week(), week=MONDAY + timedelta(days=1))))
    assert done.exit_code == 2
    assert "expected a Monday, got Tuesday" in done.stderr


def test_a_file_that_is_not_there_is_said(files: Path) -> None:
    done = CliRunner().invoke(command, [str(files / "none.json"), "--profile", str(files)])
    assert done.exit_code == 2
    assert len(done.stderr.splitlines()) == 2


@pytest.mark.parametrize(
    ("field", "value"), [("week", "9999-12-27"), ("date", "0001-01-01"), ("starts", "9999-12-31T23:59:00-12:00")]
)
def test_dates_out_of_all_calendars_are_refused(files: Path, field: str, value: str) -> None:
    plan = as_json(clean_week())
    (plan if field == "week" else plan["sessions"][0])[field] = value
    done = run(files, plan)
    assert done.exit_code == 2
    assert "expected a year between" in done.stderr
