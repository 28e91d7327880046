"""Tests of balance and strength, step by step and leg by leg; results as ranges and changes, never as pass or fail."""

from dataclasses import replace
from datetime import timedelta
from typing import Final

from core import regex as re
from core.body import LEGS, Leg, opposite
from core.chat import Message, Tapped
from core.conversation.assessing.assess_words import meaning, steps
from core.conversation.assessing.checks import GATE, hop_button
from core.conversation.assessing.which_tests import ORDER, allowed, barred, is_before_work, planned
from core.conversation.plan.logged import is_settled
from core.conversation.plan.weeks import session_named, tests_of_week
from core.conversation.plan.wording import clock_words, dose_words, exercise_name, session_title
from core.conversation.stages.stage import AskTest
from core.conversation.taking.reading_in import reading_of
from core.conversation.turns.scene import Scene, Step, closed, rows_of
from core.conversation.understand.numbers import number_in
from core.journal import Assessment, SessionLog, Skip, Test
from core.training import ASSESSMENT, Session

TESTS: Final = "test"
MOST: Final = 300
SIDES: Final = re.compile(r"\b(left|right|l|r)\b(?:(?!\b(?:left|right|l|r)\b)\D){0,24}(\d{1,3})(?!\d)")
SIDES_LAST: Final = re.compile(
    r"(?<!\d)(\d{1,3})\s*(?:s|secs?|seconds?|reps?|cm)?\s*(?:on )?(?:the |my )?\b(left|right|l|r)\b"
)
_BARE: Final = re.compile(r"\d{1,3}(?:[.,]\d)? ?(?:s|secs?|seconds?|reps?|cm)?[.! ]*")
_DROPS: Final = re.compile(r"skip(?: (?:it|this|that|this one|this test|the test))?[.! ]*")
MOST_TRIES: Final = 3
"""The best of three counts for what is timed (5.7)."""
OVERRUN: Final = 20
"""Seconds behind its end after which a clock was forgotten, or the word to stop came late."""


def menu(scene: Scene, _: str) -> Step:
    """List the tests that this athlete may do, and the movement check."""
    if why_not := barred(scene):
        return scene.stay(why_not)
    buttons = [scene.button(f"test-{name}", f"{TESTS}:go:{name}") for name in allowed(scene)]
    more = [scene.button("test-gate", f"{GATE}:ask"), *hop_button(scene)]
    rows = ((scene.button("tests-all", f"{TESTS}:all:"),), *rows_of(buttons, 2), tuple(more))
    return scene.stay(Message(scene.say("tests"), scene.say("tests-title"), rows))


def tests_card(scene: Scene, session: Session) -> Message:
    """Show the day's tests, and the way into them."""
    names = [scene.catalog.assessments[name].name for name in planned(scene)]
    lines = [scene.say("tests-today", clock=clock_words(scene, session.starts))]
    lines += [f"{exercise_name(scene, item.exercise)}: {dose_words(scene, item)}" for item in session.exercises]
    lines += [f"{n}. {name}" for n, name in enumerate(names, 1)]
    lines += [message.text for message in _short(scene)]
    verbs = [scene.button("tests-start", f"{TESTS}:all:"), scene.button("tests-skip", f"{TESTS}:skip:{session.id}")]
    verbs += [scene.button(f"tests-{verb}", f"log:{verb}:{session.id}") for verb in ("move", "why")]
    return Message("\n".join(lines), session_title(scene, session), rows_of(verbs, 2))


def tap_tests(scene: Scene, event: Tapped) -> Step | None:
    """Open a test or the battery, run the clock, or leave it."""
    _, verb, value = event.parts
    match verb:
        case "all":
            return begin(scene)
        case "skip":
            return skip_tests(scene, value)
        case "go":
            name = next((name for name in allowed(scene) if name == value), None)
            return _open(scene, name, None) if name and not barred(scene) else None
        case _:
            return _tap_open(scene, scene.stage, verb) if isinstance(scene.stage, AskTest) else None


