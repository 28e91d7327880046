"""Athletes for whom a rule once broke, by the seeds of the stress scripts: they stay mended."""

from datetime import timedelta
from itertools import pairwise, product

import pytest

from core.journal import WeekShown
from core.planner import plan_weeks
from core.rules.compare import harder, hardest_by_chain
from core.wall_time import midnight
from tests.bench.stress_answers import wrong_answers
from tests.bench.stress_pairs import harder_for_worse
from tests.bench.stress_plans import live, live_once
from tests.bench.stress_reasons import live as told
from tests.changes import WORSE
from tests.core.planner.runner import catalog, perfect_weeks, plan, runner
from tests.dice import Seeded
from tests.judge import judge

ANSWERS = (
    620121, 570511,  # a half week kept a calf raise that a fuller one left out
    900458, 570113,  # soreness kept light days out, and a core session came in their place
    570239,  # slides stood in weeks of one kind only
    550306,  # a day that pain emptied was taken by a flow
    1130257,  # in a taper, repetitions that fell kept a set of another line
    1290051,  # soreness changed the split where the calendar had no third day anyway
    1230090,  # a pattern that waited made room for new light days
    900460, 510858, 620030, 1160259, 1190077, 1210035,  # the days after a race were a week to grow from
    1280093,  # a log that held the programme back repeated the fuller of two alternating weeks
    1180147,  # soreness moved a session, and a flow came on the day that it left
    950032, 1320166,  # in a taper, a rung that went down or a line that was left out kept a set of another line
    2600139,  # a gap kept a reset away that was due
    2600407,  # a focus that took a step back left its minutes to the core
    2600788,  # pain that emptied two sessions brought in what the usual three days would have had
    2400075,  # a late session of a week without its full number left the next week no room
    4400115,  # the week before race week ended so late that race week had no room
    1130016,  # so few sessions after a race were repeated to the end of the preparation
)  # fmt: skip


@pytest.mark.parametrize("seed", ANSWERS)
def test_pro_10_sch_08_a_changed_input_never_goes_the_wrong_way(seed: int) -> None:
    assert list(wrong_answers(Seeded(seed), catalog())) == []


LIVES = (
    (188, 6),  # a gap of four weeks began anew with two hard sets after one, though sleep was short (PRO-06)
    (981128, 7),  # a race was near, and a main lift came back that last week's one session had not had (TAP-03)
    (991021, 7),  # two lines came down to one exercise, and the accessory stayed instead of the main lift (EXE-02)
    (5200038, 5),  # after an illness easy rungs filled the half, and more than half of the hard sets stayed (SAF-06)
    (9900004, 7),  # a freeze left a light session without an exercise (EXE-01)
    (8190130, 9),  # a race week without weight was repeated, and a loaded rung stood without one (EXE-01)
    (31100023, 2),  # a late evening that holds a small session and no whole one was called free (SCH-06)
    (5000014, 10),  # on the lowest rung, at the fewest repetitions, what hurt in its sets stayed as it was (PAI-02)
    (77000043, 9),  # an easier light week had a set less already, and pain took none of it (PAI-02)
    (72000021, 8),  # a focus came down to a hold, and kept the eight of its repetitions as seconds (EXE-01)
    (74000042, 9),  # core work came back from lowered weeks with its sets and its repetitions at once (PRO-02)
    (24100048, 9),  # soreness took a set of maintenance in a block, and it came back in a week to build on (PRO-06)
    (24700051, 11),  # what pain took in a block was the usual dose by then, and more came back all the same (PRO-06)
    (25900028, 7),  # what came back in a block brought a set more with it, on a second day (PRO-06)
    (24900125, 8),  # after four weeks away jumps began with twice the contacts that they had come to (PLY-02)
    (97300033, 8),  # what stood on a harder rung came back with a repetition more than the easier one had (PRO-02)
    (160000106, 8),  # what stood on a harder rung came back with a set more than the easier one had (PRO-02)
    (160001072, 2),  # a log took a rung away in a week whose Sunday is two weeks before a race (TAP-03)
    (160001190, 4),  # pain left an accessory as one half of the pair, and a taper left it out (PRO-12)
    (160003465, 7),  # a reset had rounded a light weight to none, which was new again so near a race (TAP-03)
    (160010350, 6),  # what a race week had left out was new again on the Sunday two weeks before the next race (TAP-03)
    (24700301, 4),
    (160005103, 3),  # pain took a pattern down to what hurt in another's place (PAI-02)
    (160002257, 6),
    (160008300, 6),  # what hurt in a small week of light work was no smaller in the next (PAI-02)
    (160002886, 8),  # what pain had taken down came back with a set and three repetitions more (PRO-02)
    (160003008, 4),  # nothing was done yet, and a week that pain had made small was gone back from (PRO-06)
    (160000666, 1),
    (24700106, 10),  # a hard day that next week's first session needs was called free (SCH-06)
    (160002343, 4),  # a hard day less than three days behind a session was called free, though legs were sore (SCH-06)
    (82000026, 5),  # a race cut the first week short, and a day came in that had a hinge alone (EXE-02)
    (24200005, 6),  # the room for more went to the day with most of what is new, and another had a hinge alone (EXE-02)
)


