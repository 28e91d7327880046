"""Every kind of fact, told and turned by what says that it is not so: of what was not, no fact is taken."""

from itertools import product
from typing import NamedTuple

import pytest

from core.reading import read
from core.reading.facts import Asked, DoneSaid, IllnessSaid, PainSaid, Said, SorenessSaid
from tests.core.reading.test_corpus import CATALOG, SESSIONS


class Wording(NamedTuple):
    """Hold one fact in the forms that a sentence may need: "did X", "had it done", "to do X"."""

    past: str
    done: str
    base: str
    doing: str


WORDINGS: dict[str, tuple[Asked, tuple[Wording, ...]]] = {
    "soreness": ("soreness", (
        Wording("got sore calves", "had sore calves", "get sore calves", "getting sore calves"),
        Wording("had stiff quads", "had stiff quads", "have stiff quads", "having stiff quads"),
    )),
    "pain": ("pain", (
        Wording("got left knee pain", "had left knee pain", "get left knee pain", "getting left knee pain"),
        Wording("had shin pain", "had shin pain", "have shin pain", "having shin pain"),
    )),
    "rpe": ("rpe", (Wording("hit rpe 7", "hit rpe 7", "hit rpe 7", "hitting rpe 7"),)),
    "sets": ("session", (
        Wording("did rdl 8 8 each leg", "done rdl 8 8 each leg", "do rdl 8 8 each leg", "doing rdl 8 8 each leg"),
        Wording("got 10 10 on step ups both legs", "had 10 10 on step ups both legs",
                "get 10 10 on step ups both legs", "getting 10 10 on step ups both legs"),
    )),
    "illness": ("session", (
        Wording("got a cold", "had a cold", "get a cold", "getting a cold"),
        Wording("had a fever", "had a fever", "have a fever", "having a fever"),
        Wording("caught the flu", "caught the flu", "catch the flu", "catching the flu"),
    )),
    "sleep": ("sleep", (
        Wording("slept 5 hours", "slept 5 hours", "sleep 5 hours", "sleeping 5 hours"),
        Wording("got 8 hours sleep", "had 8 hours sleep", "get 8 hours sleep", "getting 8 hours sleep"),
    )),
    "run": ("session", (
        Wording("ran 10k", "run 10k", "run 10k", "running 10k"),
        Wording("did an easy run of 8k", "done an easy run of 8k", "do an easy run of 8k", "doing an easy run of 8k"),
    )),
}  # fmt: skip
TURNED: dict[str, tuple[str, ...]] = {
    "past": ("almost {}", "i nearly {}", "my wife {}", "he {} yesterday", "half the office {}", "as a kid i {}",
             "i once {}", "i {} back in 2019", "before i joined you i {}", "if i {} id stop"),
    "done": ("i havent {}", "have not {} at all", "i wish i had {}", "i would have {}", "i should have {}"),
    "base": ("i didnt {}", "did not {}", "i dont {}", "i was supposed to {}", "meant to {}", "wanted to {}",
             "tempted to {}", "i intend to {}", "i expect to {}", "was due to {}", "will {} tomorrow", "i should {}",
             "did i {}?", "should i {}?", "hope to {}", "might {}"),
    "doing": ("came close to {}", "on the verge of {}", "i considered {}", "thinking about {}", "i am not {}"),
}  # fmt: skip
AFFIRMED = ("i {}", "actually {}", "today i {}", "wanted to rest but {}", "didnt want to but {}")
MEANT = ("supposed", "meant", "wanted", "tempted", "intend", "expect", "due", "should", "considered")
"""Nobody means to be ill: "due to a cold" is why."""
SHORT_OF = ("almost {}", "i nearly {}", "i havent {}", "have not {} at all", "i didnt {}", "did not {}", "i dont {}",
            "came close to {}", "on the verge of {}", "i am not {}")  # fmt: skip
"""Given up for a short night: one that was nearly or not even so long was short, so that its hours are kept."""


def _taken(kind: str, text: str, asked: Asked | None) -> list[Said]:
    """Return the facts of a kind that say that there was something; a skipped session where none is told."""
    felt = ("soreness", "pain")
    kinds = felt if kind in felt else (kind,)
    facts = read(text, asked, SESSIONS["A"], "metric", CATALOG).facts
    nothing = (PainSaid(score=0), SorenessSaid(score=0), IllnessSaid(state="well"))
    skipped = [fact for fact in facts if fact.kind == "skip" and kind not in ("sets", "run")]
    return skipped + [fact for fact in facts if fact.kind in kinds and fact not in nothing]


def _turned(kind: str) -> list[str]:
    _, wordings = WORDINGS[kind]
    frames = ((form, frame) for form, frames in TURNED.items() for frame in frames)
    return [
        frame.format(getattr(wording, form))
        for (form, frame), wording in product(frames, wordings)
        if not (kind == "illness" and any(word in frame for word in MEANT))
        and not ("5 hours" in wording.past and frame in SHORT_OF)
    ]


