"""Words that the open question places, or leaves: one of the settings and of safety has words beside its answer."""

from dataclasses import replace
from typing import Final

from core import regex as re
from core.conversation.answers.practical import explained
from core.conversation.body.scale import TOP
from core.conversation.hearing.correct import correct
from core.conversation.hearing.hearing import hear
from core.conversation.hearing.told_else import is_sore_now
from core.conversation.occasions.left_open import half_told, left, told_beside
from core.conversation.plan.logged import rpe_of
from core.conversation.profile.change import change
from core.conversation.profile.changing import is_untouched
from core.conversation.profile.running_change import race
from core.conversation.questions import is_screen
from core.conversation.stages.stage import (
    LOGGING,
    AskForm,
    AskMove,
    AskPain,
    AskPainNow,
    AskPainPart,
    AskReview,
    AskSkip,
    AskSoreness,
    Changing,
    Idle,
)
from core.conversation.taking.reading_in import reading_of
from core.conversation.transitions import answer
from core.conversation.turns.scene import Scene, Step
from core.conversation.understand.agreement import CORRECTION
from core.conversation.understand.asking import asks, only_asks
from core.conversation.wishes.guess import guess
from core.reading.facts import EffortSaid, IllnessSaid, PainSaid, Reading, RunSaid, SetsSaid, SleepSaid, SorenessSaid

_AFTER: Final = (AskForm, AskPain, AskSoreness, AskPainNow)
"""Questions of another thing than what was told just before."""
_NOD: Final = 2
"""So few words, where they ask nothing, may answer what is open."""
_OF_WORK: Final = re.compile(r"\b(?:session|work ?out|tonight|today|training)\b")


def placed_by(scene: Scene, text: str) -> Step | None:
    """Let the open question take the words, or leave it; one of the settings may be left for what they tell."""
    step = _of_before(scene, text) or _no_answer(scene, text) or _beside_plan(scene, text) or answer(scene, text)
    if is_screen(scene.stage):
        return _beside_safety(scene, text, step)
    if step and isinstance(scene.stage, AskSkip | AskReview | AskMove):
        return with_body(scene, step, text)
    half = step and isinstance(step.stage, Changing) and step.stage.half
    if not isinstance(scene.stage, Changing) or (step and step.stage != scene.stage and not half):
        return step or left(scene, text)
    free = scene.at(Idle())
    reading = reading_of(free, text)
    # "10k" beside the day of a race is no run.
    told = None if half else hear(free, reading, text) if reading.facts else guess(free, text)
    return left(scene, text) or change(free, text, reading.facts) or told or step


def _beside_plan(scene: Scene, text: str) -> Step | None:
    """Take words that change what is known, while a day or a reason is asked: they are neither (SCH-14)."""
    if not isinstance(scene.stage, AskSkip | AskMove):
        return None
    free = scene.at(Idle())
    step = change(free, text, reading_of(free, text).facts)
    if step is None or not (isinstance(step.stage, Idle) and (step.profile or step.settings)):
        return None
    rests = step.settings and step.settings.paused_until and not step.settings.paused_from
    return step if rests else replace(step, stage=scene.stage)


_TAKES_BACK: Final = re.compile(
    r"(?:(?:no|sorry|oops|wait|actually|hm+)[ ,.!]+)*?(?:i meant?(?: to (?:say|type))?|"
    r"(?:no|sorry|oops|actually)[ ,.!]+(?:it|that) (?:was|is)(?: actually)?|(?:that was )?(?:a )?typo|make (?:it|that))"
    r"[ ,.:]*(?:(?:an?|it was|rpe|effort) )*(?P<number>\d{1,2})\W*"
)

_EFFORT: Final = re.compile(r"\b(?:rpe|effort)\b")
_ONLY_NUMBER: Final = re.compile(rf"(?:{CORRECTION}\W+)+\d{{1,2}}(?:/10)?\W*")
"""A number behind a word of correction: it puts something right, or answers."""


