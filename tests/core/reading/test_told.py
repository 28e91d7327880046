"""What clauses say of exercises without numbers: done, left out, or not to be told."""

from itertools import product

import pytest

from bot.content import load_catalog
from core.journal import SkipReason
from core.reading import read
from core.reading.facts import Asked, DoneSaid, Question, RunSaid, SkipSaid
from tests.core.reading.test_corpus import SESSIONS

SESSION = SESSIONS["Q"]
CATALOG = load_catalog()
LEFT_OUT = (
    "skipped the bridges",
    "couldn't face the bridges",
    "no energy left for the bridges",
    "never got round to the bridges",
    "gave the bridges a miss",
    "bridges: nope",
    "bridges ❌",
    "bridges tomorrow",
    "saving the bridges for another day",
    "hate bridges so left them out",
    "too knackered to do the bridges",
    "only one set of bridges",
    "swapped the bridges for press ups",
)
SAID = (
    "felt the bridges",
    "nearly skipped the bridges",
    "didn't skip the bridges",
    "no wobble on the bridges",
    "left leg weaker on the bridges",
    "the bridges killed me",
    "not a fan of the bridges",
)
ALL_DONE = ("all done", "did everything", "finished", "ticked every box")
REST_DONE = ("did the rest", "everything else done", "the others are done", "otherwise all done")
OTHERS = "bulgarians, step downs and calf raises"


def outcome(text: str) -> tuple[object, ...]:
    reading = read(text, "session", SESSION, "metric", CATALOG)
    return reading.facts or reading.questions


@pytest.mark.parametrize(("done", "left_out"), [*product(ALL_DONE, LEFT_OUT)])
def test_what_is_left_out_of_all_is_an_exception(done: str, left_out: str) -> None:
    for joint in (", ", " but ", ". "):
        assert outcome(f"{done}{joint}{left_out}") == (DoneSaid(left_out=("glute_bridge",)),)


@pytest.mark.parametrize(("left_out", "rest"), [*product(LEFT_OUT, REST_DONE)])
def test_what_is_left_out_may_stand_before_the_rest(left_out: str, rest: str) -> None:
    for joint in (", ", ". "):
        assert outcome(f"{left_out}{joint}{rest}") == (DoneSaid(left_out=("glute_bridge",)),)


@pytest.mark.parametrize("left_out", LEFT_OUT)
def test_all_others_named_as_done_are_the_rest(left_out: str) -> None:
    assert outcome(f"{OTHERS} done, {left_out}") == (DoneSaid(left_out=("glute_bridge",)),)


@pytest.mark.parametrize("left_out", LEFT_OUT)
def test_what_nobody_spoke_of_is_asked(left_out: str) -> None:
    assert Question(about="session") in outcome(f"did the step downs, {left_out}")


@pytest.mark.parametrize(("done", "said"), [*product(ALL_DONE, SAID)])
def test_a_word_about_an_exercise_leaves_nothing_out(done: str, said: str) -> None:
    assert outcome(f"{done}, {said}") == (DoneSaid(),)


@pytest.mark.parametrize("rest", ["skipped the rest", "rest not done", "nothing else", "bailed on the others"])
def test_the_rest_that_was_left_out_are_the_others(rest: str) -> None:
    left_out = ("single_leg_calf_raise", "glute_bridge")
    assert outcome(f"bulgarians and step downs done, {rest}") == (DoneSaid(left_out=left_out),)


@pytest.mark.parametrize(
    "text",
    [
        "did the bulgarians",
        "all done but had to stop before the step downs",
        "done, bridges were too much",
        "all but one",
        "session was good but cut short",
        "workout was fine, cut short",
        "did it today but only half",
    ],
)
def test_what_is_not_told_is_asked(text: str) -> None:
    assert outcome(text) == (Question(about="session"),)


@pytest.mark.parametrize("asked", ["session", None])
def test_a_list_of_what_was_left_out_is_read_whether_or_not_the_session_was_asked_for(asked: Asked | None) -> None:
    reading = read("step downs and bridges skipped, rest done", asked, SESSION, "metric", CATALOG)
    assert reading.facts == (DoneSaid(left_out=("lateral_step_down", "glute_bridge")),)


def test_what_is_chatted_of_an_exercise_is_no_report_of_a_session() -> None:
    assert not read("stop with the calf raise gifs, the rest is fine", None, SESSION, "metric", CATALOG).facts


