"""Words and commands in the light of what is open: danger first, then the open question, wishes, and facts."""

import re
from dataclasses import replace
from datetime import date
from typing import Final

from core.chat import Tapped
from core.conversation.answers.about import speaks_of_food, support
from core.conversation.answers.how_it_is import how_it_is
from core.conversation.answers.what_if import is_report
from core.conversation.body.wellness import asked_shorter
from core.conversation.hearing.correct import correct
from core.conversation.hearing.hearing import hear
from core.conversation.hearing.masked import masked
from core.conversation.hearing.no_more_pain import no_more_pain
from core.conversation.hearing.not_in_session import not_in_session
from core.conversation.hearing.not_so import not_so
from core.conversation.hearing.topics import by_topics
from core.conversation.hearing.two_days import by_days
from core.conversation.hearing.weights_told import with_weights
from core.conversation.occasions.left_open import half_told, left, told_beside
from core.conversation.occasions.morning import screening_taken_up
from core.conversation.plan.logged import is_settled
from core.conversation.plan.weeks import session_on, tests_of_week
from core.conversation.profile.change import change
from core.conversation.questions import is_screen
from core.conversation.session.another_day import hear_day
from core.conversation.stages.stage import AskClearance, AskForm, AskPain, AskRpe, AskTest, Changing, Idle
from core.conversation.stops.clearance import hear_of_look
from core.conversation.taking.reading_in import asked_of, is_danger, reading_of
from core.conversation.transitions import answer, press, reopen
from core.conversation.turns.scene import Scene, Step, labelled
from core.conversation.understand.dates import date_in
from core.conversation.wishes.by_name import command, spelled, unknown_command
from core.conversation.wishes.guess import explained, guess
from core.reading import is_foreign
from core.reading.facts import FlagSaid, MinutesSaid, Reading, SkipSaid

SUPPOSES: Final = ("what", "whatif", "link")
"""Commands whose words tell nothing of the athlete."""
_OF_WORK: Final = re.compile(
    r"^(?:what|when|how|where|which|can|do|is|should)\b.*\b(?:session|work ?out|tonight|today|training)\b"
)
"""What asks about work."""
_WILL_DO: Final = re.compile(
    r"\b(?:couldn'?t|could not|didn'?t|did not|missed|skipped)\b[^.;]*"
    r"\b(?P<day>yesterday|(?:mon|tues|wednes|thurs|fri)day)\b.*"
    r"(?:\b(?:will|going to|gonna|can|want to)|'ll) (?:do|make|catch|train)\b.*\b(?P<to>today|tonight|tomorrow)\b"
)
"""What was missed, and is to be made up for."""
_TESTS_TO: Final = re.compile(
    r"(?:\b(?:move|postpone|shift|do|put|have|take|delay)\b[^.;?]*|^)\b(?:the |my )?tests?\b[^.;?]*?"
    r"\b(?:to|on|for|until)\s+(?P<to>[^.;?]{3,20})"
)
_TODAY: Final = re.compile(r"\b(?:not|no|skip|can'?t|won'?t)\b.*\b(?:today|tonight)\b")
ANSWERS: Final = (
    (("cleared", ""), AskClearance), (("cleared", ""), Changing), (("skip", ""), Changing), (("skip", ""), AskTest),
    (("skip", ""), AskRpe), (("skip", ""), AskForm), (("skip", ""), AskPain), (("start", ""), AskTest),
    (("stop", ""), AskTest),
)  # fmt: skip
"""Words that are a command's name, and the stages whose question they answer."""


def said(scene: Scene, text: str) -> Step | None:
    """Take words: a sign of danger, a command's name, the answer to the open question, or facts."""
    if (
        told := masked(scene, text)
        or by_days(scene, text, said)
        or with_weights(scene, text, said)
        or by_topics(scene, text, said)
    ):
        return _asking(scene, told)
    scene = scene.at(Idle()) if is_report(scene, text) else scene
    reading = reading_of(scene, text)
    danger = is_danger(reading)
    nodded = None if danger else _pressed(scene, text) or screening_taken_up(scene, text)
    pressed = nodded or (None if danger else _told_plainly(scene, reading, text))
    named = None if pressed else spelled(text)
    if (named, type(scene.stage)) in ANSWERS:
        named = None
    if named and (not danger or named[0] in SUPPOSES):
        return called(scene, *named)
    looked = None if danger or reading.facts else hear_of_look(scene, text)
    placed = pressed or looked or (_ticked(scene, text) if danger else _placed(scene, text))
    if placed is None and not danger:
        placed = change(scene, text, reading.facts) or (None if reading.facts else correct(scene, text))
    if placed is None and not reading.facts:
        clear = all(question.about in ("session", asked_of(scene, text)) for question in reading.questions)
        placed = guess(scene, text) if clear else explained(scene, text)
    step = placed or hear(scene, reading, text)
    if not (placed or reading.facts or danger) and is_foreign(text, scene.catalog):
        step = scene.stay(scene.message("other-language"))
    step = step or _elsewhere(scene, text) or _asked_within(scene, text)
    if speaks_of_food(text):
        answered = step is None or (step.stage == scene.stage and not (step.entries or danger))
        step = (scene.stay() if step is None or answered else step).then(support(scene, text))
    return step and _asking(scene, step)


def _told_plainly(scene: Scene, reading: Reading, text: str) -> Step | None:
    """Take what is read no further: how the body is, hurts no more, sets the session does not have, a wish for less."""
    return (
        how_it_is(scene, text)
        or no_more_pain(scene, text)
        or not_in_session(scene, reading, text)
        or hear_day(scene, text)
        or not_so(scene, reading, text)
        or _caught_up(scene, text)
        or _of_tests(scene, reading, text)
        or _shorter(scene, reading, text)
    )


