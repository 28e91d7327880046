"""Words in general: read, written down, said back in one line with an undo; then the dialogue goes on."""

from dataclasses import replace
from datetime import datetime
from typing import Final

from core import regex as re
from core.athlete import DAYS
from core.conversation.body.pain import start
from core.conversation.body.scale import TOP
from core.conversation.body.sore_or_pain import ask_kind
from core.conversation.body.soreness import (
    ask_of,
    ask_soreness,
    is_there,
    pain_now,
    place_told,
    when_told,
)
from core.conversation.body.soreness import told as soreness_told
from core.conversation.hearing.correct import kind_told, retold
from core.conversation.hearing.not_so import is_another, no_session_then
from core.conversation.hearing.said_back import go_on, said_back, sets_unheard, still_open, unheard, untold_beside
from core.conversation.hearing.sifted import doubt_of, sifted
from core.conversation.hearing.single_set import with_single_sets
from core.conversation.hearing.told_else import unled
from core.conversation.hearing.two_pains import legs_apart, told_of, told_on, with_pain
from core.conversation.plan.card import how_was
from core.conversation.plan.logged import is_settled, sets_of
from core.conversation.plan.weeks import open_flag, sessions_around, tests_of_week
from core.conversation.profile.pause import stop
from core.conversation.record.undo import unskipped
from core.conversation.session.exercise_told import ask_which
from core.conversation.session.form import form_said, formed
from core.conversation.session.log import leave_out, leaves_rest
from core.conversation.session.move import hear_move_to
from core.conversation.session.skip import nothing_today, open_skip, plain_reason, skip_beside
from core.conversation.session.skip_part import leave_part, left_out
from core.conversation.stages.stage import (
    MORNING,
    PLANNED,
    SETS,
    AskClearance,
    AskDelete,
    AskFeel,
    AskFlag,
    AskHop,
    AskMilestone,
    AskPain,
    AskPainNow,
    AskPainPart,
    AskPause,
    AskReview,
    AskRpe,
    AskSoreness,
    AskSoreRegion,
    AskTest,
    AskWell,
    AskWellness,
    AskWhatIf,
    AskWhich,
    Idle,
)
from core.conversation.stops.safety import raise_flag, stopped
from core.conversation.taking.day_told import dated, noon_told
from core.conversation.taking.facts import Taken, take
from core.conversation.taking.reading_in import is_danger
from core.conversation.taking.session_of import session_of
from core.conversation.turns.scene import Scene, Step
from core.conversation.understand.asking import asks
from core.conversation.understand.clauses import sentences
from core.conversation.understand.numbers import number_in
from core.conversation.understand.of_health import OF_HEALTH
from core.conversation.understand.weekdays import days_in
from core.journal import Illness, RedFlag, SessionLog
from core.planner import ENERGY
from core.reading.facts import DoneSaid, PainSaid, Question, Reading, SorenessSaid
from core.training import Session

NARROW: Final = (
    *PLANNED, AskClearance, AskDelete, AskFeel, AskFlag, AskHop, AskMilestone, AskPause, AskReview, AskTest, AskWell,
    AskWellness, AskWhatIf,
)  # fmt: skip
"""Questions whose own words on what they take help more than a question about something else."""
_REST_FINE: Final = re.compile(
    r"\b(?:rest|others?|everything else)(?: (?:was|were|is|are|all|felt))* (?:fine|ok|okay|good|easy|no problem)\b",
    re.IGNORECASE,
)
"""What may say that the other exercises were done as planned, or how they felt."""
_EVERY: Final = re.compile(r"\bany ?more\b|\b\w+days\b|\bever\b|\bfrom now\b")
WHOLE: Final = re.compile(r"\b(?:done|did|all|everything|rest|others?|finished|planned|complete\w*|session)\b")
"""What speaks of more than the exercise that was left out."""


_MEASURED: Final = re.compile(
    r"\b\d+(?:[.,]\d+)? ?(?:days?|nights?|weeks?|months?|years?|h|hours?|hrs?|min\w*|k|kms?|miles?|reps?|sets?)\b",
    re.IGNORECASE,
)
"""A number of something else than how sore somebody is: "stiff, 2 weeks now"."""


