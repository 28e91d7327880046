"""Questions left open, on the word or overnight (MSG-05), and soreness that was never told (PRO-18)."""

from datetime import date, timedelta
from typing import Final

from core import regex as re
from core.chat import Message
from core.conversation.body.pain import entry_of
from core.conversation.body.scale import TOP, scale_in
from core.conversation.body.soreness import ask_soreness, stage_of
from core.conversation.plan.logged import is_settled, log_of
from core.conversation.plan.weeks import ASKED_FOR
from core.conversation.plan.wording import day_words, listed, place_words
from core.conversation.profile.changing import is_called_for
from core.conversation.record.entry_words import entry_words
from core.conversation.stages.stage import (
    PLANNED,
    AskClearance,
    AskFlag,
    AskKind,
    AskPainPart,
    AskPause,
    AskSet,
    AskSkip,
    AskSoreness,
    AskSoreRegion,
    AskWhich,
    Changing,
    Idle,
    Onboarding,
)
from core.conversation.turns.scene import Scene, Step, closed
from core.conversation.understand.agreement import NO
from core.journal import Entry, Pain, RedFlag, SessionLog, Skip, Soreness
from core.planner import plan_weeks
from core.rules.minutes import LEGLESS_KINDS
from core.wall_time import instant, monday_of

_LEAVES: Final = re.compile(
    r"(?:not now|skip(?: it| this| that)?|(?:maybe |(?:remind|ask) me )?later|as (?:it )?is|never ?mind|"
    r"(?:(?:no|actually|ok(?:ay)?|just|well|forget it|never ?mind|then)[ ,.]+)*"
    r"(?:leave|keep)(?: it| that)?(?: (?:all )?(?:as (?:it )?(?:is|was)|where it (?:is|was)|there))?(?: then)?|"
    r"forget (?:it|that)|cancel|quit|exit|stop asking|"
    r"(?:no,? )?(?:don'?t|do not) (?:move|skip|swap|pause|change)(?: (?:it|that|this|anything|the session|today))?)"
    r"(?:,? (?:please|thanks|thank you))?"
)


def is_over(scene: Scene) -> bool:
    """Tell whether the open question rests from this morning on."""
    stage = scene.stage
    if isinstance(stage, Idle | Onboarding | AskFlag):
        return False
    if isinstance(stage, Changing):
        return not is_called_for(scene, stage)
    if isinstance(stage, AskPainPart) and stage.region is None:  # whether it still hurts, and where, is asked first
        return scene.today > scene.local(stage.at or scene.now).date() + ASKED_FOR
    session = getattr(stage, "session", None)
    if isinstance(session, str) and stage.kind not in ("skip", "move", "swap", "test"):
        return scene.today > day_of(session) + ASKED_FOR
    return True


def day_of(session: str) -> date:
    """Return the day that a session was planned for."""
    try:
        return date.fromisoformat(session.partition("/")[0])
    except ValueError:
        return date.min


def overnight(scene: Scene) -> tuple[Entry, ...]:
    """Return what counts from this morning on: a pain whose place is asked for again is in the legs till then."""
    if isinstance(scene.stage, AskPainPart) and scene.stage.region is None:
        entry = entry_of(scene, scene.stage)
        return () if entry in scene.journal else (entry,)
    if isinstance(scene.stage, AskSkip) and not is_settled(scene, scene.stage.session):
        return (Skip(at=scene.now, session=scene.stage.session),)  # its reason was asked for, not whether (SCH-14)
    return half_told(scene) if is_over(scene) else ()


def half_told(scene: Scene) -> tuple[Entry, ...]:
    """Return what was half told before the question rests, so that what is known counts today already."""
    match scene.stage:
        case AskKind() as stage:  # of a muscle that was said to be bad it counts as pain, the smaller dose (PAI-02)
            sore = () if stage.score is None else (Soreness(at=stage.at or scene.now, score=stage.score),)
            return (_pain_of(scene, stage),) if stage.region else sore
        case AskPainPart() as part if part.score is not None or part.region is not None:
            entry = entry_of(scene, part)
            return () if entry in scene.journal else (entry,)
        case AskSoreRegion(score=score, at=at):
            return (Soreness(at=at or scene.now, score=score),)
        case AskSet(session=session, done=done) if done:
            return (log_of(scene, session, sets=done),)
        case _:
            return ()


def _pain_of(scene: Scene, stage: AskKind) -> Pain:
    part = AskPainPart(open=(), at=stage.at, score=stage.score, region=stage.region, leg=stage.leg)
    return entry_of(scene, part)


def keeping(scene: Scene, step: Step) -> Step:
    """Write down what was half told where a step leaves it for something else, and say so behind no sign of danger."""
    skips = any(isinstance(entry, Skip) for entry in step.entries)
    asked = isinstance(step.stage, AskPainPart) and (step.stage.region is None or skips)
    another = asked and getattr(scene.stage, "region", None)
    goes_on = isinstance(scene.stage, AskKind) and isinstance(step.stage, AskPainPart | AskSoreness | AskSoreRegion)
    if step.drops or goes_on or (step.stage.kind == scene.stage.kind and not another):
        return step
    if isinstance(scene.stage, AskWhich) and not any(isinstance(e, SessionLog) and e.sets for e in step.entries):
        return step.then(*unwritten(scene))
    kept = tuple(half for half in half_told(scene) if not any(_tells(half, entry) for entry in step.entries))
    if not kept:
        return step
    return told_beside(scene, step, kept)


