"""What somebody else has, what is long over, a greeting or a weight answers no question on the body of now."""

import pytest

from core.catalog import Catalog
from core.journal import Entry, Illness, Pain, RedFlag, SessionLog, Soreness
from tests.core.conversation.play import Play, begun

EVENING = ("@ until Done as planned", "@ 20:40", "all done")
ASKED = {
    "effort": EVENING,
    "pain": (*EVENING, "6"),
    "soreness": (*EVENING, "6", "no pain", "@ until How sore"),
    "knee": ("@ 2026-11-23 20:00", "left knee 2, dull", "@ until left knee, 0 to 10"),
    "none": ("@ 2026-11-24 12:00",),
}
OF_BODY = Pain | Soreness | Illness | RedFlag


def new(play: Play) -> tuple[Entry, ...]:
    """Return what was written just now."""
    assert play.turn
    return play.turn.entries


def answered(catalog: Catalog, asked: str, words: str) -> tuple[Play, bool]:
    """Return what stands behind words said to an open question, and whether it is open still."""
    play = begun(catalog, *ASKED[asked])
    before = play.athlete.stage.kind
    play.say(words)
    return play, play.athlete.stage.kind == before


@pytest.mark.parametrize("asked", ASKED)
@pytest.mark.parametrize(
    "words",
    [
        "my husband has knee pain 6", "my wife's knee hurts, 6", "my friend had a heart attack", "my kids are sick",
        "our son broke his left ankle", "tore my acl in 2015, all fine now",
        "broke my ankle 10 years ago, all good now",
        "good morning", "good evening coach", "good night",
        "i have 8 and 12 kg dumbbells now", "i weigh 62 kg",
    ],
)  # fmt: skip
def test_what_is_not_of_ones_body_now_answers_nothing(catalog: Catalog, asked: str, words: str) -> None:
    play, still_open = answered(catalog, asked, words)
    assert still_open
    assert not [entry for entry in new(play) if isinstance(entry, OF_BODY | SessionLog)]


@pytest.mark.parametrize("asked", ASKED)
@pytest.mark.parametrize(
    ("words", "score"),
    [
        ("my dog jumped on my left knee, dull 5", 5), ("my husband says my left knee is 6", 6),
        ("my husband has knee pain 6 but my left knee is 4, dull", 4),
        ("tore my acl in 2015, left knee 4 now, dull", 4),
    ],
)  # fmt: skip
def test_pai_01_a_pain_of_ones_own_counts_whoever_else_is_named(
    catalog: Catalog, asked: str, words: str, score: int
) -> None:
    play, _ = answered(catalog, asked, words)
    if play.athlete.stage.kind == "pain_part":
        play.say("dull")
    pains = [entry for entry in play.athlete.journal if isinstance(entry, Pain) and entry.region == "knee"]
    assert (pains[-1].leg, pains[-1].score) == ("left", score)


@pytest.mark.parametrize("asked", ASKED)
@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("my friend had a heart attack and i have chest pain", RedFlag),
        ("my kids are sick and i feel ill too", Illness),
        ("tore my acl in 2015, and today i have chest pain", RedFlag),
    ],
)  # fmt: skip
def test_saf_01_danger_and_illness_of_ones_own_stand_beside_anothers(
    catalog: Catalog, asked: str, words: str, kind: type[RedFlag | Illness]
) -> None:
    play, _ = answered(catalog, asked, words)
    assert any(isinstance(entry, kind) for entry in new(play))


@pytest.mark.parametrize("words", ["i'm 35 now", "i weigh 62 kg", "i had a stress fracture 5 years ago", "slept 7"])
def test_ass_01_an_age_a_weight_or_a_night_is_no_result(catalog: Catalog, words: str) -> None:
    play = begun(catalog, *ASKED["none"], "tests", "[Calf raises]")
    play.say(words)
    assert play.athlete.stage.kind == "test"
    assert not [entry for entry in play.athlete.journal if entry.kind == "assessment"]