def _of_before(scene: Scene, text: str) -> Step | None:
    """Take what is of the question before: its number put right, or sets of an exercise named like what hurts."""
    stage, free = scene.stage, scene.at(Idle())
    if isinstance(stage, AskPain):
        reading = reading_of(free, text)
        sets = all(isinstance(fact, SetsSaid) and max(fact.amounts, default=0) > TOP for fact in reading.facts)
        if reading.facts and sets and not reading.questions:
            return hear(free, reading, text)
    if isinstance(stage, (*LOGGING, AskPainPart)) and (ahead := race(free, text.lower())) and ahead.profile:
        return replace(ahead, stage=stage)
    low = text.strip().lower()
    if isinstance(stage, AskPainNow) and _ONLY_NUMBER.fullmatch(low) and is_sore_now(scene):
        return scene.stay(scene.undoable("correct-whole"))  # of the soreness before it, or of what hurts?
    found = _TAKES_BACK.fullmatch(low) if isinstance(stage, (*_AFTER, Idle)) else None
    if found is None:
        return None
    if not isinstance(stage, AskForm | AskPain) and _EFFORT.search(low):
        return None  # an effort that is named is that of the session, whatever was told last
    if isinstance(stage, Idle):
        return correct(scene, f"no, {found['number']}")
    effort = isinstance(stage, AskForm | AskPain) and rpe_of(scene, stage.session) is not None
    if effort and int(found["number"]) <= TOP:
        return hear(scene, Reading(facts=(EffortSaid(rpe=int(found["number"])),)), text)
    return scene.stay(scene.undoable("correct-whole"))


def _no_answer(scene: Scene, text: str) -> Step | None:
    """Take words that answer no question of the settings: they leave it, ask something, or report (PAI-01)."""
    if not isinstance(scene.stage, Changing) or is_screen(scene.stage):
        return None
    if "skip" not in text.lower() and (step := left(scene, text)):  # which some questions take for an answer
        return step
    free = scene.at(Idle())
    reading = reading_of(free, text)
    if _tells_of_body(reading):
        return hear(free, reading, text)
    return guess(free, text) if only_asks(text) else None


def with_body(scene: Scene, step: Step, text: str) -> Step:
    """Write down what a wish or its reason is told with: soreness and sleep by their number, illness, runs (SCH-14)."""
    free = scene.after(*step.entries).at(Idle())
    written = {entry.kind for entry in step.entries}
    facts = tuple(
        fact for fact in reading_of(free, text).facts
        if isinstance(fact, SorenessSaid | SleepSaid | IllnessSaid | RunSaid) and fact.kind not in written
    )  # fmt: skip
    told = hear(free, Reading(facts=facts)) if facts else None  # a day that is named is that of the session
    return told_beside(scene, step, told.entries) if told and told.entries else step


def _tells_of_body(reading: Reading) -> bool:
    """Tell whether a reading holds a report that no setting is told with."""
    kinds = {fact.kind for fact in reading.facts}
    places = [fact.region for fact in reading.facts if isinstance(fact, PainSaid)]
    sore = any(isinstance(fact, SorenessSaid) and fact.score is not None for fact in reading.facts)
    return any(places) or sore or bool(kinds & {"sleep", "illness"}) or kinds >= {"done", "rpe"}


def _beside_safety(scene: Scene, text: str, step: Step | None) -> Step | None:
    """Keep what is told beside a safety question, which stays open or takes its own share of the words (SCR-05)."""
    free = scene.at(Idle())
    reading = reading_of(free, text)
    told = hear(free, reading, text) if reading.facts else None
    after = free.after(*told.entries).at(told.stage) if told else free
    kept = (*told.entries, *half_told(after)) if told else ()
    if step and step.stage != scene.stage:
        return told_beside(after, step, kept) if kept else step
    if (
        isinstance(scene.stage, Changing)
        and is_untouched(scene, scene.stage)
        and (instead := _instead(scene, told, text))
    ):
        return instead
    if told and told.entries == kept != ():
        return replace(told, stage=scene.stage)
    if kept:
        return told_beside(after, scene.stay(), kept)
    if asks(text) and _OF_WORK.search(text.lower()):  # the open question on safety goes before work
        return scene.stay(scene.message("screening-first"))
    return explained(scene, text) or step


def _instead(scene: Scene, told: Step | None, text: str) -> Step | None:
    """Take what is half told, changed, asked or wished for beside safety questions that nothing calls for."""
    if told:
        whole = isinstance(told.stage, AskPainPart) and told.stage.open == ("type",)
        return None if whole or isinstance(told.stage, Idle) else told
    free = scene.at(Idle())
    if step := left(scene, text) or change(free, text, ()):
        return step
    asked = guess(free, text) if asks(text) or len(text.split()) > _NOD else None
    stays = asked and isinstance(asked.stage, Idle) and not (asked.entries or asked.profile or asked.settings)
    return replace(asked, stage=scene.stage) if asked and stays else asked
