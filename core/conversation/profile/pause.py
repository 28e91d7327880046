"""Silence on the athlete's word: a pause with or without an end, and a stop of all messages."""

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from core.chat import Message, Tapped
from core.conversation.plan.stopped import is_ill, open_flag
from core.conversation.plan.weeks import next_session
from core.conversation.plan.wording import clock_words, day_words
from core.conversation.stages.stage import AskPause, Idle, Stage
from core.conversation.stops.safety import stopped
from core.conversation.turns.scene import Scene, Step, closed, joined
from core.conversation.understand.dates import date_in

PAUSE: Final = "pause"
LENGTHS: Final = {"3": 3, "7": 7, "14": 14}
LONGEST: Final = timedelta(days=365)

_AWAY: Final = re.compile(
    r"^(?!.*\b(?:was|were|been)\b).*\b(?:away|travel\w*|abroad|holidays?|vacation|trip|out of town|"
    r"in \w+\b.*\bno (?:gym|kit|equipment|weights))\b"
)
_UNTIL: Final = re.compile(r"(?:\b(?:until|till|til|through|thru|to)\b|(?<=[a-z]) ?[-–])\s*(?:the )?(?P<day>.{3,30})")


def away_until(scene: Scene, low: str) -> Step | None:
    """Rest until the day that somebody who is away names, the last one of a span such as "wed-sun"."""
    until = _UNTIL.search(low) if _AWAY.search(low) else None
    day = date_in(until["day"], scene.today, scene.profile.units) if until else None
    return _until(scene, day) if isinstance(day, date) and scene.today < day <= scene.today + LONGEST else None


def open_pause(scene: Scene, argument: str) -> Step:
    """Pause until the day that was named, or ask."""
    if argument and (step := hear_pause(scene, argument)):
        return step
    return Step(stage=AskPause(), say=(ask_pause(scene),))


def ask_pause(scene: Scene) -> Message:
    """Ask until when."""
    lengths = [scene.button(f"pause-{n}", f"{PAUSE}:{n}") for n in LENGTHS]
    return scene.message("ask-pause", lengths, [scene.button("pause-open", f"{PAUSE}:open")])


def tap_pause(scene: Scene, event: Tapped) -> Step | None:
    """Take the length of the pause."""
    value = event.data.partition(":")[2]
    if value == "open":
        settings = replace(scene.athlete.settings, paused=True, paused_until=None)
        return replace(closed(scene.message("paused")), settings=settings)
    return _until(scene, scene.today + timedelta(days=LENGTHS[value])) if value in LENGTHS else None


def hear_pause(scene: Scene, text: str) -> Step | None:
    """Take the day of return from words."""
    day = date_in(text[:200], scene.today, scene.profile.units)
    if day == "impossible":
        return Step(stage=AskPause(), say=(scene.message("unclear-date-impossible"), ask_pause(scene)))
    if not isinstance(day, date):
        return None
    if not scene.today < day <= scene.today + LONGEST:
        return Step(stage=AskPause(), say=(scene.message("pause-past"), ask_pause(scene)))
    return _until(scene, day)


def _until(scene: Scene, day: date) -> Step:
    settings = replace(scene.athlete.settings, paused=False, paused_until=day)
    return replace(closed(scene.message("paused-until", day=day_words(scene, day))), settings=settings)


def resume(scene: Scene) -> Step:
    """Speak again; work after a gap comes back smaller by itself (PRO-14)."""
    settings = replace(scene.athlete.settings, paused=False, paused_until=None, pushes=True)
    coming = next_session(scene)
    said: tuple[Message, ...] = (scene.message("resumed"),)
    if open_flag(scene):
        said = (stopped(scene),)
    elif is_ill(scene):
        said = joined((*said, scene.message("morning-ill", [scene.button("well", "cmd:well")])))
    elif coming:
        when = scene.say("when", day=day_words(scene, coming.date), clock=clock_words(scene, coming.starts))
        said = joined((*said, scene.message("next-when", when=when)))
    return Step(stage=_unasked(scene), say=said, settings=settings)


def stop(scene: Scene) -> Step:
    """Send nothing unasked any more (MSG-05); what is known stays until it is deleted."""
    settings = replace(scene.athlete.settings, pushes=False)
    buttons = [scene.button("resume", "cmd:resume")]
    return Step(stage=_unasked(scene), say=(scene.message("stopped", buttons),), settings=settings)


def _unasked(scene: Scene) -> Stage:
    """Return the open question, but none about a pause: it is settled."""
    return Idle() if isinstance(scene.stage, AskPause) else scene.stage
