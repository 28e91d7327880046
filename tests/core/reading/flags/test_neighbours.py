"""What is told beside a sign of danger neither hides it nor makes one of what is harmless."""

import pytest

from core.reading import read
from core.reading.facts import FlagSaid, Question
from tests.core.reading.test_corpus import CATALOG, SESSIONS


def _flags(text: str, session: str = "P") -> list[FlagSaid]:
    facts = read(text, "session", SESSIONS[session], "metric", CATALOG).facts
    return [fact for fact in facts if isinstance(fact, FlagSaid)]


@pytest.mark.parametrize(
    "text",
    [
        "palpitations during the session\ngoal is sub 3:30",
        "can't hold my pee since yesterday\nquads 3/10",
        "6/10 😅 can't hold my pee since yesterday",
        "my mum is 75 😅 chest pain during the last set",
        "in 2019 i did 3x20 😅 lost control of my bladder",
        "back in a sec / lost control of my bladder",
        "back in 5, suddenly couldn't breathe at all",
        "she said it was a 7 😅 blacked out on set 2",
        "left my right shoe at home btw i fainted after the step ups",
        "my kid is 4 btw left calf swollen, red and warm",
        "heart was fluttering and racing for no reason lol last year my knee was 6/10",
        "pogos 3x20 🎉 numbness spreading down my leg",
        "pain wakes me at night in my shin and last time it was rpe 8",
        "calf swollen\nred and hot since the flight",
        "achilles hurts 24/7",
        "no pain but chest",
        "had a light stroke yesterday",
        "stroke",
        "collapsed, out cold for a minute",
    ],
)
def test_saf_04_a_sign_counts_whatever_is_told_beside_it(text: str) -> None:
    assert _flags(text)


@pytest.mark.parametrize(
    "text",
    [
        "left achilles pain 3/10\nheart rate peaked at 150",
        "left achilles pain 3/10\nsat 8h at the desk",
        "left achilles pain 3/10\nmy shin guards are in the car",
        "left achilles pain 3/10\nbroke my mug",
        "left calf 4\nswollen rivers after the rain",
        "pogos 3x20\ntraffic was a pain",
        "split squats 10 and 9 both legs\nburning sun",
        "rdls 3x8 each leg. 24/7 busy",
        "no pain but heart of the city was full",
        "out cold the whole night, 9h",
        "stroke rate was 28",
        "right knee pain 3/10, heart rate around 120",
        "pogos 20 20 20, calves burning",
        "calf raises 18/18/16 both legs, quads burning",
        "no chest pain 👍\nno dizziness",
        "usual puffing after 3 flights of stairs with the shopping lol, nothing weird. rpe 6",
    ],
)
def test_the_words_of_a_neighbour_make_no_sign(text: str) -> None:
    assert not _flags(text)


@pytest.mark.parametrize(
    "text",
    [
        "left calf 6\nswollen and hot",
        "left calf 6/10\nswollen, red and warm",
        "calf pain 5\nhot and swollen",
        "my calf hurts 6/10\nred hot swollen",
        "my calf hurts 6/10\nswelling too",
        "all done\ncalf 5\nswollen hot red",
        "calf 5/10 btw swollen and hot",
        "left calf hurts 5 btw red and swollen",
        "calf 4 haha swollen and hot",
        "calf haha swollen and hot 4",
        "achilles 6\npopped",
        "achilles 6/10\nloud pop",
        "shin 3/10\nhurts when i press one spot",
        "pogos 3x20\nshin pain",
        "single leg hops 3x8\nhurt in my shin",
        "shin pain 4\nwakes me at night",
        "passed 😵 out",
        "calves burning and numbness spreading down my leg",
        "out cold until 9 on the gym floor",
        "my foot, 24/7",
    ],
)
def test_saf_01_saf_02_a_sign_goes_on_in_the_next_line_and_behind_a_laugh(text: str) -> None:
    assert _flags(text, "D")


@pytest.mark.parametrize(
    "text",
    [
        "achilles 3x8\npopped on the last one",
        "calf 7\nfelt a pop",
        "knee 4\nlocked",
        "hopping with numb toes and calves burning",
    ],
)
def test_saf_04_a_doubtful_sign_over_two_lines_is_asked_about(text: str) -> None:
    reading = read(text, "session", SESSIONS["D"], "metric", CATALOG)
    assert _flags(text, "D") or Question(about="red_flag") in reading.questions


@pytest.mark.parametrize(
    ("text", "tier"),
    [
        ("i fainted once at a blood test, aged 15. Nothing since", None),
        ("i fainted aged 15", None),
        ("aged 55, fainted today", "emergency"),
        ("fainted once this week", "emergency"),
        ("passed out in front of kids aged 12", "emergency"),
        ("i fainted aged 15, now again this morning", "emergency"),
        ("chest pain at a blood test today", "emergency"),
    ],
)
def test_saf_01_an_age_below_that_of_an_athlete_is_long_ago(text: str, tier: str | None) -> None:
    assert [flag.tier for flag in _flags(text)] == [tier] * (tier is not None)


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("slept badly, 26 degrees in the bedroom, sweaty and sticky", False),
        ("sweaty all night, 28 degrees in the bedroom", False),
        ("sweating every night, bedroom was 17 degrees", True),
        ("drenching night sweats every night, 26 degrees in the bedroom", True),
        ("sweaty all night, temp 39 in the bedroom", True),
    ],
)
def test_saf_02_a_hot_bedroom_makes_no_night_sweats(text: str, counts: bool) -> None:
    assert bool(_flags(text)) is counts


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("tingle down the outside of my left thigh, comes and goes", False),
        ("tingling down my leg", True),
        ("numbness down my leg comes and goes", True),
        ("tingling down the leg on and off, leg feels weak", True),
        ("tingling that comes and goes, but spreading up the leg", True),
        ("tingling down my legs on and off, and numb between my legs", True),
    ],
)
def test_saf_04_a_tingle_that_comes_and_goes_is_asked_about(text: str, counts: bool) -> None:
    questions = read(text, "session", SESSIONS["P"], "metric", CATALOG).questions
    assert (bool(_flags(text)), Question(about="red_flag") in questions) == (counts, not counts)


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("4 even sat at my desk doing nowt", "night or rest pain"),
        ("3 by day, 6 at 3am", "night or rest pain"),
        ("4 at rest", "night or rest pain"),
        ("2 walking 7 hopping", "pain on hopping"),
        ("0 at rest, 3 running", None),
        ("4, not at night", None),
        ("2 on a 3am run", None),
        ("3 sets of hops, 0 hopping", None),
    ],
)
def test_saf_02_how_much_it_hurts_at_rest_at_night_or_hopping_is_told_by_a_bare_number(
    text: str, sign: str | None
) -> None:
    facts = read(text, "pain", SESSIONS["P"], "metric", CATALOG).facts
    assert next((fact.sign for fact in facts if isinstance(fact, FlagSaid)), None) == sign
