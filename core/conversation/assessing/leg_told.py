"""A test result of the leg that words name, whichever is asked; one that is taken back is asked for again (LEG-01)."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from core import regex as re
from core.body import LEGS, Leg, opposite
from core.chat import Message, Tapped
from core.conversation.answers.practical import explained
from core.conversation.assessing.assess import (
    MOST,
    TESTS,
    ask_test,
    both_in,
    hear_test,
    is_first,
    sides_in,
    store,
    tap_tests,
)
from core.conversation.assessing.assess_words import lacks_for_test, leaves, meaning, plain_result, steps
from core.conversation.assessing.of_test import is_of_other_unit, says_done, tests_named
from core.conversation.record.undo import standing_lines, standing_of
from core.conversation.stages.stage import AskTest
from core.conversation.taking.reading_in import reading_of
from core.conversation.turns.scene import Scene, Step
from core.conversation.understand.agreement import CORRECTION
from core.conversation.understand.asking import asks
from core.conversation.understand.numbers import number_in
from core.journal import Assessment, Test
from core.reading.facts import PainSaid, SorenessSaid
from core.wishes import Undo

_WAS: Final = re.compile(r"\b(?:that|it|this) was (?:on )?(?:the |my )?(?P<leg>left|right)\b")
_VERBS: Final = {
    "start": "start", "go": "start", "again": "start", "try again": "start", "ready": "start", "i'm ready": "start",
    "ok": "start", "begin": "start", "stop": "stop", "done": "stop", "now": "stop", "time": "stop", "take it": "take",
}  # fmt: skip
"""Words for the buttons of the clock."""
_NAMED: Final = re.compile(r"(?<![\d.,])(?P<right>\d{1,3})\D{1,12}\bnot (?P<wrong>\d{1,3})\b")
_AGAIN: Final = re.compile(
    rf"(?:{CORRECTION}[ ,.!]+)+"
    r"(?:(?:it|that) was )?(?P<right>\d{1,3})(?: ?(?:s|secs?|seconds?|reps?|cm))?(?:,? i mean(?:t)?)?"
)
_OF_ELSE: Final = re.compile(
    r"\d ?(?:kgs?|kilos?|lbs?|pounds?|k|km|miles?|years?|yrs?|months?|weeks?|days?|%|[ap]m)\b|"
    r"\b(?:i'?m|i am) \d+(?: now| today| (?:next|this) \w+)*$|\b(?:weigh|slept|sleep)\b|"
    r"\b(?:gym|work|school|meeting|dinner|lunch|train|bed|home|appointment|run)\b.*\b(?:at|@) ?\d"
)
_RESULT: Final = re.compile(
    r"\bhow (?:did|am) i do(?:ing)?\b|"
    r"\b(?:is|was) (?:that|this|it) (?:any |very |so )?(?:good|ok|okay|normal|bad|low)\b|\bmy results?\b"
)
_OF_COACH: Final = re.compile(r"\byou\b(?! mean)")
"""What asks something of the coach rather than of the test."""


def hear(scene: Scene, stage: AskTest, text: str) -> Step | None:
    """Answer a question with the steps; take a result for the leg that is named, else for the one that is asked."""
    test = scene.catalog.assessments[stage.test]
    low = plain_result(text[:100].lower(), timed=bool(test.timer_s))
    body = [f for f in reading_of(scene, text).facts if isinstance(f, PainSaid | SorenessSaid) and f.region]
    if any(fact.score is not None for fact in body) or _OF_ELSE.search(low):
        return None  # how a place feels is no result, nor is an hour, a weight or an age
    if told := _result(scene, low) or explained(scene, low.rstrip("?!. ")):
        return told.then(ask_test(scene, stage))
    if asks(low) and not (body or _OF_COACH.search(low)):
        return scene.ask(stage, ask_test, steps(scene, test))
    if (verb := _VERBS.get(low.strip(" .!"))) and (step := tap_tests(scene, Tapped(f"{TESTS}:{verb}:"))):
        return step
    out, rest = leaves(low)
    if out:
        return _left(scene, stage, rest)
    if lacks_for_test(low):
        return tap_tests(scene, Tapped(f"{TESTS}:{'drop' if stage.session else 'leave'}:"))
    if body:
        return None
    if (named := tests_named(low)) and re.search(r"\d", low):
        return _by_name(scene, stage, named)
    return _taken(scene, stage, low)


def _by_name(scene: Scene, stage: AskTest, named: Mapping[Test, str]) -> Step:
    """Take each result for the test that it is told of; the one that was asked stays open where it was not told."""
    step = scene.stay()
    for name, low in named.items():
        now = scene.after(*step.entries)
        asked = step.stage if isinstance(step.stage, AskTest) and step.stage.test == name else None
        if told := _taken(now, asked, low) if asked else _of_another(now, name, low):
            step = replace(
                step,
                stage=told.stage if asked else step.stage,
                say=(*step.say, *told.say),
                entries=(*step.entries, *told.entries),
            )
    unclear = () if step.entries else (scene.message("unclear-test"),)
    asks_on = () if step.stage != stage else (ask_test(scene.after(*step.entries), stage),)
    return replace(step, say=(*step.say, *unclear, *asks_on))


def _of_another(scene: Scene, name: Test, low: str) -> Step | None:
    """Write down the result of a test that is not asked, on the leg that is named."""
    test = scene.catalog.assessments.get(name)
    if test is None or is_of_other_unit(low, test.unit):
        return None
    legs = [side for side in LEGS if side[0] in {pair[0][0] for pair in sides_in(low)}]
    if test.per_leg and not (legs or both_in(low)):
        return None
    first = legs[0] if len(legs) == 1 else scene.profile.weaker_leg or LEGS[0]
    asked = AskTest(test=name, leg=first if test.per_leg else None, session=None)
    told = hear_test(scene.at(asked), asked, low)
    if told is None:
        return None
    values = [entry for entry in told.entries if isinstance(entry, Assessment)]
    noted = [_noted(scene, asked.leg or first, entry.value) for entry in values]
    whole = len(values) == len(LEGS) or not test.per_leg
    return replace(told, stage=scene.stage, say=told.say if whole else (replace(noted[0], title=test.name),))


def _taken(scene: Scene, stage: AskTest, low: str) -> Step | None:
    """Take words that tell of the test that is asked."""
    if is_of_other_unit(low, scene.catalog.assessments[stage.test].unit) or says_done(low):
        return scene.ask(stage, ask_test, scene.message("unclear-test"))
    if step := _put_right(scene, stage, low) or _both(scene, stage, low):
        return step
    if stage.leg and (moved := _moved(scene, stage, stage.leg, low)):
        return moved
    other = _other_leg(stage, low)
    return _of_other(scene, stage, other) if other is not None else hear_test(scene, stage, low)


def _result(scene: Scene, low: str) -> Step | None:
    """Say again what the last test of today means, where somebody asks."""
    told = _last(scene) if _RESULT.search(low) else None
    return scene.stay(meaning(scene, told[1].test)) if told else None


def _left(scene: Scene, stage: AskTest, rest: str) -> Step | None:
    """Leave the tests, after a result that stands beside it."""
    told = hear(scene, stage, rest) if number_in(rest) is not None or both_in(rest) else None
    if told is None:
        return tap_tests(scene, Tapped(f"{TESTS}:leave:"))
    after = scene.after(*told.entries).at(told.stage)
    gone = tap_tests(after, Tapped(f"{TESTS}:leave:"))
    return gone.following(*told.say[:-1], entries=told.entries) if gone else told


def _put_right(scene: Scene, stage: AskTest, low: str) -> Step | None:
    """Put right the result that words name ("41, not 31"), or the one that was told just now ("no wait, 41")."""
    named, again = _NAMED.search(low), _AGAIN.fullmatch(low.strip(" .!"))
    told = _today(scene)
    if named:
        leg = next((side for side in LEGS if side in low), None)
        told = [one for one in told if one[1].value == float(named["wrong"]) and leg in (None, one[1].leg)]
    found = named or again
    if found is None or not told:
        return None
    line, entry = told[-1]
    most = scene.catalog.assessments[entry.test].cap or MOST
    right = replace(entry, at=scene.now, value=min(float(found["right"]), most))
    after = scene.after(Undo(at=scene.now, line=line), right)
    said = meaning(after, entry.test)
    if entry.test == stage.test and right.leg and right.leg != "both":
        said = _noted(scene, right.leg, right.value)
    return Step(stage=stage, say=(said, ask_test(after, stage)), entries=(Undo(at=scene.now, line=line), right))


def _both(scene: Scene, stage: AskTest, low: str) -> Step | None:
    """Take both legs in one answer while the second is asked: the first is put right (LEG-01)."""
    told = both_in(low) if stage.leg else None
    if told is None or stage.leg is None or is_first(scene, stage):
        return None
    put_right = _of_other(scene, stage, told[stage.leg == "left"])
    most = scene.catalog.assessments[stage.test].cap or MOST
    value = min(told[stage.leg == "right"], most)
    step = store(scene.after(*put_right.entries), replace(stage, last=True), value)
    return step.following(entries=put_right.entries)


def undo_test(scene: Scene) -> Step | None:
    """Take the last result back while the tests go on, and ask for it again."""
    told = _last(scene) if isinstance(scene.stage, AskTest) else None
    if told is None or not isinstance(scene.stage, AskTest):
        return None
    line, entry = told
    stage = AskTest(test=entry.test, leg=None if entry.leg == "both" else entry.leg, session=scene.stage.session)
    gone = Message(scene.say("undone", what=scene.say("entry-test", value=f"{entry.value:g}")))
    return Step(stage=stage, say=(gone, ask_test(scene, stage)), entries=(Undo(at=scene.now, line=line),))


def _moved(scene: Scene, stage: AskTest, leg: Leg, low: str) -> Step | None:
    """Put what was told last on the leg that it was of, and ask for the other."""
    found, told = _WAS.search(low), _last(scene)
    if not (found and told and leg == found["leg"] and told[1].test == stage.test):
        return None
    line, entry = told
    asked = replace(stage, leg=opposite(leg), last=True)
    entries = (Undo(at=scene.now, line=line), replace(entry, at=scene.now, leg=leg))
    return Step(stage=asked, say=(_noted(scene, leg, entry.value), ask_test(scene, asked)), entries=entries)


def _of_other(scene: Scene, stage: AskTest, value: float) -> Step:
    """Write a result of the leg that is not asked, in place of the one that was told of it in this test."""
    assert stage.leg
    leg, told = opposite(stage.leg), _last(scene)
    most = scene.catalog.assessments[stage.test].cap or MOST
    again = told is not None and told[1].test == stage.test and told[1].leg == leg
    undone = (Undo(at=scene.now, line=told[0]),) if told and again else ()
    entry = Assessment(at=scene.now, test=stage.test, leg=leg, value=min(value, most))
    asked = replace(stage, last=True)
    return Step(stage=asked, say=(_noted(scene, leg, entry.value), ask_test(scene, asked)), entries=(*undone, entry))


def _other_leg(stage: AskTest, low: str) -> float | None:
    """Return what words tell of the leg that is not asked, and of no other."""
    pairs = sides_in(low)
    if stage.leg is None or len(pairs) != 1 or pairs[0][0][0] == stage.leg[0]:
        return None
    return float(pairs[0][1])


def _noted(scene: Scene, leg: Leg, value: float) -> Message:
    return Message(scene.say("echo", facts=f"{scene.say(f'leg-{leg}')} {value:g}"))


def _last(scene: Scene) -> tuple[int, Assessment] | None:
    """Return the result that was the last thing told today, with its line."""
    told = _today(scene)
    return told[-1] if told and told[-1][0] == standing_lines(scene)[-1] else None


def _today(scene: Scene) -> list[tuple[int, Assessment]]:
    """Return the results of today that stand, with their lines."""
    return [(n, told) for n, told in standing_of(scene, Assessment) if scene.local(told.at).date() == scene.today]