def begin(scene: Scene) -> Step:
    """Begin the battery: the session of the week that is open, or today's own."""
    names = planned(scene)
    if (why_not := barred(scene)) or not names:
        return scene.stay(why_not or scene.message("tests-barred"))
    session = tests_of_week(scene)
    name = session.id if session and not is_settled(scene, session.id) else f"{scene.today}{ASSESSMENT}"
    opened = _open(scene, names[0], name)
    return replace(opened, say=(*_short(scene), scene.message("tests-begin"), *opened.say))


def _short(scene: Scene) -> tuple[Message, ...]:
    """Say that some tests wait for another day, and how they come."""
    return (scene.message("tests-short"),) if is_before_work(scene) else ()


def skip_tests(scene: Scene, name: str) -> Step | None:
    """Leave a session of tests out; one that is settled stays as it is."""
    session = session_named(scene, name)
    if session is None or is_settled(scene, name):
        return None
    return closed(scene.undoable("tests-skipped"), entries=(Skip(at=scene.now, session=name),))


def _open(scene: Scene, name: Test, session: str | None) -> Step:
    test = scene.catalog.assessments[name]
    return scene.ask(
        AskTest(test=name, leg=_first_leg(scene) if test.per_leg else None, session=session),
        ask_test,
        steps(scene, test),
    )


def _first_leg(scene: Scene) -> Leg:
    return scene.profile.weaker_leg or LEGS[0]


def is_first(scene: Scene, stage: AskTest) -> bool:
    """Tell whether the other leg comes next."""
    return stage.leg == _first_leg(scene) and not stage.last


def ask_test(scene: Scene, stage: AskTest) -> Message:
    """Ask for the result on one leg; what is timed has a clock."""
    test = scene.catalog.assessments[stage.test]
    leg = scene.say(f"leg-{stage.leg}") if stage.leg else "-"
    unit = scene.say(f"test-unit-{test.unit}")
    leave = scene.button("leave-test", f"{TESTS}:leave:")
    drop = [scene.button("drop-test", f"{TESTS}:drop:")] if stage.session else []
    if stage.since:
        return scene.message("ask-clock-stop", [scene.button("clock-stop", f"{TESTS}:stop:")], name=test.name, leg=leg)
    if stage.best is not None:
        take = scene.button("clock-take", f"{TESTS}:take:", value=f"{stage.best:g}")
        again = scene.button("clock-again", f"{TESTS}:start:")
        return scene.message("ask-clock-again", [take, again], best=f"{stage.best:g}", left=MOST_TRIES - stage.tries)
    if test.timer_s:
        start = [scene.button("clock-start", f"{TESTS}:start:")]
        return scene.message("ask-clock", start, [*drop, leave], name=test.name, leg=leg)
    key = "ask-test" if stage.leg is None else "ask-test-leg"
    return scene.message(key, [*drop, leave], name=test.name, leg=leg, unit=unit)


def _tap_open(scene: Scene, stage: AskTest, verb: str) -> Step | None:
    match verb:
        case "start" if scene.catalog.assessments[stage.test].timer_s and not stage.since:
            running = replace(stage, since=scene.now)
            return scene.ask(running, ask_test)
        case "stop" if stage.since:
            return _stopped(scene, stage, (scene.now - stage.since) / timedelta(seconds=1))
        case "take" if stage.best is not None:
            return store(scene, stage, stage.best)
        case "drop" if stage.session:
            return _go_on(scene, stage, closed(scene.message("test-dropped")))
        case "leave":
            entries = _log_of(scene, stage)
            return closed(scene.message("tests-left" if entries else "left-as-is"), entries=entries)
        case _:
            return None


def _stopped(scene: Scene, stage: AskTest, seconds: float) -> Step:
    """Take a try from the clock; one that ran far over its end was not stopped in time, and is asked for."""
    test = scene.catalog.assessments[stage.test]
    most = test.cap or MOST
    at_rest = replace(stage, since=None)
    if seconds > most + OVERRUN:
        return scene.ask(at_rest, ask_test, scene.message("clock-late"))
    best = max(stage.best or 0, float(min(int(seconds), most)))
    tried = replace(at_rest, best=best, tries=stage.tries + 1)
    if best >= most or tried.tries >= MOST_TRIES:
        return store(scene, tried, best)
    return scene.ask(tried, ask_test)


