"""A session is not done in full where one set was cut short, where a sign crosses it out, or the end takes it back."""

import pytest

from core.reading import read
from core.reading.facts import DoneSaid, Question, Said
from tests.core.reading.test_corpus import CATALOG, SESSIONS


def outcome(text: str, session: str) -> tuple[set[Said], bool]:
    reading = read(text, "session", SESSIONS[session], "metric", CATALOG)
    kept = {fact for fact in reading.facts if fact.kind in ("done", "skip")}
    return kept, Question(about="session") in reading.questions


@pytest.mark.parametrize(
    "text",
    [
        "done but only 6 on the last set",
        "all done but just managed 7 on the final set",
        "everything done, last set only 5",
        "oh sure, i absolutely did it at 6am in a hailstorm. (no)",
        "did it all. (not)",
        "did it all... not",
        "did it all, jk",
        "coach said skip the step ups but i did them anyway, rest done too",
    ],
)
def test_less_than_all_is_asked_about(text: str) -> None:
    assert outcome(text, "P") == (set(), True)


@pytest.mark.parametrize(
    "text",
    [
        "all done, 6 on the last set",
        "all done, rpe only 6 on the last set",
        "all done, only hurt on the last set",
        "all done (no pain)",
        "done, only 35 min",
        "i accept the challenge, all done",
        "coach said no rest day, all done",
        "hey lego I'm done with the session it took thirty five minutes",
    ],
)
def test_what_only_sounds_so_leaves_it_done(text: str) -> None:
    assert outcome(text, "P") == ({DoneSaid()}, False)


@pytest.mark.parametrize(
    ("text", "left_out"),
    [
        ("side planks ✅ plank ✅ dead bugs ❌ bird dogs ✅", ("dead_bug",)),
        ("✅ side planks ✅ plank ❌ dead bugs ✅ bird dogs", ("dead_bug",)),
        ("side planks ✅, plank ❌, dead bugs ❌, bird dogs ✅", ("plank", "dead_bug")),
        ("side planks ✅ plank ✅ dead bugs ✅ bird dogs ✅", None),
        ("all done accept the dead bugs", ("dead_bug",)),
        ("coach said skip the dead bugs so i did everything else", ("dead_bug",)),
        ("physio says no dead bugs for a week, rest done", ("dead_bug",)),
    ],
)
def test_what_is_crossed_out_was_left_out(text: str, left_out: tuple[str, ...] | None) -> None:
    assert outcome(text, "C") == ({DoneSaid(left_out=left_out)}, False)


@pytest.mark.parametrize("text", ["unable to run 10k", "didnt run 10k", "not able to run 5k today"])
def test_a_run_that_was_not_run_skips_no_session(text: str) -> None:
    assert outcome(text, "P") == (set(), True)


def test_what_was_done_stands_beside_a_session_that_was_skipped() -> None:
    kinds = {
        fact.kind
        for fact in read(
            "Skipped it. Actually no, did the rdls 8 8 8 each", "session", SESSIONS["P"], "metric", CATALOG
        ).facts
    }
    assert kinds == {"sets"}
    assert outcome("did rdls 8 8 8 each. no wait, skipped it", "P") == (set(), True)
    assert outcome("no worse than last time", "P") == (set(), True)
