"""Which weights somebody owns, in their own words: asked where the kit has some, changed at any time (R10)."""

import pytest

from core.athlete import HandWeights, Units
from core.catalog import Catalog
from core.conversation.questions.weights import weights_beside
from core.conversation.stages.stage import Onboarding
from core.conversation.understand.own_weights import own_weights
from tests.core.conversation.play import BEGINNING, Play, begun

POUNDS = tuple(round(pounds * 0.45359237, 2) for pounds in range(5, 55, 5))
BEFORE_KIT = ("hi", "Cleo 29", "none", "none", "all clean, some months", "wed easy, sat long 8am", "30 km")


def weights(play: Play) -> HandWeights:
    assert play.athlete.profile is not None
    return play.athlete.profile.weights_kg


def asked(catalog: Catalog, *lines: str) -> Play:
    """Return the onboarding from the kit on."""
    play = Play(catalog, BEGINNING)
    for line in (*BEFORE_KIT, *lines):
        play.say(line)
    return play


def draft(play: Play) -> Onboarding:
    assert isinstance(play.athlete.stage, Onboarding)
    return play.athlete.stage


@pytest.mark.parametrize(
    ("said", "dumbbells", "kettlebells"),
    [
        ("12 and 16", (12, 16), ()),
        ("a pair of 10s", (10,), ()),
        ("a pair of tens and a pair of 12.5s", (10, 12.5), ()),
        ("2-20 adjustable", tuple(range(2, 22, 2)), ()),
        ("from 2 to 5 kg in 1 kg steps", (2, 3, 4, 5), ()),
        ("up to 10 kg", (2.5, 5, 7.5, 10), ()),
        ("8kg kettlebell, 12.5 dumbbells", (12.5,), (8,)),
        ("kettlebells 12 and 16; dumbbells 5", (5,), (12, 16)),
        ("5 and 8 kg dumbbells and 12 and 16 kg kettlebells", (5, 8), (12, 16)),
        ("dumbbells 5, 8 and a 12kg kettlebell", (5, 8), (12,)),
        ("one 12 kg kettlebell, two 5 kg dumbbells", (5,), (12,)),
        ("2 x 8kg", (8,), ()),
        ("12,5 kg", (12.5,), ()),
        ("5,8,10", (5, 8, 10), ()),
        ("a 16kg kettlebell and a 24kg one", (), (16, 24)),
        ("one 10 and one 15", (10, 15), ()),
        ("max 5 kg", (2.5, 5), ()),
        ("lbs 15 20 25", (6.8, 9.07, 11.34), ()),
        ("5-50 lb in steps of 5", POUNDS, ()),
    ],
)
def test_r10_weights_in_peoples_words(said: str, dumbbells: tuple, kettlebells: tuple) -> None:
    assert own_weights(said, "metric", ("dumbbell",)) == HandWeights(dumbbell=dumbbells, kettlebell=kettlebells)


@pytest.mark.parametrize(
    "said", ["45 min", "tue 7am", "not sure", "Berlin", "8 reps", "500 kg", "0", "from 2 kg", "20 kg in total"]
)
def test_r10_other_figures_are_no_weights(said: str) -> None:
    assert own_weights(said, "metric") is None


@pytest.mark.parametrize(("units", "kilograms"), [("metric", 10), ("imperial", 4.54)])
def test_dat_01_a_bare_weight_is_in_the_athletes_own_unit(units: Units, kilograms: float) -> None:
    assert own_weights("10", units, ("dumbbell",)) == HandWeights(dumbbell=(kilograms,))


def test_r10_who_has_dumbbells_is_asked_which(catalog: Catalog) -> None:
    play = asked(catalog, "dumbbells, step")
    assert "Which weights do you have?" in play.text()
    assert "7 of 12" in play.text()
    play.say("2 and 4")
    assert "Dumbbells: 2 kg, 4 kg." in play.text()
    assert "How much do you weigh?" in play.text()
    assert draft(play).draft.weights_kg == HandWeights(dumbbell=(2, 4))


@pytest.mark.parametrize(
    ("kit", "following"),
    [
        ("a step and a band", "How many minutes"),
        ("nothing", "How many minutes"),
        ("full gym", "How much do you weigh?"),
        ("dumbbells 2 and 4 kg, step", "How much do you weigh?"),
    ],
)
def test_r10_who_has_none_a_gym_or_told_them_is_not_asked(catalog: Catalog, kit: str, following: str) -> None:
    assert following in asked(catalog, kit).text()


def test_pro_04_a_body_mass_told_before_its_question_waits_for_it(catalog: Catalog) -> None:
    play = Play(catalog, BEGINNING)
    for line in ("hi", "Cleo 29, i weigh 61 kg", *BEFORE_KIT[2:], "dumbbells 2 and 4 kg", "yes"):
        play.say(line)
    assert (draft(play).question, draft(play).draft.body_mass_kg) == ("minutes", 61)


@pytest.mark.parametrize("said", ["not sure", "[Not sure]", "no idea", "skip"])
def test_r10_who_is_not_sure_keeps_the_step(catalog: Catalog, said: str) -> None:
    play = asked(catalog, "dumbbells", said)
    assert "steps of 2.5 kg" in play.text()
    assert draft(play).draft.weights_kg == HandWeights()


@pytest.mark.parametrize("said", ["45", "45 min"])
def test_r10_an_answer_to_the_next_question_is_one(catalog: Catalog, said: str) -> None:
    stage = draft(asked(catalog, "dumbbells", said))
    assert (stage.question, stage.draft.session_minutes) == ("leg", 45)
    assert stage.draft.weights_kg == HandWeights()