@pytest.mark.parametrize(("seed", "weeks"), LIVES)
def test_pro_02_pro_06_tap_03_exe_01_exe_02_saf_06_pai_02_ply_02_lives_in_which_a_rule_once_broke(
    seed: int, weeks: int
) -> None:
    assert [breach for *_, breaches in live(seed, weeks, catalog()) for breach in breaches] == []


OWNERS = (
    (98100127, 3),  # in a preparation block soreness took half of the weight in race week (TAP-01)
    (25810032, 11),  # hops on one leg came before those on both had had room (PLY-03)
    (160001512, 6),  # what easy rungs had of a taper's share was left to the others besides (TAP-01)
    (160012155, 4),  # what three days would have had took the knee's half from one of two (EXE-02)
    (777100078, 12),  # a lift that came in on the way back went with the next soreness (PRO-12)
    (160012333, 6),  # a reset halved two days by the fuller one, and the other had more than before it (PRO-11)
    (281200254, 6),  # a race week's one session fell out for work on another day, and was told of once more (PRO-16)
    (235031, 8),  # a light bridge slipped in a reset, and the focus of its chain had a set more after it (PRO-06)
    (281200304, 9),  # in a block an easy week was called a usual one, and more came back behind it (PRO-06)
)  # fmt: skip
"""Those whose athletes say which weights they have."""


@pytest.mark.parametrize(("seed", "weeks"), OWNERS)
def test_tap_01_ply_03_lives_of_who_owns_weights_in_which_a_rule_once_broke(seed: int, weeks: int) -> None:
    assert [breach for *_, breaches in live(seed, weeks, catalog(), own=True) for breach in breaches] == []


ONCE = (
    900200055,  # after four weeks away in a frozen week a day came in that had a hinge alone (EXE-02)
    930000056,  # a single session of a smaller week stood four days behind the day that its gap was counted to (PHA-03)
)
"""Those who do all as asked until one thing befalls them."""


@pytest.mark.parametrize("seed", ONCE)
def test_exe_02_lives_of_one_mishap_in_which_a_rule_once_broke(seed: int) -> None:
    assert [breach for *_, breaches in live_once(seed, catalog()) for breach in breaches] == []


