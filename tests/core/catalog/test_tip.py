"""Tips: the athlete's own grams, in turn, and silent where they could do harm."""

from datetime import date, timedelta

import pytest

from bot.content import load_catalog
from core.athlete import Profile, Screening
from core.catalog.tip import Circumstance, circumstances, may_hear_of_food, protein_range, tip_of_the_day

TIPS = load_catalog().tips
MONDAY = date(2026, 11, 23)


def profile(**given: object) -> Profile:
    usual = {
        "name": "Ann", "age": 40, "body_mass_kg": 70, "time_zone": "Europe/Berlin", "started": MONDAY,
        "level": "beginner", "weekly_distance_km": 30, "runs": (), "screening": Screening(),
    }  # fmt: skip
    return Profile(**{**usual, **given})  # type: ignore[arg-type]


def said(athlete: Profile, journal_says: frozenset[Circumstance] = frozenset()) -> set[str]:
    days = (MONDAY + timedelta(days=n) for n in range(2 * len(TIPS)))
    found = (tip_of_the_day(TIPS.values(), athlete, day, journal_says) for day in days)
    return {tip.said_to(athlete) for tip in found if tip is not None}


def test_nut_01_protein_is_said_in_grams_of_the_athlete() -> None:
    assert protein_range(70) == "112 to 154"
    assert any("112 to 154 g of protein" in line for line in said(profile()))


def test_all_tips_have_their_turn_and_no_blank_is_left_open() -> None:
    lines = said(profile())
    assert len(lines) == len(TIPS)
    assert not any("{" in line for line in lines)


@pytest.mark.parametrize(
    ("athlete", "word"),
    [
        (profile(screening=Screening(kidney_disease=True)), "protein"),
        (profile(screening=None), "protein"),
        (profile(screening=Screening(chronic_condition=True)), "Carbohydrate"),
        (profile(screening=Screening(dizziness=True)), "kettle"),
        (profile(age=70), "kettle"),
        (profile(screening=Screening(heart=True)), "longest run"),
    ],
)
def test_what_could_harm_stays_unsaid(athlete: Profile, word: str) -> None:
    assert any(word in line for line in said(profile()))
    assert not any(word in line for line in said(athlete))


def test_without_body_mass_no_grams_are_made_up() -> None:
    assert not any("For your body mass" in line for line in said(profile(body_mass_kg=None)))


def test_a_red_flag_silences_tips_and_pain_silences_exercise() -> None:
    assert said(profile(), frozenset({"red_flag"})) == set()
    assert not any("teeth" in line for line in said(profile(), frozenset({"pain"})))


def test_a_cleared_athlete_hears_about_running_again() -> None:
    assert "not_cleared" in circumstances(profile(screening=Screening(heart=True)))
    assert "not_cleared" not in circumstances(profile(screening=Screening(heart=True, cleared=True)))


@pytest.mark.parametrize(
    ("screening", "may"),
    [(Screening(), True), (Screening(kidney_disease=True), False), (Screening(pregnant=True), False), (None, False)],
)
def test_nut_02_a_word_about_meals_is_kept_from_whom_it_could_harm(screening: Screening | None, may: bool) -> None:
    assert may_hear_of_food(profile(screening=screening)) is may