def test_r10_a_mass_that_is_not_understood_is_no_answer_to_the_next_question(catalog: Catalog) -> None:
    assert draft(asked(catalog, "dumbbells", "20 kg in total")).question == "weights"


def test_r10_weights_told_before_their_question_wait_for_it(catalog: Catalog) -> None:
    play = Play(catalog, BEGINNING)
    for line in ("hi", "Cleo 29, dumbbells 5, 8 and 10 kg, step", *BEFORE_KIT[2:], "yes"):
        play.say(line)
    assert draft(play).draft.weights_kg == HandWeights(dumbbell=(5, 8, 10))


def test_pha_04_a_weight_too_heavy_to_begin_with_is_said_at_once(catalog: Catalog) -> None:
    play = asked(catalog, "kettlebells", "12 and 16", "70")
    assert "3.5 kg, and your lightest is 12 kg: so I plan with body weight" in play.text()


@pytest.mark.parametrize(
    ("said", "dumbbells"),
    [
        ("my weights are 3 and 4 kg", (3, 4)),
        ("my dumbbells are 3 and 4 kg each", (3, 4)),
        ("I got a 3kg dumbbell", (2, 3)),
        ("i bought a 2.5 kg dumbbell today", (2, 2.5)),
        ("i only have a 3kg dumbbell now", (3,)),
    ],
)
def test_r10_weights_change_in_words(catalog: Catalog, said: str, dumbbells: tuple) -> None:
    play = begun(catalog, "my weights are 2 kg", said)
    assert weights(play).dumbbell == dumbbells


def test_r10_a_weight_that_is_gone_is_taken_off_the_list(catalog: Catalog) -> None:
    play = begun(catalog, "my weights are 2 and 3 kg", "sold my 3 kg dumbbell")
    assert weights(play).dumbbell == (2,)
    play.say("sold my 5 kg dumbbell")
    assert "did not know of that weight" in play.text()
    play.say("lost the 2 kg dumbbell")
    assert play.athlete.profile is not None
    assert "dumbbell" not in play.athlete.profile.equipment


def test_r10_settings_show_and_change_the_weights_and_they_can_be_taken_back(catalog: Catalog) -> None:
    play = begun(catalog, "/settings", "[Weights]", "2 and 4", "/settings")
    assert "Dumbbells: 2 kg, 4 kg." in play.text()
    play.say("[Weights]")
    play.say("[Not sure]")
    assert weights(play) == HandWeights()
    play = begun(catalog, "my weights are 2 kg", "my weights are 3 kg", "[Not right]")
    assert weights(play).dumbbell == (2,)


def test_r10_a_step_and_a_log_are_no_weights(catalog: Catalog) -> None:
    play = begun(catalog, "my dumbbells go up in 2 kg")
    assert weights(play) == HandWeights()


@pytest.mark.parametrize(("own", "said"), [("2 and 4", "2 kg (your next: 4 kg)"), ("2", "2 kg (your heaviest)")])
def test_pro_04_why_so_light_names_the_next_weight(catalog: Catalog, own: str, said: str) -> None:
    play = asked(catalog, "dumbbells, bench, step", own, "skip", "45", "right", "no", "7am Berlin", "why so light")
    assert f"Single-leg Romanian deadlift, weight in opposite hand {said}" in play.text()


def test_r10_a_shown_week_that_cannot_be_lifted_is_made_anew(catalog: Catalog) -> None:
    play = asked(catalog, "dumbbells, bench, step", "not sure", "skip", "45", "right", "no", "7am Berlin")
    assert "2.5 kg" in play.text()
    play.say("my dumbbells are 2 and 8 kg")
    assert (
        "Single-leg Romanian deadlift, weight in opposite hand: 3 × 8 each leg 2.5 kg → 3 × 8 each leg 2 kg"
        in play.text()
    )


def test_dat_01_a_mass_in_kilograms_beside_miles_says_that_the_bells_are_in_kilograms_too(catalog: Catalog) -> None:
    play = Play(catalog, BEGINNING)
    for line in (*BEFORE_KIT[:-1], "20 miles", "kettlebells 12 and 16"):
        play.say(line)
    assert draft(play).draft.weights_kg.kettlebell == (5.44, 7.26)
    play.say("68 kg")
    assert draft(play).draft.weights_kg.kettlebell == (12, 16)
    assert "Kettlebells: 12 kg, 16 kg" in play.text()


def test_dat_01_bells_told_in_kilograms_beside_miles_stay_what_they_are(catalog: Catalog) -> None:
    play = Play(catalog, BEGINNING)
    for line in (*BEFORE_KIT[:-1], "30 miles", "a pair of 8kg dumbbells", "82 kilos"):
        play.say(line)
    assert draft(play).draft.weights_kg.dumbbell == (8,)
    assert "Your body mass: 82 kg" in play.text()
    assert "Dumbbells:" not in play.text()


def test_dat_01_pounds_beside_kilometres_are_shown_as_pounds(catalog: Catalog) -> None:
    play = asked(catalog, "dumbbells 10 and 20 lb, bench, step", "150 lb", "45", "right", "no", "7am Toronto")
    assert weights(play).dumbbell == (4.54, 9.07)
    assert "kg" not in play.text()


@pytest.mark.parametrize(
    ("said", "kg"),
    [
        ("two kettlebells, 10 and 16, and the stairs", (10, 16)),
        ("kettlebell, 12, and a box", (12,)),
        ("three kettlebells (8, 12, 16)", (8, 12, 16)),
        ("a step, 20, and a kettlebell", ()),
    ],
)
def test_r10_a_kind_and_its_weights_are_told_apart_by_a_comma(said: str, kg: tuple) -> None:
    told = weights_beside(said, "metric", frozenset({"kettlebell"}))
    assert (told.kettlebell if told else ()) == kg