def _caught_up(scene: Scene, text: str) -> Step | None:
    """Move the session of a day behind that could not be done and will be, which is no skip."""
    found = _WILL_DO.search(text.lower().replace("’", "'"))
    return command(scene, "move", f"{found['day']} to {found['to']}") if found else None


def _placed(scene: Scene, text: str) -> Step | None:
    """Let the open question take the words, or leave it; one of the settings may be left for what they tell."""
    leaves = isinstance(scene.stage, Changing) and "skip" not in text.lower()  # which some questions take for an answer
    step = (left(scene, text) if leaves else None) or answer(scene, text)
    if is_screen(scene.stage):
        return _beside_safety(scene, text, step)
    if not isinstance(scene.stage, Changing) or (step and step.stage != scene.stage):
        return step or left(scene, text)
    free = scene.at(Idle())
    reading = reading_of(free, text)
    told = hear(free, reading, text) if reading.facts else guess(free, text)
    return left(scene, text) or change(free, text, reading.facts) or told or step


def _beside_safety(scene: Scene, text: str, step: Step | None) -> Step | None:
    """Keep what is told beside a safety question, which stays open or takes its own share of the words (SCR-05)."""
    free = scene.at(Idle())
    reading = reading_of(free, text)
    told = hear(free, reading, text) if reading.facts else None
    after = free.after(*told.entries).at(told.stage) if told else free
    kept = (*told.entries, *half_told(after)) if told else ()
    if step and step.stage != scene.stage:
        return told_beside(scene, step, kept) if kept else step
    if told and told.entries == kept != ():
        return replace(told, stage=scene.stage)
    return (
        told_beside(scene, scene.stay(), kept) if kept else explained(scene, text) or _safety_first(scene, text) or step
    )


def _safety_first(scene: Scene, text: str) -> Step | None:
    """Say to a question about work that the open one on safety goes before it (SCR-05)."""
    return scene.stay(scene.message("screening-first")) if _OF_WORK.search(text.lower()) else None


def _of_tests(scene: Scene, reading: Reading, text: str) -> Step | None:
    """Move the tests to the day that is named for them, or leave out those of a day that has nothing else."""
    low = text.strip().lower().replace("’", "'")
    tests, session = tests_of_week(scene), session_on(scene, scene.today)
    if tests is None or is_settled(scene, tests.id) or isinstance(scene.stage, AskTest):
        return None
    to = _TESTS_TO.search(low)
    if to and isinstance(date_in(to["to"], scene.today), date):
        return command(scene, "move", f"tests to {to['to']}")
    skips = len(reading.facts) == 1 and isinstance(reading.facts[0], SkipSaid)
    return (
        command(scene, "skip", "")
        if skips and tests.date == scene.today and not session and _TODAY.search(low)
        else None
    )


def _shorter(scene: Scene, reading: Reading, text: str) -> Step | None:
    """Take a wish for less before its words are taken for a skip; nothing else that they tell may be lost."""
    only = all(isinstance(fact, SkipSaid | MinutesSaid) for fact in reading.facts)
    return asked_shorter(scene, text, bool(reading.facts)) if only else None


def _elsewhere(scene: Scene, text: str) -> Step | None:
    """Take words that fit nothing that is open as being about the session that waits for an answer."""
    if isinstance(scene.stage, Idle) or not hasattr(scene.stage, "session"):
        return None
    free = scene.at(Idle())
    reading = reading_of(free, text)
    return hear(free, reading, text) if reading.facts else None


def _asked_within(scene: Scene, text: str) -> Step | None:
    """Answer a question that stands among other words."""
    for part in re.split(r"[.!;:\n]\s*|(?<=[?])\s+", text):
        if not part.endswith("?") or part == text:
            continue
        named = spelled(part.strip())
        if step := called(scene, *named) if named else guess(scene, part.strip()):
            return step
    return None


def _pressed(scene: Scene, text: str) -> Step | None:
    """Take words that are the label of a button of the open question for a press."""
    found = next((button for message in reopen(scene) if (button := labelled(message, text))), None)
    return press(scene, Tapped(found.data)) if found else None


def _ticked(scene: Scene, text: str) -> Step | None:
    """Let a safety question tick what is only in doubt, with a word on it; anything graver goes before it."""
    flagged = any(isinstance(fact, FlagSaid) for fact in reading_of(scene, text).facts)
    if flagged or not is_screen(scene.stage):
        return None
    step = answer(scene, text)
    return step.following(scene.message("flag-doubt")) if step else None


def called(scene: Scene, name: str, argument: str) -> Step:
    """Run a command; words behind it that tell of danger go before it."""
    reading = reading_of(scene, argument)
    step = None if is_danger(reading) and name not in SUPPOSES else command(scene, name, argument)
    if step is None and is_danger(reading):
        step = hear(scene, reading)
    if step is None:
        return scene.stay(unknown_command(scene, name), *reopen(scene))
    return _asking(scene, step)


def _asking(scene: Scene, step: Step) -> Step:
    """Repeat the open question, as it is after a step, where that leaves it open and did not ask it itself."""
    after = scene.after(*step.entries) if step.entries else scene
    asked = reopen(after) if step.stage == scene.stage else ()
    if any(message.buttons == question.buttons for message in step.say for question in asked):
        return step
    return step.then(*asked)