def hear(scene: Scene, reading: Reading, text: str = "") -> Step | None:
    """Take what was read; return null where nothing was."""
    session = session_of(scene, text)
    read = sifted(scene, session, legs_apart(scene, reading, text), text)
    reading = with_single_sets(scene, session, read, text)
    session = None if session and is_another(scene, session, text, reading.facts) else session
    if not doubt_of(scene, reading.questions, text) and (step := _narrow(scene, reading, text)):
        return step
    done = any(isinstance(fact, DoneSaid) for fact in reading.facts)
    if step := None if is_danger(reading) else _asked_first(scene, session, reading, text, done=done):
        return step
    again = retold(scene, session, text, reading.facts, anew=reading != read)
    taken = take(scene.after(*again), session, unled(text, reading.facts) if again else reading.facts)
    told = dated(scene, session, taken.entries, text)
    taken = replace(taken, entries=(*again, *unskipped(scene, told), *told))
    taken = _with_form(scene, session, taken, text)
    if taken.skip and not taken.skip.reason:
        taken = replace(taken, skip=replace(taken.skip, reason=plain_reason(scene, text)))
    held = taken.flag is not None and taken.flag.sign == ENERGY
    doubt = None if taken.flag and not held else doubt_of(scene, reading.questions, text)
    if taken.flag or doubt or taken.stop or (taken.sets and session):
        taken = with_pain(scene, taken, text, kind=not (taken.flag or doubt))
    if doubt and held:  # it stops nothing, so it is written down beside the question (SAF-07)
        taken = replace(taken, entries=(*taken.entries, RedFlag(at=scene.now, tier="refer", sign=ENERGY)))
    step = (
        doubt
        or (nothing_today(scene, text) if taken.skip and not taken.pain else None)
        or _then(_follow(scene, session, taken, text), noon_told(scene, session, text))
        or (_ask_back(scene, session, reading.questions, text) if not taken.entries else None)
    )
    if step is None and not taken.entries and not taken.echoes:
        return None
    after = scene.after(*taken.entries)
    strays = (sets_unheard(scene, session, taken, text),) if unheard(taken, reading) else ()
    rest = bool(strays or _REST_FINE.search(text))
    if step and taken.pain and isinstance(step.stage, Idle) and (asked := untold_beside(after, session, taken, text)):
        step = step.then(asked)
    step = (
        step
        or still_open(after, session, reading, text)
        or go_on(after, session, taken.entries, whole=done or leaves_rest(text), rest=rest)
    )
    echo = (*said_back(scene, session, taken), *strays)
    step = step.then(*echo) if taken.flag else step.following(*echo)
    return step.following(entries=taken.entries)


def _asked_first(scene: Scene, session: Session | None, reading: Reading, text: str, *, done: bool) -> Step | None:
    """Ask before work is written down: for the leg of sets that wait, or for the session of a day that has none."""
    if done and isinstance(scene.stage, AskWhich):  # the sets that wait would be taken as prescribed
        return scene.stay(scene.message("unclear-which"), ask_which(scene, scene.stage))
    return _left_out(scene, session, reading, text) or no_session_then(scene, session, text, reading.facts)


def _left_out(scene: Scene, session: Session | None, reading: Reading, text: str) -> Step | None:
    """Take that one exercise of a session told in part was left out; the others are not done for that (LEG-01)."""
    left = [name for fact in reading.facts if isinstance(fact, DoneSaid) for name in fact.left_out or ()]
    if session is None or not left or not sets_of(scene, session.id) or WHOLE.search(text.lower()):
        return None
    return leave_out(scene, session, left)


def _with_form(scene: Scene, session: Session | None, taken: Taken, text: str) -> Taken:
    """Put the form that is told beside a session into its sets."""
    form = form_said(text)
    about = session and any(isinstance(entry, SessionLog) for entry in taken.entries)
    if form is None or not about or session is None:
        return taken
    entries = formed(scene.after(*taken.entries), session.id, form, text)
    echo = scene.say("echo-form", form=scene.say(f"form-{form}").lower())
    return replace(taken, entries=(*taken.entries, *entries), echoes=(*taken.echoes, echo) if entries else taken.echoes)


def _narrow(scene: Scene, reading: Reading, text: str) -> Step | None:
    """Take an answer to an open question about soreness or pain that only its stage can place."""
    stage = scene.stage
    sore = next((fact for fact in reading.facts if isinstance(fact, SorenessSaid)), None)
    pain = next((fact for fact in reading.facts if isinstance(fact, PainSaid)), None)
    if len(reading.facts) != 1:
        return None
    if isinstance(stage, AskSoreness) and sore and sore.score is None:
        number = number_in(_MEASURED.sub(" ", text[:100]))
        sore = replace(sore, score=number) if number is not None and 0 <= number <= TOP else sore
    if isinstance(stage, AskSoreness) and sore and sore.score is not None and sore.region is None:
        return soreness_told(scene, stage, sore.score)
    if isinstance(stage, AskSoreRegion) and sore and sore.region:
        return place_told(scene, replace(stage, score=max(stage.score, sore.score or 0)), sore.region, sore.leg)
    if isinstance(stage, AskSoreRegion) and sore and sore.score is not None:  # the number was told anew
        asked = AskSoreness(pain_region=stage.pain_region, pain_leg=stage.pain_leg)
        return replace(soreness_told(scene, asked, sore.score), drops=True)
    if isinstance(stage, AskPainNow) and pain and pain.score is not None and is_there(stage, pain):
        return pain_now(scene, stage, pain.score, when_told(scene, text.lower()))
    if isinstance(stage, AskPainPart) and pain:
        return told_on(scene, stage, pain, text)
    return None


