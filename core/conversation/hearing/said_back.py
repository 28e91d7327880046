"""What was understood, said back in one line with an undo, and what comes next."""

from dataclasses import replace
from datetime import timedelta
from typing import Final

from core import regex as re
from core.chat import Message
from core.conversation.body.pain import JUST_NOW, start
from core.conversation.body.soreness import ask_pain_now
from core.conversation.body.told_beside import part_of
from core.conversation.body.wellness import lighter_rows
from core.conversation.plan.card import how_was
from core.conversation.plan.logged import is_settled, is_told_whole, pain_told, pains_since, rpe_of, sets_of, unlogged
from core.conversation.plan.named import exercise_in
from core.conversation.plan.weeks import open_flag, session_on, sessions_around
from core.conversation.plan.wording import day_words
from core.conversation.session.effort import ask_next, formless
from core.conversation.session.log import open_rest
from core.conversation.session.move import session_to_change
from core.conversation.stages.stage import (
    MORNING,
    AskFlag,
    AskPain,
    AskPainNow,
    AskRest,
    AskRpe,
    AskSoreness,
    AskWhich,
    Idle,
)
from core.conversation.taking.facts import Taken
from core.conversation.turns.scene import Scene, Step, closed
from core.journal import Entry, Illness, Pain, Run, SessionLog, Sleep, Soreness
from core.reading.facts import Reading
from core.training import Session

A_WEEK: Final = timedelta(days=7)
_OF_WORK: Final = re.compile(r"\b(?:done|did|finish\w*|complet\w*|used|sets?|reps?|kgs?|lbs?|session|workout)\b")
SHORT_NIGHT: Final = 6
"""Hours of sleep under which a smaller session is offered (REC-04, section 6)."""

_NAMED_SETS: Final = re.compile(
    r"(?:^|[,;:.\n]\s*|\band )(?!(?:rpe|effort|and|then|left|right|each|both|all|about)\b)"
    r"([a-z][a-z' -]{2,30}? ?\d[^,;\n]*)"
)
"""A part of a list that begins with a name and has a number: sets of something."""


def said_back(scene: Scene, session: Session | None, taken: Taken) -> tuple[Message, ...]:
    """Say back what was understood in one line, with an undo; name the session where it is not today's."""
    if not taken.echoes:
        return ()
    stray = scene.say("echo-no-session")
    told = [echo for echo in taken.echoes if echo != stray]
    known = "echo" if taken.entries else "echo-known"  # what is told once more, nothing is written of
    text = scene.say(known, facts="; ".join(dict.fromkeys(told))) if told else ""
    left, key = _left_open(scene) if stray in taken.echoes else (None, "")
    if stray in taken.echoes:
        none = scene.say("echo-while-stopped") if open_flag(scene) else stray
        text = f"{text} {scene.say(key, day=day_words(scene, left.date)) if left else none}".strip()
    late = session and session.date != scene.today and any(isinstance(e, SessionLog) for e in taken.entries)
    if session and late:
        text += " " + scene.say("echo-session", day=day_words(scene, session.date))
    if ran := [day for e in taken.entries if isinstance(e, Run) and (day := scene.local(e.at).date()) != scene.today]:
        text += " " + scene.say("echo-run-day", day=day_words(scene, ran[0]))
    short = any(isinstance(e, Sleep) and e.hours < SHORT_NIGHT for e in taken.entries)
    work = session_on(scene, scene.today) if short else None
    short = work is not None and not is_settled(scene.after(*taken.entries), work.id)
    lighter = lighter_rows(scene.after(*taken.entries)) if short else ()
    if lighter:
        text += "\n" + scene.say("short-night")
    if any(isinstance(e, Run) and e.complaint == "form_loss" for e in taken.entries):
        text += "\n" + scene.say("run-form")
    states = [
        e.state for e in taken.entries if isinstance(e, Illness) and not taken.flag
    ]  # a stop says its own way out
    for state in states[-1:]:  # neither lifts a stop, which goes before it
        text += "\n" + scene.say("stopped-still" if open_flag(scene) else f"{state}-noted")
    buttons = ((scene.button("undo", "cmd:undo"),),) if taken.entries else ()
    said = Message(text, buttons=(*lighter, *buttons))
    return (said, how_was(scene, left)) if left else (said,)


def untold_beside(scene: Scene, session: Session | None, taken: Taken, text: str) -> Message | None:
    """Ask how the session went where its words were not understood beside a pain (LEG-01)."""
    told = any(isinstance(entry, SessionLog) for entry in taken.entries) or not _OF_WORK.search(text.lower())
    if session is None or told or is_settled(scene, session.id) or session.starts > scene.now or open_flag(scene):
        return None
    return how_was(scene, session)


def still_open(scene: Scene, session: Session | None, reading: Reading, text: str) -> Step | None:
    """Ask how the session went, where the words on it were not understood beside the others."""
    asked = any(question.about in ("session", "sets") for question in reading.questions) and _OF_WORK.search(
        text.lower()
    )
    if not asked or session is None or session.date > scene.today or is_settled(scene, session.id) or open_flag(scene):
        return None
    logged = sets_of(scene, session.id)  # then the rest of it is asked about
    return Step(stage=Idle(), say=(how_was(scene, session),)) if isinstance(scene.stage, Idle) and not logged else None


