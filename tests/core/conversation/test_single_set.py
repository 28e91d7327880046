"""One set told by itself: the others of its exercise stand as prescribed behind "done", or as they were told."""

import pytest

from core.catalog import Catalog
from core.journal import Pain, SessionLog, effective
from tests.core.conversation.play import Play, begun

EVENING = ("@ until Done as planned", "@ 19:00")
PLANNED = {
    ("balance_eyes_open", "left"): (30, 30), ("balance_eyes_open", "right"): (30, 30),
    ("sl_rdl", "left"): (8, 8), ("sl_rdl", "right"): (8, 8),
    ("split_squat", "left"): (8, 8), ("split_squat", "right"): (8, 8),
    ("step_up_low", "left"): (8, 8), ("step_up_low", "right"): (8, 8),
}  # fmt: skip
Sets = dict[tuple[str, str], tuple[int, ...]]


def sets(play: Play) -> Sets:
    """Return what stands by exercise and leg."""
    found: Sets = {}
    for log in effective(play.athlete.journal):
        for one in log.sets if isinstance(log, SessionLog) else ():
            for leg in ("left", "right") if one.leg == "both" else (str(one.leg),):
                found[one.exercise, leg] = (*found.get((one.exercise, leg), ()), one.amount)
    return found


@pytest.mark.parametrize(
    ("said", "changed"),
    [
        ("all done but only got 6 on the last set of split squats on the left", {("split_squat", "left"): (8, 6)}),
        ("all done, only 6 on the last set of split squats left", {("split_squat", "left"): (8, 6)}),
        ("all as planned except the last set of split squats, left only 6", {("split_squat", "left"): (8, 6)}),
        ("did everything but on the last split squat set i got seven on the left", {("split_squat", "left"): (8, 7)}),
        ("everything done, just 6 reps on my left leg for the last split squat set", {("split_squat", "left"): (8, 6)}),
        ("all done bar the last set of rdls left, managed 5", {("sl_rdl", "left"): (8, 5)}),
        ("finished! first set of step ups was only 5 on the right tho", {("step_up_low", "right"): (5, 8)}),
        ("all done except one rep short on the last set of rdl right", {("sl_rdl", "right"): (8, 7)}),
        ("all good and done, missed 2 reps on the last set of rdl left", {("sl_rdl", "left"): (8, 6)}),
        ("done, 2nd balance on the left only 12 secs", {("balance_eyes_open", "left"): (30, 12)}),
        (
            "all done, last set of rdl only 6 of 8 on both legs",
            {("sl_rdl", "left"): (8, 6), ("sl_rdl", "right"): (8, 6)},
        ),
        (
            "done except last set of step ups, skipped it",
            {("step_up_low", "left"): (8,), ("step_up_low", "right"): (8,)},
        ),
        (
            "all done except the last set of step ups",
            {("step_up_low", "left"): (8,), ("step_up_low", "right"): (8,)},
        ),
        # of no exercise by name it is the last of all, and a number behind it the effort
        (
            "done except the last set, 6",
            {("step_up_low", "left"): (8,), ("step_up_low", "right"): (8,)},
        ),
        (
            "all done but not the last set. rpe 7",
            {("step_up_low", "left"): (8,), ("step_up_low", "right"): (8,)},
        ),
        ("all done without the last set of rdl left, rpe 8", {("sl_rdl", "left"): (8,)}),
        ("all done, third set of rdls left 5", {("sl_rdl", "left"): (8, 8, 5)}),
        ("all done except i only did 1 set of rdls", {("sl_rdl", "left"): (8,), ("sl_rdl", "right"): (8,)}),
        (
            "all done but only 6 on the last split squat left and dropped the last set of step ups right",
            {("split_squat", "left"): (8, 6), ("step_up_low", "right"): (8,)},
        ),
    ],
)  # fmt: skip
def test_leg_01_a_set_that_fell_short_of_what_was_done_leaves_the_others(
    catalog: Catalog, said: str, changed: Sets
) -> None:
    play = begun(catalog, *EVENING, said)
    assert sets(play) == PLANNED | changed


@pytest.mark.parametrize("effort", [6, 8])
def test_leg_01_a_number_behind_a_set_left_out_is_the_effort(effort: int, catalog: Catalog) -> None:
    play = begun(catalog, *EVENING, f"all done except the last set of rdl, {effort}")
    assert f"effort {effort}" in play.text()
    assert sets(play)[("sl_rdl", "left")] == (8,)
    assert {name for name, _ in PLANNED} == {name for name, _ in sets(play)}