def _follow(scene: Scene, session: Session | None, taken: Taken, text: str) -> Step | None:
    """Return what comes before anything else: a stop, silence, a skip, a move, what is half said."""
    after = scene.after(*taken.entries)
    if taken.flag:
        return raise_flag(after, taken.flag.tier, taken.flag.sign)
    if taken.stop:
        return stop(after)
    if taken.sets and session:
        asked = AskWhich(session=session.id, sets=taken.sets)
        return after.stay(stopped(after)) if open_flag(after) else after.ask(asked, ask_which)
    if taken.pain:
        step = kind_told(after, taken.pain) or told_of(after, taken.pain, text)
        if taken.skip and session and not leave_part(after, session, text):
            return skip_beside(after, session, step, taken.skip.reason or "pain")
        return step
    if taken.skip and session and (elsewhere := _of_another_day(scene, session, text)):
        return elsewhere
    if taken.skip and (out := left_out(scene, after, session, taken.skip.reason, text)):
        return out
    if taken.move:
        tests = tests_of_week(scene) if "test" in text.lower() else None
        meant = tests if tests and not is_settled(scene, tests.id) else session
        return hear_move_to(after, meant, taken.move.to, text.lower())
    if taken.sore and not (taken.sore.region == "other" and any(isinstance(e, Illness) for e in taken.entries)):
        open_ = scene.stage if isinstance(scene.stage, AskSoreness) else AskSoreness()
        stage = replace(open_, region=taken.sore.region, leg=taken.sore.leg)
        return after.ask(stage, ask_of)
    return None


def _of_another_day(scene: Scene, session: Session, text: str) -> Step | None:
    """Leave nothing out of a session where the words name other days than its own alone (SCH-14)."""
    days = set(days_in(text))
    if not days or DAYS[session.date.weekday()] in days or session.date > scene.today:
        return None
    ahead = [one for one in sessions_around(scene) if one.date > scene.today and DAYS[one.date.weekday()] in days]
    if len(days) == 1 and ahead and not (is_settled(scene, ahead[0].id) or _EVERY.search(text.lower())):
        return open_skip(scene, ahead[0])
    return scene.stay(scene.message("unmeant"))


def _then(step: Step | None, at: datetime | None) -> Step | None:
    """Put a pain that is half told on the day behind that it is told of."""
    if step is None or at is None or not isinstance(step.stage, AskPainPart):
        return step
    return replace(step, stage=replace(step.stage, at=at))


def _ask_back(scene: Scene, session: Session | None, questions: tuple[Question, ...], text: str) -> Step | None:
    """Ask the one thing that the reader could not tell."""
    if not questions:
        return None
    about, missing = questions[0].about, questions[0].missing
    hurts = about == "pain" and missing and isinstance(scene.stage, AskTest)  # a test that hurts is over
    if isinstance(scene.stage, NARROW) and not hurts:
        return None
    of_work = about == "sets" and session is not None and isinstance(scene.stage, MORNING)
    if isinstance(scene.stage, (*MORNING, AskPainPart, AskPain, AskRpe)) and not of_work:
        return None
    within = isinstance(scene.stage, SETS)
    unclear = about == "session" or missing == ("exercise",)  # "bp 180/110" is no set
    elsewhere = about == "session" and (within or any(map(asks, sentences(text))))
    if elsewhere or (unclear and OF_HEALTH.search(text.lower())):
        return None
    if about == "pain" and missing:
        return start(scene, AskPainPart(open=()))
    if about == "soreness" and missing:
        return Step(stage=AskSoreness(), say=(ask_soreness(scene),))
    if about in ("pain", "soreness"):
        return ask_kind(scene)
    if open_flag(scene):
        return scene.stay(stopped(scene))
    asked = scene.message(f"ask-back-{about}")
    if session and about in ("session", "done", "sets") and not is_settled(scene, session.id):
        asked = replace(asked, buttons=how_was(scene, session).buttons)
    return scene.stay(asked)