def unheard(taken: Taken, reading: Reading) -> bool:
    """Tell whether sets of one more exercise were told that nothing was taken of, beside what was written down."""
    missing = [question.missing for question in reading.questions if question.about == "sets"]
    if taken.sets:  # these wait for their leg, another one for its name
        return any("exercise" in one for one in missing)
    return bool(missing) and any(isinstance(entry, SessionLog) for entry in taken.entries)


def sets_unheard(scene: Scene, session: Session | None, taken: Taken, text: str) -> Message:
    """Name the exercise of which no sets were taken, where a part of the words has no other of the session."""
    items = {item.exercise for item in session.exercises} if session else set()
    done = {one.exercise for e in taken.entries if isinstance(e, SessionLog) for one in e.sets}
    known = items | done | {one.exercise for one in taken.sets}
    pieces = [piece.strip(" .") for piece in _NAMED_SETS.findall(text.lower())]
    left = [one for one in pieces if (named := exercise_in(scene, one)) is None or named.id not in known]
    return scene.message("sets-unheard-named", words=", ".join(left)) if left else scene.message("sets-unheard")


def _left_open(scene: Scene) -> tuple[Session | None, str]:
    """Return the last session of these days that nothing was told of, or the next one: it may be the one meant."""
    since = scene.today - A_WEEK
    behind = [one for one in sessions_around(scene) if since <= one.date < scene.today and one.kind != "assessment"]
    if left := next((one for one in reversed(behind) if not is_settled(scene, one.id)), None):
        return left, "echo-which-session"
    return session_to_change(scene), "echo-ahead"


def go_on(scene: Scene, session: Session | None, new: tuple[Entry, ...], *, whole: bool, rest: bool) -> Step:
    """Return what follows once facts are written: the rest of the session, the next question, or the open one again.

    Where all of the session was told, with what was left out, the rest is not asked about; where only that the rest
    was fine it is.
    """
    stage = scene.stage
    if isinstance(stage, AskWhich) and not any(isinstance(entry, SessionLog) and entry.sets for entry in new):
        return Step(stage=stage)  # the sets wait for their leg, whatever is told beside them (LEG-01)
    about_session = any(isinstance(entry, SessionLog) for entry in new) or isinstance(stage, AskRpe | AskPain)
    if session and about_session and not open_flag(scene):
        rated = rpe_of(scene, session.id) is not None and not (rest or isinstance(stage, AskRest))
        open_ = sets_of(scene, session.id) and unlogged(scene, session) and not rated
        if open_ and not whole:
            return open_rest(scene, session)
        if not isinstance(stage, AskPain) or pain_told(scene, session.id):
            return ask_next(scene, session, on_card=False)
    if isinstance(stage, AskSoreness) and any(isinstance(entry, Soreness) for entry in new):
        return _after_soreness(scene, stage)
    answered = isinstance(stage, AskPainNow) and any(isinstance(e, Pain) and _may_be(stage, e) for e in new)
    return Step(stage=Idle() if answered else stage)


def _may_be(stage: AskPainNow, pain: Pain) -> bool:
    """Tell whether a pain may be of the place that is asked about: the other leg's is not."""
    return pain.region in (None, stage.region) and (pain.leg == stage.leg or "both" in (pain.leg or "both", stage.leg))


def after_body(scene: Scene, step: Step) -> Step:
    """Go on with a session where the body came in between: today's after a pain, yesterday's after the morning."""
    step = _then_place(scene, step) if isinstance(scene.stage, AskFlag) else step
    morning = isinstance(scene.stage, MORNING)
    told = any(isinstance(entry, Pain) and entry.score > 0 for entry in step.entries)
    between = bool(step.entries) if morning else told or isinstance(scene.stage, AskFlag)
    if not between or not isinstance(step.stage, Idle):
        return step
    after = scene.after(*step.entries)
    days = [scene.today - timedelta(days=back) for back in ((1,) if morning else (0, 1))]
    worked = (one for day in days if (one := session_on(after, day)) and sets_of(after, one.id))
    session = next(worked, None)
    if session is None or open_flag(after):
        return step
    asked = rpe_of(after, session.id) is not None and not formless(after, session.id)
    if asked and (not morning or pain_told(after, session.id)):
        return step
    if unlogged(after, session) and rpe_of(after, session.id) is None and not is_told_whole(after, session.id):
        following = open_rest(after, session)
    else:
        following = ask_next(after, session, on_card=False)
    return replace(step, stage=following.stage).then(*following.say)


def _then_place(scene: Scene, step: Step) -> Step:
    """Ask where a pain is whose number was told with what might have been a sign of more, and was none (PAI-01)."""
    placeless = [pain for pain in pains_since(scene, scene.now - JUST_NOW) if pain.region is None]
    over = isinstance(step.stage, Idle) and not step.entries
    return start(scene, part_of(placeless[-1])).following(*step.say) if over and placeless else step


def _after_soreness(scene: Scene, stage: AskSoreness) -> Step:
    if stage.pain_region is None:
        return closed()
    return scene.ask(AskPainNow(region=stage.pain_region, leg=stage.pain_leg), ask_pain_now)
