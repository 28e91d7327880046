"""Jumps (5.6): every gate, the ladder from landings to bounds, and where they stand in the week."""

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from typing import Any

import pytest

from core.athlete import PlannedRun, Profile, Race, Screening
from core.body import LEGS
from core.journal import Entry, Gate, Pain, SessionLog, Soreness
from core.planner import standing_week
from core.rules import check
from core.training import Prescription, Session, Week
from tests.core.planner.logs import at, cited, short_nights
from tests.core.planner.runner import MONDAY, RUNNER, catalog, listed, plan, runner
from tests.life import perfect_week
from tests.springs import battery, hopped, ready

HOPPER = runner(
    level="advanced", weekly_distance_km=30, runs=(PlannedRun(day="sun", kind="long", at="08:00", minutes=90),)
)
"""Three days a week from the first week on: endurance, strength, power."""


def jumps(week: Week) -> list[str]:
    return [line for s in week.sessions for line in listed(s) if _is_jump(line)]


def _is_jump(line: str) -> bool:
    return catalog().exercises[line.partition(" ")[0]].chain == "plyometric"


def power(week: Week) -> Session:
    return next(session for session in week.sessions if session.kind == "power")


def feet(week: Week) -> int:
    items = (item for session in week.sessions for item in session.exercises)
    return sum(i.sets * (i.contacts or 0) * (2 if i.per_leg else 1) for i in items)


def lived(profile: Profile, weeks: int, *entries: Entry) -> tuple[tuple[Week, ...], tuple[Entry, ...]]:
    """Live so many weeks as prescribed beside further entries."""
    journal, shown = entries, []
    for n in range(weeks):
        shown.append(plan(profile, journal, MONDAY + timedelta(weeks=n)))
        journal += perfect_week(shown[-1], profile, receipt=False)
    return tuple(shown), journal


def second_week(profile: Profile, *entries: Entry) -> Week:
    _, journal = lived(profile, 1, *entries)
    return plan(profile, journal, MONDAY + timedelta(weeks=1))


def test_ply_01_with_every_gate_open_jumps_stand_first_in_the_power_day() -> None:
    week = second_week(HOPPER, *ready(at(0, 1)))
    assert jumps(week) == ["landing_stick 2x10", "pogo_hop 2x10"]
    assert listed(power(week))[:2] == jumps(week)
    assert "PLY-01" in cited(week)
    assert all(item.rpe_cap <= 7 for item in power(week).exercises)


def test_ply_01_what_is_not_tested_keeps_jumps_out_and_is_named() -> None:
    week = second_week(HOPPER)
    assert jumps(week) == []
    said = next(notice.why for notice in week.notices if notice.rules == ("PLY-01",))
    assert "calf raises" in said
    assert "not shown yet" in said


SHUT: dict[str, tuple[Entry, ...]] = {
    "weak calves": (*battery(at(0, 1), calf_raise=(19, 19)), hopped(at(0, 1))),
    "calves apart": (*battery(at(0, 1), calf_raise=(24, 27)), hopped(at(0, 1))),
    "one leg's calf only": tuple(e for e in ready(at(0, 1)) if getattr(e, "leg", "left") == "left"),
    "weak split squats": (*battery(at(0, 1), bulgarian_split_squat=(9, 10)), hopped(at(0, 1))),
    "legs not alike": (*battery(at(0, 1), bulgarian_split_squat=(12, 14)), hopped(at(0, 1))),
    "no hops": battery(at(0, 1)),
    "nine hops": (*battery(at(0, 1)), hopped(at(0, 1), contacts=9)),
    "hops hurt": (*battery(at(0, 1)), hopped(at(0, 1), pain=2)),
    "hops without a word on pain": (*battery(at(0, 1)), hopped(at(0, 1), pain=None)),
    "later hops hurt": (*ready(at(0, 1)), hopped(at(0, 5), contacts=4, pain=2)),
    "sore": (*ready(at(0, 1)), Soreness(at=at(0, 6), score=4)),
    "a touch of Achilles": (*ready(at(0, 1)), Pain(at=at(0, 6), score=1, region="achilles")),
    "a touch of the shin": (*ready(at(0, 1)), Pain(at=at(0, 6), score=1, region="shin")),
    "knee pain": (*ready(at(0, 1)), Pain(at=at(0, 6), score=3, region="knee")),
    "a lunge that is not clean": (*ready(at(0, 1)), Gate(at=at(0, 2), squat=True, hinge=True)),
}


