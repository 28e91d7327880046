"""What the settings write into the profile, tapped or typed; it is kept in kilograms and kilometres (DAT-01)."""

import pytest

from core.athlete import Profile
from core.catalog import Catalog
from core.conversation.stages.stage import Changing, Idle
from tests.core.conversation.play import Play, begun


def profile(play: Play) -> Profile:
    assert play.athlete.profile is not None
    return play.athlete.profile


def set_to(catalog: Catalog, setting: str, *lines: str) -> Profile:
    """Return the profile after one of the settings was opened and these lines were said."""
    play = begun(catalog, "/settings", f"[{setting}]", *lines)
    assert play.athlete.stage == Idle(), play.text()
    return profile(play)


@pytest.mark.parametrize(
    ("said", "sex"),
    [("[Female]", "female"), ("[Male]", "male"), ("f", "female"), ("woman", "female"), ("man", "male"), ("m", "male")],
)
def test_ass_04_the_sex_of_the_norms_is_as_told(catalog: Catalog, said: str, sex: str) -> None:
    assert set_to(catalog, "Sex", said).sex == sex


@pytest.mark.parametrize("said", ["[Leave out]", "skip", "none", "other", "x"])
def test_ass_04_a_sex_may_be_left_out_again(catalog: Catalog, said: str) -> None:
    assert set_to(catalog, "Sex", "[Male]", "/settings", "[Sex]", said).sex is None


@pytest.mark.parametrize(
    ("said", "mass"), [("61 kg", 61), ("61", 61), ("150 lb", 68.04), ("150 pounds", 68.04), ("20 kg", 20)]
)
def test_dat_01_a_body_mass_is_kept_in_kilograms(catalog: Catalog, said: str, mass: float) -> None:
    assert set_to(catalog, "Body mass", said).body_mass_kg == pytest.approx(mass, abs=0.01)


def test_dat_01_a_bare_body_mass_is_in_the_athletes_own_unit(catalog: Catalog) -> None:
    kept = set_to(catalog, "Units", "/settings", "[Body mass]", "150")
    assert (kept.units, kept.body_mass_kg) == ("imperial", pytest.approx(68.04, abs=0.01))


@pytest.mark.parametrize("said", ["[Leave out]", "skip"])
def test_nut_01_a_body_mass_may_be_left_out_again(catalog: Catalog, said: str) -> None:
    assert set_to(catalog, "Body mass", "61", "/settings", "[Body mass]", said).body_mass_kg is None


@pytest.mark.parametrize("said", ["19 kg", "401", "heavy"])
def test_a_body_mass_that_cannot_be_is_asked_again(catalog: Catalog, said: str) -> None:
    play = begun(catalog, "/settings", "[Body mass]", said)
    assert "How much do you weigh?" in play.text()
    assert isinstance(play.athlete.stage, Changing)
    assert profile(play).body_mass_kg is None


@pytest.mark.parametrize("unit", ["kg", "kilos", "kilograms"])
def test_a_body_mass_is_heard_with_its_unit_however_it_is_spelled(catalog: Catalog, unit: str) -> None:
    assert profile(begun(catalog, f"my weight is 72 {unit}")).body_mass_kg == 72


@pytest.mark.parametrize(("said", "step"), [("[2.5]", 2.5), ("2", 2), ("5 lb", 2.27), ("50", 50)])
def test_exe_05_the_step_of_the_weights_is_kept_in_kilograms(catalog: Catalog, said: str, step: float) -> None:
    assert set_to(catalog, "Load step", said).load_step_kg == pytest.approx(step, abs=0.01)


def test_exe_05_the_step_is_asked_in_the_athletes_own_unit(catalog: Catalog) -> None:
    play = begun(catalog, "/settings", "[Units]", "/settings", "[Load step]")
    assert "in lb" in play.text()
    play.say("[5]")
    assert "steps of 5 lb" in play.text()
    assert profile(play).load_step_kg == pytest.approx(2.27, abs=0.01)