def unwritten(scene: Scene) -> tuple[Message, ...]:
    """Say which sets are not written down, since nobody told their leg (LEG-01)."""
    if not isinstance(scene.stage, AskWhich):
        return ()
    return (scene.message("which-unwritten", told="; ".join(listed(scene, scene.stage.sets))),)


def told_beside(scene: Scene, step: Step, kept: tuple[Entry, ...]) -> Step:
    """Write down what was told beside a step, and say so behind no sign of danger."""
    if any(isinstance(entry, RedFlag) for entry in step.entries):
        return step.following(entries=kept)
    facts = "; ".join(_kept_words(scene, entry) for entry in kept)
    return step.following(scene.undoable("echo", facts=facts), entries=kept)


def _kept_words(scene: Scene, entry: Entry) -> str:
    """Say what is kept; of a pain without its number that it is only counted as one (PAI-01)."""
    if not (isinstance(entry, Pain) and isinstance(scene.stage, AskPainPart) and scene.stage.score is None):
        return entry_words(scene, entry)
    place = place_words(scene, entry.region, entry.leg)
    return scene.say("echo-pain-unscored", place=place, score=f"{entry.score:g}")


def _tells(half: Entry, entry: Entry) -> bool:
    """Tell whether an entry holds what was half told before it."""
    match half, entry:
        case Pain(), Pain() | Soreness():
            return half.region in (None, entry.region)
        case SessionLog(), SessionLog():
            return {one.exercise for one in half.sets} <= {one.exercise for one in entry.sets}
        case _:
            return type(half) is type(entry)


def left(scene: Scene, text: str) -> Step | None:
    """Close an open question that is not to be answered now; what was half told is kept, safety waits."""
    said = text.strip().lower().rstrip("!. ")
    if isinstance(scene.stage, Idle) and said == "cancel":  # a slip, and no wish for silence
        return scene.stay(scene.undoable("nothing-open"))
    asked = isinstance(scene.stage, Changing) and is_called_for(scene, scene.stage)
    waits = asked or isinstance(scene.stage, Idle | AskFlag | AskClearance)
    if isinstance(scene.stage, AskFlag | AskClearance) and _LEAVES.fullmatch(said):  # no wish for silence either
        return scene.stay(scene.message(f"unclear-{scene.stage.kind}"))
    declines = isinstance(scene.stage, (*PLANNED, AskPause)) and re.fullmatch(NO, said)
    if waits or not (declines or _LEAVES.fullmatch(said)):
        return None
    return closed(scene.message("left-as-is"), entries=half_told(scene))


SPAN: Final = timedelta(hours=72)
"""How long after a session a word on soreness is about it."""
MORNING: Final = timedelta(hours=12)
CALM: Final = 1


def untold(scene: Scene, coming: date) -> tuple[SessionLog, ...]:
    """Return this week's sessions without a word on soreness, where the coming week would else be another one."""
    monday = monday_of(scene.today)
    said = [entry.at for entry in scene.journal if isinstance(entry, Soreness)]
    silent = tuple(
        log for log in scene.journal
        if isinstance(log, SessionLog) and log.sets and scene.local(log.at).date() >= monday
        and log.session.partition("/")[2] not in LEGLESS_KINDS
        and log.at + MORNING <= scene.now and not any(log.at < at <= log.at + SPAN for at in said)
    )  # fmt: skip
    if not silent:
        return ()
    words = [Soreness(at=log.at + MORNING, score=CALM) for log in silent]
    told = tuple(sorted((*scene.journal, *words), key=lambda entry: entry.at))
    as_it_is, as_told = (plan_weeks(scene.profile, j, scene.catalog, coming)[0] for j in (scene.journal, told))
    return silent if as_it_is.sessions != as_told.sessions else ()


def untold_note(scene: Scene, coming: date) -> Message | None:
    """Say what holds the coming week, and ask for it where an answer still counts."""
    silent = untold(scene, coming)
    if not silent:
        return None
    days = ", ".join(dict.fromkeys(day_words(scene, scene.local(log.at).date()) for log in silent))
    if scene.told_today(Soreness) or any(scene.now > log.at + SPAN for log in silent):
        return scene.message("sore-untold", days=days)
    return scene.message("sore-untold-ask", *ask_soreness(scene).buttons, days=days)


def number_alone(scene: Scene, text: str) -> Step | None:
    """Ask how sore the legs are where a bare number may answer that a day late: what it is of is not guessed."""
    works = [log.at for log in scene.journal if isinstance(log, SessionLog) and log.sets]
    races = [instant(one.date, "00:00", scene.profile.zone) for one in scene.profile.races if one.date <= scene.today]
    works = sorted((*works, *races))
    late = works and works[-1] + MORNING <= scene.now <= works[-1] + SPAN
    told = late and any(isinstance(entry, Soreness) and entry.at > works[-1] for entry in scene.journal)
    number = scale_in(text)
    if not late or told or not isinstance(scene.stage, Idle) or number is None or not 0 <= number <= TOP:
        return None
    return Step(stage=stage_of(scene), say=(scene.message("number-of-what"), ask_soreness(scene)))
