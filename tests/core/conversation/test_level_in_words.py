"""What is told of strength work: how long it has been done, what is clean, how long a session may take."""

import pytest

from core.athlete import Level, MovementGate
from core.catalog import Catalog
from core.conversation.questions.level import gate_in
from tests.core.conversation.play import heard


@pytest.mark.parametrize(
    ("words", "level"),
    [
        ("not for over a year", "beginner"),
        ("a bit of lifting years ago", "beginner"),
        ("used to do pilates, stopped two years ago", "beginner"),
        ("it has been a year since i did any", "beginner"),
        ("haven't lifted in years", "beginner"),
        ("over a year", "advanced"),
        ("i've been lifting for years", "advanced"),
        ("lifting since school", "advanced"),
        ("a few months", "intermediate"),
        ("did some lifting in my twenties, nothing since", "beginner"),
        ("i lift since 2019", "advanced"),
        ("single leg stuff since spring", "intermediate"),
        ("no real experience", "beginner"),
        ("nothing but running", "beginner"),
        ("i hardly ever did any", "beginner"),
        ("not really? i did some bodyweight squats in lockdown", "beginner"),
        ("i did a bit of gym at uni", "beginner"),
        ("tried it once", "beginner"),
        ("not regularly", "beginner"),
        ("i do some strength work", "intermediate"),
        ("a bit of gym each week", "intermediate"),
        ("2 yrs, all clean", "advanced"),
        ("6mths", "intermediate"),
        ("18m of weights", "intermediate"),
    ],
)
def test_pha_01_who_has_not_trained_for_years_begins_as_somebody_new(
    words: str, level: Level, catalog: Catalog
) -> None:
    answer = heard(catalog, "level", words)
    assert answer.profile is not None
    assert answer.profile.level == level


@pytest.mark.parametrize(
    "words",
    [
        "all fine, lunges a bit wobbly though",
        "squat clean, bit unsure about the hinge",
        "some wobble in the lunge",
        "i did some swimming",
        "only some yoga",
    ],
)
def test_pha_01_some_and_a_bit_of_anything_else_are_no_months_of_strength_work(words: str, catalog: Catalog) -> None:
    assert not heard(catalog, "level", words).settled


@pytest.mark.parametrize(
    ("words", "leg"),
    [
        ("not sure, right feels stronger", "left"),
        ("right isn't as strong", "right"),
        ("right leg's never been as strong", "right"),
        ("right is my good leg", "left"),
        ("easier on the right", "left"),
        ("less wobbly on the right", "left"),
        ("i wobble on my right", "right"),
        ("probably right", "right"),
        ("i kick with my right", None),
    ],
)
def test_leg_02_what_is_strong_names_the_other_leg(words: str, leg: str | None, catalog: Catalog) -> None:
    answer = heard(catalog, "leg", words)
    assert (answer.profile.weaker_leg if answer.settled and answer.profile else None) == leg


@pytest.mark.parametrize(
    ("words", "clean"),
    [
        ("all clean, some months", "squat lunge hinge"),
        ("did crossfit for 4 years so yes to all", "squat lunge hinge"),
        ("they all look good, never done single leg before", "squat lunge hinge"),
        ("never lifted in my life but all three moves look clean in the mirror", "squat lunge hinge"),
        ("all three are fine, a year", "squat lunge hinge"),
        ("squat and lunge clean, hinge not, some months", "squat lunge"),
        ("hinge is a bit wobbly, the others clean, some months", "squat lunge"),
        ("all clean except the hinge, new", "squat lunge"),
        ("all clean but the lunge, new", "squat hinge"),
        ("squat is ok, the rest hurts", "squat"),
        ("i'm fine, some months", ""),
        ("the lunge hurts", ""),
        ("i think all three are ok but never tried", ""),
        ("all good apart from a bit of knee pain", ""),
        ("all three fine, knee hurts on the last one", ""),
        ("squat hurts, the others are fine", "lunge hinge"),
        ("not clean yet", ""),
    ],
)
def test_pha_03_each_movement_is_clean_only_where_that_is_said_of_it(words: str, clean: str) -> None:
    gate = gate_in(words, MovementGate())
    assert [name for name in ("squat", "lunge", "hinge") if getattr(gate, name)] == clean.split()


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("quarter of an hour", 15),
        ("depends, 20 on weekdays, an hour on sunday", 20),
        ("not an hour, rather 25", 25),
        ("half an hour max, maybe 40 on mondays", 30),
        ("45", 45),
        ("30 to 40", 30),
        ("an hour and a half", 60),
    ],
)
def test_of_several_lengths_a_session_takes_the_shortest(text: str, minutes: int, catalog: Catalog) -> None:
    answer = heard(catalog, "minutes", text)
    assert answer.profile is not None
    assert answer.profile.session_minutes == minutes


@pytest.mark.parametrize("words", ["no race", "no barbell", "dumbbells and a band. no barbell", "no equipment at all"])
def test_a_no_to_something_else_tells_no_level(words: str, catalog: Catalog) -> None:
    assert not heard(catalog, "level", words).settled


@pytest.mark.parametrize(
    ("words", "program"),
    [
        ("squat clean, lunge clean, hinge clean, a gentle four-week track instead", "recovery"),
        ("the gentle track please", "recovery"),
        ("not the gentle track, some months", "single_leg"),
    ],
)
def test_pha_01_the_gentle_track_is_taken_in_words(words: str, program: str, catalog: Catalog) -> None:
    answer = heard(catalog, "level", words)
    assert answer.settled
    assert answer.profile is not None
    assert answer.profile.program == program
