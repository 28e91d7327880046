"""What hurts, is sore or is a sign of danger is kept beside words for what was only meant, nearly so or long past."""

import pytest

from core.reading import read
from core.reading.facts import (
    EffortSaid,
    FlagSaid,
    MinutesSaid,
    PainSaid,
    RunSaid,
    Said,
    SetsSaid,
    SkipSaid,
    SleepSaid,
    SorenessSaid,
)
from tests.core.reading.test_corpus import CATALOG, SESSIONS

KNEES = (
    ("the plan is hurting my knee 5/10", 5),
    ("your plan has given me knee pain 5", 5),
    ("your plan has my knee hurting", None),
    ("the plan was too hard for my knee 6/10 pain", 6),
    ("tried to run with knee pain 6", 6),
    ("unable to run knee pain 6", 6),
    ("unable to run my knee hurts 6", 6),
    ("wanted to run my knee hurt 6", 6),
    ("planned to run knee hurt 6", 6),
    ("failed to get going knee pain 6", 6),
    ("i meant to have a rest day my knee hurts 7", 7),
    ("i should be resting my knee pain is 6", 6),
    ("tried to do the hops with knee pain 6 and stopped", 6),
    ("nearly hurt too much to walk, left knee", None),
    ("almost had tears in my eyes from knee pain", None),
    ("nearly had me in tears my left knee 8/10", 8),
    ("nearly took me down the pain in my knee 7/10", 7),
    ("almost felt like crying knee pain 8", 8),
    ("almost did not make it knee pain 7", 7),
    ("i considered stopping with knee pain 7", 7),
    ("i considered stopping my knee hurt 7/10", 7),
    ("too painful to run left knee", None),
    ("same knee pain as before i joined 5/10", 5),
    ("since before i joined my knee hurts 5", 5),
    ("the left knee pain i had before i met you is back, 5", 5),
    ("i once had knee pain 5, still there", 5),
    ("my new trainer says my knee pain of 6 is bad", 6),
    ("is a 6 in the left knee bad?", 6),
    ("i lied i have knee pain 6", 6),
    ("dreamt i ran and woke up with knee pain 6", 6),
    ("dont think i slept because of knee pain 6", 6),
    ("didnt think i felt anything until my knee hit 6", 6),
    ("knee pain 6 racing a 10k", 6),
    ("my knee hurts 5 before my first marathon", 5),
    ("knee usually 4 today 6", 6),
    ("it pains me to bend my knee", None),
    ("sore about the knee", None),
    ("knee isnt back to 100%", None),
    ("i dont feel my knee is 100%", None),
    ("knee feels 100% wrecked", None),
    ("did i hurt my knee? it's a 6?", 6),
)
SORE_CALVES = (
    ("your plan was too much my calves are sore 8", 8),
    ("my plan has left me with sore calves 7", 7),
    ("did what you wanted and calves are sore 7", 7),
    ("i dreaded the stairs with calves sore 7", 7),
    ("i guessed it was soreness left calf 7/10", 7),
    ("too sore to train calves 7", 7),
    ("too sore to run calves 8", 8),
)
NIGHTS = (
    ("couldn't sleep 4 hours only", 4),
    ("didn't sleep 3 hours tops", 3),
    ("couldn't get to sleep 4 hours", 4),
    ("didn't get 6 hours sleep", 6),
    ("didn't even sleep 4 hours", 4),
    ("not slept 4 hours last night", 4),
    ("nearly slept 5 hours", 5),
    ("almost got 5 hours", 5),
)
SIGNS = (
    ("i once more have chest pain", "emergency"),
    ("i once more fainted", "emergency"),
    ("and i once more can't bear weight on my foot", "refer"),
    ("fainted during the session i once did that before", "emergency"),
    ("passed out at the gym i once fainted before too", "emergency"),
    ("the chest pain i had before i joined is back", "emergency"),
    ("before i joined i had chest pain, its back", "emergency"),
    ("palpitations like before i knew you", "emergency"),
    ("i fainted before i joined", "emergency"),
    ("same chest pain as before i joined", "emergency"),
    ("my new doctor heard palpitations", "emergency"),
    ("my new physio says the shin pain at night is bad", "refer"),
    ("my new physio pressed on my shin and it really hurt", "refer"),
)
ASKED_ABOUT = (
    "i once more felt a pop in my calf",
    "my new doctor found a stress fracture in my shin",
    "my running physio found a stress fracture",
    "my first physio diagnosed a stress fracture in my foot",
    "my last physio found a stress fracture in my shin",
)