@pytest.mark.parametrize("why", SHUT)
def test_ply_01_each_gate_alone_keeps_jumps_out(why: str) -> None:
    assert jumps(second_week(HOPPER, *ready(at(0, 1))))
    assert jumps(second_week(HOPPER, *SHUT[why])) == []


@pytest.mark.parametrize(
    "screening",
    [None, Screening(pregnant=True, cleared=True), Screening(postnatal_under_12_weeks=True, cleared=True),
     Screening(bone_stress_12_months=True), Screening(bone_stress_12_months=True, cleared=True)],
)  # fmt: skip
def test_ply_01_safety_answers_keep_jumps_out(screening: Screening | None) -> None:
    assert jumps(second_week(replace(HOPPER, screening=screening), *ready(at(0, 1)))) == []


def test_ply_01_soreness_that_nobody_asked_about_is_no_pass() -> None:
    _, journal = lived(HOPPER, 1, *ready(at(0, 1)))
    silent = tuple(entry for entry in journal if not isinstance(entry, Soreness))
    assert jumps(plan(HOPPER, silent, MONDAY + timedelta(weeks=1))) == []


def test_ply_01_the_norm_for_age_and_sex_is_enough_where_it_is_lower() -> None:
    older = replace(HOPPER, age=75, sex="male")
    calves = (*battery(at(0, 1), calf_raise=(14, 14)), hopped(at(0, 1)))
    assert jumps(second_week(older, *calves))
    assert jumps(second_week(replace(older, sex=None), *calves)) == []


def test_ply_01_beginners_never_jump() -> None:
    weeks, _ = lived(runner(), 4, *ready(at(0, 1)))
    assert all(jumps(week) == [] for week in weeks)


def test_d30_easy_pogos_from_intermediate_once_eight_regular_weeks_are_done() -> None:
    journal = ready(at(0, 1))
    weeks: list[Week] = []
    for n in range(14):
        weeks.append(plan(runner(level="intermediate"), journal, MONDAY + timedelta(weeks=n)))
        # The programme waits where nothing is said of effort; strength work goes on week by week.
        journal += tuple(_said(entry, rpe=None) for entry in perfect_week(weeks[-1], RUNNER, receipt=False))
    assert {week.phase for week in weeks} == {"intermediate"}
    assert all(jumps(week) == [] for week in weeks[:8])
    late = [jumps(week) for week in weeks[8:] if week.mode == "build"]
    assert late == [["landing_stick 2x10", "pogo_hop 2x10"]] * len(late) != []


def test_ply_02_contacts_rise_by_a_fifth_at_most_and_stay_under_the_caps() -> None:
    weeks, _ = lived(HOPPER, 24, *ready(at(0, 1)))
    counts = [n for n in map(feet, weeks) if n]
    assert counts[:2] == [40, 48]
    assert all(later <= 1.2 * before for before, later in pairwise(counts))
    assert max(counts) <= 100
    for n, week in enumerate(weeks[1:], 1):
        found = check(week, HOPPER, catalog(), weeks[n - 1], weeks[: n - 1])
        assert [b for b in found if b.rule.startswith("PLY")] == []


def test_scr_02_half_the_contacts_from_60_on() -> None:
    older = replace(HOPPER, age=62)
    weeks, _ = lived(older, 24, *ready(at(0, 1)))
    counts = [n for n in map(feet, weeks) if n]
    assert counts[0] == 20
    assert max(counts) <= 50
    assert all(later <= 1.2 * before for before, later in pairwise(counts))


def test_ply_03_from_landings_to_bounds_and_never_depth_drops() -> None:
    weeks, _ = lived(HOPPER, 24, *ready(at(0, 1)))
    rungs = [max(catalog().exercises[line.partition(" ")[0]].rung for line in jumps(w)) for w in weeks if jumps(w)]
    assert rungs == sorted(rungs)
    assert all(later - before <= 1 for before, later in pairwise(rungs))
    assert rungs[0] == 1
    assert rungs[-1] == 4


