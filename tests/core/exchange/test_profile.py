"""A profile is read strictly, and everything that is wrong with it is named at once."""

import json

import pytest

from core.athlete import TOPICS, HandWeights
from core.exchange import Unusable, as_json, read_profile
from tests.core.rules.weeks import athlete


def faults(**changes: object) -> dict[str, str]:
    fields = {**as_json(athlete()), **changes}
    with pytest.raises(Unusable) as refusal:
        read_profile(json.dumps({name: value for name, value in fields.items() if value != "absent"}))
    return {fault.field: fault.expected for fault in refusal.value.faults}


def test_ten_faults_are_ten_lines() -> None:
    found = faults(
        age=12, time_zone="Mars/Olympus", started="2026-11-24", level="expert", weekly_distance_km=-1, name="absent",
        session_minutes=5, equipment=["sofa"], push_time="25:00", shoe_size=43,
    )  # fmt: skip
    named = "age time_zone started level weekly_distance_km name session_minutes equipment[0] push_time shoe_size"
    assert found.keys() >= set(named.split())


def test_scr_02_minors_are_refused_with_a_way_on() -> None:
    assert "coach or clinician" in faults(age=17)["age"]


@pytest.mark.parametrize("zone", ["", "Nowhere", "../etc/passwd", "Europe/Berlin\x00", "/", "a" * 5000])
def test_an_unknown_zone_is_named(zone: str) -> None:
    assert faults(time_zone=zone).keys() == {"time_zone"}


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-27"])
def test_dates_out_of_all_calendars_are_refused(day: str) -> None:
    assert "year" in faults(races=[{"date": day, "distance_km": 10}])["races[0].date"]
    assert "started" in faults(started=day)


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "3", '"x"', "\ud800", '{"races": [3, null, {"date": 4}]}'])
def test_what_is_no_profile_is_refused(text: str) -> None:
    with pytest.raises(Unusable):
        read_profile(text.encode("utf-8", "surrogatepass"))


@pytest.mark.parametrize(
    ("said", "known"),
    [
        ({}, False),
        ({"heart": False}, False),
        (dict.fromkeys(TOPICS[1:], False), False),
        (dict.fromkeys(TOPICS, False), True),
        ({"pregnant": True}, True),
        ({"heart": True}, True),
    ],
)
def test_scr_01_a_topic_that_was_not_answered_is_no_no(said: dict[str, bool], known: bool) -> None:
    assert (read_profile(json.dumps({**as_json(athlete()), "screening": said})).screening is not None) is known


def test_r10_single_weights_are_read_by_kind_and_their_faults_named() -> None:
    told = {"dumbbell": [5, 2.5], "kettlebell": [12]}
    known = read_profile(json.dumps({**as_json(athlete()), "weights_kg": told}))
    assert known.weights_kg == HandWeights(dumbbell=(5, 2.5), kettlebell=(12,))
    assert set(faults(weights_kg={"dumbbell": [-1, "x"], "dumbell": [5]})) == {
        "weights_kg.dumbbell[0]", "weights_kg.dumbbell[1]", "weights_kg.dumbell",
    }  # fmt: skip