def _facts(text: str, asked: str | None = None) -> tuple[Said, ...]:
    return read(text, asked, SESSIONS["D"], "metric", CATALOG).facts  # type: ignore[arg-type]


@pytest.mark.parametrize(("text", "score"), KNEES)
def test_a_pain_beside_what_was_not_so_is_kept(text: str, score: float | None) -> None:
    assert [f.score for f in _facts(text) if isinstance(f, PainSaid) and f.region == "knee"] == [score]


@pytest.mark.parametrize(("text", "score"), SORE_CALVES)
def test_soreness_beside_what_was_not_so_is_kept(text: str, score: float) -> None:
    assert [f.score for f in _facts(text) if isinstance(f, SorenessSaid) and f.region == "calf"] == [score]


@pytest.mark.parametrize(("text", "hours"), NIGHTS)
def test_pro_06_a_short_night_that_was_not_even_so_long_is_kept_as_the_most_it_was(text: str, hours: float) -> None:
    assert _facts(text, "sleep") == (SleepSaid(hours=hours),)


@pytest.mark.parametrize("text", ["didn't get 8 hours sleep", "nearly slept 9 hours", "couldn't sleep for 2 hours"])
def test_a_long_night_that_was_not_so_long_and_hours_awake_are_asked_about(text: str) -> None:
    reply = read(text, "sleep", None, "metric", CATALOG)
    assert not reply.facts
    assert [question.about for question in reply.questions] == ["sleep"]


def test_the_hours_that_were_slept_instead_count() -> None:
    assert _facts("didnt sleep 5 hours, slept 8") == (SleepSaid(hours=8),)


@pytest.mark.parametrize(("text", "tier"), SIGNS)
def test_a_sign_beside_words_for_the_past_or_a_new_doctor_is_heard(text: str, tier: str) -> None:
    assert [fact.tier for fact in _facts(text) if isinstance(fact, FlagSaid)] == [tier]


@pytest.mark.parametrize("text", ASKED_ABOUT)
def test_a_possible_sign_beside_them_is_asked_about(text: str) -> None:
    reply = read(text, None, SESSIONS["D"], "metric", CATALOG)
    assert "red_flag" in [question.about for question in reply.questions]


def test_what_a_physio_of_ones_own_says_is_kept() -> None:
    assert any(isinstance(fact, SkipSaid) for fact in _facts("my online physio says no training"))
    assert [f.score for f in _facts("my new physio says i have achilles tendinopathy 5/10")] == [5]  # type: ignore[union-attr]


PLANNED = ("{} was planned", "{} on the plan", "plan was {}", "target was {}", "{} prescribed", "was aiming for {}")


@pytest.mark.parametrize("planned", PLANNED)
@pytest.mark.parametrize("joint", [", ", " but ", ". ", "; "])
def test_what_was_planned_is_not_what_was_done(planned: str, joint: str) -> None:
    for plan, done, told in (
        ("8k", "ran 6k", RunSaid(distance_km=6)),
        ("effort 6", "it was rpe 8", EffortSaid(rpe=8)),
        ("25 min", "took 40 min", MinutesSaid(minutes=40)),
    ):
        facts = read(planned.format(plan) + joint + done, None, None, "metric", CATALOG).facts
        assert facts in ((told,), ()), (planned, plan)


@pytest.mark.parametrize(
    "text", ["rdl left 8 8, sorry should have been 10 10", "rdl 10 10 left as prescribed", "rdl 10 10 left"]
)
def test_what_is_put_right_or_done_as_prescribed_counts(text: str) -> None:
    (sets,) = read(text, "session", SESSIONS["P"], "metric", CATALOG).facts
    assert isinstance(sets, SetsSaid)
    assert sets.amounts == (10, 10)