@pytest.mark.parametrize("again", ["actually I did, everything done", "no wait, did it all", "actually all done"])
def test_all_that_was_done_after_all_leaves_nothing_out(again: str) -> None:
    assert outcome(f"skipped the bridges. {again}") == (DoneSaid(),)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("had to stop the bridges", []),
        ("had to stop the bridges, did the rest", [DoneSaid(left_out=("glute_bridge",))]),
        ("did everything but had to stop the bridges", [DoneSaid(left_out=("glute_bridge",))]),
    ],
)
def test_who_had_to_stop_has_not_said_what_became_of_the_rest(text: str, told: list[DoneSaid]) -> None:
    reading = read(text, "session", SESSION, "metric", CATALOG)
    assert (list(reading.facts), [q.about for q in reading.questions]) == (told, [] if told else ["session"])


def test_a_run_that_was_cancelled_was_not_run() -> None:
    assert read("my easy 10k run is cancelled", None, None, "metric", CATALOG).facts == ()
    (run,) = read("intervals cancelled, ran 5k easy instead", None, None, "metric", CATALOG).facts
    assert run == RunSaid(run="easy", distance_km=5)


def test_who_is_better_by_a_hundred_has_done_nothing_yet() -> None:
    facts = read("Feeling 100% better, back to normal", "session", SESSIONS["Q"], "metric", CATALOG).facts
    assert [fact.kind for fact in facts] == ["illness"]


@pytest.mark.parametrize(
    "text",
    [
        "every single bit of it, even the boring balance thing", "did my exercises yes", "boxed off, no dramas",
        "the whole programme from top to bottom", "signed, sealed, delivered", "session in the bank",
        "i do all exercise, is good", "got round to everything in the end",
        "I did NOT skip it, if that is what you mean. All four of them, done.",
    ],
)  # fmt: skip
def test_any_words_for_all_of_a_session_say_that_it_was_done(text: str) -> None:
    assert outcome(text) == (DoneSaid(),)


@pytest.mark.parametrize("text", ["on nights till friday, zero chance of training", "not a single exercise, sorry"])
def test_any_words_for_none_of_it_say_that_it_was_left_out(text: str) -> None:
    assert [getattr(fact, "kind", None) for fact in outcome(text)] == ["skip"]


@pytest.mark.parametrize(
    "text",
    [
        "havent got to the session yet", "i never skip everything", "boxed up my flat", "all four tyres are flat",
        "did some of the exercises", "still to do every exercise", "left the knee ones, did the rest",
    ],
)  # fmt: skip
def test_what_says_neither_is_asked(text: str) -> None:
    assert outcome(text) == (Question(about="session"),)


@pytest.mark.parametrize(
    "text",
    [
        "first three yes, last one no", "1 to 3 done, no time for 4", "exercises 1, 2 and 3 done. 4 not",
        "did the first three, not the last", "1-3 yes, 4 no", "did 1, 2 and 3, skipped 4",
    ],
)  # fmt: skip
def test_exercises_are_named_by_their_places_and_numbers(text: str) -> None:
    assert outcome(text) == (DoneSaid(left_out=("glute_bridge",)),)


NOT_DONE = ("haven't {}", "hasn't {}", "never {}", "nearly {}", "thought i'd {}", "had i {}", "havent yet {}")
NOT_DOING = (
    "didn't {}", "forgot to {}", "meant to {}", "wasn't able to {}", "tried to {}", "failed to {}", "too tired to {}",
    "no time to {}", "couldn't be bothered to {}", "supposed to {}", "planned to {}", "refused to {}",
)  # fmt: skip
OF_ALL = ("done it", "done it all", "finished it", "completed it", "got it done", "done everything", "got through it")
TO_DO_ALL = ("do it", "do it all", "finish it", "complete it", "get it done", "do everything", "get through it")


@pytest.mark.parametrize("said", [*product(NOT_DONE, OF_ALL), *product(NOT_DOING, TO_DO_ALL)])
def test_what_is_denied_or_was_only_meant_was_not_done(said: tuple[str, str]) -> None:
    assert DoneSaid() not in outcome(said[0].format(said[1]))


@pytest.mark.parametrize("text", ["managed to get it done", "was able to do everything", "planned session done"])
def test_what_was_managed_was_done(text: str) -> None:
    assert outcome(text) == (DoneSaid(),)


@pytest.mark.parametrize("text", ["havent done it", "didn't get it done", "i haven't done my session", "not done it"])
def test_what_is_denied_was_not_done(text: str) -> None:
    assert outcome(text) == (SkipSaid(),)


@pytest.mark.parametrize(
    "text",
    [
        "haven't done it yet",
        "havent got to the session yet, legs fine",
        "it hasn't been done",
        "didnt get it all done",
        "couldn't do it all",
        "didn't manage everything",
        "couldn't make it through the whole session",
    ],
)
def test_what_was_not_all_done_or_not_yet_is_neither_done_nor_left_out(text: str) -> None:
    assert not {*outcome(text)} & {DoneSaid(), SkipSaid()}