@pytest.mark.parametrize("said", ["0", "51", "none"])
def test_exe_05_a_step_that_cannot_be_is_asked_again(catalog: Catalog, said: str) -> None:
    play = begun(catalog, "/settings", "[Load step]", said)
    assert isinstance(play.athlete.stage, Changing)
    assert profile(play).load_step_kg is None


def test_dat_01_a_weekly_distance_in_miles_is_kept_in_kilometres(catalog: Catalog) -> None:
    assert set_to(catalog, "Distance", "25 miles").weekly_distance_km == pytest.approx(40.23, abs=0.05)
    play = begun(catalog, "/settings", "[Distance]", "[I use miles]")
    assert "in mi" in play.text()
    play.say("25")
    assert profile(play).weekly_distance_km == pytest.approx(40.23, abs=0.05)


@pytest.mark.parametrize(("said", "wall"), [("[07:00]", "07:00"), ("7pm", "19:00"), ("18:30", "18:30")])
def test_the_hour_of_strength_work_moves_the_sessions(catalog: Catalog, said: str, wall: str) -> None:
    play = begun(catalog, "/settings", "[Lift time]", said)
    assert profile(play).lift_at == wall
    assert f"The session on Wed 25 Nov is at {wall}" in play.text()


def test_the_hour_of_the_morning_message_is_the_next_call(catalog: Catalog) -> None:
    play = begun(catalog, "/settings", "[Hour]", "6:15")
    assert profile(play).push_time == "06:15"
    assert play.turn is not None
    assert play.turn.next_call is not None
    assert f"{play.turn.next_call.astimezone(play.zone):%H:%M}" == "06:15"


def test_leg_02_the_weaker_leg_is_the_one_that_was_named(catalog: Catalog) -> None:
    for side in ("Left", "Right"):
        play = begun(catalog, "/settings", "[Weaker leg]", f"[{side}]", "@ until Done as planned")
        assert profile(play).weaker_leg == side.lower()
        assert f"Start each exercise on the {side.lower()} leg" in play.text()
    assert set_to(catalog, "Weaker leg", "[Not sure]").weaker_leg is None


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("use miles", "Kilograms and miles."),
        ("use pounds", "Pounds and kilometres."),
        ("switch to miles and kg", "Kilograms and miles."),
        ("use miles and pounds", "Pounds and miles."),
        ("imperial please", "Pounds and miles."),
    ],
)
def test_dat_01_distances_and_weights_have_their_own_units(catalog: Catalog, said: str, shown: str) -> None:
    assert shown in begun(catalog, said).text()


def test_dat_01_the_button_goes_round_the_units(catalog: Catalog) -> None:
    play, shown = begun(catalog), []
    for _ in range(3):
        play.say("/settings")
        play.say("[Units]")
        shown.append(play.text().splitlines()[1])
    assert shown == ["Pounds and miles.", "Kilograms and miles.", "Kilograms and kilometres."]


WEEK = "mon easy 7:00, wed intervals 18:30, fri easy 7:00, sun long 9:00 110 min"


@pytest.mark.parametrize(
    ("said", "week"),
    [
        ("no monday run anymore", "wed intervals, fri easy, sun long"),
        ("same but without friday", "mon easy, wed intervals, sun long"),
        ("thursday too, easy", "mon easy, wed intervals, thu easy, fri easy, sun long"),
        ("not friday but thursday", "mon easy, wed intervals, thu easy, sun long"),
        ("as before, long run on saturday", "mon easy, wed intervals, fri easy, sat long"),
        ("the wednesday run is easy now", "mon easy, wed easy, fri easy, sun long"),
        ("no intervals anymore", "mon easy, fri easy, sun long"),
        ("add a tempo run", "mon easy, wed intervals, fri easy, sun long"),
        ("mon off, tue easy, thu hills, sat long", "tue easy, thu hills, sat long"),
        ("my runs are now tue easy, thu tempo, sun long", "tue easy, thu tempo, sun long"),
        ("only sat easy", "sat easy"),
    ],
)
def test_sch_01_a_change_of_the_week_that_stands_leaves_its_other_runs(catalog: Catalog, said: str, week: str) -> None:
    play = begun(catalog, "/settings", "[Runs]", WEEK, "/settings", "[Runs]", said)
    assert ", ".join(f"{run.day} {run.kind}" for run in profile(play).runs) == week


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("i have no 8 anymore", (2, 4)),
        ("lost the 4s", (2, 8)),
        ("also a 14", (2, 4, 8, 14)),
        ("the same plus 16", (2, 4, 8, 16)),
        ("the 2 kg ones are gone, bought a 3", (3, 4, 8)),
        ("nothing over 4 anymore", (2, 4, 8)),
        ("swapped the 8 for a 9", (2, 4, 8)),
        ("only 4 and 8", (4, 8)),
    ],
)
def test_a_change_of_the_weights_that_stand_leaves_the_others(
    catalog: Catalog, said: str, left: tuple[float, ...]
) -> None:
    play = begun(catalog, "my dumbbells are 2, 4 and 8 kg", "/settings", "[Weights]", said)
    assert profile(play).weights_kg.dumbbell == left