def hear_test(scene: Scene, stage: AskTest, text: str) -> Step | None:
    """Take the result in words, of one leg or of both at once; what is a fact of another kind goes where facts go."""
    most = scene.catalog.assessments[stage.test].cap or MOST
    both = (
        both_in(text[:100].lower())
        if stage.leg is not None and not stage.last and stage.leg == _first_leg(scene)
        else None
    )
    if both is not None:
        first = store(scene, stage, min(both[stage.leg == "right"], most))
        asked = AskTest(test=stage.test, leg=opposite(stage.leg or LEGS[0]), session=stage.session)
        second = store(scene.after(*first.entries), asked, min(both[stage.leg == "left"], most))
        return second.following(entries=first.entries)
    if stage.session and _DROPS.fullmatch(text.strip().lower()):
        return _tap_open(scene, stage, "drop")
    value = number_in(text[:100])
    if value is None or not 0 <= value <= MOST:
        return None
    if not _BARE.fullmatch(text.strip().lower()) and reading_of(scene, text).facts:
        return None
    return store(scene, stage, min(value, most))


_LEGS: Final = r"(?:both|each)(?: of them)?(?: legs?| sides?)?"
_COUNT: Final = r"(\d{1,3})(?: ?ish)?(?: ?(?:seconds?|secs?|s|reps?))?(?: or so)?"
_ALIKE: Final = re.compile(
    rf"(?:about |around |got |did )*{_COUNT.replace('(', '(?P<before>', 1)},? (?:on |with |for )?{_LEGS}|"
    rf"{_LEGS}:? (?:about |around |got |did )*{_COUNT.replace('(', '(?P<behind>', 1)}"
)
"""One number of both legs."""


def both_in(text: str) -> tuple[float, float] | None:
    """Return what the left and the right leg did, where a text names both with a number each."""
    if alike := _ALIKE.fullmatch(text.strip(" .!")):
        number = float(alike["before"] or alike["behind"])
        return number, number
    found = {side[0]: float(number) for side, number in sides_in(text)}
    return (found["l"], found["r"]) if found.keys() == {"l", "r"} else None


def sides_in(text: str) -> list[tuple[str, str]]:
    """Return each leg that is named with its number, whichever of the two stands first."""
    last = None if re.match(r"\D*\b(?:left|right|l|r)\b", text) else SIDES_LAST.search(text)
    if last is None:
        return SIDES.findall(text)
    more = SIDES_LAST.findall(text, last.end())
    return [(last[2], last[1]), *([(side, number) for number, side in more] or SIDES.findall(text, last.end()))]


def store(scene: Scene, stage: AskTest, value: float) -> Step:
    """Write the result, go to the other leg, then say what it means."""
    entry = Assessment(at=scene.now, test=stage.test, leg=stage.leg, value=value)
    after = scene.after(entry)
    if stage.leg is not None and is_first(scene, stage):
        other = AskTest(test=stage.test, leg=opposite(stage.leg), session=stage.session)
        return Step(stage=other, say=(ask_test(after, other),), entries=(entry,))
    said = meaning(after, stage.test)
    undo = ((scene.button("undo", "cmd:undo"),),)
    return _go_on(after, stage, closed(replace(said, buttons=undo))).following(entries=(entry,))


def _go_on(scene: Scene, stage: AskTest, step: Step) -> Step:
    """Go to the next test of the battery; at its end write that it was done."""
    if stage.session is None:
        return step
    today = [entry for entry in scene.journal if scene.local(entry.at).date() == scene.today]
    told = {one.test for one in today if isinstance(one, Assessment)} if not is_settled(scene, stage.session) else ()
    later = [name for name in planned(scene) if ORDER.index(name) > ORDER.index(stage.test) and name not in told]
    if later:
        opened = _open(scene, later[0], stage.session)
        return replace(opened, say=(*step.say, scene.message("test-next"), *opened.say))
    entries = _log_of(scene, stage)
    end = scene.message("tests-done" if entries else "left-as-is", [*hop_button(scene)])
    return closed(*step.say, end, *_short(scene), entries=entries)


def _log_of(scene: Scene, stage: AskTest) -> tuple[SessionLog, ...]:
    """Return the word that the tests were done, where any was."""
    name = stage.session
    done = scene.told_today(Assessment)
    return (SessionLog(at=scene.now, session=name),) if name and done and not is_settled(scene, name) else ()
