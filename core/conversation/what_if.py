"""What if: the plan that would follow from words, with nothing written down."""

import re
from datetime import timedelta
from typing import Final

from core.athlete import DAYS
from core.chat import Message
from core.conversation.difference import differences, reasons
from core.conversation.facts import Taken, take
from core.conversation.pain import entry_of
from core.conversation.reading_in import reading_of, session_of
from core.conversation.scene import Scene, Step, closed
from core.conversation.stage import AskPainPart, AskWhatIf
from core.conversation.understand.weekdays import days_in
from core.conversation.weeks import asked_session, next_session, session_on, week_of
from core.journal import Entry, Skip
from core.planner import plan_weeks
from core.reading.facts import PainSaid
from core.training import Session
from core.wall_time import monday_of

MOST_REASONS: Final = 4
SKIPPED: Final = re.compile(r"\b(skip|miss|leave out|don'?t do|do nothing)\b")


def open_what_if(scene: Scene, argument: str) -> Step:
    """Suppose what was said, or ask for it."""
    words = argument.removeprefix("if ").strip()
    step = hear_what_if(scene, words) if words and words != "if" else None
    return step or Step(stage=AskWhatIf(), say=(ask_what_if(scene),))


def ask_what_if(scene: Scene) -> Message:
    """Ask what to suppose."""
    return scene.message("ask-what-if")


def hear_what_if(scene: Scene, text: str) -> Step | None:
    """Say what this week and the next would be; the journal stays as it is."""
    session = session_of(scene) or asked_session(scene)
    taken = take(scene, session, reading_of(scene, text).facts)
    if taken.flag:
        return closed(scene.message("what-if-flag"))
    supposed = taken.entries + _supposed(scene, session, taken) or _left_out(scene, text)
    if not supposed:
        return None
    lines = _lines(scene, scene.after(*supposed))
    return closed(Message("\n".join([*lines, scene.say("what-if-nothing-written")]), title=scene.say("what-if-title")))


def _supposed(scene: Scene, session: Session | None, taken: Taken) -> tuple[Entry, ...]:
    entries: tuple[Entry, ...] = ()
    if taken.pain:
        entries += (entry_of(scene, _part(taken.pain)),)
    if taken.skip and session:
        entries += (Skip(at=scene.now, session=session.id, reason=taken.skip.reason or "other"),)
    return entries


def _left_out(scene: Scene, text: str) -> tuple[Entry, ...]:
    """Suppose that the session of the day that is named, or else the next one, is skipped."""
    if not SKIPPED.search(text.lower()):
        return ()
    week = week_of(scene, max(scene.today, scene.profile.started))
    days = [DAYS.index(day) for day in days_in(text)]
    session = session_on(scene, week.week + timedelta(days=days[0])) if week and days else next_session(scene)
    return (Skip(at=scene.now, session=session.id, reason="other"),) if session else ()


def _part(said: PainSaid) -> AskPainPart:
    return AskPainPart(
        open=(),
        score=said.score,
        region=said.region,
        leg=said.leg,
        type=said.type,
        when=said.when,
        limp=bool(said.limp),
    )


def _lines(scene: Scene, then: Scene) -> list[str]:
    """Return what would differ in this week and in the next."""
    this = monday_of(scene.today)
    profile, catalog = scene.profile, scene.catalog
    lines: list[str] = []
    if this >= profile.started:
        before, after = scene.standing(this), then.standing(this)
        lines += [scene.say("what-if-this"), *differences(scene, before, after)] if before != after else []
        lines += reasons(before, after)[:MOST_REASONS]
    following = max(this + timedelta(days=7), profile.started)
    before = plan_weeks(profile, scene.journal, catalog, following)[0]
    after = plan_weeks(profile, then.journal, catalog, following)[0]
    if before.sessions != after.sessions:
        lines += [scene.say("what-if-next"), *differences(scene, before, after), *reasons(before, after)[:MOST_REASONS]]
    return list(dict.fromkeys(lines)) or [scene.say("what-if-same")]