@pytest.mark.parametrize(
    ("said", "kit"),
    [
        ("i sold the bench", {"step", "band"}),
        ("plus a ball", {"step", "band", "bench", "ball"}),
        ("everything but the band", {"step", "bench"}),
        ("no bench, no band, but a pole", {"step", "pole"}),
        ("step, band, no bench", {"step", "band"}),
        ("nothing but a step", {"step"}),
    ],
)
def test_a_change_of_the_kit_that_stands_leaves_the_rest(catalog: Catalog, said: str, kit: set[str]) -> None:
    play = begun(catalog, "/settings", "[Kit]", "step, bench, band", "/settings", "[Kit]", said)
    assert profile(play).equipment == kit


@pytest.mark.parametrize(
    ("said", "races"),
    [
        ("i have races on 10 jan, 24 jan and 7 feb, all 10k", ["01-10 10", "01-24 10", "02-07 10", "03-14 21.1"]),
        ("10k races on 10 jan and 24 jan", ["01-10 10", "01-24 10", "03-14 21.1"]),
        ("10 jan and 24 jan 10k", ["01-10 10", "01-24 10", "03-14 21.1"]),
        ("10k race on saturday", ["11-28 10", "03-14 21.1"]),
        ("i also have a 5k on saturday for fun", ["11-28 5", "03-14 21.1"]),
        ("i swapped the half for a 10k on 14 march", ["03-14 10"]),
        ("half marathon 21 march instead", ["03-21 21.1"]),
        ("race on saturday", ["03-14 21.1"]),
        ("i race on saturdays", ["03-14 21.1"]),
    ],
)
def test_sch_16_races_told_together_share_their_distance_and_leave_the_others(
    catalog: Catalog, said: str, races: list[str]
) -> None:
    play = begun(catalog, "half marathon 14 march 2027", "@ 2026-11-23 12:00", said)
    assert [f"{race.date:%m-%d} {race.distance_km:g}" for race in profile(play).races] == races


@pytest.mark.parametrize("said", ["i have a gym now", "joined a gym", "there's a gym at work"])
def test_pha_10_a_gym_that_has_come_is_asked_about(catalog: Catalog, said: str) -> None:
    play = begun(catalog, said)
    assert "Is a gym there for every strength session?" in play.text()


@pytest.mark.parametrize("said", ["i have no gym", "done in the gym", "i had a gym last year"])
def test_pha_10_a_gym_that_is_not_there_asks_nothing(catalog: Catalog, said: str) -> None:
    assert "every strength session" not in begun(catalog, said).text()


def test_r10_weights_up_to_one_are_taken_with_their_steps(catalog: Catalog) -> None:
    told = profile(begun(catalog, "dumbbells go up to 24, in 2s")).weights_kg.dumbbell
    assert (told[0], told[-1], len(told)) == (2, 24, 12)


@pytest.mark.parametrize(
    ("words", "level"),
    [("25k, a bit over 2 hours altogether", None), ("jogging for years", None), ("gym for years", "advanced")],
)
def test_a_level_is_of_strength_not_of_running(catalog: Catalog, words: str, level: str | None) -> None:
    play = begun(catalog, "settings", "level", words)
    assert play.athlete.profile
    assert play.athlete.profile.level == (level or "beginner")
