"""What somebody tells of their health in passing: the safety questions open with it ticked, whoever said it is well."""

from dataclasses import replace

import pytest

from core.catalog import Catalog
from core.conversation.questions.health import screening_of
from core.conversation.stages.stage import AskFlag, Changing, Idle
from core.journal import RedFlag
from tests.core.conversation.play import begun


@pytest.mark.parametrize(
    "said",
    [
        "they put a stent in two weeks ago",
        "had a mini stroke in october",
        "my cardiologist wants me to wear a monitor next week",
        "was in A&E last night with chest pain, all clear",
        "had chest pain on saturday, ecg was fine",
        "cracked a rib, doctor says 4 weeks",
        "got 12 stitches in my knee",
        "i have a hernia",
        "dexa scan shows low bone density",
        "bp was 165/100 this morning, bit high",
        "had a hypo during the lunges",
        "my blood sugar dropped to 3 on the run",
        "asthma attack on the run, inhaler helped",
        "new heart medication since monday",
        "asthma attack on the run, not good",
        "blood pressure not normal lately",
        "asthma attack, fine now",
        "blood pressure went up a lot, feel fine",
        "high blood pressure, went to the gp, all good",
    ],
)
def test_scr_01_an_event_of_health_opens_the_safety_questions(catalog: Catalog, said: str) -> None:
    stage = begun(catalog, said).athlete.stage
    assert isinstance(stage, Changing)
    assert stage.question in ("body", "legs")


@pytest.mark.parametrize(
    "said",
    ["broke my pb today", "my dad had a stroke", "had a stroke of luck", "i cut my long run short",
     "heart rate was 165 on the run", "sugar cravings all day", "conditions were icy", "my mum's bp is high",
     "my dog had a miscarriage", "my colleague lost the baby",
     "blood pressure check went fine"],
)  # fmt: skip
def test_what_only_sounds_like_an_event_of_health_opens_nothing(catalog: Catalog, said: str) -> None:
    assert begun(catalog, said).athlete.stage == Idle()


def test_saf_04_a_condition_that_comes_up_again_is_asked_whether_it_is_felt_now(catalog: Catalog) -> None:
    play = begun(catalog)
    profile = play.athlete.profile
    assert profile
    told = replace(screening_of(profile), chronic_condition=True, cleared=True)
    play.athlete = replace(play.athlete, profile=replace(profile, screening=told))
    play.say("asthma attack on the run")
    assert play.athlete.stage == AskFlag(said="words")
    play.say("yes")
    assert isinstance(play.athlete.journal[-1], RedFlag)


@pytest.mark.parametrize(
    "said",
    [
        "my husband and i lost our baby",
        "my partner and i, we lost the baby",
        "i told my sister i had a miscarriage",
        "my wife and i have just lost our baby",
        "we lost the baby after years of trying",
        "i had a miscarriage",
    ],
)
def test_scr_03_a_loss_of_ones_own_is_heard_whoever_is_named_beside(catalog: Catalog, said: str) -> None:
    profile = begun(catalog, said).athlete.profile
    assert profile
    assert screening_of(profile).postnatal_under_12_weeks


@pytest.mark.parametrize(
    "said", ["lost my baby 3 years ago", "my friend lost the baby", "i heard my sister had a miscarriage"]
)
def test_a_loss_long_ago_or_of_another_is_answered_kindly(catalog: Catalog, said: str) -> None:
    play = begun(catalog, said)
    assert play.athlete.profile
    assert not screening_of(play.athlete.profile).postnatal_under_12_weeks
    assert "I am sorry to hear that" in play.text()


@pytest.mark.parametrize(
    "said",
    [
        "skip the hops, i'm 10 weeks pregnant",
        "move it to sunday, i was diagnosed with asthma",
        "swap the split squats, i had knee surgery",
        "all done, effort 6, i'm pregnant",
        "all done 6, i started blood thinners",
        "can you move it, i'm in rehab now",
        "soreness 2, my doctor said i may only train under supervision",
        "i fainted last month",
        "i had a blackout in spring",
        "i had chest pain last year",
    ],
)
def test_scr_03_what_is_told_of_ones_health_beside_a_wish_or_a_report_is_ticked(catalog: Catalog, said: str) -> None:
    play = begun(catalog, "@ until strength,", said)
    assert isinstance(play.athlete.stage, Changing)
    assert "I ticked" in play.text()


@pytest.mark.parametrize(
    "said", ["all done as prescribed 6", "skip today, my wife is pregnant", "move it to sunday if i get asthma"]
)
def test_what_only_sounds_like_ones_health_beside_a_report_ticks_nothing(catalog: Catalog, said: str) -> None:
    assert not isinstance(begun(catalog, "@ until strength,", said).athlete.stage, Changing)


@pytest.mark.parametrize("wall", ["17:00", "20:00"])
def test_scr_03_a_session_of_today_is_gentle_after_such_news_whatever_its_hour(catalog: Catalog, wall: str) -> None:
    play = begun(catalog, "@ until strength,", f"@ {wall}", "i am pregnant", "today")
    assert "gentle strength" in play.text()
    play.say("all done rpe 6")
    assert "done as planned" in play.text()


def test_what_hurt_is_told_before_what_was_done_and_nothing_of_it_is_lost(catalog: Catalog) -> None:
    play = begun(catalog, "@ until strength,", "@ 20:30", "left knee hurts 3, dull ache", "split squat 8/8 both")
    assert "8/8" in play.text()


@pytest.mark.parametrize("said", ["asthma playing up today", "my asthma's bad today", "thyroid is playing up again"])
def test_saf_04_a_condition_that_plays_up_is_asked_about_and_ticked_by_nobody(said: str, catalog: Catalog) -> None:
    play = begun(catalog, "@ until Done as planned", said)
    assert "new or worries you?" in play.text()
    play.say("no")
    profile = play.athlete.profile
    assert profile is not None
    assert not (profile.screening and profile.screening.chronic_condition)


def test_sch_14_a_condition_that_plays_up_is_a_reason_to_leave_a_session_out(catalog: Catalog) -> None:
    play = begun(catalog, "@ until Done as planned", "skip", "asthma playing up today")
    assert "Left out" in play.text()
    assert "new or worries you?" in play.text()