PAIRS = (
    (475, 4), (557, 5), (581, 9), (584, 3),  # an easy rung became a demanding one in the room that another left
    (519, 7),  # a day that took its turn brought back sets which its pattern had nowhere else any more
    (1230008, 8),  # a ceiling took from the day with most repetitions
    (1230034, 4),  # pain on the day of the first session made its patterns unknown
    (2000032, 4), (2000159, 10),  # days that pain emptied left more than the usual number of days would have had
    (3000111, 4), (4000116, 3),  # a good log was left with an empty week, a worse one with easy days
    (9500077, 9),  # a calf raise that rose a rung without any room for it left the week, one that held stayed
    (9500235, 2),  # a focus that held still left its room to jumps
    (571, 9),  # a taper shared out what pain had taken off
    (7880051, 10),  # on the way back from pain, one day held what two would have shared
    (14, 3),  # a clearance and a dose that was too much made a week to build on of one that a clearance alone did not
    (7880055, 6), (9510036, 9),  # soreness put the way back from pain off, and light work came in place of it
    (9100509, 2), (8891018, 2),  # a day of three that pain emptied kept the split of three days where two have room
    (9510035, 8), (12000066, 10),  # where the calendar left no day, pain left a light one
    (16500105, 14),  # a rung that was taken down knew nothing of the harder one's effort, and an easier week asked more
    (25800030, 6),  # on the way back what was done in a small week gave its place to what stands no more
    (52400051, 13),  # new accessories took the calf raise's place in a week that moved on
    (1270154, 10),  # a session that was held back made room in the other for what two would leave out
)  # fmt: skip
SEEN_IN_ELEVEN = (
    16200002, 16200034,  # after a gap a way back was shared out by doses from which pain had taken sets
    15300074,  # fewer repetitions besides a rung below led to a rise that took sets of others
    17700049,  # pain that took out all that was held let a focus back in
    9100159, 21100003,  # a week of the recovery track that came once more asked a repetition more than the next one
    16600078, 21100013,  # what a poor log or pain took down left its room in a building week to something else
    17700052,  # a pattern that silence brought back held a week small, where more pain did not
    18400073,  # a way back that a wobble held was called a building week
    81000003,  # what stood again after soreness took its room from main lifts, and a week that waited had more room
    97200012,  # what was done in a small week gave its place to what had stood on higher rungs before it
    19000023,  # a frozen week after a reset left out what stood on a lower rung than in the last building week
)  # fmt: skip


@pytest.mark.parametrize(("seed", "weeks", "tries"), [(*p, 6) for p in PAIRS] + [(n, 11, 10) for n in SEEN_IN_ELEVEN])
def test_pro_10_one_thing_worse_never_gives_a_harder_week(seed: int, weeks: int, tries: int) -> None:
    assert list(harder_for_worse(seed, weeks, catalog(), tries)) == []


@pytest.mark.parametrize(
    "seed",
    [
        273000039,  # a weight came back after a pain in a reset
        273000125,  # ... and a demanding rung
        273000181,  # the light days that somebody chose moved on in one
    ],
)
def test_pro_11_a_reset_has_the_exercises_of_the_week_before(seed: int) -> None:
    assert [breach for *_, breaches in live_once(seed, catalog()) for breach in breaches] == []


@pytest.mark.parametrize(
    ("seed", "exercise", "words"),
    [
        (279000000, "single_leg_calf_raise", "stays out, since the race is near"),  # a week that repeats one takes none
        (279000005, "glute_bridge", "what hurts rests"),  # last week's light work was left out, and then all hurt
    ],
)
def test_pro_16_what_takes_something_out_says_so(seed: int, exercise: str, words: str) -> None:
    changes = [change for _, _, week, _ in live(seed, 6, catalog(), own=True) for change in week.changes]
    said = [change.why for change in changes if (change.exercise, change.after) == (exercise, "none")]
    assert words in said[-1]
    assert not any("repeats" in why or "were not done" in why for why in said)


OWN_WEIGHTS = (
    (771122061, 7, 10),  # a late log made a small week that was missed one that was done, and it was repeated whole
    (777000264, 9, 10),  # a step back shared one day's two sets out on two days, and who was held back kept them
    (64700042, 6, 4),  # what was held made a whole week a lowered one, and a freeze no longer bound the rest of it
    (281100302, 12, 4),  # ... nor what stood in the last easier week alone
    (160300007, 8, 4),  # a week too small to grow was called a building one where something in it was held
    (182300005, 9, 4),
    (64600038, 11, 4),  # a step that waited gave back repetitions that a small week had taken off
    (280600017, 4, 4),  # in a taper, what pain left of the sets went to a line that had had as many
    (777000057, 2, 4),  # a rung below stood for fewer repetitions, though the gate had taken the rung away besides
    (777000088, 5, 4),  # another session came in, and what one line had earned was paid for by another
    (777000223, 9, 30),  # strength that was left out made light work that was too hard less so
    (261000985, 3, 6),  # a rung below stood for the set that a second short week takes, too
    (261000259, 5, 6),  # pain took a rung that the gate had taken anyway, and no repetitions before a race
    (271000028, 12, 6),  # what pain had taken came back in a reset, and pain that kept it out made room for others
    (277000059, 6, 6),  # a day joined on the way back and left no place for the calf raise that one day alone had
    (277000244, 4, 6),  # soreness took a set, and the one that was left had the minutes of two
)  # fmt: skip