@pytest.mark.parametrize("asked", [(), ("6",), ("6", "No pain")])
@pytest.mark.parametrize(
    ("said", "changed"),
    [
        ("only got 6 on the last set of split squats on the left", {("split_squat", "left"): (8, 6)}),
        ("the last set of rdls on the right was one rep short", {("sl_rdl", "right"): (8, 7)}),
        ("sorry, second set of step ups left only 5 of 8", {("step_up_low", "left"): (8, 5)}),
        ("skipped the last set of rdls left", {("sl_rdl", "left"): (8,)}),
        ("balance set 2 right was only 10 s", {("balance_eyes_open", "right"): (30, 10)}),
    ],
)
def test_leg_01_a_set_put_right_later_leaves_what_was_told(
    catalog: Catalog, said: str, changed: Sets, asked: tuple[str, ...]
) -> None:
    play = begun(catalog, *EVENING, "all done", *asked, said)
    assert sets(play) == PLANNED | changed
    assert not any(isinstance(entry, Pain) and entry.score for entry in effective(play.athlete.journal))


def test_leg_01_a_broken_number_beside_such_a_set_stays_whole(catalog: Catalog) -> None:
    play = begun(catalog, *EVENING, "rpe 7.5, all done, only 6 on the last set of rdls left")
    assert sets(play)["sl_rdl", "left"] == (8, 6)
    assert [log.rpe for log in effective(play.athlete.journal) if isinstance(log, SessionLog) and log.rpe] == [7.5]


def test_leg_01_a_leg_that_is_not_told_is_asked_for(catalog: Catalog) -> None:
    play = begun(catalog, *EVENING, "all done but only 6 on the last set of split squats")
    assert "which leg" in play.text().lower()
    play.say("left")
    assert sets(play)["split_squat", "left"] == (8, 6)


@pytest.mark.parametrize(
    "said",
    [
        "all done, last set of rdls was rpe 9",
        "all done, the last set of rdls was the hardest, 9",
        "all done, missed the last rep of rdls left",
        "all done, last set of split squats on the left felt like a 6",
        "all done. was the last set of rdls 6 on the left?",
        "all done, nearly skipped the last set of step ups",
        "all done, didn't drop the last set of step ups",
        "all done, my wife got 6 on the last set of rdls left",
        "all done, last week only 6 on the last set of rdls left",
        "all done, next time 6 on the last set of rdls left",
        "all done, last set of rdls left 12kg",
        "all done, left knee 3 on the last set of rdls",
    ],
)
def test_another_number_beside_a_set_is_none_of_its_repetitions(catalog: Catalog, said: str) -> None:
    assert not set(sets(begun(catalog, *EVENING, said)).values()) - {(8, 8), (30, 30)}


def test_pai_01_a_pain_beside_such_a_set_is_kept(catalog: Catalog) -> None:
    play = begun(catalog, *EVENING, "all done but only 6 on the last set of rdls left. left knee 4", "dull")
    assert sets(play)["sl_rdl", "left"] == (8, 6)
    assert [e.score for e in effective(play.athlete.journal) if isinstance(e, Pain)] == [4]


@pytest.mark.parametrize(
    ("words", "effort"),
    [
        ("except the last set of rdl, 6", 6), ("oh but not the last set of rdls, rpe 7", 7),
        ("except for the last set of rdls", None),
    ],
)  # fmt: skip
def test_an_exception_behind_the_session_is_no_effort_alone(catalog: Catalog, words: str, effort: int | None) -> None:
    play = begun(catalog, *EVENING, "all done", words)
    assert sets(play) == PLANNED | {("sl_rdl", "left"): (8,), ("sl_rdl", "right"): (8,)}
    assert [log.rpe for log in effective(play.athlete.journal) if isinstance(log, SessionLog) and log.rpe] == (
        [effort] if effort else []
    )


@pytest.mark.parametrize(
    "words",
    [
        "all done but left out the last set of step ups", "all done, left out the last set of step ups. knee 2 left",
        "all done except the last set of step ups, achilles 2 left",
    ],
)  # fmt: skip
def test_leg_01_a_set_left_out_is_none_of_the_left_leg(catalog: Catalog, words: str) -> None:
    play = begun(catalog, "@ until Done as planned", "@ 20:40", words)
    log = [one for e in play.athlete.journal if isinstance(e, SessionLog) for one in e.sets]
    assert {(one.set, one.leg) for one in log if one.exercise == "step_up_low"} == {(1, "both")}
    assert "the rest done as planned" in play.text()