def test_ply_02_a_step_needs_clean_painless_landings() -> None:
    weeks, journal = lived(HOPPER, 2, *ready(at(0, 1)))
    assert feet(weeks[1]) == 40
    for change, contacts in (({}, 48), ({"form": "wobble"}, 40), ({"form": None}, 40), ({"form": "lost"}, 40)):
        told = tuple(_said(entry, **change) for entry in journal)
        assert feet(plan(HOPPER, told, MONDAY + timedelta(weeks=2))) == contacts
    hurt = tuple(_said(entry, pain=2) for entry in journal)
    assert feet(plan(HOPPER, hurt, MONDAY + timedelta(weeks=2))) == 0


@pytest.mark.parametrize(("effort", "contacts"), [(6.0, 43), (9.0, 36)])
def test_ply_02_contacts_rise_only_after_jumps_within_their_effort(effort: float, contacts: int) -> None:
    weeks, _ = lived(HOPPER, 2, *ready(at(0, 1)))
    fewer = _with_pogos(weeks[1], 8)
    before = (*ready(at(0, 1)), *perfect_week(weeks[0], HOPPER, receipt=False))
    told = tuple(_said(entry, rpe=effort) for entry in perfect_week(fewer, HOPPER, receipt=True))
    assert feet(fewer) == 36
    assert feet(plan(HOPPER, (*before, *told), MONDAY + timedelta(weeks=2))) <= contacts


def _with_pogos(week: Week, contacts: int) -> Week:
    def few(item: Prescription) -> Prescription:
        return replace(item, contacts=contacts) if item.exercise == "pogo_hop" else item

    sessions = (replace(s, exercises=tuple(map(few, s.exercises))) for s in week.sessions)
    return replace(week, sessions=tuple(sessions))


def _said(entry: Entry, **change: Any) -> Entry:
    """Say something else of the jumps of a session, and of its effort as a whole."""
    if not isinstance(entry, SessionLog) or entry.session.endswith("/assessment"):
        return entry
    effort = {"rpe": None} if change.get("rpe", 0) is None else {}
    told = tuple(replace(done, **(change if done.contacts else effort)) for done in entry.sets)
    return replace(entry, sets=told, **effort)


def test_ply_02_every_other_power_day_counts_from_the_last_one() -> None:
    weeks, _ = lived(replace(HOPPER, weekly_distance_km=60), 16, *ready(at(0, 1)))
    counts = [n for n in map(feet, weeks) if n]
    assert len(counts) < len(weeks) / 2
    assert all(later <= 1.2 * before for before, later in pairwise(counts))


def test_pro_16_what_went_down_is_never_explained_by_a_step_up() -> None:
    weeks, _ = lived(HOPPER, 8, *ready(at(0, 1)))
    gone = [c for week in weeks for c in week.changes if c.after == "none" and _is_jump(c.exercise)]
    assert gone
    assert not any("takes the next small step" in change.why for change in gone)


def test_ply_02_never_after_a_long_run() -> None:
    week = second_week(HOPPER, *ready(at(0, 1)))
    day = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")[power(week).date.weekday()]
    long = replace(HOPPER, runs=(PlannedRun(day=day, kind="long", at="06:00", minutes=90),))
    after = second_week(long, *ready(at(0, 1)))
    on = [s for s in after.sessions if any(item.contacts for item in s.exercises)]
    assert all(s.date.weekday() != power(week).date.weekday() for s in on)


def test_tap_03_no_jumps_are_new_and_none_advance_before_a_race() -> None:
    for days in range(1, 35):
        near = replace(HOPPER, races=(Race(date=MONDAY + timedelta(weeks=2, days=days), distance_km=10),))
        weeks, _ = lived(near, 3, *ready(at(0, 1)))
        if days <= 18:  # a week that reaches the 14 days with its weekend alone has no demanding work there
            assert feet(weeks[2]) <= feet(weeks[1])
        if days <= 13:
            assert jumps(weeks[2]) == []