@pytest.mark.parametrize(("seed", "weeks", "tries"), OWN_WEIGHTS)
def test_pro_10_one_thing_worse_never_gives_a_harder_week_to_who_owns_weights(
    seed: int, weeks: int, tries: int
) -> None:
    assert list(harder_for_worse(seed, weeks, catalog(), tries, own=True)) == []


@pytest.mark.parametrize("seed", [9700000, 9700001, 9700006, 9700007])
def test_pro_16_pro_06_weeks_ahead_are_sound_whatever_receipts_reach_into_them(seed: int) -> None:
    known, history, _ = list(told(seed, 8, catalog()))[-1]
    profile = known.profile
    for n in range(1, 6):
        now = midnight(history[n].week, profile.zone)
        before = tuple(entry for entry in known.journal if entry.at < now or isinstance(entry, WeekShown))
        for journal in (before, known.journal):
            weeks = list(history[:n])
            for week in plan_weeks(profile, journal, catalog(), history[n].week, 3):
                assert judge(week, weeks, journal, profile, catalog()) == ()
                weeks.append(week)


@pytest.mark.parametrize(("minutes", "step", "weeks"), [(45, 2.0, 7), (45, 0.5, 8), (30, 2.5, 6), (37, 1.0, 9)])
def test_pro_10_minutes_that_one_line_leaves_go_to_no_other(minutes: int, step: float, weeks: int) -> None:
    athlete = runner(level="advanced", session_minutes=minutes, load_step_kg=step)
    shown, journal = perfect_weeks(athlete, weeks)
    before = tuple(entry for entry in journal if entry.at < midnight(shown[-1].week, athlete.zone))
    last, monday = journal[len(before) :], shown[-1].week + timedelta(weeks=1)
    good = plan(athlete, journal, monday)
    for change, amount in product(WORSE.values(), (1, 3, 7)):
        worse = plan(athlete, (*before, *(change(entry, amount) for entry in last)), monday)
        assert not harder(worse, good, catalog())


@pytest.mark.parametrize("minutes", [12, 15, 18, 20])
def test_pro_10_the_recovery_track_gives_no_set_for_a_repetition(minutes: int) -> None:
    athlete = runner(program="recovery", session_minutes=minutes)
    weeks, _ = perfect_weeks(athlete, 10)
    found = [hardest_by_chain(week, catalog()) for week in weeks if week.mode == "build"]
    for before, now in pairwise(found):
        assert all(now[chain].sets >= before[chain].sets for chain in before.keys() & now.keys())


@pytest.mark.parametrize(("seed", "weeks"), [(9100304, 7)])
def test_pro_11_a_reset_asks_no_more_than_the_easier_week_before_it(seed: int, weeks: int) -> None:
    lived = [week for _, _, week, _ in live(seed, weeks, catalog())]
    low = [pair for pair in pairwise(lived) if pair[1].mode == "reset" and pair[0].mode == "return"]
    assert low
    for before, reset in low:
        assert reset.hard_sets_per_leg <= before.hard_sets_per_leg
        assert sum(s.demanding for s in reset.sessions) <= sum(s.demanding for s in before.sessions)


def test_pha_06_what_a_rung_that_turned_hard_pays_for_with_is_no_turn_of_days() -> None:
    *_, (_, _, week, _) = live(261001070, 13, catalog())
    squat = next(change for change in week.changes if change.exercise == "single_leg_box_squat")
    assert (squat.rules, squat.after) == (("PRO-02", "DOS-05", "PHA-06"), "none")