@pytest.mark.parametrize(
    "text",
    ["wasn't fun, did it all", "not easy but done", "didn't think i'd manage but all done", "no excuses, got it done"],
)
def test_a_denial_of_something_else_leaves_it_done(text: str) -> None:
    assert DoneSaid() in outcome(text)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("skipped, my kid's poorly, quads still sore 4 from sunday", "busy"),
        ("skipped. work was mad. quads 4", "busy"),
        ("missed it. quads sore 7", "sore"),
        ("skipped because quads are sore 6", "sore"),
        ("skipped. hamstrings really sore", "sore"),
    ],
)
def test_soreness_with_a_number_is_no_reason_beside_another_one(text: str, reason: SkipReason | None) -> None:
    assert SkipSaid(reason=reason) in outcome(text)


NOT_LEAVING = ("didn't {}", "won't {}", "not going to {}", "tempted to {}", "refused to {}", "nearly had to {}")


@pytest.mark.parametrize("said", [*product(NOT_LEAVING, ("skip it", "miss the session", "bin it", "give it a miss"))])
def test_what_was_not_left_out_or_only_nearly_is_no_skip(said: tuple[str, str]) -> None:
    assert SkipSaid() not in outcome(said[0].format(said[1]))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("did three of the four. bridges will have to wait", DoneSaid(left_out=("glute_bridge",))),
        ("did 2 of 4, no bridges", Question(about="session")),
        ("got them all done before the kids woke", DoneSaid()),
        ("all sets done after work", DoneSaid()),
    ],
)
def test_as_many_are_left_out_as_are_counted(text: str, told: object) -> None:
    assert outcome(text) == (told,)


@pytest.mark.parametrize(
    "text",
    [
        "same as last week on the bridges", "bridges like last time", "no idea how many bridges i did",
        "kept doing bridges till the kettle boiled", "did the bridges, couldnt tell you how many",
    ],
)  # fmt: skip
def test_what_nobody_counted_is_asked(text: str) -> None:
    assert Question(about="sets", missing=("reps",)) in outcome(text)


def test_what_is_like_the_last_time_is_of_now() -> None:
    assert read("chest pain like last week", None, None, "metric", CATALOG).facts
    assert not read("had chest pain last year", None, None, "metric", CATALOG).facts


@pytest.mark.parametrize("left_out", [" except number 4", ", omitting item 4", " but exercise 4", ", not 4"])
def test_an_exercise_left_out_by_its_number_is_no_effort(left_out: str) -> None:
    assert outcome(f"everything done{left_out}") == (DoneSaid(left_out=("glute_bridge",)),)


def test_what_was_nearly_left_out_and_then_was_is_a_skip() -> None:
    assert outcome("i wanted to skip it and i did") == (SkipSaid(),)


@pytest.mark.parametrize(
    "text",
    [
        "not done it and have a sore knee 4", "havent done it and have no time", "hoped to get it all done and did two",
        "didnt get it done and did nothing else", "never got it done and i have no excuse",
    ],
)  # fmt: skip
def test_what_follows_a_denial_makes_nothing_done(text: str) -> None:
    assert not [fact for fact in outcome(text) if isinstance(fact, DoneSaid)]


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("skipped the whole session, too tired", SkipSaid(reason="tired")),
        ("skipped the whole thing", SkipSaid()),
        ("gym was shut when I got there so I missed the whole thing", SkipSaid()),
        ("this one got binned, work trip to Leeds", SkipSaid(reason="travel")),
        ("I left the session out", SkipSaid()),
        ("me ill, nothing trained this week", SkipSaid(reason="ill")),
        ("0/4 done", SkipSaid()),
        ("didn't go", SkipSaid()),
        ("wasn't able to", SkipSaid()),
        ("couldn't at all", SkipSaid()),
        ("couldn't on monday", SkipSaid()),
        ("didn't in the end", SkipSaid()),
        ("no more training today", SkipSaid()),
        ("completed 4 of 4", DoneSaid()),
        ("4/4 done", DoneSaid()),
        ("missed the bus but did the whole thing", DoneSaid()),
        ("everything apart from the final two", DoneSaid(left_out=("single_leg_calf_raise", "glute_bridge"))),
    ],
)
def test_what_became_of_the_whole_session(text: str, fact: DoneSaid | SkipSaid) -> None:
    assert outcome(text) == (fact,)


@pytest.mark.parametrize(
    "text", ["completed 3 of the 4, guess which one i hate", "3 of 4 done", "it got cancelled", "no sharp pain"]
)
def test_a_count_of_fewer_asks_which(text: str) -> None:
    assert outcome(text) == (Question(about="session"),)