def test_pai_09_jumps_leave_the_week_that_stands_with_sore_legs_or_where_a_calf_or_a_foot_hurts() -> None:
    _, journal = lived(HOPPER, 1, *ready(at(0, 1)))
    shown = plan(HOPPER, journal, MONDAY + timedelta(weeks=1))
    pains = (Pain(at=at(1, 0, "06:30"), score=1, region=region) for region in ("calf", "foot"))
    for told in (Soreness(at=at(1, 0, "06:30"), score=4), *pains):
        week = standing_week(HOPPER, (*journal, told), catalog(), shown.week, at(1, 0, "07:00"))
        assert jumps(week) == []
        assert listed(power(week)) == listed(power(shown))[2:]


def test_pro_06_short_sleep_starts_no_jumps() -> None:
    assert jumps(second_week(HOPPER, *ready(at(0, 1)), *short_nights(0))) == []


def test_pro_06_a_week_in_which_nothing_goes_up_keeps_the_jumps_that_there_were() -> None:
    shown, journal = lived(HOPPER, 7, *ready(at(0, 1)))
    held = plan(HOPPER, (*journal, *short_nights(6)), MONDAY + timedelta(weeks=7))
    assert feet(held) == feet(shown[-1]) > 0


def test_a_hop_check_is_no_session_of_the_week() -> None:
    assert set(LEGS) == {done.leg for done in hopped(at(0, 1)).sets}
    alone = plan(HOPPER, (hopped(at(0, 1)),), MONDAY + timedelta(weeks=1))
    assert alone.sessions == plan(HOPPER, (), MONDAY + timedelta(weeks=1)).sessions


def test_ply_02_after_four_weeks_without_a_jump_they_begin_again_at_half() -> None:
    """Soreness of 4 shuts a gate of jumps, and an easier week follows that has none."""
    shown, journal = lived(HOPPER, 7, *ready(at(0, 1)))
    for n in range(7, 13):
        shown += (plan(HOPPER, journal, MONDAY + timedelta(weeks=n)),)
        said = perfect_week(shown[-1], HOPPER, receipt=False)
        journal += tuple(replace(e, score=4) if isinstance(e, Soreness) and n < 9 else e for e in said)
    assert [feet(week) for week in shown[6:]] == [72, 76, 0, 0, 0, 0, 48]


def test_ply_02_jumps_that_were_asked_and_left_out_for_four_weeks_begin_again_at_half() -> None:
    shown, journal = lived(HOPPER, 4, *ready(at(0, 1)))
    most = max(map(feet, shown))
    for n in range(4, 8):
        week = perfect_week(plan(HOPPER, journal, MONDAY + timedelta(weeks=n)), HOPPER, receipt=False)
        journal += tuple(e for e in week if not isinstance(e, SessionLog) or not e.session.endswith("/power"))
    assert 0 < feet(plan(HOPPER, journal, MONDAY + timedelta(weeks=8))) <= max(40, most // 2)


def test_ply_02_who_has_a_step_alone_goes_on_from_landings_whatever_the_first_week_had_room_for() -> None:
    weeks, _ = lived(replace(HOPPER, equipment=frozenset({"step"}), session_minutes=60), 9, *ready(at(0, 1)))
    rungs = [max(catalog().exercises[line.partition(" ")[0]].rung for line in jumps(w)) for w in weeks if jumps(w)]
    assert rungs == sorted(rungs)
    assert rungs[-1] > 2, "landings alone, for good: no step follows where its newest jump is left out"
    counts = [n for n in map(feet, weeks) if n]
    assert all(later <= 1.2 * before for before, later in pairwise(counts))


def test_pro_10_jumps_that_a_first_week_had_stay_without_kit_after_work_done_well() -> None:
    raced = Race(date=MONDAY - timedelta(days=1), distance_km=21.1)
    easy = PlannedRun(day="fri", kind="easy", at="07:00", minutes=40)
    bare = replace(HOPPER, equipment=frozenset(), session_minutes=60, races=(raced,), runs=(easy,))
    weeks, _ = lived(bare, 5, *ready(at(0, 1)))
    assert [bool(jumps(week)) for week in weeks] == [False, True, True, True, True]
    assert max(week.hard_sets_per_leg for week in weeks[2:]) <= 1.25 * weeks[1].hard_sets_per_leg