@pytest.mark.parametrize("kind", WORDINGS)
def test_what_is_denied_meant_nearly_so_past_supposed_or_anothers_is_no_fact(kind: str) -> None:
    asked, _ = WORDINGS[kind]
    wrong = [(text, way) for text in _turned(kind) for way in {asked, "session", None} if _taken(kind, text, way)]
    assert not wrong


@pytest.mark.parametrize("kind", WORDINGS)
def test_the_same_words_told_as_they_were_are_taken(kind: str) -> None:
    asked, wordings = WORDINGS[kind]
    texts = [frame.format(wording.past) for frame, wording in product(AFFIRMED, wordings)]
    assert not [text for text in texts if not _taken(kind, text, asked)]


@pytest.mark.parametrize(
    "text",
    ["no left knee pain", "havent got any pain in my right shin", "no more left knee pain", "no sore calves", "no doms",
     "no longer have doms", "the stiffness is history", "left knee pain disappeared", "my left knee hurt, gone now",
     "no longer sore", "no longer ill", "i had covid, gone now", "didnt sleep well", "didnt get a cold", "no 10k run"],
)  # fmt: skip
@pytest.mark.parametrize("asked", ["session", "soreness", "pain", None])
def test_what_is_gone_or_was_not_there_is_neither_a_complaint_nor_a_session_left_out(text: str, asked: Asked) -> None:
    facts = read(text, asked, SESSIONS["A"], "metric", CATALOG).facts
    assert not [
        fact
        for fact in facts
        if not (isinstance(fact, PainSaid | SorenessSaid) and fact.score == 0) and fact != IllnessSaid(state="well")
    ]


@pytest.mark.parametrize("text", ["was ill yesterday but its not gone", "cant shake this cold", "never felt so ill"])
def test_an_illness_that_a_denial_only_makes_worse_is_there(text: str) -> None:
    assert IllnessSaid(state="ill") in read(text, "session", SESSIONS["A"], "metric", CATALOG).facts


@pytest.mark.parametrize("text", ["3. my right shoelace broke", "3, turned left at the park", "3, only 2 weeks left"])
def test_a_side_that_is_no_legs_is_not_that_of_a_complaint(text: str) -> None:
    assert read(text, "soreness", None, "metric", CATALOG).facts == (SorenessSaid(score=3),)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("effort 7/10", "sleep"),
        ("left calf sore 4/10", "sleep"),
        ("bridges 2x15", "sleep"),
        ("long run 18k in 1h45", "sleep"),
        ("whole session was an rpe 8", "session"),
        ("finished 3rd in the quiz", "session"),
        ("skipped dinner", "session"),
        ("my wife: rpe 8", "rpe"),
        ("the plan says rpe 7", "rpe"),
        ("target rpe 8", "rpe"),
        ("rpe 8 would be too much", "rpe"),
        ("10k pb is 42:10", "session"),
        ("its ankle deep snow out", "pain"),
        ("went to the foot of the hill", "soreness"),
    ],
)
def test_what_is_told_of_other_things_answers_no_question(text: str, asked: Asked) -> None:
    kind = {"sleep": "sleep", "rpe": "rpe", "pain": "pain", "soreness": "soreness"}.get(asked or "")
    kinds = {kind} if kind else {"done", "skip", "run"}
    assert not [fact for fact in read(text, asked, SESSIONS["P"], "metric", CATALOG).facts if fact.kind in kinds]


@pytest.mark.parametrize(
    "text", ["left knee fine, right knee 3", "left knee ok, right 3/10", "no pain on the left, right knee 3"]
)
def test_pai_10_a_side_that_is_fine_does_not_count_beside_the_one_that_hurts(text: str) -> None:
    facts = read(text, "pain", None, "metric", CATALOG).facts
    assert facts == (PainSaid(score=3, region="knee", leg="right"),)


@pytest.mark.parametrize("text", ["knee pain gone", "its gone", "the pain has completely disappeared"])
def test_a_pain_that_is_gone_is_none(text: str) -> None:
    assert read(text, "pain", None, "metric", CATALOG).facts == (PainSaid(score=0),)


@pytest.mark.parametrize(
    ("text", "left_out"),
    [("4 of 5, balance missing", ("balance_eyes_closed",)), ("4 out of 5 - step ups not done", ("step_up_low",))],
)
def test_so_many_of_all_are_all_but_the_one_that_is_named(text: str, left_out: tuple[str, ...]) -> None:
    facts = read(text, "session", SESSIONS["A"], "metric", CATALOG).facts
    assert facts == (DoneSaid(left_out=left_out),)


@pytest.mark.parametrize("text", ["1-4 done", "3 of 5, balance missing"])
def test_some_of_all_is_asked_about(text: str) -> None:
    assert not read(text, "session", SESSIONS["A"], "metric", CATALOG).facts
